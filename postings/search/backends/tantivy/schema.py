"""fields.FIELDS as a tantivy schema, and a document of ours as one of tantivy's.

A keyword is kept as 63 bits of its hash, indexed and in a column: tantivy counts numbers up to 2.5 times
as fast as strings. What a number stands for is read from a posting that has it (`unpack`).

A field of one value has one in every posting, ABSENT where it states none: tantivy reads a column without gaps up
to five times as fast as one with gaps.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from tantivy import Document, Filter, Index, Schema, SchemaBuilder, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

from postings.search.analysis import prepare
from postings.search.fields import FIELDS, Field, Kind

FRESHNESS = "_freshness"
"""A weight so near to 1 that it only decides between equal scores: the newer first."""
STORED = "_stored"
PAY = "_pay"
"""What is known of the pay: the sum of PAY_STATED and PAY_IN_REFERENCE, else 0."""
PAY_STATED = 1
PAY_IN_REFERENCE = 2
ABSENT: Mapping[Kind, int] = {Kind.KEYWORD: 0, Kind.NUMBER: -1, Kind.DATE: 0}
"""Below all values."""
_FRESHNESS_OF_A_DAY = 1e-6
_ORDER_ID_BITS = 31
_LONGEST_TOKEN = 60


def make_schema() -> Schema:
    builder = SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    builder.add_integer_field("revision", fast=True)
    builder.add_float_field(FRESHNESS, fast=True)
    builder.add_bytes_field(STORED, stored=True)
    builder.add_unsigned_field(PAY, fast=True)
    for field in FIELDS:
        _ADD_FIELD[field.kind](builder, field)
    return builder.build()


def make_analyzer() -> TextAnalyzer:
    return (
        TextAnalyzerBuilder(Tokenizer.simple())
        .filter(Filter.remove_long(_LONGEST_TOKEN))
        .filter(Filter.lowercase())
        .filter(Filter.ascii_fold())
        .filter(Filter.stemmer("english"))
        .build()
    )


def register(index: Index, analyzer: TextAnalyzer) -> None:
    """tantivy does not save analyzers with the index: every process says again what they are."""
    index.register_tokenizer("words", analyzer)


def encode(field: Field, value: Any) -> int | float:
    """A value as the column and the term hold it."""
    return _ENCODE[field.kind](value)


def as_tantivy(document: Mapping[str, Any]) -> Document:
    """Raises ValueError or TypeError for a value of the wrong type; so early, nothing else is lost."""
    result = Document()
    result.add_integer("id", document["id"])
    result.add_integer("revision", document["revision"])
    days = document["newest"] >> _ORDER_ID_BITS
    result.add_float(FRESHNESS, days * _FRESHNESS_OF_A_DAY)
    result.add_bytes(STORED, _pack(document))
    result.add_unsigned(PAY, _pay_known(document))
    for field in FIELDS:
        value = document.get(field.name)
        add = _ADD_VALUE[field.kind]
        if field.multi:
            for one in value or ():
                add(result, field.name, one)
        elif value is not None and value != "":
            add(result, field.name, value)
        elif field.kind in ABSENT:
            _ADD_ENCODED[field.kind](result, field.name, ABSENT[field.kind])
    return result


def _pay_known(document: Mapping[str, Any]) -> int:
    stated, in_reference = (document.get(name) is not None for name in ("salary_top", "reference_top"))
    return PAY_STATED * stated + PAY_IN_REFERENCE * in_reference


def unpack(document: Document) -> dict[str, Any]:
    """{"id", "card", "keywords": {field: {value: label}}, "points": [[latitude, longitude]]}."""
    content: dict[str, Any] = json.loads(document[STORED][0])
    return content


def _pack(document: Mapping[str, Any]) -> bytes:
    content = {
        "id": document["id"],
        "card": document["card"],
        "keywords": {field.name: _labelled(document, field.name) for field in FIELDS if field.facet},
        "points": document.get("point") or [],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _labelled(document: Mapping[str, Any], name: str) -> dict[str, str]:
    values = document.get(name) or []
    labels = document["labels"].get(name, {})
    return {value: labels.get(value, value) for value in ([values] if isinstance(values, str) else values)}


@lru_cache(maxsize=20_000)
def _hash(value: str) -> int:
    return int.from_bytes(blake2b(value.encode(), digest_size=8).digest(), "big") >> 1 or 1


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


def _add_unsigned(builder: SchemaBuilder, field: Field) -> None:
    builder.add_unsigned_field(field.name, indexed=True, fast=True)


_ADD_FIELD: Mapping[Kind, Callable[[SchemaBuilder, Field], object]] = {
    Kind.TEXT: _add_text,
    Kind.KEYWORD: _add_unsigned,
    Kind.POINT: _add_unsigned,
    Kind.NUMBER: lambda builder, field: builder.add_float_field(field.name, fast=True),
    Kind.DATE: lambda builder, field: builder.add_integer_field(field.name, fast=True),
    Kind.ORDER: lambda builder, field: builder.add_integer_field(field.name, fast=True),
}
_ADD_ENCODED: Mapping[Kind, Callable[[Document, str, Any], None]] = {
    Kind.KEYWORD: Document.add_unsigned,
    Kind.NUMBER: Document.add_float,
    Kind.DATE: Document.add_integer,
}
_ENCODE: Mapping[Kind, Callable[[Any], int | float]] = {
    Kind.KEYWORD: _hash,
    Kind.POINT: pack_point,
    Kind.NUMBER: float,
    Kind.DATE: date.toordinal,
    Kind.ORDER: int,
}
_ADD_VALUE: Mapping[Kind, Callable[[Document, str, Any], None]] = {
    Kind.TEXT: lambda document, name, value: document.add_text(name, prepare(value)),
    Kind.KEYWORD: lambda document, name, value: document.add_unsigned(name, _hash(value)),
    Kind.POINT: lambda document, name, value: document.add_unsigned(name, pack_point(value)),
    Kind.NUMBER: lambda document, name, value: document.add_float(name, float(value)),
    Kind.DATE: lambda document, name, value: document.add_integer(name, value.toordinal()),
    Kind.ORDER: lambda document, name, value: document.add_integer(name, value),
}
