"""Years of experience asked of the applicant. Not the company's age, an age of 18, a 4-year degree, 60 days.

>>> years_in("at least five (5) years' experience")
Years(min=5.0, max=None)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from postings.extractors import cues
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found, Years
from postings.extractors.line import Line, LineKind
from postings.extractors.reading import Reading
from postings.extractors.vocabulary import experience_words
from postings.extractors.vocabulary.han_variants import simplified
from postings.extractors.vocabulary.number_words import NUMERALS
from postings.extractors.vocabulary.wishes import is_wish

_UNIT = (
    r"(?P<year>(?:full |calendar )?years?|yrs?|年|jahre[ns]?|jahr|jährige[nrms]?|"
    r"letni(?:e|ego|ej|m)|ans?|années?|años?|anos?|lat[a]?|"
    r"roku|rok|лет|год[а]?|år[s]?|năm|jaar|jaren|anni|yıl|let\b|년)"
    r"|(?P<month>months?|mos?\b|个月|monate?n?|mois|meses|miesi[ęą]c\w*|месяц\w*|månader|tháng|maanden|mesi\b|か月|ヶ月|개월)"
)
_YEARS = r"years?|yrs?|năm|年|jahre?n?|ans?\b|años?|lata?\b|roku?\b|года?\b|лет\b|år\b"
_TO = r"-|–|—|~|～|to\b|or\b|bis\b|à|a\b|do\b|до\b|till\b|đến\b|至|到|/|(?:and|und|et|y|e|i|и|och|en)\b"
_OPEN = (
    r"\s?(?:\+|plus\b|or (?:more|greater|above|longer)\b|及?以上|and (?:above|up)\b|trở lên|oder mehr|et "
    r"plus|o más|i więcej|и более|of meer|이상)"
)


def _pattern(number: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<low>{number})(?:-?(?:х|ти|го|ёх|ех)\b)?(?:\s?\(\s?\d{{1,2}}\s?\+?\s?\))?\s?(?P<plus>\+|plus\b"
        rf"|or more\b)?"
        rf"(?:\s?(?:{_YEARS})?\s?(?:{_TO})\s?(?P<high>{number})(?:-?(?:х|ти|го|ёх|ех)\b)?(?:\s?\(\s?\d{{1,2}}\s?\))?)?"
        rf"\s?(?P<after>\+|plus\b|or more\b|多)?\s?-?(?:{_UNIT})(?![a-zà-ÿа-я])(?P<open>{_OPEN})?"
    )


_IN_FIGURES = _pattern(r"\d\d?(?:[.,]5)?(?![\d:])")
"""Begins with a digit, so that the engine skips from digit to digit."""
_NUMBER_BEFORE = re.compile(r"(?:\d[.,]?|[.$€£¥/])\Z")
"""Before digits that are the end of a longer number. A comma behind a word ends that word: "本科,5年以上经验"."""
_IN_HAN = _pattern(r"[一二两三四五六七八九十]{1,3}")
_SPELT_OUT = "|".join(word for word in NUMERALS if len(word) > 1 and word < "\u4e00")
_IN_WORDS = _pattern(rf"\b(?:{_SPELT_OUT})(?:\b|(?=jährig))")
_UNIT_ANCHORS = cues.Anchors((
    "year", "yrs", "yr ", "month", " mos ", "年", "个月", " jahr", "jährig", "-letni",
    " monat", " ans ", " ans,", " ans.", " ans)", " ans\n", " an d", " an)", " an(s)", " an.", " an\n",
    " an et", " mois", "año", " meses", " anos", " lat ", " lata", " roku", " miesi", " лет", " год", " мес",
    " år ", " års", " månad", "năm", "tháng", " jaar", " jaren", " maanden", " anni", " yıl", " let ", "년",
    "か月", "ヶ月",
))  # fmt: skip
_WORDS_WIDTH, _FIGURES_WIDTH, _UNIT_WIDTH = 36, 16, 24
_DIGIT = re.compile(r"\d")
_AT_MOST = re.compile(
    r"(?:\b(?:up to|no more than|maximum(?: of)?|max\.?|less than|under|fewer than|not more than|bis zu|höchstens|"
    r"jusqu['’]à|maximum|hasta|máximo|do|maks\.?|до|не более|upp till|tối đa|dưới)|不超过|最多)[^\S\n]*$"
)
_AT_MOST_AFTER = re.compile(r"^\s?(?:以下|以内|or less|or fewer|maximum|max\b)")
_EXPERIENCE = re.compile(
    r"experience|experienced|exp\b|exp\.|background|track record|经验|经历|从业|工作|erfahrung|berufs|expérience|"
    r"experiencia|experiência|doświadczeni|опыт|стаж|erfarenhet|kinh nghiệm|"
    r"ervaring|esperienza|praxe|deneyim|tecrübe|経験|경력|erfaring|in a (?:similar|related|"
    r"comparable)|working (?:in|with|as|on)|of (?:progressive|relevant|professional|"
    r"related|hands-on|practical|direct|full-time|paid|proven|prior|previous|solid|work)\b|"
    r"in (?:sales|marketing|software|management|finance|accounting|customer|retail|industry|the field)|相关|"
    r"开发|管理|under your belt|^ pracy w\b|^['’]? practice (?:as|in|with)\b|"
    r"^ praxis\b|^ de pratique\b|^ en (?:un )?puestos? similar|^ sur un poste similaire"
)
_STRONG = re.compile(
    r"experience|exp\b|经验|经历|从业|erfahrung|expérience|experiencia|experiência|doświadczeni|опыт|стаж|"
    r"erfarenhet|kinh nghiệm|ervaring|esperienza|praxe|deneyim|tecrübe|経験|경력|erfaring|"
    r"(?:having|have|has) worked (?:as|in)\b|\bin the (?:grade|rank|post) of\b|gearbeitet|"
    r"\bhar (?:arbetat|jobbat)\b|\bavez (?:déjà )?travaillé\b|"
    r"\b(?:haber|has|hayas) trabajado\b|przepracowan|pracował|(?:про)?работал|\bđã làm (?:việc|ở|tại)\b|"
    r"\b(?:you(?:['’]ve| have)?|candidates?|applicants?)(?: (?:will|should|must))?(?: have)? spent\b"
)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:last|past|previous|next|first|within|every|each|over the|for (?:over|more than|almost|nearly|"
    r"the)|founded|since|aged?|celebrat\w+|anniversary|contract of|duration|age of|minimum age|"
    r"(?:we|company|firm|team|group|who|that) (?:have|has|had|bring|brings|with|boasts?)(?: (?:over|more "
    r"than|a combined|almost|nearly|about))?|our|combined|collective|more than a|seit|depuis|über|hace|"
    r"warranty|term of|valid for|probation(?:ary)?|least every|renewable|(?<!minimum )period of|up in"
    r"|at least once)|近|成立|"
    r"过去|满|年满|已有|拥有超过)\s*(?:the )?(?:over |more than )?$"
)
_NOT_AFTER = re.compile(
    r"^(?:\s?[-']?s?['’]?\s?)(?:of age|old|ago|from (?:the|now|date)|of college|of high|of university|of "
    r"school|college|university|degree|diploma|bachelor|in business|of business|in a row|"
    r"of history|warranty|anniversary|contract|to (?:hire|perm)|term|program|programme|course|of study|studies|"
    r"of education|"
    r"post[ -](?:grad|secondary|high)|tuổi|岁|成立|历史|et plus d['’]existence|probation|lease|in operation|"
    r"of service to|of combined|of collective|of growth|of success|after|before|prior to|following|until|"
    r"later|in lieu|instead of|学制|制)|^\s?(?:of )?(?:\w+ ){0,2}(?:old\b|degree\b|diploma\b)"
)
_OF_THE_COMPANY = re.compile(
    r"\b(?:we(?! (?:are |are currently )?(?:looking|searching|seek|hir|need|want|requir))|"
    r"our (?:company|team|firm|founders)|us|the company|the firm|ltd|inc|"
    r"gmbh)\b[^.\n]{0,40}\b(?:have|has|with|bring|brings|over|boast|boasts)\b[^.\n]{0,24}$|\b(?:company|firm|"
    r"leader|agency|provider|business|organi[sz]ation)\b[^.\n]{0,50}\bwith (?:over|more than|almost|nearly)\s*$|"
    r"\b(?:celebrat|found|establish|serv)\w+[^.\n]{0,30}$|\bwir (?:sind|haben)\b[^.\n]{0,40}$|我们(?!要求|希望)|"
    r"公司(?:拥有|成立)"
)
_BULLETS = " \t-–*•·"
_LEAST = re.compile(
    r"\W*(?:(?:you )?(?:will |must |should )?(?:have|bring)|you['’]ve|at least|minimum(?: of)?|min\.?|"
    r"a minimum of|between|from)\W*"
)
_AT_LEAST = re.compile(r"\b(?:at least|minimum(?: of)?|min\.?)\W*\Z")
"""Before the years, behind another demand: "a licence, minimum of 2 years mooring ferries"."""
_OF_DOING = re.compile(r"['’]? (?:of )?(?:[\w/-]+ ){0,4}[a-z]{2,}ing\b")
"""In a requirement: "2 years of production MIG welding"."""
_OF_A_TRADE = re.compile(
    r"['’]? of (?!(?:the|service|internship|apprenticeship|training|residency|residence|sobriety)\b)[a-z]{3}"
)
"""In a requirement, too: "a degree and three years of retail management are required"."""
_DOING = re.compile(r"\s(?:in|as|on|with|working|post)\b(?! (?:the|a row|total)\b)")
"""What follows years at the beginning of a line that asks for them: "3 years as a cook"."""
_NONE_NEEDED = re.compile(
    r"^(?:经验不限|不限|不限经验|无(?:需)?(?:工作)?经验|应届|在校|no experience(?: (?:required|needed|"
    r"necessary))?\W*$|not "
    r"required\W*$|none(?: required)?\W*$|entry[- ]level|chưa có kinh nghiệm|"
    r"không yêu cầu|keine?\b|sans expérience|débutant|sin experiencia|(?:без|нет) опыта|"
    r"не (?:требуется|важен)|brak|ingen\b)"
)
_NOT_NEEDED = tuple((cues.Anchors((held,)), re.compile(words)) for held, words in experience_words.NONE_NEEDED)
_HOUSE_BEFORE = re.compile(experience_words.HOUSE_BEFORE)
_HOUSE_OPENING = re.compile(experience_words.HOUSE_OPENING)
_HOUSE_AFTER = re.compile(experience_words.HOUSE_AFTER)
_TERM_BEFORE = re.compile(experience_words.TERM_BEFORE)
_COMMA = re.compile(r"[,，、]")
_ONE_YEAR_ANCHORS = cues.Anchors(
    (
        "at least a",
        "minimum",
        "min. rok",
        "a year of",
        "a year's",
        "a year’s",
        "co najmniej rok",
        "przynajmniej rok",
        "doświadczenie ",
    )
)
_ONE_YEAR = re.compile(
    r"(?:at least a|minimum (?:of )?a|(?<!\w)a) (?:full )?year(?:['’]s|(?: of| in| as| on|"
    r" with))(?= (?:\w+ ){0,4}experience)"
    r"|(?:minimum|min\.|co najmniej|przynajmniej) (?:rok|roku|roczne)(?= (?:\w+ ){0,2}doświadczeni)"
    r"|doświadczenie (?:[\w-]+ ){0,5}(?:min\.|minimum|co najmniej|przynajmniej) (?:rok|roku)\b"
)
_SENTENCE_END = re.compile(
    r"[.!?;,\n。；！？](?:(?<=[\n。；！？])|(?<=[!?;])(?=\s)|(?<=,)(?=\s\d)|(?<=\.)(?=\s)"
    r"(?<!\bmin\.)(?<!\bmind\.)(?<!\bmax\.)(?<!\bmaks\.)(?<!\bca\.)(?<!\bok\.))"
)
"""Begins with one set of characters: the engine skips to the next of them."""
_BEFORE, _AFTER, _MOST_YEARS, _MOST_CANDIDATES = 70, 90, 30, 60
_LONGEST_VALUE = 160


@dataclass(frozen=True, slots=True)
class _Candidate:
    years: Years
    start: int
    end: int
    is_demanded: bool
    """Whether it stands in a requirement."""
    is_preferred: bool


def find(reading: Reading) -> Found[Years] | None:
    if (fact := reading.document.facts.get("experience_years")) and (years := _of_fact(fact.value)):
        return Found(years, ((fact.start, fact.end),), "stated as data")
    return (
        _from_label(reading)
        or _from_header(reading)
        or _from_prose(reading)
        or _one_year(reading)
        or _not_needed(reading)
    )


def years_in(words: str) -> Years | None:
    """The first span of years in a value known to speak of experience."""
    lower = simplified(cues.lowered(words))
    match = _first(lower)
    return _years(match, lower) if match else None


def _first(words: str) -> re.Match[str] | None:
    return _IN_FIGURES.search(words) or _IN_HAN.search(words) or _IN_WORDS.search(words)


def _of_fact(value: object) -> Years | None:
    if isinstance(value, dict):
        low, high = value.get("min"), value.get("max")
        return Years(low, high) if low is not None or high is not None else None
    return years_in(str(value))


_BARE = re.compile(r"\d{1,2}(?: ?[-–] ?\d{1,2})?\+?")
"""Behind a label a number needs no unit: "Years of experience: 2-5"."""


def _from_label(reading: Reading) -> Found[Years] | None:
    """ "(Preferred)" behind a labelled value leaves the word to what the text requires."""
    for field in reading.fields.get("experience_years", ()):
        words = simplified(cues.lowered(field.value[:_LONGEST_VALUE]))
        if _BARE.fullmatch(words):
            words += " years"
        match = _first(words)
        if match and not _NOT_AFTER.search(words[match.end() : match.end() + 40]) and not is_wish(words):
            if len(field.value) > _LONGEST_VALUE and not _STRONG.search(words):
                continue
            if years := _years(match, words):
                return Found(years, ((field.start, min(field.end, field.start + len(words))),), "label")
        if not match and len(words) <= 40 and _NONE_NEEDED.match(words):
            return Found(Years(0.0, None), ((field.start, field.end),), "label")
    return None


def _from_header(reading: Reading) -> Found[Years] | None:
    for line in reading.header:
        for atom in line.atoms:
            if atom.kind is not Kind.EXPERIENCE:
                continue
            if years := years_in(atom.text):
                return Found(years, ((atom.start, atom.end),), "header")
            if _NONE_NEEDED.match(atom.text):
                return Found(Years(0.0, None), ((atom.start, atom.end),), "header")
    return None


def _from_prose(reading: Reading) -> Found[Years] | None:
    """The highest demand of the requirements, else of the whole text; what is merely preferred comes last."""
    found = list(_candidates(reading))
    if not found:
        return None
    best = max(found, key=lambda one: (not one.is_preferred, one.is_demanded, one.years.min or 0, -one.start))
    return Found(best.years, ((best.start, best.end),), "prose")


def _one_year(reading: Reading) -> Found[Years] | None:
    """ "At least a year's experience", "minimum rok doświadczenia": one, and no number."""
    match = cues.near(_ONE_YEAR, reading.lowered, reading.lowered, _ONE_YEAR_ANCHORS, 0, 80)
    return Found(Years(1.0, None), (match.span(),), "a year") if match else None


def _not_needed(reading: Reading) -> Found[Years] | None:
    """ "No degree or experience needed", "débutant accepté", 经验不限."""
    text = reading.folded
    for held, pattern in _NOT_NEEDED:
        if match := cues.near(pattern, text, text, held, 40, 60):
            return Found(Years(0.0, None), (match.span(),), "none needed")
    return None


def _candidates(reading: Reading) -> Iterator[_Candidate]:
    text = reading.folded
    starts = [line.start for line in reading.lines]
    for match in islice(_matches(text), _MOST_CANDIDATES):
        line = _line_at(reading, starts, match.start())
        before, after = _clause(text, match.start(), match.end(), line.start if line else 0)
        is_demanded = line is not None and line.kind is LineKind.REQUIREMENT
        if not _speaks_of_experience(before, after, is_demanded):
            continue
        years = _years(match, text)
        if years and (years.min or years.max or 0) <= _MOST_YEARS:
            is_preferred = is_wish(after) or (is_demanded and line is not None and not line.required)
            yield _Candidate(years, match.start(), match.end(), is_demanded, is_preferred)


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Spans of time around the words for years and months, each once."""
    seen: set[int] = set()
    for at in cues.positions(text, _UNIT_ANCHORS):
        left, right = max(0, at - _WORDS_WIDTH), at + _UNIT_WIDTH
        for match in (*_in_figures(text, left, at, right), *_in_words(text, left, at, right)):
            if match.start() not in seen and not _NUMBER_BEFORE.search(
                text, max(0, match.start() - 2), match.start()
            ):
                seen.add(match.start())
                yield match


