"""Pages that list postings, a card or a row each -> schema.org JobPosting.

A card is one of several siblings of one shape that fill the page; what its elements hold is told by the names
that their classes and test attributes carry ("job-card__title", data-at="job-item-location"), read like any other
key. A page with prose of its own is a posting, whatever it lists beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings.readers.employers import leads_to_employer
from postings.readers.keys import key_of, words_of
from postings.readers.nesting import nests_absurdly
from postings.readers.stating import Said, job_posting, values_of
from postings.readers.structured import linked_data
from postings.schema_values import text_of

_TITLED = re.compile(
    r"(?:job|card|vacanc|offer|listing|posting|position|result)[\w-]{0,40}(?:title|name|header|link)\b"
    r"|class=\"(?:[\w-]{1,40} ){0,3}[\w-]{0,20}(?:job|position|vacanc|opening|posting)[\w-]{0,30}|<th\b",
    re.I,
)
"""What the title of a card is named after, or a card; and the heading of a column."""
_OF_JOBS = re.compile(
    r"(?:\b|_)(?:jobs?|positions?|vacanc(?:y|ies)|openings?|postings?|stellen?|vagas?|offres?)(?:\b|_)"
    r"|(?:Job|Position|Vacancy|Opening|Posting)(?=[A-Z_ -]|$)"
)
"""A class of cards that hold nothing but jobs."""
_LEAST_CARDS, _LEAST_NAMED, _SHORTEST, _LONGEST = 2, 2, 20, 2_000
_LEAST_SHARE = 0.5
"""Of the words of a page, menus left out, that stand on its cards."""
_LONGEST_OUTSIDE = 300
"""Characters of a paragraph from which a page has prose of its own."""
_BLOCKS = ("p", "li", "div")
_UNSEEN = (
    "script,style,noscript,template,svg,nav,form,aside,body>header,body>footer,body>div>header,body>div>footer"
)
_NAMED_BY = (
    *("itemprop", "data-testid", "data-test", "data-test-id", "data-at", "data-automation", "data-qa", "data-cy"),
    *("data-automation-id", "class"),
)
_HELD = frozenset((
    "title", "company", "locations", "city", "salary", "employment_type", "workplace", "date_posted",
    "valid_through", "experience_years", "education",
))  # fmt: skip
_LONGEST_VALUE = 150
_MOST_LEADING = 5
_SEARCHED = 500_000
"""Characters of a page in which names of titles are looked for."""
_HEADINGS = ("h1", "h2", "h3", "h4")
_BASES = (("base[href]", "href"), ("link[rel=canonical]", "href"), ("meta[property='og:url']", "content"))
_LINES = re.compile(r"\s*\n\s*")


def may_list(text: str) -> bool:
    """Whether it is worth the while to look for cards: a name for titles comes more than once."""
    if text.count('JobPosting"') >= _LEAST_CARDS:
        return True
    names = Counter(found[0] for found in _TITLED.finditer(text, 0, _SEARCHED))
    return any(count >= _LEAST_CARDS for count in names.values())


def postings_on(text: str) -> list[dict[str, Any]]:
    """The postings of a page's data or cards; nothing where the page is no list of them."""
    if nests_absurdly(text):
        return []
    tree = LexborHTMLParser(text)
    base = _base(tree)
    if len(stated := list(linked_data(tree))) >= _LEAST_CARDS:
        return [] if _is_headed(tree, stated) else stated
    for node in tree.css(_UNSEEN):
        node.decompose()
    body = tree.body
    if body is None:
        return []
    page = _measured(body)
    if rows := _rows(body, page, base):
        return rows
    cards = _cards(page, body)
    found = [one for card in cards if (one := _of_card(card, base))]
    places = len({place for place, _ in found})
    return [posting for _, posting in found] if places >= _LEAST_CARDS and places * 2 > len(cards) else []


def _is_headed(tree: LexborHTMLParser, postings: list[dict[str, Any]]) -> bool:
    """Whether a page's heading or title names one of the postings: the others are only like it."""
    heads = [_words(node) for node in tree.css("h1,title")]
    return any(
        head.startswith(title) for each in postings if (title := text_of(each.get("title"))) for head in heads
    )


def _rows(body: LexborNode, page: _Measured, base: str) -> list[dict[str, Any]]:
    """The postings of the table that fills a page, by the names of its columns."""
    for table in body.css("table"):
        rows = [[cell for cell in row.iter() if cell.tag in ("th", "td")] for row in table.css("tr")]
        names = [key_of(_words(cell)).name for cell in rows[0]] if rows else []
        is_whole = page.sizes[table.mem_id] >= page.sizes[body.mem_id] * _LEAST_SHARE
        if is_whole and "title" in names and len(set(names) - {""}) >= _LEAST_NAMED and len(rows) > _LEAST_CARDS:
            found = [_of_row(names, [_words(cell) for cell in rows[0]], cells, base) for cells in rows[1:]]
            return [posting for posting in found if posting.get("title")]
    return []


def _of_row(
    names: Sequence[str], headings: Sequence[str], cells: Sequence[LexborNode], base: str
) -> dict[str, Any]:
    said: list[Said] = []
    others: list[tuple[str, str]] = []
    for name, heading, cell in zip(names, headings, cells, strict=False):
        words = _words(cell)
        if link := cell.css_first("a[href]"):
            said.append(Said("url", name != "title", _address(link, base)))
        if name and name != "url":
            said.append(Said(name, 0, words))
        elif words and link is None:
            others.append((heading, words))
    return job_posting(values_of(said), others)


