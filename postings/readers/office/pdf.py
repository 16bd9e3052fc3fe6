"""PDF -> lines, by way of the rows of its pages: what stands side by side, how large, how bold.

Runs in a process of its own (apart.py): pypdfium2 is a large piece of native code.
"""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as native

from postings.readers.kinds import MAX_CHARACTERS
from postings.readers.lines import Line
from postings.readers.office.layout import lines_of
from postings.readers.office.problems import PDF_BROKEN, PDF_EMPTY, PDF_LOCKED, PDF_LONG, PDF_SCANNED, Problem
from postings.readers.office.rows import Row

_MOST_PAGES = 40
"""No posting is longer; of a brochure the first pages."""
_BOLD_NAMES = ("bold", "black", "heavy", "semibd", "demi")
_BOLD_WEIGHT = 600
_UPRIGHT = 0.1
"""Tangent of the angle up to which text is level: a watermark stands aslant."""
_GAP, _WIDEST_SPACE = 1.6, 4
"""Font sizes between two words from which they are two cells of a row; with a space written between them, which is
stretched where both edges of a column are straight."""
_RAISED, _BELOW = 0.5, 0.2
"""Font sizes by which a raised character may stand above its row; that letters reach below it."""
_SPACE, _LEAST_SPACE = 0.2, 0.05
"""Font sizes between two letters that make a space, and where pdfium sees one."""
_HAN_SPACE, _HAN_MARGIN = 0.24, 0.35
"""The same between two Chinese characters, which may not fill their squares, and between one and a Latin letter,
where word processors leave a quarter."""
_LONGEST_BULLET = 4
_SAME = re.compile("[\u2e80-\u2fdf\ufb00-\ufb06]")
"""Parts of Chinese characters, and Latin letters set as one, which fonts use for the characters themselves."""
_LARGEST_BULLET, _BULLET_REACH = 8, 2
"""Points that a drawn bullet is wide; font sizes that it stands before the words."""
_MOST_PATHS = 5_000
_HYPHEN = 0x2
"""What pdfium makes of a hyphen at the end of a row."""


class _Style(NamedTuple):
    """What the letters have in common that were written in one go."""

    run: int
    """Different for each."""
    size: float
    is_bold: bool
    is_level: bool


def read(data: bytes) -> Iterator[Line | str]:
    """The lines of the document, and what there is to warn of. Raises Problem."""
    document = _opened(data)
    yield from lines_of(_rows(document))
    if len(document) > _MOST_PAGES:
        yield PDF_LONG


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        is_locked = native.FPDF_GetLastError() in (native.FPDF_ERR_PASSWORD, native.FPDF_ERR_SECURITY)
        raise Problem(PDF_LOCKED if is_locked else PDF_BROKEN) from None


def _rows(document: pdfium.PdfDocument) -> list[Row]:
    """Those of all pages. Raises Problem where there are none."""
    rows: list[Row] = []
    length = has_images = 0
    for number in range(min(len(document), _MOST_PAGES)):
        try:
            page = document[number]
            found = list(_rows_of_page(page, number))
        except pdfium.PdfiumError:
            continue  # a broken page among others
        rows += found
        length += sum(len(row.text) for row in found)
        has_images += bool(next(page.get_objects(filter=[native.FPDF_PAGEOBJ_IMAGE], max_depth=3), None))
        if length > MAX_CHARACTERS:
            break
    if not any(char.isalnum() for row in rows for char in row.text):
        raise Problem(PDF_SCANNED if has_images else PDF_EMPTY)
    return rows


def _rows_of_page(page: pdfium.PdfPage, number: int) -> Iterator[Row]:
    words = page.get_textpage()
    styles: dict[int, _Style] = {}
    width, height = page.get_size()
    bullets = _bullets(page, height)
    row: _OpenRow | None = None
    seems_apart = False
    box, x, y = native.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for at in range(native.FPDFText_CountChars(words)):
        code = native.FPDFText_GetUnicode(words, at)
        char = "-" if code == _HYPHEN else chr(code)
        if native.FPDFText_IsGenerated(words, at) == 1:
            seems_apart = True
            continue
        text_object = native.FPDFText_GetTextObject(words, at)
        key = ctypes.cast(text_object, ctypes.c_void_p).value or 0
        style = styles.get(key) or styles.setdefault(key, _style(words, at, text_object, len(styles) + 1))
        if not style.is_level or not native.FPDFText_GetLooseCharBox(words, at, box):
            continue
        native.FPDFText_GetCharOrigin(words, at, x, y)
        base, is_space = height - y.value, char.isspace()
        if row is None or not row.takes(box.left, base, style):
            if is_space:
                continue
            if row:
                yield row.done(number, (width, height), bullets)
            row = _OpenRow(box.left, base, style.size)
        written = unicodedata.normalize("NFKC", char) if _SAME.match(char) else " " if is_space else char
        row.add(_Letter(box.left, box.right, written, style.size, seems_apart), style)
        seems_apart = False
    if row:
        yield row.done(number, (width, height), bullets)


