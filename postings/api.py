"""The same search as JSON. Addresses and shapes are promises: docs/api.md describes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_cookie

from postings import contract, listing
from postings.facets import Value
from postings.models import Posting, posting_path
from postings.search import SearchUnavailable
from postings.search.results import Hit

ROOT = "/api/"


def is_asked(request: HttpRequest) -> bool:
    """Whether a program asks, which is told in JSON what is wrong."""
    return request.path_info.startswith(ROOT)


@csrf_exempt
@require_safe
@vary_on_cookie
def search_postings(request: HttpRequest) -> JsonResponse:
    try:
        found = listing.find(request.GET, timezone.localdate(), request.path, has_all_places=True)
    except listing.InvalidSearch as error:
        return problem(400, "Some parameters mean nothing.", error.errors)
    except SearchUnavailable as error:
        return unavailable(str(error))
    return _answer(
        {
            "total": found.total,
            "corrected": found.correction.text if found.correction else None,
            "page": found.page,
            "pages": found.pages,
            "results": [_result(request, hit) for hit in found.results.hits],
            "facets": _facets(request, found),
            "salary_unknown": {"with": found.results.with_salary, "without": found.results.without_salary},
            "histogram": [
                {"from": bar.low, "to": bar.high, "count": bar.count} for bar in found.results.histogram
            ],
        }
    )


@csrf_exempt
@require_safe
def posting(request: HttpRequest, posting_id: str) -> JsonResponse:
    found = Posting.objects.with_related().filter(pk=int(posting_id), status=Posting.Status.PUBLISHED).first()
    if found is None:
        return problem(404, "There is no such posting.", {"id": posting_id})
    data = contract.as_json(found)
    return _answer({**data, "url": request.build_absolute_uri(data["url"])})


def unavailable(reason: str = "The database does not answer.") -> JsonResponse:
    return problem(503, reason)


def problem(status: int, error: str, detail: Mapping[str, str] | None = None) -> JsonResponse:
    return _answer({"error": error, "detail": dict(detail or {})}, status)


def _result(request: HttpRequest, hit: Hit) -> dict[str, Any]:
    url = request.build_absolute_uri(posting_path(hit.id, hit.card.get("title") or ""))
    extra = {} if hit.distance is None else {"distance": round(hit.distance, 1)}
    return {"id": hit.id, "url": url, **hit.card, **extra}


def _facets(request: HttpRequest, found: listing.Listing) -> dict[str, list[dict[str, Any]]]:
    return {facet.name: [_value(request, value) for value in facet.values] for facet in found.flat_facets}


def _value(request: HttpRequest, value: Value) -> dict[str, Any]:
    return {
        "value": value.value,
        "label": value.label,
        "count": value.count,
        "selected": value.selected,
        "url": request.build_absolute_uri(value.only_url),
    }


def _answer(data: Mapping[str, Any], status: int = 200) -> JsonResponse:
    return JsonResponse(data, status=status, json_dumps_params={"ensure_ascii": False})
