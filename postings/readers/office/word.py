"""Word documents (.docx, .docm) -> HTML: headings, lists and tables stay. In a process of its own (apart.py)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

import mammoth

from postings.readers.office.problems import TOO_MUCH, WORD_BROKEN, Problem

_MOST_XML = 10 * 2**20
"""Bytes of the document's own text and markup, unpacked; a posting has a hundredth of it."""
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
"""


def read(data: bytes) -> Iterator[str]:
    """The document's HTML. Raises Problem."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            length = sum(part.file_size for part in archive.infolist() if part.filename.endswith(".xml"))
        if length > _MOST_XML:
            raise Problem(TOO_MUCH)
        converted = mammoth.convert_to_html(
            BytesIO(data), style_map=_STYLES, convert_image=mammoth.images.img_element(lambda _: {})
        )
    except (Problem, MemoryError):
        raise
    except Exception:  # mammoth lets through whatever a broken part causes
        raise Problem(WORD_BROKEN) from None
    yield converted.value
