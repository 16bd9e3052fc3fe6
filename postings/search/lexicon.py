"""What the postings are about, as a list of its own beside the index: suggestions while somebody types, and the
words that typing errors are judged by (spelling.py).

The list is derived from the same documents as the index and written with it. What a posting brings is there with
the posting. Counts are exact after a rebuild; between rebuilds they grow in steps (`grown`), so that most saved
postings write nothing here, and a value whose last posting has gone stays until then.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache, lru_cache
from random import Random
from typing import Any, NamedTuple

from babel import Locale

from postings import gazetteer
from postings.extractors.vocabulary import skill_table
from postings.matching import fold
from postings.search import values
from postings.search.backends import get_backend
from postings.search.results import Suggestion
from postings.search.words import Term, Words, parse

MOST_WORDS = 8
LONGEST_TEXT = 100
_LONGEST_LABEL = 80
"""A longer title is no title."""
_LETTERS = range(3, 31)
"""Lengths of the words that are worth repairing, or repairing to."""
_TELLING = 4
"""Words of a title that names the work and little else."""
_STEP = 8
"""A count grows by about an eighth of itself at a time."""

_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆"
_WORD = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+[+#]*")
_LIKE_ASCII = str.maketrans("łøđı", "lodi")
"""Letters that are no letter with an accent to Unicode, but are to whoever types them."""
_COUNTRIES = tuple(Locale.parse(name).territories for name in ("en", "zh_Hans"))


class Kind(StrEnum):
    TITLE = "title"
    SKILL = "skill"
    COMPANY = "company"
    LOCATION = "location"
    WORD = "word"
    """A single word of any of them."""
    NAME = "name"
    """A word of the name of a company, skill or place, or of the shipped vocabulary: spelled as it should be."""


SUGGESTED = (Kind.TITLE, Kind.SKILL, Kind.COMPANY, Kind.LOCATION)


class Entry(NamedTuple):
    kind: Kind
    key: str
    """No other entry of the kind has it."""
    value: str
    label: str
    also: str = ""
    """Other words that it is found by."""

    @property
    def identity(self) -> str:
        return f"{self.kind}:{self.key}"


Name = tuple[Kind, str, str]
"""(kind, value, label): a title, company, skill or place, as a document has it."""


def suggest(text: str, *, kinds: Sequence[str] = SUGGESTED, limit: int = 8) -> tuple[Suggestion, ...]:
    """What the typed words may become, the last one being the beginning of a word.

    The most frequent first; what begins as typed counts tenfold beside what has the words elsewhere. Titles
    are many, and each is rare: up to half of the list are titles, before all but a name that was typed in full.
    Empty for a text without words. Raises SearchUnavailable when the index cannot be read.
    """
    asked = [kind for kind in SUGGESTED if kind in kinds]
    typed = words(text[:LONGEST_TEXT])[:MOST_WORDS]
    if not typed or not asked or limit < 1:
        return ()
    lexicon = get_backend().lexicon
    others = [kind for kind in asked if kind is not Kind.TITLE]
    found = list(lexicon.beginning(typed, others, limit)) if others else []
    if Kind.TITLE in asked:
        titles = lexicon.beginning(typed, [Kind.TITLE], limit)
        found = _titles_first(titles, found, typed, limit // 2) if others else list(titles)
    if Kind.LOCATION in asked and len(found) < limit:
        found += lexicon.having([f"{Kind.LOCATION}:{key}" for key in _places_beginning(text)])
    distinct = {(one.kind, fold(one.label)): one for one in reversed(found)}
    ordered = {(one.kind, fold(one.label)): None for one in found}
    return tuple(distinct[name] for name in ordered)[:limit]


def _titles_first(
    titles: Sequence[Suggestion], others: Sequence[Suggestion], typed: Sequence[str], most: int
) -> list[Suggestion]:
    """A long title that has the words somewhere tells less than the name of a skill or company."""
    whole = [one for one in others if words(one.label) == typed]
    telling = [one for one in titles if _is_telling(words(one.label), typed)][:most]
    return list(dict.fromkeys([*whole, *telling, *others, *titles]))


def _is_telling(title: Sequence[str], typed: Sequence[str]) -> bool:
    return len(title) <= _TELLING or title[0].startswith(typed[0])


def _places_beginning(text: str) -> list[str]:
    """Keys of the places whose name in any language begins so: München is Munich."""
    return [values.path(place) for place in gazetteer.suggest(text[:LONGEST_TEXT].strip())]


def words(text: str) -> list[str]:
    """Folded; a run of Chinese is one word.

    >>> words("Sr. C++ Developer, Łódź"), words("Java开发")
    (['sr', 'c++', 'developer', 'lodz'], ['java', '开发'])
    """
    return _WORD.findall(fold(text).translate(_LIKE_ASCII))


class Tally:
    """Counts what documents (document.as_document) bring while they pass by. The first spelling of each stays.

    A million documents have the same names again and again, so the names are counted, and taken apart at the end.
    A word counts once for each name of a document that has it.
    """

    def __init__(self) -> None:
        self._names: Counter[Name] = Counter()

    def over(self, documents: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
        for document in documents:
            self.add(document)
            yield document

    def add(self, document: Mapping[str, Any], times: int = 1) -> None:
        """`times` 0: what it brings is known then, but not counted."""
        for name in _names(document):
            self._names[name] += times

    def update(self, other: Tally) -> None:
        """Add what another one has counted."""
        self._names.update(other._names)

    def __iter__(self) -> Iterator[tuple[Entry, int]]:
        """Each entry with the number of documents that have it."""
        known: dict[str, Entry] = {}
        counts: Counter[str] = Counter()
        for name, count in self._names.items():
            for identity, entry in _entries(name).items():
                known.setdefault(identity, entry)
                counts[identity] += count
        return ((entry, counts[identity]) for identity, entry in known.items())


def grown(count: int, by: int, random: Random) -> int:
    """A count after `by` more, in steps: right on the average, and mostly the same as before.

    >>> grown(1, 1, Random(1)), grown(8000, 1, Random(1))
    (2, 8000)
    """
    step = max(count // _STEP, 1)
    whole, rest = divmod(by, step)
    return count + step * (whole + (random.random() * step < rest))


def entries(document: Mapping[str, Any]) -> dict[str, Entry]:
    """By identity, what one posting brings."""
    return {identity: entry for name in _names(document) for identity, entry in _entries(name).items()}


def _names(document: Mapping[str, Any]) -> Iterator[Name]:
    labels = document.get("labels") or {}
    if title := document.get("title"):
        yield Kind.TITLE, title, title
    if company := document.get("company"):
        yield Kind.COMPANY, company, labels.get("company", {}).get(company, company)
    skill_labels = labels.get("skill", {})
    for skill in document.get("skill") or ():
        yield Kind.SKILL, skill, skill_labels.get(skill, skill)
    for level in ("country", "region", "city"):
        for path in document.get(level) or ():
            yield Kind.LOCATION, path, path


def _entries(name: Name) -> dict[str, Entry]:
    kind, value, label = name
    if kind is Kind.TITLE:
        return _of_title(value)
    return _of_place(value) if kind is Kind.LOCATION else _of_name(kind, value, label)


def vocabulary() -> Iterator[Entry]:
    """The words of the skills that the project knows, whether or not a posting names them."""
    names = " ".join(row.name for row in skill_table.rows())
    yield from _of_words(names, is_name=True).values()


@lru_cache(maxsize=20_000)
def _of_title(title: str) -> dict[str, Entry]:
    label = " ".join(title.split())
    if not 1 < len(label) <= _LONGEST_LABEL or not words(label):
        return {}
    return _by_identity(Entry(Kind.TITLE, fold(label), _as_words(label), label)) | _of_words(label, is_name=False)


def _as_words(label: str) -> str:
    """A title to search for: as a phrase where it has a comma, a minus or another sign of the search box.

    >>> _as_words("Line Cook"), _as_words("Nurse, nights")
    ('Line Cook', '"Nurse, nights"')
    """
    is_plain = parse(label) == Words((tuple((Term(word),) for word in label.split()),))
    return label if is_plain else '"{}"'.format(label.replace('"', " "))


@lru_cache(maxsize=50_000)
def _of_name(kind: Kind, value: str, label: str) -> dict[str, Entry]:
    return _by_identity(Entry(kind, value, value, label)) | _of_words(label, is_name=True)


@lru_cache(maxsize=20_000)
def _of_place(path: str) -> dict[str, Entry]:
    """Nothing where no way to write the place leads back to it."""
    country, region, city = (*path.split("/", 2), "", "")[:3]
    names = [territories.get(country, "") for territories in _COUNTRIES]
    for written in _ways_to_write(city, region, country, names[0]):
        place, _ = values.location(written)
        if place and values.path(place) == path:
            entry = Entry(Kind.LOCATION, path, written, written, names[1])
            return _by_identity(entry) | _of_words(city or region or written, is_name=True)
    return {}


def _ways_to_write(city: str, region: str, country: str, name: str) -> Iterator[str]:
    for last in (name, country):
        for parts in ((city, region, last), (city, last)):
            yield ", ".join(dict.fromkeys(part for part in parts if part))
    yield city or region or name or country


def _of_words(text: str, *, is_name: bool) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for word in words(text):
        if len(word) in _LETTERS and word.isalpha() and not re.match(f"[{_HAN}]", word):
            found |= _by_identity(Entry(Kind.WORD, word, word, word))
            if is_name:
                found |= _by_identity(Entry(Kind.NAME, word, word, word))
    return found


def _by_identity(entry: Entry) -> dict[str, Entry]:
    return {entry.identity: entry}


@cache
def randomness() -> Random:
    """Decides which postings make a count grow; the same in each run."""
    return Random(1)
