"""HTML -> lines, walking the tree without recursion."""

from __future__ import annotations

import re
from itertools import groupby

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings.readers.clean import clean_line
from postings.readers.document import HEADING, ITEM
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
_FACTS_LIST = "-facts"
"""Stands for the tag of a list whose items are lines."""
_BLOCKS = frozenset((*_BLOCK_NAMES.split(), _FACTS_LIST))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_BOLD = frozenset(("b", "strong", "u"))
_MATTERS = _BLOCKS | _BOLD | {"br"}
"""Elements that begin or end a line, or make it bold; the others pass their words on."""
_PARTS = ("span", "a", "em", "i", "label")
_PART_HOLDERS = ("body", "div", "section", "header", "article", "td")
_LABELLED = ("li", "p", "dd", "div", "td")
_HAN_LABEL = re.compile(
    r"[\u4e00-\u9fff]{0,4}(?:名称|地[点址]|时间|日期|人数|经验|学历|性质|类[型别]|规模|行业|资金|代表人|城市|部门|[月年]薪|薪资)"
)
_FACTS = re.compile(
    r"(?:^|[\s_-])(?:meta|facts?|criteria|tags?|labels?|keywords?|badges?|chips?|pills?)(?:[\s_-]|$)"
)
"""Class of a list that holds facts or tags, not things to do."""
_SEPARATOR = re.compile(r"(?:^|[\s_-])(?:separator|divider|sep|split|dot|bullet|vline|pipe)(?:[\s_-]|$)")
"""Class of an empty element that is drawn as a bar or a dot between facts."""
_LONGEST_PART = 40
_JOINS = tuple("-–—~/·.,:;、，：；")
"""How a part begins that belongs to the one before: "$68,000", "—", "$79,000"."""
_HIDDEN = (
    '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"]'
    ',[style*="visibility: hidden"]'
)
_HIDDEN_HINTS = ("hidden", "display:")
_BREAK = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[•●▪·*-]|\d{1,2}[.)、])[ \t]+\S)")
_MAX_DEPTH, _LONGEST_HEADING = 200, 300
"""How deep elements nest; characters of what a heading holds: some pages wrap whole texts in one."""


def drop_unseen(tree: LexborHTMLParser, source: str) -> None:
    """Take what a browser does not show out of the tree; a hidden part with most of the words stays.

    Pages show such a part by script once it is loaded.
    """
    tree.strip_tags(_UNSEEN, recursive=True)
    if tree.body is not None and any(hint in source for hint in _HIDDEN_HINTS):
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
    """Whether a line break stands between two labelled parts of a page, not between words of a sentence.

    Pages write `<span class="company">…</span>` and `<span class="place">…</span>` on lines of their own.
    """
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


def _is_holder_of_parts(node: LexborNode) -> bool:
    """Whether an element holds nothing but short labelled parts: `<p class="facts"><span>…</span><span>…</span>`.

    Editors write spans into running text, too, but those bear a style, or stand in a paragraph without class.
    """
    if node.tag not in _PART_HOLDERS and node.tag != "p":
        return False
    has_class = node.tag != "p" and "class" in node.attributes
    child = node.child
    while child is not None:
        if child.tag == "-text":
            if (child.text_content or "").strip():
                return False
        elif child.tag not in _BLOCKS and child.tag != "br":
            attributes = child.attributes
            if child.tag not in _PARTS or "style" in attributes or not (has_class or "class" in attributes):
                return False
            words = child.text().strip()
            if len(words) > _LONGEST_PART or words.startswith(_JOINS):
                return False
        child = child.next
    return True


def _follows_label(node: LexborNode) -> bool:
    """Whether a text follows a Chinese label without colon: `<li><span>公司名称</span>远桥</li>`."""
    label, parent = node.prev, node.parent
    return (
        label is not None
        and label.tag in _PARTS
        and label.prev is None
        and parent is not None
        and parent.tag in _LABELLED
        and bool(_HAN_LABEL.fullmatch(label.text().strip()))
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
        self._heading_depth = 0
        """How deep the element stands that holds the last marked heading; 0: none is open."""
        self._has_lines = self._is_apart = False
        """Whether lines followed that heading; whether the element was closed since."""
        self._parent, self._holds_parts = 0, False

    def walk(self, root: LexborNode) -> None:
        open_tags: list[tuple[str, LexborNode]] = []
        node: LexborNode | None = root
        tag_before = ""
        while node is not None:
            tag = node.tag or ""
            if tag == "-text":
                self._text(node, tag_before)
            elif tag not in _DROPPED:
                if tag in _PARTS and tag_before in _PARTS and self._words and self._is_part(node):
                    self._flush()
                if tag in _LISTS and _FACTS.search(node.attributes.get("class") or ""):
                    tag = _FACTS_LIST
                if tag in _MATTERS:
                    self._enter("div" if tag == "li" and open_tags and open_tags[-1][0] == _FACTS_LIST else tag)
                child = node.child
                if child is not None:
                    if tag in _HEADINGS:
                        self._heading_depth, self._has_lines = len(open_tags), False
                    open_tags.append((tag, node))
                    if len(open_tags) > self.deepest:
                        self.deepest = len(open_tags)
                    node, tag_before = child, ""
                    continue
                if tag in _MATTERS:
                    self._leave(tag)
                elif tag in _PARTS and self._words and _SEPARATOR.search(node.attributes.get("class") or ""):
                    self._words.append(" | ")
            if not open_tags:
                break
            tag_before, following = tag, node.next
            while following is None and open_tags:
                tag, node = open_tags.pop()
                if tag in _MATTERS:
                    self._leave(tag)
                if len(open_tags) < self._heading_depth:
                    self._close_part(len(open_tags))
                tag_before, following = tag, node.next if open_tags else None
            node = following if self._length <= MAX_CHARACTERS else None
        self._flush()

    def _is_part(self, node: LexborNode) -> bool:
        """Whether an inline element that follows another at once is a part of the page, not of a sentence."""
        parent = node.parent
        if parent is None or (parent.tag not in _PART_HOLDERS and parent.tag != "p"):
            return False
        if parent.mem_id != self._parent:
            self._parent, self._holds_parts = parent.mem_id, _is_holder_of_parts(parent)
        return self._holds_parts

    def _text(self, node: LexborNode, tag_before: str) -> None:
        text = node.text_content or ""
        if text.isspace():
            if self._words:
                self._words.append(" ")
                if "\n" in text and _parts_lines(node):
                    self._flush()
            return
        if tag_before in _PARTS and self._words and _follows_label(node):
            self._words.append("：")
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
                self._heading = 0
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

    def _close_part(self, depth: int) -> None:
        """The element that holds the last heading ends: with its lines; or it wraps the heading alone."""
        if self._has_lines:
            self._heading_depth, self._is_apart = 0, True
        else:
            self._heading_depth = depth

    def _line(self, text: str) -> Line:
        self._has_lines = not self._heading
        if self._heading and len(text) <= _LONGEST_HEADING:
            self._is_apart = False
            return Line(text, HEADING, self._heading)
        is_apart, self._is_apart = self._is_apart, False
        if self._item:
            self._item = False
            return Line(text, ITEM, max(self._depth, 1), False, False, is_apart)
        return Line(text, None, 0, self._has_bold and not self._has_plain, False, is_apart, self._row)
