"""judged.tsv: what somebody typed, and how good an answer each posting is.

    kind    as it was typed    02=3 27=2 ~staff_nurse=3

A number is that of a sample (postings/samples/02-….html), `~` stands for every made-up posting with these words in
its title. The grade: 3 what was looked for, 2 good, 1 of some use; none given: 3; not named: 0. A known item has
one right answer (or several that are the same job), the graded searches have many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

FILE = Path(__file__).with_name("judged.tsv")
GRADED = "graded"
"""The kind of the searches with many answers; all other kinds are known items, by how they were typed."""
BEST = 3
_JUDGEMENT = re.compile(r"(?P<sample>\d\d)(?:=(?P<grade>[1-3]))?|~(?P<title>[^\s=]+)=(?P<made_grade>[1-3])")


@dataclass(frozen=True, slots=True)
class Judged:
    kind: str
    text: str
    """As typed."""
    samples: Mapping[str, int]
    """{number of the sample: grade}"""
    made_up: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    """{words of a title: grade}, the first that fits."""

    @property
    def is_graded(self) -> bool:
        return self.kind == GRADED

    def grade_of_title(self, title: str) -> int:
        """Of a made-up posting."""
        folded = title.casefold()
        fitting = (grade for words, grade in self.made_up.items() if all(word in folded for word in words))
        return next(fitting, 0)


def read(path: Path = FILE) -> list[Judged]:
    """Raises ValueError for a line that says nothing, with its number."""
    return list(_judged(path.read_text(encoding="utf-8")))


def _judged(text: str) -> Iterator[Judged]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        kind, typed, *judgements = line.split("\t")
        if len(judgements) != 1 or not judgements[0].strip():
            raise ValueError(f"judged.tsv, line {number}: expected kind, words and judgements, parted by tabs.")
        yield _of(kind, typed, judgements[0], number)


def _of(kind: str, typed: str, judgements: str, number: int) -> Judged:
    samples: dict[str, int] = {}
    made_up: dict[tuple[str, ...], int] = {}
    for judgement in judgements.split():
        match = _JUDGEMENT.fullmatch(judgement)
        if match is None:
            raise ValueError(f"judged.tsv, line {number}: “{judgement}” is no judgement such as 02=3.")
        if match["sample"]:
            samples[match["sample"]] = int(match["grade"] or BEST)
        else:
            made_up[tuple(match["title"].casefold().split("_"))] = int(match["made_grade"])
    return Judged(kind, typed, samples, made_up)
