"""The admin: postings with search and filters, the upload, and what became of earlier uploads."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db import models, transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from postings import search
from postings.filters import LONGEST_TEXT
from postings.forms import PostingForm
from postings.look_views import item_correct_view, item_look_view, upload_look_view
from postings.models import (
    Company,
    Location,
    Posting,
    PostingLocation,
    PostingSkill,
    Skill,
    Source,
    Upload,
    UploadItem,
)
from postings.upload import upload_view

_MOST_FOUND = 500
"""Postings that a search lists, of those that the site shows and of the others: the best, and the newest."""

admin.site.site_header = admin.site.site_title = "Jobsite"


class PostingLocationInline(admin.TabularInline[PostingLocation, Posting]):
    model = PostingLocation
    autocomplete_fields = ["location"]
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[PostingLocation]:
        return super().get_queryset(request).select_related("location")


class PostingSkillInline(admin.TabularInline[PostingSkill, Posting]):
    model = PostingSkill
    autocomplete_fields = ["skill"]
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[PostingSkill]:
        return super().get_queryset(request).select_related("skill")


@admin.register(Posting)
class PostingAdmin(admin.ModelAdmin[Posting]):
    form = PostingForm
    list_display = ["__str__", "company_name", "places", "salary_text", "status", "date_posted", "created"]
    # None of these reads the table to know its choices: over a million rows that would take seconds a page.
    list_filter = [
        *("status", "employment_type", "workplace", "education", "date_posted", "created"),
        ("language", admin.EmptyFieldListFilter),
        ("salary_currency", admin.EmptyFieldListFilter),
    ]
    search_fields = ["title", "company__name"]
    search_help_text = _(
        "Words, as on the site; of drafts, withdrawn and expired postings those of title or company"
    )
    autocomplete_fields = ["company"]
    readonly_fields = ["pinned"]
    inlines = [PostingLocationInline, PostingSkillInline]
    actions = ["publish", "withdraw"]
    list_per_page = 50
    # Nor is every row counted a second time beside those that were found.
    show_full_result_count = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Posting]:
        return (
            super().get_queryset(request).select_related("company").prefetch_related("posting_locations__location")
        )

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Posting], search_term: str
    ) -> tuple[QuerySet[Posting], bool]:
        """What the site shows by its index, the rest by the database, which would read a whole large table."""
        if not search_term.strip():
            return queryset, False
        today = timezone.localdate()
        # Looked up by themselves, by their indexes: a query that sorts them reads the whole table.
        hidden = Posting.objects.filter(pk__in=Posting.objects.hidden(today).values("pk")).order_by("-pk")
        named, _has_twins = super().get_search_results(request, hidden, search_term)
        found = set(named.values_list("pk", flat=True)[:_MOST_FOUND])
        try:
            best = search.search(search.Query(today, search_term[:LONGEST_TEXT], per_page=_MOST_FOUND))
            found |= {hit.id for hit in best.hits}
        except search.SearchUnavailable as error:
            self.message_user(request, str(error), messages.WARNING)
        return queryset.filter(pk__in=found), False

    def get_urls(self) -> list[URLPattern]:
        wrapped = self.admin_site.admin_view
        look, item = "upload/<int:upload_id>/", "upload/<int:upload_id>/<int:item_id>/"
        urls = [
            path("upload/", wrapped(upload_view), name="postings_posting_upload"),
            path(look, wrapped(upload_look_view), name="postings_posting_look"),
            path(item, wrapped(item_look_view), name="postings_posting_look_item"),
            path(f"{item}correct/", wrapped(item_correct_view), name="postings_posting_correct"),
        ]
        return [*urls, *super().get_urls()]

    @admin.display(description=_("company"), ordering="company__name")
    def company_name(self, posting: Posting) -> str:
        """Not the column itself: the admin keeps a related row's name on one line, however long it is."""
        return posting.company.name if posting.company else ""

    @admin.display(description=_("locations"))
    def places(self, posting: Posting) -> str:
        return "; ".join(str(row) for row in posting.posting_locations.all())

    @admin.action(description=_("Publish the chosen postings"), permissions=["change"])
    def publish(self, request: HttpRequest, queryset: QuerySet[Posting]) -> None:
        self._set_status(request, queryset, Posting.Status.PUBLISHED)

    @admin.action(description=_("Withdraw the chosen postings"), permissions=["change"])
    def withdraw(self, request: HttpRequest, queryset: QuerySet[Posting]) -> None:
        self._set_status(request, queryset, Posting.Status.WITHDRAWN)

    def _set_status(self, request: HttpRequest, queryset: QuerySet[Posting], status: Posting.Status) -> None:
        changed = queryset.exclude(status=status)
        # All or none; and one look at the outbox, not one for each.
        with transaction.atomic():
            for posting in changed:
                posting.status = status
                posting.save(update_fields=["status"])
        self.message_user(request, _("%(count)d postings changed.") % {"count": len(changed)})

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Places and skills that a person has changed are theirs from now on, like every other field."""
        super().save_related(request, form, formsets, change)
        names = {PostingLocation: "locations", PostingSkill: "skills"}
        pins = {names[formset.model] for formset in formsets if formset.has_changed()}
        posting: Posting = form.instance
        if pins:
            posting.pinned = sorted({*posting.pinned, *pins})
            posting.evidence = {name: spans for name, spans in posting.evidence.items() if name not in pins}
            posting.save(update_fields=["pinned", "evidence"])


@admin.register(Company)
class CompanyAdmin(admin.ModelAdmin[Company]):
    search_fields = ["name"]


@admin.register(Skill)
class SkillAdmin(admin.ModelAdmin[Skill]):
    search_fields = ["name"]


@admin.register(Location)
class LocationAdmin(admin.ModelAdmin[Location]):
    search_fields = ["city", "region", "country", "raw"]
    list_display = ["__str__", "city", "region", "country"]
    list_filter = ["country"]


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin[Source]):
    list_display = ["name", "media_type", "origin", "external_id", "received", "posting"]
    search_fields = ["name", "external_id", "url"]
    raw_id_fields = ["posting"]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    readonly_fields = ["parser_version"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False


class UploadItemInline(admin.TabularInline[UploadItem, Upload]):
    model = UploadItem
    extra = 0
    max_num = 0
    can_delete = False
    fields = ["name", "outcome", "posting", "message"]
    readonly_fields = ["name", "outcome", "posting", "message"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[UploadItem]:
        return super().get_queryset(request).select_related("posting")


@admin.register(Upload)
class UploadAdmin(admin.ModelAdmin[Upload]):
    list_select_related = ["user"]
    list_display = ["__str__", "user", "added", "updated", "unchanged", "failed", "finished"]
    readonly_fields = ["user", "started", "finished", "added", "updated", "unchanged", "failed"]
    inlines = [UploadItemInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False
