"""manage.py make_postings: made-up postings into the database and the index."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from itertools import islice
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.db.models import Max, Model
from django.utils import timezone
from tqdm import tqdm

from postings import search
from postings.made_up import Corpus
from postings.management.ready import index_faults_told, require_tables
from postings.models import Company, IndexUpdate, Location, Posting, PostingLocation, PostingSkill, Skill

_BATCH = 1000


class Command(BaseCommand):
    help = (
        "Make up postings and save them, to try the site out at any size: the same ones for the same seed, no two "
        "texts alike. They stand beside what is there and nothing tells them apart, so do not run it where people "
        "look for work."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("count", type=int, help="how many")
        parser.add_argument("--seed", type=int, default=1, help="another seed makes other postings (default: 1)")

    @index_faults_told()
    def handle(self, *, count: int, seed: int, **options: Any) -> None:
        require_tables()
        if count < 1:
            raise CommandError(f"{count} postings cannot be made: name a number above 0.")
        corpus = Corpus(seed, today=timezone.localdate())
        rows = _Rows()
        first = (Posting.objects.aggregate(Max("pk"))["pk__max"] or 0) + 1
        with tqdm(total=count, unit="postings", disable=options["verbosity"] == 0 or None) as bar:
            made = corpus.postings(count, first)
            while some := list(islice(made, _BATCH)):
                with transaction.atomic():
                    rows.save(some)
                search.sync()
                bar.update(len(some))
        self.stdout.write(f"{count} made-up postings saved.")


class _Rows:
    """What the companies, skills and places of made-up postings are in the database."""

    def __init__(self) -> None:
        self._ids: dict[type[Model], dict[str, int]] = {Company: {}, Skill: {}, Location: {}}

    def save(self, postings: Sequence[Posting]) -> None:
        places = [(posting, link) for posting in postings for link in posting.posting_locations.all()]
        skills = [(posting, link) for posting in postings for link in posting.posting_skills.all()]
        companies = self._saved(Company, (posting.company for posting in postings if posting.company))
        locations_of = self._saved(Location, (link.location for _, link in places))
        skills_of = self._saved(Skill, (link.skill for _, link in skills))
        for posting in postings:
            posting.pk = None
            if posting.company:
                posting.company_id = companies[posting.company.match_key]
        Posting.objects.bulk_create(postings)
        PostingLocation.objects.bulk_create(
            PostingLocation(posting=posting, location_id=locations_of[link.location.match_key], raw=link.raw)
            for posting, link in places
        )
        PostingSkill.objects.bulk_create(
            PostingSkill(posting=posting, skill_id=skills_of[link.skill.match_key], importance=link.importance)
            for posting, link in skills
        )
        IndexUpdate.objects.enqueue(posting.pk for posting in postings)

    def _saved(self, model: type[Model], rows: Iterable[Any]) -> Mapping[str, int]:
        """{match key: id} of these rows at least, of those that were there and of those made now."""
        known = self._ids[model]
        if missing := {row.match_key: _unsaved(row) for row in rows if row.match_key not in known}:
            model._default_manager.bulk_create(missing.values(), ignore_conflicts=True)
            known |= model._default_manager.filter(match_key__in=missing).values_list("match_key", "pk")
        return known


def _unsaved(row: Any) -> Any:
    """A copy without an id: the corpus counts its own from 1."""
    made = copy(row)
    made.pk = None
    return made
