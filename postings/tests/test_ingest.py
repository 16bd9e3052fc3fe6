from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from postings import known, prepare, saving
from postings.extractors.draft import Draft
from postings.ingest import Outcome, ingest
from postings.models import (
    Company,
    IndexUpdate,
    Location,
    Posting,
    PostingSkill,
    Skill,
    Source,
    Upload,
    UploadItem,
)
from postings.prepare import RawDocument, Unreadable
from postings.readers import Document
from postings.tests.dying_worker import KILLS, dies_on_the_one_that_kills

pytestmark = pytest.mark.django_db

TODAY = date(2026, 3, 2)

NURSE = """\
<h1>Staff Nurse</h1>
<p>Company: Harbour Clinic</p>
<p>Location: Leeds, UK</p>
<p>Salary: £31,000 - £38,000 per annum</p>
<h2>Responsibilities</h2>
<ul><li>Assess and treat patients on the ward</li><li>Keep patient records up to date</li></ul>
<h2>Requirements</h2>
<ul><li>Two years of nursing experience</li><li>Experience with intensive care is a plus</li></ul>
"""


def raw(text: str, **more: Any) -> RawDocument:
    return RawDocument(text.encode(), more.pop("name", "posting.html"), more.pop("received", TODAY), **more)


def run(*documents: RawDocument | Unreadable, **options: Any) -> list[Outcome]:
    return list(ingest(Upload.objects.create(), documents, **options))


def outcomes(results: Iterable[Outcome]) -> list[str]:
    return [result.outcome.value for result in results]


def test_it_saves_what_a_posting_says() -> None:
    (result,) = run(raw(NURSE))
    posting = Posting.objects.get()
    assert posting.pk == result.posting_id
    assert posting.title == "Staff Nurse"
    assert posting.company is not None
    assert posting.company.name == "Harbour Clinic"
    assert [str(place) for place in posting.locations.all()] == ["Leeds, England, GB"]
    assert (posting.salary_min, posting.salary_max) == (Decimal(31000), Decimal(38000))
    assert (posting.salary_currency, posting.salary_period, posting.salary_kind) == ("GBP", "year", "base")
    assert (posting.salary_annual_min, posting.salary_annual_max) == (Decimal(31000), Decimal(38000))
    assert posting.salary_reference_max is not None
    assert posting.salary_reference_max > 38000, "a pound is worth more than a dollar"
    assert posting.duties == ["Assess and treat patients on the ward", "Keep patient records up to date"]
    assert [item["required"] for item in posting.requirements] == [True, False]
    assert posting.experience_min == 2
    start, end = posting.evidence["company"][0]
    assert "Harbour Clinic" in posting.text[start:end]


def test_it_keeps_the_document_as_it_came() -> None:
    run(raw(NURSE, name="nurse.html", media_type="text/html", url="https://jobs.example/7"))
    source = Source.objects.get()
    assert source.data == NURSE.encode()
    assert zlib.decompress(source.compressed) == NURSE.encode()
    assert (source.name, source.received, source.url) == ("nurse.html", TODAY, "https://jobs.example/7")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//jobs.example/7", "https:///7"])
def test_an_address_that_is_no_page_is_not_linked_to(url: str) -> None:
    data = {"@type": "JobPosting", "title": "Cook", "url": url, "description": "A cook is wanted in our kitchen."}
    html = f'<script type="application/ld+json">{json.dumps(data)}</script><h1>Cook</h1>'
    run(raw(html, name="cook.html", media_type="text/html"))
    assert (Posting.objects.get().url, Source.objects.get().url) == ("", "")


def test_every_new_posting_is_noted_for_the_index() -> None:
    (result,) = run(raw(NURSE))
    assert list(IndexUpdate.objects.values_list("posting_id", flat=True)) == [result.posting_id]


def test_the_same_document_again_changes_nothing() -> None:
    (first,) = run(raw(NURSE))
    IndexUpdate.objects.all().delete()
    before = Posting.objects.values().get()
    (second,) = run(raw(NURSE))
    assert (second.outcome, second.posting_id) == (UploadItem.Outcome.UNCHANGED, first.posting_id)
    assert Posting.objects.values().get() == before
    assert not IndexUpdate.objects.exists()


