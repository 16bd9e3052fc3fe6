"""A row of a printed page."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """Words that stand side by side on a page. Lengths are in points from the page's left and upper edge."""

    text: str
    page: int
    left: float
    right: float
    indent: float
    """Where its words begin, behind a bullet or number."""
    top: float
    bottom: float
    size: float
    """Of the font."""
    is_bold: bool
    width: float
    height: float
    """Of the page, both."""

    def is_beside(self, other: Row) -> bool:
        """Whether both stand at the same height of the same page."""
        middle = (self.top + self.bottom) / 2
        return self.page == other.page and other.top < middle < other.bottom
