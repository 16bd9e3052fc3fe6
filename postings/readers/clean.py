"""Characters that carry no words go, broken ones are mended."""

from __future__ import annotations

import re
import unicodedata

import ftfy

_BREAKS = re.compile("[\u2028\u2029\x0b\x0c\x85]")
_JUNK = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]"
)
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SUSPECT = re.compile("[\xc2-\xf4\u0402-\u045f][\x80-\xbf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")
"""A UTF-8 lead byte read as windows-1252 (or 1251), with what a trailing byte would have become."""
_LEADS = tuple("ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôВРС")
_SEGMENT = re.compile(r"[^\n<>]{1,2000}")


def repair_mojibake(text: str) -> str:
    """Undo UTF-8 read as windows-1252, segment by segment: "â€“" -> "–". Right text stays as it is.

    Only the encoding step of ftfy: its other fixes straighten curly quotes and would move the evidence.
    Run it on the raw text, before spaces are normalised: a no-break space may be half a letter.
    """
    if text.isascii() or not any(map(text.__contains__, _LEADS)) or not _SUSPECT.search(text):
        return text
    return _SEGMENT.sub(_repair_segment, text)


def _repair_segment(match: re.Match[str]) -> str:
    segment = match.group()
    return ftfy.fix_encoding(segment) if _SUSPECT.search(segment) else segment


def clean(text: str) -> str:
    """NFC, "\\n" as the only line break, plain spaces, no control, zero-width or soft-hyphen characters.

    What str.isprintable() accepts holds none of these, and asking is much faster than looking.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    rows = text.split("\n")
    if not all(map(str.isprintable, rows)):
        text = "\n".join(row if row.isprintable() else _clean_row(row) for row in rows)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """One line, cleaned, with white space folded."""
    text = " ".join(text.split())
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return text
    return " ".join(clean(text).split())


def _clean_row(row: str) -> str:
    return _SPACES.sub(" ", _JUNK.sub("", _BREAKS.sub("\n", row)))
