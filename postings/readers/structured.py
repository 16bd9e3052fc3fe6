"""Postings stated as data: JSON-LD, microdata, JSON."""

from __future__ import annotations

import html as entities
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings import schema_org
from postings.readers.ats import from_ats
from postings.readers.document import ReadError

Stated = dict[str, Any]
"""By our names; "description" is HTML or text as it came."""

_WRAPPERS = re.compile(
    r"^(?://[ ]?)?(?:/\*[ ]?)?(?:<!--|<!\[CDATA\[)(?:[ ]?\*/)?|(?://[ ]?)?(?:/\*[ ]?)?(?:-->|\]\]>)(?:[ ]?\*/)?;?$"
)
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
_MAX_JSON = 2_000_000
_LIST_KEYS = ("jobs", "results", "postings", "data", "content", "offers", "job", "posting")
_MAX_SCOPE_DEPTH = 50


def stated_in_page(tree: LexborHTMLParser, source: str) -> list[Stated]:
    """The postings a page states as JSON-LD or else as microdata."""
    if "ld+json" in source or "LD+JSON" in source:
        found = [schema_org.from_job_posting(each) for each in _linked_data(tree)]
        if any(found):
            return [each for each in found if each]
    if "JobPosting" in source and "itemprop" in source:
        scopes = tree.css('[itemtype*="schema.org/JobPosting"]')
        return [schema_org.from_job_posting(_microdata(scope)) for scope in scopes]
    return []


def stated_in_json(text: str) -> Stated:
    """The one posting of a JSON text. Raises ReadError for broken JSON, other data, or several postings."""
    try:
        value = json.loads(text, strict=False)
    except RecursionError:
        raise ReadError("This JSON is nested too deeply to be a posting.") from None
    except ValueError as error:
        raise ReadError(f"This looks like JSON, but it is broken: {error}. Save it again, whole.") from None
    postings = [posting for each in _candidates(value) if (posting := _stated(each))]
    if len(postings) > 1:
        raise ReadError(f"This JSON holds {len(postings)} postings. Save each in a file of its own.")
    if not postings:
        raise ReadError(
            "This JSON is no posting in a known form (schema.org JobPosting, Greenhouse, Lever, Ashby, Workable, "
            "SmartRecruiters). Save the posting as text or HTML."
        )
    return postings[0]


def _candidates(value: Any) -> list[Mapping[str, Any]]:
    """The objects that may be postings: the JobPostings anywhere, else the object or the list itself."""
    if found := list(_job_postings(value)):
        return found
    for _ in range(3):
        if isinstance(value, Mapping) and not _stated(value):
            value = next((value[key] for key in _LIST_KEYS if isinstance(value.get(key), list | dict)), None)
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, Mapping)]


def _stated(value: Mapping[str, Any]) -> Stated | None:
    return schema_org.from_job_posting(value) if _is_job_posting(value) else from_ats(value)


def _linked_data(tree: LexborHTMLParser) -> Iterator[Mapping[str, Any]]:
    for script in tree.css("script"):
        if "ld+json" in (script.attributes.get("type") or "").lower():
            yield from _job_postings(_loads(script.text()))


def _loads(text: str) -> Any:
    """JSON as pages have it: in comments or CDATA, with trailing commas, with entities; None if it is none."""
    if len(text) > _MAX_JSON:
        return None
    for _ in range(2):
        text = _WRAPPERS.sub("", text.strip()).strip().rstrip(";")
    for attempt in (str, _without_trailing_commas, entities.unescape):
        try:
            return json.loads(attempt(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _without_trailing_commas(text: str) -> str:
    return _TRAILING_COMMA.sub("", text)


def _job_postings(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every JobPosting in a JSON value, outermost first, in order."""
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(reversed(current))
        elif isinstance(current, Mapping):
            if _is_job_posting(current):
                yield current
            else:
                waiting.extend(reversed(list(current.values())))


def _is_job_posting(value: Mapping[str, Any]) -> bool:
    kinds = value.get("@type")
    return any(
        isinstance(kind, str) and kind.rpartition("/")[2] == "JobPosting"
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _microdata(scope: LexborNode) -> dict[str, Any]:
    """The properties of an item, items inside items included, in JSON-LD's shape."""
    items: dict[int, dict[str, Any]] = {scope.mem_id: {}}
    for node in scope.css("[itemprop]"):
        owner = _owner(node, items)
        name = node.attributes.get("itemprop") or ""
        if owner is None or not name:
            continue
        value: Any = items.setdefault(node.mem_id, {}) if "itemscope" in node.attributes else _property(node, name)
        for each in name.split():
            if each in owner:
                owner[each] = [*(owner[each] if isinstance(owner[each], list) else [owner[each]]), value]
            else:
                owner[each] = value
    return items[scope.mem_id]


def _owner(node: LexborNode, items: Mapping[int, dict[str, Any]]) -> dict[str, Any] | None:
    parent = node.parent
    for _ in range(_MAX_SCOPE_DEPTH):
        if parent is None:
            return None
        if parent.mem_id in items:
            return items[parent.mem_id]
        parent = parent.parent
    return None


def _property(node: LexborNode, name: str) -> str:
    attributes = node.attributes
    if name == "description" and node.tag != "meta":
        return node.inner_html or ""
    stated = attributes.get("content") or attributes.get("datetime")
    if not stated and node.tag in ("a", "link"):
        stated = attributes.get("href") if name == "url" else None
    return stated or " ".join(node.text().split())
