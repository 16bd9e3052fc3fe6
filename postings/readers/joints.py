"""Joints: where two lines were glued with nothing between them ("… your businessRequirementsA degree in …").

Copies of web pages lose their line breaks so. One such place may be a name (iPhone, node.Js) or a slip of the pen:
only a long text with several is taken for a page and cut. Who knows the names can look at each place himself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_SHORTEST = 500
"""Characters from which a line may be a page."""
_FEWEST = 4
_SPARSEST = 500
"""Characters for each joint, at most, where the whole text was glued."""
_MOST = 1000
_JOINT = re.compile(
    r"[A-Z0-9](?:"
    r"(?:(?<=[a-z]{2}[A-Z])|(?<=[a-z]’[a-z][A-Z])|(?<=[a-z0-9)][.!?:][A-Z])|(?<=[A-Z]{3}[.][A-Z])|(?<=[A-Za-z0-9.%][)\]’”][A-Z]))"
    r"(?:[a-z][a-z’'-]*|[A-Z&]*)(?=[\s,/’'-]|[A-Z]|$)"
    r"|(?<=[A-Z]{4})[a-z]{4,40}(?=[\s,:])"
    r"|(?:(?<=[a-z]{3}[0-9])|(?<=[a-z]{2}[.][0-9]))\d{0,2}"
    r"(?=\+?[ ]?(?:[-–][ ]?\d{1,2}\+?[ ]?)?[Yy]ears?\b|[ ](?:days?|weeks?|hours?)\b|[(]?[kb]\b))"
)
"""Begins with one set of characters: the engine skips to the next of them much faster than it looks back."""
_NAMES = frozenset(
    re.findall(
        r"\w+",
        "Net Js Com Org Io Ai JS TS SQL OS QL GL NET DB UI UX AI ML IT HR API Script Query Phone Pad",
    )
)
"""What names have behind small letters: nodeJS, noSQL, macOS, jQuery, amazon.Com."""
_OPENERS = frozenset(
    re.findall(
        r"\S+",
        "We You Your Our The If So What Who Why How Please Must Applicants Required Preferred Minimum Desired"
        " Bachelor Bachelors Bachelor's Bachelor’s Responsibilities Requirements Qualifications Experience Skills"
        " Education Title Location Duration Description Benefits Salary Ability Strong Excellent Knowledge",
    )
)
"""What begins a line, and no second half of a name that begins with a capital: "SectorWhat You Need"."""
_LETTERS_BEFORE = re.compile(r"[A-Za-z’']{1,40}\Z")


def cut_at(text: str) -> list[int]:
    """Where the lines begin that one long line was, without its own beginning; [] where nothing shows it."""
    if len(text) < _SHORTEST:
        return []
    found = [at for at, is_joint in places(text, 0, len(text)) if is_joint]
    return found if len(found) >= max(_FEWEST, len(text) // _SPARSEST) else []


def places(text: str, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Where between two places a line may begin right behind another; False inside what looks like a name."""
    begin = start
    for match in islice(_JOINT.finditer(text, start, end), _MOST):
        is_joint = _is_joint(text, match, begin)
        if is_joint:
            begin = match.start()
        yield match.start(), is_joint


def _is_joint(text: str, match: re.Match[str], begin: int) -> bool:
    """Not inside a name: those begin with a capital (PowerPoint), or have a known end (nodeJS)."""
    if match.group().isdigit():
        return True
    if match.group() in _NAMES:
        return False
    start = match.start()
    before = _LETTERS_BEFORE.search(text, max(begin, start - 40), start)
    if before is None or before.group()[0].islower() or match.group() in _OPENERS:
        return True
    # A name that ends a line and begins the next; "GumGum" is one.
    return not before.group().istitle() and text.startswith(before.group(), start)
