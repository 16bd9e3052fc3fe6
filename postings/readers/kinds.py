"""What the bytes are: by themselves first, then by media type, then by name."""

from __future__ import annotations

import re
from enum import StrEnum

from postings.readers.document import MAX_BYTES, ReadError


class Kind(StrEnum):
    HTML = "text/html"
    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    JSON = "application/json"
    PDF = "application/pdf"
    WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


MAX_CHARACTERS = 200_000

_AS_TEXT = "Save it as text or HTML, or paste its words."
_UNPACK = "Unpack it and add the files inside."
_OLE, _ZIP = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"
_FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (b"%!PS", "a PostScript file", _AS_TEXT),
    (b"{\\rtf", "an RTF document", _AS_TEXT),
    (_OLE, "an old Word, PowerPoint or Outlook file", "Save it as .docx or PDF, or paste its words."),
    (_ZIP, "a zip archive", _UNPACK),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (b"Rar!\x1a", "a RAR archive", _UNPACK),
    (b"BZh", "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ", "an xz archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK),
    (b"\x89PNG", "a PNG image", "Type or paste its words."),
    (b"\xff\xd8\xff", "a JPEG image", "Type or paste its words."),
    (b"GIF8", "a GIF image", "Type or paste its words."),
    (b"RIFF", "an image, sound or film", "Type or paste its words."),
    (b"\x7fELF", "a program", "Add the posting itself."),
    (b"MZ", "a Windows program", "Add the posting itself."),
    (b"\xca\xfe\xba\xbe", "a program", "Add the posting itself."),
    (b"SQLite format 3\x00", "a database", "Export the postings as text, HTML or JSON."),
)
_PDF = b"%PDF-"
_PARTS = (
    (b"word/document", Kind.WORD),
    (b"xl/workbook", Kind.WORKBOOK),
    (b"application/vnd.oasis.opendocument.spreadsheet", Kind.WORKBOOK),
)
"""Names of parts of a zipped document, which stand in it as they are."""
_OLE_WORKBOOKS = ("Workbook", "Book")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""Names of streams in the container of old Office documents."""
_MAGICS = tuple(magic for magic, _, _ in _FOREIGN)
_PRINTABLE_MAGIC = (b"MZ", b"RIFF", b"BZh", b"GIF8")
"""These may also begin a text; only bytes no text holds make them what they look like."""

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype|!--|html|head|body|div|p|h[1-6]|ul|ol|li|table|span|section|article"
    r"|main|script|meta|b|strong|br|header|font|dl|title|style|link|a|i|em|u|img|center|form|rss|feed|source|jobs?|item|entry|position)\b",
    re.I,
)
_JSON_START = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{])")
_HTML_TAGS = re.compile(r"<(?:/(?:p|div|li|ul|h[1-6]|b|strong|span|td)|br\s{0,2}/?|p|li|ul|div)>", re.I)
_MARKDOWN_LINE = re.compile(r"^(?:#{1,6} \S|\*\*[^*\n]{2,80}\*\*:?\s*$)", re.M)
_CONTROLS = bytes((*range(9), *range(14, 27), *range(28, 32), 127))
_WORD = re.compile(r"[^\W_]")


def office_kind(data: bytes) -> Kind | None:
    """PDF, Word or a workbook, by the bytes alone; None for all else."""
    if _PDF in data[:1024]:
        return Kind.PDF
    if data.startswith(_ZIP):
        return next((kind for part, kind in _PARTS if part in data), None)
    if data.startswith(_OLE) and any(name.encode("utf-16-le") in data for name in _OLE_WORKBOOKS):
        return Kind.WORKBOOK
    return None


def refuse_foreign(data: bytes) -> None:
    """Raise ReadError for what is empty, too large or no posting by its kind, saying what it looks like."""
    if not data.strip(b"\x00 \t\r\n\x0b\x0c"):
        raise ReadError("The file is empty: there is no posting in it.")
    refuse_large(data)
    if data.startswith(_OLE) and _LOCKED in data:
        raise ReadError("This Office document is locked with a password. Save it again without one.")
    head = data[:1000].lstrip()
    for magic, what, remedy in _FOREIGN if head.startswith(_MAGICS) else ():
        if head.startswith(magic) and (magic not in _PRINTABLE_MAGIC or b"\x00" in data[:1000]):
            raise ReadError(f"This looks like {what}, not like text. {remedy}")


def refuse_large(data: bytes) -> None:
    if len(data) > MAX_BYTES:
        raise ReadError(
            f"The file has {len(data) >> 20} MB; the most is {MAX_BYTES >> 20} MB. "
            "Split it so that each file holds one posting."
        )


def refuse_wordless(text: str) -> None:
    """Raise ReadError for text without words or with more control characters than text ever has."""
    sample = text[:20_000]
    encoded = sample.encode("utf-8", "replace")
    controls = len(encoded) - len(encoded.translate(None, _CONTROLS)) + sample.count("\ufffd")
    if controls > 4 and controls * 15 > len(sample):
        raise ReadError(f"This looks like binary data, not like text. {_AS_TEXT}")
    if not _WORD.search(text):
        raise ReadError("There are no words in the file: there is no posting in it.")


def kind_of(text: str, name: str, media_type: str) -> Kind:
    """The kind of a decoded text; plain text when nothing says otherwise."""
    if _JSON_START.match(text):
        return Kind.JSON
    if _HTML_START.match(text):
        return Kind.HTML
    if "<" in text and len(_HTML_TAGS.findall(text, 0, 50_000)) >= 2:
        return Kind.HTML
    if media_type.startswith(("text/html", "application/xhtml")):
        return Kind.HTML
    suffix = name.rpartition(".")[2].lower()
    if media_type.startswith("text/markdown") or suffix in ("md", "markdown"):
        return Kind.MARKDOWN
    if ("\n#" in text or "**" in text) and len(_MARKDOWN_LINE.findall(text[:50_000])) >= 2:
        return Kind.MARKDOWN
    return Kind.TEXT
