"""How deep the elements of a page stand in one another."""

from __future__ import annotations

import re

_NESTING = re.compile(
    r"<(/?)(?!(?:p|li|br|hr|img|input|meta|link|td|tr|th|dd|dt|option)\b)[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,300})?>",
    re.I,
)
"""Tags that nest; the others are void or close their like."""
_MAX_NESTING = 2_000


def nests_absurdly(text: str) -> bool:
    """Whether elements stand in one another deeper than on any page: parsing takes the depth squared."""
    if text.count("<") <= _MAX_NESTING:
        return False
    depth = 0
    for tag in _NESTING.finditer(text):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > _MAX_NESTING:
            return True
    return False
