"""A line: what the readers of HTML and of plain text agree on before shape decides what it is."""

from __future__ import annotations

from typing import NamedTuple

from postings.readers.document import BlockKind

FIRST_EMOJI = "\u231a"
"""No letter that postings are written in comes behind it but Han, kana and hangul; the emoji do."""
BULLETS = "•●▪◦■◆➢➤►✓✔∙"
"""What stands before the entries of a list wherever it stands. A dot in the middle may be part of a word, "§" may
be law's and "→" an arrow: who cuts at these looks at what stands beside them."""


class Line(NamedTuple):
    text: str
    kind: BlockKind | None = None
    """What the markup says; None: shape decides."""
    level: int = 0
    is_bold: bool = False
    after_gap: bool = False
    """Plain text only: a blank line stands before it."""
    is_apart: bool = False
    """HTML only: first after the part of the page was closed that holds the heading above with its lines."""
    row: int = 0
    """Lines of one table row, or of one <dt> with its <dd>, share a number above 0."""
