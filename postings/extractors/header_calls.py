"""Who seeks whom, in one line: "Acme Ltd is hiring!", "[上海] Acme 诚聘前端工程师", "Acme GmbH: Welder".

Prose is left to the announcements.
"""

from __future__ import annotations

import re

from postings.extractors.atom_kind import Kind
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, kind_of, names_a_job
from postings.extractors.header_names import (
    EDGE,
    Cut,
    is_department,
    is_name,
    may_be_a_name,
    place_at_the_end,
)
from postings.extractors.vocabulary.company_words import HAN_TAILS
from postings.extractors.vocabulary.labels import LABELS
from postings.extractors.vocabulary.title_words import NOT_TITLES, TITLE_MARKS

_HIRES = re.compile(
    r"^(?:(?:[Dd](?:ie|er|as)|Currently|Now|Obecnie"
    r"|Aktualnie)\s)?(?P<name>.{2,60}?)(?:\s+(?i:is (?:now |currently )?(?:hiring|recruiting|looking for|"
    r"seeking)|hires|recrute|recherche|sucht|stellt ein|busca|selecciona|szuka|poszukuje|zatrudni|ищет|söker|"
    r"tuyển dụng|cần tuyển)\b[:!.]*|(?P<han>(?:\s[\u4e00-\u9fff]{1,6})?\s?(?:(?:20)?\d\d届)?"
    r"(?:[春秋]季)?(?:校园|社会)?(?:招聘|诚聘|急聘|招募)[:：]?))\s*"
    r"(?:(?:kurzfristig|dringend|ab sofort|zum nächstmöglichen (?:Zeitpunkt|Termin)|per sofort|"
    r"(?:per|zum|ab) \d{1,2}\.\s?\w{2,9})\s)?"
    r"(?:(?:os[oó]b\w*|pracownik\w+|kandydat\w*) na stanowisko\s?[–:-]?\s?)?(?:(?:an?|une?(?:\(e\))?"
    r"|eine?(?:[/*:_]-?[nr])?|einen|un[ao]?|en|ett|für)\s)?(?P<job>.*)$"
)
_BECAUSE = re.compile("(?<!基)因|由于|现因")
_HAN = re.compile("[\u4e00-\u9fff]")
_HAN_NAME = re.compile(r"[\u4e00-\u9fffA-Za-z]{3,12}(?=\s)")
_LATIN_NAME = re.compile(r"[A-Z][\w.&-]+(?: [A-Z][\w.&-]*){0,3}")
"""One word is enough before a Chinese verb: "Kiteworks 招聘"."""
_JOB_END = re.compile(
    r"[，,（|｜]|(?<![^\W\d_])\(|(?<=[\u4e00-\u9fff])\(|\s(?:in|at|to|who|for|with|on|à|chez|pour|en|qui|för|till|som|für|mit|zum|w|dla|para|con)\s"
    r"|\s(?=[月年]?薪)"
)
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?] [A-ZÀ-Þ]\S* \S")
_LONG_JOB = 40
_MOST_SMALL = 5
_HIRING_WORDS = (
    "hir", "recruit", "looking", "seeking", "recrute", "recherche", "sucht", "stellt", "busca", "selecciona",
    "szuka", "poszukuje", "zatrudni", "ищет", "söker", "tuyển", "招聘", "诚聘", "急聘", "招募",
)  # fmt: skip
_TAGGED = re.compile(r"[\[【][^\[\]【】]{1,24}[\]】]\s*(?=[^\s\[【])")
"""The town or the way of working before the call: "[上海/远程]"; a label of it says more."""
_NOTICE = re.compile(
    rf"(?P<name>[\u4e00-\u9fff（）()·]{{2,28}}?(?:{HAN_TAILS}|[局院所站馆]|油田|机关|街道|乡|镇))"
    r"(?P<year>(?:20)?\d\d[年届](?:度|[春秋]季|[上下]半年)?)?"
    r"(?:面向[\u4e00-\u9fff]{2,6})?(?P<before>(?(year)[\u4e00-\u9fffA-Za-z]{0,16}?|))"
    r"(?:公开|校园|社会)?(?:招聘|诚聘|招考|招收)(?P<behind>[\u4e00-\u9fffA-Za-z]{0,20}?)"
    r"(?:启事|公告|简章|通告|通知|信息|预告)?(?:[（(][^（）()]{1,12}[)）])?"
)
"""The heading of an institution's notice: 海州大学2021年专任教师招聘启事, 海州医院公开招聘护士公告."""
_PLACE_IN_BRACKETS = re.compile(r"\((?P<place>[^()]{3,40})\)$")
_COLON = re.compile(r"(?P<name>[^:|]{3,60}):\s(?=\S)")
_NO_EMPLOYER = re.compile(
    rf"(?:{TITLE_MARKS}|.*\b(?:hiring|wanted|needed|opening|vacancy|jobs?|urgent\w*|new|hot|notes?)\b)", re.I
)
_SLOTS = frozenset(Kind) - {Kind.OTHER, Kind.NOTE, Kind.COMPANY, Kind.LOCATION}
_SOFT = re.compile(r"\s[-–—]+\s+|,\s+|;\s+|[，；]|[（(]|\s(?=[月年]?薪)")


