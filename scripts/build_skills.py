"""Write postings/data/skills.tsv from the rows in scripts/skills/ and two public vocabularies.

    python scripts/build_skills.py ONET_TECHNOLOGY_SKILLS ESCO_SKILLS

The arguments are O*NET's "Technology Skills" (tab-separated, hot and in-demand flags) and ESCO's "skills_en.csv",
plain or gzipped. From O*NET come the hot and in-demand tools that no row of our own names, from ESCO the concepts
named in scripts/skills/esco.txt with their alternative labels. What scripts/skills/stop.txt lists is no alias.
Rows of our own are in own_*.txt and more_*.txt, and how one language names them, where that is long, in
aliases_<language>.txt.
The form of a row is described in postings/extractors/vocabulary/skills.py.
"""

from __future__ import annotations

import csv
import gzip
import re
import sys
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import IO

ROWS = Path(__file__).parent / "skills"
TARGET = Path(__file__).parents[1] / "postings" / "data" / "skills.tsv"
_TABLES = ("own_*.txt", "more_*.txt")
"""The second fill the gaps of the first: what both name alike stays theirs."""
_HEADER = """\
# Made by scripts/build_skills.py; change the rows in scripts/skills/ instead.
# name, kind, source (own: written for Jobsite; onet, esco: see NOTICE), aliases
"""
_ONET_NOISE = re.compile(r" (?:software|EHR)$|^The MathWorks |^(?:Dassault Systemes|ESRI|Henry Schein|Trimble) ")
_ACRONYM = re.compile(r"^(.+) ([A-Z]{2,5})$")
_AND = re.compile(r" (?:and|&|und|et|y|i|и|och|và) |[和与及、]")
_MARKS = "=?&!~"
"""What an alias may begin with; see postings/extractors/vocabulary/skills.py."""
_LONGEST_ALIAS = 5
"""Words; a longer label is a definition, nobody writes it."""


@dataclass
class Row:
    name: str
    kind: str
    source: str
    aliases: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return "\t".join((self.name, self.kind, self.source, " | ".join(self.aliases)))


def own_rows(path: Path) -> Iterator[Row]:
    """A line "name | aliases | Chinese | other languages", aliases parted by "; ", under [kind]."""
    kind = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            name, *groups = line.split("|")
            aliases = [alias.strip() for group in groups for alias in group.split(";")]
            yield Row(name.strip(), kind, "own", [alias for alias in aliases if alias])


def alias_rows(path: Path) -> Iterator[Row]:
    """A line "name | aliases" of one language for a skill that a row of ours names."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, aliases = line.partition("|")
            yield Row(name.strip(), "", "own", [alias.strip() for alias in aliases.split(";") if alias.strip()])


def onet_rows(path: str) -> Iterator[Row]:
    """Tools that O*NET calls hot or in demand, without the words it adds to a product's name."""
    with _opened(path) as lines:
        hot = {
            row["Example"]
            for row in csv.DictReader(lines, delimiter="\t")
            if "Y" in (row["Hot Technology"], row["In Demand"])
        }
    for example in sorted(hot):
        name = _ONET_NOISE.sub("", example)
        aliases = [example] if example != name else []
        if acronym := _ACRONYM.match(name):
            aliases += acronym.groups()
        yield Row(name, "tool", "onet", aliases)


def esco_rows(path: str, chosen: Iterable[str]) -> Iterator[Row]:
    """The chosen concepts of ESCO, with those labels somebody might write; products only as they are written."""
    with _opened(path) as lines:
        concepts = {row["preferredLabel"].strip(): row["altLabels"] for row in csv.DictReader(lines)}
    for label in chosen:
        labels = re.split(r"\n| \| ", concepts[label])
        short = [alias for alias in map(str.strip, labels) if alias and len(alias.split()) <= _LONGEST_ALIAS]
        if label[0].isupper():
            yield Row(label, "tool", "esco", [f"={label}"])
        else:
            yield Row(label[0].upper() + label[1:], "skill", "esco", [alias for alias in short if _is_name(alias)])


def _is_name(alias: str) -> bool:
    """False for an explanation, and for a word so short or so common that it says nothing."""
    return "(" not in alias and (" " in alias or len(alias) > 6)


