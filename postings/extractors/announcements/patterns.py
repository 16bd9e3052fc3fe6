"""The compiled patterns of a language's wording."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from postings.extractors.vocabulary.announcements import WORDINGS, Wording
from postings.extractors.vocabulary.company_words import LEGAL_FORMS
from postings.extractors.vocabulary.title_words import JOBS

_CAPITAL = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻĐŠŽČА-ЯЁẠ-Ỹ"
_WORD = rf"(?:[{_CAPITAL}\d][\w&+/'’.-]*|[a-z]{{1,3}}[A-Z]\w+|[dl]['’][{_CAPITAL}][\w-]*)"
_FORMS = "|".join(re.escape(form) for form in sorted(LEGAL_FORMS, key=len, reverse=True))
_WITH_FORM = (
    rf",?\s(?:\(Pty\)\s)?(?!(?:ab|as|se|co|sa|spa|ug|ev|ag|eg|limited)\b)(?:eG|(?i:{_FORMS}))(?![\w-])\.?"
    r"(?:\s?&\s?Co\.?\s(?:KGaA|KG|OHG)\b)?"
)
_QUOTED = r"(?:[«„“\"][^«»„“”\"\n]{2,50}[»”“\"]|'[A-ZŁŚ][^'\n]{2,40}'(?=\s|$))"
_PLACE_WORD = rf"(?:(?:St|Ste|Mt|Ft)\.|[{_CAPITAL}][\w’']*)"
_PLACE_JOINTS = (
    "am|an der|an|der|ob|ob der|im|upon|on|by|le|la|de la|de|les|lès|sur|del|los|las|el|do|nad|na|of|and|на|под"
)
PLACE = rf"{_PLACE_WORD}(?:[ -](?:(?:{_PLACE_JOINTS})[ -])?{_PLACE_WORD}){{0,4}}"
_STARS = r"(?:\s?[*★]{2,5})?"
"""Of a hotel, behind its name."""
_KIND_BEHIND = ("sv",)
"""Languages that write "Ekbackens skola", the kind of the business behind its name in small letters."""
_EMOJI = "\u2600-\u27bf\U0001f300-\U0001faff"
_AND = "&|and|und|et|y|e|i|и|och|và|or|oder|ou"
_SITES = (
    "office|plant|store|branch|yard|clinic|warehouse|team|location|site|shop|practice|depot|restaurant|salon|studio|school|"
    "factory|facility|lab"
)
GENDER_SUFFIX = (
    r"(?:\((?:e|se|s|es|in|innen|r|ne|euse|trice|ère|a|o|n)\)"
    r"|(?<=\w)·(?:e|se|ne|euse|rice|trice|ère|le|ive)(?:·?s)?(?!\w))"
)
"""Behind a noun: "infirmier(e)", "ingénieur·e"."""


class Patterns(NamedTuple):
    language: str
    wording: Wording
    jobs: frozenset[str]
    no_jobs: frozenset[str]
    generic: frozenset[str]
    seeks: re.Pattern[str]
    """Before a title; the group `post` where a vacancy is named instead of who seeks."""
    wanted: re.Pattern[str]
    determiner: re.Pattern[str]
    lead: re.Pattern[str]
    """Articles, counts and adjectives that a board leaves out."""
    phrase: re.Pattern[str]
    """From a title to the next stop, dash or bracket."""
    ends: re.Pattern[str]
    behind: re.Pattern[str] | None
    """What a board leaves out behind a title."""
    name: re.Pattern[str]
    subject: re.Pattern[str]
    """A name at the beginning of a sentence, and what follows (`after`)."""
    closing_subject: re.Pattern[str]
    """A name at the end of what stands before the verb."""
    object: re.Pattern[str]
    """A name behind the title; the group `strong` where its preposition is used of employers."""
    quoted: re.Pattern[str]
    """A kind of business and its name in quotation marks."""
    contact: re.Pattern[str]
    apply: re.Pattern[str]
    trade: re.Pattern[str]
    inserted: re.Pattern[str]
    """A preposition of place, between a name and its verb."""
    near: re.Pattern[str]
    beside: re.Pattern[str]
    """A name right behind the title: ", Hotel Juniper", " — Hotel Juniper"."""
    aside: re.Pattern[str]
    """A place beside a name: "(Zaragoza)", ", Galway,", or inside: "our Tucson office" (`ours`)."""


def compile_all() -> None:
    """Every language's, so that no posting waits for it."""
    for language in WORDINGS:
        patterns_of(language)


