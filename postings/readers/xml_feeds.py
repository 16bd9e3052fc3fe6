"""Postings in the XML of feeds: where each keeps what, as one table.

Element names are lower case, without prefixes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings import schema_org


class Feed(NamedTuple):
    """How a kind of feed writes a posting. Of elements "a|b", the first that says anything counts."""

    item: str
    needs: tuple[str, ...]
    elements: Mapping[str, str]
    """Our name -> the element's."""
    description: str = "description"
    sections: str = ""
    """The elements of a titled section (<name>) of the description (<value>)."""


_FEEDS: tuple[Feed, ...] = (
    Feed(
        "position",
        ("name", "jobdescriptions"),
        {
            "title": "name",
            "company": "subcompany",
            "locations": "office",
            "employment_type": "schedule",
            "date_posted": "createdat",
            "identifier": "id",
        },
        sections="jobdescription",
    ),
    Feed(
        "job",
        ("title", "description"),
        {
            "title": "title",
            "company": "company",
            "employment_type": "jobtype",
            "date_posted": "date",
            "valid_through": "expirationdate",
            "salary": "salary",
            "url": "url",
            "identifier": "referencenumber",
        },
    ),
    Feed(
        "item, entry",
        ("title", "description|encoded|content|summary"),
        {
            "title": "title",
            "company": "company|companyname|company_name|employer|creator|author name",
            "locations": "location|joblocation",
            "employment_type": "job_type|jobtype|employmenttype",
            "date_posted": "pubdate|published|date|updated",
            "valid_through": "expirationdate|expires|expirydate",
            "salary": "salary",
            "url": "address",
            "identifier": "guid|id",
        },
        "encoded|content|description|summary",
    ),
)
"""In order: the first with items that have what it needs. The last are RSS 2.0 and Atom (RFC 4287)."""
_PLACE = ("city", "state", "country")
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_PREFIX = re.compile(r"<(/?)[a-zA-Z_][\w.-]{0,30}:(?=[a-zA-Z])")
_LINK = re.compile(r"<(/?)link\b(?=[^>]*[^/>]>|>)")
_ATOM_LINK = re.compile(r"<link\b[^>]{0,500}?\bhref=[\"']([^\"']{1,2000})[\"'][^>]{0,500}/>")
_START = re.compile(r"\s*<(?:\?xml|rss|feed|source|jobs)\b")
_DAYS = re.compile(r"(?:[A-Z][a-z]{2},\s*)?(\d{1,2} [A-Z][a-z]{2} \d{4})")
"""The date of RFC 822, which RSS uses."""


def is_xml(text: str) -> bool:
    return bool(_START.match(text))


def parse(text: str) -> LexborHTMLParser:
    """XML as a tree of HTML, which forgives what feeds do wrong; <link>, which HTML leaves empty, is <address>."""
    text = _PREFIX.sub(r"<\1", _CDATA.sub("", text))
    return LexborHTMLParser(_LINK.sub(r"<\1address", _ATOM_LINK.sub(r"<address>\1</address>", text)))


def stated_in_feed(tree: LexborHTMLParser) -> list[dict[str, Any]]:
    """What the items of a feed state, by our names, with "description" as HTML; empty where it is none we know."""
    return [_stated(feed, item) for feed, item in _items(tree)]


def items_of_feed(text: str) -> list[str]:
    """The XML of each item of a feed, to be read like a feed of one."""
    return [f'<?xml version="1.0"?>{item.html}' for _, item in _items(parse(text))]


def _items(tree: LexborHTMLParser) -> list[tuple[Feed, LexborNode]]:
    for feed in _FEEDS:
        items = [item for item in tree.css(feed.item) if all(_first(item, name) for name in feed.needs)]
        if items:
            return [(feed, item) for item in items]
    return []


def _stated(feed: Feed, item: LexborNode) -> dict[str, Any]:
    found: dict[str, Any] = {name: _words(item, elements) for name, elements in feed.elements.items()}
    for name in ("date_posted", "valid_through"):
        found[name] = schema_org.date_of(_day(found.get(name) or ""))
    found["employment_type"] = schema_org.employment_type_of(found["employment_type"])
    place = found.get("locations")
    places = [
        schema_org.place("", raw=place) if place else schema_org.place(*(_words(item, part) for part in _PLACE))
    ]
    found["locations"] = [each for each in places if each["raw"]]
    found["description"] = _description(feed, item)
    return {name: value for name, value in found.items() if value not in (None, "", [])}


def _day(words: str) -> str:
    day = _DAYS.match(words)
    return day[1] if day else words


def _description(feed: Feed, item: LexborNode) -> str:
    if not feed.sections:
        node = _first(item, feed.description)
        return (node.inner_html or "") if node is not None else ""
    return "\n".join(f"<h3>{_words(each, 'name')}</h3>{_inner(each, 'value')}" for each in item.css(feed.sections))


def _first(item: LexborNode, elements: str) -> LexborNode | None:
    nodes = (item.css_first(element) for element in elements.split("|"))
    return next((node for node in nodes if node is not None and node.text().strip()), None)


def _words(item: LexborNode, elements: str) -> str:
    node = _first(item, elements)
    return " ".join(node.text().split()) if node is not None else ""


def _inner(item: LexborNode, element: str) -> str:
    node = item.css_first(element)
    return (node.inner_html or "") if node is not None else ""
