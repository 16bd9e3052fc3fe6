"""XML of feeds -> nested objects, as JSON would have them, so that one table of keys reads both.

Feeds are seldom good XML: bare ampersands, entities of HTML, tags that do not match. A parser of HTML forgives all
of it, as long as it takes no element for one of its own: each gets a name that HTML does not know, and keeps its
own beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings.readers.keys import key_of

_DECLARED = re.compile(r"\s*<\?xml\b")
_ROOT = re.compile(
    r"(?:\s|<\?[^>]{0,200}>|<!--[^>]{0,500}-->|<!DOCTYPE[^>\[]{0,200}>){0,5}<(?:[\w.-]{1,40}:)?([a-zA-Z][\w.-]{0,60})"
)
_FEEDS = re.compile(
    r"rss|feed|source|channel|jobs?|items?|entry|entries|positions?|vacanc(?:y|ies)|offers?|postings?|\w*jobs|\w*vacancies"
    r"|\w*positionopenings?|joblistings?|jobpostings?",
    re.I,
)
"""Roots of feeds that do not declare themselves to be XML."""
_CDATA = re.compile(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.S)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_TAG = re.compile(r"<(/?)(?:[a-zA-Z_][\w.-]{0,40}:)?([a-zA-Z_][\w.-]{0,60})((?:\s[^<>]{0,5000}?)?)(/?)>")
_IS_NAME = re.compile(r"[a-zA-Z_][\w.-]{0,60}")
_OWN_NAME = "xml-name"
_RENAMED = re.compile(rf'<(/?)x-([a-z0-9]+)(?: {_OWN_NAME}="[^"]*")?')
_MARKUP = frozenset((
    "p", "br", "ul", "ol", "li", "b", "strong", "i", "em", "u", "a", "span", "div", "h1", "h2", "h3", "h4", "h5",
    "h6", "table", "tbody", "tr", "td", "font", "center", "hr", "img", "dl", "blockquote",
))  # fmt: skip
"""Elements of HTML, which a feed has in a description."""
_VALUES = ("href", "url", "value", "term", "content")
"""Attributes in which an empty element keeps its value, best first."""
_NAMING = ("domain", "name", "key", "label")
"""Attributes that name the value of an element which many values share: <category domain="Location">."""
_DEEPEST = 30


def is_xml(text: str) -> bool:
    """Whether a text is XML and no page: it says so, or its root is one of feeds."""
    root = _ROOT.match(text)
    if root is None or root[1].lower() == "html":
        return False
    return bool(_DECLARED.match(text) or _FEEDS.fullmatch(root[1]))


def object_of(text: str) -> Any:
    """The document element's value: text, an object of its children's values, or a list of them."""
    text = _COMMENT.sub("", _CDATA.sub(lambda found: escape(found[1], quote=False), text))
    tree = LexborHTMLParser(_TAG.sub(_renamed, text))
    roots = [node for node in tree.body.iter() if node.tag] if tree.body is not None else []
    return _value(roots[0], _DEEPEST) if roots else ""


def _renamed(tag: re.Match[str]) -> str:
    end, name, attributes, is_empty = tag.groups()
    if end:
        return f"</x-{name.lower()}>"
    return f'<x-{name.lower()} {_OWN_NAME}="{name}"{attributes}>' + (f"</x-{name.lower()}>" if is_empty else "")


def _value(node: LexborNode, depth: int) -> Any:
    children = [child for child in node.iter() if child.tag] if depth else []
    if not children:
        return _of_leaf(node)
    if any((child.tag or "").removeprefix("x-") in _MARKUP for child in children):
        return _RENAMED.sub(r"<\1\2", node.inner_html or "").strip()
    names = [_name(child) for child in children]
    values = [_value(child, depth - 1) for child in children]
    if len(set(names)) == 1 and (len(names) > 1 or _is_plural(_own_name(node), names[0])):
        return values
    found: dict[str, Any] = _attributes(node)
    listed: set[str] = set()
    for name, value in zip(names, values, strict=True):
        if name not in listed and name in found:
            found[name] = [found[name]]
            listed.add(name)
        if name in listed:
            found[name].append(value)
        else:
            found[name] = value
    return found


def _of_leaf(node: LexborNode) -> Any:
    words = node.text().strip()
    attributes = _attributes(node)
    if words:
        currency = next((value for name, value in attributes.items() if key_of(name).name == "currency"), "")
        return {"value": words, "currency": currency} if currency else words
    if any(key_of(name).name == "title" for name in attributes):
        return attributes
    return next((attributes[name] for name in _VALUES if attributes.get(name)), attributes or "")


def _name(node: LexborNode) -> str:
    """An element's name, or the one that an attribute gives its value."""
    attributes = node.attributes
    named = next((attributes[name] for name in _NAMING if attributes.get(name)), "") or ""
    return named if named and node.text().strip() and key_of(named).is_known else _own_name(node)


def _own_name(node: LexborNode) -> str:
    return node.attributes.get(_OWN_NAME) or ""


def _attributes(node: LexborNode) -> dict[str, str]:
    return {
        name: value for name, value in node.attributes.items() if value and name != _OWN_NAME and ":" not in name
    }


def _is_plural(whole: str, part: str) -> bool:
    return whole.casefold() in (f"{part.casefold()}s", f"{part.casefold()[:-1]}ies")


def xml_of(value: Any, name: str = "item") -> str:
    """An object as XML again, to be kept by itself."""
    return f'<?xml version="1.0"?>\n{_element(name, value)}'


def _element(name: str, value: Any) -> str:
    if isinstance(value, list):
        return "\n".join(_element(name, each) for each in value)
    inner = (
        "\n".join(_element(key, each) for key, each in value.items())
        if isinstance(value, Mapping)
        else escape(str(value), quote=False)
    )
    if _IS_NAME.fullmatch(name):
        return f"<{name}>{inner}</{name}>"
    return f'<field name="{escape(name)}">{inner}</field>'
