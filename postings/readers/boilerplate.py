"""What a whole web page has around its posting: menus, banners, other jobs, forms. When in doubt it stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings.readers.furniture import Furniture, furniture_of

_ALWAYS = (
    "nav,footer,dialog,aside,form,button,[role=navigation],[role=banner],[role=contentinfo],[role=search],"
    "[role=dialog],[role=alert],[role=complementary],[role=menu],a[class*=btn],a[class*=button],a[role=button]"
)
_HINTS = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|navbar|nav|navigation|topnav|menu|breadcrumbs?|footer|sidebar|related|similar"
    r"|recommended|recommendations|newsletter|subscribe|share|sharing|social|login|signin|signup|modal|popup|overlay"
    r"|toast|skip|skiplink|advert|ads|promo|comments|pagination|pager|sr-only|visually-hidden)(?:[\s_-]|$)"
    r"|(?:similar|related|recommended|other|more)[_-]?(?:jobs|positions|openings|vacanc|roles)",
    re.I,
)
_FOOTER, _LONGEST_HEAD = re.compile(r"[\w]-footer(?:[\s_-]|$)"), 400
"""Class of the lower part of a card; characters of one around a title."""
_LISTS = frozenset(("ul", "ol", "section", "aside"))
_LINK_HOLDERS = frozenset(("div", "p", "td", "span"))
_LEAST_LINKS = 4
_NAMES_SKILLS = re.compile("skill|tag|keyword|label|tech", re.I)
_INLINE = frozenset(("a", "span", "em", "i", "b", "strong", "small", "time", "label", "font"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ENDS_SECTION = ("h1", "h2", "h3")
_MOST = 0.5
"""A part with more than this share of the page's words is never dropped."""
_LEAST_MAIN = 0.25
"""What the page calls its main part is believed from this share of the words on, if it has the only <h1>."""
_LINK_SHARE, _LINK_SHARE_BARE = 0.7, 0.85
"""Of a list; of another part."""
_LONGEST_MENU, _LONGEST_ENTRY, _LONGEST_PRINT, _LONGEST_RECRUITER, _LONGEST_GUESS = 300, 40, 700, 60, 400
"""Characters of the parts that go because of one line in them."""
_LINES = ("p", "td", "li", "center")
_LONGEST_PRINT_LINE = 250
_BEGINNING, _LOOKED_AT = 40, 1000
"""Characters that a part and some words must share for it to begin with them; in which they are looked for."""
_LEAST_BODY = 20
"""Characters beyond its heading that make a part more than that."""
_DEEP, _MOST_ANCESTORS = 6, 200
"""How many ancestors are looked at: for a part of the page; at all."""
_EFFORT = 20
"""How many times a page's length may be measured; hostile nesting would cost without end."""


def posting_root(tree: LexborHTMLParser) -> LexborNode | None:
    """Drop what is not the posting from a page's tree and return the node that holds the rest."""
    body = tree.body
    if body is None:
        return tree.root
    pruner = _Pruner(body)
    for node in (*tree.css(_ALWAYS), *(node for node in tree.css("[class],[id]") if _has_hint(node))):
        pruner.doom(node)
    pruner.sweep()
    pruner.doom_furniture()
    pruner.sweep()
    pruner.doom_links()
    pruner.sweep()
    mains = tree.css("main,[role=main]")
    return mains[0] if len(mains) == 1 and _is_main(tree, mains[0], len(body.text())) else body


def _is_main(tree: LexborHTMLParser, main: LexborNode, length: int) -> bool:
    if main.css_first("h1,h2") is None:
        return False
    share = len(main.text()) / max(1, length)
    return share > _MOST or (share > _LEAST_MAIN and len(tree.css("h1")) == 1 == len(main.css("h1")))


