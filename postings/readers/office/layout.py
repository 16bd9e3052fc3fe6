"""Rows of printed pages -> lines: what was wrapped is joined again, headers and page numbers go. Pure.

A row goes on with the one above where it stands close below it, begins where that began, and its first word would
not have fitted there any more: printers fill their lines.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from postings.readers.document import BlockKind
from postings.readers.lines import Line
from postings.readers.office.rows import Row
from postings.readers.shapes import match_bullet

_SAME_SIZE = 0.08
"""Share by which the size of one font may seem to differ."""
_HEADING_SIZE = 1.12
"""Times the size of the text, from which a row is a heading."""
_LONGEST_HEADING, _LONGEST_LABEL, _LONGEST_FURNITURE = 150, 40, 160
_CLOSE = 1.3
"""Times the usual distance of rows, up to which they are of one paragraph."""
_FARTHEST = 2.3
"""Font sizes from row to row, at most."""
_ALIGNED = 0.6
"""Font sizes by which two beginnings may differ."""
_NARROWEST, _NARROWEST_BESIDE = 0.45, 0.2
"""Of the page: a column of text whose rows may be full; narrower ones are lists of short lines."""
_FULL_ENOUGH = 0.6
"""Of its column, which a row takes that the next one goes on with in small letters."""
_FEWEST_ENTRIES, _RARE_CAPITALS, _LONGEST_LINK = 4, 5, 4
"""Rows that make a list without bullets; one word in five begins with a capital; letters of "with" and "from"."""
_FARTHEST_WORD = 5
"""Font sizes between two words of one row that were spread."""
_EDGE = 0.14
"""Of the page's height, above and below, where page numbers stand."""
_PAGE_NUMBER = re.compile(
    r"(?:page |seite |p\. ?|第 ?|- ?)?\d{1,3}(?: ?(?:/|of|von|de|sur|共) ?\d{1,3})? ?(?:页|-)?", re.I
)
_PRINTED = re.compile(
    r"(?:https?:|file:|about:)\S+(?: \d+/\d+)?|\d{1,4}[/.]\d{1,2}[/.]\d{1,4},? \d{1,2}:\d{2}\b.*"
)
"""What browsers print above and below a page: its address, the time of printing."""
_WORD = re.compile(r"\w+")
_SENTENCE_END = (".", "。", "!", "！", "?", "？", ";", "；", ":", "：")
_LABELLED = re.compile(r"[^\W\d_][^:：.]{0,30}[:：]\s?\S")
_HAN = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass
class _Paragraph:
    rows: list[Row]
    text: str
    after_gap: bool

    @property
    def first(self) -> Row:
        return self.rows[0]

    @property
    def last(self) -> Row:
        return self.rows[-1]

    @property
    def is_bold(self) -> bool:
        return all(row.is_bold for row in self.rows)


def lines_of(rows: Sequence[Row]) -> list[Line]:
    rows = _without_furniture(_closed_up(rows))
    if not rows:
        return []
    body = _body_size(rows)
    paragraphs = _paired(_paragraphs(rows))
    largest = max((p.first.size for p in paragraphs if _is_large(p, body)), default=0.0)
    tops = [p for p in paragraphs if p.first.size >= largest * (1 - _SAME_SIZE)] if largest else []
    top = tops[0] if len(tops) == 1 and tops[0].first.page == 0 else None
    return [_line(paragraph, body, paragraph is top) for paragraph in paragraphs]


def _line(paragraph: _Paragraph, body: float, is_top: bool) -> Line:
    text = paragraph.text
    if _is_large(paragraph, body):
        return Line(text, BlockKind.HEADING, 1 if is_top else 2)
    return Line(text, None, 0, paragraph.is_bold, paragraph.after_gap)


def _is_large(paragraph: _Paragraph, body: float) -> bool:
    is_short = len(paragraph.text) <= _LONGEST_HEADING
    return is_short and paragraph.first.size >= body * _HEADING_SIZE and not match_bullet(paragraph.text)


