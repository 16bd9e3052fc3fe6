"""The pages on which somebody looks at uploaded documents (look.py) and decides on them. Layer 7."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from postings import detail, look
from postings import ingest as ingestion
from postings.models import Posting, Upload, UploadItem
from postings.upload import into_index

PER_PAGE = 25


@permission_required("postings.add_posting", raise_exception=True)
def upload_look_view(request: HttpRequest, upload_id: int) -> HttpResponse:
    """All documents of an upload that wait, with what would become of each."""
    upload = get_object_or_404(Upload, pk=upload_id)
    waiting = look.waiting_of(upload)
    if request.method == "POST":
        _decide(request, upload, waiting)
    page = Paginator(waiting, PER_PAGE).get_page(request.GET.get("page"))
    if not page.object_list:
        return redirect(f"{reverse('admin:postings_posting_upload')}?upload={upload.pk}")
    if request.method == "POST":
        return redirect(request.get_full_path())
    context = {
        **admin.site.each_context(request),
        "title": _("Look before saving"),
        "upload": upload,
        "page": page,
        "looks": look.looks(page.object_list),
        "opts": UploadItem._meta,
    }
    return render(request, "admin/postings/posting/look.html", context)


@permission_required("postings.add_posting", raise_exception=True)
def item_look_view(request: HttpRequest, upload_id: int, item_id: int) -> HttpResponse:
    """One document, the facts beside its words, as its page will show them."""
    upload = get_object_or_404(Upload, pk=upload_id)
    item = look.waiting_of(upload).filter(pk=item_id).first()
    following = look.waiting_of(upload).filter(pk__gt=item_id).first()
    if item is None:
        # Perhaps by a second click.
        messages.info(request, _("This document has been decided on already."))
        return redirect("admin:postings_posting_look", upload.pk)
    if request.method == "POST":
        return _decide_one(request, upload, item, following)
    (found,) = look.looks([item])
    if found.draft is None:
        return redirect("admin:postings_posting_look", upload.pk)
    context = {
        "look": found,
        "upload": upload,
        "following": following,
        "detail": detail.preview(found.draft, item.name, timezone.localdate()),
    }
    return render(request, "postings/look.html", context)


def _decide(request: HttpRequest, upload: Upload, waiting: QuerySet[UploadItem]) -> None:
    """By the button: everything, or the document that the button names."""
    for action in ("accept", "discard"):
        if wanted := request.POST.get(action, ""):
            chosen = waiting if wanted == "all" else waiting.filter(pk=_number(wanted))
            _carry_out(request, action, upload, chosen)


def _number(text: str) -> int:
    """Of a document; 0, which none has, for anything else. The databases hold 64 bits."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _decide_one(
    request: HttpRequest, upload: Upload, item: UploadItem, following: UploadItem | None
) -> HttpResponse:
    chosen = look.waiting_of(upload).filter(pk=item.pk)
    if "correct" in request.POST:
        return _correct(request, upload, chosen)
    _carry_out(request, "discard" if "discard" in request.POST else "accept", upload, chosen)
    if following:
        return redirect("admin:postings_posting_look_item", upload.pk, following.pk)
    return redirect("admin:postings_posting_look", upload.pk)


def _correct(request: HttpRequest, upload: Upload, chosen: QuerySet[UploadItem]) -> HttpResponse:
    """A new posting is a draft from the first moment, until its form is saved as published."""
    with transaction.atomic():
        outcomes = look.accept(upload, chosen)
        added = [one.posting_id for one in outcomes if one.posting_id and one.outcome is UploadItem.Outcome.ADDED]
        for posting in Posting.objects.filter(pk__in=added):
            posting.status = Posting.Status.DRAFT
            posting.save(update_fields=["status"])
    into_index(request)
    known = [one.posting_id for one in outcomes if one.posting_id]
    if not known:
        _say_refused(request, outcomes)
        return redirect("admin:postings_posting_look", upload.pk)
    if added:
        messages.info(request, _("Saved as a draft: correct it, then set it to published."))
    return redirect("admin:postings_posting_change", known[0])


def _carry_out(request: HttpRequest, action: str, upload: Upload, chosen: QuerySet[UploadItem]) -> None:
    if action == "discard":
        count = look.discard(chosen)
        said = ngettext("%(count)d document discarded.", "%(count)d documents discarded.", count)
    else:
        outcomes = look.accept(upload, chosen)
        into_index(request)
        _say_refused(request, outcomes)
        count = sum(one.posting_id is not None for one in outcomes)
        said = ngettext("%(count)d document accepted.", "%(count)d documents accepted.", count)
    if count:
        messages.success(request, said % {"count": count})


def _say_refused(request: HttpRequest, outcomes: Iterable[ingestion.Outcome]) -> None:
    for one in outcomes:
        if one.posting_id is None:
            messages.error(request, f"{one.name}: {one.message}")
