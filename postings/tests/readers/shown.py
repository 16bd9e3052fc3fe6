"""What the tests of stated data share."""

from __future__ import annotations

from postings.readers import Document

DESCRIPTION = (
    "<p>We mend clocks of every age for towers, museums and kitchens in the whole valley.</p>"
    "<h3>Tasks</h3><ul><li>Oil the gears</li><li>Wind the springs</li></ul>"
)


def page(script: str, body: str = "<nav>Home Jobs About</nav><h1>Something else</h1>") -> bytes:
    return f"<html><head>{script}</head><body>{body}</body></html>".encode()


def shown(document: Document) -> dict[str, str]:
    return {name: document.text[fact.start : fact.end] for name, fact in document.facts.items()}
