"""Places in Chinese, Japanese and Korean text: names stand without spaces, from the large to the small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postings.extractors.vocabulary.places import DISTRICTS
from postings.gazetteer.keys import fold
from postings.gazetteer.store import Row, rows

_LONGEST_NAME = 8
_LONGEST_DISTRICT = max(map(len, DISTRICTS))
CHINESE_WEIGHT = 20
_MUNICIPALITIES = ("北京", "上海", "天津", "重庆")
"""What follows is one of their districts: 上海浦东 is Shanghai."""
_SEGMENT = re.compile(
    r"(?:[^\s\-–—_·•,，、/／|;；()（）+&和或及与:：]|和(?=[平田龙林顺])|(?<=[呼永中泰太颐雍政])和)+"
)
"""呼和浩特 and 和平区 are one name."""
_LISTING = re.compile(r"[,，、/／|;；+&和或及与]")
_KIND = re.compile("[省市県县都府州盟]|自治区|特别行政区")
_ROAD = re.compile("[东西南北中]?[路街道巷弄]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ.']+")
_SHORTEST_LATIN, _LARGE = 4, 500_000
"""Among Han characters a Latin word is a place as a whole or not at all: not "BI" or the beginning of "Server"."""
_SMALL_KINDS = frozenset("区镇乡村")


_DISTRICT = re.compile(r".{0,10}[省市区县區県縣镇乡村州盟港구군시동도]|[^公司]{0,4}")
"""What may stand beside a place's name and still be a part of the place; no company."""


@lru_cache(maxsize=8192)
def _longest_name(words: str) -> tuple[int, tuple[Row, ...]]:
    """How many characters at the beginning of `words` are a place's name, and the places: 广州市天河区 -> 3."""
    if latin := _LATIN.match(words):
        large = tuple(row for row in _by_name(latin[0]) if row.population >= _LARGE)
        return (latin.end(), large) if latin.end() >= _SHORTEST_LATIN else (0, ())
    for length in range(min(len(words), _LONGEST_DISTRICT), 1, -1):
        if city := DISTRICTS.get(words[:length]):
            return length, rows(fold(city))
    longest = 2 if words.startswith(_MUNICIPALITIES) else min(len(words), _LONGEST_NAME)
    for length in range(longest, 1, -1):
        if found := _by_name(words[:length]):
            return length, found
    return 0, ()


def _by_name(words: str) -> tuple[Row, ...]:
    return tuple(row for row in rows(fold(words)) if not row.is_code)


def places_in(text: str) -> Iterator[tuple[Row, int, int]]:
    """Each place with its span. 广东省广州市天河区 is Guangzhou; 北京/上海 are two; 上海-浦东新区 is one."""
    current: Row | None = None
    begin = end = 0
    for match in _SEGMENT.finditer(text):
        if current and _is_district_of(match[0], current):
            end = match.end()
            continue
        is_listed = bool(_LISTING.search(text, end, match.start())) or text[end : match.start()].isspace()
        for row, start, stop in _of_segment(match[0], match.start()):
            if current and _is_within(row, current):
                current, end = row, stop
            elif current is None or is_listed:
                if current:
                    yield current, begin, end
                current, begin, end = row, start, stop
        end = max(end, match.end()) if current and not is_listed else end
    if current:
        yield current, begin, end


def _is_district_of(words: str, city: Row) -> bool:
    """南山, behind 深圳."""
    whole = DISTRICTS.get(words) or DISTRICTS.get(f"{words}区")
    return whole is not None and city in rows(fold(whole))


def opening_place(words: str) -> tuple[Row, int] | None:
    """The narrowest place whose name opens `words`, and where the name ends: 苏州工业园区 -> Suzhou, 2."""
    named = list(_of_segment(words, 0))
    return (named[-1][0], named[-1][2]) if named else None


def is_only_places(text: str) -> bool:
    """True for 广州-天河区, False for 广州青禾机械有限公司."""
    for number, match in enumerate(_SEGMENT.finditer(text)):
        words = match[0]
        named = [stop for _, _, stop in _of_segment(words, 0)]
        rest = words[named[-1] :] if named else words
        if (number == 0 and not named) or (rest and not _DISTRICT.fullmatch(rest)):
            return False
    return True


def _of_segment(words: str, offset: int) -> Iterator[tuple[Row, int, int]]:
    """The names at the beginning of one run of characters: 中国, 广东省 and 广州市 of 中国广东省广州市."""
    at = 0
    wider: Row | None = None
    while at < len(words):
        length, found = _longest_name(words[at:])
        stop = at + length
        if not found or _ROAD.match(words, stop):
            return
        kind = _KIND.match(words, stop)
        stop = kind.end() if kind else stop
        inside = [row for row in found if wider is None or _is_within(row, wider)]
        if not inside or (wider is None and words[stop : stop + 1] in _SMALL_KINDS and stop < len(words)):
            return
        row = _likeliest(inside)
        yield row, offset + at, offset + stop
        if row.kind == "city":
            return
        wider, at = row, stop


def _likeliest(found: list[Row]) -> Row:
    """Chinese places before others of the same characters (松原); a city before the region named after it."""
    best = max(found, key=lambda row: row.weight * (CHINESE_WEIGHT if row.country == "CN" else 1))
    of_it = (row for row in found if row.kind == "city" and (row.country, row.code) == (best.country, best.code))
    return next((city for city in of_it if best.kind == "region" and city.name == best.name), best)


def _is_within(row: Row, wider: Row) -> bool:
    if wider.kind == "country":
        return row.kind != "country" and row.country == wider.country
    return wider.kind == "region" and row.kind == "city" and (row.country, row.code) == (wider.country, wider.code)
