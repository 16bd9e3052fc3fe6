"""manage.py update_rates: newer exchange rates, and every pay in the common currency anew."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from tqdm import tqdm

from postings import pay, rates_table, search
from postings.management.ready import index_faults_told, require_tables
from postings.models import IndexUpdate, Posting

_BATCH = 1000


class Command(BaseCommand):
    help = (
        "Take exchange rates from a file or an http(s) address: the European Central Bank's daily XML, or JSON of "
        'the form {"date": "2026-11-27", "base": "EUR", "rates": {"USD": "1.08", …}}. They are kept in DATA_DIR, '
        "and postings whose pay is another sum now in the common currency are brought up to date. Running it "
        "again, or after it was cut off, does no harm."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("source", help="a file or an http(s) address")

    @index_faults_told()
    def handle(self, *, source: str, **options: Any) -> None:
        require_tables()
        try:
            rates = rates_table.read(source)
        except (pay.RatesError, OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{source}: {error}") from error
        if rates.date < pay.rates().date:
            raise CommandError(f"{source} is of {rates.date}; we have the rates of {pay.rates().date} already.")
        _keep(rates)
        changed = _converted_again(show_progress=options["verbosity"] > 0)
        self.stdout.write(f"Rates of {rates.date}, {len(rates.per_euro)} currencies; {changed} postings changed.")


def _keep(rates: pay.Rates) -> None:
    """In one step: whoever reads meanwhile reads the old file or the new one."""
    settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
    unfinished = settings.RATES_FILE.with_suffix(".new")
    unfinished.write_text(rates_table.as_json(rates), "utf-8")
    os.replace(unfinished, settings.RATES_FILE)


def _converted_again(*, show_progress: bool) -> int:
    paid = Posting.objects.exclude(salary_currency="").order_by("pk")
    changed, last = 0, 0
    with tqdm(total=paid.count(), unit="postings", disable=None if show_progress else True) as bar:
        while some := list(paid.filter(pk__gt=last)[:_BATCH]):
            with transaction.atomic():
                changed += _convert(some)
            search.sync()
            last = some[-1].pk
            bar.update(len(some))
    return changed


def _convert(postings: list[Posting]) -> int:
    changed = []
    for posting in postings:
        reference = tuple(
            None if annual is None else pay.in_reference(annual, posting.salary_currency)
            for annual in (posting.salary_annual_min, posting.salary_annual_max)
        )
        if reference != (posting.salary_reference_min, posting.salary_reference_max):
            posting.salary_reference_min, posting.salary_reference_max = reference
            posting.updated = timezone.now()
            posting.revision = F("revision") + 1
            changed.append(posting)
    Posting.objects.bulk_update(
        changed, ["salary_reference_min", "salary_reference_max", "updated", "revision"], batch_size=200
    )
    IndexUpdate.objects.enqueue(posting.pk for posting in changed)
    return len(changed)
