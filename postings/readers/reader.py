"""read(): bytes -> Document."""

from __future__ import annotations

from postings.readers.assemble import assemble
from postings.readers.body import Body, read_body
from postings.readers.charset import decode
from postings.readers.clean import repair_mojibake
from postings.readers.document import Document
from postings.readers.facts import statements
from postings.readers.kinds import (
    MAX_CHARACTERS,
    Kind,
    kind_of,
    office_kind,
    refuse_foreign,
    refuse_large,
    refuse_wordless,
)
from postings.readers.message import Message
from postings.readers.message import Message as _
from postings.readers.office.body import read_office
from postings.readers.shapes import shape

_MAX_SOURCE = 3_000_000
"""Characters that are looked at; a page's scripts may be far longer than its words."""


def read(data: bytes, name: str = "", media_type: str = "") -> Document:
    """Read one posting: HTML, plain text, Markdown, PDF, Word, or the JSON of an applicant tracking system.

    At most the first 200,000 characters of text are kept. Raises ReadError when the bytes hold no posting;
    the message says what they look like and what to do.
    """
    if kind := office_kind(data):
        refuse_large(data)
        return _document(read_office(data, kind), name, kind)
    refuse_foreign(data)
    decoded = decode(data, media_type)
    refuse_wordless(decoded.text)
    source = repair_mojibake(decoded.text[:_MAX_SOURCE])
    kind = kind_of(source, name, media_type)
    body = read_body(source, kind)
    is_cut = len(decoded.text) > _MAX_SOURCE
    return _document(body, name, kind, decoded.charset, decoded.warnings, is_cut=is_cut)


def _document(
    body: Body,
    name: str,
    kind: Kind,
    charset: str = "utf-8",
    warnings: tuple[Message, ...] = (),
    *,
    is_cut: bool = False,
) -> Document:
    pieces = shape(body.lines)
    text, blocks, facts = assemble(statements(body.stated), pieces)
    refuse_wordless(text)
    warnings = (*warnings, *body.warnings)
    if is_cut or sum([len(piece.text) + 1 for piece in pieces]) >= MAX_CHARACTERS:
        warnings = (*warnings, _("Only the first %(count)s characters were read.", count=f"{MAX_CHARACTERS:,}"))
    return Document(text, blocks, name, kind.value, charset, facts, body.markup, warnings)
