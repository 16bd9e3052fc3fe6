"""The lexicon as an index of its own, in <index>/lexicon: published, replaced and removed with the index.

Every word is indexed with all its beginnings, so a typed beginning is one term, whatever its length. The first
word's stand there once more with a mark: what begins as typed is one term, too. The engine orders by `rank`.

A posting's entries are written after the posting, by the same holder of the lock, and before the outbox forgets
the posting: who dies in between leaves rows that bring the entries again (counts may then lag until a rebuild).
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from typing import Any

import tantivy
from tantivy import Document, Occur, Query, Schema, SchemaBuilder

from postings.search.analysis import is_unspaced
from postings.search.lexicon import SUGGESTED, Entry, Kind, Tally, grown, randomness, vocabulary, words
from postings.search.results import SearchUnavailable, Suggestion

logger = logging.getLogger(__name__)

FOLDER = "lexicon"
_START = "^"
_FIRST_WEIGHS = 10
"""What begins as typed comes before what has the words elsewhere, unless that is so many times as frequent."""
_LONGEST_BEGINNING = 20
_LENGTH_BITS = 7
_KEY_BYTES = 7
_UPDATE_HEAP = 15_000_000
_REBUILD_HEAP = 64_000_000

Writer = Callable[[tantivy.Index, int], AbstractContextManager[tantivy.IndexWriter]]


def make_schema() -> Schema:
    builder = SchemaBuilder()
    builder.add_integer_field("key", indexed=True)
    builder.add_text_field("kind", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("beginning", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("word", tokenizer_name="raw", index_option="basic")
    builder.add_unsigned_field("rank", fast=True)
    builder.add_bytes_field("stored", stored=True)
    return builder.build()


class Lexicon:
    """Keeps postings.search.backends.Lexicon. `current` says which index is read now."""

    def __init__(self, current: Callable[[], Path | None], writer: Writer) -> None:
        self._current = current
        self._writer = writer
        self._schema = make_schema()
        self._lock = threading.Lock()
        self._opened: tuple[str, tantivy.Index] | None = None
        self._state: tuple[int, int] | None = None

    def beginning(self, typed: Sequence[str], kinds: Collection[str], limit: int) -> list[Suggestion]:
        searcher = self._searcher()
        if searcher is None:
            return []
        first = self._ranked(searcher, self._having(typed, kinds, _START), limit)
        anywhere = self._ranked(searcher, self._having(typed, kinds, ""), limit)
        weights = {one: one.count for one in anywhere} | {one: one.count * _FIRST_WEIGHS for one in first}
        return sorted(weights, key=weights.__getitem__, reverse=True)

    def having(self, identities: Iterable[str]) -> list[Suggestion]:
        searcher = self._searcher()
        if searcher is None:
            return []
        found = (self._found(searcher, identity) for identity in identities)
        return [one for one in found if one is not None]

    def alike(self, word: str, distance: int, limit: int) -> list[Suggestion]:
        searcher = self._searcher()
        if searcher is None:
            return []
        near = Query.fuzzy_term_query(self._schema, "word", word, distance, True)
        return self._ranked(searcher, near, limit)

    def update(self, directory: Path, documents: Iterable[Mapping[str, Any]], known: Collection[int]) -> None:
        """Put in what the documents bring; those whose id is `known` were counted before. Hold the lock."""
        index = self._open_or_renew(directory / FOLDER)
        tally = Tally()
        for document in documents:
            tally.add(document, times=document["id"] not in known)
        changes = list(self._changes(index.searcher(), tally))
        if changes:
            with self._writer(index, _UPDATE_HEAP) as writer:
                for entry, count in changes:
                    writer.delete_documents_by_term("key", _key(entry.identity))
                    writer.add_document(_as_tantivy(entry, count))

    def _changes(self, searcher: tantivy.Searcher, tally: Tally) -> Iterator[tuple[Entry, int]]:
        for entry, more in tally:
            before = self._found(searcher, entry.identity)
            if before is None:
                yield entry, max(more, 1)
            elif (count := grown(before.count, more, randomness())) != before.count:
                yield entry._replace(value=before.value, label=before.label), count

    def rebuild(self, directory: Path, tally: Tally) -> None:
        """Write what was counted into an index that nobody reads yet."""
        counts = dict(tally)
        with self._writer(self._create(directory / FOLDER), _REBUILD_HEAP) as writer:
            for entry, count in chain(counts.items(), ((word, 0) for word in vocabulary() if word not in counts)):
                writer.add_document(_as_tantivy(entry, count))

    def _having(self, typed: Sequence[str], kinds: Collection[str], mark: str) -> Query:
        beginnings = [word[:_LONGEST_BEGINNING] for word in typed]
        beginnings[0] = mark + beginnings[0]
        parts = [(Occur.Must, self._term("beginning", one)) for one in beginnings]
        if len(kinds) == 1:
            parts += [(Occur.Must, self._term("kind", str(kind))) for kind in kinds]
        else:
            # To leave out the others takes a third of the time that a set of terms takes.
            parts += [(Occur.MustNot, self._term("kind", str(kind))) for kind in SUGGESTED if kind not in kinds]
        return Query.boolean_query(parts)

    def _term(self, field: str, value: str) -> Query:
        return Query.term_query(self._schema, field, value, "basic")

    def _ranked(self, searcher: tantivy.Searcher, query: Query, limit: int) -> list[Suggestion]:
        hits = searcher.search(query, limit, count=False, order_by_field="rank").hits
        return [_suggestion(searcher.doc(address)) for _, address in hits]

    def _found(self, searcher: tantivy.Searcher, identity: str) -> Suggestion | None:
        of_key = Query.term_query(self._schema, "key", _key(identity), "basic")
        hits = searcher.search(of_key, 1, count=False).hits
        return _suggestion(searcher.doc(hits[0][1])) if hits else None

    def _searcher(self) -> tantivy.Searcher | None:
        """Over the latest commit. None where there is no lexicon yet."""
        directory = self._current()
        if directory is None or not (directory / FOLDER).is_dir():
            return None
        folder = directory / FOLDER
        try:
            status = (folder / "meta.json").stat()
            state = (status.st_ino, status.st_mtime_ns)
            with self._lock:
                name = f"{folder}@{os.getpid()}"
                if self._opened is None or self._opened[0] != name:
                    self._opened, self._state = (name, self._open(folder)), state
                index = self._opened[1]
                if state != self._state:
                    index.reload()
                    self._state = state
        except (OSError, ValueError) as error:
            raise SearchUnavailable(
                f"The lexicon in {folder} cannot be read ({error}): run `manage.py rebuild_index`."
            ) from error
        return index.searcher()

    def _open(self, folder: Path) -> tantivy.Index:
        index = tantivy.Index.open(str(folder))
        index.config_reader("Manual")
        return index

    def _open_or_renew(self, folder: Path) -> tantivy.Index:
        """A damaged lexicon must not keep postings from being found: it begins anew, empty."""
        try:
            return self._open(folder)
        except (OSError, ValueError) as error:
            logger.warning("%s begins anew (%s); `manage.py rebuild_index` fills it.", folder, error)
            shutil.rmtree(folder, ignore_errors=True)
            return self._create(folder)

    def _create(self, folder: Path) -> tantivy.Index:
        folder.mkdir()
        return tantivy.Index(self._schema, path=str(folder))


def _as_tantivy(entry: Entry, count: int) -> Document:
    document = Document()
    document.add_integer("key", _key(entry.identity))
    document.add_text("kind", entry.kind)
    document.add_unsigned("rank", _rank(entry, count))
    stored = (entry.kind, entry.value, entry.label, count)
    document.add_bytes("stored", json.dumps(stored, ensure_ascii=False, separators=(",", ":")).encode())
    if entry.kind is Kind.WORD:
        document.add_text("word", entry.value)
    elif entry.kind in SUGGESTED:
        for beginning in _beginnings(entry):
            document.add_text("beginning", beginning)
    return document


def _suggestion(document: Document) -> Suggestion:
    return Suggestion(*json.loads(document["stored"][0]))


def _rank(entry: Entry, count: int) -> int:
    """By count; of equal counts, the shorter label first."""
    most = (1 << _LENGTH_BITS) - 1
    return count << _LENGTH_BITS | most - min(len(entry.label), most)


def _key(identity: str) -> int:
    return int.from_bytes(blake2b(identity.encode(), digest_size=_KEY_BYTES).digest(), "big")


def _beginnings(entry: Entry) -> set[str]:
    """Of each word; of a run of Chinese, whose words nothing divides, from each character on."""
    found: set[str] = set()
    for number, word in enumerate(words(f"{entry.label} {entry.also}")):
        for start in range(len(word) if is_unspaced(word) else 1):
            ends = range(start + 1, min(len(word), start + _LONGEST_BEGINNING) + 1)
            found.update(word[start:end] for end in ends)
        if number == 0:
            found.update(_START + word[:end] for end in range(1, min(len(word), _LONGEST_BEGINNING) + 1))
    return found
