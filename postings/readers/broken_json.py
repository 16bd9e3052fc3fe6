"""JSON as pages have it: in comments or CDATA, with stray commas and quotes, cut off at the end."""

from __future__ import annotations

import html as entities
import json
import re
from typing import Any

_MAX_JSON = 2_000_000
_MAX_MENDED = 200_000
"""Characters from which a text is not mended: each step parses it anew."""
_MOST_STEPS = 40
_OPENING = re.compile(r"\ufeff?(?://[ ]?)?(?:/\*[^*]{0,80}\*/|(?:/\*[ ]?)?(?:<!--|<!\[CDATA\[)(?:[ ]?\*/)?)")
_CLOSING = re.compile(r"(?://[ ]?)?(?:/\*[ ]?)?(?:-->|\]\]>)(?:[ ]?\*/)?;?$")
"""A comment around the whole."""
_LONGEST_CLOSING = 20
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
_BAD_ESCAPE = re.compile(r"\\(?![\"\\/bfnrtu])|\\u(?![0-9a-fA-F]{4})")
_KEY = re.compile(r"\"[@\w]{1,40}\"\s{0,20}:")
_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]', re.S)


def loads(text: str) -> Any:
    """The first JSON value of a text, mended where that takes few steps; None if there is none."""
    if len(text) > _MAX_JSON:
        return None
    for _ in range(2):
        text = _unwrapped(text.strip().strip("\ufeff")).strip().rstrip(";")
    if text.startswith(("{&quot;", "[{&quot;")):
        text = entities.unescape(text)
    try:
        value, _ = _DECODER.raw_decode(text)
    except RecursionError:
        return None
    except ValueError:
        value = _mended(text) if len(text) <= _MAX_MENDED else None
    if isinstance(value, str) and value.lstrip().startswith(("{", "[")):
        return loads(value)
    return value


def _unwrapped(text: str) -> str:
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, max(0, len(text) - _LONGEST_CLOSING))
    return text[opening.end() if opening else 0 : closing.start() if closing else len(text)]


def _mended(text: str) -> Any:
    """Parse, mend what the parser stumbled over, parse again."""
    text = _BAD_ESCAPE.sub(r"\\\\", _TRAILING_COMMA.sub("", text))
    for _ in range(_MOST_STEPS):
        try:
            return _DECODER.raw_decode(text)[0]
        except RecursionError:
            return None
        except json.JSONDecodeError as error:
            changed = _mend(text, error)
            if changed is None:
                return None
            text = changed
    return None


def _mend(text: str, error: json.JSONDecodeError) -> str | None:
    """One fault mended: a comma between entries, a quote inside a string, an end that is missing."""
    at = error.pos
    if error.msg.startswith("Unterminated string") or at >= len(text.rstrip()):
        return _closed(text)
    if not error.msg.startswith("Expecting ',' delimiter"):
        return None
    if _KEY.match(text, at) or text[at] == "{":
        return f"{text[:at]},{text[at:]}"
    quote = text.rfind('"', 0, at)
    return f"{text[:quote]}\\{text[quote:]}" if quote > 0 else None


def _closed(text: str) -> str | None:
    """A text that was cut off, with its last string, objects and lists closed."""
    open_ones: list[str] = []
    end = 0
    for token in _STRUCTURE.finditer(text):
        mark = token.group()
        end = token.end()
        if mark in "{[":
            open_ones.append("}" if mark == "{" else "]")
        elif mark in "}]" and open_ones:
            open_ones.pop()
    if not open_ones:
        return None
    quote = '"' if '"' in text[end:] else ""
    return text.rstrip("\\").rstrip(", \n" if not quote else "") + quote + "".join(reversed(open_ones))


_DECODER = json.JSONDecoder(strict=False)
