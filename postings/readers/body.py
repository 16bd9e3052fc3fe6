"""Text of one kind -> body: its lines, what it states as data, and its markup."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from postings.readers import page_state, xml_objects
from postings.readers.boilerplate import posting_root
from postings.readers.clean import clean
from postings.readers.document import BlockKind, ReadError
from postings.readers.employers import employer_in, logos_in
from postings.readers.facts import LABELS, SECTIONS
from postings.readers.furniture import without_furniture
from postings.readers.kinds import MAX_CHARACTERS, Kind
from postings.readers.lines import Line
from postings.readers.markup import drop_unseen, read_markup
from postings.readers.message import Message
from postings.readers.message import Message as _
from postings.readers.nesting import nests_absurdly
from postings.readers.page_titles import company_of, is_employer, place_of
from postings.readers.pasted import without_page
from postings.readers.plain import read_markdown, read_plain
from postings.readers.structured import (
    Stated,
    postings_in_xml,
    stated_in_json,
    stated_in_page,
    stated_in_state,
)

_PAGE = re.compile(r"<(?:html|body)\b", re.I)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});", re.I)
_TITLE_PARTS = re.compile(r" [-–—|·:] ")
_FIRST_LINES = 15
_MOST_ENTRIES = 200
_LEAST_PROSE = 200
"""Characters of a text from which XML that is no feed is read like a page."""
_LONG_ENOUGH = 100
"""Characters from which a stated description stands for the page's visible text."""


class Body(NamedTuple):
    lines: list[Line]
    markup: str = ""
    stated: Mapping[str, Any] = {}
    warnings: tuple[Message, ...] = ()


def read_body(text: str, kind: Kind) -> Body:
    return _READERS[kind](text)


def _text(text: str) -> Body:
    # Text copied out of a page's source keeps its entities; "AT&T" and "Q&A" hold none.
    if "&" in text and _ENTITY.search(text):
        text = entities.unescape(text)
    cleaned = clean(text)[:MAX_CHARACTERS]
    return Body(without_page(read_plain(cleaned), cleaned))


def _markdown(text: str) -> Body:
    return Body(read_markdown(clean(text)[:MAX_CHARACTERS]))


def _json(text: str) -> Body:
    return _stated_body(stated_in_json(text))


def _html(text: str) -> Body:
    if not _TAG.search(text):
        return _text(text)
    if nests_absurdly(text):
        return _text(_TAG.sub("\n", text))
    if xml_objects.is_xml(text) and (feed := _feed(text)):
        return feed
    tree = LexborHTMLParser(text)
    postings = stated_in_page(tree, text)
    if not postings and _PAGE.search(text, 0, 20_000):
        return _page_with_state(tree, text)
    stated = _shown(postings, tree) if postings else {}
    several = (_several(len(postings), is_first=stated is postings[0]),) if len(postings) > 1 else ()
    body = _stated_body(stated) if stated else Body([])
    if _length(body) < _LONG_ENOUGH:
        # A page that scripts fill shows less than it states.
        shown = (_page if _PAGE.search(text, 0, 20_000) else _fragment)(tree, text)
        body = max(shown, body, key=_length)
    return body._replace(stated=stated, warnings=several)


def _feed(text: str) -> Body | None:
    """The first posting of a feed; None where the XML is prose to read. Raises ReadError for other data."""
    if found := postings_in_xml(text):
        several = (_several(len(found), is_first=True),) if len(found) > 1 else ()
        return _stated_body(found[0][1])._replace(warnings=several)
    if max((len(words.strip()) for words in _TAG.split(text)), default=0) < _LEAST_PROSE:
        raise ReadError(
            _(
                "This XML is no posting: no part of it has a title and a company, a place, pay or a description. "
                "Save the posting as text or HTML."
            )
        )
    return None


def _several(count: int, *, is_first: bool) -> Message:
    if is_first:
        return _("The page states %(count)d postings; the first was read.", count=count)
    return _("The page states %(count)d postings; the one in its heading was read.", count=count)


def _page_with_state(tree: LexborHTMLParser, text: str) -> Body:
    """A page that states nothing: what its scripts hold of the posting is believed; they fill an empty one."""
    held = page_state.objects_of_posting(tree) if "{" in text else ()
    body = _page(tree, text)
    words = "\n".join(line.text for line in body.lines)
    stated = stated_in_state(held, words) if held else {}
    filled = _stated_body(stated) if stated else body
    is_whole = page_state.is_shown("\n".join(line.text for line in filled.lines), words)
    return (filled if page_state.is_shell(words) and not is_whole else body)._replace(stated=stated)


def _length(body: Body) -> int:
    return sum(len(line.text) for line in body.lines)


