"""Sentences for people, which a page can put into their language: readers know of no such thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Message(str):
    """A sentence in English, which keeps its template and what was put into it (postings/messages.py).

    Imported as `_`, so that the tools that look for what is to be translated find the templates.

    >>> Message("%(count)d postings.", count=3)
    '3 postings.'
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, **values: Any) -> Message:
        message = super().__new__(cls, template % values if values else template)
        message.template, message.values = template, values
        return message

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), dict(self.values)
