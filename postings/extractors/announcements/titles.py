"""The title in an announcing sentence: "is hiring a full-time pastry cook" says Pastry Cook."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postings import gazetteer
from postings.extractors import counts
from postings.extractors.announcements import inflection
from postings.extractors.announcements.patterns import GENDER_SUFFIX, Patterns
from postings.extractors.announcements.sentences import Sentence
from postings.extractors.draft import Found
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, names_a_job
from postings.extractors.vocabulary.header_words import PICTURES
from postings.extractors.vocabulary.title_words import NOT_TITLES

LOOKS_FOR, WANTED, OPENS, BELOW = RULES = (
    "is looking for",
    "is wanted",
    "opens with a title",
    "line below the call",
)
_MOST_WORDS, _SHORTEST, _LONGEST = 8, 3, 90
_FAR = 170
"""How many characters behind its verb a title may begin: "sucht für ihre Filiale in Regensburg eine …"."""
_MOST_BETWEEN = 8
"""Words between a title and "wanted"."""
_GENDERED = re.compile(r"(?<=[^\W\d_])[/_:*]-?(?:innen|in|frau|[nr])\b")
"""Behind a German noun, as in "Mechatroniker/in"."""
_GENDER = re.compile(r"\s*[(\[]?(?:(?:[mwdfxhi]|div|gn)\s?[/|,*_]\s?){1,3}(?:[mwdfxhi]|div)\b[)\]]?", re.I)
_GENDER_SUFFIX = re.compile(GENDER_SUFFIX)
_JOINED = re.compile(r"(?:\s&\s|/)((?:[A-Z][\w-]+\s?){1,4})$|(?:^[A-Z]{2}/[A-Z]{2})(\s\w.*)$")
_BEFORE_HEAD = re.compile(r"\s(?:of|for|für|im|der|des|in|de|i|til|till|inom)\s|\s?/\s?|\s&\s")
_WITH_CLASS = re.compile(
    r"(?:\s(?:(?:Klasse|[Cc]lass|[Ll]evel|[Gg]rade|Kl\.?|kat\.?)\s)?[A-Z\d][A-Z\d+/.-]{0,4})+$"
)
"""A driver's licence or grade behind the noun: "LKW-Fahrer Klasse CE"."""
_TOKEN = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SMALL = ("of", "and", "for", "the", "to", "in", "with", "at", "on", "or", "a", "an")
_TRAILING = re.compile(
    r"(?:[\s/,&-]|(?<=\s)(?:of|and|und|et|y|e|i|и|och|or|oder|der|de|a|the|für))+$|[\s,.:/&–-]+$"
)
_PICTURES = re.compile(f"{PICTURES}$")
_FROM_THE_START = re.compile(r"[\s\"“«*–-]*(?:as (?=an? ))?", re.I)
_COMPOUNDS = frozenset(["lead", "leader", "worker", "owner", "member"])
_NO_COMPOUNDS = frozenset(
    ["market", "thought", "industry", "world", "natural", "strong", "new", "great", "valued", "key", "every"]
)
"""A "QA Lead" is one, a lead or a market leader none."""
_HEADS = re.compile(r"(?:head|vp|chief|vice president|dean) of (?!(?:the|our|an?|your)\b)\S", re.I)
"""Plain words that name whoever leads something: "Head of People"."""
_NAME_BEFORE = re.compile(
    r"(?P<name>[A-ZÀ-ÞА-Я][^.!?:\n()–—|]{1,50})(?:\([^()\n]{2,40}\))?(?P<dash>\s[–—-]\s|:\s|\.\s)(?=\w)"
)
_ASKS = re.compile("are you|är du", re.I)
"""A question may speak of any sort of person: "Are you a stickler for details?"."""
_PRAISE = re.compile(
    r"(?:(?:high|caliber|calibre|quality|very|and|[a-z][\w-]*(?:ed|ive|ble|ful|ous|ent|ant|ate|ly"
    r"|ing[- ]oriented)),?\s)+(?=[A-Z]\w*\s)"
)
"""Adjectives in small letters before a title in capitals: "compassionate and qualified Pediatric Nurse"."""
_TEACHES = re.compile(r"(?:Lecturer|Professor|Instructor|Fellow|Teacher|Tutor|Trainer|Demonstrator)$")
_FIELD = re.compile(r"\sin\s(?P<field>[A-Z][\w-]+(?:\s(?:and\s|&\s|of\s)?[A-Z][\w-]+){0,5})")
_CALL_ENDS = re.compile(r"(?:\s(?:the following|for the following|następujące|folgende))?[\s:;–-]*")
_TO_BECOME = re.compile(r"\s(?:zum|zur|als)\s[A-ZÄÖÜ][\w-]+")
_RELATIVE = re.compile(
    r"\b(?:who|that|which|whose|where|of|will|would|can|is|are|to|and|with|qui|que|dont|avec|który|która|którzy|котор\w+|"
    r"som|vars|die (?:sich|uns))\b",
    re.I,
)
"""Behind these the sentence speaks of something else than whom it calls."""
_NO_PART = re.compile(r"\b(?:we|you|our|your|us|they|is|are|will|wir|sie|nous|vous|vi|мы|вы)\b", re.I)
_APPOSED = re.compile(r"\s*,\s(?:an?|the|one of)\s")
_OPENS = re.compile(
    r"\s*[,(–—|@]|\s[-/]\s(?=[A-ZÀ-Þ].{0,300}?[a-z)]{3}[.!](?:\s|$))"  # In a line of sentences, not of the header.
    r"|\s(?:you|for|in|at|with|to join|speciali[sz]ing|focused|für|bei|pour|para|dla|för|till|på|hos|cho)\s",
    re.I,
)
_STAFF_OF = re.compile(
    r"Mitarbeiter(?:in)?(?:[/*:_-]{1,2}in(?:nen)?)?\s(?:im|in\sder)\s(?!Team|Raum|Bereich|Alter)[A-ZÄÖÜ]\w{3}"
)
"""A plain word that is a job where a department follows: "Mitarbeiter/in im Kundenservice"."""


