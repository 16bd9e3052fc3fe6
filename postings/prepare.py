"""Raw document -> Draft: the pure layers in one call, for worker processes. No Django."""

from __future__ import annotations

import gc
import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from postings.extractors.draft import Draft

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RawDocument:
    """One posting as it came."""

    data: bytes
    name: str
    received: date
    """The day relative dates in the text count from."""
    media_type: str = ""
    origin: str = ""
    external_id: str = ""
    """The publisher's id, unique within `origin`; "" when it has none."""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that could not even be fetched, and why, in words for people."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Prepared:
    raw: RawDocument
    draft: Draft
    description_html: str
    media_type: str
    warnings: tuple[str, ...]
    text_sha256: str
    pinned: frozenset[str] = frozenset()
    """The fields of the draft that a person has corrected."""

    @property
    def name(self) -> str:
        return self.raw.name


def prepare(raw: RawDocument) -> Prepared | Unreadable:
    # Imported when first needed: web processes, which seldom read a document, start in half the time.
    from postings.readers import ReadError

    try:
        return _prepare(raw)
    except ReadError as error:
        return Unreadable(raw.name, str(error))
    except Exception as error:
        # The one catch-all: a fault in an extractor must cost this document, not the hundred thousand others.
        log.exception("Fault while reading %s", raw.name)
        return Unreadable(raw.name, f"A fault of Jobsite, please report it: {type(error).__name__}: {error}")


def _prepare(raw: RawDocument) -> Prepared:
    from postings.extractors.pipeline import extract
    from postings.readers.reader import read

    document = read(raw.data, raw.name, raw.media_type)
    return Prepared(
        raw,
        extract(document, raw.received),
        document.html,
        document.media_type,
        document.warnings,
        hashlib.sha256(document.text.encode()).hexdigest(),
    )


_OF_ALL_SORTS = (
    "Cook wanted in Leeds, £12 an hour. Experience of baking required.\n诚聘厨师，月薪6000元，三年以上经验。"
)


def settle() -> None:
    """Load the vocabularies, models and patterns now, and leave them out of garbage collection for good.

    For a process that prepares many documents: one look of the collector through all of them takes 50 ms.
    """
    from postings.extractors import clauses
    from postings.extractors.announcements import patterns

    prepare(RawDocument(_OF_ALL_SORTS.encode(), "settling", date.min))
    patterns.compile_all()
    clauses.compile_all()
    gc.collect()
    gc.freeze()


def prepare_chunk(chunk: Sequence[RawDocument | Prepared | Unreadable]) -> list[Prepared | Unreadable]:
    return [prepare(one) if isinstance(one, RawDocument) else one for one in chunk]