def run_counting(*documents: RawDocument | Unreadable) -> tuple[list[str], int]:
    """What became of them, and how many of them were read."""
    with (
        patch("postings.workers.prepare_all", side_effect=prepare.prepare_all) as first,
        patch("postings.saving.prepare", side_effect=prepare.prepare) as again,
    ):
        results = run(*documents)
    return outcomes(results), sum(len(call.args[0]) for call in first.call_args_list) + again.call_count


WRAPPINGS = {
    "a page": raw(NURSE),
    "a line of JSON with its id": raw(NURSE, origin="feed.jsonl", external_id="7"),
    "an item of a feed": raw(NURSE, name="feed.xml, posting 3", media_type="text/html"),
    "a row of a spreadsheet": RawDocument(
        json.dumps({"@type": "JobPosting", "title": "Cook", "description": "A cook for our kitchen."}).encode(),
        "jobs.csv, row 12",
        TODAY,
        "application/json",
    ),
}


@pytest.mark.parametrize("document", WRAPPINGS.values(), ids=WRAPPINGS.keys())
def test_the_same_bytes_again_are_known_without_being_read(document: RawDocument) -> None:
    (first,) = run(document)
    (second,) = run(document)
    assert (second.outcome, second.posting_id) == (UploadItem.Outcome.UNCHANGED, first.posting_id)
    assert run_counting(document) == (["unchanged"], 0)


def test_a_row_that_has_moved_down_and_a_later_day_change_nothing() -> None:
    row = WRAPPINGS["a row of a spreadsheet"]
    run(row)
    moved = replace(row, name="jobs.csv, row 13", received=date(2026, 3, 9))
    assert run_counting(moved) == (["unchanged"], 0)


def test_the_same_bytes_as_another_kind_of_document_or_with_another_id_are_read() -> None:
    run(raw(NURSE, origin="clinic", external_id="7"))
    others = [
        raw(NURSE, origin="clinic", external_id="8"),
        raw(NURSE, origin="agency", external_id="7"),
        raw(NURSE, origin="clinic", external_id="7", name="posting.md"),
        raw(NURSE, origin="clinic", external_id="7", media_type="text/plain"),
    ]
    for other in others:
        assert run_counting(other)[1] == 1


def test_the_same_bytes_are_read_anew_by_a_newer_parser_and_then_known_to_it() -> None:
    run(raw(NURSE))
    with patch("postings.saving.PARSER_VERSION", "next"):
        assert run_counting(raw(NURSE)) == (["unchanged"], 1)
        assert run_counting(raw(NURSE)) == (["unchanged"], 0)


def test_a_source_kept_before_there_were_fingerprints_has_one_when_it_comes_again() -> None:
    run(raw(NURSE))
    Source.objects.update(fingerprint=None)
    assert run_counting(raw(NURSE)) == (["unchanged"], 1)
    assert run_counting(raw(NURSE)) == (["unchanged"], 0)


def test_the_same_text_in_another_wrapping_is_known_from_then_on() -> None:
    run(raw(NURSE))
    wrapped = raw(f"<main>{NURSE}</main>")
    assert run_counting(wrapped) == (["unchanged"], 1)
    assert run_counting(wrapped) == (["unchanged"], 0)


def test_the_text_of_a_posting_under_another_id_is_not_remembered_as_that_posting() -> None:
    """Its next version is a posting of its own."""
    run(raw(NURSE, origin="clinic", external_id="7"))
    copy = raw(NURSE, origin="clinic", external_id="9")
    assert outcomes(run(copy)) == ["unchanged"]
    assert outcomes(run(raw(NURSE + "<p>Nights.</p>", origin="clinic", external_id="9"))) == ["added"]
    assert outcomes(run(copy)) == ["updated"]


def test_an_older_version_that_comes_again_after_a_newer_one_is_no_longer_known() -> None:
    """Both were looked up before either was saved."""
    older = raw(NURSE, origin="clinic", external_id="7")
    newer = raw(NURSE.replace("£31,000", "£33,500"), origin="clinic", external_id="7")
    run(older)
    assert outcomes(run(newer, older)) == ["updated", "updated"]
    assert Posting.objects.get().salary_min == 31000
    assert outcomes(run(older, newer)) == ["unchanged", "updated"]
    assert Posting.objects.get().salary_min == 33500


