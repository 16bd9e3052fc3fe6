from __future__ import annotations

from django.apps import AppConfig


class PostingsConfig(AppConfig):
    name = "postings"
    verbose_name = "Job postings"

    def ready(self) -> None:
        from postings import checks, signals  # noqa: F401 (importing checks registers them)

        signals.connect()
