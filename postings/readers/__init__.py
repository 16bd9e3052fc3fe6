"""Layer 1: bytes -> Document. No Django, no settings, no network."""

from __future__ import annotations

from postings.readers.document import MAX_BYTES, Block, BlockKind, Document, Fact, ReadError
from postings.readers.reader import read

__all__ = ["MAX_BYTES", "Block", "BlockKind", "Document", "Fact", "ReadError", "read"]
