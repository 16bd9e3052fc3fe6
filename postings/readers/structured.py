"""Postings stated as data: JSON-LD, microdata, JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings import schema_org
from postings.readers import objects, page_state, xml_objects
from postings.readers.ats import from_ats
from postings.readers.broken_json import loads
from postings.readers.document import ReadError
from postings.readers.message import Message as _
from postings.readers.object_values import words_in
from postings.readers.stating import Said

Stated = dict[str, Any]
"""By our names; "description" is HTML or text as it came."""

_LIST_KEYS = (
    *(
        "jobs",
        "results",
        "result",
        "postings",
        "data",
        "content",
        "offers",
        "offer",
        "job",
        "posting",
        "jobOpening",
        "engine_search_result",
        "engine_jds",
    ),
    "items",
)
_ENTRY: Mapping[str, tuple[str, ...]] = {"company": ("creator", "author"), "date_posted": ("updated",)}
_MAX_SCOPE_DEPTH = 50
_LEAST_TEXT = 60
"""Characters of the text of a posting that stands among a page's other data."""
_MARKED_UP = ("description", "responsibilities", "qualifications", "jobBenefits", "educationRequirements")
"""Properties whose lists and headings matter."""


def stated_in_page(tree: LexborHTMLParser, source: str) -> list[Stated]:
    """The postings a page states as JSON-LD, else as microdata or RDFa."""
    if "JobPosting" in source and "json" in source.lower():
        found = [schema_org.from_job_posting(each) for each in linked_data(tree)]
        if any(found):
            return [each for each in found if each]
    for syntax in _SYNTAXES if "JobPosting" in source else ():
        if syntax.name in source and (scopes := tree.css(syntax.scopes)):
            return [schema_org.from_job_posting(_marked_up(scope, syntax)) for scope in scopes]
    return []


def stated_in_state(held: page_state.Held, words: str) -> Stated:
    """The posting among the objects that a page which shows `words` holds for its scripts: the fullest."""
    found: dict[int, Stated] = {}
    for posting, around in held:
        by_keys = objects.stated_on_page(posting, around)
        if by_keys is None:
            continue
        stated = {**schema_org.from_job_posting(by_keys), **(from_ats(posting) or {})}
        text = " ".join(" ".join(map(str, each)) if isinstance(each, list) else each for each in _texts(stated))
        if len(text) >= _LEAST_TEXT and page_state.is_of_page(text, words):
            found.setdefault(len(text), stated)
    return found[max(found)] if found else {}


def _texts(stated: Stated) -> Iterator[Any]:
    return (stated[name] for name in ("description", "duties", "requirements") if name in stated)


def stated_in_json(text: str) -> Stated:
    """The one posting of a JSON text. Raises ReadError for broken JSON, other data, or several postings."""
    found = postings_in_json(text)
    if len(found) > 1:
        raise ReadError(_("This JSON holds %(count)d postings. Save each in a file of its own.", count=len(found)))
    if not found:
        raise ReadError(
            _(
                "This JSON is no posting: no part of it has a title and a company, a place, pay or a description. "
                "Save the posting as text or HTML."
            )
        )
    return found[0][1]


def postings_in_json(text: str) -> list[tuple[Mapping[str, Any], Stated]]:
    """Each posting of a JSON text: the object as it came, and what it states. Raises ReadError for broken JSON."""
    try:
        value = json.loads(text, strict=False)
    except RecursionError:
        raise ReadError(_("This JSON is nested too deeply to be a posting.")) from None
    except ValueError as error:
        value = loads(text)
        found = _found(value)
        if not found:
            said = _("This looks like JSON, but it is broken: %(error)s. Save it again, whole.", error=str(error))
            raise ReadError(said) from None
        return found
    return _found(value)


def postings_in_xml(text: str) -> list[tuple[Mapping[str, Any], Stated]]:
    """Each posting of a feed's XML, as an object, and what it states."""
    return [
        (objects.with_company(each, context), stated)
        for each, context in objects.postings_in(xml_objects.object_of(text))
        if (stated := _by_keys(each, (*context, *_of_entry(each))))
    ]


def _of_entry(entry: Mapping[str, Any]) -> Iterator[Said]:
    """What the elements of RSS and Atom say of an entry, believed less than what is said of a job."""
    for name, keys in _ENTRY.items():
        for words in (words_in(entry.get(key)) for key in keys):
            if words:
                yield Said(name, objects.RANK_AROUND, words)


def is_posting(value: Mapping[str, Any]) -> bool:
    """Whether an object is a posting, or holds one."""
    return bool(_found(value))


