from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from postings import bulk
from postings.models import Posting, PostingSkill
from postings.tests import factories

pytestmark = pytest.mark.django_db


def test_rows_come_back_as_bulk_create_would_have_put_them_in() -> None:
    """Of every kind of column: what both databases keep in their own form is given back as it was."""
    values = {
        "title": "Köchin 🍳 100 % 'sicher'",
        "text": "Text",
        "salary_min": Decimal("12.50"),
        "experience_min": 2.5,
        "openings": 3,
        "date_posted": date(2026, 3, 2),
        "duties": ["Kochen", "Abwaschen"],
        "evidence": {"title": [(0, 6)]},
        "company_id": factories.company("Acme").pk,
        "workplace": Posting.Workplace.REMOTE,
        "valid_through": None,
    }
    (by_bulk,) = bulk.insert_with_ids(Posting, list(values), [tuple(values.values())])
    (by_django,) = Posting.objects.bulk_create([Posting(**values)])
    left_out = ("id", "created", "updated")
    first, second = Posting.objects.filter(pk__in=[by_bulk, by_django.pk]).order_by("pk").values()
    assert {k: v for k, v in first.items() if k not in left_out} == {
        k: v for k, v in second.items() if k not in left_out
    }
    assert abs((first["created"] - second["created"]).total_seconds()) < 60


def test_ids_come_in_the_order_of_the_rows_however_many_they_are() -> None:
    ids = bulk.insert_with_ids(Posting, ["title", "text"], ((str(number), "") for number in range(700)))
    titles = dict(Posting.objects.values_list("pk", "title"))
    assert [titles[pk] for pk in ids] == [str(number) for number in range(700)]


def test_no_rows_are_no_statement(django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]
    with django_assert_num_queries(0):
        bulk.insert(PostingSkill, ["posting_id"], [])
        assert bulk.insert_with_ids(Posting, ["title"], []) == []


def test_what_the_database_refuses_is_raised() -> None:
    posting, skill = factories.posting(), factories.skill("Dough")
    rows = [(posting.pk, skill.pk, "required")] * 2
    with pytest.raises(IntegrityError), transaction.atomic():
        bulk.insert(PostingSkill, ["posting_id", "skill_id", "importance"], rows)
