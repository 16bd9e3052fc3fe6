"""The lowest level of education demanded. "Sales Associate" is no degree, MS may be Microsoft, MA a state."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from postings.extractors import cues
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Education, Found
from postings.extractors.line import LineKind
from postings.extractors.reading import Reading
from postings.extractors.vocabulary.education_levels import (
    DEMANDED_ONLY,
    ENROLLED,
    NOT_ASKED_AFTER,
    NOT_ASKED_BEFORE,
    ROWS,
    UNLIMITED,
)
from postings.extractors.vocabulary.wishes import is_wish

_ORDER = tuple(Education)
_CLAUSE_END = re.compile(
    r"[;。；\n]|\.\s|,\s(?=[^,;.]{0,60}(?:prefer|a plus|desir|优先))|，(?=[^，。；]{0,24}优先)"
)
_WIDEST_CLAUSE = 160
_LONGEST_VALUE, _MOST_MENTIONS = 160, 60
_ANY_DEGREE = "degree"
_GAP = re.compile(r"[.)]? ?")


class _Stem(NamedTuple):
    level: Education
    lead: int
    """Characters before the word that the automaton matches with it."""
    is_open: bool
    """The word may go on: "bachelorstudium"."""
    follows: re.Pattern[str] | None


_SHORT = 4
_LEADS = (" ", "\n", "(", "/", ",", ":")


def _by_stem() -> dict[str, list[_Stem]]:
    """What to look for -> what it means. Short words come with what stands before them: "manager" is no "ma"."""
    stems: dict[str, list[_Stem]] = {}
    for level, words, tail in ROWS:
        follows = re.compile(tail, re.IGNORECASE) if tail else None
        for word in words.split("|"):
            stem, is_open = word.rstrip("*"), word.endswith("*")
            is_short = len(stem) <= _SHORT and stem[0] < _CJK
            for lead in _LEADS if is_short else ("",):
                stems.setdefault(lead + stem, []).append(_Stem(level, len(lead), is_open, follows))
    return stems


_CJK = "\u3000"
_STEMS = _by_stem()
_NAMES = tuple(_STEMS)
_ANCHORS = cues.Anchors(_NAMES)


class _Mention(NamedTuple):
    level: Education
    word: str
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
    found = [mention.level for mention in _mentions(words, cues.lowered(words))]
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
    """The requirements first, then any other line; what is only preferred counts where nothing is demanded."""
    mentions = list(islice(_mentions(reading.text, reading.lowered), _MOST_MENTIONS))
    if not mentions:
        return None
    demanded, others = list[_Mention](), list[_Mention]()
    starts = [line.start for line in reading.lines]
    for mention in mentions:
        at = bisect_right(starts, mention.start) - 1
        line = reading.lines[at] if at >= 0 and mention.start < reading.lines[at].end else None
        if line and line.kind is LineKind.REQUIREMENT:
            demanded.append(mention if line.required else mention._replace(is_preferred=True))
        elif mention.word not in DEMANDED_ONLY and (line is None or line.kind is LineKind.OTHER):
            others.append(mention)
    return _lowest(demanded) or _lowest(others)


def _lowest(mentions: list[_Mention]) -> Found[Education] | None:
    chosen = [mention for mention in mentions if not mention.is_preferred] or mentions
    if not chosen:
        return None
    best = min(chosen, key=lambda mention: (_ORDER.index(mention.level), mention.start))
    return Found(best.level, ((best.start, best.end),), "requirement")


def _mentions(text: str, lower: str) -> Iterator[_Mention]:
    """Each level that the text names, in order."""
    named_to: int | None = None
    for number, found, end in cues.hits(lower, _ANCHORS):
        for level, lead, is_open, follows in _STEMS[_NAMES[number]]:
            start = found + lead
            is_whole = is_open or not lower[end : end + 1].isalnum() or lower[end - 1] >= _CJK
            if not (is_whole and _stands_alone(text, start) and (follows is None or follows.match(text, end))):
                continue
            if named_to is not None and _is_word_of(lower, named_to, start):
                continue
            named_to = end
            if _is_asked(lower, start, end):
                yield _Mention(level, lower[start:end], start, end, _is_preferred(lower, start, end))


def _is_word_of(lower: str, named_to: int, start: int) -> bool:
    """Whether "degree" is a word of the level named up to there: "advanced degree", "Master's degree in law"."""
    return lower.startswith(_ANY_DEGREE, start) and (
        start < named_to or _GAP.fullmatch(lower, named_to, start) is not None
    )


def _is_asked(lower: str, start: int, end: int) -> bool:
    """Not a course of study under way, nor what is taught, paid for or somebody else's."""
    return not (
        ENROLLED.search(lower, max(0, start - 20), start)
        or NOT_ASKED_BEFORE.search(lower, max(0, start - 48), start)
        or NOT_ASKED_AFTER.match(lower, end)
    )


def _stands_alone(text: str, start: int) -> bool:
    """Also right behind the heading it is glued to: "RequirementsBachelor's"."""
    before = text[start - 1 : start]
    return text[start] >= _CJK or not before.isalnum() or (before.islower() and text[start : start + 2].istitle())


def _is_preferred(lower: str, start: int, end: int) -> bool:
    """Whether the clause around the words wishes rather than demands."""
    left, right = max(0, start - _WIDEST_CLAUSE), min(len(lower), end + _WIDEST_CLAUSE)
    cuts = [match.end() for match in _CLAUSE_END.finditer(lower, left, start)]
    stop = _CLAUSE_END.search(lower, end, right)
    clause = lower[cuts[-1] if cuts else left : stop.start() if stop else right]
    return is_wish(clause)
