"""Objects of a form that no one has described -> schema.org JobPosting, by the names of their keys.

An object is a posting when it has a title and says more of a job; it may lie inside others ("data").
What only names an object of its own (the company, its recruiter, similar jobs) is never read for the posting's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from postings import schema_org
from postings.readers.keys import key_of, period_in, words_of
from postings.readers.stating import Said, job_posting, values_of

Object = Mapping[str, Any]


_NAMES = (
    "name", "Name", "title", "label", "libelle", "nom", "descriptor", "displayName", "display_name", "value",
    "text",
)  # fmt: skip
_WRAPPERS = ("data", "attributes")
"""Where an object keeps its words, best first; and what may lie between (JSON:API)."""
_FOREIGN = frozenset((
    "company", "employer", "organization", "organisation", "entreprise", "brand", "client", "boss", "recruiter",
    "contact", "contacts", "hr", "author", "owner", "manager", "team", "department", "category",
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
    "employment_type", "date_posted", "experience_years",
))  # fmt: skip
_WEAK_TITLES = frozenset(("name", "role", "cargo"))
"""Keys that may name anything: beside them two things must be said of the job."""
_COMPANY_IF_OBJECT = frozenset(("profile",))
_TEXTS = frozenset(("description", "summary", "duties", "requirements", "preferred", "benefits", "skills"))
_LOW = frozenset((
    "from", "min", "minimum", "minvalue", "minimumrange", "rangestart", "low", "salaryfrom", "salarymin",
    "minsalary",
))  # fmt: skip
_HIGH = frozenset((
    "to", "max", "maximum", "maxvalue", "maximumrange", "rangeend", "high", "salaryto", "salarymax",
    "maxsalary",
))  # fmt: skip
_UNIT_KEYS = frozenset(["unit", "frequency", "per", "description", "unittext"])
_FORMATTED = ("html", "text_formatted", "formatted", "rendered")
_PARTS: Mapping[str, tuple[str, ...]] = {
    "addressLocality": ("city", "cityName", "CityName", "addressLocality", "ort", "town", "municipality",
                        "municipal"),
    "addressRegion": ("region", "state", "province", "county", "addressRegion", "CountrySubDivisionCode"),
    "addressCountry": ("country", "country_name", "addressCountry", "countryCode", "country_code", "CountryCode",
                       "land"),
}  # fmt: skip
_WHOLE = (
    "fullLocation", "location_str", "display_name", "LocationName", "Name", "name", "libelle", "label", "title",
    "value", "location", "raw",
)  # fmt: skip
"""Where an object keeps the parts of a place, and the whole of it."""
_DEPTH = 6
_RANK_INSIDE = 300


def postings_in(value: Any, context: tuple[Said, ...] = ()) -> Iterator[tuple[Object, tuple[Said, ...]]]:
    """Each object that is a posting, outermost first, with what the objects around it say of its company."""
    yield from _postings_in(value, context, _DEPTH)


def stated(posting: Object, context: tuple[Said, ...] = ()) -> dict[str, Any] | None:
    """A JobPosting of what an object's keys say; None where it is no posting."""
    said = _said(posting)
    if not _is_posting(posting, said):
        return None
    return job_posting(values_of([*said, *context]), ())


def _postings_in(value: Any, context: tuple[Said, ...], depth: int) -> Iterator[tuple[Object, tuple[Said, ...]]]:
    if isinstance(value, list):
        for each in value:
            yield from _postings_in(each, context, depth)
    elif isinstance(value, Mapping) and depth:
        said = _said(value)
        if _is_posting(value, said):
            yield value, context
            return
        around = (*context, *(one for one in said if one.name == "company"))
        for key, inner in value.items():
            if isinstance(inner, Mapping | list) and not _is_foreign(key):
                yield from _postings_in(inner, around, depth - 1)


