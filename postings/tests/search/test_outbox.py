"""Whatever happens between the database and the index, in the end they hold the same."""

from __future__ import annotations

import logging
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.utils import timezone

from postings import search
from postings.models import Company, IndexUpdate, Location, Posting, PostingSkill, Skill
from postings.search import outbox
from postings.search.query import Query
from postings.tests import factories
from postings.tests.factories import TODAY

IN_STEP: tuple[set[int], set[int], set[int]] = (set(), set(), set())


def found(text: str = "") -> list[int]:
    return [hit.id for hit in search.search(Query(today=TODAY, text=text)).hits]


@pytest.fixture
def posting(transactional_db: None, index: Path) -> Posting:
    """Saved, committed, and so found."""
    with transaction.atomic():
        made = factories.posting(
            title="Baker", company_name="Acme", skills=["Dough"], places=[factories.PLACES[0]]
        )
    assert found("baker") == [made.pk]
    assert not IndexUpdate.objects.exists()
    return made


class TestSignals:
    def test_a_saved_change_is_found_at_once(self, posting: Posting) -> None:
        posting.title = "Miller"
        posting.save()
        assert (found("baker"), found("miller")) == ([], [posting.pk])

    def test_every_save_raises_the_revision(self, posting: Posting) -> None:
        before = Posting.objects.get().revision
        stale = Posting.objects.get()
        posting.save()
        stale.save()
        stale.save(update_fields=["title"])
        assert stale.revision == Posting.objects.get().revision == before + 3
        assert outbox.differences() == IN_STEP

    def test_what_is_rolled_back_is_not_indexed(self, posting: Posting) -> None:
        with transaction.atomic():
            posting.title = "Miller"
            posting.save()
            transaction.set_rollback(True)
        assert found("miller") == []
        assert not IndexUpdate.objects.exists()

    def test_a_withdrawn_or_deleted_posting_is_gone(self, posting: Posting) -> None:
        posting.status = Posting.Status.WITHDRAWN
        posting.save()
        assert found() == []
        posting.status = Posting.Status.PUBLISHED
        posting.save()
        assert found() == [posting.pk]
        posting.delete()
        assert found() == []

    def test_a_skill_added_or_taken_away_is_indexed(self, posting: Posting) -> None:
        added = PostingSkill.objects.create(posting=posting, skill=factories.skill("Yeast"), importance="required")
        assert found("yeast") == [posting.pk]
        added.delete()
        assert found("yeast") == []

    @pytest.mark.parametrize("model", [Company, Skill, Location])
    def test_a_new_name_is_indexed(self, posting: Posting, model: type[Company | Skill | Location]) -> None:
        named = model._default_manager.get()
        setattr(named, "city" if model is Location else "name", "Zanzibar")
        named.save()
        assert found("zanzibar") == [posting.pk]
        assert outbox.differences() == IN_STEP

    @pytest.mark.parametrize(("model", "word"), [(Company, "acme"), (Skill, "dough"), (Location, "berlin")])
    def test_a_deleted_name_is_taken_out(self, posting: Posting, model: Any, word: str) -> None:
        assert found(word) == [posting.pk]
        model._default_manager.get().delete()
        assert found(word) == []
        assert found("baker") == [posting.pk]
        assert outbox.differences() == IN_STEP

    def test_a_broken_index_does_not_keep_anyone_from_saving(
        self, posting: Posting, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        def fail(**kwargs: Any) -> int:
            raise search.SearchUnavailable("no disk")

        monkeypatch.setattr(search, "sync", fail)
        posting.title = "Miller"
        posting.save()
        assert Posting.objects.get().title == "Miller"
        assert "no disk" in caplog.text
        assert IndexUpdate.objects.count() == 1


@pytest.mark.usefixtures("index")
@pytest.mark.django_db
class TestSync:
    def test_nothing_to_do_is_nothing_done(self) -> None:
        assert search.sync() == 0

    def test_it_indexes_a_posting_once_however_often_it_changed(self) -> None:
        made = factories.posting()
        IndexUpdate.objects.enqueue([made.pk] * 5 + [987_654])
        assert search.sync() == 7, "six, and the factory's own"
        assert found() == [made.pk]

    def test_a_posting_deleted_meanwhile_is_taken_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made = factories.posting()
        search.sync()
        IndexUpdate.objects.enqueue([made.pk])
        read = outbox._documents

        def deleted_first(ids: Any) -> Any:
            Posting.objects.filter(pk=made.pk).delete()
            return read(ids)

        monkeypatch.setattr(outbox, "_documents", deleted_first)
        search.sync()
        assert found() == []

    def test_a_change_that_comes_during_the_commit_is_not_forgotten(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made = factories.posting(title="Baker")
        search.sync()
        backend = search.get_backend()
        update = backend.update

        def changed_meanwhile(documents: Any, removed: Any) -> None:
            update(documents, removed)
            monkeypatch.setattr(backend, "update", update)
            Posting.objects.filter(pk=made.pk).update(title="Miller")
            IndexUpdate.objects.enqueue([made.pk])

        monkeypatch.setattr(backend, "update", changed_meanwhile)
        IndexUpdate.objects.enqueue([made.pk])
        search.sync()
        assert found("miller") == [made.pk]

    def test_it_goes_away_when_another_is_at_it(self) -> None:
        factories.posting()
        with search.get_backend().lock():
            assert search.sync() == 0
        assert search.sync() == 1

    def test_a_failed_commit_keeps_the_rows(self, monkeypatch: pytest.MonkeyPatch) -> None:
        factories.posting()

        def fail(documents: Any, removed: Any) -> None:
            raise search.SearchUnavailable("disk full")

        backend = search.get_backend()
        monkeypatch.setattr(backend, "update", fail)
        with pytest.raises(search.SearchUnavailable):
            search.sync()
        assert IndexUpdate.objects.count() == 1

    def test_one_odd_posting_does_not_stop_the_others(self, caplog: pytest.LogCaptureFixture) -> None:
        odd, plain = factories.posting(duties=7), factories.posting()
        with caplog.at_level(logging.ERROR):
            search.sync()
        assert f"Posting {odd.pk} cannot be indexed" in caplog.text
        assert found() == [plain.pk]

    def test_it_leaves_a_large_missing_index_to_a_person(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        monkeypatch.setattr(outbox, "_BUILT_AT_ONCE", 1)
        for _ in range(2):
            factories.posting()
        assert search.sync() == 0
        assert "rebuild_index" in caplog.text
        search.rebuild()
        assert len(found()) == 2
        assert not IndexUpdate.objects.exists()


@pytest.mark.usefixtures("index")
@pytest.mark.django_db
class TestCommands:
    def run(self, name: str, *arguments: str) -> str:
        out = StringIO()
        call_command(name, *arguments, stdout=out, stderr=StringIO())
        return out.getvalue()

    def test_sync_rebuild_and_check(self) -> None:
        made = [factories.posting() for _ in range(3)]
        assert "3 changes" in self.run("sync_index")
        assert "3 postings in" in self.run("rebuild_index")
        assert self.run("rebuild_index", "--if-missing") == ""
        assert "holds what the database holds" in self.run("check_index")
        assert len(found()) == len(made)

    def test_check_index_names_what_differs_and_repairs_it(self) -> None:
        missing, outdated, surplus = (factories.posting() for _ in range(3))
        Posting.objects.filter(pk=missing.pk).update(status="draft")
        search.rebuild()
        Posting.objects.filter(pk=missing.pk).update(status="published")
        Posting.objects.filter(pk=outdated.pk).update(revision=7)
        Posting.objects.filter(pk=surplus.pk).update(status="withdrawn")
        assert outbox.differences() == ({missing.pk}, {outdated.pk}, {surplus.pk})
        with pytest.raises(CommandError, match="3 postings differ"):
            self.run("check_index")
        assert f"Not in the index (1): {missing.pk}" in self.run("check_index", "--repair")
        assert outbox.differences() == IN_STEP

    def test_check_index_without_an_index_says_what_to_do(self) -> None:
        with pytest.raises(CommandError, match="rebuild_index"):
            self.run("check_index")


@pytest.mark.usefixtures("index")
@pytest.mark.django_db(transaction=True)
class TestRemoveExpired:
    def test_what_is_over_leaves_the_index_and_nothing_else_does(self) -> None:
        yesterday = timezone.localdate() - timedelta(days=1)
        over = factories.posting(title="Over", valid_through=yesterday)
        factories.posting(title="Today", valid_through=timezone.localdate())
        factories.posting(title="Open")
        search.sync()
        assert over.pk in dict(search.get_backend().revisions())
        assert search.remove_expired() == 1
        assert over.pk not in dict(search.get_backend().revisions())
        assert len(dict(search.get_backend().revisions())) == 2
        assert search.remove_expired() == 0
        assert outbox.differences() == IN_STEP

    def test_a_rebuilt_index_never_has_it(self) -> None:
        factories.posting(title="Over", valid_through=timezone.localdate() - timedelta(days=1))
        assert search.rebuild() == 0
        assert outbox.differences() == IN_STEP
