"""What the values of an object's keys say: words, texts, places, amounts of money."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from itertools import chain
from typing import Any

from babel import Locale

from postings import schema_values
from postings.readers.blanks import is_blank
from postings.readers.keys import key_of, period_in, words_of
from postings.readers.stating import Said

Object = Mapping[str, Any]
RANK_INSIDE = 300
"""What is said inside another object is believed less than what stands beside the title."""

_NAMES = (
    "name", "Name", "title", "label", "libelle", "nom", "descriptor", "displayName", "display_name", "value",
    "text", "language", "niveauLibelle", "namn",
)  # fmt: skip
_WRAPPERS = ("data", "attributes")
"""Where an object keeps its words, best first; and what may lie between (JSON:API)."""
FORMATTED = ("html", "text_formatted", "formatted", "rendered")
_PARTS: Mapping[str, tuple[str, ...]] = {
    "addressLocality": ("city", "cityName", "CityName", "city_name", "addressLocality", "ort", "postort", "town",
                        "municipality", "municipal", "kommun"),
    "addressRegion": ("region", "state", "province", "county", "addressRegion", "lan", "CountrySubDivisionCode"),
    "addressCountry": ("country", "country_name", "addressCountry", "countryCode", "country_code", "CountryCode",
                       "land"),
}  # fmt: skip
_WHOLE = (
    "fullLocation", "location_str", "display_name", "LocationName", "Name", "name", "libelle", "label", "title",
    "value", "location", "raw",
)  # fmt: skip
"""Where an object keeps the parts of a place, and the whole of it."""
_ADDRESSES = ("address", "adresse")
"""Where an object keeps the object that has the parts of its place."""
_LOW = frozenset((
    "from", "min", "minimum", "minvalue", "minimumrange", "rangestart", "low", "salaryfrom", "salarymin",
    "minsalary",
))  # fmt: skip
_HIGH = frozenset((
    "to", "max", "maximum", "maxvalue", "maximumrange", "rangeend", "high", "salaryto", "salarymax",
    "maxsalary",
))  # fmt: skip
_SECTION_TEXTS, _LEAST_TEXT = ("items", "content", "text", "body", "value"), 40
"""Where an entry with a title keeps its text; characters from which a value is one."""
_LONGEST_LEVEL, _LONGEST_CODE = 2, 3
_WISHED = "S"
"""How France Travail says "souhaité" of an entry."""
_YES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("employment_type", ("full time", "is full time", "fulltime", "arbeitszeit vollzeit"), "Full-time"),
    ("employment_type", ("part time", "is part time", "parttime", "arbeitszeit teilzeit"), "Part-time"),
    ("employment_type", ("ist geringfuegige beschaeftigung",), "Minijob"),
    ("workplace", ("homeofficemoeglich",), "hybrid"),
)
"""What keys say by their beginnings, where their value is true."""
_UNIT_KEYS = frozenset(["unit", "frequency", "per", "description", "unittext", "mode", "title"])


def bound_in(name: str, rank: int, key: str, value: Any) -> Iterator[Said]:
    """One bound of the pay; an object tells its period, too."""
    if isinstance(value, Mapping):
        amount = next((value[each] for each in ("amount", "value", "amountValue") if value.get(each)), "")
        yield Said(name, rank, words_in(amount))
        for inner_key, inner in value.items():
            if inner_key.startswith("period"):
                yield from _unit(inner, rank)
            elif key_of(inner_key).name == "currency":
                yield Said("currency", rank + RANK_INSIDE, words_in(inner))
            elif isinstance(inner, str) and (sign := schema_values.currency_in(inner)):
                yield Said("currency", rank + RANK_INSIDE, sign)
    else:
        yield Said(name, rank, words_in(value))
    if period := period_in(key):
        yield Said("period", rank + RANK_INSIDE, period)


def told_by_yes(key: str) -> Iterator[Said]:
    """What a key says whose value is but true ("fullTime", "arbeitszeitVollzeit")."""
    words = words_of(key).casefold()
    for name, named, said in _YES:
        if any(words.startswith(each) for each in named):
            yield Said(name, RANK_INSIDE, said)


def workplace_in(value: Any) -> str:
    return {True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else words_in(value, joined=True)


def languages_in(value: Any) -> str:
    """ "English (B2), Polish (C1)" of a list of languages, or of objects that name one and a level."""
    return ", ".join(filter(None, map(_language, value))) if isinstance(value, list) else words_in(value)


@cache
def _language_names() -> Mapping[str, str]:
    """The English name by the ISO 639 code."""
    return Locale("en").languages


def _language(value: Any) -> str:
    code = words_in(value.get("code")) if isinstance(value, Mapping) else ""
    words = words_in(value)
    name = _language_names().get((code or words).lower()) or words
    if len(name) <= _LONGEST_CODE:
        return ""
    level = words_in(value.get("level") or value.get("niveau")) if isinstance(value, Mapping) else ""
    return f"{name} ({level.upper() if len(level) <= _LONGEST_LEVEL else level})" if level else name


def place_in(name: str, rank: int, value: Any) -> Iterator[Said]:
    """A place, of its parts or by its words; and that it is remote, where it says so."""
    if not isinstance(value, Mapping):
        yield Said(name, rank, words_in(value))
        return
    parts = {part: _first(value, keys) for part, keys in _PARTS.items()}
    if not any(parts.values()):
        value = next((value[key] for key in _ADDRESSES if isinstance(value.get(key), Mapping)), value)
        parts = {part: _first(value, keys) for part, keys in _PARTS.items()}
    whole = _first(value, _WHOLE)
    if not whole and not any(parts.values()):
        inner = [each for places in value.values() if isinstance(places, list) for each in places]
        for place in inner:
            if isinstance(place, Mapping):
                yield from place_in(name, rank, place)
        if inner:
            return
    country = parts["addressCountry"]
    if parts["addressLocality"] or not whole:
        yield Said(name, rank, parts if any(parts.values()) else words_in(value))
    else:
        yield Said(name, rank, whole if not country or country in whole else f"{whole}, {country}")
    for key, inner in value.items():
        if key_of(key).name == "workplace" and (words := workplace_in(inner)):
            yield Said("workplace", rank + RANK_INSIDE, words)


def _first(value: Object, keys: tuple[str, ...]) -> str:
    return next((words for key in keys if (words := words_in(value.get(key))) and not is_blank(words)), "")


def money_in(value: Any, rank: int, depth: int = 4) -> Iterator[Said]:
    """The first amounts in an object or list of them, with currency and period; or its words."""
    if isinstance(value, list):
        if len(value) == 2 and all(isinstance(each, int | float) for each in value):
            yield Said("salary_min", rank, str(value[0]))
            yield Said("salary_max", rank, str(value[1]))
        else:
            for each in value[:1] if depth else ():
                yield from money_in(each, rank, depth - 1)
        return
    if not isinstance(value, Mapping):
        yield Said("salary", rank, words_in(value))
        return
    has_amount = False
    for key, inner in value.items():
        squeezed = "".join(words_of(key).casefold().split())
        name = key_of(key).name
        if squeezed in _LOW or squeezed in _HIGH:
            has_amount = True
            yield Said("salary_min" if squeezed in _LOW else "salary_max", rank, words_in(inner))
        elif name == "currency":
            yield Said("currency", rank, words_in(inner))
        elif inner_amounts := _inner_money(inner, rank, depth):
            yield from inner_amounts
        elif name in ("period", "kind", "salary") or squeezed in _UNIT_KEYS:
            yield from _unit(inner, rank)
    if not has_amount and (words := words_in(value)) and any(map(str.isdigit, words)):
        yield Said("salary", rank, words)


def _inner_money(value: Any, rank: int, depth: int) -> list[Said]:
    """What an object or list inside says of the amounts; nothing where it names none."""
    if not isinstance(value, list | Mapping) or not value or not depth:
        return []
    found = list(money_in(value if isinstance(value, list) else _only(value), rank, depth - 1))
    return found if any(one.name in ("salary_min", "salary_max") for one in found) else []


def _unit(value: Any, rank: int) -> Iterator[Said]:
    words = words_in(value) or (_first(value, tuple(value)) if isinstance(value, Mapping) else "")
    if schema_values.period_of(words):
        yield Said("period", rank, words)


def _only(value: Object) -> Any:
    """The object that another holds one of, by a name that tells nothing ("types": {"b2b": {…}})."""
    inner = [each for each in value.values() if isinstance(each, Mapping)]
    return inner[0] if inner and len(inner) == len(value) else value


def is_money(value: Any) -> bool:
    """Whether an object holds bounds and a currency, itself or as its "salary"."""
    value = value.get("salary") or value if isinstance(value, Mapping) else value
    keys = {"".join(words_of(key).casefold().split()) for key in value} if isinstance(value, Mapping) else set()
    return not keys.isdisjoint(_LOW) and "currency" in keys


def words_in(value: Any, *, joined: bool = False) -> str:
    """The words of a value: text, a number, an object's name, the first (or all) of a list."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    if isinstance(value, list):
        listed = [each for each in map(words_in, value) if each]
        return ", ".join(listed) if joined else next(iter(listed), "")
    if isinstance(value, Mapping):
        for key in (*_NAMES, *_WRAPPERS):
            if words := words_in(value.get(key)):
                return words
        inner = [each for key, each in value.items() if key != "id" and isinstance(each, str) and each]
        return inner[0].strip() if len(inner) == 1 else ""
    return ""


