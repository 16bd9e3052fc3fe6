"""Layer 1: bytes -> Document, by `reader.read(data, name, media_type)`. No Django, no settings, no network."""

from __future__ import annotations

from postings.readers.document import (
    FIELD,
    HEADING,
    ITEM,
    MAX_BYTES,
    PARAGRAPH,
    Block,
    BlockKind,
    Document,
    Fact,
    ReadError,
)

__all__ = [
    "FIELD",
    "HEADING",
    "ITEM",
    "MAX_BYTES",
    "PARAGRAPH",
    "Block",
    "BlockKind",
    "Document",
    "Fact",
    "ReadError",
]
