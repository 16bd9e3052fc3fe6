from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PostingsConfig(AppConfig):
    name = "postings"
    verbose_name = _("Job postings")

    def ready(self) -> None:
        from django.conf import settings

        from postings import checks, pay, signals  # noqa: F401 (importing checks registers them)

        signals.connect()
        pay.use_rates_from(settings.RATES_FILE)
