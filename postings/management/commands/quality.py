"""manage.py quality: what the database says of each field, and how right the extractors are."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import Q

from postings import quality
from postings.management.ready import require_tables
from postings.models import Posting

_STATED: Mapping[str, Q] = {
    "title": ~Q(title=""),
    "company": Q(company__isnull=False),
    "locations": Q(pk__in=Posting.locations.through.objects.values("posting_id")),
    "workplace": ~Q(workplace=""),
    "salary": Q(salary_annual_min__isnull=False) | Q(salary_annual_max__isnull=False),
    "employment_type": ~Q(employment_type=""),
    "date_posted": Q(date_posted__isnull=False),
    "valid_through": Q(valid_through__isnull=False),
    "openings": Q(openings__isnull=False),
    "language": ~Q(language=""),
    "experience_years": Q(experience_min__isnull=False) | Q(experience_max__isnull=False),
    "education": ~Q(education=""),
    "duties": ~Q(duties=[]),
    "requirements": ~Q(requirements=[]),
    "benefits": ~Q(benefits=[]),
    "skills": Q(pk__in=Posting.skills.through.objects.values("posting_id")),
}
"""By Draft field: the postings in which it was found."""


class Command(BaseCommand):
    help = "Print each field's coverage over the database, and the extractors' accuracy on the labelled samples."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--show", metavar="FIELD", help="print the samples in which this field is not right")

    def handle(self, *, show: str | None, **options: Any) -> None:
        require_tables()
        self._print_coverage()
        scores, disagreements = quality.accuracy()
        if show is not None and show not in scores:
            raise CommandError(
                f"--show {show}: no sample says what is right of it; there are {', '.join(scores)}."
            )
        self.stdout.write(f"\n{'accuracy on the samples':<25}{'right':>7}{'wrong':>7}{'missed':>7}{'F1':>8}")
        for field, score in scores.items():
            f1 = "-" if score.f1 is None else f"{score.f1:.3f}"
            self.stdout.write(f"{field:<25}{score.right:>7}{score.wrong:>7}{score.missed:>7}{f1:>8}")
        for found in disagreements:
            if found.field == show:
                self.stdout.write(f"\n{found.sample}\n  missed {found.missed}\n  wrong  {found.wrong}")

    def _print_coverage(self) -> None:
        total = Posting.objects.count()
        self.stdout.write(f"{f'coverage of {total:,} postings':<25}{'stated':>9}{'share':>8}")
        for field, condition in _STATED.items():
            stated = Posting.objects.filter(condition).count()
            self.stdout.write(f"{field:<25}{stated:>9,}{stated / max(total, 1):>8.1%}")