def _in_figures(text: str, left: int, at: int, right: int) -> Iterator[re.Match[str]]:
    if _DIGIT.search(text, max(left, at - _FIGURES_WIDTH), at):
        yield from _IN_FIGURES.finditer(text, left, right)


def _in_words(text: str, left: int, at: int, right: int) -> Iterator[re.Match[str]]:
    """ "five (5) years", 三年."""
    if text[at] == "年":
        yield from _IN_HAN.finditer(text, left, right)
    words = text[max(0, at - 30) : at].replace("-", " ").split()
    if not NUMERALS.keys().isdisjoint(words[-4:]) and (found := _IN_WORDS.search(text, left, right)):
        yield found


def _line_at(reading: Reading, starts: list[int], at: int) -> Line | None:
    """The line the place is in; `starts` are where the lines begin."""
    number = bisect_right(starts, at) - 1
    line = reading.lines[number] if number >= 0 else None
    return line if line and at < line.end else None


def _clause(text: str, start: int, end: int, line_start: int) -> tuple[str, str]:
    """The words before and after, within the line and the sentence."""
    before = text[max(line_start, start - _BEFORE) : start]
    after = text[end : end + _AFTER]
    cuts = list(_SENTENCE_END.finditer(before))
    before = before[cuts[-1].end() :] if cuts else before
    cut = _SENTENCE_END.search(after)
    return before, after[: cut.start()] if cut else after


