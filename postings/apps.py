from __future__ import annotations

from django.apps import AppConfig


class PostingsConfig(AppConfig):
    name = "postings"
    verbose_name = "Job postings"

    def ready(self) -> None:
        from django.conf import settings

        from postings import checks, pay, signals  # noqa: F401 (importing checks registers them)

        signals.connect()
        pay.use_rates_from(settings.RATES_FILE)