class Call(NamedTuple):
    """A title with its sentence: what stands before it and behind it says who seeks, and where."""

    title: str
    start: int
    end: int
    rule: str
    sentence: Sentence
    before: int
    """Where the verb begins; the subject stands before it."""
    after: int
    """Where the title and its marks end."""
    openings: Found[int] | None
    is_post: bool = False
    """A vacancy is offered: the subject has another verb, or there is none."""


def call_in(text: str, lower: str, first: Sequence[Sentence], patterns: Patterns) -> Call | None:
    """The first sentence that calls for somebody. `lower` is the text in lower case, of the same length."""
    for number, sentence in enumerate(first):
        words = lower[sentence.start : sentence.end]
        if any(map(words.__contains__, patterns.wording.anchors)):
            for call in _calls(text, sentence, patterns):
                return call
            if below := _below(text, sentence, first[number + 1 : number + 2], patterns):
                return below
        if number == 0 and (opening := _behind_a_name(text, sentence, patterns)):
            return opening
        is_below = number == 1 and fold_label(text[slice(*first[0])]) in NOT_TITLES  # "HIRING:"
        is_first = number == 0 or is_below or words.startswith(("as a ", "as an "))
        if is_first and (opening := _opening_title(text, sentence, patterns, None, OPENS)):
            return opening
    return None


def found(call: Call) -> Found[str]:
    """A title that stands on a line of its own is cleaned by whoever asks."""
    return Found(call.title, ((call.start, call.end),), call.rule)


def _calls(text: str, sentence: Sentence, patterns: Patterns) -> Iterator[Call]:
    for cue in patterns.seeks.finditer(text, sentence.start, sentence.end):
        is_question = bool(_ASKS.match(cue[0]))
        for at in _beginnings(text, cue.end(), sentence.end, patterns):
            call = _title_at(text, at, sentence, patterns, cue.start(), LOOKS_FOR)
            if call and (_is_known(call, patterns) or not is_question):
                yield call._replace(is_post=cue["post"] is not None)
    for cue in patterns.wanted.finditer(text, sentence.start, sentence.end):
        if call := _opening_title(text, sentence, patterns, cue.start(), WANTED):
            yield call._replace(after=cue.end())


