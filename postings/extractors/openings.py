"""How many people are sought. 若干 ("several") and "multiple" state no number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from postings.extractors import announcements, cues
from postings.extractors.atom_kind import Kind
from postings.extractors.counts import of
from postings.extractors.draft import Found
from postings.extractors.vocabulary import opening_words as words

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_NUMBER = words.NUMBER
_HAN_NUMBER = r"\d{1,3}|[一二两三四五六七八九十]"
_BESIDE_TITLE = re.compile(
    rf"\((?P<a>{_NUMBER}|one) (?:open )?(?:{words.POSTS}|{words.PEOPLE})(?: (?:are )?(?:open|available))?\)"
    rf"|(?:^|[\n.!(|–])\s?(?P<b>{_NUMBER}) {words.QUALITIES}{words.POSTS}(?! (?:a|an|per|last|every|each)\b)"
    r"|(?:^|\n)[^\n]{3,60}[ (][x×] ?(?P<c>\d{1,2})\)?(?=\n|$)"
    r"|(?:^|\n)(?P<d>\d{1,2}) ?[x×] (?=[^\W\d])"
    rf"|(?:^|\n)(?P<e>{_NUMBER}) (?!{words.NO_PEOPLE})[^\W\d][^\n.,;:]{{2,40}} (?:{words.WANTED})\b"
    rf"|招聘?\s?(?P<f>{_HAN_NUMBER})\s?[人名](?!以|员工)|招聘人数\s?(?P<g>\d{{1,3}})",
    re.IGNORECASE,
)
_BESIDE_ANCHORS = cues.Anchors(
    (
        *words.POST_STARTS,
        *words.WANTED_STARTS,
        "招",
        " x",
        "x ",
        "×",
        "(x",
        *(f"({n}" for n in range(1, 10)),
    )
)
_CALL_ANCHORS, _POST_ANCHORS = cues.Anchors(words.CALL_STARTS), cues.Anchors(words.POST_STARTS)
_CALL = re.compile(
    rf"{words.CALLS}(?: (?:an additional|up to|bis zu|jusqu'à))? (?P<count>{_NUMBER})(?: \(\d{{1,3}}\))? "
    rf"(?!{words.NO_PEOPLE})(?=[^\W\d])",
    re.IGNORECASE,
)
_HAN_CALL = re.compile(
    rf"(?:招|聘|招工，?需|需要?)[^\d，。；、\n]{{0,14}}?(?P<count>{_HAN_NUMBER})\s?[名人](?![员以次]|左右|的?(?:团队|经验))"
)
_HAN_POSTS = re.compile(rf"(?P<count>{_HAN_NUMBER})\s?名(?=[，。,;；)）\s]|$)")
_HAN_OTHERS = re.compile(r"现有|员工|人员|拥有|团队|下属|管理|带领|服务|每[月年]")
_POSTS = re.compile(
    rf"\b(?P<count>{_NUMBER}|one) {words.QUALITIES}{words.POSTS}{words.OPEN_AFTER}"
    rf"|(?:\b(?:there (?:are|is)|we have|with|offer|ofrecemos|oferecemos|offriamo|il y a|hay|har)|sind) "
    rf"(?P<offered>{_NUMBER}|one) {words.QUALITIES}{words.POSTS}",
    re.IGNORECASE,
)
_NUMBER_WORDS = frozenset(("one", *_NUMBER.split("|")))
_REACH = 48
_FIRST = 700
"""Who is sought, and how many, is said at the beginning; further down other things are counted."""
_LONGEST_VALUE = 40


def find(reading: Reading) -> Found[int] | None:
    if (fact := reading.document.facts.get("openings")) and (count := of(str(fact.value))):
        return Found(count, ((fact.start, fact.end),), "stated as data")
    return _from_label(reading) or _from_header(reading) or _from_prose(reading) or _of_announced_title(reading)


def _from_label(reading: Reading) -> Found[int] | None:
    for field in reading.fields.get("openings", ()):
        if len(field.value) <= _LONGEST_VALUE and (count := of(field.value)):
            return Found(count, ((field.start, field.end),), "label")
    return None


def _from_header(reading: Reading) -> Found[int] | None:
    for line in reading.header:
        for atom in line.atoms:
            if atom.kind is Kind.OPENINGS:
                count = of(atom.text)
                return Found(count, ((atom.start, atom.end),), "header") if count else None
    return None


def _from_prose(reading: Reading) -> Found[int] | None:
    """Beside the title, else in the words that call for people: other numbers count other things."""
    lower = reading.lowered
    end = 60 + (max((end for _, end in reading.title.spans), default=0) if reading.title else 0)
    if any(at < end for at in cues.positions(lower, _BESIDE_ANCHORS)[:1]) and (
        found := _count(_BESIDE_TITLE.search(reading.text, 0, end), "beside the title")
    ):
        return found
    return _from_call(reading, lower) or _from_posts(reading, lower)


def _from_call(reading: Reading, lower: str) -> Found[int] | None:
    """ "We are hiring three cooks", 急聘电焊工5名; None where several calls differ."""
    found = []
    for at in _first(cues.positions(lower, _CALL_ANCHORS)):
        pattern = _HAN_CALL if lower[at] in "招聘需" else _CALL
        is_rate = lower[max(0, at - 2) : at] in ("每月", "每年", "负责")
        if not is_rate and (one := _count(pattern.match(reading.text, at, at + 90), "a call for people")):
            found.append(one)
    return found[0] if len({one.value for one in found}) == 1 else None


def _from_posts(reading: Reading, lower: str) -> Found[int] | None:
    """ "Four positions are available", "there are two openings", 保洁员8名."""
    for han in _HAN_POSTS.finditer(reading.text, 0, _FIRST) if "名" in lower[:_FIRST] else ():
        clause = reading.text[max(0, han.start() - 24) : han.start()]
        if not _HAN_OTHERS.search(re.split(r"[。\n]", clause)[-1]):
            return _count(han, "a number of posts")
    for at in _first(cues.positions(lower, _POST_ANCHORS)):
        before = lower[max(0, at - _REACH) : at]
        if any(map(str.isdigit, before)) or not _NUMBER_WORDS.isdisjoint(before.split()):
            match = _POSTS.search(reading.text, max(0, at - _REACH), at + _REACH)
            if found := _count(match, "a number of posts"):
                return found
    return None


def _first(places: Sequence[int]) -> Iterator[int]:
    return takewhile(_FIRST.__gt__, places)


def _count(match: re.Match[str] | None, rule: str) -> Found[int] | None:
    said = next(filter(None, match.groups()), None) if match else None
    count = of(said) if said else None
    return Found(count, (match.span(),), rule) if match and count else None


def _of_announced_title(reading: Reading) -> Found[int] | None:
    """ "We need 3 waiters": where the title came from such a sentence."""
    title = reading.title
    is_announced = title is not None and title.rule in announcements.TITLE_RULES
    return reading.announcement.openings if is_announced else None
