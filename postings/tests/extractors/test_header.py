"""Heads of whole postings as boards, bulletins and e-mails write them. Every company is invented."""

from __future__ import annotations

from typing import Any

import pytest

from postings.extractors.atom_kind import Kind
from postings.extractors.header_cuts import cut
from postings.extractors.pipeline import extract
from postings.tests.extractors.readings import TODAY, reading_of
from postings.tests.timing import at_most

HEADS: list[tuple[str, dict[str, Any]]] = [
    # Indeed, LinkedIn, Glassdoor, Dice
    (
        "Forklift Operator\nBriar & Moss Timber, Eugene, OR\nFull-time\n$21 - $24 an hour",
        {"title": "Forklift Operator", "company": "Briar & Moss Timber", "city": "Eugene", "type": "full_time"},
    ),
    (
        "Payroll Clerk - job post\nQuiet Harbor Credit Union\nTampa, FL 33602\nHybrid work",
        {"title": "Payroll Clerk", "company": "Quiet Harbor Credit Union", "city": "Tampa", "workplace": "hybrid"},
    ),
    (
        "Data Engineer\nHollow Pine Analytics · Denver, CO · 3 days ago · Over 100 applicants\nRemote · Full-time",
        {"title": "Data Engineer", "company": "Hollow Pine Analytics", "city": "Denver", "workplace": "remote"},
    ),
    ("Hollow Pine Analytics\nSales Manager\nAustin, TX", {"title": "Sales Manager"}),
    (
        "Hollow Pine Instruments\nMarketing Manager\nAustin, TX\nFull-time",
        {"title": "Marketing Manager", "company": "Hollow Pine Instruments", "city": "Austin"},
    ),
    (
        "Network Engineer\nCopperleaf Systems Inc. | Dallas, TX | Contract | Posted 2 days ago",
        {"title": "Network Engineer", "company": "Copperleaf Systems Inc.", "city": "Dallas", "type": "contract"},
    ),
    (
        "Harbor Pilot Boats LLC is hiring!\nDeck Officer\nTacoma, WA | Part-time",
        {"title": "Deck Officer", "type": "part_time"},
    ),
    # Reed, Adzuna, government
    (
        "Care Worker\nHollin Grove, Leicester\n£12.60 per hour | Full time | Posted 03/02/2026",
        {"title": "Care Worker", "company": "Hollin Grove", "city": "Leicester", "posted": "2026-02-03"},
    ),
    (
        "Payroll Officer – Birchwood & Daughters Ltd – Leeds – Permanent",
        {"title": "Payroll Officer", "company": "Birchwood & Daughters Ltd", "city": "Leeds"},
    ),
    (
        "Window Cleaner - Brook & Sons Facilities, Bristol\nPart-time, two openings",
        {"title": "Window Cleaner", "company": "Brook & Sons Facilities", "city": "Bristol", "type": "part_time"},
    ),
    (
        "TOWN OF ELMFORD FALLS\nWater Plant Operator\nSalary: $24.10 - $31.00 hourly",
        {"title": "Water Plant Operator", "company": "TOWN OF ELMFORD FALLS"},
    ),
    # German, French, Spanish, Polish, Russian, Swedish, Vietnamese
    (
        "Mechatroniker (m/w/d)\nKranbau Ostersee GmbH, Stuttgart\nVollzeit, unbefristet",
        {"title": "Mechatroniker", "company": "Kranbau Ostersee GmbH", "city": "Stuttgart", "type": "full_time"},
    ),
    (
        "Buchhalter (m/w/d)\nWiesental Möbel GmbH | Hamburg | Teilzeit | Hybrid",
        {"company": "Wiesental Möbel GmbH", "city": "Hamburg", "type": "part_time", "workplace": "hybrid"},
    ),
    (
        "Praktikum Vertrieb (m/w/d) bei Kontor Fischmarkt in Hamburg",
        {"company": "Kontor Fischmarkt", "city": "Hamburg", "type": "internship"},
    ),
    (
        "Cuisinier (H/F)\nAuberge des Trois Ponts\nLyon (69)\nCDI, temps plein, sur site\n2 postes",
        {
            "title": "Cuisinier",
            "company": "Auberge des Trois Ponts",
            "city": "Lyon",
            "type": "full_time",
            "openings": 2,
        },
    ),
    (
        "Comptable (H/F)\nMenuiserie du Val – Nantes – CDI – temps partiel",
        {"title": "Comptable", "company": "Menuiserie du Val", "city": "Nantes"},
    ),
    (
        "Cocinero\nMesón del Olmo, Madrid\nJornada completa, presencial",
        {"title": "Cocinero", "company": "Mesón del Olmo", "city": "Madrid", "workplace": "on_site"},
    ),
    (
        "Spawacz\nStalmont Sp. z o.o. | Wrocław | pełny etat | stacjonarnie",
        {"title": "Spawacz", "company": "Stalmont Sp. z o.o.", "city": "Wrocław", "workplace": "on_site"},
    ),
    (
        "Бухгалтер\nООО «Северный Лён»\nКазань\nПолная занятость, удалённо",
        {"title": "Бухгалтер", "company": "ООО «Северный Лён»", "city": "Kazan", "workplace": "remote"},
    ),
    (
        "Lärare\nEkbackens Friskola AB | Göteborg | Heltid | På plats",
        {"title": "Lärare", "company": "Ekbackens Friskola AB", "city": "Gothenburg", "type": "full_time"},
    ),
    (
        "Nhân viên kho\nCông ty TNHH Lúa Vàng | Hà Nội | Toàn thời gian",
        {"title": "Nhân viên kho", "company": "Công ty TNHH Lúa Vàng", "city": "Hanoi", "type": "full_time"},
    ),
    # 51job, Zhaopin, Boss, Liepin, Lagou
    (
        "仓库主管\n苏州麦浪物流有限公司\n苏州 | 3-5年经验 | 大专 | 招2人 | 02-12发布",
        {
            "title": "仓库主管",
            "company": "苏州麦浪物流有限公司",
            "openings": 2,
            "education": "associate",
            "years": 3,
        },
    ),
    (
        "前端工程师 15-25K·14薪\n杭州·西湖区 3-5年 本科\n麦浪互动 互联网 100-499人",
        {"title": "前端工程师", "company": "麦浪互动", "education": "bachelor", "years": 3},
    ),
    (
        "麦浪互动 产品部招聘\n产品经理\n20k-35k /上海 /经验3-5年 /本科及以上 /全职",
        {"title": "产品经理", "company": "麦浪互动", "city": "Shanghai", "type": "full_time", "years": 3},
    ),
    (
        "急招\n焊工 20名\n公司名称：东岭机械厂\n工作地点：无锡",
        {"title": "焊工", "company": "东岭机械厂", "openings": 20},
    ),
    (
        "宁波青石贸易有限公司诚聘会计，全职",
        {"title": "会计", "company": "宁波青石贸易有限公司", "type": "full_time"},
    ),
    (
        "職務名稱：會計專員\n公司名稱：山月設計有限公司\n工作地點：台北市\n工作性質：全職\n需求人數：2人\n學歷要求：專科以上",
        {"title": "會計專員", "company": "山月設計有限公司", "city": "Taipei", "openings": 2},
    ),
    # Lines that are one thing and stay whole
    (
        "Account Manager - Berlin\nResponsibilities\n- Call customers",
        {"title": "Account Manager - Berlin", "company": None},
    ),
    ("Engineer, Platform\nResponsibilities\n- Build", {"title": "Engineer, Platform", "company": None}),
    (
        "Cashier - Part Time\nDuties\n- Sell",
        {"title": "Cashier - Part Time", "company": None, "type": "part_time"},
    ),
    ("Nurse - Emergency Department - Leeds\nDuties\n- Care", {"company": None}),
    (
        "Gannet Foods\n3.9 ★\nStock Clerk\nDerby, UK\n£24,000 a year",
        {"title": "Stock Clerk", "company": "Gannet Foods", "city": "Derby"},
    ),
    (
        "Stock Clerk\nGannet Foods\n1,204 reviews\nDerby, UK",
        {"title": "Stock Clerk", "company": "Gannet Foods", "city": "Derby"},
    ),
    (
        "Heron Analytics\nData Engineer\nHeron Analytics · Boston, MA (Hybrid)\n2 weeks ago",
        {"title": "Data Engineer", "company": "Heron Analytics", "city": "Boston"},
    ),
    (
        "Inkwell (W23) | Backend Engineer | Remote (US) | $150k-$180k | Full-time\n\nWe print books.",
        {"title": "Backend Engineer", "company": "Inkwell"},
    ),
    (
        "Surveyor\nPosted 4 days ago by Pinewood Partners\nDerby, UK",
        {"title": "Surveyor", "company": "Pinewood Partners", "city": "Derby"},
    ),
    (
        "Surveyor\nat Pinewood Homes\nDerby, UK",
        {"title": "Surveyor", "company": "Pinewood Homes", "city": "Derby"},
    ),
    (
        "From: jobs@example.com\nSubject: Fwd: Vacancy: Payroll Clerk - Derby, UK\n\nDear all,",
        {"title": "Payroll Clerk", "city": "Derby"},
    ),
    (
        "Head Baker - Two Ovens Bread\n\nTwo Ovens Bread bakes at night and sells in the morning.",
        {"title": "Head Baker", "company": "Two Ovens Bread"},
    ),
    (
        "Head Baker - Night Kitchen\n\nYou bake at night and sell in the morning.",
        {"title": "Head Baker - Night Kitchen"},
    ),
    (
        "We're hiring a Night Porter 🎉\nPinewood Hotel\nDerby, UK",
        {"title": "Night Porter", "company": "Pinewood Hotel", "city": "Derby"},
    ),
]

