"""The employer in announcing sentences: the subject of the verb, "at X" behind the title, or whom to write to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postings import gazetteer
from postings.extractors import skill_matcher
from postings.extractors.announcements.inflection import towns
from postings.extractors.announcements.patterns import Patterns, patterns_of
from postings.extractors.announcements.sentences import Sentence
from postings.extractors.announcements.titles import OPENS, Call
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, is_place, kind_of
from postings.extractors.header_names import is_department
from postings.extractors.vocabulary.announcements import shared
from postings.extractors.vocabulary.company_words import NO_NAME_BEGINS, NOT_NAMES
from postings.extractors.vocabulary.place_tails import DIVISIONS
from postings.extractors.vocabulary.title_words import NOT_TITLES

Named = tuple[str, int, str]
"""A name, where it begins, and the rule that found it."""

_LONGEST = 80
_SHORT_INSERTION = 40
_CITY = 50_000
"""A name that is also a town of this size is the town."""
_TOWN = 5_000
_ARTICLE = re.compile(r"(?:El|La|Los|Las|Le|Les|L['’]|Die|Der|Das)\s?(?=[A-ZÀ-Þ])")
_AGENCY = re.compile(r"agence (?:d['’](?:emploi|intérim) )?(?=[A-ZÀ-Þ])")
"""In small letters, behind an article: the branch of a staffing agency, which is called by its name."""
_PLACE_BEHIND = re.compile(
    r"(?P<name>.{2,60}?)(?: on the | in (?:the )?| near | de (?=[A-ZÁÉÍÓÚ])|(?P<of> of )|, ?| \()"
    r"(?P<place>[^(),]{3,40}(?:, [^(),]{2,30})?)\)?$"
)
_NO_NAME_BEGINS = re.compile(rf"{NO_NAME_BEGINS}(?!\w)")
_OF_A_PLACE = re.compile(
    r"\b(?:University|College|School|Institute|Bank|City|Town|County|Borough|Council|Diocese|Port|Church|Museum|Academy|"
    r"Hospital|Friends|House|Lord|Duke|Chamber|Royal\s\w+)$"
)
"""What is named after its place: "University of Leeds"."""
_KIND_BEHIND = re.compile(r"\s(?:[a-z]+\s)?([a-z]+)(?=,| in )")
"""In small letters behind a name: "Bubbles & Barks grooming salon, Harrogate,"."""
_ADJECTIVE = re.compile(r"\w{3,}(?:e|er|es|en)")
_GREETING = re.compile(rf"\s*(?:{shared.GREETINGS})(?:\s(?:{shared.GREETED}))?[,!.:–-]+\s*", re.I)
_TOKEN = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_DEPARTMENT = re.compile(
    rf"(?:{shared.DEPARTMENTS})(?: (?:of|for) [^.;:!?\n]{{3,60}}?)?(?:,| at| in| of) (?:the )?"
    rf"(?P<name>(?:[A-Z][\w.’'-]+ ){{0,4}}"
    rf"(?:{shared.INSTITUTIONS})(?: (?:of|for) [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*)?)"
)
_ITS_DEPARTMENT = re.compile(
    rf"(?:[Tt]he )?(?P<name>(?:[A-Z][\w.’'-]+ ){{1,4}}?(?:{shared.INSTITUTIONS})(?: of [A-Z][\w.-]+)?)"
    r"(?:['’]s)?(?: [A-Z][a-z]+){0,2} (?:Department|School|Faculty|Division)\b"
)
"""At the beginning of a sentence: "Hartwell College's Department of Music", "Hartwell Music Department"."""
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
    r"(?:\s?\([^()\n]{3,40}\))?(?:\s?[@–—|]\s|\s[-/]\s|, (?=[A-Z]\w+ & )|(?P<stop>\.\s))(?=[A-Z])"
)
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
_GLUED = re.compile(
    r"[a-z\d](?:We|Our|About|The|You|In|At|If|As|This)\b|^(?:Role|Description|Overview|Summary|Job|About)(?=[A-Z])"
)
"""Words that lost the space between them."""
_CODE = re.compile(r"[A-Z]{2}")
_SERVICES = ("police", "fire", "sheriff’s", "sheriff's", "health", "works")
"""Of which a town's department is an employer: "Ludlow Police Department"."""
_NO_DOMAIN = re.compile(
    r"\w{3,}\.[A-Z][a-z]|\.(?!(?:com|net|org|io|ai|co|de|fr|es|pl|ru|se|vn|eu|app|dev|tech|me|uk|us|ca|au)\b)[a-z]{2,}"
)
"""The end of a sentence inside a name."""
_SIGN = re.compile(
    r"[&+«„“\d]|\b[A-ZÄÖÜ]{2,}|[a-z][A-Z]|\b(?:Dr|Prof|Gebr|Gebrüder|Firma|Familie|Haus|Villa|Schloss|St)\b"
)
"""What shows a name in German, where every noun has a capital."""
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
        kept = _without_place(_clean(name), patterns)
        if _is_name(kept, patterns):
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
    if match := _ITS_DEPARTMENT.match(clause) or _DEPARTMENT.search(clause):
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
    if named and not clause[named.end("name") :].strip() and _shows_a_trade(named["name"], patterns):
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
    if mark and (match := patterns.name.match(text, mark.end(), end)):
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
        and (_shows_a_trade(match["name"], patterns) or _is_a_pair(match["name"]))
        and not _GOES_ON.match(text, match.end("name"))
        and not (is_with and not _CLOSED.match(text, match.end("name") - 1))
    ):
        yield match["name"], match.start("name"), "beside the title"
    yield from _aside(text, call.after, end, patterns)
    for match in patterns.object.finditer(text, call.after, end):
        name = match["name"]
        if _OF_A_TEAM.match(text, match.end("name")) and not _shows_a_trade(name, patterns):
            continue
        is_closed = _ENDS_A_NAME.match(text, match.end("name"))
        is_told = is_closed and (_shows_a_trade(name, patterns) or _DESCRIBED.match(text, match.end("name")))
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
    parts = map(is_department, name.split() if mark["stop"] else (name,))
    is_part = not _is_a_pair(name) and all(parts)
    is_other = is_part or gazetteer.certainty(name) or kind_of(name) not in (Kind.OTHER, Kind.COMPANY)
    return None if is_other else match


