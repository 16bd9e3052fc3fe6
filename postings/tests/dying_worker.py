"""A worker that dies: stands in for a fault in a library's native code. Without Django, as workers run."""

from __future__ import annotations

import os

from postings.handover import prepared_bytes
from postings.prepare import RawDocument

KILLS = "a document that ends its process"


def dies_on_the_one_that_kills(chunk: list[RawDocument]) -> bytes:
    if any(document.data == KILLS.encode() for document in chunk):
        os._exit(11)
    return prepared_bytes(chunk)
