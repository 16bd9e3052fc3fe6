"""A file of several postings, XML of a feed or JSON of an interface, -> a document for each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from postings.readers import listing_pages
from postings.readers.charset import decode
from postings.readers.document import ReadError
from postings.readers.structured import postings_in_json, postings_in_xml
from postings.readers.xml_objects import is_xml, xml_of

_JSON = re.compile(r"\s*[\[{]")


def postings_of(data: bytes, media_type: str = "") -> Iterator[tuple[bytes, str]]:
    """Bytes and media type of each posting; nothing where the file is one posting, or no feed at all."""
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")
    if not head.startswith((b"<", b"{", b"[")):
        return
    text = decode(data, media_type).text
    if is_xml(text):
        items = [(xml_of(posting), "text/xml") for posting, _stated in postings_in_xml(text)]
    elif _JSON.match(text):
        items = [(item, "application/json") for item in _objects(text)]
    elif listing_pages.may_list(text):
        items = [
            (json.dumps(each, ensure_ascii=False), "application/json") for each in listing_pages.postings_on(text)
        ]
    else:
        return
    if len(items) > 1:
        for item, kind in items:
            yield item.encode("utf-8", "replace"), kind


def _objects(text: str) -> list[str]:
    try:
        return [json.dumps(posting, ensure_ascii=False) for posting, _stated in postings_in_json(text)]
    except ReadError:
        return []  # the reader says what is wrong with it


_HEAD = 100