def _below(text: str, sentence: Sentence, following: Sequence[Sentence], patterns: Patterns) -> Call | None:
    """ "We are currently looking for:" above a line that names the job as a board would."""
    for cue in patterns.seeks.finditer(text, sentence.start, sentence.end):
        lead = patterns.lead.match(text, cue.end(), sentence.end)
        end = _CALL_ENDS.match(text, lead.end() if lead else cue.end(), sentence.end)
        for line in following if end and end.end() == sentence.end else ():
            words = text[line.start : line.start + _LONGEST + 1].partition("\n")[0].strip()
            start = text.index(words, line.start)
            call = _title_at(text, start, line, patterns, cue.start(), BELOW)
            if call and not words.casefold().startswith(call.title.casefold()) and patterns.wording.head == 0:
                return call._replace(sentence=sentence, after=sentence.end, is_post=cue["post"] is not None)
            is_line = words and len(words) <= _LONGEST and words[-1] not in ".:;?!" and not _NO_PART.search(words)
            if not is_line or not names_a_job(words):
                return None
            after = start + len(words)
            return Call(
                words, start, after, BELOW, sentence, cue.start(), sentence.end, None, cue["post"] is not None
            )
    return None


def _beginnings(text: str, at: int, end: int, patterns: Patterns) -> Iterator[int]:
    """Right behind the verb, and at each article farther on."""
    yield at
    for match in patterns.determiner.finditer(text, at, min(end, at + _FAR)):
        if _RELATIVE.search(text, at, match.start()):
            break
        yield match.start()


def _behind_a_name(text: str, sentence: Sentence, patterns: Patterns) -> Call | None:
    """ "Grainstack (Montréal) — DevOps Engineer, full-time": who, a dash, and a job that the lists have.

    Behind a colon where a place stands before it, behind a full stop that is a legal form's: "Acme Co. Welder".
    """
    match = _NAME_BEFORE.match(text, sentence.start, sentence.end)
    if match is None or (match["dash"] == ": " and "," not in match["name"]):
        return None
    if match["dash"] == ". " and not is_company(match["name"]):
        return None
    call = _title_at(text, match.end(), sentence, patterns, match.start("dash"), OPENS)
    return call if call and _is_known(call, patterns) else None


def _opening_title(text: str, sentence: Sentence, patterns: Patterns, verb: int | None, rule: str) -> Call | None:
    """ "Experienced lorry driver required", or without a verb: "Part-time bookkeeper, 16 hours a week, for …"."""
    at = _FROM_THE_START.match(text, sentence.start)
    call = _title_at(text, at.end() if at else sentence.start, sentence, patterns, sentence.start, rule)
    if call is None:
        return None
    if verb is None:
        is_alone = bool(_OPENS.match(text, call.after)) and not _APPOSED.match(text, call.after)
        return call if is_alone and _is_known(call, patterns) else None
    between = text[call.after : verb]
    if between.count(" ") > _MOST_BETWEEN or (between.strip() and not _is_known(call, patterns)):
        return None
    return call


def _is_known(call: Call, patterns: Patterns) -> bool:
    """Whether the noun is in the lists; an ending alone is not believed where no verb shows a call."""
    words = call.title.casefold().split()
    is_compound = patterns.wording.head == -1 and "".join(words[-2:]) in patterns.jobs  # "Youth Worker"
    return is_compound or words[patterns.wording.head].strip("()") in patterns.jobs


