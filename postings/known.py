"""Documents that have been read before: by a hash of their bytes they are known without being read. Layer 4."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from postings import saving
from postings.models import Source
from postings.prepare import Known, Prepared, RawDocument, Unreadable, fingerprint
from postings.workers import Document, batches

_LOOKED_UP = 50
"""Documents at once: a million of them must not all lie in memory, and some are large."""


def recognised(documents: Iterable[RawDocument | Prepared | Unreadable]) -> Iterator[Document]:
    """Each in its place; what today's parser has read before, as Known.

    Looked up some thousands before it is saved: saving.save() makes sure that it is still so.
    """
    for chunk in batches(documents, _LOOKED_UP):
        prints = [
            fingerprint(raw, saving.PARSER_VERSION) if isinstance(raw, RawDocument) else None for raw in chunk
        ]
        sources = _sources({last for last in prints if last})
        for raw, last in zip(chunk, prints, strict=True):
            source = sources.get(last) if last else None
            if isinstance(raw, RawDocument) and last and source:
                identity = (source.origin, source.external_id) if source.external_id else None
                yield Known(raw, last, source.pk, identity, source.text_sha256)
            else:
                yield raw


def _sources(prints: set[bytes]) -> dict[bytes, Source]:
    found = Source.objects.filter(fingerprint__in=prints)
    named = found.only("fingerprint", "origin", "external_id", "text_sha256")
    return {bytes(source.fingerprint or b""): source for source in named}
