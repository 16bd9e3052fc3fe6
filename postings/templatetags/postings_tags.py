"""`{% load postings_tags %}`: values in people's words (wording.py) for templates."""

from __future__ import annotations

from django import template

from postings import detail, wording

register = template.Library()

for name in ("pay", "day", "place", "number", "country"):
    register.filter(name, getattr(wording, name), is_safe=False)
register.filter("annual_note", detail.annual_note)
