from __future__ import annotations

import pytest

from postings.search.intents import MOST, offers
from postings.tests.timing import at_most

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
    "warehouse jobs near los angeles": [("location", "los angeles", "warehouse jobs")],
    "google san francisco": [("location", "san francisco", "google")],
    "entry level sales": [("experience_max", "0", "sales")],
    "Kassierer ohne Erfahrung": [("experience_max", "0", "Kassierer")],
    "普工 无经验": [("experience_max", "0", "普工")],
    "part time  python  berlin": [
        ("employment_type", "part_time", "python berlin"),
        ("skill", "python", "part time berlin"),
        ("location", "berlin", "part time python"),
    ],
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
# typed: (parameters, rest) of the first offer
PAY: dict[str, tuple[str, str] | None] = {
    "nurse $30/hr": ("salary_min=30 currency=USD period=hour", "nurse"),
    "nurse $30.50 an hour": ("salary_min=30.5 currency=USD period=hour", "nurse"),
    "nurse 30 per hour": ("salary_min=30 period=hour", "nurse"),
    "barista £12": ("salary_min=12 currency=GBP period=hour", "barista"),
    "£300 a day contractor": ("salary_min=300 currency=GBP period=day", "contractor"),
    "devops £500/day": ("salary_min=500 currency=GBP period=day", "devops"),
    "$1,500 a week driver": ("salary_min=1500 currency=USD period=week", "driver"),
    "Pflege 3.500 € im Monat": ("salary_min=3500 currency=EUR period=month", "Pflege"),
    "Lager 15 €/Std": ("salary_min=15 currency=EUR period=hour", "Lager"),
    "serveur 2 000": None,
    "20k-30k 月薪": ("salary_min=20000 salary_max=30000 currency=CNY period=month", ""),
    "开发 20-30k 北京": ("salary_min=20000 salary_max=30000 currency=CNY period=month", "开发 北京"),
    "月薪8000以上 会计": ("salary_min=8000 currency=CNY period=month", "会计"),
    "时薪25元 普工": ("salary_min=25 currency=CNY period=hour", "普工"),
    "年薪20万 销售": ("salary_min=200000 currency=CNY", "销售"),
    "1.5万 会计": ("salary_min=15000 currency=CNY period=month", "会计"),
    "engineer $80k-$100k": ("salary_min=80000 salary_max=100000 currency=USD", "engineer"),
    "engineer 80-100k": ("salary_min=80000 salary_max=100000", "engineer"),
    "accountant $60,000": ("salary_min=60000 currency=USD", "accountant"),
    "60000 EUR per year": ("salary_min=60000 currency=EUR", ""),
    "under $20 an hour": ("salary_max=20 currency=USD period=hour", ""),
    "12 hour shifts": None,
    "40 hours a week": None,
    "5 days a week": None,
    "2020-2025": None,
    "10-15 years": None,
    "$2 store": None,
    "class 2 driver": None,
    "year 4 teacher": None,
    "C1 司机": None,
    "996 工作": None,
}
REMOTE: dict[str, tuple[str, str] | None] = {
    "remote US": ("workplace=remote country=US", ""),
    "remote developer germany": ("workplace=remote country=DE", "developer"),
    "远程 德国": ("workplace=remote country=DE", ""),
    "remote nurse in the UK": ("workplace=remote country=GB", "nurse"),
    "remote Berlin": ("workplace=remote", "Berlin"),
    "python developer remote us": ("workplace=remote country=US", "python developer"),
    "remote  driver  US": ("workplace=remote country=US", "driver"),
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
    "home care",
    "new business",
    "experienced nurse",
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
    assert [(*offer.pairs[0], offer.rest) for offer in offers(typed)] == EXAMPLES[typed]


@pytest.mark.parametrize("typed", PAY | REMOTE)
def test_it_offers_pay_and_remote_work_with_all_that_is_said_of_it(typed: str) -> None:
    said = [(" ".join(map("=".join, offer.pairs)), offer.rest) for offer in offers(typed)]
    assert (said[0] if said else None) == (PAY | REMOTE)[typed]


@pytest.mark.parametrize("typed", TRAPS)
def test_it_makes_no_silly_offer(typed: str) -> None:
    assert offers(typed) == ()


def test_an_offer_has_a_name_for_people() -> None:
    labels = [offer.label for offer in offers("part time python berlin 60k")]
    assert labels == ["Part-time", "Python", "Berlin", ""]
    assert [offers(typed)[0].label for typed in ("jobs in germany", "nurse uk", "护士 德国")] == [
        "Germany",
        "UK",
        "德国",
    ]


def test_it_costs_less_than_a_millisecond() -> None:
    for typed in EXAMPLES:
        offers(typed)
    with at_most(seconds=0.001 * len(EXAMPLES)):
        for typed in EXAMPLES:
            offers(typed)


@pytest.mark.parametrize(
    "typed", ["a " * 250, "1" * 500, "$" * 500, "上" * 500, "in " * 9, "Berlin " * 9, '-"' * 250]
)
def test_odd_texts_are_quick(typed: str) -> None:
    with at_most(seconds=0.5):
        assert len(offers(typed)) <= MOST
