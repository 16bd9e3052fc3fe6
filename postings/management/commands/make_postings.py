"""manage.py make_postings: made-up postings into the database and the index."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
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
from postings.management.ready import require_tables
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

    def handle(self, *, count: int, seed: int, **options: Any) -> None:
        require_tables()
        if count < 1:
            raise CommandError(f"{count} postings cannot be made: name a number above 0.")
        corpus = Corpus(seed, today=timezone.localdate())
        rows = _Rows(corpus)
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
    """What the corpus's companies, skills and places are in the database."""

    def __init__(self, corpus: Corpus) -> None:
        self._ids = {
            model: _saved(model, items)
            for model, items in (
                (Company, corpus.companies.items),
                (Skill, corpus.skills.items),
                (Location, corpus.places.items),
            )
        }

    def save(self, postings: Sequence[Posting]) -> None:
        links = [(posting, *_related(posting)) for posting in postings]
        for posting in postings:
            posting.pk = None
            if posting.company:
                posting.company_id = self._id(posting.company)
        Posting.objects.bulk_create(postings)
        PostingLocation.objects.bulk_create(
            PostingLocation(
                posting=posting, location_id=self._ids[Location][link.location.match_key], raw=link.raw
            )
            for posting, places, _ in links
            for link in places
        )
        PostingSkill.objects.bulk_create(
            PostingSkill(
                posting=posting, skill_id=self._ids[Skill][link.skill.match_key], importance=link.importance
            )
            for posting, _, skills in links
            for link in skills
        )
        IndexUpdate.objects.enqueue(posting.pk for posting in postings)

    def _id(self, row: Company | Location | Skill) -> int:
        return self._ids[type(row)][row.match_key]


def _related(posting: Posting) -> tuple[list[PostingLocation], list[PostingSkill]]:
    return list(posting.posting_locations.all()), list(posting.posting_skills.all())


def _saved(model: type[Model], items: Iterable[Any]) -> dict[str, int]:
    """{match key: id}, of rows that are there and of those made now."""
    for some in _batches(items):
        model._default_manager.bulk_create([_unsaved(item) for item in some], ignore_conflicts=True)
    return dict(model._default_manager.values_list("match_key", "pk"))


def _unsaved(item: Any) -> Any:
    """A copy without an id: the corpus counts its own from 1."""
    made = copy(item)
    made.pk = None
    return made


def _batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    remaining = iter(items)
    while some := list(islice(remaining, _BATCH)):
        yield some
