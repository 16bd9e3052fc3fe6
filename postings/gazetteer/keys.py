"""The key under which a place name is stored and looked up: one form for all its spellings."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]")
_NOT_WORD = re.compile(r"[\W_]+")
_LETTERS = str.maketrans(
    {
        **{character: " " for character in map(chr, range(128)) if not character.isalnum()},
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
        "’": "",
        "'": "",
        "&": " and ",
    }
)
_SHORT = {"saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt"}
_MAY_BE_SHORTENED = ("saint", "fort", "mount")
_SHORTENED = re.compile(r"\b(?:saint|sainte|fort|mount)\b")

CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Scripts written without spaces, or with names glued to their kind (서울특별시)."""


def fold(name: str) -> str:
    """Case, accents, punctuation and the words Saint, Fort, Mount laid aside: "St.-Étienne" -> "st etienne"."""
    key = name.casefold()
    if not key.isascii():
        key = _MARKS.sub("", unicodedata.normalize("NFKD", key))
        key = unicodedata.normalize("NFC", key)
    key = key.translate(_LETTERS)
    if not key.isalnum():
        key = " ".join((key if key.isascii() else _NOT_WORD.sub(" ", key)).split())
    if any(map(key.__contains__, _MAY_BE_SHORTENED)):
        key = _SHORTENED.sub(lambda match: _SHORT[match[0]], key)
    return key