def test_what_was_deleted_is_read_again() -> None:
    run(raw(NURSE))
    Posting.objects.all().delete()
    assert run_counting(raw(NURSE)) == (["added"], 1)


def test_a_document_whose_source_goes_while_it_waits_is_added() -> None:
    run(raw(NURSE))
    listed = list(known.recognised([raw(NURSE)]))
    Posting.objects.all().delete()
    with patch("postings.ingest.recognised", return_value=listed):
        assert outcomes(run(raw(NURSE))) == ["added"]


def test_known_documents_keep_their_place_among_the_others() -> None:
    documents = [raw(NURSE.replace("Staff", f"Ward {number}"), name=str(number)) for number in range(130)]
    run(*(document for number, document in enumerate(documents) if number % 3))
    results = run(*documents, jobs=2)
    assert [result.name for result in results] == [str(number) for number in range(130)]
    assert outcomes(results) == ["unchanged" if number % 3 else "added" for number in range(130)]


def test_no_process_is_started_for_documents_that_are_all_known() -> None:
    run(raw(NURSE))
    with patch("postings.workers.ProcessPoolExecutor.submit", side_effect=AssertionError):
        assert outcomes(run(*[raw(NURSE)] * 120, jobs=2)) == ["unchanged"] * 120


def test_the_same_document_twice_in_one_batch_is_one_posting() -> None:
    assert outcomes(run(raw(NURSE), raw(NURSE, name="copy.html"))) == ["added", "unchanged"]
    assert Posting.objects.count() == 1


def test_the_same_origin_and_id_with_a_new_text_updates_its_posting() -> None:
    (first,) = run(raw(NURSE, origin="clinic", external_id="7"))
    IndexUpdate.objects.all().delete()
    (second,) = run(raw(NURSE.replace("£31,000", "£33,500"), origin="clinic", external_id="7"))
    assert (second.outcome, second.posting_id) == (UploadItem.Outcome.UPDATED, first.posting_id)
    posting = Posting.objects.get()
    assert posting.salary_min == 33500
    assert posting.revision > 1
    assert set(IndexUpdate.objects.values_list("posting_id", flat=True)) == {posting.pk}
    assert b"33,500" in Source.objects.get().data


def test_the_same_id_of_another_origin_is_another_posting() -> None:
    run(raw(NURSE, origin="clinic", external_id="7"))
    assert outcomes(run(raw(NURSE.replace("Staff", "Senior"), origin="agency", external_id="7"))) == ["added"]


def test_two_versions_in_one_batch_end_as_the_later_one() -> None:
    newer = NURSE.replace("£31,000", "£33,500")
    results = run(raw(NURSE, origin="clinic", external_id="7"), raw(newer, origin="clinic", external_id="7"))
    assert outcomes(results) == ["added", "updated"]
    assert Posting.objects.get().salary_min == 33500


def test_a_text_that_moves_to_another_id_in_one_batch_is_not_lost() -> None:
    run(raw(NURSE, origin="clinic", external_id="7"))
    newer = NURSE.replace("Staff Nurse", "Ward Sister")
    results = run(raw(newer, origin="clinic", external_id="7"), raw(NURSE, origin="clinic", external_id="9"))
    assert outcomes(results) == ["updated", "added"]
    assert sorted(Posting.objects.values_list("title", flat=True)) == ["Staff Nurse", "Ward Sister"]


def test_versions_of_one_posting_apart_in_a_batch_end_as_the_latest() -> None:
    texts = ["first", "other", "second", "ninth", "third"]
    ids = ["7", "8", "7", "9", "7"]
    results = run(
        *(raw(NURSE + f"<p>The {text} text.</p>", external_id=id_) for text, id_ in zip(texts, ids, strict=True))
    )
    assert outcomes(results) == ["added", "added", "updated", "added", "updated"]
    assert results[0].posting_id == results[2].posting_id == results[4].posting_id
    posting_id = results[0].posting_id
    assert posting_id is not None
    assert "The third text." in Posting.objects.get(pk=posting_id).text
    assert Posting.objects.count() == 3


