"""The language a posting is written in."""

from __future__ import annotations

import re

from postings.readers import Document

_HAN = re.compile(r"[\u4e00-\u9fff]")


def detect(document: Document) -> str | None:
    han = len(_HAN.findall(document.text))
    return "zh" if han * 3 > len(document.text) else "en"
