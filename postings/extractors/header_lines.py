"""One line of a header: its words, and the facts in it with their kinds. What a line says depends on it alone.

>>> [cut.kind.value for cut in parsed("Acme GmbH | Leeds, UK | Full-time").cuts]
['company', 'location', 'employment_type']
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from postings.extractors import header_cuts, header_names, run_in
from postings.extractors.atom_kind import Kind
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import kind_of, names_a_job
from postings.extractors.header_names import Cut
from postings.extractors.vocabulary.header_words import MAIL_LINE, PICTURES, SUBJECT
from postings.extractors.vocabulary.labels import LABELS
from postings.extractors.vocabulary.title_words import NOT_TITLES


class Parsed(NamedTuple):
    start: int
    """Where the words begin in the line."""
    words: str
    """Without emoji at the ends, and without a mail's "Subject: Fwd:"."""
    is_labelled: bool
    cuts: tuple[Cut, ...]
    """The facts, in order, by their offsets in the words."""


_MOST_REMEMBERED = 4096
"""Types, places and titles come back in other postings."""
_BAR = re.compile(r"[\s|｜·•¦](?:(?<=[|｜·•¦])\s*|(?<=\s)(?:\s*[|｜·•¦]\s*|(?<=\t)\t*|\s{2,}|(?=https?://)))")
"""Begins with one set of characters, as `_SOFT` does among the cuts."""
_SPACED_SLASH = re.compile(r"\s+/\s+|(?<=[^\W\d_])/\s+")
_BETWEEN = re.compile(r"\s*[|｜·•¦]\s*|\s+/\s+|\t+|\s{3,}")
_DASHES = (" - ", " – ", " — ")
_DASH = re.compile(r"\s[-–—]\s")
_SLASH = re.compile(r"\s*/\s+")
_FEWEST_DASHES, _FEWEST_SLASHES = 2, 3
_BASED = re.compile(r"(.{2,40}?)[ -][Bb]ased$")
_CRUMBS = re.compile(r"\s[>›»→]\s")
"""Between a page's breadcrumbs."""
_CALLS = re.compile(r"(?:urgent|immediate|hot|new|now|job|vacancy|hiring|wanted|opening|walk)", re.I)
"""What opens a subject line and is no name: "Urgent Opening - QA Analyst - Leeds"."""
_SUBJECT = re.compile(SUBJECT, re.IGNORECASE)
_MAIL_LINE = re.compile(MAIL_LINE, re.IGNORECASE)
_PICTURES = re.compile(f"^{PICTURES}|{PICTURES}$")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_MAY_HOLD_MORE = (Kind.OTHER, Kind.LOCATION, Kind.DATE, Kind.COMPANY, Kind.PAY, Kind.OPENINGS)


@lru_cache(_MOST_REMEMBERED)
def parsed(line: str) -> Parsed | None:
    """None for a line without words, a mail's "From: …" and a page's breadcrumbs."""
    words = _without_pictures(line.strip())
    subject = _SUBJECT.match(words)
    if subject:
        words = words[subject.end() :]
    if not words or _MAIL_LINE.match(words) or len(_CRUMBS.findall(words)) > 1:
        return None
    return Parsed(line.index(words), words, not subject and _is_labelled(words), tuple(_cuts(words)))


def is_known(label: str) -> bool:
    return fold_label(label) in LABELS


def _is_labelled(text: str) -> bool:
    label, separator, _ = text[:44].replace("：", ":").partition(":")
    return (bool(separator) and is_known(label)) or bool(run_in.labels(text, 0, len(text), fold_label))


def _cuts(line: str) -> list[Cut]:
    """The line's pieces with their kinds, in order."""
    if _HAN.search(line) and (found := header_cuts.cut(line)):
        return found
    cuts: list[Cut] = []
    pieces = _between_bars(line) if "|" in line or "/" not in line else _between_slashes(line)
    if "|" not in line and sum(map(line.count, _DASHES)) >= _FEWEST_DASHES:
        pieces = _between_dashes(line) or pieces
    for left, right in pieces:
        piece = line[left:right]
        kind = kind_of(piece)
        is_remark = "|" in line and left > 0 and header_names.is_remark(piece)
        if len(pieces) > 1 and (is_remark or fold_label(piece) in NOT_TITLES):
            kind = Kind.NOTE
        inside = header_cuts.cut(piece) if kind in _MAY_HOLD_MORE else []
        if len(pieces) > 1 and kind is Kind.OTHER and not inside and (fact := _before_aside(piece)):
            inside = [fact]
        if kind is Kind.OTHER and not inside and header_names.is_city(piece):
            kind = Kind.LOCATION
        cuts += [Cut(part, left + a, left + b) for part, a, b in inside or [Cut(kind, 0, len(piece))]]
    if len(cuts) > 1 and all(kind is Kind.OTHER and _is_town(line[start:end]) for kind, start, end in cuts):
        return [cut._replace(kind=Kind.LOCATION) for cut in cuts]
    return _led_by_the_employer(line, cuts) if len(pieces) > _FEWEST_DASHES else cuts


