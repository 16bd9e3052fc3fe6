"""`{% load facet_tags %}`: the values of a filter as list items.

A page has eighty of them with a dozen places to fill in each: half of its cost when Django's templates wrote them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from postings import wording
from postings.facets import Value

register = template.Library()


@register.simple_tag
def facet_values(values: Iterable[Value], is_open: bool = False) -> SafeString:
    """`is_open`: something is chosen already, so that the count is a link of its own, to this value alone."""
    return mark_safe("".join(piece for value in values for piece in _item(value, is_open)))


def _item(value: Value, is_open: bool) -> Iterator[str]:
    yield '<li><div class="row">'
    yield from _toggle(value, is_open)
    if is_open and value.count is not None:
        label = escape(value.only_label)
        yield f'<a class="count" href="{escape(value.only_url)}" rel="nofollow" title="{label}">'
        yield f'{wording.number(value.count)}<span class="visually-hidden">: {label}</span></a>'
    if value.exclude_url:
        label = escape(value.exclude_label)
        yield f'<a class="exclude" href="{escape(value.exclude_url)}" rel="nofollow" title="{label}"'
        yield f' aria-label="{label}">−</a>'
    yield "</div>"
    if value.children:
        yield from ("<ul>", *(piece for child in value.children for piece in _item(child, is_open)))
        yield from (_more(value), "</ul>")
    yield "</li>"


def _toggle(value: Value, is_open: bool) -> Iterator[str]:
    names = f"toggle{' excluded' if value.excluded else ''}{' none' if value.count == 0 else ''}"
    current = ' aria-current="true"' if value.selected else ""
    yield f'<a class="{names}" href="{escape(value.url)}" rel="nofollow"{current}><span>'
    if value.excluded:
        without = escape(gettext("not"))
        yield f'<span class="visually-hidden">{without} </span>'
    yield f"{escape(value.label)}</span>"
    if not is_open and value.count is not None:
        yield f'<span class="count">{wording.number(value.count)}</span>'
    yield "</a>"


def _more(value: Value) -> str:
    """The way to all children, where there are more."""
    if not value.more_url:
        return ""
    more = escape(gettext("More"))
    hidden = f'<span class="visually-hidden">: {escape(value.label)}</span>'
    link = f'<a class="more" href="{escape(value.more_url)}" rel="nofollow" data-dialog>'
    return f"<li>{link}{more}{hidden} …</a></li>"
