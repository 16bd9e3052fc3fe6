"""Cuts a piece of a header in which several facts stand without bars: "Acme, Leeds – full-time, on site".

A cut is made only where a recognised fact shows that the line is a list of facts; "Engineer, Platform"
stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from postings import gazetteer
from postings.extractors import header_calls
from postings.extractors.atom_kind import Kind
from postings.extractors.header_kinds import is_company, kind_of, names_a_job
from postings.extractors.header_names import (
    EDGE,
    IN,
    LARGE_CITY,
    ORGANISATION,
    TOWN,
    Cut,
    holds_a_town,
    is_city,
    is_name,
    may_be_a_place,
    place_at_the_end,
)

_MOST_WORDS_OF_A_NAME = 5
_LONGEST, _LONGEST_CORE = 160, 90
_MOST_PIECES, _MOST_PARTS_OF_A_PLACE = 10, 3
_SOFT = re.compile(
    r"[\s,;，；.!](?:(?<=\s)(?<!\d\s)[-–—]+\s+|(?<=\s)[-–—]+\s+(?![\d$€£¥])|(?<=,)\s+(?!(?:19|20)\d\d\b|and\b|or\b|(?i:inc|llc|ltd|l\.?p|llp|corp|co|plc|pc|s\.a|limited|gmbh)\b)|(?<=;)\s+|(?<=[，；])"
    r"|(?<!\bInc.)(?<!\bLtd.)(?<!\bSt.)(?<!\bCo.)(?<!\bDr.)(?<=[\w)][\w)][.!])\s+(?=[A-ZÀ-Þ\d])"
    r"|(?<=\s)\s*(?=[(（](?i:remote|hybrid|on-?site|full|part|contract|vollzeit|teilzeit|cdi|cdd)\b))"
)
"""Begins with one set of characters: the engine skips to the next of them much faster than it tries branches."""
_MAY_BE_SOFT = re.compile(r"[-–—,;，；.!(（]")
"""What every soft separator holds: a look that spares most pieces the patterns."""
_HAN_SOFT = re.compile(r"\s+(?:[-–—/|｜·•](?!\S))?\s*|[|｜]\s*|(?<=\s)[/·•]\s*")
_DASHED = re.compile(r"\s[-–—|]\s")
_FEWEST_PARTED = 3
_CALL = re.compile(
    r"(?:we are|we['’]re) (?:hiring|recruiting|looking for)(?: for)?(?: an?| our(?: next)?)? (?=(?-i:[A-Z]))"
    r"|\[hiring\]\s?|(?:new|срочно|внимание|pilne|uwaga)!+\s{0,2}(?=\w)|(?:требу[ею]тся|ищем|se (?:busca"
    r"|necesita|solicita)|gesucht:|wir suchen:|recherche"
    r"|poszukujemy|szukamy|"
    r"vi söker|(?:cần )?tuyển(?: dụng| gấp)?)\s?:?\s+(?:\d{1,3}\s+)?(?=\w)"
    r"|(?:urgent(?:ly)?|now|immediate|hot|we are|we['’]re)?\s?hiring(?: for(?: an?)?\b)?\W{1,4}(?=\w)"
    r"|walk-?in(?: drive| interview)?s?(?: for\b| ?[-–—:])\s*(?=\w)"
    r"|(?:urgent |immediate |exciting |new |great )?(?:(?:job|career|employment) )?(?:opening|opportunity|vacancy|"
    r"requirement|position|alert|offer)s?(?: for(?: an?)?\b| ?[-–—:|])\s*(?=\w)|急[招聘]\W{1,3}"
    r"|[招诚急]聘\s?[:：]?\s?(?=[\u4e00-\u9fff])",
    re.I,
)
_RATED = re.compile(r"(?P<name>[A-ZÀ-Þ].{1,60}?\D)\s?(?P<rating>[0-5][.,]\d\s?[★⭐].*)")
_VACANT_AT = re.compile(
    r"(?P<job>[^|:]{3,60}?) (?i:vacanc(?:y|ies)|jobs?|openings?|positions?) (?i:at|with) "
    r"(?i:the )?(?P<name>[A-Z][^|]{2,60})"
)
_TILL = re.compile(
    r"(?P<job>.{3,60}?) (?:sökes |söks )?till (?P<name>[A-ZÅÄÖ][\w&.-]+(?: [A-ZÅÄÖ&][\w&.-]*){0,3})"
    r" i (?P<town>[A-ZÅÄÖ][\w-]+)"
)
"""As Swedish postings are headed: "Säljare till Acme i Tumba"."""
_POSTED_BY = re.compile(r"(?:posted|published|listed|advertised)\b.{0,30}?(?P<by> by )(?=[A-ZÀ-Þ\d])", re.I)
_OR_REMOTE = re.compile(
    r"(?P<town>[A-ZÀ-Þ][^|()]{1,40}?)\s?(?:or|/|&|and|\+)\s?(?P<way>(?i:(?:fully )?remote|hybrid"
    r"|on-?site)\b.{0,40})"
)
_WAYS = ("remote", "hybrid", "site")
_AT_LINE = re.compile(
    r"(?:(?:careers?|jobs?|vacancies|openings|working|karriere|arbeiten|stellen|emplois|carrières?|kariera|jobba?)"
    r" (?:at|with|bei|chez|w|hos)|at|@|bei|chez) (?=(?-i:[A-ZÀ-Þ\d]))",
    re.I,
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_PROSE = re.compile(
    r"\b(?:is|are|was|has|have|we|our|you|your|will|who|wir|sie|sind|nous|vous|est|sont)\b|[.!?。！？]\s", re.I
)
_SPEAKS = re.compile(r"\b(?:we|our|you|your|wir|sie|nous|vous)\b", re.I)
_AT = re.compile(
    r" (?:at|bei|chez|hos|@) (?=[A-ZÀ-Þ\d])| till (?=[A-ZÅÄÖ][^,|]{1,40} AB\b)|\s[-–—]+\s+|,\s+|(?<=\w\w)\.\s+"
)
_PART_OF_A_TITLE = (Kind.LOCATION, Kind.OPENINGS, Kind.EMPLOYMENT_TYPE, Kind.WORKPLACE)
_WAYS_OF_WORKING = (Kind.EMPLOYMENT_TYPE, Kind.WORKPLACE)
_PAY = re.compile(r"\D{0,16}\d")
_APART = re.compile(r"\s[-–—]\s| (?:at|bei|chez|@) ")
_TOWN_BEHIND = re.compile(r"\s\((?P<town>[^()]{3,40})\)$")
_SLOTS = frozenset(Kind) - {Kind.OTHER, Kind.NOTE, Kind.COMPANY, Kind.LOCATION}


def cut(text: str) -> list[Cut]:
    """The facts of one header piece with their offsets in it; [] where it is better left whole."""
    if not 4 <= len(text) <= _LONGEST:
        return []
    if (
        any(map(text.lower().__contains__, _WAYS))
        and (either := _OR_REMOTE.fullmatch(text))
        and is_city(either["town"], TOWN)
    ):
        return [Cut(Kind.LOCATION, *either.span("town")), Cut(Kind.WORKPLACE, *either.span("way"))]
    if name := _POSTED_BY.match(text):
        return _named_behind(text, name)
    if ";" in text and kind_of(text) is Kind.LOCATION:
        return []
    if is_company(text):
        parts = _title_and_company(text, Cut(Kind.OTHER, 0, len(text)), has_place=False)
        return parts if len(parts) > 1 else []
    if (
        " till " in text
        and (sought := _TILL.fullmatch(text))
        and names_a_job(sought["job"])
        and is_city(sought["town"], TOWN)
    ):
        kinds = ((Kind.OTHER, "job"), (Kind.COMPANY, "name"), (Kind.LOCATION, "town"))
        return [] if is_city(sought["name"]) else [Cut(kind, *sought.span(part)) for kind, part in kinds]
    if vacancy := _VACANT_AT.fullmatch(text):
        job, company = vacancy["job"], vacancy["name"]
        if names_a_job(job) and not names_a_job(company) and kind_of(company) in (Kind.OTHER, Kind.COMPANY):
            return [Cut(Kind.OTHER, 0, len(job)), Cut(Kind.COMPANY, *vacancy.span("name"))]
    if not text.isascii() and (rated := _RATED.fullmatch(text)):
        return [Cut(Kind.COMPANY, 0, rated.end("name")), Cut(Kind.RATING, rated.start("rating"), len(text))]
    if call := _CALL.match(text):
        at, rest = call.end(), text[call.end() :].rstrip("!")
        return [
            Cut(kind, at + start, at + end) for kind, start, end in cut(rest) or [Cut(_sought(rest), 0, len(rest))]
        ]
    if name := _AT_LINE.match(text):
        return _named_behind(text, name)
    if found := header_calls.cut(text):
        return found
    if _HAN.search(text):
        return _by_spaces(text)
    return _by_commas(text)


def _sought(words: str) -> Kind:
    """Somebody, or only how many: "szukamy 3 wakaty"."""
    return Kind.OPENINGS if kind_of(words) is Kind.OPENINGS else Kind.OTHER


def _named_behind(text: str, match: re.Match[str]) -> list[Cut]:
    """ "Posted 3 days ago by Acme", "at Acme"."""
    place = place_at_the_end(text, match.end(), TOWN)
    end = text.rfind(" ", 0, place[0].start - 1) if place else len(text)
    name = text[match.end() : end].rstrip(EDGE)
    is_job = names_a_job(name) and not ORGANISATION.search(name)
    is_long = name.count(" ") > _MOST_WORDS_OF_A_NAME or bool(_SPEAKS.search(name))
    if is_job or is_long or kind_of(name) is Kind.LOCATION:
        return []
    posted = [Cut(Kind.DATE, 0, match.start("by"))] if "by" in match.re.groupindex else []
    return [*posted, Cut(Kind.COMPANY, match.end(), match.end() + len(name)), *place]


def _by_spaces(text: str) -> list[Cut]:
    """ "深圳·南山区 1-3年 本科", "数据分析师 18-28K·13薪", "青禾小馆 餐饮 20-99人"."""
    pieces = _pieces(text, _HAN_SOFT)
    if not 2 <= len(pieces) <= _MOST_PIECES:
        return []
    kinds = [_kind(text[start:end]) for start, end in pieces]
    if found := _name_job_and_facts(text, pieces, kinds):
        return found
    known = sum(kind in _SLOTS or kind is Kind.LOCATION for kind in kinds)
    if kinds[:2] == [Kind.OTHER, Kind.OTHER] and known == len(kinds) - 2 and Kind.LOCATION in kinds:
        return _job_and_name(text, pieces, kinds)
    if not known or (known < len(pieces) - 1 and kinds[-1] is not Kind.SIZE):
        return []
    return [
        Cut(Kind.NOTE if kind is Kind.OTHER and number else kind, *piece)
        for number, (kind, piece) in enumerate(zip(kinds, pieces, strict=True))
    ]


def _name_job_and_facts(text: str, pieces: Sequence[tuple[int, int]], kinds: Sequence[Kind]) -> list[Cut]:
    """ "青禾科技 - 北京国贸大厦 - 前端工程师 - 15K+": who, whatever else, the one job, and facts behind it."""
    jobs = [number for number, piece in enumerate(pieces) if names_a_job(text[slice(*piece)])]
    is_parted = len(_DASHED.findall(text)) >= len(pieces) - 1
    if len(jobs) != 1 or jobs[0] == 0 or not is_parted or kinds[0] not in (Kind.OTHER, Kind.COMPANY):
        return []
    if len(pieces) < _FEWEST_PARTED or not all(kind in _SLOTS for kind in kinds[jobs[0] + 1 :] or [Kind.OTHER]):
        return []
    between = [Kind.NOTE if kind in (Kind.OTHER, Kind.COMPANY) else kind for kind in kinds[1 : jobs[0]]]
    parts = [Kind.COMPANY, *between, *kinds[jobs[0] :]]
    return [Cut(kind, *piece) for kind, piece in zip(parts, pieces, strict=True)]


def _job_and_name(text: str, pieces: Sequence[tuple[int, int]], kinds: Sequence[Kind]) -> list[Cut]:
    """ "仓库管理员 - 顺捷物流 - 广州白云区", in either order."""
    is_job = [names_a_job(text[start:end]) for start, end in pieces[:2]]
    if is_job[0] == is_job[1]:
        return []
    firsts = [Kind.OTHER if job else Kind.COMPANY for job in is_job]
    return [Cut(kind, *piece) for kind, piece in zip([*firsts, *kinds[2:]], pieces, strict=True)]


def _by_commas(text: str) -> list[Cut]:
    if text[-1] == ")" and (found := _named_in_brackets(text)):
        return found
    pieces = _pieces(text, _SOFT) if _MAY_BE_SOFT.search(text) else [(0, len(text))]
    if not 1 <= len(pieces) <= _MOST_PIECES or (len(pieces) == 1 and not IN.search(text)):
        return []
    found = _with_town(text, _known(text, pieces))
    first = next((number for number, one in enumerate(found) if one.kind is not Kind.OTHER), len(found))
    core, rest = found[:first], found[first:]
    known = [one for one in rest if one.kind is not Kind.OTHER]
    if len(known) * 2 < len(rest):
        return []
    behind = [one if one.kind is not Kind.OTHER else one._replace(kind=Kind.NOTE) for one in rest]
    if not core:
        others = [number for number, one in enumerate(rest) if one.kind is Kind.OTHER]
        if len(others) == 1 and names_a_job(text[slice(*rest[others[0]][1:])]):
            behind[others[0]] = rest[others[0]]  # "Leeds - Welder"
        return behind if any(one.kind is not Kind.LOCATION for one in behind) else []
    whole = Cut(Kind.OTHER, core[0].start, core[-1].end)
    words = text[whole.start : whole.end]
    if len(words) > _LONGEST_CORE or _PROSE.search(words):
        return []
    place = [] if known else place_at_the_end(text, whole.start)
    if place:
        whole = whole._replace(end=text.rstrip().rfind(" ", 0, place[0].start - 1))
    if any(one.kind is Kind.LOCATION and not holds_a_town(text[one.start : one.end]) for one in known):
        return []
    if words[0].isdigit() or words[0].islower() or words.count("(") > words.count(")"):
        return []
    has_place = bool(place) or any(one.kind is Kind.LOCATION for one in known)
    parts = _title_and_company(text, whole, has_place=has_place)
    if len(parts) == 1 and (place or _is_title_and_place(words, known)):
        return []
    return [*parts, *behind, *place] if len(parts) > 1 or known else []


def _named_in_brackets(text: str) -> list[Cut]:
    """ "Kitchen Manager - Tin Roof Diner (Boulder)": the town tells that a name stands before it."""
    match = _TOWN_BEHIND.search(text)
    is_apart = match is not None and bool(_APART.search(text, 0, match.start()))
    is_apart = is_apart and match is not None and kind_of(match["town"]) in (Kind.OTHER, Kind.LOCATION)
    if match is None or not is_apart or not is_city(match["town"], TOWN) or not holds_a_town(match["town"]):
        return []
    parts = _title_and_company(text, Cut(Kind.OTHER, 0, match.start()), has_place=True)
    return [*parts, Cut(Kind.LOCATION, *match.span("town"))] if len(parts) > 1 else []


def _with_town(text: str, found: list[Cut]) -> list[Cut]:
    """Beside a type or a way of working a smaller town is one, too: "Welder – Full-time, Esslingen"."""
    if not any(one.kind in _WAYS_OF_WORKING for one in found[1:]):
        return found
    return [
        one._replace(kind=Kind.LOCATION)
        if number and one.kind is Kind.OTHER and is_city(text[one.start : one.end].strip(EDGE), TOWN)
        else one
        for number, one in enumerate(found)
    ]


def _is_title_and_place(core: str, known: Sequence[Cut]) -> bool:
    """ "Account Manager - Berlin", "Cashier - Part Time": a title as boards write it; other rules read it."""
    kinds = {one.kind for one in known}
    is_list = Kind.LOCATION in kinds and not kinds.isdisjoint(_WAYS_OF_WORKING)
    return names_a_job(core) and kinds.issubset(_PART_OF_A_TITLE) and not is_list


def _known(text: str, pieces: Sequence[tuple[int, int]]) -> list[Cut]:
    """Each piece with its kind, the parts of a place ("Boston", "MA") joined."""
    found: list[Cut] = []
    end = len(pieces)
    while end > 0:
        begin = _place_before(text, pieces, end)
        if begin < end:
            found.append(Cut(Kind.LOCATION, pieces[begin][0], pieces[end - 1][1]))
            end = begin
            continue
        left, right = pieces[end - 1]
        kind = kind_of(text[left:right].strip(EDGE))
        if kind is Kind.PAY and not _PAY.match(text, left, right):
            kind = Kind.OTHER
        found.append(
            Cut(
                kind if kind in _SLOTS or (kind is Kind.COMPANY and not text[left].islower()) else Kind.OTHER,
                left,
                right,
            )
        )
        end -= 1
    return found[::-1]


def _place_before(text: str, pieces: Sequence[tuple[int, int]], end: int) -> int:
    """Where the longest sure place that ends with piece `end - 1` begins; `end` where there is none."""
    last = text[slice(*pieces[end - 1])].strip(EDGE)
    if names_a_job(last) or not gazetteer.may_end(last):
        return end
    for begin in range(max(0, end - _MOST_PARTS_OF_A_PLACE), end):
        words = text[pieces[begin][0] : pieces[end - 1][1]].strip(EDGE)
        needed = LARGE_CITY if begin == end - 1 else gazetteer.CERTAIN
        if may_be_a_place(words) and gazetteer.certainty(words) >= needed:
            return begin
    return end


def _title_and_company(text: str, core: Cut, *, has_place: bool) -> list[Cut]:
    """ "Cleaner - Sparrow & Sons" -> title and company; one piece where nothing tells them apart."""
    for match in _AT.finditer(text, core.start, core.end):
        left, right = text[core.start : match.start()], text[match.end() : core.end]
        if not names_a_job(left) or names_a_job(right):
            left, right = right, left
        if not names_a_job(left) or names_a_job(right):
            continue
        is_at = match[0].strip() in ("at", "bei", "chez", "hos", "till", "@")
        if is_city(right):
            continue
        is_legal = is_company(right) and not right[0].islower()
        if is_legal or (is_name(right) and (is_at or has_place)):
            kinds = (Kind.OTHER, Kind.COMPANY) if text.startswith(left, core.start) else (Kind.COMPANY, Kind.OTHER)
            return [Cut(kinds[0], core.start, match.start()), Cut(kinds[1], match.end(), core.end)]
    return [core]


def _kind(words: str) -> Kind:
    kind = kind_of(words)
    if kind is Kind.OTHER and may_be_a_place(words) and gazetteer.certainty(words) >= LARGE_CITY:
        return Kind.LOCATION
    return kind


def _pieces(text: str, between: re.Pattern[str]) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    left = 0
    for start, end in [*(match.span() for match in between.finditer(text)), (len(text), len(text))]:
        if text[left:start].strip(EDGE):
            pieces.append((left, start))
        left = end
    return pieces
