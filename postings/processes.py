"""Functions in processes of their own, with Django set up. Layer 3.

Spawned, not forked: a forked child would share the parent's database connection and index threads. Before anything
of ours is unpickled, the models must be there; so the child is handed bytes.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any


class ProcessDied(Exception):
    """A process ended before its function did; what killed it stands in the log of the system."""


def yielded(functions: Iterable[Callable[[], Iterable[Any]]]) -> Iterator[Any]:
    """All that the functions yield, each in a process of its own, in the order in which it comes.

    Functions and what they yield must be picklable. An exception of theirs is raised here, and ends all of them.
    """
    context = get_context("spawn")
    with ExitStack() as cleaning:
        running: list[Connection] = []
        for function in functions:
            incoming, outgoing = context.Pipe(duplex=False)
            process = context.Process(target=_run, args=(pickle.dumps(function), outgoing), daemon=True)
            process.start()
            # Closed here, so that the pipe ends when the child does.
            outgoing.close()
            cleaning.callback(process.join)
            cleaning.callback(process.terminate)
            cleaning.callback(incoming.close)
            running.append(incoming)
        while running:
            ready = wait(running)
            for incoming in [one for one in running if one in ready]:
                try:
                    is_last, content = incoming.recv()
                except EOFError:
                    raise ProcessDied("A process that was making documents ready for the index died.") from None
                if is_last:
                    running.remove(incoming)
                    if content is not None:
                        raise content
                else:
                    yield content


def _run(pickled: bytes, outgoing: Connection) -> None:
    import django

    django.setup()
    try:
        for content in pickle.loads(pickled)():
            outgoing.send((False, content))
    except Exception as error:
        outgoing.send((True, error))
    else:
        outgoing.send((True, None))
