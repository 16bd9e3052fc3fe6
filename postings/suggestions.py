"""What the words being typed may become, as JSON for the search box and other programs. Layer 7."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from postings import api
from postings.detail import list_url
from postings.search import SearchUnavailable
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


@require_safe
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
        "label": one.label,
        "count": one.count,
        "url": list_url(PARAMETERS[one.kind], one.value),
    }
