"""fields.FIELDS as a tantivy schema, and a document of ours as one of tantivy's.

A keyword is indexed as 48 bits of its hash: tantivy counts numbers up to 2.5 times as fast as strings, and of
100,000 values two are alike with a chance of 1 in 56,000. What a number stands for is read from a posting that has
it (`unpack`). What can be said in a small number is counted in columns.py's columns.

A field of one value has one in every posting, ABSENT where it states none: tantivy reads a column without gaps up
to five times as fast as one with gaps. Numbers are kept in hundredths.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache, partial
from hashlib import blake2b
from typing import Any

from tantivy import Document, Index, Schema, SchemaBuilder, TextAnalyzer

from postings.search import card
from postings.search.backends.tantivy import columns, often
from postings.search.backends.tantivy.analyzers import written as written_text
from postings.search.fields import FIELDS, Field, Kind

FRESHNESS = "_freshness"
"""A weight so near to 1 that it only decides between equal scores: the newer first."""
STORED = "_stored"
_HUNDREDTHS = 100
ABSENT: Mapping[Kind, int] = {Kind.KEYWORD: 0, Kind.NUMBER: -_HUNDREDTHS, Kind.DATE: 0}
"""Below all values."""
_FRESHNESS_OF_A_DAY = 1e-6
_ORDER_ID_BITS = 31
_HASH_BITS = 48
_COUNTED_ELSEWHERE = frozenset({"country", *(field.name for field in columns.MIXED)})
"""Keywords without a column of their own: nobody counts them, or columns.py's are counted."""
_PACKED = (columns.MIX, columns.COUNTRIES, columns.BIN, columns.OFTEN_COMPANY, *columns.OFTEN)


def make_schema() -> Schema:
    builder = SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    builder.add_integer_field("revision", fast=True)
    builder.add_float_field(FRESHNESS, fast=True)
    builder.add_bytes_field(STORED, stored=True)
    for name in (*_PACKED, columns.MORE_COUNTRIES):
        builder.add_unsigned_field(name, fast=True)
    for field in FIELDS:
        _ADD_FIELD[field.kind](builder, field)
    return builder.build()


def register(index: Index, analyzer: TextAnalyzer) -> None:
    """tantivy does not save analyzers with the index: every process says again what they are."""
    index.register_tokenizer("words", analyzer)


def encode(field: Field, value: Any) -> int:
    """A value as the column and the term hold it."""
    return _ENCODE[field.kind](value)


def as_tantivy(document: Mapping[str, Any], places: often.Places) -> Document:
    """`places`: of the frequent values, as the index's directory has them.

    Raises ValueError or TypeError for a value of the wrong type; so early, nothing else is lost."""
    result = Document()
    result.add_integer("id", document["id"])
    result.add_integer("revision", document["revision"])
    days = document["newest"] >> _ORDER_ID_BITS
    result.add_float(FRESHNESS, days * _FRESHNESS_OF_A_DAY)
    result.add_bytes(STORED, _pack(document))
    _add_packed(result, document, places)
    language = document.get("language")
    for field in FIELDS:
        value = document.get(field.name)
        add = _ADD_VALUE[field.kind] if field.kind is not Kind.TEXT else partial(_add_words, language)
        if field.multi:
            for one in value or ():
                add(result, field.name, one)
        elif value is not None and value != "":
            add(result, field.name, value)
        elif field.kind in ABSENT:
            _ADD_ENCODED[field.kind](result, field.name, ABSENT[field.kind])
    return result


def _add_packed(result: Document, document: Mapping[str, Any], places: often.Places) -> None:
    countries, left_over = columns.countries(document.get("country") or ())
    result.add_unsigned(columns.MIX, columns.mix(document))
    result.add_unsigned(columns.COUNTRIES, countries)
    for country in left_over:
        result.add_unsigned(columns.MORE_COUNTRIES, _hash(country))
    result.add_unsigned(columns.BIN, columns.pay_bin(document.get("reference_top")))
    company = columns.often_company(document.get("company"), places["company"])
    result.add_unsigned(columns.OFTEN_COMPANY, company)
    numbers = columns.often_skills(document.get("skill") or (), places["skill"])
    for name, number in zip(columns.OFTEN, numbers, strict=True):
        result.add_unsigned(name, number)


def unpack(document: Document) -> dict[str, Any]:
    """{"id", "card", "keywords": {field: {value: label}}, "points": [[latitude, longitude]]}."""
    posting_id, card_values, keywords, points = json.loads(document[STORED][0])
    return {
        "id": posting_id,
        "card": card.unpacked(card_values),
        "keywords": {
            name: dict(_labelled(name, one) for one in values)
            for name, values in zip(_KEYWORDS, keywords, strict=True)
        },
        "points": points,
    }


