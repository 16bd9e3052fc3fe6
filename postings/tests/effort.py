"""A guard against work that grows faster than its input, which a hostile text would turn into minutes.

How fast the code is, benchmarks say; the bounds here are many times what it takes, and count the time of this
process alone, so that a busy machine fails no test.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Fail if what is done within takes this process longer than so many seconds."""
    begun = time.process_time()
    yield
    spent = time.process_time() - begun
    assert spent < seconds, f"it took {spent:.2f} s"
