"""The lowest level of education demanded. "Sales Associate" is no degree, MS may be Microsoft, MA a state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from postings.extractors.draft import Education, Found
from postings.extractors.header import Kind
from postings.extractors.lines import Line, LineKind
from postings.extractors.reading import Reading
from postings.extractors.vocabulary.education_levels import HINT, LEVELS, UNLIMITED

_ORDER = tuple(Education)
_PREFERRED = re.compile(
    r"prefer|\ba plus\b|\bdesir|nice to have|\bideal|advantage|\bbonus|\basset\b|优先|加分|von vorteil|wünschenswert|souhait|mile widzian|ưu tiên|желательно|meriterande|deseable|valorable|strongly encouraged", re.IGNORECASE
)
_CLAUSES = re.compile(r"[;。；\n]|\.\s|,\s(?=[^,;.]{0,60}(?:prefer|a plus|desir|优先))|，(?=[^，。；]{0,24}优先)")
_LONGEST_VALUE = 160
_MOST_PROSE = 30_000


@dataclass(frozen=True, slots=True)
class _Mention:
    level: Education
    start: int
    end: int
    is_preferred: bool


def find(reading: Reading) -> Found[Education] | None:
    if (fact := reading.document.facts.get("education")) and (level := of(str(fact.value).replace("_", " "))):
        return Found(level, ((fact.start, fact.end),), "stated as data")
    return _from_label(reading) or _from_header(reading) or _from_lines(reading)


def of(words: str) -> Education | None:
    """The lowest level a value names: "BSc or MSc" -> BACHELOR."""
    if UNLIMITED.match(words.strip()):
        return Education.NONE
    if words.strip() in _ORDER:
        return Education(words.strip())
    found = [mention.level for mention in _mentions(words, 0, len(words), is_preferred=False)]
    return min(found, key=_ORDER.index) if found else None


def _from_label(reading: Reading) -> Found[Education] | None:
    for field in reading.fields.get("education", ()):
        words = field.value[:_LONGEST_VALUE]
        if level := of(words):
            return Found(level, ((field.start, field.start + len(words)),), "label")
    return None


def _from_header(reading: Reading) -> Found[Education] | None:
    for line in reading.header:
        for atom in line.atoms:
            if atom.kind is Kind.EDUCATION and (level := of(atom.text)):
                return Found(level, ((atom.start, atom.end),), "header")
    return None


def _from_lines(reading: Reading) -> Found[Education] | None:
    """The requirements first, then any line; a level that is only preferred counts where none is demanded."""
    text = reading.text
    if not HINT.search(text, 0, _MOST_PROSE):
        return None
    lines = [line for line in reading.lines if line.start < _MOST_PROSE and line.kind in (LineKind.REQUIREMENT, LineKind.OTHER)]
    demanded = [line for line in lines if line.kind is LineKind.REQUIREMENT]
    others = [line for line in lines if line.kind is LineKind.OTHER]
    return _lowest(text, demanded) or _lowest(text, others)


def _lowest(text: str, lines: list[Line]) -> Found[Education] | None:
    mentions = [
        mention
        for line in lines
        for mention in _mentions(text, line.start, line.end, is_preferred=line.kind is LineKind.REQUIREMENT and not line.required)
    ]
    chosen = [mention for mention in mentions if not mention.is_preferred] or mentions
    if not chosen:
        return None
    best = min(chosen, key=lambda mention: (_ORDER.index(mention.level), mention.start))
    return Found(best.level, ((best.start, best.end),), "requirement")


def _mentions(text: str, start: int, end: int, *, is_preferred: bool) -> Iterator[_Mention]:
    """Each level a clause names."""
    if not HINT.search(text, start, end):
        return
    left = start
    cuts = [(match.start(), match.end()) for match in _CLAUSES.finditer(text, start, end)]
    for cut, following in [*cuts, (end, end)]:
        is_optional = is_preferred or bool(_PREFERRED.search(text, left, cut))
        for level, pattern in LEVELS:
            if match := pattern.search(text, left, cut):
                yield _Mention(level, match.start(), match.end(), is_optional)
        left = following
