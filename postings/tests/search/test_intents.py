from __future__ import annotations

import time

import pytest

from postings.search.intents import MOST, offers

# typed: (parameter, value, rest) of each offer
EXAMPLES: dict[str, list[tuple[str, str, str]]] = {
    "part time sales Berlin": [
        ("employment_type", "part_time", "sales Berlin"),
        ("location", "Berlin", "part time sales"),
    ],
    "兼职 销售 上海": [("employment_type", "part_time", "销售 上海"), ("location", "上海", "兼职 销售")],
    "上海销售": [("location", "上海", "销售")],
    "Teilzeit Verkäufer München": [
        ("employment_type", "part_time", "Verkäufer München"),
        ("location", "München", "Teilzeit Verkäufer"),
    ],
    "Vollzeit Koch": [("employment_type", "full_time", "Koch")],
    "sales in london": [("location", "london", "sales")],
    "nurse New York": [("location", "New York", "nurse")],
    "teacher Reading UK": [("location", "Reading UK", "teacher")],
    "jobs in Germany": [("location", "Germany", "jobs")],
    "Berlin": [("location", "Berlin", "")],
    "remote designer": [("workplace", "remote", "designer")],
    "远程 设计师": [("workplace", "remote", "设计师")],
    "internship marketing": [("employment_type", "internship", "marketing")],
    "accountant 60k": [("salary_min", "60000", "accountant")],
    "accountant over 50000": [("salary_min", "50000", "accountant")],
    "accountant $60,000": [("salary_min", "60000", "accountant")],
    "driver under 40k": [("salary_max", "40000", "driver")],
    "会计 20万": [("salary_min", "200000", "会计")],
    "会计 20万以上": [("salary_min", "200000", "会计")],
    "Koch ab 40.000": [("salary_min", "40000", "Koch")],
    "python developer": [("skill", "python", "developer")],
    "C++ Berlin": [("skill", "c++", "Berlin"), ("location", "Berlin", "C++")],
}
TRAPS = [
    "",
    "sales",
    "sales manager",
    "Reading",
    "reading teacher",
    "Mobile developer",
    "mobile",
    "nice team",
    "Nice",
    "of",
    "Head Of Sales",
    "most",
    "same day",
    "call us",
    "it support",
    "lead nurse",
    "Orange",
    "essen",
    "contract manager",
    "volunteer coordinator",
    "401k",
    "24/7",
    "4k video",
    "2026",
    "100%",
    "365 days",
    '"part time" sales',
    '"Berlin"',
    "nurse -Berlin",
    "nurse -remote",
    "实习生",
    "销售",
    "数据分析师",
    "日本料理",
    "园林设计师",
    "Swiss deli",
    "basic dining",
    '"',
    "-",
]


@pytest.mark.parametrize("typed", EXAMPLES)
def test_it_offers_what_is_meant(typed: str) -> None:
    assert [(offer.parameter, offer.value, offer.rest) for offer in offers(typed)] == EXAMPLES[typed]


@pytest.mark.parametrize("typed", TRAPS)
def test_it_makes_no_silly_offer(typed: str) -> None:
    assert offers(typed) == ()


def test_an_offer_has_a_name_for_people() -> None:
    labels = [offer.label for offer in offers("part time python berlin 60k")]
    assert labels == ["Part-time", "Python", "Berlin", "≥ 60,000"]


def test_it_costs_less_than_a_millisecond() -> None:
    for typed in EXAMPLES:
        offers(typed)
    begun = time.process_time()
    for typed in EXAMPLES:
        offers(typed)
    assert (time.process_time() - begun) / len(EXAMPLES) < 0.001


@pytest.mark.parametrize(
    "typed", ["a " * 250, "1" * 500, "$" * 500, "上" * 500, "in " * 9, "Berlin " * 9, '-"' * 250]
)
def test_odd_texts_are_quick(typed: str) -> None:
    begun = time.process_time()
    assert len(offers(typed)) <= MOST
    assert time.process_time() - begun < 0.5
