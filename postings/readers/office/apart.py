"""Reading other people's files in a process of its own: its time and memory are bounded, and it dies alone.

The files are compressed, nested, and read by large pieces of native code. The child is handed the bytes on its
standard input and answers with a line of JSON for each thing that it read.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from enum import StrEnum
from io import BufferedIOBase
from pathlib import Path
from typing import Any

from postings.readers.message import Message
from postings.readers.office import problems
from postings.readers.office.problems import Problem

_PROJECT = Path(__file__).resolve().parents[3]


class Reader(StrEnum):
    """What the child is to do."""

    PDF = "pdf"
    WORD = "word"
    WORKBOOK = "workbook"


SECONDS: Mapping[Reader, int] = {Reader.PDF: 20, Reader.WORD: 20, Reader.WORKBOOK: 300}
"""Of a processor."""
_GIGABYTE = 2**30
_MEMORY: Mapping[Reader, int] = {
    Reader.PDF: _GIGABYTE,
    Reader.WORD: _GIGABYTE,
    Reader.WORKBOOK: 3 * _GIGABYTE,
}
_OPTIONS = ("-X", "utf8", "-m", "postings.readers.office.apart")


def answers(reader: Reader, stream: BufferedIOBase) -> Iterator[Any]:
    """What the child reads out of the stream, as it reads it. Raises Problem."""
    environment = {**os.environ, "PYTHONPATH": str(_PROJECT)}
    with subprocess.Popen(
        [sys.executable, *_OPTIONS, reader],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        is_whole = False
        try:
            with suppress(BrokenPipeError), child.stdin:
                shutil.copyfileobj(stream, child.stdin)
            for line in child.stdout:
                kind, value = json.loads(line)
                if kind == _PROBLEM:
                    raise Problem(Message(value))
                if kind == _END:
                    is_whole = True
                else:
                    yield value
        finally:
            child.kill()
    if not is_whole:
        raise Problem(problems.TOO_MUCH)


_ANSWER, _END, _PROBLEM = "answer", "end", "problem"


def _limit(reader: Reader) -> None:
    """This process's time and memory, where the system knows such limits."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS[reader], SECONDS[reader]))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY[reader], _MEMORY[reader]))


def _read(reader: Reader) -> Callable[[bytes], Iterator[Any]]:
    """Imported when it is needed: each of them takes its time."""
    if reader is Reader.PDF:
        from postings.readers.office import pdf

        return pdf.read
    if reader is Reader.WORD:
        from postings.readers.office import word

        return word.read
    from postings.readers.office import workbook

    return workbook.read


def main() -> None:
    reader = Reader(sys.argv[1])
    _limit(reader)
    try:
        for answer in _read(reader)(sys.stdin.buffer.read()):
            _say(_ANSWER, answer)
    except Problem as problem:
        _say(_PROBLEM, str(problem))
    else:
        _say(_END, None)


def _say(kind: str, value: Any) -> None:
    sys.stdout.write(json.dumps((kind, value)) + "\n")


if __name__ == "__main__":
    main()
