"""The announcing sentence in Chinese: 宁波海鲸供应链有限公司招聘仓库管理员2名."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from postings.extractors import counts
from postings.extractors.draft import Found, Place
from postings.extractors.vocabulary.announcements import chinese as words
from postings.gazetteer import cjk
from postings.gazetteer.resolving import place_of

RULE = "招聘"
_FIRST = 400
"""An announcement stands among the first characters."""
_HAN = "\u4e00-\u9fff"
_CLAUSE = re.compile(rf"(?:^|(?<=[\n。，,；;!！?？、\s:：]))(?=[{_HAN}])")
_SEEKS = re.compile(words.SEEKS)
_LEAD = re.compile(rf"(?:{words.BEFORE_TITLE}){{0,6}}")
_TITLE = re.compile(rf"(?:[A-Za-z][A-Za-z+#./]{{0,14}}\s(?=[{_HAN}]))?[{_HAN}A-Za-z][{_HAN}A-Za-z+#./·-]{{1,15}}")
_END = re.compile(words.TITLE_ENDS)
_JOB = re.compile(rf"(?:{words.JOBS})$")
_SOMEBODY_SEEKS = re.compile(words.SOMEBODY_SEEKS)
_BRACKET = re.compile(r"\s?[(（][^()（）\n]{1,12}[)）]")
_LISTED = re.compile("[、,，/及和]")
_COUNT = re.compile(rf"\s?(?:{words.COUNT})")
_OPENING = re.compile(rf"\s*(?P<title>[{_HAN}A-Za-z/]{{2,8}})[,，。]")
_SURE_NAME = re.compile(
    rf"(?:^|(?<=[\n。，,；;!！\s:：为是]))"
    rf"([{_HAN}A-Za-z0-9·（）()&]{{2,32}}?(?:{words.SURE_TAILS})(?:[{_HAN}]{{2,8}}分公司)?)"
)
_NAME = re.compile(
    rf"([{_HAN}A-Za-z0-9·（）()&]{{2,24}}?(?:{words.TAILS}))"
    r"(?=[因现拟急诚招聘面将正为需向,，长常位是坐欢开大火公批]|[\s(（]|[\u4e00-\u9fff]{2,4}(?:校区|分校|分店|门店|店)[急诚招聘]"
    r"|[\u4e00-\u9fff]{2,8}(?:课题组|项目组|实验室|团队|科室?|部|系)[现拟]?[急诚公]?[招聘开])"
)
_NOTICE = re.compile(
    rf"(?:【?(?:招聘|校园招聘|社会招聘|急聘|诚聘|招聘信息|校招|社招)】?\s{{0,2}})?[【\[]?(?P<name>[{_HAN}A-Za-z]{{2,16}}?)[\s|｜·:：-]{{0,3}}(?:20\d\d(?:年度?|届)?)?\s?[春秋夏冬]?季?"
    r"(?:校园招聘|社会招聘|公开招聘|毕业生招聘|招聘(?:公告|启事|简章|信息|通知)|校招|社招|诚聘英才|诚聘精英|招贤纳士|招人[啦了]?)"
)
"""海鲸电子2025校园招聘, at the head of a posting."""
_HEADED = re.compile(rf"(?P<name>[{_HAN}]{{2,8}}(?:{words.TRADES}))\n")
"""A brand with its trade, alone on the first line."""
_DESCRIBED = re.compile("某|[边旁]|附近|周边|楼下|门口")
_QUOTED = re.compile('(?:公司|品牌|店|馆|工作室|团队|企业|平台|机构)[“"「《](?P<name>[^”"」》\n]{2,14})[”"」》]')
_IS_A = re.compile(
    rf"(?:^|\n)(?P<name>[A-Za-z][\w&. -]{{1,28}}|[{_HAN}]{{2,10}}?)作?(?:是|为)(?:一家|一个|国内|全球"
    rf"|中国)(?<!公司是一家)"
)
"""Bild AI是一家…公司."""
_LATIN = re.compile(
    r"(?P<name>[A-Z][A-Za-z0-9.]+(?: [A-Z][A-Za-z0-9.]+){0,2})\s?(?:公司|科技|团队)?\s?(?=[诚急]?[招聘])"
)
_CUE = 4
"""Unifra 公司诚聘."""
_BEFORE_THE_VERB = re.compile(
    rf"(?:^|[\n\s/「【])([{_HAN}A-Za-z]{{2,12}}?)(?:[(（](?P<town>[{_HAN}]{{2,8}})[)）])?[急诚火热现正在]{{0,2}}$"
)
_SHORTEST_BRAND = 3
_BRANCH = re.compile(rf"(?P<town>[{_HAN}]{{2,3}})(?:分公司|校区|分校|分店)")
_NO_NAME = re.compile(rf"(?:{words.NO_NAME})")
_STATED_PLACE = re.compile(rf"(?:{words.STATED_PLACE})(?P<place>[{_HAN}·—-]{{2,14}})")
_SAID_PLACE = re.compile(rf"(?:{words.SAID_PLACE})(?P<place>[{_HAN}·—-]{{2,14}})")
_SENTENCE_END = re.compile(r"[。!！\n]|$")
_NO_PLACE_BEHIND = re.compile(words.NO_PLACE_BEHIND)
_COUNTRIES = ("CN", "TW", "HK", "MO", "SG", "MY")
_TOWN, _CITY = 20_000, 300_000
_SHORTEST_TITLE, _LONGEST_PLACE = 2, 14
_OPENS_A_PRAISE = ("有", "能", "会", "爱", "懂", "善")
"""Whoever has ideas: 有想法的设计师."""
_BRANDS = ("文化", "科技", "传媒", "教育", "物业", "网络", "餐饮", "口腔")
_WITH_TRADE = re.compile(rf"[{_HAN}]{{2,6}}(?:{words.TRADES})")
"""Behind a town: a brand of two characters or more, and its trade."""
_STOPS = ",，。、;；·-— "
_BRAND = 5
"""From this length on a name that begins with no place is believed: 蓝鲸游泳馆, not 服装厂."""


class Announcement:
    """What the first sentences of a Chinese posting say; None for all where nobody is called for."""

    def __init__(self, text: str) -> None:
        self._text = text[:_FIRST]

    @cached_property
    def _call(self) -> Call | None:
        return _call_in(self._text)

    @property
    def title(self) -> Found[str] | None:
        return self._call.title if self._call else None

    @property
    def openings(self) -> Found[int] | None:
        return self._call.openings if self._call else None

    @cached_property
    def company(self) -> Found[str] | None:
        return _company(self._text, self._call.start) if self._call else _noticed(self._text)

    @cached_property
    def locations(self) -> Found[list[Place]] | None:
        return _places(self._text, self._call.start, self.company) if self._call else None


class Call(NamedTuple):
    start: int
    """Where the verb begins."""
    title: Found[str]
    openings: Found[int] | None


def _call_in(text: str) -> Call | None:
    """The first call for somebody, or the title alone that opens the text: 洗碗工,长沙,日结150元."""
    opening = _OPENING.match(text)
    if (
        opening
        and _JOB.search(opening["title"])
        and not _SEEKS.search(opening["title"])
        and not _SOMEBODY_SEEKS.search(opening["title"])
    ):
        span = opening.span("title")
        return Call(0, Found(opening["title"], (span,), RULE), None)
    for cue in _SEEKS.finditer(text):
        lead = _LEAD.match(text, cue.end())
        start = lead.end() if lead else cue.end()
        match = _TITLE.match(text, start)
        if not match:
            continue
        title = match[0]
        if end := _END.search(title, 1):
            title = title[: end.start()]
        if len(title) < _SHORTEST_TITLE or not _JOB.search(title) or _SOMEBODY_SEEKS.search(title):
            continue
        if _SEEKS.search(title, 1):
            continue  # 急招！机场仓库招分拣员: the verb inside calls
        described, of, job = title.rpartition("的")
        if of and len(job) >= _SHORTEST_TITLE and described[:1] in _OPENS_A_PRAISE:
            title, start = job, start + len(described) + 1
        stop = start + len(title)
        bracket = _BRACKET.match(text, stop)
        counted = _COUNT.match(text, bracket.end() if bracket else stop)
        span = (counted.start(), counted.end()) if counted else (cue.end(), start)
        number = counts.of(text[span[0] : span[1]])
        is_kept = bracket is not None and not _COUNT.search(bracket[0]) and not _lists_places(bracket[0])
        whole = bracket.end() if bracket and is_kept else stop
        found = Found(text[start:whole], ((start, whole),), RULE)
        return Call(cue.start(), found, Found(number, (span,), "beside the title") if number else None)
    return None


def _lists_places(bracket: str) -> bool:
    """（北京、广州、浙江）"""
    names = _LISTED.split(bracket.strip(" ()（）"))
    return all(len(name) > 1 and cjk.opening_place(name) is not None for name in names)


def _company(text: str, at: int) -> Found[str] | None:
    """A full name in the first sentences, or in the clause before the verb one that a place or a brand opens."""
    if match := _SURE_NAME.search(text):
        name, start = match[1], match.start(1)
        if prefix := _NO_NAME.match(name):
            return None if len(name) - prefix.end() < 6 else _name(name, start)
        return _name(name, start)
    if noticed := _noticed(text):
        return noticed
    if (described := _IS_A.search(text)) and not _NO_NAME.match(described["name"]):
        return _name(described["name"].strip(), described.start("name"))
    if (latin := _LATIN.search(text, 0, at + _CUE)) and latin.end() >= at:
        return _name(latin["name"], latin.start("name"))
    if brand := _brand_before(text, at):
        return brand
    if quoted := _QUOTED.search(text):
        return _name(quoted["name"], quoted.start("name"))
    for start in _clauses(text, at):
        match = _NAME.match(text, start, at + 1)
        place = _place_at(text, start)
        is_named = match and not _NO_NAME.match(text, place[1] if place else start)
        if (
            match
            and is_named
            and not _DESCRIBED.search(match[1])
            and (place or len(match[1]) >= (_BRAND - 1 if match[1].endswith(_BRANDS) else _BRAND))
        ):
            return _name(match[1], start)
    return None


def _noticed(text: str) -> Found[str] | None:
    """Who heads a notice."""
    notice = _NOTICE.match(text) or _HEADED.match(text)
    if notice is None or _NO_NAME.match(notice["name"]) or _JOB.search(notice["name"]):
        return None
    return _name(notice["name"], notice.start("name"))


def _brand_before(text: str, at: int) -> Found[str] | None:
    """What stands right before the verb, behind towns, and comes back later or has a town beside it:
    北京/杭州海鲸妈妈招聘…, 海鲸妈妈（杭州）招聘…"""
    match = _BEFORE_THE_VERB.search(text, 0, at)
    if match is None:
        return None
    start = match.start(1)
    while place := _place_at(text, start):
        start = place[1]
    name = text[start : match.end(1)]
    has_town = match["town"] is not None and _place_at(match["town"], 0) is not None
    is_told = len(name) >= _SHORTEST_BRAND and (has_town or text.count(name) > 1)
    if not is_told and start > match.start(1) and _WITH_TRADE.fullmatch(name):  # 武汉蓝鲸软件招…
        return _name(text[match.start(1) : match.end(1)], match.start(1)) if not _NO_NAME.match(name) else None
    return _name(name, start) if is_told and not _NO_NAME.match(name) and not _JOB.search(name) else None


def _name(name: str, start: int) -> Found[str]:
    return Found(name, ((start, start + len(name)),), RULE)


def _clauses(text: str, end: int) -> Iterator[int]:
    for match in _CLAUSE.finditer(text, 0, end):
        yield match.start()


def _places(text: str, at: int, company: Found[str] | None) -> Found[list[Place]] | None:
    """Stated, said ("in"), at the beginning of a clause of the sentence that calls, or in the employer's name."""
    for pattern in (_STATED_PLACE, _SAID_PLACE):
        for match in pattern.finditer(text):
            if found := _place(text, match.start("place"), _TOWN):
                return found
    end = _SENTENCE_END.search(text, at)
    for start in _clauses(text, end.start() if end else len(text)):
        if found := _place(text, start, _CITY):
            return found
    if company is None:
        return None
    start, stop = company.spans[0]
    branch = _BRANCH.search(text, start, stop + _LONGEST_PLACE)
    return (
        _place(text, start, _CITY)
        or _place(text, stop, _CITY)
        or (branch and (_place(text, branch.end("town") - 2, _CITY) or _place(text, branch.start("town"), _CITY)))
        or None
    )


def _place(text: str, start: int, least: int) -> Found[list[Place]] | None:
    found = _place_at(text, start)
    if found is None:
        return None
    place, end, people = found
    end -= len(text[start:end]) - len(text[start:end].rstrip(_STOPS))
    place = replace(place, raw=text[start:end])
    is_dish = _NO_PLACE_BEHIND.match(text, end)
    if is_dish or (people < least and text[end - 1] not in "市区县"):
        return None
    return Found([place], ((start, end),), "announcement")


def _place_at(text: str, start: int) -> tuple[Place, int, int] | None:
    """The town that begins at `start`, where its name ends, and its people."""
    found = cjk.opening_place(text[start : start + _LONGEST_PLACE])
    if found is None or found[0].kind != "city" or found[0].country not in _COUNTRIES:
        return None
    row, length = found
    return place_of(row, text[start : start + length]), start + length, row.population
