"""The place in announcing sentences: "a pub in Hebden Bridge, West Yorkshire", "our Tucson office", w Krakowie."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from postings import gazetteer
from postings.extractors.announcements import inflection
from postings.extractors.announcements.patterns import PLACE, Patterns
from postings.extractors.announcements.sentences import Sentence
from postings.extractors.announcements.titles import Call
from postings.extractors.draft import Found, Place
from postings.extractors.vocabulary.announcements import shared
from postings.extractors.vocabulary.countries import CITY_STATES
from postings.extractors.vocabulary.places import COMMON_WORDS, LANGUAGE_COUNTRIES
from postings.gazetteer.keys import fold
from postings.gazetteer.parts import named
from postings.gazetteer.resolving import likeliest, place_of
from postings.gazetteer.store import Row

_TOWN, _METROPOLIS = 5_000, 300_000
"""People: the least where the language is spoken, and elsewhere."""
_FAR_SMALLER = 5
_INFLECTED = ("pl", "ru")
_PIECE = re.compile(r"(?<=\w)(?=[ ,])")
_LONGEST_SIGNATURE = 90
_SITS = re.compile(r"\bheadquartered (?:in|at|near) $")
_ADDRESSED = re.compile(
    rf"(?<![\w€$£-])(?:[A-Z]{{1,2}}-)?(?:\d{{5}}|\d{{2}}-\d{{3}}|\d{{3}} \d{{2}}|[1-9]\d{{3}}) (?P<place>{PLACE})"
)
"""A postcode before its town."""
_SIGNS = {
    language: tuple((held, re.compile(sign), country) for held, sign, country in rows)
    for language, rows in shared.COUNTRY_SIGNS.items()
}
_WEAK_SIGNS = {
    language: tuple((re.compile(sign), country) for sign, country in rows)
    for language, rows in shared.WEAK_SIGNS.items()
}
_WORK = re.compile(r"\b(?:work|jobs?|help|shifts?|hiring|staff|wanted|team|vacanc\w+)\b", re.I)
_LARGE = 20_000
_SIGNS_WITHIN = 2_000
_LIKELIER, _OTHER_NAME = 20, 5
_SHORT, _SHOUTED = 4, 100_000
"""A town in capitals is longer than the first and has so many people: "à DIJON"."""
SHORT_NAMES = ("NYC", "LA", "DC", "SF")
_WITH_STATE = re.compile(r",?\s[A-Z][A-Za-z]\b(?!\w)")
"""A code behind a name that did not make it a place: "Warrington, PA" is not England's."""
_GOES_ON = re.compile(r"\s[A-ZÀ-Þ][a-zà-ÿ]")
"""A longer name: "Beacon" of "Beacon Ridge Foods" is no town."""
_CYRILLIC = "\u0400"
_CODE = re.compile(r",\s?[A-Z]{1,4}$")
_JOINT = re.compile(r"\s(?:and|or|&|и|или|i|lub|oraz|oder|und|et|ou|y|o|och|eller|và|hoặc)\s|/")
_LISTED = re.compile(
    rf"(?:,(?: (?:and|or))? |{_JOINT.pattern[:-2]}(?:(?:в|во|w|in|à|en|i)\s)?"
    rf"| ?/ ?)(?P<place>{PLACE}(?:,\s{PLACE})?)"
)
"""Behind a town."""
_MOST_TOWNS = 8
_NOT_THE_JOB = re.compile(
    r"(?:headquarter|founded|hq\b|customers?|(?<!ses )(?<!nos )clients|degree|universit|authori[sz]|colleagues"
    r"|presence|working with|work with(?! us)|across|throughout|all over|born)[^.!?\n]{0,40}$",
    re.I,
)


_IN_A_NAME = re.compile(r"\b(?:University|College|School|Institute|Academy|Bank|Museum|Church) of (?:the )?$")
"""Before a place that is a part of a name."""


def find(
    text: str, first: Sequence[Sentence], last: Sequence[Sentence], call: Call, patterns: Patterns
) -> Found[list[Place]] | None:
    """In the sentence that calls, the two before it, the one behind it, and a signature at the end."""
    hint = country_of(text, patterns.language)
    signature = [sentence for sentence in last[-1:] if sentence.end - sentence.start <= _LONGEST_SIGNATURE]
    at = first.index(call.sentence)
    before, after = first[max(0, at - 2) : at], first[at + 1 : at + 2]
    for sentence in (call.sentence, *reversed(before), *after, *signature):
        for words, start in _slots(text, sentence, patterns):
            led = text[max(sentence.start, start - 60) : start]
            if _NOT_THE_JOB.search(led) or _IN_A_NAME.search(led):
                continue
            if found := _place(text, words, start, patterns.language, hint):
                return _with_others(text, found, sentence, patterns.language)
    for words, start in _slots(text, call.sentence, patterns):
        if _SITS.search(text[max(call.sentence.start, start - 24) : start]) and (
            found := _place(text, words, start, patterns.language, hint)
        ):
            return found
    for sentence in last:
        for match in _ADDRESSED.finditer(text, sentence.start, sentence.end):
            if found := _place(text, match["place"], match.start("place"), patterns.language, hint):
                return found
    return None


