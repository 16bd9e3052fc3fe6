"""What the typed words say that a filter would say better: a place, pay, employment type, workplace or skill.

Each is an offer, to be taken or not: the words mean what they say until somebody takes it.

>>> [(offer.pairs, offer.rest) for offer in offers("part time sales Berlin")]
[((('employment_type', 'part_time'),), 'sales Berlin'), ((('location', 'Berlin'),), 'part time sales')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from postings.extractors.vocabulary import skill_table
from postings.gazetteer import CERTAIN, certainty, resolve
from postings.gazetteer.keys import fold
from postings.gazetteer.store import rows
from postings.matching import name_key
from postings.models import Posting
from postings.search.analysis import is_unspaced, pieces
from postings.search.pay_intents import wanted_pay

MOST = 4
_MOST_WORDS = 10
"""A longer text is a sentence; whoever writes one is not helped by filters."""
_LONGEST_NAME = 3
_METROPOLIS = 1_000_000
"""People of a place that is meant even in one word in small letters."""
_LARGE_TOWN = 100_000
"""People of a place that is meant where it is written with a capital, or in two words."""
_SHORTEST_PLACE = 4

_ALSO_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
        angular basic bath bay bend best born boulder bury buy central chance charge chef coach conception
        cook corona cypress deal deli delta dining drug enterprise essen faith fort golf grand hall harmony
        home hope hull independence industry julia justice kent lead liberal logos male man mara march
        maritime mason mass mobile most name nancy nice norm normal of oral orange paradise pare pest
        phoenix police price prince progress queens reading regal rest safety sale sales same sandy santa
        shaping split spoken sport spring star success sun superior surprise swiss temple thomson tour tours
        trust tyre union van victory vine wells western 园林 安宁 联合 金山
    """,
    )
)
"""Places, too: alone they are taken for the word, with a country or region ("Reading UK") for the place."""
_NEAR = re.compile(r"\b(?:in|near|at|around|bei|um|en|à|a)\s+$", re.IGNORECASE)
_NEAR_FIRST = re.compile(r"(?:in|near|at|around|bei|um)\s", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"?|(?<!\S)[-−]\S+|(?<!\S)(?:OR|\|)(?!\S)')
_WORD = re.compile(r"[^\s,，、；;]+")
_CODE = re.compile(r"[A-Z]{2,3}|uk|usa|eu")

_WORDED: Mapping[tuple[str, str], str] = {
    ("employment_type", "part_time"): r"part[- ]?time|teilzeit|temps partiel|兼职|半职",
    ("employment_type", "full_time"): r"full[- ]?time|vollzeit|temps plein|全职",
    ("employment_type", "internship"): r"internships?|praktikum|praktika|实习(?!生)",
    ("employment_type", "temporary"): r"temporary|befristet|临时工|短期工",
    ("employment_type", "volunteer"): r"volunteering|volunteer (?:work|job|role)s?|ehrenamt(?:lich)?|志愿者|义工",
    ("employment_type", "per_diem"): r"per diem",
    ("employment_type", "contract"): r"contract (?:job|work|role|position)s?|freelance|freiberuflich|合同工",
    (
        "workplace",
        "remote",
    ): r"(?:fully |100 ?% )?remote(?:ly)?|work from home|wfh|home[- ]?office|远程(?:办公|工作)?|居家办公",
    ("workplace", "hybrid"): r"hybrid (?:work|job|role|office)s?|hybrides arbeiten|混合办公",
    ("workplace", "on_site"): r"on[- ]?site|vor ort|现场办公",
    (
        "experience_max",
        "0",
    ): r"(?:no|without) experience(?: (?:needed|required|necessary))?|entry[- ]level|ohne (?:berufs)?erfahrung|"
    r"berufseinsteiger|(?:无需|无|零)(?:工作)?经验|经验不限|应届(?:毕业)?生",
}
_LABELS: Mapping[str, Mapping[str, str | Promise]] = {
    "employment_type": dict(Posting.EmploymentType.choices),
    "workplace": dict(Posting.Workplace.choices),
    "experience_max": {"0": _("No experience needed")},
}
_PATTERNS = tuple(
    (*key, re.compile(rf"(?<![a-zà-ÿ\d-])(?:{words})(?![a-zà-ÿ\d-])", re.IGNORECASE))
    for key, words in _WORDED.items()
)


@dataclass(frozen=True, slots=True)
class Offer:
    pairs: tuple[tuple[str, str], ...]
    """Parameters of the query string with their values."""
    label: str
    """For people; empty for pay, which the page words as it does everywhere."""
    rest: str
    """The text that remains when the offer is taken."""


def offers(text: str) -> tuple[Offer, ...]:
    """In the order of the words. Quoted and excluded words are meant as they are written."""
    found = _find(text)
    single = [Offer(one.pairs, one.label, _without(text, one)) for one in found]
    return tuple([*_remote_from(text, found), *single][:MOST])


def circumstances(text: str) -> list[str]:
    """The text without each of the words that say where, how or for what pay, not which work.

    >>> circumstances("welder in Berlin part time")
    ['welder part time', 'welder in Berlin']
    """
    return [_without(text, one) for one in _find(text) if one.pairs[0][0] != "skill"]


def without_circumstances(text: str) -> str:
    """
    >>> without_circumstances("welder in Berlin part time")
    'welder'
    """
    return _without(text, *(one for one in _find(text) if one.pairs[0][0] != "skill"))


def without_pay(text: str) -> str:
    """
    >>> without_pay("welder $30/hr Berlin")
    'welder Berlin'
    """
    return _without(text, *(one for one in _find(text) if one.pairs[0][0].startswith("salary")))


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    pairs: tuple[tuple[str, str], ...]
    label: str


def _find(text: str) -> list[_Found]:
    plain = _QUOTED.sub(lambda match: "\0" * len(match[0]), text)
    if len(_WORD.findall(plain)) > _MOST_WORDS:
        return []
    found: list[_Found] = []
    for finder in (_kinds, _pay, _skills, _places):
        for one in list(finder(plain)):
            if "\0" not in plain[one.start : one.end]:
                found.append(one)
                plain = plain[: one.start] + "\0" * (one.end - one.start) + plain[one.end :]
    return sorted(found, key=lambda one: one.start)


def _without(text: str, *found: _Found) -> str:
    for one in sorted(found, key=lambda one: -one.start):
        is_place = one.pairs[0][0] == "location"
        before = _NEAR.sub("", text[: one.start]) if is_place else text[: one.start]
        text = f"{before.rstrip(' ,，')} {text[one.end :]}"
    return " ".join(text.split()).strip(" ,，")


def _remote_from(text: str, found: list[_Found]) -> Iterator[Offer]:
    """Remote work has no place: a country beside it says who may do it, and is a filter of its own."""
    by_name = {one.pairs[0]: one for one in found}
    remote = by_name.get(("workplace", "remote"))
    place = next((one for one in found if one.pairs[0][0] == "location"), None)
    known = resolve(place.pairs[0][1]) if place else None
    if remote and place and known and known.country and not known.region and not known.city:
        pairs = (*remote.pairs, ("country", known.country))
        yield Offer(pairs, f"{remote.label}: {place.label}", _without(text, remote, place))


def _kinds(text: str) -> Iterator[_Found]:
    for parameter, value, pattern in _PATTERNS:
        if match := pattern.search(text):
            yield _Found(*match.span(), ((parameter, value),), str(_LABELS[parameter][value]))


def _pay(text: str) -> Iterator[_Found]:
    for pay in wanted_pay(text):
        yield _Found(pay.start, pay.end, pay.pairs, "")


def _places(text: str) -> Iterator[_Found]:
    for start, end in _spans(text):
        name = text[start:end]
        if name == "us" and text[:start].rstrip().endswith("\0"):
            name = "US"  # "remote us", not "call us"
        if _is_surely_a_place(name) and not (certainty(name) >= CERTAIN and _is_within_a_word(text, start, end)):
            place = resolve(name)
            if place:
                label = name if is_unspaced(name) else place.city or place.region or _as_name(name)
                yield _Found(start, end, (("location", name),), label)
                return


def _as_name(country: str) -> str:
    """
    >>> _as_name("germany"), _as_name("uk"), _as_name("USA")
    ('Germany', 'UK', 'USA')
    """
    return country.upper() if _CODE.fullmatch(country) else country.title() if country.islower() else country


def _is_surely_a_place(name: str) -> bool:
    is_one_word = " " not in name
    if _NEAR_FIRST.match(name):
        return False
    if is_one_word:
        if name.casefold() in _ALSO_WORDS:
            return False
        if not is_unspaced(name) and len(name) < _SHORTEST_PLACE and not _CODE.fullmatch(name):
            return False
    if is_unspaced(name) and not rows(fold(name.rstrip("省市县"))):
        return False
    people = certainty(name)
    if people >= CERTAIN:
        return is_one_word or name.split()[-1][:1].isupper() or _is_country(name)
    is_plain = is_one_word and not name[:1].isupper() and not is_unspaced(name)
    return people >= (_METROPOLIS if is_plain else _LARGE_TOWN)


def _is_within_a_word(text: str, start: int, end: int) -> bool:
    """日本 in 日本料理: a country begins the names of many things that are found elsewhere."""
    return is_unspaced(text[start:end]) and is_unspaced(text[max(start - 1, 0) : start] + text[end : end + 1])


def _is_country(name: str) -> bool:
    place = resolve(name)
    return bool(place and not place.city and not place.region)


def _skills(text: str) -> Iterator[_Found]:
    """Products and languages: who types the name of an activity looks for it in all the words of a posting."""
    tools = _tools()
    for start, end in _spans(text):
        if skill := tools.get(name_key(text[start:end])):
            yield _Found(start, end, (("skill", name_key(skill)),), skill)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Up to three words side by side, the longest first; of Chinese, the words that a sentence is cut into."""
    words = [match.span() for match in _WORD.finditer(text) if "\0" not in match[0]]
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for first in range(len(words) - length + 1):
            start, end = words[first][0], words[first + length - 1][1]
            if "\0" not in text[start:end] and not is_unspaced(text[start:end]):
                yield start, end
    for start, end in words:
        at = start
        for piece in pieces(text[start:end]) if is_unspaced(text[start:end]) else ():
            at = text.index(piece, at)
            yield at, at + len(piece)


@cache
def _tools() -> Mapping[str, str]:
    """Skill by key of each unmarked or exact name (the marks: extractors/vocabulary/skills.py)."""
    found: dict[str, str] = {}
    for name, kind, written in skill_table.rows():
        if kind == "tool":
            names = [alias.lstrip("=") for alias in written if alias[0] not in "?&"]
            is_plain_word = any(alias[:1] in {"?", "&"} and alias[1:] == name for alias in written)
            for key in map(name_key, names if is_plain_word else [name, *names]):
                found.setdefault(key, name)
    return found