def _cards(page: _Measured, body: LexborNode) -> list[LexborNode]:
    """The siblings of one shape that hold most of the page's words."""
    best: list[LexborNode] = []
    most = page.sizes[body.mem_id] * _LEAST_SHARE
    for group in page.groups.values():
        sizes = sorted(page.sizes[card.mem_id] for card in group)
        if len(group) >= _LEAST_CARDS and sum(sizes) >= most and _SHORTEST <= sizes[len(sizes) // 2] <= _LONGEST:
            best, most = group, sum(sizes)
    inside = {node.mem_id for card in best for node in (card, *card.css("*"))}
    has_prose = any(page.sizes[block] > _LONGEST_OUTSIDE for block in page.blocks if block not in inside)
    return [] if has_prose else best


class _Measured(NamedTuple):
    """A page, measured in one pass, whatever its nesting; elements by their ids."""

    sizes: Mapping[int, int]
    """Characters of an element's words."""
    groups: Mapping[tuple[int, str, str], list[LexborNode]]
    """Elements by parent, tag and first class."""
    blocks: Sequence[int]
    """Blocks that hold no others."""


def _measured(body: LexborNode) -> _Measured:
    sizes: dict[int, int] = {body.mem_id: 0}
    groups: dict[tuple[int, str, str], list[LexborNode]] = {}
    order: list[tuple[int, int, bool]] = []
    for node in body.traverse(include_text=True):
        parent = node.parent
        if parent is None or node.mem_id == body.mem_id:
            continue
        if node.tag == "-text":
            sizes[parent.mem_id] = sizes.get(parent.mem_id, 0) + len(node.text().strip())
            continue
        tag = node.tag or ""
        sizes.setdefault(node.mem_id, 0)
        order.append((node.mem_id, parent.mem_id, tag in _BLOCKS))
        groups.setdefault((parent.mem_id, tag, (node.attributes.get("class") or "").split(" ")[0]), []).append(
            node
        )
    holders: set[int] = set()
    for each, parent_id, is_block in reversed(order):
        sizes[parent_id] = sizes.get(parent_id, 0) + sizes[each]
        if is_block or each in holders:
            holders.add(parent_id)
    blocks = [each for each, _, is_block in order if is_block and each not in holders]
    return _Measured(sizes, groups, blocks)


def _of_card(card: LexborNode, base: str) -> tuple[str, dict[str, Any]] | None:
    """Where a card leads, or its title, and its posting; None where it is of no job."""
    said = dict(_said(card))
    is_linked = card.css_first("a[href]") is not None
    is_of_job = is_linked and bool(_OF_JOBS.search(card.attributes.get("class") or ""))
    least = 1 if is_of_job else _LEAST_NAMED if is_linked else _LEAST_NAMED + 1
    if len(said) < least or not (title := said.get("title", "")):
        return None
    link = next((a for a in card.css("a[href]") if title in _words(a)), None) or card.css_first("a[href]")
    url = _address(link, base) if link is not None else ""
    lines = [
        line for line in _LINES.split(card.text(separator="\n").strip()) if line and line not in said.values()
    ]
    values = [
        Said(name, 0, words) for name, words in (*said.items(), ("url", url), ("description", "\n".join(lines)))
    ]
    return url or title, job_posting(values_of(values), ())


def _said(card: LexborNode) -> Iterator[tuple[str, str]]:
    """Our name -> the words of the innermost element that carries it; the heading is the title."""
    found: dict[str, tuple[LexborNode, str]] = {}
    for node in card.css("*"):
        words = _words(node)
        if not words or len(words) > _LONGEST_VALUE:
            continue
        if node.tag == "time" and (day := node.attributes.get("datetime")):
            found["date_posted"] = (node, day)
            continue
        for name in _names(node):
            if name not in found or (name != "date_posted" and _is_inside(node, found[name][0])):
                found[name] = (node, words)
    heading = next((each for tag in _HEADINGS for each in card.css(tag)), None)
    if heading is not None and ("title" not in found or _is_inside(heading, found["title"][0])):
        found["title"] = (heading, _words(heading))
    yield from ((name, words) for name, (_node, words) in found.items())


def _names(node: LexborNode) -> Iterator[str]:
    for attribute in _NAMED_BY:
        for token in (node.attributes.get(attribute) or "").split():
            if name := _name(token):
                yield name
    if node.tag == "a" and leads_to_employer(node.attributes.get("href") or ""):
        yield "company"


def _name(token: str) -> str:
    """What a token is named after, at its end: "job-search-card__location" is a location."""
    words = words_of(token).split()
    for at in range(max(0, len(words) - _MOST_LEADING), len(words)):
        name = key_of(" ".join(words[at:])).name
        if name:
            return name if name in _HELD else ""
    return ""


def _is_inside(node: LexborNode, outer: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.mem_id == outer.mem_id:
            return True
        parent = parent.parent
    return False


def _address(link: LexborNode, base: str) -> str:
    """Where a link leads; nothing where it leads to no page."""
    address = urljoin(base, link.attributes.get("href") or "")
    return "" if address.startswith(("mailto:", "tel:", "javascript:", "#")) else address


def _base(tree: LexborHTMLParser) -> str:
    """The address that those of the page start from."""
    for selector, attribute in _BASES:
        node = tree.css_first(selector)
        if node is not None and (address := node.attributes.get(attribute)):
            return address
    return ""


def _words(node: LexborNode) -> str:
    return " ".join(node.text().split())