def _bullets(page: pdfium.PdfPage, height: float) -> list[tuple[float, float]]:
    """The middles of small dots and squares: browsers draw the bullets of lists so."""
    found = []
    for path in islice(page.get_objects(filter=[native.FPDF_PAGEOBJ_PATH], max_depth=3), _MOST_PATHS):
        left, bottom, right, top = path.get_bounds()
        width, tall = right - left, top - bottom
        if 1 < width < _LARGEST_BULLET and abs(width - tall) < 0.5:
            found.append(((left + right) / 2, height - (top + bottom) / 2))
    return found


def _style(words: pdfium.PdfTextPage, at: int, text_object: Any, run: int) -> _Style:
    matrix = native.FS_MATRIX()
    native.FPDFText_GetMatrix(words, at, matrix)
    size = native.FPDFText_GetFontSize(words, at) * (math.hypot(matrix.b, matrix.d) or 1)
    is_level = matrix.a > 0 and abs(matrix.b) <= _UPRIGHT * matrix.a
    weight = native.FPDFText_GetFontWeight(words, at)
    return _Style(run, size, weight >= _BOLD_WEIGHT or _has_bold_name(text_object), is_level)


def _has_bold_name(text_object: Any) -> bool:
    font = native.FPDFTextObj_GetFont(text_object) if text_object else None
    if not font:
        return False
    name = ctypes.create_string_buffer(200)
    native.FPDFFont_GetBaseFontName(font, name, len(name))
    return any(word in name.value.decode("latin-1").lower() for word in _BOLD_NAMES)


class _Letter(NamedTuple):
    left: float
    right: float
    char: str
    size: float
    seems_apart: bool
    """Whether pdfium takes it for the first of a word."""


class _OpenRow:
    def __init__(self, left: float, base: float, size: float) -> None:
        self.left, self.right, self.base, self.size = left, left, base, size
        self._letters: list[_Letter] = []
        self._is_mixed = False
        """Whether letters came after others that stand behind them: those of another font are written later."""
        self._words = self._bold = 0
        self._start = ""
        self._indent = 0.0
        self._run = 0

    def takes(self, left: float, base: float, style: _Style) -> bool:
        """Whether a letter stands on this row, and not in the next cell."""
        size = max(self.size, style.size)
        if abs(base - self.base) > _RAISED * size:
            return False
        if self._is_bullet or (style.run == self._run and left > self.left):
            return True
        widest = _WIDEST_SPACE if self._letters[-1].char == " " else _GAP
        return self.left - size < left < self._letters[-1].right + widest * size or self.left < left < self.right

    def add(self, letter: _Letter, style: _Style) -> None:
        if self._is_bullet and letter.char != " ":
            self._indent = letter.left
        self._is_mixed = self._is_mixed or letter.left < self.right - style.size
        self._letters.append(letter)
        if letter.char == " ":
            return
        self._run = style.run
        self._start = (self._start + letter.char)[:_LONGEST_BULLET]
        self.left, self.right = min(self.left, letter.left), max(self.right, letter.right)
        if letter.char.isalnum():
            self._words += 1
            self._bold += style.is_bold
            self.size = max(self.size, style.size)

    @property
    def _is_bullet(self) -> bool:
        """Whether it has nothing but its bullet or number yet: what follows may stand far behind it."""
        return 0 < len(self._start) < _LONGEST_BULLET and not self._start[-1].isalpha()

    @property
    def text(self) -> str:
        letters = sorted(self._letters) if self._is_mixed else self._letters
        parts: list[str] = []
        for before, letter in pairwise([letters[0], *letters]):
            parts.append(f" {letter.char}" if _is_parted(before, letter) else letter.char)
        return " ".join("".join(parts).split())

    def done(self, page: int, of: tuple[float, float], bullets: Iterable[tuple[float, float]]) -> Row:
        """`of`: the page's width and height."""
        reach = _BULLET_REACH * self.size
        top, bottom = self.base - self.size, self.base + _BELOW * self.size
        is_item = any(0 < self.left - x < reach and top < y < bottom for x, y in bullets)
        text = f"• {self.text}" if is_item else self.text
        place = self.left, self.right, self._indent or self.left, top, bottom
        return Row(text, page, *place, self.size, self._bold * 10 > self._words * 9, *of)


def _is_parted(before: _Letter, letter: _Letter) -> bool:
    """Whether a space stands between two letters of a row that is not written as a letter itself."""
    gap = (letter.left - before.right) / letter.size if letter.size else 0
    if _is_han(before.char) or _is_han(letter.char):
        return gap > (_HAN_SPACE if _is_han(before.char) and _is_han(letter.char) else _HAN_MARGIN)
    return gap > (_LEAST_SPACE if letter.seems_apart else _SPACE)


def _is_han(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