def _body_size(rows: Iterable[Row]) -> float:
    """The size in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[round(row.size * 2) / 2] += len(row.text)
    return sizes.most_common(1)[0][0]


def _without_furniture(rows: Sequence[Row]) -> list[Row]:
    """Without page numbers, what browsers print in the margins, and what all pages have at the same place."""
    first = min((row.page for row in rows), default=0)
    places: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for row in rows:
        places[_place(row)].add(row.page)

    def is_furniture(row: Row) -> bool:
        if len(row.text) > _LONGEST_FURNITURE:
            return False
        if not _is_at_an_edge(row):
            return False
        if _PAGE_NUMBER.fullmatch(row.text) or _PRINTED.fullmatch(row.text):
            return True
        # On the first page it stays once: a letterhead names the company.
        return row.page > first and len(places[_place(row)]) > 1

    return [row for row in rows if not is_furniture(row)]


def _closed_up(rows: Sequence[Row]) -> list[Row]:
    """Rows whose words were spread until they reached the right edge of their column are one again."""
    edges = Counter((row.page, round(row.right)) for row in rows)
    closed: list[Row] = []
    at = 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and _stands_near(rows[end - 1], rows[end]):
            end += 1
        parts = rows[at:end]
        last = parts[-1]
        if len(parts) > 1 and sum(edges[last.page, round(last.right) + step] for step in (-1, 0, 1)) > 2:
            text = " ".join(part.text for part in parts)
            is_bold = all(part.is_bold for part in parts)
            closed.append(parts[0]._replace(text=text, right=last.right, is_bold=is_bold))
        else:
            closed += parts
        at = end
    return closed


def _stands_near(before: Row, row: Row) -> bool:
    return before.is_beside(row) and 0 < row.left - before.right < _FARTHEST_WORD * row.size


def _place(row: Row) -> tuple[str, int]:
    return row.text, round(row.top / 4)


def _is_at_an_edge(row: Row) -> bool:
    return row.bottom < row.height * _EDGE or row.top > row.height * (1 - _EDGE)


def _paragraphs(rows: Sequence[Row]) -> list[_Paragraph]:
    is_beside = _beside(rows)
    limits = _Limits(rows, is_beside)
    distances = _usual_distances(rows)
    hyphens = sum(row.text.endswith("-") for row in rows)
    drops_hyphens = hyphens >= 3 and hyphens * 30 > len(rows)
    has_plain_lists = _has_plain_lists(rows, distances)
    known = {word for row in rows for word in _WORD.findall(row.text)}
    paragraphs: list[_Paragraph] = []
    for number, row in enumerate(rows):
        before = paragraphs[-1] if paragraphs else None
        begins = has_plain_lists and before is not None and _begins_entry(before.last.text, row.text)
        if before and not begins and _continues(before, row, limits.of(number - 1), distances):
            before.text = _joined(before.text, row.text, known, drops_hyphens=drops_hyphens)
            before.rows.append(row)
        else:
            usual = distances.get(_size(row), row.size) * _CLOSE
            is_far = before is not None and (
                before.last.page != row.page or not 0 < row.top - before.last.top <= usual
            )
            paragraphs.append(_Paragraph([row], row.text, is_far))
    return paragraphs


def _continues(paragraph: _Paragraph, row: Row, limit: float, distances: dict[int, float]) -> bool:
    before = paragraph.last
    if match_bullet(row.text) or abs(row.size - before.size) > _SAME_SIZE * row.size or row.size == 0:
        return False
    if paragraph.is_bold and not row.is_bold:
        return False
    is_next_page = row.page == before.page + 1
    if is_next_page:
        if before.text.endswith(_SENTENCE_END):
            return False
    elif row.page != before.page or not _is_close(before, row, distances):
        return False
    if not _begins_alike(paragraph, row):
        return False
    if _LABELLED.match(row.text) and _LABELLED.match(before.text) and len(paragraph.rows) == 1:
        return False
    goes_on = row.text[0].islower()
    if goes_on and (_is_cut(before.text) or (match_bullet(paragraph.text) and not is_next_page)):
        return True  # the next entry of a list would have a bullet, too
    word = row.text.split(" ", 1)[0]
    first = 1 if _HAN.match(word) else len(word)
    width = (row.right - row.left) / len(row.text) * (first + 1)
    if before.right + width > limit - 0.3 * row.size:
        return goes_on or not is_next_page or bool(_HAN.match(word))
    return goes_on and before.right - before.left > _FULL_ENOUGH * (min(limit, row.width) - before.left)


def _has_plain_lists(rows: Sequence[Row], distances: dict[int, float]) -> bool:
    """Whether entries stand below each other without bullets, in a language that has few words with capitals."""
    words = [word for row in rows for word in row.text.split()[1:] if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    entries = sum(
        row.page == before.page
        and abs(row.left - before.left) < 1
        and _is_close(before, row, distances)
        and _begins_entry(before.text, row.text)
        for before, row in pairwise(rows)
    )
    return entries >= _FEWEST_ENTRIES and capitals * _RARE_CAPITALS < len(words)


def _begins_entry(before: str, text: str) -> bool:
    """Whether a row with a capital follows one that ends in a word that may end an entry: no "of", no name."""
    last = before.rsplit(" ", 1)[-1]
    is_new = text[0].isupper() and text[1:2].islower() and not match_bullet(before)
    return is_new and len(last) > _LONGEST_LINK and last.isalpha() and last.islower()


def _is_close(before: Row, row: Row, distances: dict[int, float]) -> bool:
    distance = row.top - before.top
    usual = min(distances.get(_size(row), row.size * 1.2) * _CLOSE, row.size * _FARTHEST)
    return 0.5 * row.size < distance <= usual


def _begins_alike(paragraph: _Paragraph, row: Row) -> bool:
    """Below the words of the row above; or those of a first row are set in."""
    near = _ALIGNED * row.size
    first, last = paragraph.first, paragraph.last
    if abs(row.left - last.left) <= near or abs(row.left - first.indent) <= near:
        return True
    is_set_in = len(paragraph.rows) == 1 and 0 < first.left - row.left < 4 * row.size
    return is_set_in and (row.text[0].islower() or bool(_HAN.match(row.text)))


def _size(row: Row) -> int:
    return round(row.size * 2)


def _usual_distances(rows: Sequence[Row]) -> dict[int, float]:
    """From row to row, by the size of the font: the small ones of those that there are."""
    found: defaultdict[int, list[float]] = defaultdict(list)
    for before, row in pairwise(rows):
        distance = row.top - before.top
        if row.page == before.page and _size(row) == _size(before) and 0.8 * row.size < distance < 4 * row.size:
            found[_size(row)].append(distance)
    return {size: sorted(distances)[len(distances) // 5] for size, distances in found.items()}


def _beside(rows: Sequence[Row]) -> list[bool]:
    """Whether each row has another one beside it."""
    by_place: defaultdict[tuple[int, int], list[Row]] = defaultdict(list)
    for row in rows:
        by_place[row.page, round(row.top / 20)].append(row)

    def has(row: Row) -> bool:
        at = round(row.top / 20)
        near = (other for step in (-1, 0, 1) for other in by_place[row.page, at + step])
        return any(other is not row and other.is_beside(row) and _is_disjoint(other, row) for other in near)

    found = [has(row) for row in rows]
    # So are the others of their column: those of the next need not stand at the same heights.
    edges: defaultdict[tuple[int, int, int], float] = defaultdict(float)
    for row, is_beside in zip(rows, found, strict=True):
        if is_beside:
            edges[_column(row)] = max(edges[_column(row)], row.right)
    pairs = zip(rows, found, strict=True)
    return [is_beside or row.right <= edges[_column(row)] + row.size for row, is_beside in pairs]


def _column(row: Row) -> tuple[int, int, int]:
    return row.page, round(row.left), _size(row)


def _is_disjoint(one: Row, other: Row) -> bool:
    return one.right <= other.left or other.right <= one.left


class _Limits:
    """Where the rows of a column end that are full."""

    def __init__(self, rows: Sequence[Row], is_beside: Sequence[bool]) -> None:
        self._rows, self._is_beside = rows, is_beside
        self._known: dict[tuple[int, bool, int], float] = {}
        self._margin = min(row.left for row in rows)

    def of(self, number: int) -> float:
        row, is_beside = self._rows[number], self._is_beside[number]
        key = _size(row), is_beside, round(row.left / 2)
        if key not in self._known:
            self._known[key] = self._limit(row, is_beside)
        return self._known[key]

    def _limit(self, row: Row, is_beside: bool) -> float:
        """The farthest end that several rows nearly reach."""
        ends = sorted(
            (
                other.right
                for other, beside in zip(self._rows, self._is_beside, strict=True)
                if beside is is_beside
                and abs(other.size - row.size) <= _SAME_SIZE * row.size
                and abs(other.left - row.left) < 8 * row.size
            ),
            reverse=True,
        )
        least = max(2, len(ends) // 12)
        limit = next(
            (
                end
                for at, end in enumerate(ends)
                if sum(other >= end - 6 * row.size for other in ends[at:]) >= least
            ),
            ends[0],
        )
        if is_beside:
            return limit if limit - row.left >= _NARROWEST_BESIDE * row.width else float("inf")
        if limit - row.left >= _NARROWEST * row.width and self._is_reached(limit, row.size):
            return limit
        return max(limit, row.width - self._margin)  # the margins are alike

    def _is_reached(self, limit: float, size: float) -> bool:
        """Whether sentences go on in the next row where rows end there, not only long entries of a list."""
        pairs = pairwise(self._rows)
        going_on = (
            row.right >= limit - 6 * size and (following.text[0].islower() or _HAN.match(following.text))
            for row, following in pairs
        )
        return sum(map(bool, going_on)) > 1


def _is_cut(text: str) -> bool:
    """Whether a row ends with a hyphen inside a word."""
    return text.endswith("-") and text[-2:-1].isalpha()


def _joined(before: str, after: str, known: set[str], *, drops_hyphens: bool) -> str:
    if before[-2:-1].isdigit() and before[-1] in "-–":
        return before + after
    if _is_cut(before) and after[0].islower():
        word = _WORD.findall(before)[-1] + _WORD.findall(after)[0]
        is_one_word = drops_hyphens or word in known
        return before[:-1] + after if is_one_word else before + after
    if before.endswith(("/", "\u2010")) or (_HAN.match(before[-1]) and _HAN.match(after[0])):
        return before + after
    return f"{before} {after}"


def _paired(paragraphs: Sequence[_Paragraph]) -> list[_Paragraph]:
    """A short cell and the one to its right as "label: value"."""
    paired: list[_Paragraph] = []
    for paragraph in paragraphs:
        label = paired[-1] if paired else None
        if (
            label
            and len(label.rows) == 1
            and len(label.text) <= _LONGEST_LABEL
            and not match_bullet(paragraph.text)
            and paragraph.first.is_beside(label.first)
            and paragraph.first.left >= label.first.right
            and abs(paragraph.first.size - label.first.size) <= _SAME_SIZE * label.first.size
            and not _LABELLED.match(label.text)
        ):
            text = f"{label.text.rstrip(' :：')}: {paragraph.text}"
            paired[-1] = _Paragraph([label.first, *paragraph.rows], text, label.after_gap)
        else:
            paired.append(paragraph)
    return paired
