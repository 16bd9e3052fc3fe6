"""What a reader makes of bytes: cleaned text, cut into blocks that know where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from postings.readers.message import Message
from postings.readers.sanitise import sanitise

MAX_BYTES = 20 * 2**20
"""The largest document that is read; nothing larger is one posting."""


class BlockKind(StrEnum):
    HEADING = "heading"
    ITEM = "item"
    """One entry of a list, without its bullet or number."""
    PARAGRAPH = "paragraph"
    FIELD = "field"
    """A line of the form "label: value"."""


HEADING, ITEM, PARAGRAPH, FIELD = BlockKind
"""For what is asked of every block: until Python 3.12 an enum's attribute takes six times as long to look up."""


class Block(NamedTuple):
    """A run of the text: `document.text[start:end]`, never empty, never overlapping another block.

    Blocks stand in the order of the text. A bullet, a heading's markup and a line's outer white space lie
    outside the span.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    """Heading: 1 to 6 (0: looks like one, e.g. a bold line). Item: depth of the list, from 1."""
    label_end: int = 0
    """FIELD only: the label is `text[start:label_end]`, without the colon."""
    value_start: int = 0
    """FIELD only: the value is `text[value_start:end]`; equal to `end` when nothing follows the colon."""
    is_apart: bool = False
    """First after the part of the page was closed that holds the heading above: that one heads it no longer."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value the document states as data (JSON-LD, microdata, an ATS's JSON), believed before prose.

    `value` has the shape that the Draft's field of the same name has in JSON, or is the raw string where the
    source is text (an employment type, a date, a place). `text[start:end]` are the words that show it.
    """

    value: Any
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    text: str
    blocks: tuple[Block, ...]
    name: str = ""
    media_type: str = "text/plain"
    charset: str = "utf-8"
    facts: Mapping[str, Fact] = field(default_factory=dict)
    """By the Draft's field name (title, company, locations, salary, date_posted, …). The lines that show them
    open the text."""
    markup: str = ""
    """The description's HTML as it came, not safe to show; empty when the source was plain text."""
    warnings: tuple[Message, ...] = ()
    """For people: what was odd ("declared gbk, read as utf-8"; "3 undecodable bytes replaced")."""

    @property
    def html(self) -> str:
        """Sanitised HTML of the description for display, made anew each time it is asked for."""
        return sanitise(self.markup) if self.markup else ""

    def words(self, block: Block) -> str:
        return self.text[block.start : block.end]


class ReadError(Exception):
    """The bytes hold no posting that could be read. The message says what was wrong and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message
