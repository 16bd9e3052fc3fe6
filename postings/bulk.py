"""Many new rows at once: as bulk_create, without its cost. Layer 3.

bulk_create makes an object of each row and asks every field of it four questions. Here a column is asked once.
No signals, no conflicts; what is not given has its field's default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, connections, models

Row = Sequence[Any]
_AS_IT_IS = (models.CharField, models.TextField, models.IntegerField, models.FloatField, models.ForeignKey)
"""Fields whose values a database takes as they are, where they are of the right type already."""
_PARAMETERS = 10_000
"""Of one statement; a database that takes fewer says so."""


def insert(model: type[models.Model], names: Sequence[str], rows: Iterable[Row]) -> None:
    """Each row has the values of the named fields (of foreign keys, "company_id")."""
    statement = _Statement(model, names)
    if complete := statement.complete(rows):
        with connection.cursor() as cursor:
            cursor.executemany(f"{statement.head} {statement.values}", complete)


def insert_with_ids(model: type[models.Model], names: Sequence[str], rows: Iterable[Row]) -> list[int]:
    """The same; returns the ids of the rows, in their order."""
    statement = _Statement(model, names)
    ids: list[int] = []
    with connection.cursor() as cursor:
        for batch in statement.batches(statement.complete(rows)):
            values = ", ".join([statement.values] * len(batch))
            parameters = [value for row in batch for value in row]
            cursor.execute(f"{statement.head} {values} {statement.returning}", parameters)
            ids += [row[0] for row in cursor.fetchall()]
    return ids


class _Statement:
    def __init__(self, model: type[models.Model], names: Sequence[str]) -> None:
        given = [_field(model, name) for name in names]
        others = [field for field in model._meta.concrete_fields if field not in given and not field.primary_key]
        self._fields = [*given, *others]
        self._converters = [(place, found) for place, field in enumerate(given) if (found := _converter(field))]
        self._defaults = [field.get_db_prep_save(field.get_default(), connection) for field in others]
        quoted = connection.ops.quote_name
        columns = ", ".join(quoted(str(field.column)) for field in self._fields)
        table = quoted(model._meta.db_table)
        self.head = f"INSERT INTO {table} ({columns}) VALUES"
        self.values = f"({', '.join(['%s'] * len(self._fields))})"
        assert model._meta.pk is not None
        self.returning = f"RETURNING {quoted(str(model._meta.pk.column))}"

    def complete(self, rows: Iterable[Row]) -> list[list[Any]]:
        """As the database takes them."""
        found = []
        for row in rows:
            values = [*row, *self._defaults]
            for place, convert in self._converters:
                if values[place] is not None:
                    values[place] = convert(values[place])
            found.append(values)
        return found

    def batches(self, rows: Iterable[list[Any]]) -> Iterator[list[list[Any]]]:
        most = connection.features.max_query_params or _PARAMETERS
        size = max(min(most, _PARAMETERS) // len(self._fields), 1)
        iterator = iter(rows)
        while batch := list(islice(iterator, size)):
            yield batch


def _field(model: type[models.Model], name: str) -> models.Field[Any, Any]:
    field = model._meta.get_field(name)
    assert isinstance(field, models.Field)
    return field


def _converter(field: models.Field[Any, Any]) -> Callable[[Any], Any] | None:
    if isinstance(field, _AS_IT_IS):
        return None
    return partial(field.get_db_prep_save, connection=connections[DEFAULT_DB_ALIAS])