def _with_others(text: str, found: Found[list[Place]], sentence: Sentence, language: str) -> Found[list[Place]]:
    """The towns that are listed behind the first: "в Казани и Самаре", "in Leeds, York and Hull"."""
    places, spans = list(found.value), list(found.spans)
    country = places[0].country
    while len(places) < _MOST_TOWNS:
        match = _LISTED.match(text, spans[-1][1], sentence.end)
        words = match["place"] if match else ""
        other = _place(text, words, match.start("place"), language, country) if match else None
        if match is None or other is None or not other.value[0].city:
            break
        if other.value[0].country != country or other.spans[0][0] != match.start("place"):
            break
        places += other.value
        spans += other.spans
    if len(places) > 1 and not _JOINT.search(text, spans[-2][1], spans[-1][0]):
        return found  # "in Portland, Springfield": a list ends with "and".
    return Found(places, tuple(spans), found.rule)


def find_without_call(text: str, first: Sequence[Sentence], patterns: Patterns) -> Found[list[Place]] | None:
    """ "Casual farm work around Geelong": a town in a sentence that speaks of work."""
    hint = country_of(text, patterns.language)
    for sentence in first[:3]:
        if patterns.language != "en" or not _WORK.search(text, sentence.start, sentence.end):
            continue
        for words, start in _slots(text, sentence, patterns):
            if _NOT_THE_JOB.search(text[max(sentence.start, start - 60) : start]):
                continue
            found = _place(text, words, start, patterns.language, hint)
            if found and gazetteer.certainty(found.value[0].raw) >= _LARGE:
                return found
    return None


def behind_the_name(
    text: str, company: Found[str] | None, last: Sequence[Sentence], patterns: Patterns
) -> Found[list[Place]] | None:
    """ "Little Acorns Nursery, 12 Bancroft, Hitchin": in a last sentence, behind the employer's name."""
    hint = country_of(text, patterns.language)
    for sentence in last if company else ():
        end = company.spans[0][1] if company else 0
        if not sentence.start < end < sentence.end:
            continue
        for match in patterns.aside.finditer(text, end, sentence.end):
            words, start = match["place"], match.start("place")
            if words and (found := _place(text, words, start, patterns.language, hint)):
                return found
    return None


def in_the_name(company: Found[str] | None, patterns: Patterns) -> Found[list[Place]] | None:
    """ "Stadtwerke Rosenheim": the town that a German employer's trade is named with, where no other is named."""
    if company is None or patterns.language != "de":
        return None
    trade, _, town = company.value.partition(" ")
    if not patterns.trade.fullmatch(trade) or gazetteer.certainty(town) < _TOWN:
        return None
    place = gazetteer.resolve(town, "DE")
    end = company.spans[0][1]
    return Found([place], ((end - len(town), end),), "in the name") if place and place.city else None


def country_of(text: str, language: str) -> str | None:
    """Which of the countries of a language, by the money and the words of the text."""
    if language in LANGUAGE_COUNTRIES:
        return LANGUAGE_COUNTRIES[language]
    head = text[:_SIGNS_WITHIN]
    signs = _SIGNS.get(language, ())
    found = (country for held, sign, country in signs if any(map(head.__contains__, held)) and sign.search(head))
    return next(found, None)


def _slots(text: str, sentence: Sentence, patterns: Patterns) -> Iterator[tuple[str, int]]:
    for match in patterns.near.finditer(text, sentence.start, sentence.end):
        yield match["place"], match.start("place")
    for match in patterns.aside.finditer(text, sentence.start, sentence.end):
        group = "place" if match["place"] else "ours"
        yield match[group], match.start(group)


def _place(text: str, words: str, start: int, language: str, hint: str | None) -> Found[list[Place]] | None:
    """The most words from the beginning that are a place: "Leeds" of "Leeds With"."""
    pieces = _PIECE.split(words)
    for count in range(len(pieces), 0, -1):
        written = "".join(pieces[:count]).rstrip(" .,'’")
        raw = written.removesuffix("'s").removesuffix("’s")
        is_common = raw.casefold() in COMMON_WORDS and raw.casefold() not in shared.TOWNS_LIKE_WORDS
        is_shouted = raw.isupper() and not (len(raw) > _SHORT and gazetteer.certainty(raw) >= _SHOUTED)
        if raw not in SHORT_NAMES and (is_common or is_shouted):
            continue
        if "," in raw and raw.rpartition(", ")[2].casefold() in COMMON_WORDS:
            continue  # "Department of Physics, University"
        if _is_list(raw, text, start + len(raw)):
            continue
        is_city = raw != written and gazetteer.certainty(raw) >= _SHOUTED  # "in Glasgow's Merchant City"
        if raw[0] < _CYRILLIC and not is_city and _GOES_ON.match(text, start + len(written)):
            continue
        if "," not in raw and _WITH_STATE.match(text, start + len(raw)):
            continue
        if place := _resolved(raw, text, language, hint) or inflected(raw, language):
            first, _, rest = raw.partition(", ")
            is_behind = rest and place.city != first and not named(first)  # "Fennimore Press, Dublin"
            if is_behind and (tail := _place(text, rest, start + len(raw) - len(rest), language, hint)):
                return tail
            return Found([place], ((start, start + len(raw)),), "announcement")
    return None


