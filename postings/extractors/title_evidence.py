"""The job in running text: every job that the text names is weighed by what is said beside it.

"The Grants Officer will …", "as a Grants Officer, you …", "the Grants Officer position": the job that is offered
comes back, others are those whom it reports to and works with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postings.extractors import items
from postings.extractors.header_kinds import is_company, names_a_job
from postings.extractors.vocabulary.title_evidence import AFTER, BEFORE, LEADS, OF_OTHERS
from postings.extractors.weighing import Mention, Signs, by_name

_WINDOW = 6_000
_ENOUGH = 3.0
_REACH = 60
_MOST_WORDS, _LONGEST = 9, 90
_WORD = r"[A-Z](?:[\w&+]|['’](?!s?\b))*(?:-\w+)*\.?"
_TITLE = re.compile(
    rf"(?<![\w/.@-]){_WORD}(?:(?:[ \xa0]| ?/ ?| & | of (?:the )?| and | for "
    rf"| [-–] | on (?=Rails)| in (?=Test\b)){_WORD}){{0,8}}(?: (?:I{{1,3}}|IV|V|\d))?(?!\w)"
)
_HEADING = re.compile(
    r"\bJob (?:Description|Summary|Overview)\b"
    r"|\b(?:Key )?(?:Responsibilities|Duties|Requirements|Qualifications)\b"
)
"""Between two mentions that were glued ("Rigger Job Description A Rigger"), or behind one."""
_BEFORE = re.compile(rf"\b(?:{BEFORE})(?: [a-z][\w,/-]*){{0,6}} $", re.I)
_OF_OTHERS = re.compile(rf"\b(?:{OF_OTHERS})(?: [a-z]+){{0,2}} $", re.I)
_OPENS = re.compile(
    rf"(?:^|[.!?:;\n•*–-]|(?-i:\b[A-Z]{{4,}}|{_HEADING.pattern}))\s*"
    r"(?:(?P<as>as (?:an?|the|our) )|(?:the |our |an? )|in this role,? (?:the )?)?$",
    re.I,
)
_AFTER = Signs(AFTER)
_ABBREVIATED = re.compile(r"\s\([A-Z]{2,6}\)")
_POSSESSIVE = ("'s ", "’s ", "`s ")
_HEAD = re.compile(r" of | for | in | - | – ")


def find(text: str) -> Mention | None:
    """The job that is offered, if the evidence is enough."""
    named = by_name(_mentions(text), str.casefold)
    scores = {key: sum(mention.weight for mention in mentions) for key, mentions in named.items()}
    best = max(scores, key=lambda key: scores[key], default=None)
    return named[best][0] if best is not None and scores[best] >= _ENOUGH else None


def _mentions(text: str) -> Iterator[Mention]:
    for match in _TITLE.finditer(text, 0, _WINDOW):
        for begin, end in items.between(match[0], (heading.span() for heading in _HEADING.finditer(match[0]))):
            start, words = _without_lead(match.start() + begin, match[0][begin:end])
            if _may_be(words):
                yield Mention(words, start, _weight(text, start, start + len(words)))


def _without_lead(start: int, words: str) -> tuple[int, str]:
    words = words.rstrip(".")
    first, _, rest = words.partition(" ")
    while rest and first.casefold() in LEADS:
        start, words = start + len(first) + 1, rest
        first, _, rest = words.partition(" ")
    return start, words


def _may_be(words: str) -> bool:
    is_odd = len(words) > _LONGEST or words.count(" ") >= _MOST_WORDS or words.casefold() in LEADS
    if is_odd or is_company(words):
        return False
    head = _HEAD.split(words, maxsplit=1)[0].rpartition(" ")[2]
    return names_a_job(head) or names_a_job(words.rpartition(" ")[2])


def _weight(text: str, start: int, end: int) -> float:
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    if _OF_OTHERS.search(before):
        return -1.0
    short = _ABBREVIATED.match(text, end)
    after = short.end() if short else end + 2 * text.startswith(_POSSESSIVE, end)
    weight = _AFTER.weight(_AFTER.pattern.match(text, after))
    opening = _OPENS.search(before)
    if opening and weight:
        weight += 2 if opening["as"] else 1
    return weight + (3 if _BEFORE.search(before) else 0)
