"""Raw document -> Draft: the pure layers in one call, for worker processes. No Django."""

from __future__ import annotations

import gc
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b, sha256
from typing import TYPE_CHECKING

from postings.extractors.draft import Draft
from postings.readers.message import Message as _

if TYPE_CHECKING:
    from postings.readers import Document

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
    """A Message, where it is to be told in the reader's language."""


Identity = tuple[str, str]
"""(origin, external id)."""


@dataclass(frozen=True, slots=True)
class Known:
    """A document that has been read before, and the source that it was found to be."""

    raw: RawDocument
    fingerprint: bytes
    source_id: int
    identity: Identity | None
    """The source's."""
    text_sha256: str

    @property
    def name(self) -> str:
        return self.raw.name


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
    return prepare_all([raw])[0]


def prepare_all(raws: Sequence[RawDocument]) -> list[Prepared | Unreadable]:
    """Of some dozens of documents together, in their order: faster than one by one (see `extract_all`)."""
    try:
        return _prepared(raws)
    except Exception as error:
        if len(raws) > 1:
            return [prepare(raw) for raw in raws]  # to find whose fault it is
        # The one catch-all: a fault in an extractor must cost this document, not the hundred thousand others.
        log.exception("Fault while reading %s", raws[0].name)
        fault = f"{type(error).__name__}: {error}"
        return [Unreadable(raws[0].name, _("A fault of Jobsite, please report it: %(fault)s", fault=fault))]


def _prepared(raws: Sequence[RawDocument]) -> list[Prepared | Unreadable]:
    # Imported when first needed: web processes, which seldom read a document, start in half the time.
    from postings.extractors.pipeline import extract_all

    read = [(raw, _read(raw)) for raw in raws]
    drafts = iter(
        extract_all([(document, raw.received) for raw, document in read if not isinstance(document, Unreadable)])
    )
    return [
        document if isinstance(document, Unreadable) else _with_draft(raw, document, next(drafts))
        for raw, document in read
    ]


def _read(raw: RawDocument) -> Document | Unreadable:
    from postings.readers import ReadError
    from postings.readers.reader import read

    try:
        return read(raw.data, raw.name, raw.media_type)
    except ReadError as error:
        return Unreadable(raw.name, error.message)


def _with_draft(raw: RawDocument, document: Document, draft: Draft) -> Prepared:
    return Prepared(
        raw,
        draft,
        document.html,
        document.media_type,
        document.warnings,
        sha256(document.text.encode()).hexdigest(),
    )


def fingerprint(raw: RawDocument, parser_version: str) -> bytes:
    """Of all that decides which posting a document is and what its text is: the same again is known by it.

    The day does not: dates count from the day on which a posting was first seen. Nor does the name, but for its
    ending: a row of a spreadsheet moves down when another is put in above.
    """
    ending = raw.name.rpartition(".")[2].lower()
    identity = (raw.origin, raw.external_id) if raw.external_id else ()
    parts = (parser_version, raw.media_type, ending if ending.isalnum() else "", *identity)
    return blake2b(repr(parts).encode(errors="surrogatepass") + raw.data, digest_size=16).digest()


_OF_ALL_SORTS = (
    "Cook wanted in Leeds, £12 an hour. Experience of baking required.\n诚聘厨师，月薪6000元，三年以上经验。"
)

_SELDOM = 200_000
"""New objects after which garbage is looked for: what a posting leaves behind is little."""


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
    gc.set_threshold(_SELDOM)
