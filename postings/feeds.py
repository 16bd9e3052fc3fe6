"""A search as an Atom feed and as CSV, and the sitemap of all postings."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from itertools import count
from typing import Any

from django.contrib.sitemaps import GenericSitemap
from django.contrib.sitemaps.views import index, sitemap
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import linebreaks
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_cookie

from postings import contract, listing, wording
from postings.models import Posting
from postings.search import SearchUnavailable

FEED_SIZE = 50
CSV_CHUNK = 200
COLUMNS = (
    "id",
    "url",
    "title",
    "company",
    "locations",
    "workplace",
    "employment_type",
    "salary_min",
    "salary_max",
    "salary_currency",
    "salary_period",
    "salary_annual_min",
    "salary_annual_max",
    "date_posted",
    "valid_through",
    "openings",
    "language",
    "experience_min",
    "experience_max",
    "education",
    "skills",
    "duties",
    "requirements",
    "benefits",
    "text",
)
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
_NOT_IN_XML = re.compile("[^\\t\\n\\r -\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


@require_safe
@vary_on_cookie
def atom(request: HttpRequest) -> HttpResponse:
    """The newest postings of a search, each with its whole text."""
    params = request.GET.copy()
    params["sort"] = params.get("sort") or "newest"
    try:
        found = _find(request, params, FEED_SIZE, page=1)
    except listing.InvalidSearch as error:
        return _problem(400, str(error))
    except SearchUnavailable as error:
        return _problem(503, str(error))
    page = request.build_absolute_uri(str(found.address.at(reverse("postings:list"))))
    feed = Atom1Feed(
        title=_printable(f"{found.sentence} · Jobsite" if found.sentence else "Jobsite"),
        link=page,
        description="",
        feed_url=request.build_absolute_uri(),
        language="",
        author_name="Jobsite",
    )
    for posting in _postings(found):
        _add_entry(feed, request, posting)
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def _add_entry(feed: Atom1Feed, request: HttpRequest, posting: Posting) -> None:
    url = request.build_absolute_uri(posting.get_absolute_url())
    company = posting.company.name if posting.company else ""
    places = "; ".join(map(wording.place, contract.locations(posting)))
    facts = [company, places, wording.pay(contract.salary(posting)), posting.text]
    feed.add_item(
        title=_printable(str(posting)),
        link=url,
        description=linebreaks(_printable("\n\n".join(filter(None, facts))), autoescape=True),
        unique_id=request.build_absolute_uri(reverse("postings:detail", args=[posting.pk])),
        pubdate=_midnight(posting.date_posted or posting.created.date()),
        updateddate=posting.updated,
        author_name=_printable(company) or None,
    )


@require_safe
@vary_on_cookie
def csv_export(request: HttpRequest) -> HttpResponseBase:
    """All results that can be paged through, in the order asked for, sent as they are read."""
    try:
        first = _find(request, request.GET, CSV_CHUNK, page=1)
    except listing.InvalidSearch as error:
        return _problem(400, str(error))
    except SearchUnavailable as error:
        return _problem(503, str(error))
    response = StreamingHttpResponse(_csv(request, first), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="postings.csv"'
    return response


class _Line:
    """What csv.writer writes to: hands the line back."""

    def write(self, line: str) -> str:
        return line


def _csv(request: HttpRequest, first: listing.Listing) -> Iterator[str]:
    writer = csv.writer(_Line())
    # A byte order mark: without it spreadsheets read UTF-8 as something else.
    yield "\ufeff" + str(writer.writerow(COLUMNS))
    found = first
    for page in count(2):
        for posting in _postings(found):
            row = _row(request, posting)
            yield str(writer.writerow([harmless(row[name]) for name in COLUMNS]))
        if page > found.pages:
            return
        found = _find(request, request.GET, CSV_CHUNK, page=page)


def _row(request: HttpRequest, posting: Posting) -> Mapping[str, Any]:
    data = contract.as_json(posting)
    salary, experience = data["salary"] or {}, data["experience_years"] or {}
    return {
        **data,
        "url": request.build_absolute_uri(data["url"]),
        "locations": "; ".join(map(wording.place, data["locations"])),
        **{name: salary.get(name.removeprefix("salary_")) for name in COLUMNS if name.startswith("salary_")},
        "experience_min": experience.get("min"),
        "experience_max": experience.get("max"),
        "skills": "; ".join(skill["name"] for skill in data["skills"]),
        "duties": "\n".join(data["duties"]),
        "requirements": "\n".join(requirement["text"] for requirement in data["requirements"]),
        "benefits": "\n".join(data["benefits"]),
    }


def harmless(value: object) -> object:
    """Text that a spreadsheet would run as a formula gets an apostrophe in front.

    >>> harmless("=HYPERLINK(1)"), harmless("C++"), harmless(-5)
    ("'=HYPERLINK(1)", 'C++', -5)
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _find(request: HttpRequest, params: Any, size: int, page: int) -> listing.Listing:
    return listing.find_verbatim(
        params, timezone.localdate(), request.path, has_facets=False, per_page=size, page=page
    )


def _postings(found: listing.Listing) -> Sequence[Posting]:
    """The rows of the hits, in their order; one that has gone meanwhile is left out."""
    ids = [hit.id for hit in found.results.hits]
    rows = Posting.objects.with_related().in_bulk(ids)
    return [rows[posting_id] for posting_id in ids if posting_id in rows]


def _printable(text: str) -> str:
    """Without the characters that XML has no form for."""
    return _NOT_IN_XML.sub("", text)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _problem(status: int, message: str) -> HttpResponse:
    return HttpResponse(f"{message}\n", status=status, content_type="text/plain; charset=utf-8")


def _sections() -> dict[str, Any]:
    visible = Posting.objects.visible(timezone.localdate()).order_by("pk").only("pk", "title", "updated")
    return {"postings": GenericSitemap({"queryset": visible, "date_field": "updated"})}


@require_safe
def sitemap_index(request: HttpRequest) -> HttpResponse:
    return index(request, _sections(), sitemap_url_name="postings:sitemap-page")


@require_safe
def sitemap_page(request: HttpRequest, section: str) -> HttpResponse:
    return sitemap(request, _sections(), section=section)