def _is_posting(value: Object, said: list[Said]) -> bool:
    names = {one.name for one in said}
    titles = [key for key in value if isinstance(key, str) and key_of(key).name == "title" and _words(value[key])]
    if not titles:
        return False
    is_weak = all(words_of(key).casefold() in _WEAK_TITLES for key in titles)
    return len(names & _TELLING) > is_weak


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
    if isinstance(value, Mapping) and (not name or (name in _TEXTS and _holds_others(value))):
        yield from _inside(key, value)
    elif name:
        yield from _of_name(name, rank, key, value)


def _holds_others(value: Object) -> bool:
    """Whether an object of a text's name ("details") holds more than the text."""
    names = {key_of(key).name for key in value if isinstance(key, str)}
    is_text = any(value.get(key) for key in _FORMATTED)
    return bool(names - {""} - _OWN_ONLY) and not is_text


def _inside(key: str, value: Object) -> Iterator[Said]:
    """What an object of no known name holds: of a foreign one only the company's name."""
    is_foreign = _is_foreign(key)
    for inner_key, inner in value.items():
        for said in _of_key(inner_key, inner) if inner not in (None, "", [], {}) else ():
            if is_foreign or said.name in _OWN_ONLY:
                is_named = said.name == "company" and len(words_of(inner_key).split()) > 1
                if not is_named or isinstance(inner, Mapping):
                    continue
            yield said._replace(rank=said.rank + _RANK_INSIDE)


def _of_name(name: str, rank: int, key: str, value: Any) -> Iterator[Said]:
    if name == "workplace":
        yield Said(name, rank, _workplace(value))
    elif name in ("locations", "more_locations"):
        for place in value if isinstance(value, list) else [value]:
            yield from _of_place(name, rank, place)
    elif name == "salary" and isinstance(value, Mapping | list):
        yield from _money(value, rank)
    elif name in ("salary_min", "salary_max"):
        yield from _bound(name, rank, key, value)
    elif name in _TEXTS:
        yield Said(name, rank, _text(value))
    elif name in ("employment_type", "kind"):
        kinds = value if isinstance(value, list) else [value]
        named = [each.get("type") or each if isinstance(each, Mapping) else each for each in kinds]
        yield Said(name, rank, _words(named, joined=True))
        if isinstance(value, list) and any(_is_money(each) for each in value):
            yield from _money(value, rank)
    elif not isinstance(value, bool):
        yield Said(name, rank, _words(value))
        if name == "salary" and (period := period_in(key)):
            yield Said("period", rank + _RANK_INSIDE, period)


def _bound(name: str, rank: int, key: str, value: Any) -> Iterator[Said]:
    """One bound of the pay; an object tells its period, too."""
    if isinstance(value, Mapping):
        amount = next((value[each] for each in ("amount", "value", "amountValue") if value.get(each)), "")
        yield Said(name, rank, _words(amount))
        for inner_key, inner in value.items():
            if inner_key.startswith("period"):
                yield from _unit(inner, rank)
            elif isinstance(inner, str) and (sign := schema_org.currency_in(inner)):
                yield Said("currency", rank + _RANK_INSIDE, sign)
    else:
        yield Said(name, rank, _words(value))
    if period := period_in(key):
        yield Said("period", rank + _RANK_INSIDE, period)


