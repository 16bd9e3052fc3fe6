"""The posting's own address and number, from data and labels."""

from __future__ import annotations

import re

from postings.extractors.draft import Found
from postings.extractors.reading import Reading

_URL = re.compile(r"https?://[^\s<>\"'）)】]{4,500}")
_IDENTIFIER = re.compile(r"[#№]?\s{0,2}([A-Za-z0-9А-Я][\w./#-]{1,39})")


def find_url(reading: Reading) -> Found[str] | None:
    if fact := reading.document.facts.get("url"):
        return Found(str(fact.value), ((fact.start, fact.end),), "stated as data")
    for field in reading.fields.get("url", ()):
        if match := _URL.search(field.value):
            start = field.start + match.start()
            return Found(match[0].rstrip(".,;"), ((start, start + len(match[0])),), "label")
    return None


def find_identifier(reading: Reading) -> Found[str] | None:
    if fact := reading.document.facts.get("identifier"):
        return Found(str(fact.value), ((fact.start, fact.end),), "stated as data")
    for field in reading.fields.get("identifier", ()):
        match = _IDENTIFIER.match(field.value)
        if match and any(map(str.isdigit, match[1])):
            start = field.start + match.start(1)
            return Found(match[1].rstrip("."), ((start, start + len(match[1])),), "label")
    return None