def _has_hint(node: LexborNode) -> bool:
    if node.tag in ("html", "body", "main", "h1"):
        return False
    attributes = node.attributes
    return bool(_HINTS.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"))


class _Piece(NamedTuple):
    """A run of text and what it is to the page."""

    node: LexborNode
    words: str
    furniture: Furniture


class _Pruner:
    """Dooms parts of one page as long as they are small and the effort is, then sweeps them out together.

    A node of the tree must not be touched after it, or one around it, was taken out.
    """

    def __init__(self, body: LexborNode) -> None:
        length = len(body.text())
        self._body = body
        self._most = length * _MOST
        self._effort = length * _EFFORT + 100_000
        self._doomed: dict[int, LexborNode] = {}
        self._measured: dict[int, tuple[int, str]] = {}
        """By element: how long its text is, and how it begins."""
        title = body.css_first("h1") or body.css_first("h2")
        around = () if title is None else (title, *_ancestors(title, _MOST_ANCESTORS))
        self._around_title = frozenset(node.mem_id for node in around)

    def doom(self, node: LexborNode) -> None:
        """Drop a node unless it is most of the page, holds its title or labels a heading."""
        parent = node.parent
        if parent is None or (node.tag == "button" and parent.tag in _HEADINGS):
            return
        if self._is_end_of_head(node, parent):
            return
        if self._length(node) <= self._most and node.css_first("h1") is None:
            self._doomed[node.mem_id] = node

    def _is_end_of_head(self, node: LexborNode, parent: LexborNode) -> bool:
        """Whether what is called a footer ends the part that begins with the title, not the page."""
        return (
            node.tag != "footer"
            and bool(_FOOTER.search(node.attributes.get("class") or ""))
            and parent.mem_id in self._around_title
            and self._length(parent) <= _LONGEST_HEAD
            and len(parent.css("h1,h2,h3")) == 1
        )

    def sweep(self) -> None:
        outermost = [node for node in self._doomed.values() if not self._is_inside_doomed(node)]
        for node in outermost:
            node.decompose()
        self._doomed.clear()
        self._measured.clear()

    def _is_inside_doomed(self, node: LexborNode) -> bool:
        return any(ancestor.mem_id in self._doomed for ancestor in _ancestors(node, _MOST_ANCESTORS))

    def doom_links(self) -> None:
        """Drop the parts that are hardly anything but links."""
        linked: dict[int, int] = {}
        holders: dict[int, tuple[LexborNode, int]] = {}
        for link in self._body.css("a"):
            words = len(link.text())
            for ancestor in _ancestors(link, _DEEP):
                _, links = holders.get(ancestor.mem_id, (ancestor, 0))
                holders[ancestor.mem_id] = ancestor, links + 1
                linked[ancestor.mem_id] = linked.get(ancestor.mem_id, 0) + words
        for holder, links in holders.values():
            if links >= _LEAST_LINKS and self._is_links(holder, linked[holder.mem_id]):
                self.doom(holder)

    def _is_links(self, holder: LexborNode, linked: int) -> bool:
        if holder.tag in _LISTS:
            return linked > self._length(holder) * _LINK_SHARE
        if holder.tag not in _LINK_HOLDERS or holder.mem_id in self._around_title:
            return False
        is_skills = _NAMES_SKILLS.search(holder.attributes.get("class") or "")
        return not is_skills and linked > self._length(holder) * _LINK_SHARE_BARE

    def doom_furniture(self) -> None:
        """Drop what the words themselves show to be no part of the posting."""
        pieces = list(self._pieces())
        entries = [piece for piece in pieces if piece.furniture in (Furniture.MENU, Furniture.CRUMB)]
        self._doom_menus(entries)
        for piece in pieces:
            if rule := _RULES.get(piece.furniture):
                rule(self, piece)

    def _pieces(self) -> Iterator[_Piece]:
        """The page's furniture in order."""
        for node in self._body.traverse(include_text=True):
            if node.tag == "-text":
                words = " ".join((node.text_content or "").split())
                if len(words) > 1 and (furniture := furniture_of(words)):
                    yield _Piece(node, words, furniture)

    def _begins_with(self, node: LexborNode, words: str) -> bool:
        return self._length(node) <= self._most and self._measured[node.mem_id][1].startswith(words[:_BEGINNING])

    def _doom_menus(self, entries: list[_Piece]) -> None:
        """The smallest parts that hold two entries of a menu, or a trail of breadcrumbs, and little else."""
        holders: dict[int, LexborNode] = {}
        for entry in entries:
            for ancestor in _ancestors(entry.node, _DEEP):
                if ancestor.mem_id in self._around_title or self._length(ancestor) > _LONGEST_MENU:
                    break
                holders[ancestor.mem_id] = ancestor
        for holder in holders.values():
            parts = [part for part in holder.text(separator="\n").split("\n") if any(map(str.isalpha, part))]
            kinds = [furniture_of(part) for part in parts]
            known = kinds.count(Furniture.MENU) + kinds.count(Furniture.CRUMB) + kinds.count(Furniture.BUTTON)
            is_short = all(len(part) <= _LONGEST_ENTRY for part in parts)
            is_menu = known >= 2 and known * 4 >= len(parts)
            if is_short and (is_menu or (len(parts) > 1 and kinds[0] is Furniture.CRUMB)):
                self.doom(holder)

    def _doom_button(self, piece: _Piece) -> None:
        """A button between other parts of a line; where it is the whole line, the line goes later."""
        alone = self._alone(piece)
        if alone.tag in _INLINE and not _stands_in_prose(alone):
            self.doom(alone)

    def _doom_section(self, piece: _Piece) -> None:
        """A heading and what it heads: the part that begins with it, or its siblings to the next heading."""
        top = piece.node.parent
        if top is None or _is_item(piece.node):
            return
        for ancestor in _ancestors(top, _MOST_ANCESTORS):
            if ancestor.mem_id in self._around_title or not self._begins_with(ancestor, piece.words):
                break
            top = ancestor
        if self._length(top) > len(piece.words) + _LEAST_BODY:
            self.doom(top)
            return
        self.doom(top)
        following = top.next
        while following is not None and following.tag not in _ENDS_SECTION:
            if following.tag == top.tag and following.attributes == top.attributes:
                break
            if following.tag != "-text":
                self.doom(following)
            following = following.next

    def _doom_ratings(self, piece: _Piece) -> None:
        if any(ancestor.tag in _HEADINGS for ancestor in _ancestors(piece.node, 2)):
            self._doom_section(piece)

    def _doom_guess(self, piece: _Piece) -> None:
        """The part that begins with a heading and holds the guess."""
        part = None
        for ancestor in _ancestors(piece.node, _DEEP):
            if ancestor.mem_id in self._around_title or self._length(ancestor) > _LONGEST_GUESS:
                break
            heading = ancestor.css_first("h2,h3,h4")
            if heading is not None and self._begins_with(ancestor, " ".join(heading.text().split())):
                part = ancestor
        if part is not None:
            self.doom(part)

    def _doom_print(self, piece: _Piece) -> None:
        """The short part around small print that is mostly that, or links."""
        self._doom_around(piece, _LONGEST_PRINT)

    def _doom_recruiter(self, piece: _Piece) -> None:
        self._doom_around(piece, _LONGEST_RECRUITER, is_all=True)

    def _doom_around(self, piece: _Piece, longest: int, *, is_all: bool = False) -> None:
        part = None
        for ancestor in _ancestors(piece.node, _DEEP):
            length = self._length(ancestor)
            if ancestor.mem_id in self._around_title or length > longest:
                break
            linked = sum(len(link.text()) for link in ancestor.css("a,button"))
            is_line = ancestor.tag in _LINES and ancestor.css_first("li,p") is None
            is_print = linked * 3 > length or len(piece.words) * 2 >= length
            if is_all or is_print or (is_line and length <= _LONGEST_PRINT_LINE):
                part = ancestor
        if part is not None:
            self.doom(part)

    def _alone(self, piece: _Piece) -> LexborNode:
        """The outermost node that holds nothing but the piece."""
        alone = piece.node
        for ancestor in _ancestors(piece.node, _DEEP):
            if self._length(ancestor) > len(piece.words) + _LEAST_BODY:
                break
            if " ".join(ancestor.text().split()) != piece.words:
                break
            alone = ancestor
        return alone

    def _length(self, node: LexborNode) -> float:
        """Characters of a node; infinite once measuring has cost too much."""
        if known := self._measured.get(node.mem_id):
            return known[0]
        if self._effort < 0:
            return float("inf")
        text = node.text()
        self._measured[node.mem_id] = len(text), " ".join(text[:_LOOKED_AT].split())
        self._effort -= len(text) + 100
        return len(text)


def _ancestors(node: LexborNode, most: int) -> Iterator[LexborNode]:
    """From the inside out, without <body> and what is around it."""
    parent = node.parent
    for _ in range(most):
        if parent is None or parent.tag in ("body", "html"):
            return
        yield parent
        parent = parent.parent


def _stands_in_prose(node: LexborNode) -> bool:
    """Whether the element beside it has words of its own around the node."""
    sibling = node.parent.child if node.parent is not None else None
    while sibling is not None:
        if sibling.tag == "-text" and any(map(str.isalnum, sibling.text_content or "")):
            return True
        sibling = sibling.next
    return False


def _is_item(node: LexborNode) -> bool:
    return any(ancestor.tag == "li" for ancestor in _ancestors(node, 3))


_RULES: dict[Furniture, Callable[[_Pruner, _Piece], None]] = {
    Furniture.BUTTON: _Pruner._doom_button,
    Furniture.SECTION: _Pruner._doom_section,
    Furniture.RATINGS: _Pruner._doom_ratings,
    Furniture.GUESS: _Pruner._doom_guess,
    Furniture.PRINT: _Pruner._doom_print,
    Furniture.RECRUITER: _Pruner._doom_recruiter,
}
