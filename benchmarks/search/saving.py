"""The writer beside reading clients, a process of its own: PORT COUNT FIRST_ID.

Saves a posting as the admin does, then asks for it until a page shows it. Prints two figures for each: the seconds
that saving took, and those from the beginning of the save until the page.
"""

from __future__ import annotations

import sys
import time

import django

django.setup()

from django.db import transaction  # noqa: E402
from django.utils import timezone  # noqa: E402

from benchmarks.search.served import Client  # noqa: E402
from postings.models import Posting  # noqa: E402

_PAUSE = 1.0
_BETWEEN_LOOKS = 0.01
_PATIENCE = 30.0


def main(port: int, count: int, first_id: int) -> None:
    for number in range(first_id, first_id + count):
        time.sleep(_PAUSE)
        begun = time.perf_counter()
        # What is looked for is not what the page has to show: it repeats the words in any case.
        text = f"Looked for as unmistakable{number}, a word that no other posting has."
        with transaction.atomic():
            Posting.objects.create(
                pk=number,
                title=f"Posting saved as number {number}",
                text=text,
                language="en",
                date_posted=timezone.localdate(),
            )
        saved = time.perf_counter() - begun
        _wait_for(port, f"/?q=unmistakable{number}&verbatim=1", f"saved as number {number}")
        print(saved, time.perf_counter() - begun, flush=True)


def _wait_for(port: int, address: str, words: str) -> None:
    until = time.monotonic() + _PATIENCE
    with Client(port, is_compressed=False) as client:
        while words.encode() not in client.get(address).body:
            if time.monotonic() > until:
                raise SystemExit(f"Not found within {_PATIENCE} s: {address}")
            time.sleep(_BETWEEN_LOOKS)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
