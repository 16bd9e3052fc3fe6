"""The employer in running text: every name that the text speaks of is weighed by what is said beside it.

One sentence may be enough ("Acme is hiring"), or many small signs together: the name comes back, people are "at"
it, it has clients and a mission, the address to write to holds it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from postings import gazetteer
from postings.extractors import header_names, skill_matcher
from postings.extractors.announcements import companies
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, is_organisation, is_place, names_a_job
from postings.extractors.vocabulary.announcements.shared import OPEN_NO_NAME
from postings.extractors.vocabulary.company_evidence import (
    ABOUT,
    BEFORE,
    BEHIND,
    COMMON,
    LEADS,
    NO_EMPLOYER,
    NO_EMPLOYER_ENDS,
    NO_HOSTS,
    OF_OTHERS,
    OPENINGS,
)
from postings.extractors.vocabulary.company_words import LEGAL_FORMS, NOT_NAMES


class Mention(NamedTuple):
    """A name where the text has it, and how much its surroundings tell that it is the employer's."""

    name: str
    start: int
    weight: float
    is_sure: bool = False
    """A whole sentence was read for it: the name itself needs no other sign."""


class Candidate(NamedTuple):
    name: str
    start: int
    score: float
    is_sure: bool = False


_WINDOW = 20_000
_ENOUGH = 3.5
_TELLING, _OPENS_THE_TEXT, _FIRST_CHARACTERS = 1.5, 2.0, 600
"""A sentence of the beginning that tells something of a name in a verb is about the employer."""
_SKILL, _DEPARTMENT = 2.0, 3.0
"""Taken off where a skill or a department is called so, too: "Oracle", "Data Science"."""
_ONLY_AN_EMPLOYER = 5.0
"""What is said of nobody else: "is an equal opportunity employer"."""
_PLAIN = 3.0
"""Taken off where the text has the word in small letters, too."""
_PLACE, _CITY = 4.0, 50_000
"""Taken off where a town of this size is called so."""
_MOST_JUDGED = 6
_MOST_AGAINST = -2.0
"""However often a product of the name is spoken of."""
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
_SHORT = re.compile(r"\s\(\W?([A-Z][A-Za-z&.]{1,9})\W?\)")
_BEHIND = re.compile("|".join(f"({pattern})" for _, pattern in BEHIND))
_WEIGHTS = tuple(weight for weight, _ in BEHIND)
_OPENINGS = re.compile(rf"(?:^|[\n.!?:;•*]\s*)(?:{'|'.join(f'({words})' for _, words in OPENINGS)}) $", re.I)
_END_OPENINGS = frozenset(("at", "join", "the", "for", "why"))
"""The last words of these, or a comma."""
_OPENING_WEIGHTS = tuple(weight for weight, _ in OPENINGS)
_OPENS = re.compile(r"(?:^|[\n.!?:;•·*>–—|]|[.!?][\"”’)])\s*$")
_SITE = re.compile(r"(?:@|www\.|https?://(?:www\.)?)([\w-]+)\.[\w.-]{2,}")
_WORD = re.compile(r"[^\W_]+")
_GLUE = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
_PLAIN_FORMS = frozenset(LEGAL_FORMS)
_GLUED_LEAD = re.compile(
    r"(?:.* )?\w*(?:Us|You|YOU|Are|Summary|Description|Overview|Employer|Role|ROLE|Responsibilities"
    r"|Company|Status|Information)"
    r"(?=[A-Z][a-z])"
)
"""Words of a heading that lost the space before the name."""
_GLUED_TAIL = re.compile(r"[a-z](?:We|Our|The|You|At|In|As|This|It|If)$")
_CAMEL = re.compile(r"[a-z][A-Z]")
_OFFICES = frozenset(("department", "office", "division", "bureau", "unit", "branch", "team", "working"))
"""Of a part of the employer."""
_LEADS_SOMETHING = re.compile(r"(?:Head|VP|Director|Chief|Vice President|Dean) of ")
_GRADE = re.compile(r" (?:I{1,3}|IV|V|\d)$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
_CITY_HALL = re.compile(r"(?:City|County|Town) of [A-Z]")
_TITLED = re.compile(r"[A-Z][\w-]+")
_TOWN_BEHIND = re.compile(
    rf", (?P<place>[{_CAPITAL}][\w’'-]+(?:[ -][{_CAPITAL}][\w’'-]+){{0,3}}(?:,? [A-Z]{{2,3}})?)(?=[.\n]|$)"
)
_WITH_ITS_TOWN = 3.5
_VERB = re.compile(
    r",? (?!team|group|office|employee|staff|associates|family|customers|clients|product|platform"
    r"|business|brand|community|website)[a-zа-яđ]"
)
_SMALL = re.compile(r"(?<![\w@./-])[^\W\d_A-Z]\w*(?!\w|\.\w)")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:/\d{1,2})? $")
_ARTICLES = ("of", "and", "the", "for")


