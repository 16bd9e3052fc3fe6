"""Postings in the XML of feeds: where each keeps what, as one table. Element names are lower case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings import schema_org


class Feed(NamedTuple):
    item: str
    needs: tuple[str, ...]
    elements: Mapping[str, str]
    """Our name -> the element's."""
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
        "jobdescription",
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
)
_PLACE = ("city", "state", "country")
_AS_WORDS = ("title", "company", "url", "identifier")


def stated_in_feed(tree: LexborHTMLParser) -> list[dict[str, Any]]:
    """What the items of a feed state, by our names, with "description" as HTML; empty where it is none we know."""
    for feed in _FEEDS:
        items = [item for item in tree.css(feed.item) if all(item.css_first(name) for name in feed.needs)]
        if items:
            return [_stated(feed, item) for item in items]
    return []


def _stated(feed: Feed, item: LexborNode) -> dict[str, Any]:
    found: dict[str, Any] = {name: _words(item, element) for name, element in feed.elements.items()}
    for name in ("date_posted", "valid_through"):
        found[name] = schema_org.date_of(found.get(name))
    found["employment_type"] = schema_org.employment_type_of(found["employment_type"])
    place = found.get("locations")
    places = [
        schema_org.place("", raw=place) if place else schema_org.place(*(_words(item, part) for part in _PLACE))
    ]
    found["locations"] = [each for each in places if each["raw"]]
    found["description"] = _description(feed, item)
    return {name: value for name, value in found.items() if value not in (None, "", [])}


def _description(feed: Feed, item: LexborNode) -> str:
    if not feed.sections:
        return _inner(item, "description")
    return "\n".join(f"<h3>{_words(each, 'name')}</h3>{_inner(each, 'value')}" for each in item.css(feed.sections))


def _words(item: LexborNode, element: str) -> str:
    node = item.css_first(element)
    return " ".join(node.text().split()) if node is not None else ""


def _inner(item: LexborNode, element: str) -> str:
    node = item.css_first(element)
    return (node.inner_html or "") if node is not None else ""