def _is_list(raw: str, text: str, end: int) -> bool:
    """ "Leeds and York", and "Leeds, York" before "and Hull": towns that are read one by one."""
    if _JOINT.search(raw):
        return not named(raw)
    last = raw.rpartition(", ")[2] if "," in raw and _JOINT.match(text, end) else ""
    rows = named(last) if last else []
    return any(row.kind == "city" for row in rows) and all(row.kind == "city" for row in rows)


def _resolved(raw: str, text: str, language: str, hint: str | None) -> Place | None:
    """A town of a country where the language is spoken, a large city anywhere, or a town with its region."""
    if raw not in SHORT_NAMES and _is_wider(raw):
        return None
    if cities := [row for row in named(raw) if row.kind == "city"]:
        return _likeliest(cities, raw, text, language, hint)
    place = gazetteer.resolve(raw, hint)
    if place is None or not place.city or _is_country(raw.partition(",")[0]):
        return None
    first, _, rest = raw.partition(", ")
    is_unknown_town = bool(rest and named(rest.rpartition(", ")[2])) and not named(first) and not _CODE.search(raw)
    people = gazetteer.certainty(raw)
    is_large = people >= _METROPOLIS and place.country in shared.COUNTRIES_OF[language]  # "Cầu Giấy, Hà Nội"
    is_unknown_town = is_unknown_town and place.city == first
    return place if is_unknown_town or is_large or people == gazetteer.CERTAIN else None


def _likeliest(cities: Sequence[Row], raw: str, text: str, language: str, hint: str | None) -> Place | None:
    """ "Oban" in English is Scotland's, not Aubagne in France; "Athens" is Greece's."""
    near = [row for row in cities if row.country in shared.COUNTRIES_OF[language] and _is_large(row, raw)]
    likelier = _likelier(text, language) if len(near) > 1 else frozenset()
    best = max(near, key=lambda row: (row.country == hint, _weight(row, raw, likelier)), default=None)
    largest = max(cities, key=lambda row: row.weight)
    if largest.weight >= _METROPOLIS and (best is None or best.weight * _FAR_SMALLER < largest.weight):
        best = best if best and best.country == hint else largest
    return place_of(best, raw) if best else None


def _is_large(row: Row, raw: str) -> bool:
    """Enough for a word with a capital; a name in another language may be any word."""
    return row.population >= (_TOWN if fold(row.name) == fold(raw) else _LARGE)


@lru_cache(maxsize=16)
def _likelier(text: str, language: str) -> frozenset[str]:
    """The countries whose ways of writing the text has."""
    signs = _WEAK_SIGNS.get(language, ())
    return frozenset(code for sign, codes in signs if sign.search(text, 0, _SIGNS_WITHIN) for code in codes)


def _weight(row: Row, raw: str, likelier: frozenset[str]) -> float:
    """Its people, more where the text's ways of writing are its country's, less where it has another name."""
    is_own = fold(row.name) == fold(raw)
    return row.weight * (_LIKELIER if row.country in likelier else 1) / (1 if is_own else _OTHER_NAME)


def _is_wider(words: str) -> bool:
    """ "Armenia" and "California" are towns, too, but of a country or region with far more people."""
    if not (rows := named(words)):
        return False
    best = likeliest(rows)
    return best.kind != "city" and best.country not in CITY_STATES


def _is_country(words: str) -> bool:
    return any(row.kind == "country" for row in named(words))


def inflected(raw: str, language: str) -> Place | None:
    """ "Krakowie": the town whose name, put back into the nominative, is in a country of that language."""
    if language not in _INFLECTED:
        return None
    found = {
        row.id: row
        for name in inflection.towns(raw, language)
        for row in named(name)
        if row.kind == "city" and row.country in shared.COUNTRIES_OF[language]
    }
    if not found:
        return None
    best = max(found.values(), key=lambda row: row.weight)
    others = [row for row in found.values() if row.id != best.id and row.name != best.name]
    is_clear = all(row.weight * 3 < best.weight for row in others)
    return place_of(best, raw) if is_clear else None
