"""The company that a page's <title> names in one of the forms boards use: "Acme hiring Nurse in Bern | Board"."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import takewhile

_NAME = r"(?P<company>\S.{0,58}?\S)"
_END = r"(?: [|–—-] .*)?$"
_FORMS: tuple[re.Pattern[str], ...] = (
    re.compile(rf"{_NAME} (?:is )?hiring (?P<title>.+?)(?: in .+?)?{_END}"),
    re.compile(
        rf"{_NAME} (?:is (?:looking|searching) for|sucht|recrute|busca|szuka|söker)(?: an?)? (?P<title>.+?)[.!]?$"
    ),
    re.compile(rf"{_NAME} (?:Careers|Jobs|Karriere) [|–—-] (?P<title>.+)$"),
    re.compile(rf"Job Application for (?P<title>.+) at {_NAME}{_END}"),
    re.compile(rf"Oferta pracy (?P<title>[^,]+), {_NAME}, [^,]+ - .+$"),
    re.compile(
        r"Вакансия [«\"]?(?P<title>.+?)[»\"]?(?:,? (?:в|удал[её]нно)\b.{1,60}?)?"
        rf", работа в компании {_NAME}{_END}"
    ),
    re.compile(rf"Вакансия [«\"](?P<title>.+?)[»\"] в компании {_NAME}{_END}"),
    re.compile(
        rf"(?P<title>.+?) [|–—-] (?:Jobs|Careers|Stellen|Karriere|Emplois) (?:at|bei|chez|en) {_NAME}{_END}"
    ),
    re.compile(rf"(?P<title>.+?)(?: in .+?)? (?:at|@|bei|chez) {_NAME}{_END}"),
)
"""In order; the title must be a heading of the page, or the form is of something else ("Jobs at Acme")."""
_PLACE = r"(?P<place>(?!Vollzeit|Teilzeit|Festanstellung|Full|Part|CDI|CDD)[A-ZÀ-Þ][^\d|–—/()]{1,40}?)"
_PLACED: tuple[re.Pattern[str], ...] = (
    re.compile(rf"(?:.{{1,60}}? (?:is )?hiring )?(?P<title>.+?) in {_PLACE}{_END}"),
    re.compile(rf"(?P<title>.+?) (?:[Jj]obs? )?(?:in|à|en|w|i) {_PLACE} (?:at|bei|chez|[|–—-]) .+$"),
    re.compile(
        r"Вакансия [«\"]?(?P<title>.+?)[»\"]? в (?P<place>[А-ЯЁ][^\d|–—/(),]{1,40}?)"
        r"(?: с зарплатой .{1,60}?)?(?:, работа | [|–—-] |$)"
    ),
)
"""A page's title with a place behind the posting's."""
_PARTS = re.compile(r"\s+[|–—·-]\s+")
_CAREERS = re.compile(r"(?:careers?(?: (?:site|page|portal))?|karriere|carrières?|kariera|karriär|join us)", re.I)
_LEGAL_END = re.compile(
    r"(?:\b(?:Inc|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|KG|SE|SAS|SARL|S\.?A|S\.?L|AB|A/S|ApS|AS|Oy|B\.?V|N\.?V|e\.V)"
    r"|Sp\. z o\.o)\.?$"
)
_BEFORE = "[Aa]t|[Jj]oin|[Jj]oining|[Aa]bout|[Bb]ei|[Üü]ber|[Cc]hez|[Pp]ropos de|[Ss]obre|[Oo]m"
_BEHIND = (
    "is an?|is the|is (?:hiring|looking|seeking|recruiting)|has been|has an?|helps?|serves?|builds?|makes?"
    "|offers?|"
    "seeks?|provides?|operates?|runs?|ist ein|sucht|bietet|est une?|recherche|recrute|es una?|busca|to"
    " firma|szuka|är ett|söker"
)
"""What stands before and behind an employer's name in a sentence of the page."""
_LED = re.compile(rf"\b(?:{_BEFORE}) $")
_OPENS = re.compile(r"(?:^|[.!?\n] ?)(?:The )?$")
_SAYS = re.compile(rf",? (?:{_BEHIND})\b")
_CAREERS_AT = re.compile(rf"(?:Careers?|Karriere|Carrières?|Kariera|Karriär) (?:at|bei|chez|w|hos) {_NAME}{_END}")
"""Whichever posting the page holds."""
_ALIKE = 8
_LONGEST_NAME, _NEAR, _MOST_MENTIONS = 60, 14, 20
_HAN_PARTS = re.compile(r"\s*[-_|｜–—]+\s*")
_HAN_COMPANY = re.compile(r"(?P<company>[^「」【】《》,，]{3,40}?)(?:公司)?招聘(?:信息|网|官网)?$")
_HAN_COMPANY_WHOLE = re.compile(r"(?P<company>[^「」【】《》,，]{2,40}公司)招聘(?:信息|网|官网)?$")
_HAN_CITIES = re.compile(
    "石家庄|哈尔滨|葫芦岛|连云港|马鞍山|张家口|张家港|攀枝花|牡丹江|佳木斯|秦皇岛|驻马店|三门峡"
)