def _is_a_pair(name: str) -> bool:
    """ "Petal & Stem", not "Sales & Marketing"."""
    return " & " in name and not all(map(is_department, name.split(" & ")))


def _shows_a_trade(name: str, patterns: Patterns) -> bool:
    return is_company(name) or bool(patterns.trade.search(name))


def _of_a_department(text: str, first: Sequence[Sentence]) -> Iterator[Named]:
    """ "in Dr. Lindqvist's lab in the Department of Botany at Hartwell College"; it may lead the sentence."""
    for sentence in first:
        if match := _ITS_DEPARTMENT.match(text, sentence.start, sentence.end):
            yield match["name"], match.start("name"), "department of"
        for match in _DEPARTMENT.finditer(text, sentence.start, sentence.end):
            if _IN_A_DEPARTMENT.search(text, max(sentence.start, match.start() - 60), match.start()):
                yield match["name"], match.start("name"), "department of"


def _applied_to(text: str, sentence: Sentence, patterns: Patterns) -> Iterator[Named]:
    """ "Send your resume to Valley Haul Inc.": a legal form or a trade must show that it is no person."""
    for match in patterns.contact.finditer(text, sentence.start, sentence.end):
        yield match["name"], match.start("name"), "call somebody at"
    for match in patterns.apply.finditer(text, sentence.start, sentence.end):
        if _shows_a_trade(match["name"], patterns):
            yield match["name"], match.start("name"), "apply to"


def _spoken_of(
    text: str, first: Sequence[Sentence], call: Call | None, patterns: Patterns, *, is_prose: bool
) -> Iterator[Named]:
    """ "Reef Coast Electrical is expanding": what another of the first sentences is about, where "we" seek.

    Where no sentence calls for anybody, only a name that shows a trade is believed.
    """
    if call and is_prose and first[0] != call.sentence and (named := patterns.name.match(text, *first[0])):
        is_alone = _PLACE_AT_THE_END.fullmatch(text, named.end("name"), first[0].end)
        if is_alone and _shows_a_trade(named["name"], patterns):  # "St Bede's School, Durham."
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
                if at and not is_other and " " in at["name"] and _shows_a_trade(at["name"], patterns):
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
            if is_first or is_seeking or _shows_a_trade(name, patterns) or is_apart:
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


