"""Postings in the XML of feeds: where each keeps what, as one table.

Element names are lower case, without prefixes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings import schema_org
from postings.readers.keys import key_of
from postings.readers.stating import Said, job_posting, values_of


class Feed(NamedTuple):
    """How a kind of feed writes a posting. Of elements "a|b", the first that says anything counts."""

    item: str
    needs: tuple[str, ...]
    elements: Mapping[str, str]
    """Our name -> the element's, or several that say it together ("a+b")."""
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
            "employment_type": "employmenttype+schedule",
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
            "locations": "location|joblocation|region",
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
_BY_KEY = (
    *("employment_type", "workplace", "date_posted", "valid_through", "experience_years", "education", "openings"),
    "salary",
)
_SAID_BY_KEY = frozenset((*_BY_KEY, "kind", "salary_min", "salary_max", "currency", "period"))
"""What elements of any feed are believed to say by their names."""
_PLACE = ("city", "state", "country")
_CLOSED = re.compile(r"<([a-zA-Z][\w-]{0,40})((?:\s[^<>]{0,2000})?)/>")
"""An element without content, which HTML would leave open to hold all that follows."""
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
    text = _LINK.sub(r"<\1address", _ATOM_LINK.sub(r"<address>\1</address>", text))
    return LexborHTMLParser(_CLOSED.sub(r"<\1\2></\1>", text))


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
    """What the elements say that this kind of feed has; else those whose names are known of any source."""
    found: dict[str, Any] = {
        name: ", ".join(filter(None, (_words(item, each) for each in elements.split("+"))))
        for name, elements in feed.elements.items()
    }
    for name in ("date_posted", "valid_through"):
        found[name] = schema_org.date_of(_day(found.get(name) or ""))
    found["employment_type"] = schema_org.employment_type_of(found["employment_type"])
    found["locations"] = [place for place in _places(feed, item) if place["raw"]]
    found["description"] = _description(feed, item)
    found = {name: value for name, value in found.items() if value not in (None, "", [])}
    return {**_by_keys(item), **found}


def _by_keys(item: LexborNode) -> dict[str, Any]:
    """What the elements say by their names alone."""
    children = ((key_of(node.tag or ""), " ".join(node.text().split())) for node in item.iter())
    said = [Said(key.name, key.rank, _day(words)) for key, words in children if key.name in _SAID_BY_KEY]
    found = schema_org.from_job_posting(job_posting(values_of(said), ()))
    return {name: found[name] for name in _BY_KEY if name in found}


def _places(feed: Feed, item: LexborNode) -> list[dict[str, Any]]:
    node = _first(item, feed.elements.get("locations", "location"))
    if node is None or not node.tag:
        return [schema_org.place(*(_words(item, part) for part in _PLACE))]
    wholes = dict.fromkeys(" ".join(each.text().split()) for each in item.css(node.tag))
    return [schema_org.place("", raw=whole) for whole in wholes]


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
