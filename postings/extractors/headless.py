"""Lines under no telling heading: duties, requirements and benefits by the line model.

Only kinds that the posting gives no section of its own are looked for, and running text is judged only where
no section lists anything: a heading is never overruled.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

from postings.extractors import cues, importance, line_model
from postings.extractors.vocabulary.han_variants import simplified
from postings.extractors.vocabulary.line_words import BENEFIT_NAMES, BENEFIT_TAGS, HAN_BENEFIT_NAMES

KINDS = frozenset(("duty", "requirement", "benefit"))
OTHER = "other"
_STATES = ("duty", "requirement", "benefit", OTHER)
"""What a line may be about, in the order in which postings mostly speak of it."""
LIKELY, VERY_LIKELY = 0.05, 0.55
"""Least probability of a line in its run, and of one that stands alone."""
LIKELIEST = 0.7
"""Probability that one line of a list has at least, or all of it is of another kind, such as names of products."""
MOST = 300
"""Lines of a posting, or of one list, that are judged: more than any has, less than a hostile text."""
SURE = 0.8
"""Probability of a fact that no neighbour makes a line of the job."""
LEAST_RUN = 3
"""Lines of a list that must be of one kind for a second list of that kind."""
CERTAIN = 0.9
"""Probability that overrules a heading, for how to apply, and its place, for the line below the title."""
WITHIN, SENTENCES, BETWEEN, PROSE = 3.5, 1.5, 1.0, 0.7
"""What it costs (in logarithms of odds) to change the subject inside a list, in a list of whole sentences without
bullets, from one list or paragraph to the next, and from one sentence to the next."""
BACK = 0.5
"""What it costs more to go back to an earlier subject."""
CUE = 20
"""How many times likelier a clause is of the kind that its words tell."""
FLOOR, TOLD_FLOOR = 0.02, 0.002
"""Least probability believed, or one odd line would outvote its list; and that of a line whose words tell."""
LEAST_KEPT, LEAST_TURNED = 2, 1
"""Lines that stay what their heading says, and least number of those that may be of another subject."""
TURNING = frozenset(("duty", "requirement"))
"""Kinds whose lists run on into others."""
CLEAR, TURN = 0.7, 3.3
"""Logarithm of the odds by which each line behind a turn must be likelier of the new subject; and all together."""
SETTLED = 0.5
"""Probability of its heading's kind at which a section's last line shows that the subject never changed."""
LEAST_SETTLED = 3
"""Last lines looked at for that."""
_LEAST = re.compile(r"(?:[^\W\d_]+[^\w]+){2}[^\W\d_]|[\u4e00-\u9fff]{5}|[^\W\d_]{10}")
"""Three words, five Chinese characters or a long German word: less is no line to judge."""
_LEAST_LISTED = re.compile(r"[^\W\d_]{2}.{0,20}[^\W\d_]{2}|[\u4e00-\u9fff]{2}")
"""In a list, whose other entries say more."""

_TAG_WORDS = re.compile(BENEFIT_TAGS)
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 1024, 500
"""Lines, and characters of each: one is asked about again with its list, and in other postings of its company."""
_DEMAND_WORDS = (
    *("experience", "knowledge", "ability to", " able to", "skill", "degree", "fluen", "kenntnis", "erfahrung"),
    *("经验", "能力", "学历", "熟悉", "熟练", "精通", "责任心", "优先"),
)
"""Tell a demand without the model's help, which costs more; none stands inside "disability" or "available to"."""
_BENEFIT_NAMES = cues.Phrases(
    [
        *(("benefit", "; ".join(rf"{name}\b" for name in names.split("; "))) for names in BENEFIT_NAMES),
        ("benefit", HAN_BENEFIT_NAMES),
    ]
)


class Candidate(NamedTuple):
    text: str
    is_listed: bool
    group: int
    """The list or paragraph it belongs to: lines of one list are mostly of one kind."""
    cue: str | None = None
    """What its words tell: one of _STATES; None where they tell nothing."""
    is_open: bool = False
    """Whether it may be of a kind that has a section elsewhere: no heading says that it is something else."""
    is_doubtful: bool = False
    """Whether it stands where other things mostly do."""
    is_sentence: bool = False
    """A paragraph like its neighbours that ends in a full stop: prose rather than a list."""


_BARS = re.compile(r"[|｜][^|｜]+[|｜]")
_FACTS = {**dict.fromkeys(_STATES, 0.0), OTHER: 1.0, "fact": 1.0}
"""What a row of facts is about ("5-10 people | insurance | Leeds")."""


def judge(candidates: Sequence[Candidate], wanted: frozenset[str]) -> list[str | None]:
    """For each candidate the kind it is, of those wanted; None where it is none or unsure."""
    judged = candidates[:MOST]
    lines = [_judged(candidate) for candidate in judged]
    found = [line.found for line in lines]
    path = _likeliest_path(lines, [0.0, *map(_cost, judged, judged[1:])])
    kinds: list[str | None] = [None] * len(candidates)
    for kind, places in _runs(path, judged):
        likely = [found[at].get(kind, SETTLED) for at in places]
        first = judged[places[0]]
        is_second = kind in KINDS and first.is_open and len(places) >= LEAST_RUN and _are_sure(likely)
        is_wanted = kind in wanted and (not first.is_listed or max(likely) >= LIKELIEST)
        for at in places if is_wanted or is_second else ():
            if _is_believed(found[at], kind, judged[at]):
                kinds[at] = kind
    return kinds