_KEYWORDS = tuple(field.name for field in FIELDS if field.facet and not field.choices)


def _pack(document: Mapping[str, Any]) -> bytes:
    content = (
        document["id"],
        card.packed(document["card"]),
        [_with_labels(document, name) for name in _KEYWORDS],
        document.get("point") or [],
    )
    return _JSON.encode(content).encode()


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _with_labels(document: Mapping[str, Any], name: str) -> list[str | list[str]]:
    values = document.get(name) or []
    labels = document["labels"].get(name, {})
    return [
        _shortest(name, value, labels.get(value, value))
        for value in ([values] if isinstance(values, str) else values)
    ]


@lru_cache(maxsize=20_000)
def _shortest(name: str, value: str, label: str) -> str | list[str]:
    """What _labelled makes the two of: often one of them is enough."""
    for written in (label, value):
        if _labelled(name, written) == (value, label):
            return written
    return [value, label]


def _labelled(name: str, written: str | list[str]) -> tuple[str, str]:
    """(value, label)"""
    if isinstance(written, list):
        return written[0], written[1]
    if name in _PATHS:
        return written, written.rpartition("/")[2]
    return (written.casefold() if name in _FOLDED else written), written


_PATHS = frozenset({"region", "city"})
_FOLDED = frozenset({"skill", "company"})
"""Keywords that are a label in small letters, mostly."""


@lru_cache(maxsize=20_000)
def _hash(value: str) -> int:
    return int.from_bytes(blake2b(value.encode(), digest_size=_HASH_BITS // 8).digest(), "big") or 1


def pack_point(point: tuple[float, float]) -> int:
    """Latitude in the high half: a band of latitudes is a range. To four decimals (11 m)."""
    latitude, longitude = point
    return round((latitude + 90) * 10_000) << 32 | round((longitude + 180) * 10_000)


def unpack_point(packed: int) -> tuple[float, float]:
    return (packed >> 32) / 10_000 - 90, (packed & 0xFFFF_FFFF) / 10_000 - 180


def _add_text(builder: SchemaBuilder, field: Field) -> None:
    # Only the body answers phrases; the other texts are there for the ranking.
    option = "position" if field.name == "body" else "freq"
    builder.add_text_field(field.name, tokenizer_name="words", index_option=option)


def _add_words(language: str | None, document: Document, name: str, value: str) -> None:
    document.add_text(name, written_text(value, language))


def _add_unsigned(builder: SchemaBuilder, field: Field) -> None:
    builder.add_unsigned_field(field.name, indexed=True, fast=field.name not in _COUNTED_ELSEWHERE)


def _hundredths(value: float) -> int:
    return round(value * _HUNDREDTHS)


_ADD_FIELD: Mapping[Kind, Callable[[SchemaBuilder, Field], object]] = {
    Kind.TEXT: _add_text,
    Kind.KEYWORD: _add_unsigned,
    Kind.POINT: _add_unsigned,
    Kind.NUMBER: lambda builder, field: builder.add_integer_field(field.name, fast=True),
    Kind.DATE: lambda builder, field: builder.add_integer_field(field.name, fast=True),
    Kind.ORDER: lambda builder, field: builder.add_integer_field(field.name, fast=True),
}
_ADD_ENCODED: Mapping[Kind, Callable[[Document, str, Any], None]] = {
    Kind.KEYWORD: Document.add_unsigned,
    Kind.NUMBER: Document.add_integer,
    Kind.DATE: Document.add_integer,
}
_ENCODE: Mapping[Kind, Callable[[Any], int]] = {
    Kind.KEYWORD: _hash,
    Kind.POINT: pack_point,
    Kind.NUMBER: _hundredths,
    Kind.DATE: date.toordinal,
    Kind.ORDER: int,
}
_ADD_VALUE: Mapping[Kind, Callable[[Document, str, Any], None]] = {
    Kind.KEYWORD: lambda document, name, value: document.add_unsigned(name, _hash(value)),
    Kind.POINT: lambda document, name, value: document.add_unsigned(name, pack_point(value)),
    Kind.NUMBER: lambda document, name, value: document.add_integer(name, _hundredths(value)),
    Kind.DATE: lambda document, name, value: document.add_integer(name, value.toordinal()),
    Kind.ORDER: lambda document, name, value: document.add_integer(name, value),
}