def _workplace(value: Any) -> str:
    return {True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else _words(value)


def _of_place(name: str, rank: int, value: Any) -> Iterator[Said]:
    """A place, of its parts or by its words; and that it is remote, where it says so."""
    if not isinstance(value, Mapping):
        yield Said(name, rank, _words(value))
        return
    parts = {part: _first(value, keys) for part, keys in _PARTS.items()}
    whole = _first(value, _WHOLE)
    if not whole and not any(parts.values()):
        for place in (each for inner in value.values() if isinstance(inner, list) for each in inner):
            if isinstance(place, Mapping):
                yield from _of_place(name, rank, place)
        return
    if parts["addressLocality"] or not whole:
        if any(parts.values()):
            yield Said(name, rank, parts)
    else:
        yield Said(name, rank, whole)
    if any(value.get(key) is True for key in ("remote", "is_remote", "isRemote")):
        yield Said("workplace", rank + _RANK_INSIDE, "yes")


def _first(value: Object, keys: tuple[str, ...]) -> str:
    return next((words for key in keys if (words := _words(value.get(key)))), "")


def _money(value: Any, rank: int, depth: int = 4) -> Iterator[Said]:
    """The first amounts in an object or list of them, with currency and period; or its words."""
    if isinstance(value, list):
        if len(value) == 2 and all(isinstance(each, int | float) for each in value):
            yield Said("salary_min", rank, str(value[0]))
            yield Said("salary_max", rank, str(value[1]))
        else:
            for each in value[:1] if depth else ():
                yield from _money(each, rank, depth - 1)
        return
    if not isinstance(value, Mapping):
        yield Said("salary", rank, _words(value))
        return
    has_amount = False
    for key, inner in value.items():
        squeezed = "".join(words_of(key).casefold().split())
        name = key_of(key).name
        if squeezed in _LOW or squeezed in _HIGH:
            has_amount = True
            yield Said("salary_min" if squeezed in _LOW else "salary_max", rank, _words(inner))
        elif name == "currency":
            yield Said("currency", rank, _words(inner))
        elif name in ("period", "kind", "salary") or squeezed in (
            "unit",
            "frequency",
            "per",
            "description",
            "unittext",
        ):
            yield from _unit(inner, rank)
        elif isinstance(inner, list | Mapping) and depth and inner:
            yield from _money(inner if isinstance(inner, list) else _only(inner), rank, depth - 1)
    if not has_amount and (words := _words(value)) and any(map(str.isdigit, words)):
        yield Said("salary", rank, words)


def _unit(value: Any, rank: int) -> Iterator[Said]:
    words = _words(value) or (_first(value, tuple(value)) if isinstance(value, Mapping) else "")
    if schema_org.period_of(words):
        yield Said("period", rank, words)


def _only(value: Object) -> Any:
    """The object that another holds one of, by a name that tells nothing ("types": {"b2b": {…}})."""
    inner = [each for each in value.values() if isinstance(each, Mapping)]
    return inner[0] if inner and len(inner) == len(value) else value


def _is_money(value: Any) -> bool:
    keys = {"".join(words_of(key).casefold().split()) for key in value} if isinstance(value, Mapping) else set()
    return not keys.isdisjoint(_LOW) and "currency" in keys


def _words(value: Any, *, joined: bool = False) -> str:
    """The words of a value: text, a number, an object's name, the first (or all) of a list."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    if isinstance(value, list):
        listed = [each for each in map(_words, value) if each]
        return ", ".join(listed) if joined else next(iter(listed), "")
    if isinstance(value, Mapping):
        for key in (*_NAMES, *_WRAPPERS):
            if words := _words(value.get(key)):
                return words
        inner = [each for key, each in value.items() if key != "id" and isinstance(each, str) and each]
        return inner[0].strip() if len(inner) == 1 else ""
    return ""


def _text(value: Any) -> str:
    """A text of lines: as it is, or of the parts and items of an object or a list."""
    if isinstance(value, Mapping):
        if formatted := next((value[key] for key in _FORMATTED if isinstance(value.get(key), str)), ""):
            return str(formatted)
        if words := _words(value):
            return words
        return "\n".join(filter(None, map(_text, value.values())))
    if isinstance(value, list):
        return "\n".join(filter(None, (each if isinstance(each, str) else _item(each) for each in value)))
    return _words(value)


def _item(value: Any) -> str:
    """An entry of a list of texts: its words ("skill": "Python"), or a part with its heading."""
    if not isinstance(value, Mapping):
        return _words(value)
    inner = next((value[key] for key in ("items", "content", "text", "body") if value.get(key)), None)
    if inner is not None and (title := value.get("title")) and isinstance(title, str):
        return f"{title}:\n{_text(inner)}"
    return _words(value) or next((each for each in value.values() if isinstance(each, str)), "")