def test_a_field_that_a_person_has_corrected_stays() -> None:
    run(raw(NURSE, origin="clinic", external_id="7"))
    Posting.objects.update(
        title="Ward Nurse", salary_min=35000, salary_annual_min=35000, pinned=["title", "salary", "skills"]
    )
    Posting.objects.get().posting_skills.all().delete()
    run(raw(NURSE.replace("£31,000", "£20,000").replace("Leeds", "York"), origin="clinic", external_id="7"))
    posting = Posting.objects.get()
    assert (posting.title, posting.salary_min, posting.salary_annual_min) == (
        "Ward Nurse",
        Decimal(35000),
        Decimal(35000),
    )
    assert not posting.posting_skills.exists()
    assert [place.city for place in posting.locations.all()] == ["York"]


def test_spellings_of_one_company_place_or_skill_are_one_row() -> None:
    other = NURSE.replace("Staff Nurse", "Cook").replace("Harbour Clinic", "HARBOUR CLINIC Ltd.")
    run(raw(NURSE), raw(other))
    assert Company.objects.count() == 1
    assert Location.objects.count() == 1
    assert Skill.objects.count() == len({skill.match_key for skill in Skill.objects.all()})


def test_one_bad_document_never_loses_the_others() -> None:
    results = run(raw(NURSE), raw(""), Unreadable("gone.html", "There is no such file."), raw("x" * 30 + " cook"))
    assert outcomes(results) == ["added", "failed", "failed", "added"]
    assert Posting.objects.count() == 2


def test_a_failed_document_is_kept_with_its_name_and_reason() -> None:
    run(raw(""), Unreadable("gone.html", "There is no such file."), raw(NURSE))
    upload = Upload.objects.get()
    assert (upload.added, upload.failed, upload.finished is None) == (1, 2, False)
    assert [(item.name, item.outcome) for item in upload.items.all()] == [
        ("posting.html", "failed"),
        ("gone.html", "failed"),
    ]
    assert "empty" in upload.items.all()[0].message


def test_a_fault_in_an_extractor_costs_one_document() -> None:
    def fails_on_cook(documents: list[tuple[Document, date]]) -> list[Draft]:
        if any("Cook" in document.text for document, _ in documents):
            raise IndexError("off by one")
        return [Draft(text=document.text) for document, _ in documents]

    with patch("postings.extractors.pipeline.extract_all", fails_on_cook):
        results = run(raw(NURSE), raw("Cook wanted in Leeds"), raw("Welder wanted in Leeds"))
    assert outcomes(results) == ["added", "failed", "added"]
    assert "please report it: IndexError" in results[1].message


def test_what_the_database_refuses_costs_one_document() -> None:
    real = saving.save

    def refuses_cook(batch: Any) -> Any:
        if any("Cook" in document.draft.text for document in batch):
            raise DatabaseError("too odd")
        return real(batch)

    with patch("postings.saving.save", refuses_cook):
        results = run(raw(NURSE), raw("Cook wanted in Leeds"), raw("Welder wanted in Leeds"))
    assert outcomes(results) == ["added", "failed", "added"]
    assert Posting.objects.count() == 2


ODD_TEXTS = [
    "Cook wanted\x00 for a small kitchen by the sea, five evenings a week",
    "Cook \ud800 wanted",
    "Title: " + "very long " * 200,
    "Company: " + "x" * 5000 + "\nLocation: " + "y" * 5000,
    "Cook\nSalary: $" + "9" * 40 + " per year",
    "Cook\nNumber of openings: 99999999999999",
    "Cook\nPosted: 0000-00-00\nDeadline: 9999-12-31",
    "厨师\n月薪：" + "9" * 30 + "万/月",
]


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_values_fit_the_columns_of_both_databases(text: str) -> None:
    document = RawDocument(text.encode(errors="surrogatepass"), "odd\x00name\udcff", TODAY)
    assert outcomes(run(document)) == ["added"]
    posting = Posting.objects.get()
    posting.full_clean(exclude=["company"])


