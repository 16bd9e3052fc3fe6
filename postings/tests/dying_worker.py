"""A worker that dies: stands in for a fault in a library's native code. Without Django, as workers run."""

from __future__ import annotations

import os

from postings.prepare import Prepared, RawDocument, Unreadable, prepare_chunk

KILLS = "a document that ends its process"


def dies_on_the_one_that_kills(chunk: list[RawDocument]) -> list[Prepared | Unreadable]:
    if any(document.data == KILLS.encode() for document in chunk):
        os._exit(11)
    return prepare_chunk(chunk)
