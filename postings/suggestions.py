"""What the words being typed may become, as JSON for the search box and other programs. Layer 7."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_cookie

from postings import api, names, wording
from postings.detail import list_url
from postings.search import SearchUnavailable, values
from postings.search.lexicon import SUGGESTED, Kind, suggest
from postings.search.results import Suggestion

PARAMETERS: Mapping[str, str] = {
    Kind.TITLE: "q",
    Kind.SKILL: "skill",
    Kind.COMPANY: "company",
    Kind.LOCATION: "location",
}
"""By kind, the parameter of a search that takes its values."""
_SECONDS = 60
"""How long an answer may be shown again: whoever deletes a letter has just seen it."""


@csrf_exempt
@require_safe
@vary_on_cookie
def suggestions(request: HttpRequest) -> JsonResponse:
    kinds = request.GET["kind"].split(",") if "kind" in request.GET else SUGGESTED
    try:
        found = suggest(request.GET.get("q", ""), kinds=kinds)
    except SearchUnavailable as error:
        return api.unavailable(str(error))
    response = JsonResponse({"suggestions": list(map(_as_json, found))}, json_dumps_params={"ensure_ascii": False})
    patch_cache_control(response, public=True, max_age=_SECONDS)
    return response


def _as_json(one: Suggestion) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "value": one.value,
        "label": _label(one),
        "count": one.count,
        "url": list_url(PARAMETERS[one.kind], one.value),
    }


def _label(one: Suggestion) -> str:
    """Skills and places in the language of the page; the list has them in English."""
    if one.kind == Kind.SKILL:
        return names.skill(one.label)
    if one.kind == Kind.LOCATION and not (get_language() or "en").startswith("en"):
        place, _ = values.location(one.value)
        if place:
            return wording.place({"city": place.city, "region": place.region, "country": place.country})
    return one.label