def shows_a_trade(name: str, language: str | None) -> bool:
    """Whether it holds a word for a trade or a kind of business: "Properties", "Bakery"."""
    patterns = patterns_of(language) if language else None
    return patterns is not None and _shows_a_trade(name, patterns)


def is_name(name: str, language: str | None) -> bool:
    """Whether an employer may be called so in a posting of that language; True where nothing is known of it."""
    patterns = patterns_of(language) if language else None
    return patterns is None or _is_name(name, patterns)


def tidy(name: str, language: str | None) -> str:
    """The name without an article before its trade, a department of it, and the place behind it."""
    patterns = patterns_of(language) if language else None
    department = _ITS_DEPARTMENT.match(name)
    return department["name"] if department else _without_place(name, patterns) if patterns else name


def _without_place(name: str, patterns: Patterns) -> str:
    """ "Ardal Engineers on the Isle of Man" without where it is; what is left must be a name by itself."""
    article = _ARTICLE.match(name)
    if article and patterns.trade.match(name, article.end()):
        name = name[article.end() :]
    match = _PLACE_BEHIND.search(name)
    if match is None or gazetteer.certainty(match["place"]) < _TOWN or not _is_name(match["name"], patterns):
        return name
    if match["of"] and (" " not in match["name"] or _OF_A_PLACE.search(match["name"])):
        return name
    return match["name"]


def _is_name(name: str, patterns: Patterns) -> bool:
    """Whether what stands where a name must is one: no pronoun, town, job, or mere kind of business."""
    tokens = [token.casefold() for token in _TOKEN.findall(name)]
    if not tokens or not 2 <= len(name) <= _LONGEST or fold_label(name) in NOT_NAMES:
        return False
    parts = [token.partition("’")[0].partition("'")[0] for token in tokens]
    if _NO_NAME_BEGINS.match(name.casefold()) or fold_label(name.replace("’", "'")) in NOT_TITLES:
        return False
    if _CODE.fullmatch(name) and name.casefold() in DIVISIONS:
        return False
    if parts[0] in shared.OPEN_NO_NAME or not shared.PERSONS.isdisjoint(parts) or _GLUED.search(name):
        return False
    if _is_generic(tokens, patterns):
        return False
    if patterns.language == "de" and _ADJECTIVE.fullmatch(tokens[0]) and _is_generic(tokens[1:], patterns):
        return False  # "Ambulanter Pflegedienst"
    if patterns.language == "vi" and not any(word[0].isupper() for word in name.split()[1:]):
        return False  # "cửa hàng quần áo" is a kind of shop.
    if is_company(name):
        return len(tokens) > 1
    is_service = tokens[-2:-1] and tokens[-2] in _SERVICES and tokens[-1] in ("department", "office")
    if tokens[-1] in shared.END_NO_NAME and not is_service:
        return False
    if _NO_DOMAIN.search(name) or not _is_marked(name, patterns):
        return False
    if is_place(name) or gazetteer.certainty(name) >= _CITY:
        return False
    if len(tokens) == 1 and any(gazetteer.certainty(town) >= _CITY for town in towns(name, patterns.language)):
        return False  # "В Уфу"
    return not _ends_with_a_job(name, tokens, patterns)


def _is_generic(tokens: Sequence[str], patterns: Patterns) -> bool:
    return all(token in patterns.generic or patterns.trade.fullmatch(token) or token.isdigit() for token in tokens)


def _is_marked(name: str, patterns: Patterns) -> bool:
    """In German by a sign or a trade; in English no quotation marks, no gerund."""
    if patterns.language == "de":
        return bool(_SIGN.search(name) or patterns.trade.search(name))
    return patterns.language != "en" or not (name[-1] in '”"»' or (" " not in name and name.endswith("ing")))


def _ends_with_a_job(name: str, tokens: Sequence[str], patterns: Patterns) -> bool:
    """ "Director of Strategy" and "Sales Reps" do; "Parkside Vets" ends with a trade."""
    job = _TOKEN.findall(name.split(" of ")[0])[-1].casefold() if patterns.wording.head == -1 else tokens[0]
    is_job = not patterns.jobs.isdisjoint((job, job.removesuffix("s")))
    return is_job and not patterns.trade.fullmatch(job)
