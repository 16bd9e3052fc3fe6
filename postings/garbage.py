"""Garbage collection of a process that takes many documents through its hands. Layer 3, no Django.

Nearly all of what is made for a document goes when its last reference does. To look for cycles after every 700 new
objects takes a tenth of the time of saving and indexing, and finds hardly anything.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_by_hand() -> Iterator[None]:
    """Inside, call gc.collect() now and then: it leaves out what was there before, and takes milliseconds."""
    was_enabled = gc.isenabled()
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if was_enabled:
            gc.enable()
