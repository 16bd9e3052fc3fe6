"""HTML -> lines, walking the tree without recursion."""

from __future__ import annotations

import re
from itertools import groupby

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings.readers.clean import clean_line
from postings.readers.document import BlockKind
from postings.readers.kinds import MAX_CHARACTERS
from postings.readers.lines import Line
from postings.readers.shapes import is_decoration, is_noise

_DROPPED_NAMES = """math iframe object embed canvas audio video select option textarea input datalist map link meta
 title script style noscript template svg head -comment !doctype"""
_BLOCK_NAMES = """address article aside blockquote body button caption center dd details dialog dir div dl dt
 fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol p pre section summary
 table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6"""
_UNSEEN = ["script", "style", "noscript", "template", "svg", "head"]
_DROPPED = frozenset(_DROPPED_NAMES.split())
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_BOLD = frozenset(("b", "strong", "u"))
_PARTS = ("span", "a")
_PART_HOLDERS = ("body", "div", "section", "header", "article", "td")
_HIDDEN = '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"]'
_HIDDEN_HINT = re.compile(r"hidden|display:\s?none")
_BREAK = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[•●▪·*-]|\d{1,2}[.)、])[ \t]+\S)")
_MAX_DEPTH = 200


def drop_unseen(tree: LexborHTMLParser, source: str) -> None:
    """Take what a browser does not show out of the tree; a hidden part with most of the words stays.

    Pages show such a part by script once it is loaded.
    """
    tree.strip_tags(_UNSEEN, recursive=True)
    if tree.body is not None and _HIDDEN_HINT.search(source):
        most = len(tree.body.text()) / 2
        for node in tree.css(_HIDDEN):
            if node.tag not in ("html", "body", "main") and len(node.text()) < most:
                node.decompose()


def read_markup(root: LexborNode) -> tuple[list[Line], bool]:
    """The lines under a node with what the markup says of each, and whether tags nest absurdly deep."""
    walker = _Walker()
    walker.walk(root)
    lines = _paired(walker.lines) if any(line.row for line in walker.lines) else walker.lines
    return lines, walker.deepest > _MAX_DEPTH


def _paired(lines: list[Line]) -> list[Line]:
    """Rows of two short cells, and terms with one definition, as "label: value"."""
    paired: list[Line] = []
    for row, group in groupby(lines, key=lambda line: line.row):
        cells = list(group)
        if row and len(cells) == 2 and _is_label(cells[0]) and cells[1].kind is None:
            paired.append(Line(f"{cells[0].text.rstrip(' :：')}: {cells[1].text}"))
        else:
            paired.extend(cells)
    return paired


def _is_label(line: Line) -> bool:
    return line.kind is None and len(line.text) <= 40 and ": " not in line.text


def _parts_lines(node: LexborNode) -> bool:
    """Whether white space stands between two labelled parts of a page, not between words of a sentence.

    Pages write `<span class="company">…</span>` and `<span class="place">…</span>` on lines of their own.
    """
    text = node.text_content or ""
    if "\n" not in text or not text.isspace():
        return False
    before, after, parent = node.prev, node.next, node.parent
    return (
        before is not None
        and after is not None
        and parent is not None
        and before.tag in _PARTS
        and after.tag in _PARTS
        and parent.tag in _PART_HOLDERS
        and "class" in before.attributes
        and "class" in after.attributes
    )


class _Walker:
    """Collects text until a block begins or ends, then makes a line of it."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.deepest = 0
        self._words: list[str] = []
        self._length = 0
        self._bold = 0
        self._has_bold = self._has_plain = False
        self._heading = 0
        self._depth = 0
        self._item = False
        self._row = self._rows = 0

    def walk(self, root: LexborNode) -> None:
        open_tags: list[tuple[str, LexborNode]] = []
        node: LexborNode | None = root
        while node is not None:
            tag = node.tag or ""
            if tag == "-text":
                self._text(node.text_content or "")
                if self._words and _parts_lines(node):
                    self._flush()
            elif tag not in _DROPPED:
                self._enter(tag)
                child = node.child
                if child is not None:
                    open_tags.append((tag, node))
                    if len(open_tags) > self.deepest:
                        self.deepest = len(open_tags)
                    node = child
                    continue
                self._leave(tag)
            if not open_tags:
                break
            following = node.next
            while following is None and open_tags:
                tag, node = open_tags.pop()
                self._leave(tag)
                following = node.next if open_tags else None
            node = following if self._length <= MAX_CHARACTERS else None
        self._flush()

    def _text(self, text: str) -> None:
        if text.isspace():
            if self._words:
                self._words.append(" ")
            return
        self._length += len(text)
        if "\n" in text and len(text) > 80 and _BREAK.search(text):
            first, *others = _BREAK.split(text)
            self._words.append(first)
            for other in others:
                self._flush()
                self._words.append(other)
        else:
            self._words.append(text)
        if self._bold:
            self._has_bold = True
        else:
            self._has_plain = True

    def _enter(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
            if tag in _HEADINGS:
                self._heading = _HEADINGS[tag]
            elif tag == "li":
                self._item = True
            elif tag in _LISTS:
                self._depth += 1
            elif tag in ("tr", "dt"):
                self._rows += 1
                self._row = self._rows
        elif tag == "br":
            if self._item and self._words:
                self._words.append(" ")
            else:
                self._flush()
        elif tag in _BOLD:
            self._bold += 1

    def _leave(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
            if tag in _HEADINGS:
                self._heading = 0
            elif tag == "li":
                self._item = False
            elif tag in _LISTS:
                self._depth -= 1
                self._item = False
            elif tag in ("tr", "dd"):
                self._row = 0
        elif tag in _BOLD:
            self._bold -= 1

    def _flush(self) -> None:
        if not self._words:
            return
        text = clean_line("".join(self._words))
        if text and not is_decoration(text) and (self._item or self._heading or not is_noise(text)):
            self.lines.append(self._line(text))
        self._words.clear()
        self._has_bold = self._has_plain = False

    def _line(self, text: str) -> Line:
        if self._heading:
            return Line(text, BlockKind.HEADING, self._heading)
        if self._item:
            self._item = False
            return Line(text, BlockKind.ITEM, max(self._depth, 1))
        return Line(text, None, 0, self._has_bold and not self._has_plain, False, self._row)
