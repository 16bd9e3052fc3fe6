"""What may be an employer's name, wherever it stands, and how it is tidied."""

from __future__ import annotations

import re

from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import IN_A_PLACE, is_company, is_organisation, kind_of, names_a_job
from postings.extractors.vocabulary.company_words import LEGAL_FORMS, NO_NAME_BEGINS, NOT_NAMES
from postings.extractors.vocabulary.labels import LABELS
from postings.extractors.vocabulary.title_words import NOT_TITLES

LONGEST = 120
_FORMS = frozenset(LEGAL_FORMS) | {""}
_EDGE = " \t\xa0\u3000-–—|,;:·•*_~/®™"
_HAN = "\u4e00"
_PROSE = re.compile(r"(?:[^\W\d_]{4}(?<!Bros)[.!?]|[!?。！？]) \S|\b(?:is|are|was|ist|est|es)\b|[，。；]")
_NO_NAME_BEGINS = re.compile(rf"{NO_NAME_BEGINS}(?!\w)|某|一家")
STREET = re.compile(
    r"\d+[A-Za-z]? .*\b(?:street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|way|parkway|pkwy|highway|"
    r"broadway|suite|square|floor)\b",
    re.I,
)
_GENERIC = re.compile(
    r"(?:[\w-]+ )?(?:start-?up|unternehmen|betrieb|startup company)"
    r"|(?:web ?3|ai|it|saas|互联网|科技|初创|创业|外企|国企|央企|区块链|海外|国内|上市|游戏|电商){1,2}(?:型)?公司",
    re.I,
)
"""A kind of employer: "Greentech Startup"."""
_NUMBERED = re.compile(
    r"[月年天周]|[\u4e00-\u9fff]{2,12}\s?\d{1,3}\s?[名人位]$|.{1,20}\s\+\s|(?:id|req|ref|no|nr|job|code|posting)\b.{0,16}\d",
    re.I,
)
"""The posting's number: "ID 12678"; what is left of pay: "月 + Token"."""
_AGENCY = re.compile(r"^[Ll]['’]\s?agence(?: d['’]emploi| d['’]intérim)? (?=[A-ZÀ-Þ])")
"""Before the name of a staffing agency's branch."""
_POST_OF = re.compile(r"^[该本](?:岗位|职位)(?:隶属|属|归属)于(?=[\u4e00-\u9fff])|招聘岗位$")
_ADDRESS = re.compile(r"\s*[\[(]\s*(?:https?://|www\.)[^\[\]()]*[\])]")
"""Of a site behind a name."""
_BLANK = re.compile(r"_{2,}|\.{4,}|…|\bX{3,}\b")
"""What was taken out: "Die Firma ____ GmbH"."""
_EMPTY = re.compile(r"(?i:die|das|der|the|firma|company)|[\W_]")
_RATING = re.compile(r"\s*(?:\d\.\d(?:\s*out of 5.*)?|[★☆]+.*|\d[\d,]* reviews?.*)$")


def clean(words: str) -> str:
    """Without ratings, quotes and stray punctuation; the legal form stays."""
    name = _RATING.sub("", _ADDRESS.sub("", " ".join(words.split()))).strip(_EDGE)
    name = _POST_OF.sub("", _AGENCY.sub("", name))
    rest = name.removeprefix("About ")
    if rest != name and (is_company(rest) or " & " in rest):  # The heading above what the company says of itself.
        name = rest
    if name.endswith(".") and not is_company(name):
        name = name.rstrip(".")
    if name[:1] in '"“«' and name[-1:] in '"”»':
        name = name[1:-1]
    return name


def found(words: str, start: int, end: int, rule: str) -> Found[str] | None:
    """The tidied words as an answer; None where they are no name after all."""
    name = clean(words)
    if (form := IN_A_PLACE.search(name)) and is_company(name[: form.start()]):
        name = name[: form.start()]
    if not name or len(name) > LONGEST or fold_label(name) in NOT_NAMES or not any(map(str.isalpha, name)):
        return None
    if (
        _GENERIC.fullmatch(name)
        or _NO_NAME_BEGINS.match(name.casefold())
        or _BLANK.search(name)
        or fold_label(_EMPTY.sub("", name)) in _FORMS
    ):
        return None
    return Found(name, ((start, end),), rule)


def is_prose(words: str) -> bool:
    return words.count(" ") > 12 or bool(_PROSE.search(words))


def is_name(words: str, *, is_alone: bool = False, is_framed: bool = False) -> bool:
    """Could be a name: short, no sentence, heading or place; no job either, unless it stands where a name must."""
    words = words.strip(_EDGE)
    folded = fold_label(words)
    if (
        not 2 <= len(words) <= LONGEST
        or folded in NOT_NAMES
        or folded in NOT_TITLES
        or (folded in LABELS and (folded[0] >= _HAN or not is_framed))
    ):
        return False
    if _NUMBERED.match(words) or ": " in words:
        return False
    if words[-1] in "!?。！？" or is_prose(words) or _is_a_clause(words) or not any(map(str.isalpha, words)):
        return False
    if is_alone or is_company(words) or is_organisation(words):
        return kind_of(words) in (Kind.COMPANY, Kind.OTHER, Kind.LOCATION)
    return kind_of(words) is Kind.OTHER and not names_a_job(words) and not STREET.match(words)


def _is_a_clause(words: str) -> bool:
    """ "Không cần kinh nghiệm, được đào tạo": a comma, and no capital but the first."""
    return ", " in words and words.count(" ") > 3 and not any(map(str.isupper, words[1:])) and words[0] < _HAN