def find(
    text: str, language: str | None, others: Iterable[Mention] = (), job: str | None = None
) -> Candidate | None:
    """The employer, if the evidence is enough. `others`: names that whole sentences were read for."""
    best = None
    for candidate in ranked(text, others)[:_MOST_JUDGED]:
        if candidate.score < _ENOUGH or (best and best.score >= candidate.score):
            break
        if job and not candidate.is_sure and _key(candidate.name) == _key(job):
            continue
        doubt = _doubt(candidate, language)
        judged = candidate._replace(score=candidate.score - doubt)
        if judged.score >= _ENOUGH and (best is None or judged.score > best.score):
            best = judged
    return best


def ranked(text: str, others: Iterable[Mention] = ()) -> list[Candidate]:
    """Every name of the text, the likeliest first."""
    names: dict[str, list[Mention]] = defaultdict(list)
    for mention in (*_mentions(text), *others):
        key = _key(mention.name)
        if key and key not in _PLAIN_FORMS:
            names[key].append(mention)
    hosts = {host.lower().replace("-", "") for host in _SITE.findall(text)} - NO_HOSTS if "." in text else set()
    scores = {key: _score(key, mentions, hosts, text) for key, mentions in names.items()}
    _doubt_plain_words(text, scores, names)
    _join_short_forms(text, scores, names)
    found = [_candidate(names[key], score) for key, score in scores.items()]
    return sorted(found, key=lambda candidate: -candidate.score)


def _mentions(text: str) -> Iterator[Mention]:
    runs = [(run.start(), run[0]) for run in _NAME.finditer(text, 0, _WINDOW)]
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
        if _CAMEL.search(words) or words.isupper():
            start, words = _unglued(start, words, known.keys(), repeated)
        if (number := _NUMBER.search(text, max(0, start - 8), start)) and text.count(number[0] + words) > 1:
            start, words = number.start(), number[0] + words  # "90 Degrees"
        yield _mention(text, words, start, led, is_opening=is_opening)


