"""Objects of a form that no one has described -> schema.org JobPosting, by the names of their keys.

An object is a posting when it has a title and says more of a job; it may lie inside others ("data").
What only names an object of its own (the company, its recruiter, similar jobs) is never read for the posting's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from postings.readers.keys import key_of, period_in, words_of
from postings.readers.object_values import (
    FORMATTED,
    RANK_INSIDE,
    Object,
    bound_in,
    is_money,
    languages_in,
    money_in,
    place_in,
    text_in,
    words_in,
    workplace_in,
)
from postings.readers.stating import Said, job_posting, values_of

_FOREIGN = frozenset((
    "company", "comp", "employer", "organization", "organisation", "entreprise", "brand", "client", "boss",
    "recruiter", "contact", "contacts", "hr", "author", "owner", "manager", "team", "department", "category",
    "agency", "similar", "related", "recommended", "recommendations", "application", "filter", "filters",
    "filtres", "facets", "pagination", "links", "image", "logo", "form", "apply", "consents",
))  # fmt: skip
"""Words of the keys of objects that are no part of the posting."""
_OWN_ONLY = frozenset((
    "title", "company", "url", "identifier", "locations", "more_locations", "address", "city", "region",
    "country", "kind", "benefits",
))  # fmt: skip
"""What an object inside a posting names of itself, not of the posting."""
_TELLING = frozenset((
    "description", "summary", "duties", "requirements", "company", "locations", "city", "salary", "salary_min",
    "employment_type", "date_posted", "experience_years", "workplace",
))  # fmt: skip
_OF_A_JOB = _TELLING - {"description", "summary", "date_posted"}
"""What only a posting says, where articles and pages are objects as well."""
_WEAK_TITLES = frozenset(("name", "role", "cargo"))
"""Keys that may name anything: beside them two things must be said, one of them only of jobs."""
_COMPANY_IF_OBJECT = frozenset((
    "profile", "startup", "company detail", "company details", "company profile",
    "employer detail", "employer details", "employer profile",
))  # fmt: skip
_REQUIREMENTS_IF_TEXT = frozenset(("profile",))
_LEAST_TEXT = 40
"""Characters from which a value is a text, not a name."""
_TEXTS = frozenset(("description", "summary", "duties", "requirements", "preferred", "benefits", "skills"))
_PAIR_NAMES, _PAIR_VALUES = ("type", "name", "key", "field"), ("label", "value", "text")
_NO_PAIRS = frozenset(("title", "company", "description", "url", "identifier", "kind"))
"""A list of pairs ({"type": "salary", "label": "…"}), and what is never one of them."""
_LISTS_OF_POSTINGS = frozenset((
    "item", "items", "entry", "entries", "job", "jobs", "vacancy", "vacancies", "position", "positions", "posting",
    "postings", "offer", "offers", "result", "results", "listing", "listings",
))  # fmt: skip
"""Keys below which a feed or an answer keeps its postings, also where it has but one."""
_DEPTH, _NEAR = 10, 2
RANK_AROUND = 1000
"""What the objects around a posting say is believed less than anything it says itself."""


def postings_in(value: Any, context: tuple[Said, ...] = ()) -> Iterator[tuple[Object, tuple[Said, ...]]]:
    """Each object that is a posting, outermost first, with what the objects around it say of its company."""
    yield from _postings_in(value, context, _DEPTH)


def stated(posting: Object, context: tuple[Said, ...] = ()) -> dict[str, Any] | None:
    """A JobPosting of what an object's keys say; None where it is no posting."""
    said = _said(posting)
    if not _is_posting(posting, said):
        return None
    return _job_posting([*said, *context])


def stated_on_page(posting: Object, around: Sequence[Object]) -> dict[str, Any] | None:
    """A JobPosting of an object among others of a page, the nearest around it first; None where it is none.

    A page's objects are titled, described and dated, too: one that says nothing else is no posting.
    """
    said = _said(posting)
    if _OF_A_JOB.isdisjoint(one.name for one in said) or not _is_posting(posting, said):
        return None
    near = enumerate(around[:_NEAR], 1)
    context = [
        one._replace(rank=one.rank + distance * RANK_AROUND)
        for distance, each in near
        for one in _said(each)
        if one.name == "company"
    ]
    return _job_posting([*said, *context])


