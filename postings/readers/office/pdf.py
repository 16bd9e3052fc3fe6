"""PDF -> lines, by way of the rows of its pages: what stands side by side, how large, how bold.

Runs in a process of its own (apart.py): pypdfium2 is a large piece of native code.
"""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice
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
_SPACE, _HAN_SPACE = 0.2, 0.35
"""Font sizes between two letters that make a space; a Chinese character may not fill its square."""
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
    box, x, y = native.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for at in range(native.FPDFText_CountChars(words)):
        code = native.FPDFText_GetUnicode(words, at)
        char = "-" if code == _HYPHEN else chr(code)
        if native.FPDFText_IsGenerated(words, at) == 1:
            if row and char == " " and not row.is_han:
                row.space(is_written=False)
            continue
        text_object = native.FPDFText_GetTextObject(words, at)
        key = ctypes.cast(text_object, ctypes.c_void_p).value or 0
        style = styles.get(key) or styles.setdefault(key, _style(words, at, text_object, len(styles) + 1))
        if not style.is_level or not native.FPDFText_GetLooseCharBox(words, at, box):
            continue
        native.FPDFText_GetCharOrigin(words, at, x, y)
        if char.isspace():
            if row:
                row.space()
            continue
        if row is None or not row.takes(box.left, height - y.value, style):
            if row and row.text.strip():
                yield row.done(number, (width, height), bullets)
            row = _OpenRow(box.left, height - y.value, style.size)
        row.add(char, box.left, box.right, style)
    if row and row.text.strip():
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


class _OpenRow:
    def __init__(self, left: float, base: float, size: float) -> None:
        self.text = ""
        self.left, self.right, self.base, self.size = left, left, base, size
        self._bold = self._letters = 0
        self._is_spaced = self._is_widened = False
        self._run = 0
        self._indent = 0.0

    @property
    def is_han(self) -> bool:
        return _is_han(self.text[-1:])

    def space(self, *, is_written: bool = True) -> None:
        self._is_spaced = True
        self._is_widened = self._is_widened or is_written

    def takes(self, left: float, base: float, style: _Style) -> bool:
        """Whether a character stands on this row, behind its end and not in the next cell."""
        size = max(self.size, style.size)
        if abs(base - self.base) > _RAISED * size:
            return False
        if _is_bullet(self.text) or (style.run == self._run and left > self.left):
            return True
        widest = _WIDEST_SPACE if self._is_widened else _GAP
        return -self.size < left - self.right < widest * size

    def add(self, char: str, left: float, right: float, style: _Style) -> None:
        if _is_bullet(self.text):
            self._indent = left
        least = _HAN_SPACE if self.is_han and _is_han(char) else _SPACE
        if self.text and (self._is_spaced or left - self.right > least * style.size):
            self.text += " "
        self._is_spaced = self._is_widened = False
        self._run = style.run
        self.text += unicodedata.normalize("NFKC", char) if _SAME.match(char) else char
        self.right = max(self.right, right)
        if char.isalnum():
            self._letters += 1
            self._bold += style.is_bold
            self.size = max(self.size, style.size)

    def done(self, page: int, of: tuple[float, float], bullets: Iterable[tuple[float, float]]) -> Row:
        """`of`: the page's width and height."""
        is_bold = self._bold * 10 > self._letters * 9
        reach = _BULLET_REACH * self.size
        top, bottom = self.base - self.size, self.base + _BELOW * self.size
        is_item = any(0 < self.left - x < reach and top < y < bottom for x, y in bullets)
        text = f"• {self.text}" if is_item else self.text
        place = self.left, self.right, self._indent or self.left, top, bottom
        return Row(text, page, *place, self.size, is_bold, *of)


def _is_han(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"


def _is_bullet(text: str) -> bool:
    """Whether a row has nothing but its bullet or number yet: what follows may stand far behind it."""
    return len(text) <= 3 and not text[-1:].isalpha()
