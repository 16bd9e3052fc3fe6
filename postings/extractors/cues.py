"""Where in a text a look is worth while: the cheap search that goes before every costly pattern.

A case-insensitive alternation costs a millisecond over a posting; finding the few words that it cannot match
without costs some microseconds, and the pattern then reads a window around each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_MOST_HITS = 24
"""Windows per anchor: what is not said in the first two dozen places is not said."""


def lowered(text: str) -> str:
    """Lower case, character by character, so that offsets stay valid ("İ" alone would become two)."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


def positions(lower: str, anchors: Sequence[str]) -> Iterator[int]:
    """Where any of the anchors stands; `lower` is lower-cased text, the anchors are too."""
    for anchor in anchors:
        at = lower.find(anchor)
        for _ in range(_MOST_HITS):
            if at < 0:
                break
            yield at
            at = lower.find(anchor, at + len(anchor))


def near(
    pattern: re.Pattern[str], text: str, lower: str, anchors: Sequence[str], before: int = 100, after: int = 100
) -> re.Match[str] | None:
    """The first match of the pattern in windows around its anchors."""
    found = None
    for at in sorted(positions(lower, anchors)):
        if found and found.start() <= at - before:
            break
        match = pattern.search(text, max(0, at - before), at + after)
        if match and (found is None or match.start() < found.start()):
            found = match
    return found