def _between_dashes(line: str) -> list[tuple[int, int]]:
    """ "Acme - Eindhoven, NL - Onsite - Welder": pieces, two of them facts at least."""
    pieces = _pieces(line, _DASH)
    words = [line[start:end] for start, end in pieces]
    kinds = [fact.kind if (fact := _before_aside(piece)) else kind_of(piece) for piece in words]
    facts = [kind not in (Kind.OTHER, Kind.COMPANY, Kind.NOTE) for kind in kinds]
    is_list = any(facts) and len({*kinds} - {Kind.OTHER, Kind.COMPANY}) > 1
    return pieces if is_list or _names_who_and_whom(words, facts) else []


def _names_who_and_whom(words: list[str], facts: list[bool]) -> bool:
    """ "Acme — Welder — Remote", "Toronto - Acme - Welder": beside facts a name, and behind it a job."""
    known = [is_fact or header_names.is_city(piece) for piece, is_fact in zip(words, facts, strict=True)]
    others = [piece for piece, is_known in zip(words, known, strict=True) if not is_known]
    if len(others) != _FEWEST_DASHES or not any(known):
        return False
    name, job = others
    is_name = header_names.may_be_a_name(name) and not _CALLS.match(name) and fold_label(name) not in NOT_TITLES
    return (
        names_a_job(job)
        and not names_a_job(name)
        and is_name
        and not all(map(header_names.is_department, name.split()))
    )


def _between_bars(line: str) -> list[tuple[int, int]]:
    """A slash between bars parts facts only: "Leeds / Remote", but "Robotics / Hardware Engineer" is one."""
    pieces = []
    for left, right in _pieces(line, _BAR):
        if "/" not in line[left:right]:
            pieces.append((left, right))
            continue
        parts = [(left + a, left + b) for a, b in _pieces(line[left:right], _SPACED_SLASH)]
        words = [line[start:end] for start, end in parts]
        are_facts = all(kind_of(part) is not Kind.OTHER or _is_town(part) for part in words)
        are_towns = all(map(_is_town, words))  # "Waterloo / Toronto" are read together.
        pieces += parts if are_facts and not are_towns else [(left, right)]
    return pieces


def _between_slashes(line: str) -> list[tuple[int, int]]:
    """ "Acme / Leeds / Full-time", with both sides of "Plumber / Roofer" in one."""
    pieces = _pieces(line, _SLASH if line.count("/ ") >= _FEWEST_SLASHES else _BETWEEN)
    joined = pieces[:1]
    for left, right in pieces[1:]:
        before = joined[-1]
        between = line[before[1] : left].strip()
        if between == "/" and names_a_job(line[slice(*before)]) and names_a_job(line[left:right]):
            joined[-1] = (before[0], right)
        else:
            joined.append((left, right))
    return joined


def _before_aside(piece: str) -> Cut | None:
    """The fact of "Uxbridge, ON (Greater Toronto)", of "Full time (visas, too)" and of "Atlanta based"."""
    if (town := _BASED.match(piece)) and header_names.is_city(town[1]):
        return Cut(Kind.LOCATION, 0, town.end(1))
    words = header_names.without_aside(piece) if piece.endswith(")") else ""
    kind = kind_of(words) if words else Kind.OTHER
    return None if kind in (Kind.OTHER, Kind.COMPANY) else Cut(kind, 0, len(words))


def _is_town(words: str) -> bool:
    """One of several: "Carlisle / Kendal"."""
    return header_names.is_city(words, header_names.TOWN)


def _led_by_the_employer(line: str, cuts: list[Cut]) -> list[Cut]:
    """ "Acme (YC S21) | Engineer | Remote (US) | $150k": who, what and the facts, as in lists of who is hiring."""
    first, *rest = cuts
    name = header_names.without_aside(line[first.start : first.end])
    others = [cut for cut in rest if cut.kind is Kind.OTHER]
    is_list = len(rest) > len(others) and any(names_a_job(line[cut.start : cut.end]) for cut in others)
    is_placed = first.kind is Kind.LOCATION and rest[0].kind is Kind.OTHER and len(others) == _FEWEST_DASHES
    if is_placed and _names_who_and_whom(
        [line[cut.start : cut.end] for cut in [*others, first]], [False, False, True]
    ):
        return [first, *_led_by_the_employer(line, [*rest, first])[:-1]]
    if first.kind is not Kind.OTHER or not is_list or names_a_job(name):
        return cuts
    return [Cut(Kind.COMPANY, first.start, first.start + len(name)), *rest]


def _pieces(text: str, between: re.Pattern[str]) -> list[tuple[int, int]]:
    """The non-empty pieces between the separators, without outer white space."""
    pieces: list[tuple[int, int]] = []
    left = 0
    for match in between.finditer(text):
        _append(pieces, text, left, match.start())
        left = match.end()
    _append(pieces, text, left, len(text))
    return pieces


def _append(pieces: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if words := _without_pictures(piece.strip()):
        start += piece.index(words)
        pieces.append((start, start + len(words)))


def _without_pictures(words: str) -> str:
    return words if words.isascii() else _PICTURES.sub("", words)
