"""The public pages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any
from urllib.parse import unquote, urlsplit

from django.contrib.auth.models import AnonymousUser
from django.db import DatabaseError, connection
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.views import i18n
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_cookie, vary_on_headers

from postings import api, nearby, page, related, schema_org
from postings import listing as listings
from postings.address import Address
from postings.detail import Detail, list_url, present
from postings.models import Posting
from postings.pay_context import PayContext, pay_context
from postings.search import Query, SearchUnavailable, search

set_language = csrf_exempt(i18n.set_language)
"""Chooses the language of the pages: harmless from anywhere, so that no page needs a token or a cookie for it."""

ROBOTS = """User-agent: *
Disallow: /admin/
Disallow: /*?
Sitemap: {sitemap}
"""

_IN_SCRIPT = {ord(char): f"\\u{ord(char):04x}" for char in "<>&"}
"""JSON's own spelling of what could end a script element."""


@require_safe
@vary_on_cookie
def listing(request: HttpRequest) -> HttpResponse:
    try:
        found = listings.find(request.GET, timezone.localdate(), request.path)
        few = _few(found) if found.total <= listings.FEW else {}
    except listings.InvalidSearch as error:
        return _refused(request, error)
    except SearchUnavailable as error:
        return unavailable(request, error)
    return render(request, "postings/list.html", {**page.context(found), **few})


def _few(found: listings.Listing) -> dict[str, Any]:
    """What helps on where a search finds next to nothing."""
    relaxed = [chip for chip in found.relaxed() if chip.count and chip.without.pairs]
    alone = [] if found.total or relaxed else found.alone()
    return {"relaxed": relaxed, "alone": alone, "misses": nearby.misses(found)}


@require_safe
@vary_on_cookie
def facet(request: HttpRequest, name: str) -> HttpResponse:
    """All values of one filter, for a search."""
    try:
        found = listings.find_values(name, request.GET, timezone.localdate(), reverse("postings:list"))
    except KeyError as error:
        raise Http404 from error
    except listings.InvalidSearch:
        return redirect(str(Address.of(reverse("postings:list"), request.GET)))
    except SearchUnavailable as error:
        return unavailable(request, error)
    return render(request, "postings/facet.html", {"facet": found})


def _refused(request: HttpRequest, error: listings.InvalidSearch) -> HttpResponse:
    """Says what is wrong, with the form as it was filled in."""
    fields = error.form.fields
    errors = [
        (str(fields[name].label or name) if name in fields else name, text) for name, text in error.errors.items()
    ]
    address = Address.of(request.path, request.GET).without(*error.errors)
    context = {**page.form_context(error.form, address), "errors": errors, "wrong": error.errors}
    return render(request, "postings/list.html", context, status=400)


@require_safe
@vary_on_headers("Cookie", "Referer")
def detail(request: HttpRequest, posting_id: str, slug: str | None = None) -> HttpResponse:
    posting = _posting(request, int(posting_id))
    if request.path != unquote(posting.get_absolute_url()):
        return redirect(posting, permanent=True)
    today = timezone.localdate()
    found = present(posting, today)
    context = {
        "detail": found,
        "back": _back(request),
        "company_url": list_url("company", posting.company.match_key) if posting.company else "",
        "related": _related(posting, today),
        "pay_context": _pay_context(posting, today),
        "structured_data": _structured_data(request, found),
    }
    return render(request, "postings/detail.html", context)


def _posting(request: HttpRequest, posting_id: int) -> Posting:
    """What is not published only staff can see."""
    posting = Posting.objects.with_related().filter(pk=posting_id).first()
    if posting is None or (posting.status != Posting.Status.PUBLISHED and not _is_staff(request)):
        raise Http404(gettext("There is no such posting."))
    return posting


def _is_staff(request: HttpRequest) -> bool:
    return not isinstance(request.user, AnonymousUser) and request.user.is_staff


def _back(request: HttpRequest) -> str:
    """The results somebody came from; empty when they came from elsewhere."""
    referrer = request.headers.get("Referer", "")
    parts = urlsplit(referrer)
    if parts.path != reverse("postings:list") or not url_has_allowed_host_and_scheme(
        referrer, {request.get_host()}
    ):
        return ""
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _related(posting: Posting, today: date) -> Sequence[related.Group]:
    try:
        return related.groups(posting, today)
    except SearchUnavailable:
        return ()


def _pay_context(posting: Posting, today: date) -> PayContext | None:
    try:
        return pay_context(posting, today)
    except SearchUnavailable:
        return None


def _structured_data(request: HttpRequest, found: Detail) -> str:
    """The posting as schema.org's JobPosting; nothing once it has expired, as search engines ask."""
    if found.is_expired or found.posting.status != Posting.Status.PUBLISHED:
        return ""
    description = found.posting.description_html or found.posting.text
    url = request.build_absolute_uri(found.posting.get_absolute_url())
    data = schema_org.to_job_posting({**found.data, "description": description, "url": url})
    return json.dumps(data, ensure_ascii=False).translate(_IN_SCRIPT)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    sitemap = request.build_absolute_uri(reverse("postings:sitemap"))
    return HttpResponse(ROBOTS.format(sitemap=sitemap), content_type="text/plain; charset=utf-8")


@require_safe
def icon(request: HttpRequest) -> HttpResponse:
    """For pages that name no icon: those of the admin, and answers that are no pages."""
    return redirect(static("postings/icon.svg"))


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 when both the database and the index answer; 503 names the one that does not."""
    wrong = []
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        wrong.append("database")
    try:
        search(Query(today=timezone.localdate(), per_page=1))
    except SearchUnavailable:
        wrong.append("search index")
    text = f"not answering: {', '.join(wrong)}" if wrong else "ok"
    return HttpResponse(f"{text}\n", status=503 if wrong else 200, content_type="text/plain; charset=utf-8")


def unavailable(request: HttpRequest, error: Exception) -> HttpResponse:
    reason = str(error) if isinstance(error, SearchUnavailable) else ""
    return render(request, "503.html", {"reason": reason}, status=503)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    if api.is_asked(request):
        return api.problem(404, "There is no such address.")
    return render(request, "404.html", status=404)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's own refusals: a bad host name, too many fields."""
    if api.is_asked(request):
        return api.problem(400, "The request cannot be read.")
    return render(request, "400.html", status=400)
