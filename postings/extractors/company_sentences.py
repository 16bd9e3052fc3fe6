"""Employers named in sentences of one language that only an employer writes: "Wir bei Acme", "Acme是一家"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postings.extractors import cues
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, is_place, names_a_job
from postings.extractors.vocabulary import company_cues
from postings.extractors.vocabulary.announcements.shared import OPEN_NO_NAME
from postings.extractors.vocabulary.company_words import NOT_NAMES, ORGANISATIONS

_PATTERNS = tuple(
    (rule, re.compile(pattern, re.M), cues.Anchors(company_cues.ANCHORS[rule]))
    for rule, pattern in company_cues.CUES
)
_BEFORE, _AFTER = 130, 100
_FOLLOWED = re.compile(r"^([A-Z0-9][\w&.'’ -]{1,58})\n[\d,.]+[KM]? followers\b", re.M)
"""As a network shows the page of a company below its posting."""
_HAN_NAME = re.compile(
    r"(?:^|[\n\s：:，,。；;（(【])([\u4e00-\u9fffA-Za-z0-9·（）()&]{2,36}?(?:有限责任公司|股份有限公司|"
    r"集团有限公司|有限公司|"
    r"事务所)(?:[\u4e00-\u9fff]{2,8}分公司)?)(?=[\s，,。；;：:是成为专为\n（(]|$)"
)
_HAN_CUES = tuple(re.compile(pattern, re.M) for pattern in company_cues.HAN_CUES)
_NO_HAN_NAME = re.compile(company_cues.NO_HAN_NAME)
_ADVERB = re.compile(
    r"(?:Currently|Presently|Today|Now|Recently|Obecnie|Aktualnie|Derzeit|Aktuell|Actuellement|Actualmente)\s(?=\S)"
)
"""Before a name at the beginning of a sentence."""
_VERB_TAIL = re.compile(r"(?:[\s,]+(?:is|are|was|has|the|a|an|and|of|for|we|our))+$", re.I)
_PROSE_WINDOW = 20_000
_GLUED = re.compile(r"[a-z](?:We|Our|About|The|You|In|At)\b|^About ")
_ORGANISATION = re.compile(rf"\b(?:{ORGANISATIONS})\b", re.I)


def names(text: str, lower: str, language: str | None) -> Iterator[tuple[str, int]]:
    """(name, start) of whatever a sentence of the language calls the employer, the surest first."""
    text = text[:_PROSE_WINDOW]
    for rule, pattern, anchors in _PATTERNS:
        if company_cues.LANGUAGES_OF[rule] == language:
            yield from _around(pattern, text, lower, anchors)
    if " followers" in lower and (followed := _FOLLOWED.search(text)):
        yield followed[1], followed.start(1)


def full_han_names(text: str) -> Iterator[tuple[str, int]]:
    """With a legal form: 青禾网络有限公司."""
    for match in _HAN_NAME.finditer(text, 0, _PROSE_WINDOW):
        yield match[1], match.start(1)


def short_han_names(text: str) -> Iterator[tuple[str, int]]:
    """Of what the text says that it is a firm: 青禾 of "青禾是一家"."""
    for pattern in _HAN_CUES:
        for match in pattern.finditer(text, 0, _PROSE_WINDOW):
            if not (_NO_HAN_NAME.search(match[1]) or is_place(match[1]) or names_a_job(match[1])):
                yield match[1], match.start(1)


def _around(pattern: re.Pattern[str], text: str, lower: str, anchors: cues.Anchors) -> Iterator[tuple[str, int]]:
    """What the rule's pattern catches around its anchors, without what is no name."""
    for at in cues.positions(lower, anchors):
        match = pattern.search(text, _line_start(text, at), at + _AFTER)
        if not match:
            continue
        adverb = _ADVERB.match(match[1])
        start = match.start(1) + (adverb.end() if adverb else 0)
        name = _VERB_TAIL.sub("", text[start : match.end(1)]).rstrip(",.")
        if (
            fold_label(name) not in NOT_NAMES
            and name.partition(" ")[0].casefold() not in OPEN_NO_NAME
            and not _GLUED.search(name)
            and not _is_job(name)
            and not is_place(name)
        ):
            yield name, start


def _line_start(text: str, at: int) -> int:
    """Where a window may begin: the start of the line, or a blank within reach, so that no word is cut."""
    left = max(0, at - _BEFORE)
    line = text.rfind("\n", left, at)
    if line >= 0:
        return line
    blank = text.find(" ", left, at)
    return left if left == 0 or blank < 0 else blank


def _is_job(name: str) -> bool:
    return names_a_job(name) and not _ORGANISATION.search(name) and not is_company(name)
