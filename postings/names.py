"""What regions, cities and skills are called in the language of the page. Layer 7.

Postings are kept with one name for each, the English one; data/names.zh.tsv has the Chinese ones
(scripts/build_chinese_names.py). What is not in the table keeps its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from django.utils.translation import get_language

from postings.matching import name_key

_DATA = Path(__file__).resolve().parent / "data"


def place(value: str) -> str:
    """Of a region or city, given as in an address: "CN/Guangdong/Shenzhen"."""
    return _names().get(value) or value.rsplit("/", 1)[-1]


def skill(name: str) -> str:
    return _names().get(name_key(name), name)


def _names() -> Mapping[str, str]:
    return _read((get_language() or "en").partition("-")[0])


@cache
def _read(language: str) -> Mapping[str, str]:
    """Places by their value in an address ("CN/Guangdong/Shenzhen"), skills by their match key.

    One mapping holds both: no skill's key has a slash after two capitals.
    """
    path = _DATA / f"names.{language}.tsv"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {name_key(key) if kind == "skill" else key: name for kind, key, name in rows}
