"""Every name in running text that may be an employer's, and what stands beside it.

"At Acme we …", "Acme is hiring", "Acme's clients": a mention may tell much or little; `company_evidence` adds up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set

from postings import gazetteer
from postings.extractors.announcements import names
from postings.extractors.header_kinds import is_company, is_organisation
from postings.extractors.vocabulary.announcements.shared import OPEN_NO_NAME
from postings.extractors.vocabulary.company_evidence import (
    ABOUT,
    BEFORE,
    BEHIND,
    LEADS,
    OF_OTHERS,
    OPENINGS,
)
from postings.extractors.vocabulary.company_words import LEGAL_FORMS
from postings.extractors.weighing import Mention, Signs

WINDOW = 20_000
TELLING, _OPENS_THE_TEXT, _FIRST_CHARACTERS = 1.5, 2.0, 600
"""A sentence of the beginning that tells something of a name in a verb is about the employer."""
_ONLY_AN_EMPLOYER = 5.0
"""What is said of nobody else: "is an equal opportunity employer"."""
_FORMS = "|".join(re.escape(form) for form in sorted(LEGAL_FORMS, key=len, reverse=True))
_FORM = (
    rf"(?:,?[ ](?:\(Pty\)[ ])?(?!(?:ab|as|se|co|sa|spa|ug|ev|ag|eg|limited)\b)(?i:{_FORMS})(?!\w)\.?"
    r"(?:\s?&\s?Co\.?\s(?:KGaA|KG|OHG)\b)?)"
)
_CAPITAL = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻĐĂƠƯŠŽČА-ЯЁ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
_TOKEN = (
    rf"(?:(?:St|Dr|Mt|Ft|[A-Z])\.(?=\s[A-Z])|(?:[A-Z]\.){{2,4}}|(?:[{_CAPITAL}]|\d{{1,3}}[A-Za-z]"
    rf"|[a-z]{{1,2}}[A-Z][a-z])"
    rf"(?:[\w&+-]|\.(?=[a-z]{{2,3}}\b)|['’](?!s?\b))*"
    r"(?:['’]s?(?=\s(?:[A-Z]\w+\s)?(?:Hospital|School|College|Club|Church|Kitchen|Home|Clinic)\b))?)"
)
_NAME = re.compile(
    rf"(?<![\w@/-])(?<!www\.){_TOKEN}(?:{_FORM}|[ \xa0](?:(?:&|and|of|of the|for|for the|de|du|da|do"
    rf"|di|della|und|et|y|och|i)[ \xa0])?{_TOKEN}){{0,7}}"
)
_ASIDE = re.compile(
    rf"[®™]?(?: \((?:the )?[^()\n]{{2,50}}\))?(?:(?: [{_CAPITAL}]\w+)? (?:[Oo]ffice|[Bb]ranch"
    rf"|[Mm]ission|[Rr]epresentation|[Pp]rogram(?:me)?)(?= [a-z]))?"
    rf"(?:,? (?:based |located "
    rf"|headquartered )?in (?:the )?[{_CAPITAL}][\w-]+(?:,? [{_CAPITAL}][\w-]+){{0,2}}(?=,| [a-z]))?"
    r"(?:, (?:an? |the |one of |\w+ed by )[^.\n]{3,120}?,(?= (?:is|are|has|seeks|needs)\b))?"
)
"""Between a name and its verb."""
_BEHIND = Signs(BEHIND)
_OPENINGS = Signs(OPENINGS, r"(?:^|[\n.!?:;•*]\s*)(?:{}) $", re.I)
_END_OPENINGS = frozenset(("at", "join", "the", "for", "why"))
"""The last words of these, or a comma."""
_OPENS = re.compile(r"(?:^|[\n.!?:;•·*>–—|]|[.!?][\"”’)])\s*$")
_GLUE = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
_GLUED_LEAD = re.compile(
    r"(?:.* )?\w*(?:Us|You|YOU|Are|Summary|Description|Overview|Employer|Role|ROLE|Responsibilities"
    r"|Company|Status|Information)"
    r"(?=[A-Z][a-z])"
)
"""Words of a heading that lost the space before the name."""
CAMEL = re.compile(r"[a-z][A-Z]")
_TOWN_BEHIND = re.compile(
    rf", (?P<place>[{_CAPITAL}][\w’'-]+(?:[ -][{_CAPITAL}][\w’'-]+){{0,3}}(?:,? [A-Z]{{2,3}})?)(?=[.\n]|$)"
)
_WITH_ITS_TOWN = 3.5
_A_PART = re.compile(r"\b(?:Department|Division|Lab|Office|Team|Unit)\b")
_POSSESSIVES, _OF_ANOTHER = ("'s ", "’s "), -1.5
"""Before what is a part of somebody, or made by them."""
_VERB = re.compile(
    r",? (?!team|group|office|employee|staff|associates|family|customers|clients|product|platform"
    r"|business|brand|community|website)[a-zа-яđ]"
)
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:/\d{1,2})? $")


def find(text: str) -> Iterator[Mention]:
    """The mentions of names, in the order of the text."""
    runs = [(run.start(), run[0]) for run in _NAME.finditer(text, 0, WINDOW)]
    known = Counter(words for _, words in runs)
    repeated = {words for words, count in known.items() if count > 1}
    for start, words in runs:
        before = text[max(0, start - 40) : start]
        is_opening = start == 0 or bool(_OPENS.search(before))
        led = before.rpartition("\n")[2].lower().split()[-4:]
        while True:  # "At Acme", "About Acme", "The Acme"
            first, _, rest = words.partition(" ")
            if not rest or not (first.lower() in OPEN_NO_NAME or first.lower() in LEADS):
                break
            led.append(first.lower())
            start, words, is_opening = start + len(first) + 1, rest, False
        if words.lower() in OPEN_NO_NAME or words.lower() in LEADS:
            continue
        half = len(words) // 2
        if words[:half].isupper() and words[half + 1 :].casefold() == words[:half].casefold():
            start, words = start + half + 1, words[half + 1 :]  # "ABOUT ACME WORKS Acme Works is"
        if CAMEL.search(words) or words.isupper():
            start, words = _unglued(start, words, known.keys(), repeated)
        if (number := _NUMBER.search(text, max(0, start - 8), start)) and text.count(number[0] + words) > 1:
            start, words = number.start(), number[0] + words  # "90 Degrees"
        yield _mention(text, words, start, led, is_opening=is_opening)


def _mention(text: str, words: str, start: int, led: list[str], *, is_opening: bool) -> Mention:
    """`led`: the words before the name on its line."""
    end = start + len(words)
    aside = _ASIDE.match(text, end)
    match = _BEHIND.pattern.match(text, aside.end() if aside else end) or _BEHIND.pattern.match(text, end)
    behind = _BEHIND.weight(match)
    says = match is not None and _VERB.match(match[0]) is not None
    of = led[-2:-1] if led[-1:] == ["the"] else led[-1:]
    if (says and not OF_OTHERS.isdisjoint(of)) or (is_opening and match and match[0].startswith(" as ")):
        behind = 0.0  # "an estate near Acme is seeking"; "Serve as a resource"
    if (
        is_opening
        and " " not in words
        and words[1:].islower()
        and (behind < TELLING or (words.endswith("ly") and not text.startswith(" is ", end)))
    ):
        return Mention(words, start, 0.0)  # "Strong team player": any word has a capital here.
    before = 0.0
    for number in range(min(4, len(led)), 0, -1):
        phrase = " ".join(led[-number:]).lstrip('("“')
        if phrase in BEFORE:
            before = BEFORE[phrase]
            break
    may_open = bool(led) and (led[-1] in _END_OPENINGS or led[-1][-1] == ",")
    if may_open and (opening := _OPENINGS.pattern.search(text, max(0, start - 50), start)):
        before = _OPENINGS.weight(opening)
    if led and led[-1] in ABOUT:
        is_heading = text[end : end + 2].lstrip(":?! ").startswith("\n") or end == len(text)
        before = 4.0 if is_heading else 1.5
    has_article = text.startswith("The ", max(0, start - 4)) and not _A_PART.search(words)
    line = start - 4 if has_article else start
    opens_a_line = text[line - 1 : line] in ("", "\n") and start < _FIRST_CHARACTERS
    if behind >= TELLING and says and opens_a_line and (" " in words or line == 0):
        # "Meadow Ford Dairy makes hard cheeses."
        before += _OPENS_THE_TEXT
    if is_opening and start < _FIRST_CHARACTERS and _is_with_its_town(text, words, end):
        before += _WITH_ITS_TOWN
    if before >= 0 and text.endswith(_POSSESSIVES, 0, start):  # "Acme's Trust & Safety Group is hiring"
        before = _OF_ANOTHER
    weight = before if before < 0 else behind + before
    return Mention(words, start, weight, is_sure=behind >= _ONLY_AN_EMPLOYER and weight > 0)


def _is_with_its_town(text: str, name: str, end: int) -> bool:
    """ "Midwest Grain Mills, Des Moines IA.": a sentence of nothing but the name of a business and its town."""
    town = _TOWN_BEHIND.match(text, end)
    if town is None or not (is_company(name) or is_organisation(name) or names.shows_a_trade_in(name, "en")):
        return False
    return not gazetteer.certainty(name) and gazetteer.resolve(town["place"]) is not None


def _unglued(start: int, words: str, known: Set[str], repeated: Set[str]) -> tuple[int, str]:
    half = len(words) // 2
    if words[:half] == words[half:] and words[:half] in known:
        return start + half, words[half:]
    for glue in _GLUE.finditer(words):
        if words[glue.start() :] in known:
            return start + glue.start(), words[glue.start() :]
        if words[: glue.start()] in known:
            return start, words[: glue.start()]
    if (glued := _GLUED_LEAD.match(words)) and words not in repeated:
        return start + glued.end(), words[glued.end() :]
    return start, words