def merged(rows: Iterable[Row], stopped: frozenset[str], shared: Set[tuple[str, str]] = frozenset()) -> list[Row]:
    """Each alias once: a row's name belongs to the row, any other alias to the first row that has it.

    `shared`: names of rows and aliases that stay together whoever else has them ("应收应付": two skills at once).
    """
    kept: dict[str, Row] = {}
    known: set[str] = set()
    for row in rows:
        if row.source == "own" or not _is_known(row, known | stopped):
            first = kept.setdefault(key(row.name), row)
            if first is not row:
                first.aliases += row.aliases
            if not first.kind:
                raise ValueError(f"aliases of {row.name!r}, which no row names")
            known.update(map(key, (row.name, *row.aliases)))
    owners = {name: row.name for name, row in kept.items()}
    for row in kept.values():
        row.aliases = [
            alias
            for alias in dict.fromkeys(row.aliases)
            if (row.name, key(alias)) in shared or _is_wanted(alias, row, owners, stopped)
        ]
    return list(kept.values())


def shared_aliases(files: Iterable[list[Row]], taken: Set[str]) -> set[tuple[str, str]]:
    """What several rows of one file of aliases name alike, and no row of our own has."""
    shared: set[tuple[str, str]] = set()
    for rows in files:
        owners: dict[str, set[str]] = {}
        for row in rows:
            for alias in row.aliases:
                owners.setdefault(key(alias), set()).add(row.name)
        shared.update(
            (name, alias)
            for alias, names in owners.items()
            if len(names) > 1 and alias not in taken
            for name in names
        )
    return shared


def joined_aliases(named: Iterable[Row], others: Iterable[Row]) -> Iterator[Row]:
    """Virtues named together ("punctual and reliable"), for the row of each that the one with both is not."""
    rows = list(named)
    soft = {row.name for row in rows if row.kind == "soft"}
    virtues = [row for row in (*rows, *others) if row.name in soft]
    owners: dict[str, str] = {}
    for row in virtues:
        for alias in (row.name, *row.aliases):
            owners.setdefault(key(alias), row.name)
    for row in virtues:
        for alias in row.aliases:
            for part in _AND.split(key(alias)) if _AND.search(alias) else ():
                if owners.get(part, row.name) != row.name:
                    yield Row(owners[part], "", "own", [alias])


def _is_known(row: Row, known: Set[str]) -> bool:
    """True where the name or a part of it is taken: "Tenable Nessus" after "Nessus"."""
    words = key(row.name).split()
    parts = {" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1)}
    return bool(parts & known) if row.source == "onet" else key(row.name) in known


def key(alias: str) -> str:
    return alias.lstrip(_MARKS).lower().replace("-", " ")


def _is_wanted(alias: str, row: Row, owners: dict[str, str], stopped: frozenset[str]) -> bool:
    if alias[0] == "&" or (alias[0] in _MARKS and alias[1:] == row.name):
        return True
    if key(alias) in stopped or (len(key(alias)) < 2 and alias[0] not in _MARKS):
        return False
    return owners.setdefault(key(alias), row.name) == row.name and alias != row.name


def words_of(path: Path) -> list[str]:
    """The lines of a list, without comments."""
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line]


def _opened(path: str) -> IO[str]:
    if path.endswith(".gz"):
        return gzip.open(path, "rt", encoding="utf-8-sig", newline="")
    return open(path, encoding="utf-8-sig", newline="")


def main(onet: str, esco: str) -> None:
    named = [row for files in _TABLES for path in sorted(ROWS.glob(files)) for row in own_rows(path)]
    files = [list(alias_rows(path)) for path in sorted(ROWS.glob("aliases_*.txt"))]
    together = list(joined_aliases(named, chain(*files)))
    derived = (*onet_rows(onet), *esco_rows(esco, words_of(ROWS / "esco.txt")))
    stopped = frozenset(map(key, words_of(ROWS / "stop.txt")))
    taken = {key(alias) for row in named for alias in (row.name, *row.aliases)} | stopped
    shared = shared_aliases(files, taken)
    for row in together:
        shared.add((row.name, key(row.aliases[0])))
    rows = merged((*named, *chain(*files), *together, *derived), stopped, shared)
    rows.sort(key=lambda row: (row.kind, row.name.lower()))
    TARGET.write_text(_HEADER + "".join(f"{row}\n" for row in rows), "utf-8")
    print(f"{len(rows)} skills, {sum(len(row.aliases) for row in rows)} further aliases")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