def _mention(text: str, words: str, start: int, led: list[str], *, is_opening: bool) -> Mention:
    """`led`: the words before the name on its line."""
    end = start + len(words)
    aside = _ASIDE.match(text, end)
    match = _BEHIND.match(text, aside.end() if aside else end) or _BEHIND.match(text, end)
    behind = _WEIGHTS[match.lastindex - 1] if match and match.lastindex else 0.0
    if match and led and led[-1] in OF_OTHERS and _VERB.match(match[0]):
        behind = 0.0
    if (
        is_opening
        and " " not in words
        and words[1:].islower()
        and (behind < _TELLING or (words.endswith("ly") and not text.startswith(" is ", end)))
    ):
        return Mention(words, start, 0.0)  # "Strong team player": any word has a capital here.
    before = 0.0
    for number in range(min(4, len(led)), 0, -1):
        phrase = " ".join(led[-number:]).lstrip('("“')
        if phrase in BEFORE:
            before = BEFORE[phrase]
            break
    may_open = bool(led) and (led[-1] in _END_OPENINGS or led[-1][-1] == ",")
    if may_open and (opening := _OPENINGS.search(text, max(0, start - 50), start)):
        before = _OPENING_WEIGHTS[opening.lastindex - 1] if opening.lastindex else before
    if led and led[-1] in ABOUT:
        is_heading = text[end : end + 2].lstrip(":?! ").startswith("\n") or end == len(text)
        before = 4.0 if is_heading else 1.5
    opens_a_line = text[start - 1 : start] in ("", "\n") and start < _FIRST_CHARACTERS
    if behind >= _TELLING and opens_a_line and " " in words:  # "Meadow Ford Dairy makes hard cheeses."
        before += _OPENS_THE_TEXT
    if is_opening and start < _FIRST_CHARACTERS and _is_with_its_town(text, words, end):
        before += _WITH_ITS_TOWN
    weight = before if before < 0 else behind + before
    return Mention(words, start, weight, is_sure=behind >= _ONLY_AN_EMPLOYER and weight > 0)


def _is_with_its_town(text: str, name: str, end: int) -> bool:
    """ "Midwest Grain Mills, Des Moines IA.": a sentence of nothing but the name of a business and its town."""
    town = _TOWN_BEHIND.match(text, end)
    if town is None or not (is_company(name) or is_organisation(name) or companies.shows_a_trade(name, "en")):
        return False
    return not gazetteer.certainty(name) and gazetteer.resolve(town["place"]) is not None


def _unglued(start: int, words: str, known: Set[str], repeated: Set[str]) -> tuple[int, str]:
    half = len(words) // 2
    if words[:half] == words[half:] and words[:half] in known:
        return start, words[:half]
    for glue in _GLUE.finditer(words):
        if words[glue.start() :] in known:
            return start + glue.start(), words[glue.start() :]
        if words[: glue.start()] in known:
            return start, words[: glue.start()]
    if (glued := _GLUED_LEAD.match(words)) and words not in repeated:
        return start + glued.end(), words[glued.end() :]
    return start, words


def _key(name: str) -> str:
    words = [word.lower() for word in _WORD.findall(name)]
    while len(words) > 1 and words[-1] in _PLAIN_FORMS:
        words.pop()
    return " ".join(words)


def _score(key: str, mentions: Sequence[Mention], hosts: set[str], text: str) -> float:
    weights: dict[int, float] = {}
    for mention in mentions:
        weights[mention.start] = max(weights.get(mention.start, mention.weight), mention.weight)
    against = sum(weight for weight in weights.values() if weight < 0)
    score = sum(weights.values()) - against + max(against, _MOST_AGAINST) + min(1.5, 0.5 * (len(weights) - 1))
    full = [mention for mention in mentions if is_company(mention.name) and not mention.name.endswith(" SAS")]
    if full:
        score += 3 if any(_closes_a_line(mention, text) for mention in full) else 2.5
    squeezed, initials = key.replace(" ", ""), _initials(key)
    for host in hosts:
        if (
            squeezed == host
            or (len(squeezed) > 4 and host.startswith(squeezed))
            or (len(initials) > 2 and host == initials)
        ):
            score += 3
            break
    return score


def _closes_a_line(mention: Mention, text: str) -> bool:
    """As in a signature: "Jane Doe, Acme Works Ltd"."""
    return text[mention.start + len(mention.name) :].lstrip(" .")[:1] in ("\n", "")


def _initials(key: str) -> str:
    return "".join(word[0] for word in key.split() if word not in _ARTICLES)


def _candidate(mentions: Sequence[Mention], score: float) -> Candidate:
    best = max(mentions, key=lambda mention: (mention.is_sure, len(mention.name), -mention.start))
    return Candidate(best.name, best.start, score, best.is_sure)


