"""Suggestions while somebody types, and the spelling: what the built index's lexicon answers."""

from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from random import Random

from django.conf import settings

from benchmarks.search.built import Built
from benchmarks.search.measuring import Report, percentile, timed
from postings.search.lexicon import Kind, suggest, words
from postings.search.spelling import corrected

_QUERIES = 1_000
_LETTERS = (1, 2, 3, 5, 8, 12)


def show(built: Built, report: Report) -> None:
    settings.SEARCH_URL = f"tantivy://{built.index}"
    random = Random(1)
    labels = [label for _ in range(_QUERIES // 10) for label in _some_labels(built, random)]
    unlike = ["".join(random.choices(string.ascii_lowercase, k=11)) for _ in labels]
    asked: dict[str, tuple[Callable[[str], object], list[str]]] = {
        **{f"{letters} letters": (suggest, [label[:letters] for label in labels]) for letters in _LETTERS},
        "beginnings of two words": (suggest, [_two_beginnings(label) for label in labels]),
        "titles only": (partial(suggest, kinds=[Kind.TITLE]), [label[:3] for label in labels]),
        "places only": (partial(suggest, kinds=[Kind.LOCATION]), [label[:3] for label in labels]),
        "spelling: a letter is missing": (corrected, [_with_error(random, label) for label in labels]),
        "spelling: nothing like it": (corrected, unlike),
    }
    rows = [[name, *_measured(question, texts)] for name, (question, texts) in asked.items()]
    heads = ["suggestions, ms", "asked", "p50", "p95", "max", "wall p95", "answered"]
    report.table(f"Suggestions and spelling: processor time, {built.count:,} postings", heads, rows)


def _measured(question: Callable[[str], object], texts: Sequence[str]) -> list[str]:
    question(texts[0])
    answers = [timed(partial(question, text)) for text in texts]
    processor, wall = ([getattr(took, name) for took, _ in answers] for name in ("processor", "wall"))
    figures = [*(percentile(processor, part) for part in (50, 95, 100)), percentile(wall, 95)]
    found = sum(bool(answer) for _, answer in answers)
    return [str(len(texts)), *(f"{figure:.1f}" for figure in figures), f"{found / len(texts):.0%}"]


def _some_labels(built: Built, random: Random) -> list[str]:
    """What somebody may be typing: of ten, six titles, a company, a skill and two places."""
    first = random.randint(1, max(built.count - 11, 1))
    some = list(built.corpus.postings(12, first))
    cities = (link.location.city for posting in some for link in posting.posting_locations.all())
    return [
        *(posting.title for posting in some[:6]),
        *islice((posting.company.name for posting in some if posting.company), 1),
        *islice((link.skill.name for link in some[0].posting_skills.all()), 1),
        *islice(cities, 2),
    ]


def _two_beginnings(label: str) -> str:
    return " ".join(word[:4] for word in words(label)[:2])


def _with_error(random: Random, label: str) -> str:
    """A letter of the longest word dropped."""
    longest = max(words(label), key=len, default="")
    at = random.randrange(max(len(longest) - 1, 1)) + 1
    return longest[:at] + longest[at + 1 :]