PROSE: list[tuple[str, dict[str, Any]]] = [
    ("TIG Welder, days. Larkspur Tanks, Tulsa, OK (on-site).", {"title": "TIG Welder"}),
    (
        "Baker\nOlive Lane Bread bakes for forty cafés in Tucson.\nRequirements\n- Minimum 3 years in a bakery",
        {"title": "Baker", "years": 3},
    ),
    ("Chef\nRequirements\n- Two years as chef or sous chef", {"years": 2}),
    ("Packer\nRequirements\nNo experience needed, we train you.", {"years": 0}),
    ("Guard\nThis position is on-site, 40 hours a week.", {"workplace": "on_site"}),
]

KNOWN_FAILURES: list[tuple[str, dict[str, Any]]] = [
    ("Waiter (part-time), Corner Lantern\nGalway, Ireland", {"title": "Waiter (part-time)"}),
    ("Night Porter - Kestrel Rest\nDuties\n- Open doors", {"company": "Kestrel Rest"}),
]


def answers(text: str) -> dict[str, Any]:
    draft = extract(reading_of(text).document, TODAY)
    return {
        "title": draft.title,
        "company": draft.company,
        "city": draft.locations[0].city if draft.locations else None,
        "type": draft.employment_type,
        "workplace": draft.workplace,
        "posted": draft.date_posted and draft.date_posted.isoformat(),
        "openings": draft.openings,
        "education": draft.education,
        "years": draft.experience_years.min if draft.experience_years else None,
    }


