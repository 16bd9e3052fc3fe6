"""postings/data/skills.tsv, row by row; scripts/build_skills.py makes it, and credits in NOTICE its sources."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple


class SkillRow(NamedTuple):
    name: str
    kind: str
    """A value of skills.SkillKind."""
    aliases: tuple[str, ...]
    """Marked as skills.py explains."""


def rows() -> Iterator[SkillRow]:
    table = files("postings").joinpath("data/skills.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            name, kind, _source, aliases = line.split("\t")
            yield SkillRow(name, kind, tuple(filter(None, aliases.split(" | "))))
