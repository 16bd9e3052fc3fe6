"""JSON lines -> raw documents.

A line is {"id", "name", "media_type", "data", "today"?, "url"?}, or a posting in a form that the reader knows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from io import BufferedIOBase
from typing import Any

from postings.prepare import RawDocument, Unreadable
from postings.readers import MAX_BYTES
from postings.readers.message import Message
from postings.readers.message import Message as _
from postings.readers.structured import is_posting

TOO_LARGE = _(
    "This is larger than %(most)d MB, too large for a posting. Split it, or use JSON lines.",
    most=MAX_BYTES // 2**20,
)


def documents(lines: Iterable[bytes], name: str, today: date, origin: str) -> Iterator[RawDocument | Unreadable]:
    for number, line in enumerate(bounded(lines), 1):
        if line.strip():
            yield document_of_line(line, f"{name}, line {number}", today, origin or name)


def bounded(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines, of one that is too long only its beginning: it need not fit into memory to be refused."""
    if not isinstance(lines, BufferedIOBase):
        yield from lines
        return
    while line := lines.readline(MAX_BYTES + 1):
        yield line
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = lines.readline(MAX_BYTES + 1)


def document_of_line(line: bytes, where: str, today: date, origin: str) -> RawDocument | Unreadable:
    if len(line) > MAX_BYTES:
        return Unreadable(where, TOO_LARGE)
    try:
        record = json.loads(line)
        if isinstance(record, dict) and not isinstance(record.get("data"), str) and is_posting(record):
            return RawDocument(line, where, today, "application/json")
        data, external_id = _text(record, "data"), _text(record, "id", "")
        received = date.fromisoformat(record["today"]) if record.get("today") else today
    except ValueError as error:
        reason = error.args[0] if isinstance(error.args[0], Message) else str(error)
        return Unreadable(where, _("This line is not a document: %(reason)s.", reason=reason))
    return RawDocument(
        data.encode("utf-8", "replace"),
        _text(record, "name", "") or external_id or where,
        received,
        _text(record, "media_type", ""),
        origin if external_id else "",
        external_id,
        _text(record, "url", ""),
    )


def _text(record: Any, key: str, default: str | None = None) -> str:
    """The record's string of that name; a number is taken as its digits. Raises ValueError otherwise."""
    if not isinstance(record, dict):
        raise ValueError(_('expected an object such as {"id": "1", "data": "the posting"}'))
    value = record.get(key, default)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise ValueError(_('"%(key)s" must be a text, not %(kind)s', key=key, kind=type(value).__name__))
    return value
