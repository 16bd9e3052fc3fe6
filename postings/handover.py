"""Prepared documents as bytes, from a worker process to the one that saves. Layer 3, no Django.

The one that saves keeps some thousands of answers waiting. As bytes they take a third of the memory, and who looks
for garbage need not look through them.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from functools import cache
from io import BytesIO
from operator import attrgetter
from typing import Any

from postings.prepare import Prepared, RawDocument, Unreadable, prepare_all


def prepared_bytes(chunk: list[RawDocument]) -> bytes:
    """What a worker process does with some documents."""
    return packed(prepare_all(chunk))


def packed(answers: list[Prepared | Unreadable]) -> bytes:
    stream = BytesIO()
    _Pickler(stream, pickle.HIGHEST_PROTOCOL).dump(answers)
    return stream.getvalue()


def unpacked(content: bytes) -> list[Prepared | Unreadable]:
    answers: list[Prepared | Unreadable] = pickle.loads(content)
    return answers


class _Pickler(pickle.Pickler):
    """A dataclass as its values in their order: what dataclasses themselves do takes twice as long."""

    def reducer_override(self, obj: Any) -> Any:
        values = _values(obj.__class__)
        return (type(obj), values(obj)) if values else NotImplemented


@cache
def _values(kind: Hashable) -> Callable[[Any], tuple[Any, ...]] | None:
    if not isinstance(kind, type) or not is_dataclass(kind):
        return None
    names = [field.name for field in fields(kind)]
    if len(names) == 1:
        return lambda one: (getattr(one, names[0]),)
    return attrgetter(*names)
