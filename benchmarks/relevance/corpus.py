"""What is searched: the project's samples, and made-up postings so that there is something to outrank."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from postings.ingest import ingest
from postings.inputs import documents
from postings.made_up import Corpus
from postings.models import Posting, Upload
from postings.quality import SAMPLES, SAMPLES_READ
from postings.search.backends import get_backend
from postings.search.document import as_document

SEED = 7
_FIRST_MADE_UP = 1_000_001
"""Above the ids of all that the database holds."""


@dataclass(frozen=True, slots=True)
class Searched:
    """What the index holds, by posting id."""

    samples: Mapping[int, str]
    """The number of the sample: "02"."""
    made_up: Mapping[int, str]
    """The title."""


def fill(count: int) -> Searched:
    """Read the samples into the (empty) database, and build the index of them and `count` made-up postings."""
    outcomes = list(ingest(Upload.objects.create(), documents([SAMPLES], SAMPLES_READ)))
    samples = {one.posting_id: one.name[:2] for one in outcomes if one.posting_id is not None}
    made_up: dict[int, str] = {}
    backend = get_backend()
    with backend.lock(wait=True):
        backend.rebuild(chain(_of_samples(), _of_made_up(count, made_up)))
    return Searched(samples, made_up)


def _of_samples() -> Iterator[dict[str, Any]]:
    return map(as_document, Posting.objects.visible(SAMPLES_READ).with_related())


def _of_made_up(count: int, titles: dict[int, str]) -> Iterator[dict[str, Any]]:
    for posting in Corpus(SEED, today=SAMPLES_READ).postings(count, _FIRST_MADE_UP):
        if not posting.is_expired(SAMPLES_READ):
            titles[posting.pk] = posting.title
            yield as_document(posting)