def _runs(path: Sequence[str], judged: Sequence[Candidate]) -> Iterator[tuple[str, list[int]]]:
    """Kind and places of the entries that follow one another in one list and are of one kind."""
    for (kind, *_), run in groupby(range(len(path)), lambda at: (path[at], judged[at].group, judged[at].is_open)):
        yield kind, list(run)


def _are_sure(likely: Sequence[float]) -> bool:
    """Whether a list is so surely of one kind that it is though a section of that kind stands elsewhere."""
    most = 4 * sum(one >= SURE for one in likely) >= 3 * len(likely)
    return most or sum(likely) >= SURE * len(likely)


def _is_believed(own: Mapping[str, float], kind: str, candidate: Candidate) -> bool:
    """Whether a line allows the kind its neighbours give it: hours and places among benefits stay out."""
    least = CERTAIN if candidate.is_doubtful else VERY_LIKELY if candidate.cue == OTHER else LIKELY
    return own.get(kind, 0.0) >= least and own.get("fact", 0.0) < SURE


class _Own(NamedTuple):
    """What a line is about by itself: the probability of each state, and the least that is believed."""

    found: Mapping[str, float]
    floor: float = FLOOR

    def log(self, state: str) -> float:
        """Zero, so that the neighbours decide, where a line is too short to be judged."""
        return math.log(max(self.found[state], self.floor)) if self.found else 0.0


def _judged(candidate: Candidate) -> _Own:
    if _BARS.search(candidate.text):
        return _Own(_FACTS)
    return _own(candidate.text, candidate.is_listed, candidate.cue)


def _own(text: str, is_listed: bool = False, cue: str | None = None) -> _Own:
    """What the model finds, the words' own cue counted in."""
    found = _probabilities(text, is_listed) or (_probabilities(text, True) if names_benefit(text) else {})
    if told := None if cue or not found else _told(text, found):
        return _Own({**dict.fromkeys(_STATES, TOLD_FLOOR), told: 1.0}, TOLD_FLOOR)
    return _Own(_weighed(found, cue) if cue else found)


def _told(text: str, found: Mapping[str, float]) -> str | None:
    """What the words tell where the model does not contradict: a benefit by its name, a wish by its weight."""
    if importance.ends_in_wish(text):
        return "requirement"
    if found["benefit"] >= VERY_LIKELY:
        return "benefit" if names_benefit(text) else None
    is_wish = found["requirement"] >= LIKELY and not importance.is_required(text)
    return "requirement" if is_wish else None


def _weighed(found: Mapping[str, float], cue: str) -> dict[str, float]:
    weighed = {state: found.get(state, 1.0) * (CUE if state == cue else 1) for state in _STATES}
    whole = sum(weighed.values())
    return {state: weight / whole for state, weight in weighed.items()}


def _cost(before: Candidate, after: Candidate) -> float:
    if before.group != after.group:
        return BETWEEN
    if before.is_sentence and after.is_sentence:
        return SENTENCES
    return WITHIN if after.is_listed else PROSE


def _likeliest_path(lines: Sequence[_Own], costs: Sequence[float]) -> list[str]:
    """What each line is about if subjects change as seldom as the costs of a change say (Viterbi's algorithm)."""
    totals = dict.fromkeys(_STATES, 0.0)
    origins: list[dict[str, str]] = []
    for line, cost in zip(lines, costs, strict=True):
        reached = {state: _best_origin(totals, state, cost) for state in _STATES}
        origins.append({state: origin for state, (origin, _) in reached.items()})
        totals = {state: total + line.log(state) for state, (_, total) in reached.items()}
    state = max(totals, key=totals.__getitem__)
    path = [state]
    for origin in reversed(origins[1:]):
        state = origin[state]
        path.append(state)
    return path[::-1]


def _best_origin(totals: dict[str, float], state: str, cost: float) -> tuple[str, float]:
    """Where the cheapest way to a state comes from, and its total."""
    best, most = state, totals[state]
    for origin, price in _prices(state, cost):
        total = totals[origin] - price
        if total > most:
            best, most = origin, total
    return best, most


@cache
def _prices(state: str, cost: float) -> tuple[tuple[str, float], ...]:
    """What it costs to come to a state from each of the others."""
    at = _STATES.index(state)
    return tuple(
        (origin, cost + (BACK if _STATES.index(origin) > at else 0)) for origin in _STATES if origin != state
    )