def _shown(postings: list[Stated], tree: LexborHTMLParser) -> Stated:
    """Of the postings that a page states the one its heading or title names, else the first."""
    for node in (tree.css_first("h1"), tree.css_first("title")) if len(postings) > 1 else ():
        words = " ".join(node.text().split()) if node is not None else ""
        for posting in postings:
            if words and words.startswith(posting.get("title") or "\n"):
                return posting
    return postings[0]


def _fragment(tree: LexborHTMLParser, text: str) -> Body:
    """A piece of HTML is all posting."""
    drop_unseen(tree, text)
    if tree.root is None:
        return Body([])
    lines, is_deep = read_markup(tree.root)
    return Body(lines, "" if is_deep else text)


def _page(tree: LexborHTMLParser, text: str) -> Body:
    """A whole page: the posting's part of it, with the page's title where no heading gives one."""
    title = tree.css_first("head title")
    words = clean(" ".join(title.text().split())) if title else ""
    site, shared = (_meta(tree, name) for name in ("og:site_name", "og:title"))
    drop_unseen(tree, text)
    root = posting_root(tree)
    if root is None:
        return Body([])
    employer, logos = employer_in(root), logos_in(root)
    lines, is_deep = read_markup(root)
    lines = without_furniture(lines)
    if words and not any(line.kind is BlockKind.HEADING and line.level in (1, 2) for line in lines):
        _put_title(lines, words)
    elif lines:
        _put_company_and_place(lines, (words, shared), logos, employer, site)
    return Body(lines, "" if is_deep else root.html or "")


def _meta(tree: LexborHTMLParser, name: str) -> str:
    node = tree.css_first(f"meta[property='{name}']")
    return clean(" ".join((node.attributes.get("content") or "").split())) if node else ""


def _put_title(lines: list[Line], words: str) -> None:
    """The page's title heads the lines, or the early line that it names does: "Acme - Nurse", "Nurse"."""
    parts = _TITLE_PARTS.split(words)
    for at, line in enumerate(lines[:_FIRST_LINES]):
        if line.kind is None and line.text in parts:
            lines[at] = line._replace(kind=BlockKind.HEADING, level=1)
            if len(parts) > 1:
                lines.insert(at + 1, Line(words))
            return
        if line.kind is None and f"{line.text}招聘" in words:
            lines[at] = line._replace(kind=BlockKind.HEADING, level=1)
            return
    lines.insert(0, Line(words, BlockKind.HEADING, 1))


def _put_company_and_place(
    lines: list[Line], titles: Sequence[str], logos: Collection[str], employer: str, site: str
) -> None:
    """Company and place that the page's titles, its markup or its site name stand below the posting's title."""
    at = next((at for at, line in enumerate(lines) if line.kind is BlockKind.HEADING), -1)
    headings = [line.text for line in lines if line.kind is BlockKind.HEADING and line.level in (1, 2)]
    text = "\n".join(line.text for line in lines)
    named = (company_of(title, headings, text, logos) for title in titles if title)
    company = next(filter(None, named), "") or employer or (site if is_employer(site, text) else "")
    if company and at >= 0:
        lines.insert(at + 1, Line(f"{LABELS['company']}: {company}"))
    places = (place_of(title, headings) for title in titles if title)
    place = next(filter(None, places), "")
    if place and at >= 0 and place.casefold() not in text.casefold():
        lines.insert(at + 1, Line(f"{LABELS['locations']}: {place}"))


def _stated_body(stated: Stated) -> Body:
    """The stated description and lists as lines."""
    markup = _description(str(stated.get("description", "")))
    is_html = bool(_TAG.search(markup))
    body = _fragment(LexborHTMLParser(markup), markup) if is_html else _text(markup)
    known = " ".join(line.text for line in body.lines)
    for name, heading in SECTIONS.items():
        entries = stated.get(name, ())[:_MOST_ENTRIES]
        if name != "skills" or len(entries) == 1:  # names that the text speaks of as well are still a list
            entries = [entry for entry in entries if _start(entry) not in known]
        lines = [line for entry in entries for line in read_body(_description(entry), Kind.HTML).lines]
        if lines:
            body.lines.append(Line(heading, BlockKind.HEADING))
            body.lines.extend(lines)
    return body._replace(stated=stated)


def _description(text: str) -> str:
    """Undo what sites do to HTML inside JSON: escaping it once or twice, line breaks as two characters."""
    for _layer in range(2):
        if "<" not in text and ("&lt;" in text or "&amp;lt;" in text):
            text = entities.unescape(text)
    return text.replace("\\r\\n", "\n").replace("\\n", "\n") if "\\n" in text else text


def _start(entry: str) -> str:
    return " ".join(_TAG.sub(" ", entry).split())[:60]


_READERS: Mapping[Kind, Callable[[str], Body]] = {
    Kind.HTML: _html,
    Kind.TEXT: _text,
    Kind.MARKDOWN: _markdown,
    Kind.JSON: _json,
}