def _found(value: Any) -> list[tuple[Mapping[str, Any], Stated]]:
    """The JobPostings anywhere; else what a known system wrote; else the objects with the keys of a posting."""
    if linked := list(_job_postings(value)):
        return [(each, schema_org.from_job_posting(each)) for each in linked]
    candidates, around = _candidates(value)
    if any(map(from_ats, candidates)):
        found = [(each, objects.company_around(around)) for each in candidates]
    else:
        found = list(objects.postings_in(value))
    return [
        (objects.with_company(each, context), stated)
        for each, context in found
        if (stated := _of_system(each, context) or _by_keys(each, context))
    ]


def _by_keys(value: Mapping[str, Any], context: tuple[Said, ...] = ()) -> Stated | None:
    posting = objects.stated(value, context)
    return schema_org.from_job_posting(posting) if posting else None


def _of_system(value: Mapping[str, Any], context: tuple[Said, ...]) -> Stated | None:
    """What a known system states; the company as the objects around it name it."""
    stated = from_ats(value)
    company = next((one.value for one in context if one.value), "")
    return {"company": company, **stated} if stated and company else stated


def _candidates(value: Any) -> tuple[list[Mapping[str, Any]], Mapping[str, Any]]:
    """The objects that a known system may have written, and what holds them: the value, or what it holds."""
    around: Mapping[str, Any] = {}
    for _step in range(3):
        if isinstance(value, Mapping) and not from_ats(value):
            around = value
            value = next((value[key] for key in _LIST_KEYS if isinstance(value.get(key), list | dict)), None)
    found = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, Mapping)]
    return found, around


def linked_data(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """Each JobPosting of a page's JSON-LD, with the objects in place that it refers to."""
    for script in tree.css("script"):
        kind = (script.attributes.get("type") or "").lower()
        if "ld+json" in kind or (kind == "application/json" and '"JobPosting"' in script.text()):
            value = loads(script.text())
            things = None
            for posting in _job_postings(value):
                if things is None:
                    things = _things(value)
                yield {name: _resolved(each, things) for name, each in posting.items()}


def _things(value: Any) -> dict[str, Mapping[str, Any]]:
    """The objects of a JSON value that others refer to by their @id."""
    things: dict[str, Mapping[str, Any]] = {}
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(current)
        elif isinstance(current, Mapping):
            if isinstance(name := current.get("@id"), str) and len(current) > 1:
                things.setdefault(name, current)
            waiting.extend(current.values())
    return things


def _resolved(value: Any, things: Mapping[str, Mapping[str, Any]]) -> Any:
    """The object that a mere {"@id": …} refers to."""
    if isinstance(value, Mapping) and len(value) == 1 and isinstance(name := value.get("@id"), str):
        return things.get(name, value)
    return value


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
        isinstance(kind, str) and kind.rpartition("/")[2].rpartition(":")[2] == "JobPosting"
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


class _Syntax(NamedTuple):
    """How a page marks items and their properties."""

    scopes: str
    item: str
    name: str


_SYNTAXES = (
    _Syntax('[itemtype*="schema.org/JobPosting"]', "itemscope", "itemprop"),
    _Syntax('[typeof$="JobPosting"]', "typeof", "property"),
)


def _marked_up(scope: LexborNode, syntax: _Syntax) -> dict[str, Any]:
    """The properties of an item, items inside items included, in JSON-LD's shape."""
    items: dict[int, dict[str, Any]] = {scope.mem_id: {}}
    for node in scope.css(f"[{syntax.name}]"):
        owner = _owner(node, items)
        names = node.attributes.get(syntax.name) or ""
        if owner is None or not names:
            continue
        is_item = syntax.item in node.attributes
        value: Any = items.setdefault(node.mem_id, {}) if is_item else _property(node, names)
        for name in names.split():
            key = name.rpartition(":")[2].rpartition("/")[2]
            if key in owner:
                owner[key] = [*(owner[key] if isinstance(owner[key], list) else [owner[key]]), value]
            else:
                owner[key] = value
    return items[scope.mem_id]


def _owner(node: LexborNode, items: Mapping[int, dict[str, Any]]) -> dict[str, Any] | None:
    parent = node.parent
    for _step in range(_MAX_SCOPE_DEPTH):
        if parent is None:
            return None
        if parent.mem_id in items:
            return items[parent.mem_id]
        parent = parent.parent
    return None


def _property(node: LexborNode, name: str) -> str:
    attributes = node.attributes
    if name.rpartition(":")[2] in _MARKED_UP and node.tag != "meta":
        return node.inner_html or ""
    stated = attributes.get("content") or attributes.get("datetime")
    if not stated and node.tag in ("a", "link"):
        stated = attributes.get("href") if name == "url" else None
    return stated or " ".join(node.text().split())