def graded_in(values: list[Any]) -> tuple[list[Any], list[Any]]:
    """The entries of a list that are demanded, and those that are said to be only welcome."""
    wished = [each for each in values if isinstance(each, Mapping) and each.get("exigence") == _WISHED]
    return [each for each in values if each not in wished], wished


def text_in(value: Any) -> str:
    """A text of lines: as it is, or of the parts and items of an object or a list."""
    if isinstance(value, Mapping):
        if formatted := next((value[key] for key in FORMATTED if isinstance(value.get(key), str)), ""):
            return str(formatted)
        if words := words_in(value):
            return words
        return "\n".join(filter(None, map(text_in, value.values())))
    if isinstance(value, list):
        return "\n".join(filter(None, (each if isinstance(each, str) else _item(each) for each in value)))
    return words_in(value)


def _is_text(value: Any) -> bool:
    """Whether a value is what a titled section holds, not a name or a grade."""
    return isinstance(value, list) or (isinstance(value, str) and (len(value) >= _LEAST_TEXT or "<" in value))


def _item(value: Any) -> str:
    """An entry of a list of texts: its words ("skill": "Python"), or a part with its heading."""
    if not isinstance(value, Mapping):
        return words_in(value)
    graded = [names for inner in value.values() if isinstance(inner, Mapping) for names in inner.values()]
    if graded and all(isinstance(names, list) for names in graded):
        return "\n".join(map(words_in, chain.from_iterable(graded)))
    inner = next((value[key] for key in _SECTION_TEXTS if _is_text(value.get(key))), None)
    title = value.get("title") or value.get("name")
    if inner and isinstance(title, str):
        text = text_in(inner)
        return f"<h3>{escape(title)}</h3>\n{text}" if "<" in text else f"{title}:\n{text}"
    return words_in(value) or next((each for each in value.values() if isinstance(each, str)), "")
