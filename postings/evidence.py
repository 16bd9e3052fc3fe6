"""The words a value came from, marked in the posting's text. Layer 7.

Every span gets an anchor, `#evidence-<field>-<n>` (from 1, in the order of `evidence`), so that a plain link
leads from a fact to its words without any script.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from postings import wording

Evidence = Mapping[str, Sequence[Sequence[int]]]
"""{field: [[start, end], …]}, offsets into the text."""

Span = tuple[int, int]
LINES = ("duties", "requirements", "benefits")
"""Fields that whole lines are evidence of: they fill the text, and are marked more quietly than a value."""
_LINE = re.compile(r"[^\n]*[^\s][^\n]*")


@dataclass(frozen=True, slots=True)
class Mark:
    field: str
    number: int
    start: int
    end: int

    @property
    def anchor(self) -> str:
        return f"evidence-{self.field}-{self.number}"


def marks(evidence: Evidence, length: int) -> list[Mark]:
    """The spans that lie in a text of this length, outer before inner, in the order of the text."""
    found = [
        Mark(field, number, start, end)
        for field, spans in evidence.items()
        for number, (start, end) in enumerate(spans, start=1)
        if 0 <= start < end <= length
    ]
    return sorted(found, key=lambda mark: (mark.start, -mark.end, mark.anchor))


def anchors(evidence: Evidence, length: int) -> dict[str, list[str]]:
    """The anchors of each field's words; spans outside of the text have none."""
    by_field: dict[str, list[str]] = {}
    for mark in sorted(marks(evidence, length), key=lambda mark: (mark.field, mark.number)):
        by_field.setdefault(mark.field, []).append(mark.anchor)
    return by_field


def marked(text: str, evidence: Evidence) -> SafeString:
    """The text, escaped, a paragraph a line, with a <mark> around the words of every value.

    Spans may lie inside one another, overlap, or go over several lines: a mark that is cut is closed there and
    opened again behind the cut, without an anchor.
    """
    return mark_safe("".join(_paragraphs(text, marks(evidence, len(text)))))


def _paragraphs(text: str, ordered: Sequence[Mark]) -> Iterator[str]:
    waiting = deque(ordered)
    carried: list[Mark] = []
    for line in _LINE.finditer(text):
        begun: list[Mark] = []
        while waiting and waiting[0].start < line.end():
            begun.append(waiting.popleft())
        own = [mark for mark in (*carried, *begun) if mark.end > line.start()]
        yield "<p>"
        yield from _pieces(text, line.span(), own, carried)
        yield "</p>\n"
        carried = [mark for mark in own if mark.end > line.end()]


def _pieces(text: str, line: Span, ordered: Sequence[Mark], carried: Sequence[Mark]) -> Iterator[str]:
    """One line: cut wherever a mark begins or ends. Those carried over from the line before have their anchor."""
    waiting = deque(ordered)
    inside: list[Mark] = []
    cuts = {cut for mark in ordered for cut in (mark.start, mark.end) if line[0] < cut < line[1]}
    for start, end in pairwise(sorted(cuts | set(line))):
        yield from _close_ended(inside, start)
        while waiting and waiting[0].start <= start:
            inside.append(waiting.popleft())
            yield _tag(inside[-1], is_continued=inside[-1] in carried)
        yield conditional_escape(text[start:end])
    yield "</mark>" * len(inside)


def _close_ended(inside: list[Mark], position: int) -> Iterator[str]:
    """Close the marks that end here; those opened within them go on behind."""
    ended = next((index for index, mark in enumerate(inside) if mark.end <= position), len(inside))
    going_on = [mark for mark in inside[ended:] if mark.end > position]
    yield "</mark>" * (len(inside) - ended)
    yield from (_tag(mark, is_continued=True) for mark in going_on)
    inside[ended:] = going_on


def _tag(mark: Mark, is_continued: bool = False) -> SafeString:
    kind = "line" if mark.field in LINES else "value"
    if is_continued:
        return format_html('<mark class="{}" title="{}">', kind, wording.field(mark.field))
    return format_html('<mark id="{}" class="{}" title="{}">', mark.anchor, kind, wording.field(mark.field))
