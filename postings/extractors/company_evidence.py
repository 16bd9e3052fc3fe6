"""The employer in running text: every name that the text speaks of is weighed by what is said beside it.

One sentence may be enough ("Acme is hiring"), or many small signs together: the name comes back, people are "at"
it, it has clients and a mission, the address to write to holds it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from postings import gazetteer
from postings.extractors import company_mentions, header_names, skill_matcher
from postings.extractors.announcements import names
from postings.extractors.company_mentions import CAMEL, TELLING, WINDOW
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, is_organisation, is_place, names_a_job
from postings.extractors.vocabulary.company_evidence import COMMON, NO_EMPLOYER, NO_EMPLOYER_ENDS, NO_HOSTS
from postings.extractors.vocabulary.company_words import LEGAL_FORMS, NOT_NAMES
from postings.extractors.weighing import Mention, by_name


class Candidate(NamedTuple):
    name: str
    start: int
    score: float
    is_sure: bool = False


@dataclass(slots=True)
class _Evidence:
    """What is said of one name: the sum, and the single sign that tells most."""

    score: float
    strongest: float

    def take(self, other: _Evidence) -> None:
        """What is said of a shorter form of the name, too."""
        self.score += max(0.0, other.score)
        self.strongest = max(self.strongest, other.strongest)

    @property
    def total(self) -> float:
        return self.score if self.strongest >= _TELLS_ALONE else self.score - _NOTHING_TELLS


_ENOUGH = 3.5
_MUCH = 10.0
"""Said of an employer only, whatever it is called: "The River Health Programme (RHP)"."""
_TELLS_ALONE, _NOTHING_TELLS = 3.0, 1.5
"""Taken off where no single sign tells so much: products and programmes are spoken of often, but never so.

