"""From text to the tokens that are indexed and looked for: the same steps for both, or nothing is found.

`prepare` does in Python what no engine's analyzer does: it gives names written with signs a spelling in letters,
and puts spaces between the words of Chinese and Japanese. The engine's analyzer then splits, folds and stems.

>>> prepare("Senior C++ / C# (.NET) developer")
'Senior cplusplus  / csharp  (dotnet ) developer'
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

_SIGNS = (
    # name, as written, as a word
    ("c++", r"(?<![\w+#])c\+\+(?![\w+#])", "cplusplus"),
    ("c#", r"(?<![\w+#])c(?:\#|♯)(?![\w+#])", "csharp"),
    ("f#", r"(?<![\w+#])f\#(?![\w+#])", "fsharp"),
    ("x.net", r"(?<=\w)\.net\b(?!\.)", " dotnet"),
    (".net", r"(?<![\w.])\.net\b", "dotnet"),
    ("x.js", r"\b(node|vue|next|nuxt|three|d3|react|express|angular)\.js\b", r"\1js"),
    ("r&d", r"\br\s?&\s?d\b", "randd"),
    ("q&a", r"\bq\s?&\s?a\b", "qanda"),
)
_SIGN_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), f"{word} ") for _, pattern, word in _SIGNS)
_SIGN_HINTS = ("+", "#", "♯", "&", ".n", ".N", ".j", ".J")
"""Every sign has one of these: looking for plain strings is ten times as fast as for a pattern."""
_UNSPACED = re.compile(r"[぀-ヿ㐀-䶿一-鿿豈-﫿々〆]+")
"""Kana and Han: written without spaces. Korean has them."""
_KANA = re.compile(r"[぀-ヿ]")


def prepare(text: str) -> str:
    if any(hint in text for hint in _SIGN_HINTS):
        for pattern, word in _SIGN_PATTERNS:
            text = pattern.sub(word, text)
    if not text.isascii():
        text = _UNSPACED.sub(_spaced, unicodedata.normalize("NFKC", text))
    return text


def is_unspaced(text: str) -> bool:
    return _UNSPACED.search(text) is not None


def _spaced(match: re.Match[str]) -> str:
    return f" {' '.join(_segments(match[0]))} "


def _segments(run: str) -> list[str]:
    """Words, and the words within long words: 销售 is found in 销售代表. Japanese in overlapping pairs."""
    if _KANA.search(run):
        return [run[i : i + 2] for i in range(max(len(run) - 1, 1))]
    return list(_segmenter().cut_for_search(run))


@cache
def _segmenter() -> Any:
    """Loaded at first use: it costs a tenth of a second and memory that a site without Chinese need not pay."""
    import rjieba

    return rjieba