def _doubt_plain_words(text: str, scores: dict[str, float], names: Mapping[str, Sequence[Mention]]) -> None:
    """What the text also writes in small letters may be a word at the beginning of a sentence."""
    plain = [
        key
        for key, score in scores.items()
        if score >= _ENOUGH and " " not in key and all(mention.name[1:].islower() for mention in names[key])
    ]
    small = Counter(_SMALL.findall(text, 0, _WINDOW)) if plain else Counter()
    for key in plain:
        if small[key] * 2 >= len({mention.start for mention in names[key]}):
            scores[key] -= _PLAIN


def _join_short_forms(text: str, scores: dict[str, float], names: Mapping[str, Sequence[Mention]]) -> None:
    """A short form's evidence goes to the full name: "(SCE)", initials, "Acme" of "Acme Robotics"."""
    for key, mentions in names.items():
        if " " not in key or key not in scores:
            continue
        ends = [mention.start + len(mention.name) for mention in mentions]
        shorts = {match[1].lower() for end in ends if (match := _SHORT.match(text, end))}
        if len(initials := _initials(key)) > 2:
            shorts.add(initials)
        for short in shorts - {key}:
            if short in scores:
                scores[key] += max(0.0, scores.pop(short)) + 0.5
    for longer in sorted(scores, key=len):
        words = longer.split()
        for key in (" ".join(words[:number]) for number in range(1, len(words))):
            if key not in scores:
                continue
            if scores[longer] >= _TELLING and _is_full(longer, key, names[longer]):
                scores[longer] += max(0.0, scores[key])
                scores[key] = 0.0
            else:
                scores[key] += min(0.5, 0.25 * len(names[longer]))


def _is_full(longer: str, key: str, mentions: Sequence[Mention]) -> bool:
    """What the longer name has more is a legal form, a trade, or a word for an organisation."""
    rest = longer[len(key) :]
    return _OFFICES.isdisjoint(rest.split()) and (
        any(is_company(mention.name) for mention in mentions)
        or is_organisation(rest)
        or companies.shows_a_trade(rest, "en")
    )


def _doubt(candidate: Candidate, language: str | None) -> float:
    """What speaks against the name itself; all of the score where it is none."""
    name, folded, certain = candidate.name, fold_label(candidate.name), candidate.score
    if folded in NOT_NAMES or folded in NO_EMPLOYER or _GLUED_TAIL.search(name) or _INITIALS.fullmatch(name):
        return certain
    first, _, rest = folded.partition(" ")
    if (
        first in NO_EMPLOYER
        and not is_organisation(name)
        and (rest.startswith(("of ", "and ", "in ", "for ")) or (rest and first.endswith("ing")))
    ):
        return certain  # "Knowledge of English"; "(We are) Looking for …"
    words = [word.lower() for word in _TITLED.findall(name)]
    is_common = bool(words) and all(word in COMMON or header_names.is_department(word) for word in words)
    if is_common and not COMMON.isdisjoint(words):
        return certain
    if candidate.is_sure:
        return 0.0
    if " " in folded and folded.rpartition(" ")[2] in NO_EMPLOYER_ENDS:
        return certain
    if names_a_job(_GRADE.sub("", name).rpartition(" ")[2]) and not is_organisation(name) and not is_company(name):
        return certain
    if _LEADS_SOMETHING.match(name):
        return certain
    if _CITY_HALL.match(name) or (" " not in name and _CAMEL.search(name)):
        return 0.0
    if is_place(name):
        return certain
    if gazetteer.certainty(name) >= _CITY:
        return certain if " " in name else _PLACE
    if not companies.is_name(name, language or "en"):
        return certain
    if is_common:
        return _DEPARTMENT
    return _SKILL if _is_a_skill(name) else 0.0


def _is_a_skill(name: str) -> bool:
    """ "Oracle", "R, SAS": nothing but skills."""
    rest = name
    for skill in skill_matcher.find(name):
        rest = rest[: skill.start] + " " * (skill.end - skill.start) + rest[skill.end :]
    return not any(map(str.isalpha, rest))