def company_of(title: str, headings: list[str], text: str = "", logos: Collection[str] = ()) -> str:
    """The company in a page's title whose posting's title stands among the page's headings; "" where none is.

    Beside the posting's title alone it may be a town or the board, too: then it has a legal form, or a sentence
    of the page's `text` speaks of it as an employer, or it comes first and the page has its logo.
    """
    for form in _FORMS:
        found = form.match(title)
        if found and any(heading and _names(found["title"], heading) for heading in headings):
            return found["company"]
    if careers := _CAREERS_AT.match(title):
        return careers["company"]
    if "招聘" in title:
        return _han_company(title, headings)
    first, *others = _PARTS.split(title)
    if len(others) == 1 and others[0] in headings and (first in logos or is_employer(first, text)):
        return first
    if not any(heading and heading in first for heading in headings):
        is_posting = len(others) == 1 and _LEGAL_END.search(others[0])
        return others[0] if is_posting and any(_begin_alike(first, heading) for heading in headings) else ""
    if len(others) == 2 and _CAREERS.fullmatch(others[1]):
        is_named = " " in others[0] or is_employer(others[0], text)
        return others[0] if is_named and len(others[0]) <= _LONGEST_NAME else ""
    return others[0] if len(others) == 1 and is_employer(others[0], text) else ""


def place_of(title: str, headings: list[str]) -> str:
    """The place behind "in" and the posting's title, which stands among the page's headings; "" where none is."""
    for form in _PLACED:
        found = form.match(title)
        if found and any(_is_titled(found["title"], heading) for heading in headings):
            return found["place"]
    return ""


def is_employer(name: str, text: str) -> bool:
    """Whether a name has a legal form, or a sentence of a text speaks of it as one does of an employer."""
    if not 3 <= len(name) <= _LONGEST_NAME:
        return False
    if _LEGAL_END.search(name):
        return True
    at = text.find(name)
    for _ in range(_MOST_MENTIONS):
        if at < 0:
            return False
        end = at + len(name)
        if _LED.search(text[max(0, at - _NEAR) : at]) or (
            _OPENS.search(text[max(0, at - _NEAR) : at]) and _SAYS.match(text, end)
        ):
            return True
        at = text.find(name, end)
    return False


def _begin_alike(title: str, heading: str) -> bool:
    """ "Plumber / Roofer Job Leeds" and "Plumber / Roofer – full-time"."""
    words = zip(title.split(), heading.split(), strict=False)
    shared = " ".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], words))
    return len(shared) >= _ALIKE


def _is_titled(title: str, heading: str) -> bool:
    """Alike but for a mark behind either: "Plumber (m/w/d)"."""
    one, other = sorted((title.casefold(), heading.casefold()), key=len)
    return bool(one) and (other == one or other.startswith((f"{one} (", f"{one} -", f"{one} –", f"{one} job")))


def _names(title: str, heading: str) -> bool:
    return title.startswith(heading) or heading.startswith(title)


def _han_company(title: str, headings: list[str]) -> str:
    """ "护士招聘_锦溪医院招聘-前程网": the second part, where the first is the posting's title."""
    first, *others = _HAN_PARTS.split(title)
    if not others or not any(heading and heading in first for heading in headings):
        return ""
    found = _HAN_COMPANY_WHOLE.match(others[0]) or _HAN_COMPANY.match(others[0])
    return found["company"] if found and not _HAN_CITIES.fullmatch(found["company"]) else ""
