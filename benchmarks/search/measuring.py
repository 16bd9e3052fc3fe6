"""Clocks, percentiles, tables."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import exp, log
from statistics import median
from time import perf_counter, process_time
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds."""

    processor: float
    """Of this process, all its threads: what the work costs, whatever else the machine does."""
    wall: float
    """What somebody waits."""


class Stopwatch:
    """Adds up the seconds that pass inside its `with` blocks."""

    processor = 0.0
    wall = 0.0

    def __enter__(self) -> None:
        self._start = process_time(), perf_counter()

    def __exit__(self, *error: object) -> None:
        self.processor += process_time() - self._start[0]
        self.wall += perf_counter() - self._start[1]


def timed(action: Callable[[], T]) -> tuple[Took, T]:
    watch = Stopwatch()
    with watch:
        result = action()
    return Took(watch.processor * 1000, watch.wall * 1000), result


def typical(times: Sequence[Took]) -> Took:
    return Took(median(took.processor for took in times), median(took.wall for took in times))


def percentile(values: Iterable[float], part: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) * part // 100, len(ordered) - 1)]


def geometric_mean(values: Iterable[float]) -> float:
    listed = [log(value) for value in values]
    return exp(sum(listed) / len(listed))


class Report:
    """Prints tables, for a terminal or as Markdown."""

    def __init__(self, *, is_markdown: bool) -> None:
        self._is_markdown = is_markdown

    def line(self, text: str = "") -> None:
        print(text, flush=True)

    def table(self, title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        listed = [list(heads), *map(list, rows)]
        widths = [max(_width(row[column]) for row in listed) for column in range(len(heads))]
        self.line()
        self.line(f"**{title}**\n" if self._is_markdown else title)
        edge, between = ("| ", " | ") if self._is_markdown else ("", "  ")
        for number, row in enumerate(listed):
            cells = [
                _filled(cell, width, column) for column, (cell, width) in enumerate(zip(row, widths, strict=True))
            ]
            self.line(f"{edge}{between.join(cells)}{edge[::-1]}".rstrip())
            if self._is_markdown and number == 0:
                marks = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
                self.line(f"{edge}{between.join(marks)}{edge[::-1]}".rstrip())


def _filled(cell: str, width: int, column: int) -> str:
    """The first column stands left, figures right."""
    spaces = " " * (width - _width(cell))
    return spaces + cell if column else cell + spaces


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