def cut(text: str) -> list[Cut]:
    """The employer, the job and what else the line says; [] where nobody seeks anybody."""
    if tag := _TAGGED.match(text):
        at = tag.end()
        behind = [Cut(kind, at + start, at + end) for kind, start, end in cut(text[at:])]
        return [Cut(Kind.NOTE, 0, at), *behind] if behind else []
    return _notice(text) or _hiring(text) or _before_a_colon(text)


def _notice(text: str) -> list[Cut]:
    if "招" not in text and "聘" not in text:
        return []
    match = _NOTICE.fullmatch(text)
    if match is None or _BECAUSE.search(match["name"]):
        return []
    found = [Cut(Kind.COMPANY, *match.span("name"))]
    job = next((part for part in ("before", "behind") if match[part] and names_a_job(match[part])), None)
    return [*found, Cut(Kind.OTHER, *match.span(job)) if job else Cut(Kind.NOTE, match.end("name"), len(text))]


def _hiring(text: str) -> list[Cut]:
    """ "Acme Ltd is hiring!", "Le Four recrute un boulanger à Nantes": the employer, the job, the place."""
    match = _HIRES.match(text) if any(map(text.casefold().__contains__, _HIRING_WORDS)) else None
    if not match or not _hires(text, match):
        return []
    if _TWO_SENTENCES.search(match["job"]) or (text[-1] == "." and len(match["job"]) > _LONG_JOB):
        return []  # The announcement reads prose.
    job = _JOB_END.split(match["job"], maxsplit=1)[0].rstrip(EDGE)
    start = match.start("job")
    found = [Cut(Kind.COMPANY, match.start("name"), match.end("name"))]
    if not names_a_job(job):
        is_silent = not match["job"].strip(EDGE + "!")
        is_sentence = text[-1] == "."
        return [] if is_sentence else found if is_silent else [*found, Cut(Kind.NOTE, start, len(text))]
    rest = start + len(job)
    return [*found, Cut(Kind.OTHER, start, rest), *_behind(text, rest)]


def _hires(text: str, match: re.Match[str]) -> bool:
    name = match["name"]
    if _BECAUSE.search(name):
        return False
    is_han = bool(_HAN_NAME.match(text)) and name == text[: match.end("name")].split()[0] and _HAN.search(name)
    is_latin = match["han"] is not None and bool(_LATIN_NAME.fullmatch(name))
    return is_company(name) or is_name(name) or (bool(is_han or is_latin) and not names_a_job(name))


def employer_and_job(title: str) -> tuple[str, str] | None:
    """ "Acme: Welder", as feeds write a title: a single word may be the employer's name there."""
    match = _COLON.match(title)
    if match is None or match.end() == len(title):
        return None
    name, job = match["name"], title[match.end() :]
    is_label = fold_label(name) in LABELS or fold_label(name) in NOT_TITLES or bool(_NO_EMPLOYER.match(name))
    may_be = is_company(name) or is_name(name) or (may_be_a_name(name) and not is_department(name))
    is_apart = may_be and not is_label and kind_of(name) in (Kind.OTHER, Kind.COMPANY)
    return (name, job) if is_apart and names_a_job(job) and not names_a_job(name) else None


def _before_a_colon(text: str) -> list[Cut]:
    """ "Acme GmbH: Welder (Leeds)", as feeds of boards have it; "Location: Leeds" is a field."""
    match = _COLON.match(text)
    if match is None or fold_label(match["name"]) in LABELS or fold_label(match["name"]) in NOT_TITLES:
        return []
    name, job = match["name"], _JOB_END.split(text[match.end() :], maxsplit=1)[0].rstrip(EDGE)
    is_label = bool(_NO_EMPLOYER.match(name)) or (name.isupper() and not job.isupper())
    is_employer = is_company(name) or (is_name(name) and not is_label)
    if not is_employer or not names_a_job(job) or _TWO_SENTENCES.search(text) or _is_a_clause(job):
        return []
    end = match.end() + len(job)
    return [Cut(Kind.COMPANY, *match.span("name")), Cut(Kind.OTHER, match.end(), end), *_behind(text, end)]


def _is_a_clause(words: str) -> bool:
    """ "Ensure that leads come in": a verb, and most words are small."""
    first, *rest = words.split()
    return len(rest) >= _MOST_SMALL and all(map(str.islower, rest)) and first[0].isupper()


def _behind(text: str, begin: int) -> list[Cut]:
    """The facts behind the job: a place in brackets or behind "in", pay, a type."""
    bracket = _PLACE_IN_BRACKETS.search(text, begin)
    is_place = bracket is not None and kind_of(bracket["place"]) is Kind.LOCATION
    found = [Cut(Kind.LOCATION, *bracket.span("place"))] if bracket and is_place else place_at_the_end(text, begin)
    for left, right in _pieces(text):
        words = text[left:right].strip(EDGE)
        kind = kind_of(words) if left >= begin and words else Kind.OTHER
        if kind in _SLOTS:
            at = text.index(words, left)
            found.append(Cut(kind, at, at + len(words)))
    return found


def _pieces(text: str) -> list[tuple[int, int]]:
    """Between commas, dashes and brackets."""
    ends = [*(match.span() for match in _SOFT.finditer(text)), (len(text), len(text))]
    starts = [0, *(end for _, end in ends)]
    return [(left, start) for left, (start, _) in zip(starts, ends, strict=False) if text[left:start].strip(EDGE)]
