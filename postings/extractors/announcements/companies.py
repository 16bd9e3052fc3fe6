"""The employer in announcing sentences: the subject of the verb, "at X" behind the title, or whom to write to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postings import gazetteer
from postings.extractors import skill_matcher
from postings.extractors.announcements import names
from postings.extractors.announcements.patterns import Patterns
from postings.extractors.announcements.sentences import Sentence
from postings.extractors.announcements.titles import OPENS, Call
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found
from postings.extractors.header_kinds import is_company, kind_of
from postings.extractors.header_names import is_department
from postings.extractors.vocabulary.announcements import shared

Named = tuple[str, int, str]
"""A name, where it begins, and the rule that found it."""

_SHORT_INSERTION = 40
_AGENCY = re.compile(r"agence (?:d['’](?:emploi|intérim) )?(?=[A-ZÀ-Þ])")
"""In small letters, behind an article: the branch of a staffing agency, which is called by its name."""
_KIND_BEHIND = re.compile(r"\s(?:[a-z]+\s)?([a-z]+)(?=,| in )")
"""In small letters behind a name: "Bubbles & Barks grooming salon, Harrogate,"."""
_GREETING = re.compile(rf"\s*(?:{shared.GREETINGS})(?:\s(?:{shared.GREETED}))?[,!.:–-]+\s*", re.I)
_DEPARTMENT = re.compile(
    rf"(?:{shared.DEPARTMENTS})(?: (?:of|for) [^.;:!?\n]{{3,60}}?)?(?:,| at| in| of) (?:the )?"
    rf"(?P<name>(?:[A-Z][\w.’'-]+ ){{0,4}}"
    rf"(?:{shared.INSTITUTIONS})(?: (?:of|for) [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*)?)"
)
_IN_A_DEPARTMENT = re.compile(r"\b(?:in|of|at|within|from) (?:the |our |an? |[\w.]+['’]s )(?:[A-Z][\w-]+ ){0,4}$")
"""Before a department, where the work is."""
_APPOSITION = re.compile(
    r"\b(?:[Oo]ur|[Mm]y|[Uu]nsere[mnr]?|[Nn]otre|[Nn]uestr[ao])\b(?:\s[^.,;:!?\n]{1,60})?\s[a-zß-ÿ]+[,:] ?"
)
"""Before a name: "our family company, Dunmore Builders"."""
_KIND_AND_QUOTED = re.compile(r"(?P<name>[А-ЯЁ][А-Яа-яё-]+(?:\s[а-яё-]+){0,3}\s«[^«»\n]{2,40}»)")
"""At the beginning of a sentence, so in the nominative: Стоматологическая клиника «Улыбка»."""
_AT = re.compile(r"(?<=[a-z]) at (?:the )?(?=[A-Z])")
_NOT_THE_JOB = re.compile(
    r"(?:degree|stud(?:y|ied)|graduat\w+|customers?|clients?|worked|previously|founded)[^.!?\n]{0,40}$", re.I
)
_GOES_ON = re.compile(r",? (?:and|or|&|und|et|y|i|och) ")
"""Behind one of several jobs: "Web Engineers, and Project Managers"."""
_BEHIND_AN_OPENING = re.compile(
    r"(?:\s?\([^()\n]{3,40}\))?(?:\s?[@–—|]\s|\s[-/]\s|(?P<comma>, )|(?P<stop>\.\s))(?=[A-Z])"
)
_IN_BRACKETS = re.compile(r" \(([^()\n]{3,40})\)")
_A_FACT = re.compile(r"(?: ?[(|,/]| [–—-] |(?=\. )).{0,300}?[.!] ")
"""Behind that name, in a line of several sentences; a line of the header is cut elsewhere."""
_DESCRIBED = re.compile(r", (?:an? |the |one of )[a-z]")
_CLOSED = re.compile(r"\.|.\s*(?:[.,;(]|$|(?:in|at|on|near)\b)")
"""Behind "with NAME"; "with Telecom Billing experience" goes on."""
_TEAM_AT = re.compile(r"\b(?:team|spot|opening|position|job|role|work|working|here|us) at (?:the )?(?=[A-Z])")
_ENDS_A_NAME = re.compile(r"\W*(?:$|\n|[.,;:!?()–—-]|[^\W\d]{1,4}\b)")
"""What may stand behind "for NAME": "for Eligibility Technology applications" goes on."""
_FIRM_AND_QUOTED = re.compile(r"[Ff]irma [„“\"«]([^„“”\"«»]+)[”“\"»]")
_OF_A_TEAM = re.compile(r"\s(?:\w+\s)?(?:team|department|unit|group|division|squad|function|practice)\b")
"""Behind the name of a part of the employer: "join the Data Platform team"."""
_OFFERS = re.compile(rf"\b(?:{shared.OFFERS})\b")
_SEEKS_ITSELF = re.compile(rf"\s(?:{shared.SEEKS_ITSELF})(?!\w)")
_SEEK_VERB = re.compile(rf"\s(?:{shared.SEEK_VERBS})\s")
_AND_NAME = re.compile(r"(?<=[a-zà-ÿ,])\s(?:and|so|und|et|y|i|och)\s(?=[A-ZÀ-Þ])")
_I_AM_AT = re.compile(r"\bI(?:['’]m| am| run| lead| head| manage| work)\b[^.!?\n]{0,40}? at (?=[A-Z])")
_IN_THE_MIDDLE = re.compile(
    r"[a-z]\s(?P<name>[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)?\s&\s[A-Z][\w'’-]*)\s*(?:now|also|still)?\s*$"
)
"""At the end of what stands before the verb: "after four years of it Wren & Otter now"."""
_SITS_IN = re.compile(
    r"\b(?:ubicad|situad|radicad|located|based|basée?|située?|gelegen|ansässig|siedzib|położon)\w* \w{1,3} $"
)
"""Before a name that is a place: "una empresa ubicada en San Perdido"."""
_VERB = re.compile(rf"\s(?:(?:always|now|also|currently|still|regularly)\s)?(?:{shared.VERBS})\s")
_APPOSED = re.compile(rf",\s[^.!?\n]{{3,140}},\s(?:{shared.VERBS})\s")
_AUXILIARIES = re.compile(rf"(?:\s(?:{shared.AUXILIARIES}))+\s*$", re.I)
_PLACE_AT_THE_END = re.compile(r"(?:,\s[^.,]{2,40}){1,2}\.?|\.?")


def find(
    text: str,
    first: Sequence[Sentence],
    last: Sequence[Sentence],
    call: Call | None,
    patterns: Patterns,
    *,
    is_prose: bool,
) -> Found[str] | None:
    """`is_prose`: no header stands above, so that a name alone at the end is a signature."""
    for name, start, rule in _named(text, first, last, call, patterns, is_prose=is_prose):
        kept = names.without_place(_clean(name), patterns)
        if names.is_name(kept, patterns):
            return Found(kept, ((start, start + len(name)),), rule)
    return None


def _named(
    text: str,
    first: Sequence[Sentence],
    last: Sequence[Sentence],
    call: Call | None,
    patterns: Patterns,
    *,
    is_prose: bool,
) -> Iterator[Named]:
    if call:
        yield from _subject(text, call, patterns)
        yield from _behind_the_title(text, call, patterns)
    if patterns.language == "en":
        yield from _of_a_department(text, first)
    for sentence in last:
        yield from _applied_to(text, sentence, patterns)
    if call or is_prose:
        yield from _spoken_of(text, first, call, patterns, is_prose=is_prose)
    if call and is_prose:
        yield from _signature(text, last, patterns)


def _subject(text: str, call: Call, patterns: Patterns) -> Iterator[Named]:
    """What stands before the verb: "Hill Farm Nursery, just outside Ludlow, is looking for"."""
    start = _behind_greeting(text, call.sentence.start, call.before)
    clause = _AUXILIARIES.sub("", text[start : call.before])
    if match := names.ITS_DEPARTMENT.match(clause) or _DEPARTMENT.search(clause):
        yield match["name"], start + match.start("name"), "department of"
        return
    subject = patterns.subject.match(clause)
    is_subject = subject is not None and _ends_a_subject(subject["after"], patterns)
    if call.is_post:
        offers = subject is not None and _OFFERS.search(subject["after"])
        if subject and offers and (is_subject or not subject["after"][: offers.start()].strip()):
            yield subject["name"], start + subject.start("name"), "has a vacancy"
        return
    if patterns.language == "ru" and (match := _KIND_AND_QUOTED.match(clause)):
        yield match["name"], start, "seeks"
    if subject and (is_subject or is_company(subject["name"])):
        yield subject["name"], start + subject.start("name"), "seeks"
    joined = _AND_NAME.search(clause)
    named = patterns.name.match(clause, joined.end()) if joined else None
    if named and not clause[named.end("name") :].strip() and names.shows_a_trade(named["name"], patterns):
        yield named["name"], start + named.start("name"), "seeks"
    if middle := _IN_THE_MIDDLE.search(clause):
        yield middle["name"], start + middle.start("name"), "seeks"
    closing = patterns.closing_subject.search(clause)
    if closing and not _SITS_IN.search(clause, 0, closing.start("name")):
        yield closing["name"], start + closing.start("name"), "seeks"
    yield from _aside(text, start, start + len(clause), patterns)


def _aside(text: str, start: int, end: int, patterns: Patterns) -> Iterator[Named]:
    """A name in quotation marks, or beside "our company"."""
    if match := patterns.quoted.search(text, start, end):
        yield match["name"], match.start("name"), "quoted name"
    mark = _APPOSITION.search(text, start, end)
    if mark and (match := patterns.name.match(text, mark.end(), end)) and not _GOES_ON.match(text, match.end()):
        yield match["name"], match.start("name"), "our company, X"


def _behind_greeting(text: str, start: int, end: int) -> int:
    greeting = _GREETING.match(text, start, end)
    return greeting.end() if greeting else start


def _ends_a_subject(after: str, patterns: Patterns) -> bool:
    """What may stand between a name and its verb: nothing, an insertion, a place, another verb."""
    rest = after.strip()
    if (kind := _KIND_BEHIND.match(after)) and not _VERB.match(after):
        return bool(patterns.trade.fullmatch(kind[1]))
    if not rest or rest[0] in ",(–—-":
        return True
    return bool(_VERB.match(after) or patterns.inserted.match(after))


def _seeks_in_a_place(after: str, patterns: Patterns) -> bool:
    """ "NAME i Borås växer och behöver"."""
    return bool(patterns.inserted.match(after) and _SEEK_VERB.search(after))


def _behind_the_title(text: str, call: Call, patterns: Patterns) -> Iterator[Named]:
    end = call.sentence.end
    if match := _DEPARTMENT.search(text, call.after, end):
        yield match["name"], match.start("name"), "department of"
    if call.rule == OPENS and (match := _name_behind_an_opening(text, call, patterns)):
        yield match["name"], match.start("name"), "beside the title"
    match = patterns.beside.match(text, call.after, end)
    is_with = match is not None and text.startswith(" with", call.after)
    if (
        match
        and (names.shows_a_trade(match["name"], patterns) or names.is_a_pair(match["name"]))
        and not _GOES_ON.match(text, match.end("name"))
        and not (is_with and not _CLOSED.match(text, match.end("name") - 1))
    ):
        yield match["name"], match.start("name"), "beside the title"
    yield from _aside(text, call.after, end, patterns)
    for match in patterns.object.finditer(text, call.after, end):
        name = match["name"]
        if _OF_A_TEAM.match(text, match.end("name")) and not names.shows_a_trade(name, patterns):
            continue
        is_closed = _ENDS_A_NAME.match(text, match.end("name"))
        is_told = is_closed and (names.shows_a_trade(name, patterns) or _DESCRIBED.match(text, match.end("name")))
        if match["strong"] or (" " in name and is_told):
            yield name, match.start("name"), "title at company"


def _name_behind_an_opening(text: str, call: Call, patterns: Patterns) -> re.Match[str] | None:
    """ "Welder - Fernly (remote)", "Welder (Leeds or Hull). Pine Steel, 20 people": who, and a fact of them."""
    mark = _BEHIND_AN_OPENING.match(text, call.after)
    match = patterns.name.match(text, mark.end()) if mark else None
    if mark is None or match is None or not _A_FACT.match(text, match.end("name")):
        return None
    name = match["name"]
    if "\n" in name or (mark["stop"] and " " not in name) or any(skill_matcher.find(name)):
        return None
    if mark["comma"] and not (names.is_a_pair(name) or _is_beside_its_town(text, match.end("name"))):
        return None
    parts = map(is_department, name.split() if mark["stop"] else (name,))
    is_part = not names.is_a_pair(name) and all(parts)
    is_other = is_part or gazetteer.certainty(name) or kind_of(name) not in (Kind.OTHER, Kind.COMPANY)
    return None if is_other else match


def _is_beside_its_town(text: str, end: int) -> bool:
    """ "Maison Odile (Portland, OR)"."""
    bracket = _IN_BRACKETS.match(text, end)
    return bracket is not None and gazetteer.certainty(bracket[1]) >= names.TOWN


def _of_a_department(text: str, first: Sequence[Sentence]) -> Iterator[Named]:
    """ "in Dr. Lindqvist's lab in the Department of Botany at Hartwell College"; it may lead the sentence."""
    for sentence in first:
        if match := names.ITS_DEPARTMENT.match(text, sentence.start, sentence.end):
            yield match["name"], match.start("name"), "department of"
        for match in _DEPARTMENT.finditer(text, sentence.start, sentence.end):
            if _IN_A_DEPARTMENT.search(text, max(sentence.start, match.start() - 60), match.start()):
                yield match["name"], match.start("name"), "department of"


def _applied_to(text: str, sentence: Sentence, patterns: Patterns) -> Iterator[Named]:
    """ "Send your resume to Valley Haul Inc.": a legal form or a trade must show that it is no person."""
    for match in patterns.contact.finditer(text, sentence.start, sentence.end):
        yield match["name"], match.start("name"), "call somebody at"
    for match in patterns.apply.finditer(text, sentence.start, sentence.end):
        if names.shows_a_trade(match["name"], patterns):
            yield match["name"], match.start("name"), "apply to"


def _spoken_of(
    text: str, first: Sequence[Sentence], call: Call | None, patterns: Patterns, *, is_prose: bool
) -> Iterator[Named]:
    """ "Reef Coast Electrical is expanding": what another of the first sentences is about, where "we" seek.

    Where no sentence calls for anybody, only a name that shows a trade is believed.
    """
    if call and is_prose and first[0] != call.sentence and (named := patterns.name.match(text, *first[0])):
        is_alone = _PLACE_AT_THE_END.fullmatch(text, named.end("name"), first[0].end)
        if is_alone and names.shows_a_trade(named["name"], patterns):  # "St Bede's School, Durham."
            yield named["name"], named.start("name"), "opens the text"
    for sentence in first[:3]:
        if match := _TEAM_AT.search(text, sentence.start, sentence.end) or (
            _I_AM_AT.search(text, sentence.start, sentence.end) if call else None
        ):
            at = patterns.name.match(text, match.end(), sentence.end)
            if at:
                yield at["name"], at.start("name"), "team at"
        if call and patterns.language == "en":
            for match in _AT.finditer(text, sentence.start, sentence.end):
                at = patterns.name.match(text, match.end(), sentence.end)
                is_other = _NOT_THE_JOB.search(text[max(sentence.start, match.start() - 60) : match.start()])
                if at and not is_other and " " in at["name"] and names.shows_a_trade(at["name"], patterns):
                    yield at["name"], at.start("name"), "at company"
        if call and sentence == call.sentence:
            continue
        start = _behind_greeting(text, sentence.start, sentence.end)
        match = patterns.subject.match(text, start, sentence.end)
        if match and _says_of_itself(match["after"], patterns):
            name = match["name"]
            is_first = call is not None and sentence == first[0]
            is_seeking = _seeks_itself(match["after"], patterns)
            is_apart = call and (_APPOSED.match(match["after"]) or _seeks_in_a_place(match["after"], patterns))
            if is_first or is_seeking or names.shows_a_trade(name, patterns) or is_apart:
                yield name, match.start("name"), "is expanding"


def _says_of_itself(after: str, patterns: Patterns) -> bool:
    """ "NAME is expanding", "NAME in Füssen braucht", "NAME, a small workshop, needs"."""
    is_inserted = patterns.inserted.match(after) or _APPOSED.match(after)
    return bool(_VERB.match(after) or (is_inserted and _VERB.search(after)))


def _seeks_itself(after: str, patterns: Patterns) -> bool:
    """ "NAME zatrudni", "NAME w Radomiu szuka"."""
    inserted = patterns.inserted.match(after)
    verb = _SEEKS_ITSELF.search(after)
    return verb is not None and (verb.start() == 0 or (inserted is not None and verb.start() <= _SHORT_INSERTION))


def _signature(text: str, last: Sequence[Sentence], patterns: Patterns) -> Iterator[Named]:
    """A full name in the last sentences, or a name that is the last one: "Hausarztpraxis Dr. Lindner, Kassel."."""
    for sentence in last:
        for match in patterns.name.finditer(text, sentence.start, sentence.end):
            if is_company(match["name"]):
                yield match["name"], match.start("name"), "full name at the end"
    named = patterns.name.match(text, last[-1].start, last[-1].end) if last else None
    if named is None or not patterns.trade.search(named["name"]):
        return
    rest = text[named.end("name") : last[-1].end]
    is_closed = rest.strip() or named["name"].endswith(".")
    if is_closed and (_VERB.match(rest) or _PLACE_AT_THE_END.fullmatch(rest)):
        yield named["name"], named.start("name"), "signature"


def _clean(name: str) -> str:
    kept = _AGENCY.sub("", " ".join(name.split()).rstrip(" ,;:'’-"), count=1)
    if firm := _FIRM_AND_QUOTED.fullmatch(kept):
        kept = firm[1]
    if kept.endswith(".") and not is_company(kept):
        kept = kept[:-1]
    return kept[:1].upper() + kept[1:]