@lru_cache
def patterns_of(language: str) -> Patterns | None:
    """None for a language without a wording. Compiled when first asked for: some milliseconds each."""
    words = WORDINGS.get(language)
    if words is None:
        return None
    skipped = rf"(?:(?i:{words.determiner}|{words.left_out})(?![\w’'-]))"
    plain = rf"{_WORD}(?:{_WITH_FORM}|\s(?:(?:{words.joints})\s)?{_WORD}){{0,7}}"
    if language in _KIND_BEHIND:
        plain += rf"(?:\s(?i:{words.trades})(?!\w))?"
    kind = rf"(?:(?i:{words.trades})\s(?=[{_CAPITAL}«„“]))"
    name = rf"(?P<name>{kind}?{plain}(?:\s{_QUOTED})?|{kind}{_QUOTED}){_STARS}"
    if words.name_ends:
        kind = rf"(?i:{words.trades})(?:\s[^\s,.;:()]+){{1,9}}?"
        name = rf"(?P<name>{kind})(?=\s(?:{words.name_ends})\b|\s?[,.;:(]|\s*$)"
    led = rf"(?:{words.subject}(?:\s|(?<=['’,])))"
    near = rf"(?:{words.near})(?:\s|(?<=['’]))"
    place, places = rf"{PLACE}", rf"{PLACE}(?:,\s{PLACE}){{0,3}}"
    no_jobs = frozenset(words.no_jobs.split())
    return Patterns(
        language,
        words,
        jobs=(JOBS | frozenset(words.jobs.split())) - no_jobs,
        no_jobs=no_jobs,
        generic=frozenset(words.generic.split()),
        seeks=re.compile(
            rf"(?<![\w-])(?:{words.seeks})(?!\w)|(?<![\w-])(?P<post>{words.posts})(?:(?!\w)|(?<=[ ’':!–-]))", re.I
        ),
        wanted=re.compile(rf"(?<=\s)(?:{words.wanted})(?!\w)", re.I),
        determiner=re.compile(rf"(?<![\w’'-])(?:{words.determiner})(?=\s)", re.I),
        lead=re.compile(rf"(?:[\s,:]*(?:(?:{_AND})\s+(?={skipped}))?{skipped}){{0,12}}[\s:–—-]*"),
        phrase=re.compile(rf"(?:[^,;:!?()\[\]–—|«»\"„“…{_EMOJI}]|{GENDER_SUFFIX}|\([A-Z]{{2,6}}\)(?=\s[A-Z]))+"),
        ends=re.compile(rf"\s(?:{words.ends})(?![\w’'-])|(?<!\bkat)(?<!\b(?:kl|sr|jr))\.\s|\s-\s", re.I),
        behind=re.compile(rf"\s(?:{words.left_out_behind})(?!\w)", re.I) if words.left_out_behind else None,
        name=re.compile(name),
        subject=re.compile(rf"{led}?(?:the )?{name}(?P<after>.*)$", re.S),
        closing_subject=re.compile(
            rf"(?:^|[,;:–—]\s|\s(?={led})){led}?{name}"
            rf"(?:\s?\([^()]*\))?(?:,?\s{near}{place}(?:,\s{place})*)?,?\s*$"
        ),
        object=re.compile(rf"(?<![\w-])(?:(?P<strong>(?i:{words.at}))|(?i:{words.for_whom}))\s(?:the\s)?{name}"),
        quoted=re.compile(
            rf"\b(?i:{words.trades})(?:\s[a-zß-ÿа-яё]+){{0,3}}\s(?P<mark>[«„“\"])(?P<name>[^«»„“”\"\n]{{2,50}})[»”“\"]"
        ),
        contact=re.compile(rf"(?<!\w)(?:{words.contact_at})\s(?:the\s)?{name}"),
        apply=re.compile(rf"(?<!\w)(?i:{words.apply}):?\s(?:the\s)?{name}"),
        trade=re.compile(rf"(?<!\w)(?:{words.trades})(?!\w)", re.I),
        inserted=re.compile(rf"['’]?s?\s(?i:{near}(?:the\s)?)[{_CAPITAL}]"),
        near=re.compile(
            rf"(?<![\w-]){near}(?:the\s|der\s)?(?:(?:north|south|east|west|central|downtown|inner)\s)?(?P<place>{places})"
        ),
        beside=re.compile(rf"(?:\s?[,–—|]|\s-|\swith)(?:\s(?:part|full)[- ]time,)?\s{name}"),
        aside=re.compile(
            rf"(?:[(,📍]|(?<!\S)(?={PLACE}:))\s?(?:(?:г|м|miasto|sede|near|just outside)\.?\s)?"
            rf"(?P<place>{places})"
            rf"(?=\s?[),.:{_EMOJI}]| (?:area|is|are|has|seeks|needs?|wants|invites|requires|sucht|suchen|recherche"
            rf"|cherche|recrute|busca|"
            rf"requiere|söker|szuka|zatrudni|ищет)\b|$)"
            rf"|\b(?:[Oo]ur|[Ii]ts|[Tt]heir)\s(?P<ours>{place}(?:,\s[A-Z]\w+)?)\s(?:{_SITES})\b"
        ),
    )
