"""fields.FIELDS as a tantivy schema, and a document of ours as a line of JSON that tantivy takes.

A keyword is found by 48 bits of its hash, and counted by the numbers of columns.py. What a number stands for is
read from a posting that has it (`stored.unpack_names`).

A field of one value has one in every posting, ABSENT where it states none: tantivy reads a column without gaps up
to five times as fast as one with gaps. Amounts are kept in hundredths, dates as days since 2000.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from tantivy import FieldType, Index, Schema, SchemaBuilder, TextAnalyzer

from postings.search.analysis import prepare
from postings.search.backends.tantivy import columns, stored
from postings.search.backends.tantivy.analyzers import STEMMERS, stemmed
from postings.search.fields import FIELDS, Field, Kind

FRESHNESS = "_freshness"
"""A weight so near to 1 that it only decides between equal scores: the newer first."""
STORED = "_stored"
PLAIN = "_plain"
"""The words of a posting that is not in English, stemmed as if it were: English words stand in all languages."""
_HUNDREDTHS = 100
ABSENT: Mapping[Kind, int] = {Kind.NUMBER: -_HUNDREDTHS, Kind.DATE: 0}
"""Below all values."""
RANGES: Mapping[Kind, FieldType] = {Kind.NUMBER: FieldType.Integer, Kind.DATE: FieldType.Unsigned}
_FRESHNESS_OF_A_DAY = 1e-6
_ORDER_ID_BITS = 31
_DAY_BEFORE = date(1999, 12, 31).toordinal()
"""Days are small numbers, which are counted fastest; the few that are earlier are day 1."""
_ORDERED = frozenset({"body", "title"})
"""Texts that answer phrases; the others are there for the ranking."""
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def make_schema() -> Schema:
    builder = SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    builder.add_integer_field("revision", fast=True)
    builder.add_float_field(FRESHNESS, fast=True)
    builder.add_bytes_field(STORED, stored=True)
    for name in (columns.JOB, columns.LEVEL, columns.BIN):
        builder.add_unsigned_field(name, fast=True)
    for facet in columns.PLACES:
        for name in filter(None, (*columns.names(facet), columns.more(facet))):
            builder.add_unsigned_field(name, fast=True)
    for facet in columns.OWN_NUMBERS:
        builder.add_unsigned_field(number_field(facet), indexed=True, fast=columns.whole(facet) is not None)
    builder.add_text_field(PLAIN, tokenizer_name="words", index_option="basic")
    for field in FIELDS:
        _ADD_FIELD[field.kind](builder, field)
    return builder.build()


def register(index: Index, analyzer: TextAnalyzer) -> None:
    """tantivy does not save analyzers with the index: every process says again what they are."""
    index.register_tokenizer("words", analyzer)


def number_field(facet: str) -> str:
    """By which the postings with a counted number are found."""
    return f"{facet}_number" if facet in columns.OWN_NUMBERS else facet


def encode(field: Field, value: Any) -> int:
    """A value as the column and the term hold it."""
    return _ENCODE[field.kind](value)


def as_line(document: Mapping[str, Any]) -> str:
    """Raises ValueError, TypeError or AttributeError for a value of the wrong type."""
    numbers = columns.numbers_of(document)
    content: dict[str, Any] = {
        "id": document["id"],
        "revision": document["revision"],
        FRESHNESS: (document["newest"] >> _ORDER_ID_BITS) * _FRESHNESS_OF_A_DAY,
        STORED: b64encode(stored.pack(document, numbers)).decode(),
        **columns.packed(document, numbers),
        **_texts(document),
    }
    for facet in columns.OWN_NUMBERS:
        content[number_field(facet)] = numbers[facet]
    for name, is_multi, encoded, absent in _ENCODED:
        value = document.get(name)
        if is_multi:
            content[name] = list(map(encoded, value or ()))
        elif value is not None and value != "":
            content[name] = encoded(value)
        elif absent is not None:
            content[name] = absent
    return _JSON.encode(content)


def _texts(document: Mapping[str, Any]) -> dict[str, Any]:
    language = document.get("language")
    plain = [prepare(one) for one in document.get("body") or ()]
    texts: dict[str, Any] = {"body": [stemmed(one, language) for one in plain]}
    for name in _SHORT_TEXTS:
        if value := document.get(name):
            texts[name] = stemmed(prepare(value), language)
    if language in STEMMERS:
        texts[PLAIN] = plain
    return texts


def pack_point(point: tuple[float, float]) -> int:
    """Latitude in the high half: a band of latitudes is a range. To four decimals (11 m)."""
    latitude, longitude = point
    return round((latitude + 90) * 10_000) << 32 | round((longitude + 180) * 10_000)


def unpack_point(packed: int) -> tuple[float, float]:
    return (packed >> 32) / 10_000 - 90, (packed & 0xFFFF_FFFF) / 10_000 - 180


def _add_text(builder: SchemaBuilder, field: Field) -> None:
    option = "position" if field.name in _ORDERED else "freq"
    builder.add_text_field(field.name, tokenizer_name="words", index_option=option)


def _hundredths(value: float) -> int:
    return round(value * _HUNDREDTHS)


@lru_cache(maxsize=10_000)
def _days(value: date) -> int:
    return max(value.toordinal() - _DAY_BEFORE, 1)


_ADD_FIELD: Mapping[Kind, Callable[[SchemaBuilder, Field], object]] = {
    Kind.TEXT: _add_text,
    Kind.KEYWORD: lambda builder, field: builder.add_unsigned_field(field.name, indexed=True),
    Kind.POINT: lambda builder, field: builder.add_unsigned_field(field.name, indexed=True, fast=True),
    Kind.NUMBER: lambda builder, field: builder.add_integer_field(field.name, fast=True),
    Kind.DATE: lambda builder, field: builder.add_unsigned_field(field.name, fast=True),
    Kind.ORDER: lambda builder, field: builder.add_integer_field(field.name, fast=True),
}
_ENCODE: Mapping[Kind, Callable[[Any], int]] = {
    Kind.KEYWORD: columns.hashed,
    Kind.POINT: pack_point,
    Kind.NUMBER: _hundredths,
    Kind.DATE: _days,
    Kind.ORDER: int,
}
_SHORT_TEXTS = tuple(field.name for field in FIELDS if field.kind is Kind.TEXT and field.name != "body")
_ENCODED = tuple(
    (field.name, field.multi, _ENCODE[field.kind], ABSENT.get(field.kind))
    for field in FIELDS
    if field.kind is not Kind.TEXT
)
