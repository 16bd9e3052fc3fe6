"""From text to the tokens that are indexed and looked for: the same steps for both, or nothing is found.

`prepare` does in Python what no engine's analyzer does: it gives names written with signs a spelling in letters,
and puts Chinese and Japanese, written without spaces, as overlapping pairs of signs: a word is found as its pairs
in a row, however a segmenter would have cut the sentence. What someone looks for is cut into words (`pieces`),
each of which may stand elsewhere. The engine's analyzer then splits, folds and stems.

>>> prepare("Senior C++ / C# (.NET) developer")
'Senior cplusplus  / csharp  (dotnet ) developer'
>>> prepare("数据分析师"), pieces("上海销售代表")
(' 数据 据分 分析 析师 ', ['上海', '销售', '代表'])
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from operator import add
from typing import Any

_SIGNS = (
    # name, what every text with the sign has, as written, as a word
    ("c++", ("c++", "C++"), r"(?<![\w+#])c\+\+(?![+#])", "cplusplus"),
    ("c#", ("c#", "C#", "c♯", "C♯"), r"(?<![\w+#])c(?:\#|♯)(?![+#])", "csharp"),
    ("f#", ("f#", "F#"), r"(?<![\w+#])f\#(?![\w+#])", "fsharp"),
    ("x.net", (".n", ".N"), r"(?<=\w)\.net\b(?!\.)", " dotnet"),
    (".net", (".n", ".N"), r"(?<![\w.])\.net\b", "dotnet"),
    ("x.js", (".j", ".J"), r"\b(node|vue|next|nuxt|three|d3|react|express|angular)\.js\b", r"\1js"),
    ("r & d", ("&",), r"\b([rq])\s&\s([da])\b", r"\1and\2"),
    ("x&y", ("&",), r"\b([a-z])&([a-z])\b", r"\1and\2"),
    ("act!", ("ct!", "CT!"), r"\bact!", "actcrm"),
    ("x_r", ("e_", "E_"), r"(?<=[a-z]e)_([rn])\b", r"\1"),  # both genders in German
    ("going", ("oing", "OING"), r"\bgoing\b", "goingon"),  # the stem is the name of a language
    # The stem is another trade's: hospital, customer, animal.
    ("hospitality", ("spitality", "SPITALITY"), r"\bhospitality\b", "hospitalitytrade"),
    ("customs", ("ustoms", "USTOMS"), r"\bcustoms\b", "customsduty"),
    ("animation", ("nimation", "NIMATION"), r"\banimations?\b", "animationfilm"),
)
_SIGN_PATTERNS = tuple(
    (hints, re.compile(pattern, re.IGNORECASE | re.ASCII), f"{word} ") for _, hints, pattern, word in _SIGNS
)
UNSPACED = "぀-ヿ㐀-䶿一-鿿豈-﫿々〆"
_UNSPACED = re.compile(f"[{UNSPACED}]+")
"""Kana and Han: written without spaces. Korean has them."""
_BELOW_UNSPACED = bytes(range(0xE3))
"""In UTF-8, Kana and Han begin with a byte above: to look for one is ten times as fast as for a pattern."""
_KANA = re.compile(r"[぀-ヿ]")


def prepare(text: str) -> str:
    if _may_have_signs(text):
        for hints, pattern, word in _SIGN_PATTERNS:
            if any(hint in text for hint in hints):
                text = pattern.sub(word, text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        if text.encode(errors="surrogatepass").translate(None, _BELOW_UNSPACED):
            text = _UNSPACED.sub(_paired, text)
    return text


def _may_have_signs(text: str) -> bool:
    """Every sign has one of these. Plain strings are looked for ten times as fast as a pattern, and written out
    twice as fast as in a loop.
    """
    return (
        "+" in text
        or "#" in text
        or "♯" in text
        or "&" in text
        or "_" in text
        or ".n" in text
        or ".N" in text
        or ".j" in text
        or ".J" in text
        or "ct!" in text
        or "CT!" in text
        or "oing" in text
        or "OING" in text
        or "spitality" in text
        or "SPITALITY" in text
        or "ustoms" in text
        or "USTOMS" in text
        or "nimation" in text
        or "NIMATION" in text
    )


def is_unspaced(text: str) -> bool:
    return not text.isascii() and _UNSPACED.search(text) is not None


def pieces(text: str) -> list[str]:
    """The words of a text without spaces, and what stands between them. A single sign goes with its neighbour."""
    found: list[str] = []
    end = 0
    for match in _UNSPACED.finditer(text):
        found += [text[end : match.start()], *_words(match[0])]
        end = match.end()
    return [piece for piece in (*found, text[end:]) if piece.strip()]


def _words(run: str) -> list[str]:
    if _KANA.search(run):
        return [run]
    found: list[str] = []
    for word in _segmenter().cut(run):
        if found and (len(word) == 1 or len(found[-1]) == 1):
            found[-1] += word
        else:
            found.append(word)
    return found


def _paired(match: re.Match[str]) -> str:
    run = match[0]
    return f" {' '.join(map(add, run, run[1:])) or run} "


@cache
def _segmenter() -> Any:
    """Loaded at first use: it costs a tenth of a second and memory that a site without Chinese need not pay."""
    import rjieba

    return rjieba
