"""Write postings/data/synonyms.tsv: which words of a search mean the same.

    python scripts/build_synonyms.py

First the rows of scripts/synonyms/own.txt (occupations and functions), then the skills of postings/data/skills.tsv
that have a Chinese name, and products that have a short one. A line holds the names of one thing; the first few of
other scripts or spellings than the typed one are looked for (postings/search/synonyms.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
OWN = ROOT / "scripts" / "synonyms" / "own.txt"
SKILLS = ROOT / "postings" / "data" / "skills.tsv"
TARGET = ROOT / "postings" / "data" / "synonyms.tsv"
_HEADER = """\
# Made by scripts/build_synonyms.py; change the rows in scripts/synonyms/ instead.
# Names of one thing.
"""
_HAN = re.compile(r"[一-鿿]")
_MARKED = ("=", "?", "&")
"""An alias with such a mark is a plain word, too: it means the skill only among others."""
_LONGEST = 3
_MOST_HAN = 2


def own_rows() -> Iterator[list[str]]:
    """A line "name; more names | Chinese; more Chinese"; a name alone has no synonym."""
    for line in OWN.read_text("utf-8").splitlines():
        if line and line[0] not in "#[":
            yield _each_once(re.split(r"[|;]", line))


def skill_rows() -> Iterator[list[str]]:
    """A skill by its names, Chinese ones too; a product also by its short ones. Nobody looks for soft skills."""
    for line in SKILLS.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, kind, source, listed = line.split("\t")
        aliases = [alias for alias in listed.split(" | ") if alias and not alias.startswith(_MARKED)]
        if kind == "soft" or source != "own" or f"={name}" in listed or f"?{name}" in listed:
            continue
        chinese = [alias for alias in aliases if _HAN.search(alias)][:_MOST_HAN]
        short = [alias for alias in aliases if kind == "tool" and _is_short_for(alias, name)]
        yield _each_once([name, *short, *chinese])


def _is_short_for(alias: str, name: str) -> bool:
    """k8s for Kubernetes, GA4 for Google Analytics: written as one word, and no longer than the name."""
    return alias.isascii() and " " not in alias and 1 < len(alias) <= max(len(name), _LONGEST)


def _each_once(names: list[str]) -> list[str]:
    by_key = {name.strip().casefold(): name.strip() for name in reversed(names) if name.strip()}
    return [by_key[key] for key in dict.fromkeys(name.strip().casefold() for name in names) if key in by_key]


def main() -> None:
    rows = dict.fromkeys("\t".join(row) for row in (*own_rows(), *skill_rows()) if len(row) > 1)
    TARGET.write_text(_HEADER + "".join(f"{row}\n" for row in rows), "utf-8")
    print(f"{len(rows)} groups of {sum(row.count(chr(9)) + 1 for row in rows)} names")


if __name__ == "__main__":
    main()
