"""What every search engine must do. An engine's own test file subclasses BackendContract with its `backend`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from zlib import crc32

import pytest

from postings.search import BadQuery, Circle, Clause, Query, SalaryClause, SearchUnavailable, Sort, UnknownSalary
from postings.search.backends import Backend
from postings.search.fields import NEVER
from postings.search.query import step_clause
from postings.search.results import Results
from postings.tests.timing import at_most

TODAY = date(2026, 11, 20)
BERLIN, POTSDAM, MUNICH = (52.524, 13.411), (52.399, 13.066), (48.137, 11.575)


def document(number: int, **values: Any) -> dict[str, Any]:
    """As search.document makes them; `values` are fields."""
    title = values.get("title", f"Posting {number}")
    top = values.get("salary_top")
    rows = {name: _listed(values.get(name)) for name in ("company", "skill")}
    return {
        "id": number,
        "revision": 1,
        "title": title,
        "body": [title, values.get("text", "")],
        "valid_through": NEVER,
        "newest": number,
        "salary": int(top or 0) << 31 | number,
        "salary_bottom": top,
        "reference_top": top,
        "reference_bottom": top,
        "card": {"title": title},
        "labels": {name: {value: value.title() for value in listed} for name, listed in rows.items()},
        "numbers": {name: {value: _number(value) for value in listed} for name, listed in rows.items()},
        **{name: value for name, value in values.items() if name != "text"},
    }


def _number(value: str) -> int:
    """As a database would number its rows, and the same in every process."""
    return crc32(value.encode()) % 1_000_000 + 1


def _with_text(number: int, title: str, text: str) -> dict[str, Any]:
    return document(number, title=title, text=text, newest=-number)


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []


class BackendContract:
    @pytest.fixture
    def backend(self) -> Backend:
        raise NotImplementedError

    def fill(self, backend: Backend, *documents: dict[str, Any]) -> None:
        with backend.lock(wait=True):
            backend.rebuild(documents)

    def ask(self, backend: Backend, **values: Any) -> Results:
        return backend.search(Query(today=TODAY, **values))

    def ids(self, backend: Backend, **values: Any) -> list[int]:
        return [hit.id for hit in self.ask(backend, **values).hits]

    def test_without_an_index_it_says_which_command_helps(self, backend: Backend) -> None:
        assert not backend.exists()
        with pytest.raises(SearchUnavailable, match="rebuild_index"):
            self.ask(backend)
        with backend.lock(), pytest.raises(SearchUnavailable, match="rebuild_index"):
            backend.update([document(1)], [])

    def test_an_empty_index_finds_nothing(self, backend: Backend) -> None:
        self.fill(backend)
        results = self.ask(backend, facets=("company",), has_histogram=True, text="nurse")
        assert (results.hits, results.total, results.histogram) == ((), 0, ())
        assert results.facets == {"company": ()}
        assert list(backend.revisions()) == []

    def test_an_update_puts_in_replaces_and_takes_out(self, backend: Backend) -> None:
        self.fill(backend, document(1), document(2), document(3))
        with backend.lock():
            backend.update([document(2, title="Baker", revision=2), document(4)], [1, 99])
        assert sorted(backend.revisions()) == [(2, 2), (3, 1), (4, 1)]
        assert self.ids(backend, text="baker") == [2]
        assert self.ask(backend).total == 3

    def test_a_failed_update_changes_nothing(self, backend: Backend) -> None:
        self.fill(backend, document(1))
        with backend.lock(), pytest.raises((TypeError, ValueError, AttributeError)):
            backend.update([document(2), document(3, valid_through="soon")], [1])
        assert sorted(backend.revisions()) == [(1, 1)]
        with backend.lock():
            backend.update([document(2)], [])
        assert sorted(backend.revisions()) == [(1, 1), (2, 1)]

    def test_searches_see_the_old_index_until_the_new_one_is_whole(self, backend: Backend) -> None:
        self.fill(backend, document(1), document(2))
        seen = []

        def documents() -> Iterator[dict[str, Any]]:
            for number in (5, 6, 7):
                seen.append(self.ask(backend, text="posting").total)
                yield document(number)

        with backend.lock():
            assert backend.rebuild(documents()) == 3
        assert seen == [2, 2, 2]
        assert sorted(self.ids(backend)) == [5, 6, 7]

    def test_a_rebuild_that_fails_leaves_the_old_index(self, backend: Backend) -> None:
        self.fill(backend, document(1))
        with backend.lock(), pytest.raises((TypeError, ValueError, AttributeError)):
            backend.rebuild([document(2), document(3, valid_through="soon")])
        assert self.ids(backend) == [1]

    def test_one_writes_at_a_time(self, backend: Backend) -> None:
        with backend.lock() as first, backend.lock() as second:
            assert (first, second) == (True, False)
        with backend.lock() as third:
            assert third

    def test_the_title_counts_more_than_the_text(self, backend: Backend) -> None:
        self.fill(backend, document(1, text="once a baker"), document(2, title="Baker"), document(3))
        assert self.ids(backend, text="baker") == [2, 1]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("night dispatcher", [2, 1, 3]),  # side by side, in the title, in the text
            ('"night dispatcher"', [2, 3]),
            ("sales manager", [5, 6, 4]),  # the words, their synonym, the words somewhere
            ("senior OR glazier", [8, 7]),  # "senior" is in many titles: it says little
            ("dispatcher in night jobs", [2, 1, 3]),  # as every search for work says
        ],
    )
    def test_the_best_of_the_titles_come_first(self, backend: Backend, text: str, expected: list[int]) -> None:
        texts = ("Dispatcher, any night", "Night dispatcher", ("Driver", "calls the night dispatcher"))
        others = (
            ("Buyer", "no sales manager"),
            "Sales manager",
            "销售经理",
            ("Caretaker", "a glazier, once glazier"),
            "Glazier",
        )
        documents = [
            document(number, title=one, newest=-number) if isinstance(one, str) else _with_text(number, *one)
            for number, one in enumerate((*texts, *others), 1)
        ]
        seniors = [document(number, title="Senior", newest=-number) for number in range(100, 160)]
        self.fill(backend, *documents, *seniors)
        assert self.ids(backend, text=text)[: len(expected)] == expected

    def test_equally_good_hits_come_newest_first(self, backend: Backend) -> None:
        documents = [document(n, title="Baker", newest=(20_000 + n) << 31 | n) for n in (4, 9, 2, 7)]
        self.fill(backend, *documents)
        assert self.ids(backend, text="baker") == [9, 7, 4, 2]

    def test_without_words_the_newest_come_first(self, backend: Backend) -> None:
        self.fill(backend, *(document(n) for n in (4, 9, 2, 7)))
        assert self.ids(backend) == self.ids(backend, sort=Sort.NEWEST) == [9, 7, 4, 2]

    def test_pages_neither_overlap_nor_leave_out(self, backend: Backend) -> None:
        self.fill(backend, *(document(n, title="Baker") for n in range(1, 46)))
        for sort in Sort:
            circle = Circle(*BERLIN)
            pages = [self.ids(backend, text="baker", sort=sort, circle=circle, page=page) for page in (1, 2, 3, 4)]
            assert [len(page) for page in pages] == [20, 20, 5, 0]
            assert {number for page in pages for number in page} == set(range(1, 46))

    def test_it_refuses_to_page_too_deep(self, backend: Backend) -> None:
        self.fill(backend, document(1))
        with pytest.raises(BadQuery, match="10,000"):
            self.ask(backend, page=501)

    def test_words_phrases_exclusion_and_alternatives(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, text="night nurse in a ward"),
            document(2, text="nurse by day and night"),
            document(3, text="midwife"),
        )
        found = {
            "night nurse": {1, 2},
            '"night nurse"': {1},
            "nurse -ward": {2},
            'nurse -"night nurse"': {2},
            "-nurse": {3},
            "ward OR midwife": {1, 3},
            "night ward, midwife": {1, 3},
            "nurse midwife": set(),
            '"posting 1 night"': set(),
        }
        assert {text: set(self.ids(backend, text=text)) for text in found} == found

    def test_text_is_never_syntax(self, backend: Backend) -> None:
        self.fill(backend, document(1, text="nurse"))
        for text in (
            "id:1",
            "*",
            "title:[a TO z]",
            "nurse~2",
            "(nurse",
            "nurse)",
            '"nurse',
            "nurse^3",
            "/n.*/",
            "a\\",
            "!",
        ):
            self.ask(backend, text=text)
        assert self.ids(backend, text="id:1") == []
        assert self.ids(backend, text="(nurse") == [1]

    def test_chinese_is_found_by_its_words(self, backend: Backend) -> None:
        self.fill(backend, document(1, title="销售代表（广州）"), document(2, title="会计"))
        assert self.ids(backend, text="销售") == self.ids(backend, text="广州") == [1]
        assert self.ids(backend, text="销售代表") == [1]

    def test_synonyms_are_found_after_the_word_itself(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, title="Sales assistant", language="en"),
            document(2, title="销售助理", language="zh", newest=9),
            document(3, title="Registered nurse", language="en"),
            document(4, title="RN, night shift", language="en", newest=9),
            document(5, title="Nurse, registered"),
        )
        found = {
            "sales": [1, 2],
            "销售": [2, 1],
            "registered nurse": [3, 5, 4],
            "RN": [4, 3],
            '"sales"': [1],
            "-sales": [2, 4, 5, 3],
            "sales assistant": [1, 2],
        }
        assert {text: self.ids(backend, text=text) for text in found} == found

    def test_a_word_is_found_in_the_forms_of_the_postings_language(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, title="Leitung der Entwicklungen", language="de"),
            document(2, title="Entwicklung", language="de"),
            document(3, title="We care", language="en"),
        )
        assert set(self.ids(backend, text="Entwicklung")) == set(self.ids(backend, text="entwicklungen")) == {1, 2}
        assert self.ids(backend, text="career") == []
        assert self.ids(backend, text='"leitung der entwicklung"') == [1]

    def test_the_oddest_and_longest_texts_are_answered(self, backend: Backend) -> None:
        self.fill(backend, document(1, text="nurse"), document(2, language="de"), document(3, language="fr"))
        for text in ('"', '""', "-", "- -", '-"', "OR", ",", "，", "a " * 250, "é" * 500, '"' * 500, "-a " * 160):
            with at_most(seconds=1):
                self.ask(backend, text=text)
        assert self.ids(backend, text='-"nurse') == [3, 2]

    def test_a_synonym_is_of_its_own_language(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, title="Sales clerk", language="en"),
            document(2, title="Camarero de sala", language="es"),
        )
        assert self.ids(backend, text="销售") == [1]

    def test_an_english_word_is_no_form_of_another_languages_word(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, title="Sales clerk", language="en"),
            document(2, title="Sale of cars", language="en"),
            document(3, title="Camarero de sala", language="es"),
            document(4, title="Sales Manager", language="es"),
            document(5, title="Führungen, Leitung", language="de"),
            document(6, title="Führung", language="de"),
        )
        assert set(self.ids(backend, text="sales")) == {1, 2, 4}
        assert set(self.ids(backend, text="manager")) == {4}
        assert 3 in self.ids(backend, text="salas")
        assert set(self.ids(backend, text="Führung")) == {5, 6}

    def test_a_posting_is_gone_the_day_after_its_last(self, backend: Backend) -> None:
        self.fill(backend, document(1, valid_through=TODAY), document(2, valid_through=TODAY - timedelta(days=1)))
        assert self.ids(backend) == [1]

    def test_values_are_alternatives_and_filters_add_up(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, company="acme", skill=["sql", "go"]),
            document(2, company="acme", skill=["go"]),
            document(3, company="blume", skill=["sql"]),
            document(4),
        )
        acme, either = Clause("company", ("acme",)), Clause("skill", ("sql", "go"))
        assert set(self.ids(backend, clauses=(either,))) == {1, 2, 3}
        assert set(self.ids(backend, clauses=(acme, Clause("skill", ("sql",))))) == {1}
        assert set(self.ids(backend, clauses=(Clause("skill", excluded=("sql",)),))) == {2, 4}
        assert set(self.ids(backend, clauses=(Clause("skill", ("go",), ("sql",)),))) == {2}

    def test_bounds_are_inclusive_and_absent_values_are_outside_unless_told(self, backend: Backend) -> None:
        self.fill(backend, document(1, experience_min=2.0), document(2, experience_min=5.0), document(3))
        assert set(self.ids(backend, clauses=(Clause("experience_min", at_most=2),))) == {1}
        assert set(self.ids(backend, clauses=(Clause("experience_min", at_most=2, or_absent=True),))) == {1, 3}
        assert set(self.ids(backend, clauses=(Clause("experience_min", at_least=2, at_most=5),))) == {1, 2}

    def test_pay(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, salary_bottom=40_000, salary_top=60_000),
            document(2, salary_bottom=80_000, salary_top=90_000, reference_bottom=None, reference_top=None),
            document(3),
        )
        cases = {
            SalaryClause(60_000, None, None, UnknownSalary.EXCLUDE): {1, 2},
            SalaryClause(60_001, None, None, UnknownSalary.EXCLUDE): {2},
            SalaryClause(60_000, None, None, UnknownSalary.INCLUDE): {1, 2, 3},
            SalaryClause(None, 40_000, None, UnknownSalary.EXCLUDE): {1},
            SalaryClause(1, None, "EUR", UnknownSalary.EXCLUDE): {1},
            SalaryClause(None, None, "EUR", UnknownSalary.ONLY): {2, 3},
            SalaryClause(1, 2, None, UnknownSalary.ONLY): {3},
            SalaryClause(): {1, 2, 3},
        }
        assert {clause: set(self.ids(backend, salary=clause)) for clause in cases} == cases
        results = self.ask(backend, salary=SalaryClause(70_000, None, None, UnknownSalary.EXCLUDE))
        assert (results.with_salary, results.without_salary) == (2, 1)

    def test_pay_sorts_from_the_highest_with_unknown_last(self, backend: Backend) -> None:
        pays = {1: 50_000, 2: None, 3: 90_000, 4: 50_000}
        self.fill(backend, *(document(number, salary_top=top) for number, top in pays.items()))
        assert self.ids(backend, sort=Sort.SALARY) == [3, 4, 1, 2]

    def test_a_circle_is_exact_and_distance_can_be_sorted_by(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, point=[MUNICH]),
            document(2, point=[BERLIN, MUNICH]),
            document(3, point=[POTSDAM]),
            document(4),
        )
        assert set(self.ids(backend, circle=Circle(*BERLIN, 27.2))) == {2, 3}
        assert set(self.ids(backend, circle=Circle(*BERLIN, 27.0))) == {2}
        hits = self.ask(backend, circle=Circle(*BERLIN), sort=Sort.DISTANCE).hits
        assert [hit.id for hit in hits] == [2, 3, 1, 4]
        assert [hit.distance and hit.distance // 10 for hit in hits] == [0, 2, 50, None]

    def test_a_facet_ignores_its_own_filter_and_no_other(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, company="acme", skill=["sql"]),
            document(2, company="blume", skill=["sql", "go"]),
            document(3, company="blume", skill=["go"]),
        )
        results = self.ask(backend, clauses=(Clause("company", ("acme",)),), facets=("company", "skill"))
        assert [(b.value, b.label, b.count) for b in results.facets["company"]] == [
            ("blume", "Blume", 2),
            ("acme", "Acme", 1),
        ]
        assert [(b.value, b.count) for b in results.facets["skill"]] == [("sql", 1)]

    def test_filters_of_which_one_value_includes_another_are_counted(self, backend: Backend) -> None:
        self.fill(
            backend,
            document(1, experience_min=0.0, date_posted=TODAY),
            document(2, experience_min=2.5, date_posted=TODAY - timedelta(days=7)),
            document(3, experience_min=10.0, date_posted=TODAY - timedelta(days=8)),
            document(4, experience_min=11.0, date_posted=TODAY - timedelta(days=31)),
            document(5),
        )
        chosen = (step_clause("experience_max", 3, TODAY), step_clause("posted_within", 7, TODAY))
        for clauses, experience, days in (
            ((), [2, 2, 2, 3, 3, 4], [1, 1, 2, 3, 3]),
            (chosen, [1, 1, 1, 2, 2, 2], [1, 1, 2, 2, 2]),
        ):
            facets = self.ask(backend, clauses=clauses, facets=("experience_max", "posted_within")).facets
            assert [(b.value, b.count) for b in facets["experience_max"]] == list(
                zip(["0", "1", "2", "3", "5", "10"], experience, strict=True)
            )
            assert [(b.value, b.count) for b in facets["posted_within"]] == list(
                zip(["1", "3", "7", "14", "30"], days, strict=True)
            )

    def test_a_fixed_clause_holds_for_the_counts_of_its_field(self, backend: Backend) -> None:
        self.fill(backend, document(1, company="acme"), document(2, company="blume"))
        fixed = Clause("company", ("acme",), is_fixed=True)
        assert [b.value for b in self.ask(backend, clauses=(fixed,), facets=("company",)).facets["company"]] == [
            "acme"
        ]

    def test_a_chosen_value_is_always_listed(self, backend: Backend) -> None:
        many = [document(number, company=f"company {number % 40}") for number in range(200)]
        self.fill(backend, *many, document(999, company="rare"))
        chosen = Clause("company", ("rare", "unheard of"))
        buckets = {
            b.value: b.count for b in self.ask(backend, clauses=(chosen,), facets=("company",)).facets["company"]
        }
        assert (buckets["rare"], buckets["unheard of"]) == (1, 0)

    def test_a_renamed_company_is_shown_by_its_new_name(self, backend: Backend) -> None:
        self.fill(backend, document(1, company="acme"))
        assert self.ask(backend, facets=("company",)).facets["company"][0].label == "Acme"
        with backend.lock():
            backend.update([document(1, company="acme", labels={"company": {"acme": "ACME Group"}})], [])
        assert self.ask(backend, facets=("company",)).facets["company"][0].label == "ACME Group"

    def test_the_histogram_counts_top_pay(self, backend: Backend) -> None:
        pays = [20_000, 20_500, 20_999, 21_000, 25_000]
        self.fill(backend, *(document(number, salary_top=top) for number, top in enumerate(pays)), document(99))
        bars = self.ask(backend, has_histogram=True).histogram
        assert [(bar.low, bar.high, bar.count) for bar in bars][:2] == [(20_000, 21_000, 3), (21_000, 22_000, 1)]
        assert sum(bar.count for bar in bars) == 5