def _speaks_of_experience(before: str, after: str, is_demanded: bool) -> bool:
    if _NOT_AFTER.match(after) or _NOT_BEFORE.search(before) or _TERM_BEFORE.search(before):
        return False
    if _is_of_the_house(before, after):
        return False
    is_of = is_demanded and _OF_DOING.match(after)
    if not before.strip(_BULLETS) or _LEAST.fullmatch(before):
        is_said = _EXPERIENCE.search(after[:60]) or (is_demanded and _STRONG.search(after))
        return bool(is_of or _DOING.match(after) or is_said)
    if is_demanded and (_OF_A_TRADE.match(after) or (is_of and _AT_LEAST.search(before))):
        return True
    breath = _COMMA.split(before[-50:])[-1]
    return bool(_EXPERIENCE.search(after[:60]) or _STRONG.search(breath) or _STRONG.search(after))


def _is_of_the_house(before: str, after: str) -> bool:
    """ "We have 20 years of experience", "With more than 20 years of experience, we …"."""
    if _OF_THE_COMPANY.search(before) or _HOUSE_BEFORE.search(before):
        return True
    return bool(_HOUSE_OPENING.match(before) and _HOUSE_AFTER.search(after))


def _years(match: re.Match[str], text: str) -> Years | None:
    low, high = _value(match["low"]), _value(match["high"]) if match["high"] else None
    if low is None or (match["high"] and high is None):
        return None
    if match["month"]:
        low, high = round(low / 12, 2), round(high / 12, 2) if high is not None else None
    is_open = bool(match["plus"] or match["after"] or match["open"])
    if high is not None:
        return Years(low, high) if low <= high else None
    before = text[max(0, match.start() - 24) : match.start()]
    if not is_open and (_AT_MOST.search(before) or _AT_MOST_AFTER.match(text[match.end() : match.end() + 12])):
        return Years(None, low)
    return Years(low, None)


def _value(words: str) -> float | None:
    if words[0].isdigit():
        return float(words.replace(",", "."))
    if words in NUMERALS or words.casefold() in NUMERALS:
        return float(NUMERALS[words.casefold()])
    if "十" in words and len(words) <= 3:
        tens, _, units = words.partition("十")
        return float(NUMERALS.get(tens, 1) * 10 + NUMERALS.get(units, 0))
    return None
