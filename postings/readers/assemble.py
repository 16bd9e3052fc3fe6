"""Statements and pieces -> text with blocks and facts that know where they stand in it."""

from __future__ import annotations

from collections.abc import Iterable

from postings.readers.document import FIELD, Block, Fact
from postings.readers.facts import Statement
from postings.readers.kinds import MAX_CHARACTERS
from postings.readers.shapes import Piece


def assemble(
    statements: Iterable[Statement], pieces: Iterable[Piece]
) -> tuple[str, tuple[Block, ...], dict[str, Fact]]:
    """One line a statement, then one a piece, up to MAX_CHARACTERS."""
    texts: list[str] = []
    blocks: list[Block] = []
    facts: dict[str, Fact] = {}
    at = 0
    for name, label, words, value in statements:
        start = at + len(label) + 2
        texts.append(f"{label}: {words}")
        end = start + len(words)
        blocks.append(Block(FIELD, at, end, 0, at + len(label), start))
        if value is not None:
            facts[name] = Fact(value, start, end)
        at = end + 1
    for kind, text, level, label_end, value_start, is_apart in pieces:
        end = at + len(text)
        if end > MAX_CHARACTERS:
            break
        if kind is FIELD:
            blocks.append(Block(kind, at, end, 0, at + label_end, at + value_start, is_apart))
        else:
            blocks.append(Block(kind, at, end, level, 0, 0, is_apart))
        texts.append(text)
        at = end + 1
    return "\n".join(texts), tuple(blocks), facts
