"""Time in tests: bounds that a busy machine does not reach, and waiting for what another process does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """A guard against work that grows faster than its input, which a hostile text would turn into minutes.

    The bounds are many times what the work takes, and count the time of this process alone. How fast the code is,
    benchmarks say.
    """
    begun = time.process_time()
    yield
    spent = time.process_time() - begun
    assert spent < seconds, f"it took {spent:.2f} s"


def wait_until(condition: Callable[[], object], seconds: float = 40) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.1)