def _job_posting(said: Sequence[Said]) -> dict[str, Any]:
    """schema.org has no property for the languages that a job asks for: they are told in a line of the text."""
    values = values_of(said)
    return job_posting(values, [("Languages", words) for words in values.get("languages", ())])


def _postings_in(value: Any, context: tuple[Said, ...], depth: int) -> Iterator[tuple[Object, tuple[Said, ...]]]:
    if isinstance(value, list):
        for each in value:
            yield from _postings_in(each, context, depth)
    elif isinstance(value, Mapping) and depth:
        if _is_posting(value, _said(value)):
            yield from (_entries(value, context, depth) if _may_be_feed(value) else ()) or [(value, context)]
            return
        around = (*context, *company_around(value))
        for key, inner in value.items():
            if isinstance(inner, Mapping | list) and not _is_foreign(key):
                yield from _postings_in(inner, around, depth - 1)


def _may_be_feed(value: Object) -> bool:
    """Whether an object says by its own keys nothing that only a job says: a feed is titled and described, too."""
    return _OF_A_JOB.isdisjoint(key_of(key).name for key in value if isinstance(key, str))


def _entries(value: Object, context: tuple[Said, ...], depth: int) -> list[tuple[Object, tuple[Said, ...]]]:
    """The postings that a feed holds."""
    held = [inner for key, inner in value.items() if words_of(key).casefold() in _LISTS_OF_POSTINGS]
    return [found for inner in held for found in _postings_in(inner, context, depth - 1)]


def company_around(value: Object) -> tuple[Said, ...]:
    """The company that an object names which holds postings, also where it only has a name itself."""
    said = tuple(one for one in _said(value) if one.name == "company")
    holds = any(words_of(key).casefold() in _LISTS_OF_POSTINGS for key in value)
    name = value.get("name")
    return said or ((Said("company", RANK_AROUND, name),) if holds and name and isinstance(name, str) else ())


def with_company(posting: Object, context: tuple[Said, ...]) -> Object:
    """A posting to be kept by itself: with the company that only the objects around it name."""
    company = next((one.value for one in context if one.value), "")
    if not company or any(one.name == "company" and one.value for one in _said(posting)):
        return posting
    return {**posting, "company": company}


def _is_posting(value: Object, said: list[Said]) -> bool:
    names = {one.name for one in said}
    titles = [
        key for key in value if isinstance(key, str) and key_of(key).name == "title" and words_in(value[key])
    ]
    if not titles:
        return False
    is_weak = all(words_of(key).casefold() in _WEAK_TITLES for key in titles)
    return len(names & _TELLING) > is_weak and not (is_weak and _OF_A_JOB.isdisjoint(names))


def _is_foreign(key: str) -> bool:
    return not _FOREIGN.isdisjoint(words_of(key).casefold().split())


def _said(value: Object) -> list[Said]:
    """What the keys of an object say, and those of the objects that only hold some of them together."""
    found: list[Said] = []
    for key, inner in value.items():
        if isinstance(key, str) and inner not in (None, "", [], {}):
            found.extend(_of_key(key, inner))
    is_guess = value.get("salary_is_predicted") in (1, "1", True)
    return [one for one in found if not (is_guess and one.name in ("salary", "salary_min", "salary_max"))]


def _of_key(key: str, value: Any) -> Iterator[Said]:
    name, rank = key_of(key)
    if not name and isinstance(value, Mapping) and words_of(key).casefold() in _COMPANY_IF_OBJECT:
        name = "company"
    if (
        not name
        and isinstance(value, str)
        and len(value) >= _LEAST_TEXT
        and words_of(key) in _REQUIREMENTS_IF_TEXT
    ):
        name = "requirements"
    if isinstance(value, Mapping) and (not name or _is_wrapper(name, value)):
        yield from _inside(key, value)
    elif name:
        yield from _of_name(name, rank, key, value)
    elif isinstance(value, list) and not _is_foreign(key):
        yield from _of_list(value)


