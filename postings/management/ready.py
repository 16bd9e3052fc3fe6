"""What a command says when the site has not been set up."""

from __future__ import annotations

from django.core.management.base import CommandError
from django.db import DatabaseError, connection

from postings.models import Posting


def require_tables() -> None:
    """Raise CommandError with what to do when the database cannot be reached or has no tables yet."""
    try:
        tables = connection.introspection.table_names()
    except DatabaseError as error:
        raise CommandError(f"The database cannot be reached: {error}. Look at DATABASE_URL.") from error
    if Posting._meta.db_table not in tables:
        raise CommandError("The database has no tables yet: run `manage.py setup` once.")
