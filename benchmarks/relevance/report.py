"""Ask every judged search, and say how good the answers are; or how they differ from those of another time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from benchmarks.relevance.corpus import Searched
from benchmarks.relevance.judgements import GRADED, Judged
from benchmarks.relevance.measures import DEPTH, Measures
from postings.listing import find
from postings.quality import SAMPLES_READ

_NEVER = 0
"""Where no answer was found."""


@dataclass(frozen=True, slots=True)
class Answer:
    judged: Judged
    measures: Measures
    place: int
    """Of the first answer, from 1; 0: not on the first page."""
    found: Sequence[str]
    """The first ten: samples by number, made-up postings by title, each with its grade."""


def answers(searched: Searched, judged: Iterable[Judged]) -> list[Answer]:
    return [_answer(searched, one) for one in judged]


def _answer(searched: Searched, judged: Judged) -> Answer:
    """What a person gets to see who types the words, the repair of a typing error included."""
    params = QueryDict(mutable=True)
    params["q"] = judged.text
    ids = [hit.id for hit in find(params, SAMPLES_READ).results.hits]
    grades = {
        **{number: judged.samples.get(name, 0) for number, name in searched.samples.items()},
        **{number: judged.grade_of_title(title) for number, title in searched.made_up.items()},
    }
    found = [grades[number] for number in ids]
    names = {**searched.made_up, **searched.samples}
    # The same job posted twice is one known item: who finds either has found it.
    all_grades = list(grades.values()) if judged.is_graded else [max(judged.samples.values())]
    measures = Measures.of(found if judged.is_graded else _first_only(found), all_grades)
    place = round(1 / measures.reciprocal_rank) if measures.reciprocal_rank else _NEVER
    shown = [f"{names[number]}={grade}" for number, grade in zip(ids, found, strict=True)]
    return Answer(judged, measures, place, shown[:DEPTH])


def _first_only(grades: Sequence[int]) -> list[int]:
    first = next((place for place, grade in enumerate(grades) if grade), None)
    return [grade if place == first else 0 for place, grade in enumerate(grades)]


def table(given: Sequence[Answer]) -> Iterator[str]:
    """A line per kind, then the known items together, the graded ones and all."""
    yield f"{'':<20}{'searches':>9}{'MRR':>8}{'nDCG@10':>9}{'recall@10':>11}"
    kinds: dict[str, list[Answer]] = {}
    for answer in given:
        kinds.setdefault(answer.judged.kind, []).append(answer)
    graded = kinds.pop(GRADED, [])
    known = [answer for answer in given if not answer.judged.is_graded]
    for name, listed in (*kinds.items(), ("known items", known), (GRADED, graded), ("all", given)):
        if listed:
            mean = Measures.mean([answer.measures for answer in listed])
            numbers = f"{mean.reciprocal_rank:>8.3f}{mean.ndcg:>9.3f}{mean.recall:>11.3f}"
            yield f"{name:<20}{len(listed):>9}{numbers}"


def worst(given: Sequence[Answer], count: int) -> Iterator[str]:
    """The searches with the lowest nDCG, and what they found."""
    for answer in sorted(given, key=lambda answer: answer.measures.ndcg)[:count]:
        yield f"{answer.measures.ndcg:.3f}  {answer.judged.kind}: {answer.judged.text}"
        yield f"       {' | '.join(answer.found) or 'nothing'}"


def as_json(given: Sequence[Answer]) -> dict[str, Any]:
    """What `moved` compares with."""
    return {_key(answer): {"ndcg": answer.measures.ndcg, "place": answer.place} for answer in given}


def moved(before: Mapping[str, Any], given: Sequence[Answer]) -> Iterator[str]:
    """The searches whose answers are better or worse than they were, the worst first."""
    known = [(answer, before[_key(answer)]) for answer in given if _key(answer) in before]
    differing = [(answer.measures.ndcg - old["ndcg"], answer, old) for answer, old in known]
    changed = sorted((one for one in differing if abs(one[0]) > 1e-9), key=lambda one: one[0])
    better = sum(difference > 0 for difference, _, _ in changed)
    yield f"{better} searches better, {len(changed) - better} worse, {len(known) - len(changed)} as before"
    for difference, answer, old in changed:
        places = f"{old['place'] or '-'} to {answer.place or '-'}"
        yield f"{difference:>+7.3f}  first answer {places:<9} {answer.judged.kind}: {answer.judged.text}"


def _key(answer: Answer) -> str:
    return f"{answer.judged.kind}: {answer.judged.text}"
