"""Plain text and Markdown -> lines."""

from __future__ import annotations

import re
from itertools import islice

from postings.readers.document import BlockKind
from postings.readers.lines import Line
from postings.readers.shapes import is_decoration, match_bullet

_RULE = re.compile(r"[ \t]*(?:={3,}|-{3,}|~{3,})[ \t]*$")
_CAPITALS_LABEL = re.compile(r"[A-Z][A-Z /&,'()-]{3,60}:")
_HASHES = re.compile(r"(#{1,6})[ \t]+(.{1,200}?)[ \t#]*$")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^)\n]{0,600}\)")
_EMPHASIS = re.compile(r"(?<![\w*])(\*\*|__|\*|_|`)(?=\S)([^*_`\n]{1,400}?)(?<=\S)\1(?![\w*])")
_MARK = re.compile(r"[\[*_`\\]")
"""What every link, emphasis and escape has."""
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!-])")
_LONGEST_LABEL = 40
_SHORT = 0.6
"""Of the width: a line that is no longer than this was not cut off."""
_QUOTE = re.compile(r"^[ \t]{0,3}>[ \t]?", re.M)


def read_plain(text: str) -> list[Line]:
    """Lines with what was wrapped by hand joined again."""
    rows = text.split("\n")
    width = _wrap_width(rows)
    lines: list[Line] = []
    open_row = ""
    gap = False
    for row in rows:
        stripped = row.strip()
        if not stripped or is_decoration(stripped):
            if lines and not gap and _RULE.match(row) and _may_be_underlined(lines[-1].text):
                lines[-1] = lines[-1]._replace(kind=BlockKind.HEADING)
            gap, open_row = True, ""
            continue
        if stripped[0] == "|":
            stripped = _table_row(stripped)
        if open_row and _continues(open_row, stripped, width):
            joiner = "" if open_row.endswith(("-", "/")) and stripped[0].islower() else " "
            lines[-1] = lines[-1]._replace(text=lines[-1].text + joiner + stripped)
        else:
            lines.append(Line(stripped, None, _depth(row) if row[0].isspace() else 0, False, gap))
        open_row, gap = row.rstrip(), False
    return lines


def read_markdown(text: str) -> list[Line]:
    lines = []
    for line in read_plain(_QUOTE.sub("", text)):
        hashes = _HASHES.match(line.text)
        if hashes:
            lines.append(Line(_unmarked(hashes[2]), BlockKind.HEADING, len(hashes[1])))
        else:
            is_bold = line.text.startswith(("**", "__")) and line.text.rstrip(":").endswith(("**", "__"))
            lines.append(line._replace(text=_unmarked(line.text), is_bold=is_bold))
    return [line for line in lines if line.text]


def _unmarked(text: str) -> str:
    """Without links' addresses, emphasis and escapes."""
    if not _MARK.search(text):
        return text.strip()
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text)))
    return _ESCAPE.sub(r"\1", text).strip()


def _table_row(row: str) -> str:
    """ "| Position | Welder |" as "Position: Welder"; more cells stay between bars."""
    cells = [cell for part in row.strip("|").split("|") if (cell := part.strip())]
    if len(cells) == 2 and len(cells[0]) <= _LONGEST_LABEL and ":" not in cells[0]:
        return f"{cells[0].strip('*_ ')}: {cells[1]}"
    return " | ".join(cells) or row


def _may_be_underlined(text: str) -> bool:
    return len(text) <= 80 and not match_bullet(text)


def _depth(row: str) -> int:
    """0 at the margin, else the depth of the indentation in tabs or pairs of spaces."""
    lead = len(row) - len(row.lstrip(" \t"))
    return (lead + 3 * row.count("\t", 0, lead)) // 2


def _wrap_width(rows: list[str]) -> int:
    """The width that the text was wrapped at, or 0.

    Wrapped text has many lines that end just before one common width and goes on without a gap. So have lists
    whose entries begin with small letters: there as many stand below a short entry.
    """
    lengths = sorted(map(len, filter(None, map(str.rstrip, rows))))
    if len(lengths) < 4:
        return 0
    width = lengths[int(len(lengths) * 0.97)]
    if not 50 <= width <= 100:
        return 0
    full = width * 0.8
    above_small = [row for row, below in zip(rows, islice(rows, 1, None), strict=False) if below[:1].islower()]
    cut_off = sum(len(row) >= full for row in above_small)
    listed = sum(len(row) <= width * _SHORT and row[:1].islower() for row in above_small)
    return width if cut_off >= 2 and cut_off > listed else 0


def _continues(previous: str, stripped: str, width: int) -> bool:
    """Whether a row goes on with the one above: its first word would not have fitted there."""
    if len(previous) <= width * _SHORT or not width:
        return False
    first_word = stripped.split(" ", 1)[0]
    would_have_fitted = len(previous) + 1 + len(first_word) <= width
    if would_have_fitted and not stripped[0].islower():
        return False
    return not (match_bullet(stripped) or _CAPITALS_LABEL.match(stripped))
