"""What a whole web page has around its posting: menus, banners, other jobs, forms. When in doubt it stays."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

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
_OTHER_JOBS = re.compile(
    r"(?:similar|related|recommended|other|more) (?:open |current )?(?:jobs|positions|roles|openings|vacancies)"
    r"|(?:jobs|people) (?:you may|also)|ähnliche (?:jobs|stellen)|weitere (?:jobs|stellen)"
    r"|(?:offres|emplois) similaires"
    r"|(?:ofertas|empleos) similares|podobne oferty|похожие вакансии|liknande jobb|việc làm (?:tương tự|liên quan)"
    r"|相似职位|相关职位|推荐职位|猜你喜欢|其他职位",
    re.I,
)
_LISTS = "ul,ol,section,aside"
_MOST = 0.5
"""A part with more than this share of the page's words is never dropped."""
_LINK_SHARE = 0.7
_EFFORT = 20
"""How many times a page's length may be measured; hostile nesting would cost without end."""


def posting_root(tree: LexborHTMLParser) -> LexborNode | None:
    """Drop what is not the posting from a page's tree and return the node that holds the rest."""
    body = tree.body
    if body is None:
        return tree.root
    pruner = _Pruner(len(body.text()))
    for node in (*tree.css(_ALWAYS), *(node for node in tree.css("[class],[id]") if _has_hint(node))):
        pruner.drop(node)
    for node in tree.css(_LISTS):
        if pruner.is_links(node):
            pruner.drop(node)
    for heading in tree.css("h2,h3,h4"):
        if _OTHER_JOBS.match(heading.text().strip()):
            pruner.drop_section(heading)
    mains = tree.css("main,[role=main]")
    if len(mains) == 1 and len(mains[0].text()) > len(body.text()) * _MOST:
        return mains[0]
    return body


def _has_hint(node: LexborNode) -> bool:
    if node.tag in ("html", "body", "main", "h1"):
        return False
    attributes = node.attributes
    return bool(_HINTS.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"))


class _Pruner:
    """Drops parts of one page, as long as they are small and the effort is."""

    def __init__(self, length: int) -> None:
        self._most = length * _MOST
        self._effort = length * _EFFORT + 100_000

    def drop(self, node: LexborNode) -> None:
        """Drop a node unless it is most of the page, holds its title or labels a heading."""
        parent = node.parent
        if parent is None or (node.tag == "button" and parent.tag in ("h1", "h2", "h3", "h4")):
            return
        if self._length(node) <= self._most and node.css_first("h1") is None:
            node.decompose()

    def drop_section(self, heading: LexborNode) -> None:
        """Drop a heading with all that follows it up to the next heading beside it."""
        following = heading.next
        while following is not None and following.tag not in ("h1", "h2", "h3"):
            after = following.next
            self.drop(following)
            following = after
        heading.decompose()

    def is_links(self, node: LexborNode) -> bool:
        """Whether a list is hardly anything but links."""
        length = self._length(node)
        links = node.css("a") if length <= self._most else []
        return len(links) >= 4 and sum(len(link.text()) for link in links) > length * _LINK_SHARE

    def _length(self, node: LexborNode) -> float:
        """Characters of a node; infinite once measuring has cost too much."""
        if self._effort < 0:
            return float("inf")
        length = len(node.text())
        self._effort -= length + 100
        return length
