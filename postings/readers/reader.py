"""read(): bytes -> Document."""

from __future__ import annotations

import html as entities

from postings.readers.charset import decode
from postings.readers.clean import clean, repair_mojibake
from postings.readers.document import Block, Document
from postings.readers.kinds import Kind, kind_of, refuse_foreign, refuse_wordless
from postings.readers.lines import Line
from postings.readers.markup import parse, read_markup
from postings.readers.plain import read_markdown, read_plain
from postings.readers.shapes import Piece, shape


def read(data: bytes, name: str = "", media_type: str = "") -> Document:
    """Read one posting: HTML, plain text, Markdown, or the JSON of an applicant tracking system.

    Raises ReadError when the bytes hold no posting; the message says what they look like and what to do.
    """
    refuse_foreign(data)
    decoded = decode(data, media_type)
    refuse_wordless(decoded.text)
    text = repair_mojibake(decoded.text)
    kind = kind_of(text, name, media_type)
    lines = _lines(text, kind)
    return _document(shape(lines), name, kind, decoded.charset, decoded.warnings)


def _lines(text: str, kind: Kind) -> list[Line]:
    if kind is Kind.HTML:
        if "<" in text:
            tree = parse(text)
            return read_markup(tree.root)
        text = entities.unescape(text)
    text = clean(text)
    return read_markdown(text) if kind is Kind.MARKDOWN else read_plain(text)


def _document(pieces: list[Piece], name: str, kind: Kind, charset: str, warnings: tuple[str, ...]) -> Document:
    blocks: list[Block] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        if piece.value_start:
            blocks.append(Block(piece.kind, at, end, 0, at + piece.label_end, at + piece.value_start))
        else:
            blocks.append(Block(piece.kind, at, end, piece.level))
        at = end + 1
    text = "\n".join(piece.text for piece in pieces)
    return Document(text, tuple(blocks), name, kind.value, charset, warnings=warnings)
