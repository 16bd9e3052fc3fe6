"""Labelled values: "Location: Berlin", "- 工作地点:广州"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from postings.readers import BlockKind, Document

LABELS: Mapping[str, str] = {
    "location": "locations",
    "工作地点": "locations",
    "salary": "salary",
    "职位月薪": "salary",
    "company": "company",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One labelled value: `document.text[start:end]`."""

    name: str
    label: str
    value: str
    start: int
    end: int


def labelled(document: Document) -> Mapping[str, tuple[Field, ...]]:
    found: dict[str, tuple[Field, ...]] = {}
    for block in document.blocks:
        if block.kind is BlockKind.FIELD:
            label = document.text[block.start : block.label_end].strip()
            name = LABELS.get(label.casefold())
            value = document.text[block.value_start : block.end]
            if name and value:
                found[name] = (
                    *found.get(name, ()),
                    Field(name, label, value, block.value_start, block.end),
                )
    return found