def _is_wrapper(name: str, value: Object) -> bool:
    """Whether an object of a known name holds what is said, some way down, and says nothing itself."""
    return _holds_others(value) if name in _TEXTS else name == "company" and not words_in(value)


def _holds_others(value: Object) -> bool:
    """Whether an object of a text's name ("details") holds more than the text, itself or in its only object."""
    inner = [each for each in value.values() if isinstance(each, Mapping)]
    if len(inner) == 1 and {key_of(key).name for key in value if isinstance(key, str)} <= {"", "kind"}:
        value = inner[0]
    names = {key_of(key).name for key in value if isinstance(key, str)}
    is_text = any(value.get(key) for key in FORMATTED)
    return bool(names - {""} - _OWN_ONLY) and not is_text


def _inside(key: str, value: Object) -> Iterator[Said]:
    """What an object of no known name holds: of a foreign one only the company's name."""
    is_foreign = _is_foreign(key)
    for inner_key, inner in value.items():
        if inner in (None, "", [], {}):
            continue
        is_deeper = isinstance(inner, Mapping) and not key_of(inner_key).name
        for said in _of_key(inner_key, inner):
            is_name = said.name == "company" and (is_deeper or len(words_of(inner_key).split()) > 1)
            is_own = said.name in _OWN_ONLY and not is_deeper
            if is_name if is_foreign else is_name or not is_own:
                yield said._replace(rank=said.rank + RANK_INSIDE)


def _of_list(values: list[Any]) -> Iterator[Said]:
    """Of a list of no known name: pairs of a name and its value, and where each of several offers is."""
    for each in values:
        if not isinstance(each, Mapping):
            continue
        name, value = _pair(each)
        if name and value:
            yield from (said for said in _of_key(name, value) if said.name not in _NO_PAIRS)
        else:
            places = (said for key, inner in each.items() for said in _place_of_key(key, inner))
            yield from (said._replace(rank=said.rank + RANK_INSIDE) for said in places)


def _pair(entry: Object) -> tuple[str, str]:
    """{"type": "salary", "label": "…"}, {"label": "Wymiar pracy", "values": [{"label": "Pełny etat"}]}."""
    if isinstance(entry.get("label"), str) and isinstance(entry.get("values"), list):
        return entry["label"], words_in(entry["values"], joined=True)
    name = next((entry[key] for key in _PAIR_NAMES if isinstance(entry.get(key), str)), "")
    return name, next((entry[key] for key in _PAIR_VALUES if isinstance(entry.get(key), str)), "")


def _place_of_key(key: str, value: Any) -> Iterator[Said]:
    name, rank = key_of(key)
    if name == "locations" and isinstance(value, str):
        yield Said(name, rank, value.strip())


def _of_name(name: str, rank: int, key: str, value: Any) -> Iterator[Said]:
    if name == "workplace":
        yield Said(name, rank, workplace_in(value))
    elif name in ("locations", "more_locations"):
        for place in value if isinstance(value, list) else [value]:
            yield from place_in(name, rank, place)
    elif name == "salary" and isinstance(value, Mapping | list):
        yield from money_in(value, rank)
    elif name in ("salary_min", "salary_max"):
        yield from bound_in(name, rank, key, value)
    elif name in _TEXTS:
        yield Said(name, rank, text_in(value))
    elif name in ("employment_type", "kind"):
        kinds = value if isinstance(value, list) else [value]
        named = [_kind(each) for each in kinds]
        yield Said(name, rank, words_in(named, joined=True))
        if isinstance(value, list) and any(is_money(each) for each in value):
            yield from money_in(value, rank)
    elif name == "languages":
        yield Said(name, rank, languages_in(value))
    elif not isinstance(value, bool):
        yield Said(name, rank, words_in(value))
        if name == "salary" and (period := period_in(key)):
            yield Said("period", rank + RANK_INSIDE, period)


def _kind(value: Any) -> Any:
    """What names a kind of employment: of an object its type or name, not just any word in it."""
    if not isinstance(value, Mapping):
        return value
    return value.get("type") or {key: inner for key, inner in value.items() if key not in ("start", "end")}