def _title_at(text: str, at: int, sentence: Sentence, patterns: Patterns, before: int, rule: str) -> Call | None:
    lead = patterns.lead.match(text, at, sentence.end)
    start = lead.end() if lead else at
    match = patterns.phrase.match(text, start, min(sentence.end, start + _LONGEST))
    if not match:
        return None
    words = match[0]
    for pattern in (patterns.ends, patterns.behind):
        if pattern and (stop := pattern.search(words)):
            words = words[: stop.start()]
    words = _TRAILING.sub("", _TRAILING.sub("", _PICTURES.sub("", words)))
    if patterns.language == "en":
        if praise := _PRAISE.match(words):
            words, start = words[praise.end() :], start + praise.end()
        words += _field_behind(text, start + len(words), sentence.end, words)
    end = start + len(words)
    mark = _GENDER.match(text, end, sentence.end)
    if not _is_title(words, patterns, is_marked=mark is not None):
        return None
    number = counts.of(text[at:start])
    openings = Found(number, ((at, start),), "before the title") if number and number > 1 else None
    after = mark.end() if mark else end
    if patterns.language == "de" and words.startswith("Auszubild") and (trade := _TO_BECOME.match(text, after)):
        words = words.replace("Auszubildenden", "Auszubildender") + trade[0]
        after = end = trade.end()
    return Call(_as_on_a_board(words, patterns), start, end, rule, sentence, before, after, openings)


def _field_behind(text: str, at: int, end: int, words: str) -> str:
    """ " in Public Health" behind "Lecturer"; a town is no field."""
    field = _FIELD.match(text, at, end) if _TEACHES.search(words) else None
    return field[0] if field and not gazetteer.certainty(field["field"]) else ""


def _is_title(words: str, patterns: Patterns, *, is_marked: bool) -> bool:
    """Whether its noun names a job. `is_marked`: "(m/w/d)" behind it says so."""
    plain = _GENDER_SUFFIX.sub("", words)
    if not _SHORTEST <= len(plain) <= _LONGEST or plain.count(" ") >= _MOST_WORDS or _NO_PART.search(plain):
        return False
    if not plain[0].isalnum() or (patterns.language == "de" and not plain[0].isupper()):
        return False
    is_last = patterns.wording.head == -1
    core = _BEFORE_HEAD.split(plain, maxsplit=1)[0] if is_last else plain  # "Head" of "Head of Sales"
    if patterns.language == "de":
        if _STAFF_OF.match(plain):
            return True
        core = _GENDERED.sub("", core)
    tokens = [token.casefold() for token in _TOKEN.findall(_WITH_CLASS.sub("", core))]
    if patterns.language == "en" and _HEADS.search(plain):
        return True
    if not tokens or is_marked:
        return bool(tokens) and tokens[-1] not in patterns.no_jobs
    if is_last and len(tokens) > 1 and tokens[-1] in _COMPOUNDS and tokens[-2] not in _NO_COMPOUNDS:
        return True
    heads = [*tokens[-1:], "".join(tokens[-2:])] if is_last else tokens[:3]  # "farm hand" is a farmhand.
    if is_last and (joined := _JOINED.search(plain)):  # "BC/BE Surgeon", "Career & Mentorship Officer"
        heads += [token.casefold() for token in _TOKEN.findall(joined[1] or joined[2])[-1:]]
    return any(
        _is_job(form, patterns, is_first=number == 0)
        for number, token in enumerate(heads)
        for form in _forms(token, patterns)
    )


def _forms(token: str, patterns: Patterns) -> Iterator[str]:
    yield token
    yield from inflection.job_forms(token, patterns.language)
    if "-" in token:
        part = token.rpartition("-")[2] if patterns.wording.head == -1 else token.partition("-")[0]
        yield part
        yield from inflection.job_forms(part, patterns.language)


def _is_job(token: str, patterns: Patterns, *, is_first: bool) -> bool:
    if token in patterns.no_jobs:
        return False
    return token in patterns.jobs or (is_first and len(token) > 4 and token.endswith(patterns.wording.job_endings))


def _as_on_a_board(words: str, patterns: Patterns) -> str:
    """Nominative, without gender marks, with the capitals of the language's titles."""
    title = " ".join(_GENDER_SUFFIX.sub("", words).split())
    title = inflection.as_title(title, patterns.language, patterns.jobs)
    if patterns.wording.sentence_case:
        return title[:1].upper() + title[1:]
    tokens = title.split()
    return " ".join(word if number and word in _SMALL else _capital(word) for number, word in enumerate(tokens))


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]
