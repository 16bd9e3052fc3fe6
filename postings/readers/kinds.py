"""What the bytes are: by themselves first, then by media type, then by name."""

from __future__ import annotations

import re
from enum import StrEnum

from postings.readers.document import MAX_BYTES, ReadError
from postings.readers.message import Message
from postings.readers.message import Message as _
from postings.readers.xml_objects import is_xml


class Kind(StrEnum):
    HTML = "text/html"
    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    JSON = "application/json"
    PDF = "application/pdf"
    WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


MAX_CHARACTERS = 200_000

_AS_TEXT = _("Save it as text or HTML, or paste its words.")
_UNPACK = _("Unpack it and add the files inside.")
_RESAVE = _("Save it as .docx or PDF, or paste its words.")
_TYPE = _("Type or paste its words.")
_NO_POSTING = _("Add the posting itself.")
_OLE, _ZIP = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"
_FOREIGN: tuple[tuple[bytes, Message, Message], ...] = (
    (b"%!PS", _("a PostScript file"), _AS_TEXT),
    (b"{\\rtf", _("an RTF document"), _RESAVE),
    (_OLE, _("an old Word, PowerPoint or Outlook file"), _RESAVE),
    (_ZIP, _("a zip archive"), _UNPACK),
    (b"\x1f\x8b", _("a gzip archive"), _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", _("a 7-Zip archive"), _UNPACK),
    (b"Rar!\x1a", _("a RAR archive"), _UNPACK),
    (b"BZh", _("a bzip2 archive"), _UNPACK),
    (b"\xfd7zXZ", _("an xz archive"), _UNPACK),
    (b"\x28\xb5\x2f\xfd", _("a Zstandard archive"), _UNPACK),
    (b"\x89PNG", _("a PNG image"), _TYPE),
    (b"\xff\xd8\xff", _("a JPEG image"), _TYPE),
    (b"GIF8", _("a GIF image"), _TYPE),
    (b"RIFF", _("an image, sound or film"), _TYPE),
    (b"\x7fELF", _("a program"), _NO_POSTING),
    (b"MZ", _("a Windows program"), _NO_POSTING),
    (b"\xca\xfe\xba\xbe", _("a program"), _NO_POSTING),
    (b"SQLite format 3\x00", _("a database"), _("Export the postings as text, HTML or JSON.")),
)
_PDF, _BEFORE_PDF = b"%PDF-", b"\xef\xbb\xbf\x00 \t\r\n"
_PARTS = (
    (b"word/document", Kind.WORD),
    (b"xl/workbook", Kind.WORKBOOK),
    (b"application/vnd.oasis.opendocument.spreadsheet", Kind.WORKBOOK),
)
"""Names of parts of a zipped document, which stand in it as they are."""
_OTHER_OFFICE = (b"ppt/presentation", b"application/vnd.oasis.opendocument", b"Index/Document.iwa")
_OLE_WORKBOOKS = ("Workbook", "Book")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""Names of streams in the container of old Office documents."""
_MAGICS = tuple(magic for magic, _, _ in _FOREIGN)
_PRINTABLE_MAGIC = (b"MZ", b"RIFF", b"BZh", b"GIF8")
"""These may also begin a text; only bytes no text holds make them what they look like."""

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype|!--|html|head|body|div|p|h[1-6]|ul|ol|li|table|span|section|article"
    r"|main|script|meta|b|strong|br|header|font|dl|title|style|link|a|i|em|u|img|center|form)\b",
    re.I,
)
_JSON_START = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{])")
_HTML_TAGS = re.compile(r"<(?:/(?:p|div|li|ul|h[1-6]|b|strong|span|td)|br\s{0,2}/?|p|li|ul|div)>", re.I)
_MARKDOWN_LINE = re.compile(r"^(?:#{1,6} \S|\*\*[^*\n]{2,80}\*\*:?\s*$)", re.M)
_CONTROLS = bytes((*range(9), *range(14, 27), *range(28, 32), 127))
_WORD = re.compile(r"[^\W_]")


def office_kind(data: bytes) -> Kind | None:
    """PDF, Word or a workbook, by the bytes alone; None for all else."""
    if data[:1000].lstrip(_BEFORE_PDF).startswith(_PDF):
        return Kind.PDF
    if data.startswith(_ZIP):
        return next((kind for part, kind in _PARTS if part in data), None)
    if data.startswith(_OLE) and any(name.encode("utf-16-le") in data for name in _OLE_WORKBOOKS):
        return Kind.WORKBOOK
    return None


def refuse_foreign(data: bytes) -> None:
    """Raise ReadError for what is empty, too large or no posting by its kind, saying what it looks like."""
    if not data.strip(b"\x00 \t\r\n\x0b\x0c"):
        raise ReadError(_("The file is empty: there is no posting in it."))
    refuse_large(data)
    if data.startswith(_OLE) and _LOCKED in data:
        raise ReadError(_("This Office document is locked with a password. Save it again without one."))
    if data.startswith(_ZIP) and any(part in data for part in _OTHER_OFFICE):
        raise ReadError(
            _("This looks like %(what)s. %(remedy)s", what=_("a document of an office program"), remedy=_RESAVE)
        )
    head = data[:1000].lstrip()
    for magic, what, remedy in _FOREIGN if head.startswith(_MAGICS) else ():
        if head.startswith(magic) and (magic not in _PRINTABLE_MAGIC or b"\x00" in data[:1000]):
            raise ReadError(_("This looks like %(what)s. %(remedy)s", what=what, remedy=remedy))


def refuse_large(data: bytes) -> None:
    if len(data) > MAX_BYTES:
        size, most = len(data) >> 20, MAX_BYTES >> 20
        said = _(
            "The file has %(size)d MB; the most is %(most)d MB. Split it: one posting a file.",
            size=size,
            most=most,
        )
        raise ReadError(said)


def refuse_wordless(text: str) -> None:
    """Raise ReadError for text without words or with more control characters than text ever has."""
    sample = text[:20_000]
    encoded = sample.encode("utf-8", "replace")
    controls = len(encoded) - len(encoded.translate(None, _CONTROLS)) + sample.count("\ufffd")
    if controls > 4 and controls * 15 > len(sample):
        raise ReadError(
            _("This looks like %(what)s. %(remedy)s", what=_("binary data, not text"), remedy=_AS_TEXT)
        )
    if not _WORD.search(text):
        raise ReadError(_("There are no words in the file: there is no posting in it."))


def kind_of(text: str, name: str, media_type: str) -> Kind:
    """The kind of a decoded text; plain text when nothing says otherwise."""
    if _JSON_START.match(text):
        return Kind.JSON
    if _HTML_START.match(text) or is_xml(text):
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