def test_a_batch_takes_a_bounded_number_of_queries() -> None:
    def texts(word: str, count: int) -> list[RawDocument]:
        return [raw(NURSE.replace("Staff Nurse", f"{word} nurse {number}")) for number in range(count)]

    with CaptureQueriesContext(
        connection,
    ) as few:
        run(*texts("Ward", 3))
    with CaptureQueriesContext(connection) as many:
        run(*texts("Night", 60))
    assert len(many) <= len(few)


def test_no_batch_reads_the_whole_table_of_sources() -> None:
    """The cost of a posting must not grow with their number."""
    documents = [raw(NURSE, external_id="7", origin="clinic"), raw("Cook wanted in Leeds")]
    with CaptureQueriesContext(connection) as queries:
        run(*documents)
        run(*documents)
        run(raw(NURSE + "<p>Nights.</p>", external_id="7", origin="clinic"))
    asked = [query["sql"] for query in queries if 'FROM "postings_source"' in query["sql"]]
    assert len(asked) > 5
    for sql in asked:
        plan = _plan(sql)
        assert not re.search(r"SCAN postings_source|Seq Scan on postings_source", plan), (sql, plan)


def _plan(sql: str) -> str:
    """How the database would find the rows, were the table large."""
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # of so few rows it would read all
        cursor.execute(f"EXPLAIN {'QUERY PLAN ' if connection.vendor == 'sqlite' else ''}{sql}")
        return "\n".join(str(row[-1]) for row in cursor.fetchall())


def test_worker_processes_give_the_same_as_one(tmp_path: Path) -> None:
    documents = [raw(NURSE.replace("Staff", f"Ward {number}"), name=str(number)) for number in range(120)]
    documents[40] = raw("", name="40")
    results = run(*documents, jobs=2)
    assert [result.name for result in results] == [str(number) for number in range(120)]
    assert Counter(outcomes(results)) == {"added": 119, "failed": 1}


def test_a_worker_process_that_dies_costs_only_its_document() -> None:
    documents = [raw(NURSE.replace("Staff", f"Ward {number}"), name=str(number)) for number in range(120)]
    documents[70] = raw(KILLS, name="70")
    with patch("postings.workers.prepared_bytes", dies_on_the_one_that_kills):
        results = run(*documents, jobs=2)
    assert [result.name for result in results] == [str(number) for number in range(120)]
    assert [result.name for result in results if result.outcome is UploadItem.Outcome.FAILED] == ["70"]
    assert "ended while reading" in results[70].message


def test_what_was_read_ahead_of_a_death_is_not_lost() -> None:
    """Chunks that no worker had begun go to new workers, and each comes once and in its place."""
    count = 1200
    documents = [raw(f"Cook number {number} wanted in Leeds", name=str(number)) for number in range(count)]
    documents[20] = documents[1010] = raw(KILLS, name="deadly")
    with patch("postings.workers.prepared_bytes", dies_on_the_one_that_kills):
        results = run(*documents, jobs=2)
    assert [result.name for result in results] == [document.name for document in documents]
    assert Counter(outcomes(results)) == {"added": count - 2, "failed": 2}


def test_postings_with_more_than_a_thousand_skills_among_them_are_read_at_once() -> None:
    """SQLite took no more in one query: the index of a site of some size could not be built."""
    run(raw(NURSE))
    written = Posting.objects.get()
    skills = Skill.objects.bulk_create(Skill(name=f"Skill {n}", match_key=f"skill {n}") for n in range(1200))
    PostingSkill.objects.bulk_create(
        PostingSkill(posting=written, skill=skill, importance="mentioned") for skill in skills
    )
    (posting,) = Posting.objects.with_related()
    assert len([link.skill.name for link in posting.posting_skills.all()]) >= 1200


def test_an_id_of_a_question_mark_is_an_id_like_any_other() -> None:
    (first,) = run(raw(NURSE, external_id="?"))
    again, other = run(raw(NURSE + "<p>Updated.</p>", external_id="?"), raw(NURSE.replace("Staff Nurse", "Cook")))
    assert again.posting_id == first.posting_id
    assert other.posting_id != first.posting_id