def turned(lines: Sequence[str], kind: str, wanted: frozenset[str]) -> list[str]:
    """What each line of a section of the given kind is about, where later lines may be of another subject.

    Lists run on though the subject changes: duties, then requirements, then benefits. The first
    lines are what their heading says; kinds outside `wanted` have a section of their own elsewhere.
    """
    is_short = len(lines) < LEAST_KEPT + LEAST_TURNED
    if kind not in TURNING or not wanted or is_short or len(lines) > MOST or _is_settled(lines, kind):
        return [kind] * len(lines)
    open_states = (kind, *(state for state in _STATES[_STATES.index(kind) + 1 :] if state in wanted))
    found = [_own(line) for line in lines]
    gains = {state: [own.log(state) - (state != kind) * CLEAR for own in found] for state in open_states}
    return _cheapest_cuts(gains, len(lines))


def demands_among(lines: Sequence[str]) -> list[bool]:
    """Which lines of a list of benefits are demands: it may run on into them; one alone is a benefit's terms."""
    demands = [False] * len(lines)
    names = [names_benefit(line) for line in lines[:MOST]]
    for places in _runs_of(False, names):
        likely = [_probabilities(lines[at], True).get("requirement", 0.0) for at in places]
        for run in _runs_of(True, [one >= VERY_LIKELY for one in likely]):
            if _are_sure([likely[at] for at in run]):
                for at in run:
                    demands[places[at]] = True
    return demands


def _runs_of(wanted: bool, told: Sequence[bool]) -> Iterator[list[int]]:
    """Places of neighbours that are told so, where they are enough for a second list."""
    for one, run in groupby(range(len(told)), told.__getitem__):
        places = list(run)
        if one is wanted and len(places) >= LEAST_RUN:
            yield places


def _is_settled(lines: Sequence[str], kind: str) -> bool:
    """True where the last lines are what the heading says, so that nothing has changed before them."""
    return all(_is_kept(line, kind) for line in lines[: -LEAST_SETTLED - 1 : -1])


def _is_kept(line: str, kind: str) -> bool:
    lower = line.casefold()
    is_demand = kind == "requirement" and any(map(lower.__contains__, _DEMAND_WORDS))
    found = {} if is_demand else _probabilities(line)
    return found[kind] > SETTLED if found else is_demand or not names_benefit(line)


def _cheapest_cuts(gains: Mapping[str, Sequence[float]], count: int) -> list[str]:
    """The best way from the first state through the later ones, each turn paid for."""
    states = tuple(gains)
    best = {states[0]: (sum(gains[states[0]][:LEAST_KEPT]), (states[0],) * LEAST_KEPT)}
    for at in range(LEAST_KEPT, count):
        best = {
            state: max(
                (total - (TURN if path[-1] != state else 0) + gains[state][at], (*path, state))
                for origin, (total, path) in best.items()
                if states.index(origin) <= states.index(state)
            )
            for state in states
        }
    return list(max(best.values())[1])


def are_benefit_tags(tags: Iterable[str]) -> bool:
    """Names of benefits set side by side without a label: "五险一金 周末双休 免费班车"."""
    known = [names_benefit_tag(tag) for tag in tags]
    return len(known) > 1 and sum(known) * 2 >= len(known)


def names_benefit_tag(tag: str) -> bool:
    return _TAG_WORDS.search(simplified(tag)) is not None


def names_benefit(words: str) -> bool:
    return bool(_BENEFIT_NAMES.find(simplified(words)))


def is_benefit(sentence: str) -> bool:
    """For a sentence beside a list of benefits: True where it names one, or the model is nearly sure."""
    return names_benefit(sentence) or _probabilities(sentence).get("benefit", 0.0) >= VERY_LIKELY


def outgrown(sentence: str, kind: str) -> str:
    """For a paragraph behind a label with words in its own line ("Must have: a licence"): what it is about beyond
    doubt, else the kind that the label names."""
    found = _probabilities(sentence)
    likeliest = max((*KINDS, OTHER), key=lambda state: found.get(state, 0.0))
    is_other = found.get(likeliest, 0.0) >= CERTAIN and found.get(kind, 0.0) < LIKELY
    return likeliest if is_other else kind


def is_application(sentence: str) -> bool:
    """For a line of any list: True where the model is sure that it says how to apply."""
    return _probabilities(sentence).get("apply", 0.0) >= CERTAIN


def is_of_job(sentence: str) -> bool:
    """For a sentence behind a list: True where the model holds it rather for a line of the job."""
    found = _probabilities(sentence)
    return max((found.get(kind, 0.0) for kind in KINDS), default=0.0) > found.get(OTHER, 0.0)


def is_surely_other(sentence: str, may_praise: bool) -> bool:
    """For a sentence of any list: True where the model is sure that it is no line of the job and, with
    `may_praise`, not about the company."""
    found = _probabilities(sentence)
    return found.get(OTHER, 0.0) - (found["company"] if found and may_praise else 0.0) >= CERTAIN


def _probabilities(text: str, is_listed: bool = False) -> Mapping[str, float]:
    of_line = _remembered if len(text) <= _LONGEST_REMEMBERED else _found
    return of_line(text, is_listed)


def _found(text: str, is_listed: bool) -> Mapping[str, float]:
    least = _LEAST_LISTED if is_listed else _LEAST
    if not least.search(text):
        return {}
    found = line_model.load().probabilities(simplified(text))
    return {**found, OTHER: found["company"] + found["apply"] + found["fact"]}


_remembered = lru_cache(_MOST_REMEMBERED)(_found)
