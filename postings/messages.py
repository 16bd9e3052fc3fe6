"""What readers and files have to say, in the language of the page. Layer 4."""

from __future__ import annotations

from django.utils.translation import gettext

from postings.readers.message import Message


def told(message: str) -> str:
    """In the language that is active; a text that is no Message as it is."""
    if not isinstance(message, Message):
        return message
    values = {name: told(value) if isinstance(value, str) else value for name, value in message.values.items()}
    words = gettext(message.template)
    return words % values if values else words
