"""read(): picks the reader that fits the bytes."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from postings.readers.document import Block, BlockKind, Document, ReadError

_FIELD = re.compile(r"(?P<label>[^:：\n]{1,40})[:：][ \t]*")
_BULLET = re.compile(r"[ \t]*(?:[-*•·●▪–]|\d{1,2}[.)、])[ \t]*")


def read(data: bytes, name: str = "", media_type: str = "") -> Document:
    """Read one posting. Raises ReadError when there is nothing to read."""
    if not data.strip():
        raise ReadError("The file is empty: there is no posting in it.")
    text = data.decode("utf-8", "replace")
    if media_type == "text/html" or text.lstrip().startswith("<"):
        return _read_html(text, name)
    return _read_text(text, name)


def _read_html(html: str, name: str) -> Document:
    tree = LexborHTMLParser(html)
    lines: list[tuple[BlockKind, str]] = []
    for node in tree.css("h1,h2,h3,h4,p,li,div"):
        words = " ".join(node.text(deep=node.tag != "div").split())
        if words:
            kind = (
                BlockKind.HEADING
                if node.tag.startswith("h")
                else BlockKind.ITEM
                if node.tag == "li"
                else BlockKind.PARAGRAPH
            )
            lines.append((kind, words))
    return _document(lines, name, "text/html")


def _read_text(text: str, name: str) -> Document:
    lines: list[tuple[BlockKind, str]] = []
    for line in text.splitlines():
        bullet = _BULLET.match(line)
        words = line[bullet.end() if bullet else 0 :].strip()
        if words:
            lines.append((BlockKind.ITEM if bullet else BlockKind.PARAGRAPH, words))
    return _document(lines, name, "text/plain")


def _document(lines: list[tuple[BlockKind, str]], name: str, media_type: str) -> Document:
    blocks: list[Block] = []
    at = 0
    for kind, words in lines:
        field = _FIELD.match(words) if kind is not BlockKind.HEADING else None
        if field:
            blocks.append(
                Block(BlockKind.FIELD, at, at + len(words), 0, at + field.end("label"), at + field.end())
            )
        else:
            blocks.append(Block(kind, at, at + len(words)))
        at += len(words) + 1
    return Document("\n".join(words for _, words in lines), tuple(blocks), name, media_type)