Words that are written like businesses only, "RiverPay", may do without."""
_LEGAL_FORM, _IN_A_SIGNATURE, _ITS_SITE = 2.5, 3.0, 3.0
_SKILL, _DEPARTMENT = 3.0, 3.0
"""Taken off where a skill or a department is called so, too: "Oracle", "Data Science"."""
_PLAIN = 3.0
"""Taken off where the text has the word in small letters, too."""
_PLACE, _CITY = 4.0, 50_000
"""Taken off where a town of this size is called so."""
_MOST_JUDGED = 6
_MOST_AGAINST = -2.0
"""However often a product of the name is spoken of."""
_A_PERSON = -3.0
"""From here on it is said of persons only: "Dr", "Ms", "was born"."""
_SHORT = re.compile(r"\s\(\W?([A-Z][A-Za-z&.]{1,9})\W?\)")
_SITE = re.compile(r"(?:@|www\.|https?://(?:www\.)?)([\w-]+)\.[\w.-]{2,}")
_WORD = re.compile(r"[^\W_]+")
_PLAIN_FORMS = frozenset(LEGAL_FORMS)
_GLUED_TAIL = re.compile(r"[a-z](?:We|Our|The|You|At|In|As|This|It|If)$")
_OFFICES = frozenset(("department", "office", "division", "bureau", "unit", "branch", "team", "working"))
"""Of a part of the employer."""
_LEADS_SOMETHING = re.compile(r"(?:Head|VP|Director|Chief|Vice President|Dean) of ")
_GRADE = re.compile(r" (?:I{1,3}|IV|V|\d)$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
_CITY_HALL = re.compile(r"(?:City|County|Town) of [A-Z]")
_TITLED = re.compile(r"[A-Z][\w-]+")
_SMALL = re.compile(r"(?<![\w@./-])[^\W\d_A-Z]\w*(?!\w|\.\w)")
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
    said = by_name((*company_mentions.find(text), *others), _key)
    hosts = {host.lower().replace("-", "") for host in _SITE.findall(text)} - NO_HOSTS if "." in text else set()
    evidence = {key: _evidence(key, mentions, hosts, text) for key, mentions in said.items()}
    _doubt_plain_words(text, evidence, said)
    _join_short_forms(text, evidence, said)
    found = [_candidate(said[key], weighed.total) for key, weighed in evidence.items()]
    return sorted(found, key=lambda candidate: -candidate.score)


def _key(name: str) -> str:
    """One for "Acme" and "Acme Ltd"; "" for a legal form alone."""
    words = [word.lower() for word in _WORD.findall(name)]
    while len(words) > 1 and words[-1] in _PLAIN_FORMS:
        words.pop()
    key = " ".join(words)
    return "" if key in _PLAIN_FORMS else key


def _evidence(key: str, mentions: Sequence[Mention], hosts: set[str], text: str) -> _Evidence:
    weights: dict[int, float] = {}
    for mention in mentions:
        weights[mention.start] = max(weights.get(mention.start, mention.weight), mention.weight)
    against = sum(weight for weight in weights.values() if weight < 0)
    if min(weights.values()) <= _A_PERSON:
        return _Evidence(0.0, 0.0)
    score = sum(weights.values()) - against + max(against, _MOST_AGAINST) + min(1.5, 0.5 * (len(weights) - 1))
    is_coined = all(" " not in mention.name and CAMEL.search(mention.name) for mention in mentions)
    strongest = _TELLS_ALONE if is_coined else max(weights.values())
    full = [mention for mention in mentions if is_company(mention.name) and not mention.name.endswith(" SAS")]
    if full:
        score += _IN_A_SIGNATURE if any(_closes_a_line(mention, text) for mention in full) else _LEGAL_FORM
        strongest = max(strongest, _TELLS_ALONE)
    if _is_a_host(key, hosts):
        score += _ITS_SITE
        strongest = max(strongest, _ITS_SITE)
    return _Evidence(score, strongest)


def _is_a_host(key: str, hosts: set[str]) -> bool:
    """Whether a site or an address in the text is called so."""
    squeezed, initials = key.replace(" ", ""), _initials(key)
    return any(
        squeezed == host
        or (len(squeezed) > 4 and host.startswith(squeezed))
        or (len(initials) > 2 and host == initials)
        for host in hosts
    )


def _closes_a_line(mention: Mention, text: str) -> bool:
    """As in a signature: "Jane Doe, Acme Works Ltd"."""
    return text[mention.start + len(mention.name) :].lstrip(" .")[:1] in ("\n", "")


def _initials(key: str) -> str:
    return "".join(word[0] for word in key.split() if word not in _ARTICLES)


def _candidate(mentions: Sequence[Mention], score: float) -> Candidate:
    best = max(mentions, key=lambda mention: (mention.is_sure, len(mention.name), -mention.start))
    return Candidate(best.name, best.start, score, best.is_sure)


def _doubt_plain_words(
    text: str, evidence: Mapping[str, _Evidence], said: Mapping[str, Sequence[Mention]]
) -> None:
    """What the text also writes in small letters may be a word at the beginning of a sentence."""
    likely = [key for key, weighed in evidence.items() if weighed.score >= _ENOUGH and " " not in key]
    plain = [key for key in likely if all(mention.name[1:].islower() for mention in said[key])]
    small = Counter(_SMALL.findall(text, 0, WINDOW)) if plain else Counter()
    for key in plain:
        if small[key] * 2 >= len({mention.start for mention in said[key]}):
            evidence[key].score -= _PLAIN


def _join_short_forms(text: str, evidence: dict[str, _Evidence], said: Mapping[str, Sequence[Mention]]) -> None:
    """A short form's evidence goes to the full name: "(SCE)", initials, "Acme" of "Acme Robotics"."""
    for key, mentions in said.items():
        if " " not in key or key not in evidence:
            continue
        ends = [mention.start + len(mention.name) for mention in mentions]
        shorts = {match[1].lower() for end in ends if (match := _SHORT.match(text, end))}
        if len(initials := _initials(key)) > 2:
            shorts.add(initials)
        for short in shorts - {key}:
            if short in evidence:
                evidence[key].take(evidence.pop(short))
                evidence[key].score += 0.5
    for longer in sorted(evidence, key=len):
        words = longer.split()
        if is_company(said[longer][0].name):  # "Công ty TNHH Sông Xanh"
            for key in (" ".join(words[number:]) for number in range(1, len(words))):
                if key in evidence and any(mention.is_sure for mention in said[longer]):
                    evidence[longer].take(evidence[key])
                    evidence[key].score = 0.0
        for key in (" ".join(words[:number]) for number in range(1, len(words))):
            if key not in evidence:
                continue
            if evidence[longer].score >= TELLING and _is_full(longer, key, said[longer]):
                evidence[longer].take(evidence[key])
                evidence[key].score = 0.0
            else:
                evidence[key].score += min(0.5, 0.25 * len(said[longer]))


def _is_full(longer: str, key: str, mentions: Sequence[Mention]) -> bool:
    """What the longer name has more is a legal form, a trade, a word for an organisation, or the place of one."""
    rest = longer[len(key) :]
    if rest.startswith(" of ") and " " not in key and is_organisation(key) and gazetteer.certainty(rest[4:]):
        return True  # "Embassy of Norway"
    return _OFFICES.isdisjoint(rest.split()) and (
        any(is_company(mention.name) for mention in mentions)
        or is_organisation(rest)
        or names.shows_a_trade_in(rest, "en")
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
    if " " in folded and folded.rpartition(" ")[2] in NO_EMPLOYER_ENDS and candidate.score < _MUCH:
        return certain
    if names_a_job(_GRADE.sub("", name).rpartition(" ")[2]) and not is_organisation(name) and not is_company(name):
        return certain
    if _LEADS_SOMETHING.match(name):
        return certain
    if _CITY_HALL.match(name):
        return 0.0
    if " " not in name and CAMEL.search(name):
        return _SKILL if _is_a_skill(name) else 0.0
    if is_place(name):
        return certain
    if gazetteer.certainty(name) >= _CITY:
        return certain if " " in name else _PLACE
    if not names.is_name_in(name, language or "en"):
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
