"""System checks: a setting that cannot work is said before it fails, with what to do about it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register
from django.core.exceptions import ImproperlyConfigured

from jobsite import environment


@register()
def check_environment(app_configs: Any, **kwargs: Any) -> Sequence[CheckMessage]:
    """A variable whose value cannot be read."""
    return [
        Error(
            f"The setting {problem.name} cannot be read: {problem.message}",
            hint="docs/settings.md says what it takes. Correct the environment variable, or unset it.",
            id="postings.E001",
        )
        for problem in environment.PROBLEMS
    ]


@register()
def check_search_url(app_configs: Any, **kwargs: Any) -> Sequence[CheckMessage]:
    from postings import search

    try:
        search.get_backend()
    except ImproperlyConfigured as error:
        return [
            Error(
                str(error),
                hint="SEARCH_URL=tantivy:///folder/of/the/index is the form; unset, it lies in DATA_DIR.",
                id="postings.E002",
            )
        ]
    return []


@register()
def check_data_dir(app_configs: Any, **kwargs: Any) -> Sequence[CheckMessage]:
    """The folder the site writes into, or the nearest one above it that exists."""
    folder: Path = settings.DATA_DIR
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    if existing.is_dir() and os.access(existing, os.W_OK):
        return []
    return [
        Error(
            f"DATA_DIR is {folder}, and nothing can be written there.",
            hint="Give the user who runs the site permission to write, or set DATA_DIR to another folder.",
            id="postings.E003",
        )
    ]


@register(deploy=True)
def check_https(app_configs: Any, **kwargs: Any) -> Sequence[CheckMessage]:
    if settings.DEBUG or getattr(settings, "SECURE_PROXY_SSL_HEADER", None):
        return []
    return [
        Warning(
            "The site takes passwords over plain HTTP.",
            hint="Put a proxy with TLS in front and set BEHIND_HTTPS=true.",
            id="postings.W001",
        )
    ]
