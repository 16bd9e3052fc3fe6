"""The gazetteer's SQLite file: unpacked from the shipped data when first needed, then only read."""

from __future__ import annotations

import hashlib
import lzma
import os
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from postings.gazetteer.keys import fold

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "gazetteer.tsv.xz"
LAYOUT = "1"
"""Part of the file's name: to be raised when the tables below change."""
ALTERNATE_SHARE = 0.25
"""What a name in another language weighs beside the English one: "Canton" is Ohio's before Guangzhou's."""
LARGE = 100_000
"""Names that weigh more are indexed again, for typing one or two letters."""
MOST_ROWS = 100

_TABLES = """
CREATE TABLE place (
    id INTEGER PRIMARY KEY, kind TEXT, name TEXT, country TEXT, code TEXT, region TEXT,
    latitude REAL, longitude REAL, population INTEGER
);
CREATE TABLE name (key TEXT, weight INTEGER, place INTEGER, is_code INTEGER);
"""
_INDEXES = """
CREATE INDEX name_key ON name (key, weight, place, is_code);
CREATE INDEX name_large ON name (key, weight, place) WHERE weight >= 100000 AND NOT is_code;
"""
_COLUMNS = "p.id, p.kind, p.name, p.country, p.code, p.region, p.latitude, p.longitude, p.population"
_BY_KEY = (
    f"SELECT {_COLUMNS}, n.weight, n.is_code FROM name n JOIN place p ON p.id = n.place"
    " WHERE n.key = ? ORDER BY n.weight DESC LIMIT ?"
)


class Row(NamedTuple):
    """A place that bears the name asked for. `weight` says how likely the name means this one."""

    id: int
    kind: str
    """country, region or city"""
    name: str
    country: str
    code: str
    """The region's code in GeoNames; "" for a country."""
    region: str
    latitude: float | None
    longitude: float | None
    population: int
    weight: int
    is_code: int


def data_dir() -> Path:
    """Where the site writes: DATA_DIR, else var/ beside manage.py."""
    folder = os.environ.get("DATA_DIR")
    return Path(folder) if folder else Path(__file__).resolve().parents[2] / "var"


def unpack(folder: Path | None = None) -> Path:
    """Make the SQLite file in `folder` unless it is there, and return its path. A few seconds, once.

    Safe in several processes at once: each writes a file of its own, the last rename wins, all are the same.
    Raises OSError when the folder cannot be written.
    """
    folder = folder or data_dir()
    path = folder / f"gazetteer-{_fingerprint()}.sqlite3"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        handle, unfinished = tempfile.mkstemp(".tmp", "gazetteer-", folder)
        os.close(handle)
        try:
            _fill(Path(unfinished))
            os.chmod(unfinished, 0o644)
            os.replace(unfinished, path)
        finally:
            Path(unfinished).unlink(missing_ok=True)
    return path


@cache
def _fingerprint() -> str:
    return hashlib.sha256(SHIPPED.read_bytes() + LAYOUT.encode()).hexdigest()[:12]


def _fill(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _TABLES)
    regions: dict[tuple[str, str], str] = {}
    with lzma.open(SHIPPED, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            kind, name, country, code, latitude, longitude, population, keys, codes = line.rstrip("\n").split("\t")
            if kind == "region":
                regions[country, code] = name
            where = (float(latitude), float(longitude)) if kind == "city" else (None, None)
            region = regions.get((country, code))
            connection.execute(
                "INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?)",
                (number, kind, name, country, code, region, *where, int(population)),
            )
            weight = int(population)
            connection.executemany(
                "INSERT INTO name VALUES (?,?,?,?)",
                [
                    (fold(name), weight, number, 0),
                    *((key, int(weight * ALTERNATE_SHARE), number, 0) for key in keys.split("|") if key),
                    *((key, weight, number, 1) for key in codes.split("|") if key),
                ],
            )
    connection.executescript(_INDEXES)
    connection.commit()
    connection.close()


class _Local(threading.local):
    """One connection a thread."""

    def __init__(self) -> None:
        uri = f"{unpack().resolve().as_uri()}?mode=ro&immutable=1"
        self.connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        self.connection.execute("PRAGMA mmap_size=67108864")


_local: list[_Local] = []


def _forget() -> None:
    _local.clear()


os.register_at_fork(after_in_child=_forget)
# A connection must not cross a fork; the child opens its own.


def _connection() -> sqlite3.Connection:
    if not _local:
        _local.append(_Local())
    return _local[0].connection


@lru_cache(maxsize=16_384)
def rows(key: str) -> tuple[Row, ...]:
    """All places bearing the name or code `key` (folded), the likeliest first."""
    return tuple(map(Row._make, _connection().execute(_BY_KEY, (key, MOST_ROWS))))


def rows_starting(prefix: str, limit: int) -> Iterator[Row]:
    """Places one of whose names begins with `prefix` (folded), the likeliest first, each once."""
    large = f" AND n.weight >= {LARGE}" if len(prefix) < 3 else ""
    found = _connection().execute(
        f"SELECT {_COLUMNS}, max(n.weight), 0 FROM name n JOIN place p ON p.id = n.place"
        f" WHERE n.key >= ? AND n.key < ? AND NOT n.is_code{large}"
        " GROUP BY p.id ORDER BY max(n.weight) DESC LIMIT ?",
        (prefix, prefix + "\U0010ffff", limit),
    )
    return map(Row._make, found)
