"""PDF and Word -> body. What the child has read is joined to lines and markup here."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from itertools import groupby

from postings.readers.body import Body, read_body
from postings.readers.clean import clean_line
from postings.readers.document import BlockKind, ReadError
from postings.readers.kinds import Kind
from postings.readers.lines import Line
from postings.readers.message import Message
from postings.readers.office import apart, problems
from postings.readers.office.problems import Problem
from postings.readers.pasted import without_page
from postings.readers.shapes import match_bullet


def read_office(data: bytes, kind: Kind) -> Body:
    """The document's lines, and its markup to be shown. Raises ReadError."""
    try:
        return _READERS[kind](data)
    except Problem as problem:
        raise ReadError(problem.message) from None


def _pdf(data: bytes) -> Body:
    lines: list[Line] = []
    warnings: tuple[Message, ...] = ()
    for answer in apart.answers(apart.Reader.PDF, BytesIO(data)):
        if isinstance(answer, str):
            warnings = (*warnings, Message(answer))
        elif text := clean_line((line := Line(*answer)).text):
            lines.append(line._replace(text=text, kind=line.kind and BlockKind(line.kind)))
    lines = without_page(lines, "\n".join(line.text for line in lines))
    return Body(lines, _markup(lines), warnings=warnings)


def _word(data: bytes) -> Body:
    return read_body("".join(apart.answers(apart.Reader.WORD, BytesIO(data))), Kind.HTML)


def _workbook(data: bytes) -> Body:
    raise Problem(problems.TABLE_ALONE)


_READERS: Mapping[Kind, Callable[[bytes], Body]] = {Kind.PDF: _pdf, Kind.WORD: _word, Kind.WORKBOOK: _workbook}


def _markup(lines: Iterable[Line]) -> str:
    """The lines as HTML; those with bullets are a list."""
    parts: list[str] = []
    for is_list, group in groupby(lines, _is_bulleted):
        elements = list(map(_item if is_list else _element, group))
        parts += ["<ul>", *elements, "</ul>"] if is_list else elements
    return "\n".join(parts)


def _is_bulleted(line: Line) -> bool:
    bullet = match_bullet(line.text)
    return bool(bullet and not bullet["number"] and bullet.end() < len(line.text))


def _item(line: Line) -> str:
    bullet = match_bullet(line.text)
    return f"<li>{html.escape(line.text[bullet.end() if bullet else 0 :])}</li>"


def _element(line: Line) -> str:
    words = html.escape(line.text)
    if line.kind is BlockKind.HEADING:
        return f"<h{line.level}>{words}</h{line.level}>"
    return f"<p><strong>{words}</strong></p>" if line.is_bold else f"<p>{words}</p>"
