"""Bytes -> str: which encoding they really are in, whatever they say."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from postings.readers.message import Message
from postings.readers.message import Message as _


class Decoded(NamedTuple):
    text: str
    charset: str
    warnings: tuple[Message, ...] = ()


_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BOM_BYTES = tuple(bom for bom, _charset in _BOMS)
_DECLARED = re.compile(rb"""\s{0,3}=\s{0,3}["']?\s{0,3}([a-z0-9._:-]{2,40})""")
_SUPERSETS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
}
"""What browsers read instead, because pages use more characters than they declare."""

_GB_COMMON = re.compile(rb"[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]")
_BIG5_PAIR = re.compile(rb"[\xa1-\xc6](?:[\x40-\x7e]|[\xa1-\xfe])")
_BIG5_LOW = re.compile(rb"[\xa4-\xc6][\x40-\x7e]")
_SJIS_KANA = re.compile(rb"\x82[\x9f-\xf1]|\x83[\x40-\x96]")
_EUC_KANA = re.compile(rb"\xa4[\xa1-\xf3]|\xa5[\xa1-\xf6]")
_CYRILLIC_RUN = re.compile(rb"[\xc0-\xff\xa8\xb8]{3,}")
_HIGH = re.compile(rb"[\x80-\xff]")
_SAMPLE = 100_000
_HEAD = 3000
"""Bytes in which a declaration stands."""


def decode(data: bytes, media_type: str = "") -> Decoded:
    """Decode as the byte-order mark, UTF-8, the declaration or the byte statistics say, in this order.

    Never raises: what cannot be decoded becomes U+FFFD, counted in a warning.
    """
    for bom, charset in _BOMS if data.startswith(_BOM_BYTES) else ():
        if data.startswith(bom):
            return _with_replacements(data[len(bom) :], charset)
    if data.count(0, 0, 400) * 3 > min(len(data), 400) and (wide := _utf16_without_bom(data)):
        return wide
    if data.isascii() and b"\x1b$" not in data:
        return Decoded(data.decode("ascii"), "utf-8")
    declared = _declared(data, media_type)
    try:
        text, charset = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, charset, warnings = _decode_legacy(data, declared)
    else:
        warnings = ()
        if b"\x1b$" in data and (japanese := _strict(data, "iso2022_jp")):
            text, charset = japanese, "iso2022_jp"
    if declared and _canonical(charset) != _canonical(declared):
        warnings = (
            *warnings,
            _("Declared %(declared)s, read as %(charset)s.", declared=declared, charset=charset),
        )
    return Decoded(text, charset, warnings)


def _declared(data: bytes, media_type: str) -> str:
    """The encoding named in the media type, a <meta> or the XML declaration; "" when none or unknown."""
    for place in (media_type.encode("ascii", "ignore").lower(), data[:_HEAD].lower()):
        for word in (b"charset", b"encoding"):
            at = place.find(word)
            found = _DECLARED.match(place, at + len(word)) if at >= 0 else None
            if found and _canonical(name := found[1].decode("ascii")):
                return name
    return ""


def _canonical(name: str) -> str:
    try:
        codec = codecs.lookup(name).name
        if not codecs.lookup(name)._is_text_encoding:
            return ""
    except (LookupError, ValueError):
        return ""
    return _SUPERSETS.get(codec, codec)


def _decode_legacy(data: bytes, declared: str) -> Decoded:
    """Not UTF-8: nearly UTF-8, one of the Asian encodings, or a single-byte one."""
    nearly = data.decode("utf-8", "replace")
    bad = nearly.count("\ufffd")
    multibyte = len(data) - len(nearly)
    if bad <= max(1, multibyte // 40) and multibyte > 0:
        return Decoded(nearly, "utf-8", (_replaced(bad),))
    guess = _asian(data[:_SAMPLE])
    if guess:
        asian = _with_replacements(data, guess)
        if asian.text.count("\ufffd") * 50 <= len(asian.text):
            return asian
    codec = _canonical(declared)
    if codec and codec != "utf-8" and (text := _strict(data, codec)):
        return Decoded(text, codec)
    high = len(_HIGH.findall(data[:_SAMPLE]))
    cyrillic = sum(map(len, _CYRILLIC_RUN.findall(data[:_SAMPLE])))
    return _with_replacements(data, "cp1251" if cyrillic > high * 0.7 else "cp1252")


def _asian(data: bytes) -> str:
    """GB 18030, Shift JIS, EUC-JP or Big5 where the pairs of bytes are clearly theirs, else ""."""
    high = len(_HIGH.findall(data)) or 1
    if 2 * len(_SJIS_KANA.findall(data)) > high * 0.4:
        return "cp932"
    if 2 * len(_EUC_KANA.findall(data)) > high * 0.4:
        return "euc_jp"
    pairs = len(_BIG5_PAIR.findall(data)) or 1
    if len(_BIG5_LOW.findall(data)) > pairs * 0.2 and 2 * pairs > high and _strict(data[:2000], "big5hkscs"):
        return "big5hkscs"
    return "gb18030" if 2 * len(_GB_COMMON.findall(data)) > high * 0.75 and high >= 4 else ""


def _utf16_without_bom(data: bytes) -> Decoded | None:
    charset = "utf-16-le" if data[1:400:2].count(0) > data[:400:2].count(0) else "utf-16-be"
    text = _strict(data[: len(data) // 2 * 2], charset)
    return Decoded(text, charset) if text else None


def _strict(data: bytes, charset: str) -> str:
    """The text, or "" where one character is wrong. A character cut off at the very end is forgiven."""
    try:
        return codecs.getincrementaldecoder(charset)().decode(data)
    except (UnicodeError, LookupError):
        return ""


def _with_replacements(data: bytes, charset: str) -> Decoded:
    text = data.decode(charset, "replace")
    bad = text.count("\ufffd")
    return Decoded(text, charset, (_replaced(bad),) if bad else ())


def _replaced(count: int) -> Message:
    return _("Undecodable bytes replaced: %(count)d.", count=count)
