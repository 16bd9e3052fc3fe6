"""What a command says where the site cannot do what it asks: no tables yet, an index that cannot be written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management.base import CommandError
from django.db import DatabaseError, connection

from postings.models import Posting
from postings.search import SearchUnavailable


def require_tables() -> None:
    """Raise CommandError with what to do when the database cannot be reached or has no tables yet."""
    try:
        tables = connection.introspection.table_names()
    except DatabaseError as error:
        raise CommandError(f"The database cannot be reached: {error}. Look at DATABASE_URL.") from error
    if Posting._meta.db_table not in tables:
        raise CommandError("The database has no tables yet: run `manage.py setup` once.")


@contextmanager
def index_faults_told() -> Iterator[None]:
    """Raise CommandError in the words of SearchUnavailable. What was saved stays, and waits in the outbox."""
    try:
        yield
    except SearchUnavailable as error:
        raise CommandError(str(error)) from error