@pytest.mark.parametrize(("text", "expected"), HEADS + PROSE)
def test_it_reads_the_head_of_a_posting(text: str, expected: dict[str, Any]) -> None:
    found = answers(text)
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(("text", "expected"), KNOWN_FAILURES)
def test_it_does_not_yet_read(text: str, expected: dict[str, Any]) -> None:
    found = answers(text)
    assert {name: found[name] for name in expected} != expected


@pytest.mark.parametrize(
    "text",
    ["Engineer, Platform", "Rivet & Sons, LLC", "12 Elm Street, Gary, IN", "We have offices, Berlin, Paris"],
)
def test_it_leaves_whole_what_is_no_list_of_facts(text: str) -> None:
    assert cut(text) == []


def test_it_cuts_facts_at_commas() -> None:
    assert [one.kind for one in cut("CDI, temps plein, sur site")] == [
        Kind.EMPLOYMENT_TYPE,
        Kind.EMPLOYMENT_TYPE,
        Kind.WORKPLACE,
    ]


@pytest.mark.parametrize("piece", ["a, ", "A - ", "is hiring ", "招聘 ", "Leeds, ", "in "])
def test_a_hostile_line_takes_milliseconds(piece: str) -> None:
    with at_most(seconds=1):
        cut(piece * 40)
        reading = reading_of(piece * 20_000)
        assert isinstance(reading.header, tuple)
