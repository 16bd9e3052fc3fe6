"""The admin's upload page: files or pasted text in, a look at each (look.py) or a result per document out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from postings import inputs, look, search
from postings.forms import UploadForm
from postings.ingest import ingest
from postings.models import Upload, UploadItem
from postings.prepare import RawDocument, Unreadable


@permission_required("postings.add_posting", raise_exception=True)
def upload_view(request: HttpRequest) -> HttpResponse:
    """GET: the form. POST: the documents wait for a look where that is asked for; else everything is saved, and
    the page of this upload shows what became of each."""
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        upload = Upload.objects.create(user=request.user if request.user.is_authenticated else None)
        if "look" in request.POST:
            look.keep(upload, _documents(form.cleaned_data))
            return redirect("admin:postings_posting_look", upload.pk)
        _ingest(request, upload, form.cleaned_data)
        return redirect(f"{request.path}?upload={upload.pk}")
    return render(request, "admin/postings/posting/upload.html", _context(request, form))


def _ingest(request: HttpRequest, upload: Upload, cleaned: dict[str, Any]) -> None:
    for _outcome in ingest(upload, _documents(cleaned), keeps_all_items=True):
        pass
    into_index(request)
    level = messages.WARNING if upload.failed else messages.SUCCESS
    messages.add_message(request, level, _summary(upload))


def into_index(request: HttpRequest) -> None:
    """What is saved is saved; where the index cannot be written, the worker brings it in as soon as it can."""
    try:
        search.sync()
    except search.SearchUnavailable as error:
        messages.warning(request, _("Not yet searchable: %(error)s") % {"error": error})


def _documents(cleaned: dict[str, Any]) -> Iterator[RawDocument | Unreadable]:
    today = timezone.localdate()
    for file in cleaned["files"]:
        if (file.size or 0) > inputs.MAX_UPLOAD:
            yield Unreadable(file.name, _("This is too large to upload: use `manage.py ingest`, or split it."))
        else:
            yield from inputs.from_bytes(file.read(), file.name, today)
    if cleaned["text"].strip():
        yield from inputs.from_text(cleaned["text"], _("pasted text"), today)


def _summary(upload: Upload) -> str:
    total = upload.added + upload.updated + upload.unchanged + upload.failed
    read = ngettext("%(count)d document read", "%(count)d documents read", total) % {"count": total}
    return _("%(read)s: %(added)d added, %(updated)d updated, %(unchanged)d unchanged, %(failed)d failed.") % {
        "read": read,
        "added": upload.added,
        "updated": upload.updated,
        "unchanged": upload.unchanged,
        "failed": upload.failed,
    }


def _context(request: HttpRequest, form: UploadForm) -> dict[str, Any]:
    shown = request.GET.get("upload", "")
    is_number = shown.isascii() and shown.isdigit() and len(shown) < 19  # the databases hold 64 bits
    items = UploadItem.objects.filter(upload=int(shown)) if is_number else None
    return {
        **admin.site.each_context(request),
        "title": _("Upload postings"),
        "form": form,
        "items": None if items is None else items.select_related("posting__company"),
        "opts": UploadItem._meta,
    }
