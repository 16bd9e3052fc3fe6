"""HTML that is safe to show: structure and emphasis stay, everything that acts or styles goes."""

from __future__ import annotations

import nh3

_TAGS = frozenset(
    (
        *("a", "b", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("hr", "i", "li", "ol", "p", "pre", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th"),
        *("thead", "tr", "u", "ul"),
    )
)
_DROPPED_WHOLE = frozenset(
    ("script", "style", "title", "noscript", "template", "select", "textarea", "svg", "button")
)
_CLEANER = nh3.Cleaner(
    tags=set(_TAGS),
    clean_content_tags=set(_DROPPED_WHOLE),
    attributes={"a": {"href"}},
    url_schemes={"http", "https", "mailto"},
    link_rel="nofollow noopener",
)


def sanitise(html: str) -> str:
    """Only structural tags, only http(s) and mailto links with rel=nofollow."""
    return _CLEANER.clean(html)
