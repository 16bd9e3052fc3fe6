from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.search.words import Term, Words, parse
from postings.tests.timing import at_most


def word(text: str) -> tuple[Term, ...]:
    return (Term(text),)


def phrase(text: str) -> tuple[Term, ...]:
    return (Term(text, phrase=True),)


EXAMPLES = [
    ("", Words()),
    ("nurse", Words(((word("nurse"),),))),
    ("night nurse", Words(((word("night"), word("nurse")),))),
    ('"night nurse" ward', Words(((phrase("night nurse"), word("ward")),))),
    ("“night nurse”", Words(((phrase("night nurse"),),))),
    ("nurse -night", Words(((word("nurse"),),), (Term("night"),))),
    ('nurse -"night shift"', Words(((word("nurse"),),), (Term("night shift", phrase=True),))),
    ("nurse OR midwife ward", Words((((Term("nurse"), Term("midwife")), word("ward")),))),
    ("nurse | midwife", Words((((Term("nurse"), Term("midwife")),),))),
    ("night nurse, midwife", Words(((word("night"), word("nurse")), (word("midwife"),)))),
    ("护士，助产士", Words(((word("护士"),), (word("助产士"),)))),
    ("60,000 a year", Words(((word("60,000"), word("year")),))),
    ("C++ C# .NET Act!", Words(((word("C++"), word("C#"), word(".NET"), word("Act!")),))),
    ("full-time co-op", Words(((word("full-time"), word("co-op")),))),
    ("title:nurse id:*", Words(((word("title:nurse"), word("id:*")),))),
    ('"unbalanced nurse', Words(((word("unbalanced"), word("nurse")),))),
    ('-"unbalanced nurse', Words(((word("nurse"),),), (Term("unbalanced"),))),
    ('nurse -"', Words(((word("nurse"),),))),
    ('nurse "" ward', Words(((word("nurse"), word("ward")),))),
    ("- -- ! OR , |", Words()),
    ("OR nurse OR", Words(((word("nurse"),),))),
    ("-nurse", Words((), (Term("nurse"),))),
    ("or and not", Words(((word("or"), word("not")),))),
    ("jobs in Leeds", Words(((word("Leeds"),),))),
    ("jobs IN Indiana", Words(((word("IN"), word("Indiana")),))),
    ("the", Words(((word("the"),),))),
    ("jobs, nurse in", Words(((word("jobs"),), (word("nurse"),)))),
    ('"jobs" OR in', Words((((Term("jobs", phrase=True), Term("in")),),))),
]


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_it_reads_what_was_typed(text: str, expected: Words) -> None:
    assert parse(text) == expected


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    for term in (*parse(text).wanted, *parse(text).excluded):
        assert any(char.isalnum() or char == "_" for char in term.text)


def test_hostile_text_stays_quick() -> None:
    hostile = '-"' * 10_000 + ' -"' + "a" * 30_000 + ',"' * 10_000 + " -" * 20_000 + "OR " * 10_000
    with at_most(seconds=1):
        parse(hostile)
