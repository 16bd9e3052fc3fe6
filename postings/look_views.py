"""The pages on which somebody looks at uploaded documents (look.py) and decides on them. Layer 7."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from postings import detail, look
from postings import ingest as ingestion
from postings.correction import CorrectionForm
from postings.models import Upload, UploadItem
from postings.prepare import Prepared
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
    if item is None:
        return _decided_already(request, upload)
    if request.method == "POST":
        _carry_out(request, "discard" if "discard" in request.POST else "accept", upload, _only(item))
        return _next(upload, item)
    (found,) = look.looks([item])
    if not isinstance(found.document, Prepared):
        return redirect("admin:postings_posting_look", upload.pk)
    context = {
        "look": found,
        "upload": upload,
        "following": _following(upload, item),
        "detail": _detail(found.document),
    }
    return render(request, "postings/look.html", context)


@permission_required("postings.add_posting", raise_exception=True)
def item_correct_view(request: HttpRequest, upload_id: int, item_id: int) -> HttpResponse:
    """The facts of one document as a form, beside its words; it is saved as corrected, or not at all."""
    upload = get_object_or_404(Upload, pk=upload_id)
    item = look.waiting_of(upload).filter(pk=item_id).first()
    if item is None:
        return _decided_already(request, upload)
    (found,) = look.looks([item])
    if not isinstance(found.document, Prepared):
        return redirect("admin:postings_posting_look", upload.pk)
    form = CorrectionForm(found.document, request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _save_corrected(request, upload, item, form.corrected())
    context = {
        "look": found,
        "upload": upload,
        "form": form,
        "detail": _detail(found.document),
    }
    return render(request, "postings/correct.html", context)


def _detail(document: Prepared) -> detail.Detail:
    return detail.preview(document.draft, document.raw.name, timezone.localdate())


def _decided_already(request: HttpRequest, upload: Upload) -> HttpResponse:
    """Perhaps by a second click."""
    messages.info(request, _("This document has been decided on already."))
    return redirect("admin:postings_posting_look", upload.pk)


def _only(item: UploadItem) -> QuerySet[UploadItem]:
    return UploadItem.objects.filter(pk=item.pk)


def _following(upload: Upload, item: UploadItem) -> UploadItem | None:
    return look.waiting_of(upload).filter(pk__gt=item.pk).first()


def _next(upload: Upload, item: UploadItem) -> HttpResponse:
    if following := _following(upload, item):
        return redirect("admin:postings_posting_look_item", upload.pk, following.pk)
    return redirect("admin:postings_posting_look", upload.pk)


def _decide(request: HttpRequest, upload: Upload, waiting: QuerySet[UploadItem]) -> None:
    """By the button: everything, or the document that the button names."""
    for action in ("accept", "discard"):
        if wanted := request.POST.get(action, ""):
            chosen = waiting if wanted == "all" else waiting.filter(pk=_number(wanted))
            _carry_out(request, action, upload, chosen)


def _number(text: str) -> int:
    """Of a document; 0, which none has, for anything else. The databases hold 64 bits."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _carry_out(request: HttpRequest, action: str, upload: Upload, chosen: QuerySet[UploadItem]) -> None:
    if action == "discard":
        count = look.discard(chosen)
        said = ngettext("%(count)d document discarded.", "%(count)d documents discarded.", count)
        if count:
            messages.success(request, said % {"count": count})
    else:
        _say_accepted(request, look.accept(upload, chosen))


def _save_corrected(request: HttpRequest, upload: Upload, item: UploadItem, corrected: Prepared) -> HttpResponse:
    outcomes = look.accept(upload, _only(item), {item.pk: corrected})
    _say_accepted(request, outcomes)
    for one in outcomes:
        if one.posting_id and one.outcome is UploadItem.Outcome.UNCHANGED:
            said = _("These words have been saved before, what you have changed has not: do it here.")
            messages.warning(request, said)
            return redirect("admin:postings_posting_change", one.posting_id)
    return _next(upload, item)


def _say_accepted(request: HttpRequest, outcomes: Sequence[ingestion.Outcome]) -> None:
    into_index(request)
    for one in outcomes:
        if one.posting_id is None:
            messages.error(request, f"{one.name}: {one.message}")
    if count := sum(one.posting_id is not None for one in outcomes):
        said = ngettext("%(count)d document accepted.", "%(count)d documents accepted.", count)
        messages.success(request, said % {"count": count})
