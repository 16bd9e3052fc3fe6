"""Whole pages as boards and career sites serve them: what surrounds a posting is in none of its fields."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from postings.extractors.pipeline import extract
from postings.readers import BlockKind
from postings.readers.markup import drop_unseen, read_markup
from postings.readers.reader import read

PAGES = Path(__file__).parent / "pages"
TODAY = date(2026, 11, 22)

EXPECTED: dict[str, dict[str, Any]] = {
    "aggregator-en": {
        "title": "Forklift Operator",
        "company": "Millrace Paper",
        "locations": ["Dayton, OH 45402"],
        "salary": (18.5, 21, "USD", "hour"),
        "employment_type": "full_time",
        "duties": [
            "Move paper rolls with a clamp truck",
            "Load trailers by the shipping list",
            "Check the truck before every shift",
        ],
        "requirements": ["1 year of experience on a sit-down forklift", "Able to lift 50 pounds"],
        "benefits": ["Dental insurance", "Paid time off"],
    },
    "network-en": {
        "title": "Payroll Specialist",
        "company": "Brackenfell",
        "locations": ["Leeds, England, United Kingdom"],
        "salary": (27_000, 30_000, "GBP", "year"),
        "employment_type": "full_time",
        "date_posted": "2026-11-08",
        "duties": [
            "Run the monthly payroll from timesheet to bank file",
            "Answer queries of staff within two days",
            "File returns with HMRC",
        ],
        "requirements": [
            "Two years of experience in UK payroll",
            "Confident with Excel",
            "CIPP qualification desirable",
        ],
        "benefits": ["25 days holiday plus bank holidays", "Workplace pension"],
    },
    "ats-form-en": {
        "title": "Field Geologist",
        "company": "Sandstone Survey",
        "locations": ["Elko, Nevada"],
        "salary": (68_000, 79_000, "USD", "year"),
        "duties": ["Log drill core and chips", "Map outcrops at 1:2,000", "Keep sample books in order"],
        "requirements": ["A bachelor's degree in geology", "A valid driver's license", "Knowledge of QGIS"],
    },
    "ats-sections-en": {
        "title": "Violin Repairer",
        "company": "Oxbow Instruments",
        "locations": ["Montpelier, VT"],
        "workplace": "on_site",
        "salary": (24, 29, "USD", "hour"),
        "employment_type": "part_time",
        "duties": ["Reset necks and sound posts", "Cut bridges for student violins"],
        "requirements": ["Three years at a repair bench", "Patience with children"],
    },
    "enterprise-en": {
        "title": "Process Safety Engineer",
        "company": "Corvane Chemicals",
        "locations": ["Beaumont, Texas"],
        "salary": (104_000, 131_000, "USD", "year"),
        "employment_type": "full_time",
        "date_posted": "2026-11-16",
        "identifier": "R0048213",
        "duties": [
            "Lead hazard studies of new equipment",
            "Review relief valves every quarter",
            "Investigate near misses",
        ],
        "requirements": [
            "Bachelor's degree in chemical engineering",
            "5 years of experience in a refinery or chemical plant",
            "Experience with PHA-Pro",
        ],
    },
    "hashed-classes-en": {
        "title": "Night Auditor",
        "company": "Harbour Lantern Hotel",
        "locations": ["Halifax, NS"],
        "salary": (20.5, 20.5, "CAD", "hour"),
        "employment_type": "part_time",
        "date_posted": "2026-11-18",
        "duties": ["Close the day's books", "Check late guests in", "Walk the floors every two hours"],
        "requirements": ["High school diploma", "Calm on the telephone"],
        "benefits": ["Free parking", "A hot breakfast"],
    },
    "tables-en": {
        "title": "Road Maintenance Worker",
        "company": "County of Pinewater",
        "locations": ["Redding, CA"],
        "salary": (3912, 4755, "USD", "month"),
        "employment_type": "full_time",
        "valid_through": "2026-12-11",
        "duties": ["Patch and seal asphalt", "Clear culverts and ditches", "Drive a plow in winter"],
        "requirements": ["One year of heavy manual work", "A class B license within six months"],
    },
    "blog-en": {
        "title": "Beekeeper (Seasonal)",
        "locations": ["Ashland, OR"],
        "salary": (19, 19, "USD", "hour"),
        "employment_type": "temporary",
        "date_posted": "2026-11-10",
        "duties": ["Inspect hives every ten days", "Move colonies at night", "Extract and strain honey"],
        "requirements": ["One season with bees", "A strong back"],
        "benefits": ["Housing on the farm", "All the honey you can eat"],
    },
    "reviews-en": {
        "title": "Veterinary Nurse",
        "company": "Fernleigh Vets",
        "locations": ["Bristol, England"],
        "salary": (26_500, 29_000, "GBP", "year"),
        "duties": ["Assist at operations", "Look after inpatients", "Run puppy clinics"],
        "requirements": ["RVN registration", "Kind hands"],
    },
    "split-pane-en": {
        "title": "City Bus Driver",
        "company": "Shandon Transit",
        "locations": ["Cork, Ireland"],
        "salary": (19.4, 19.4, "EUR", "hour"),
        "duties": ["Drive the routes on time", "Sell and check tickets", "Report faults of the bus"],
        "requirements": ["Category D licence", "Good English"],
        "benefits": ["Free travel for the family", "Pension scheme"],
    },
    "gov-en": {
        "title": "Fire Lookout",
        "locations": ["Twisp, WA"],
        "salary": (17.12, 20.01, "USD", "hour"),
        "duties": [
            "Watch for smoke from the tower",
            "Report bearings by radio",
            "Record the weather twice a day",
        ],
        "requirements": ["Good eyesight", "First aid certificate"],
        "benefits": ["Free cabin"],
    },
    "board-de": {
        "title": "Fleischer",
        "company": "Metzgerei Oberland GmbH",
        "locations": ["Bamberg, Bayern"],
        "salary": (2900, 3300, "EUR", "month"),
        "employment_type": "full_time",
        "date_posted": "2026-11-17",
        "duties": [
            "Zerlegen von Rind und Schwein",
            "Herstellen von Brüh- und Rohwurst",
            "Einhalten der Hygieneregeln",
        ],
        "requirements": ["Abgeschlossene Ausbildung als Fleischer", "Sorgfältige Arbeitsweise"],
        "benefits": ["30 Tage Urlaub", "Weihnachtsgeld"],
    },
    "career-site-de": {
        "title": "Zahntechniker",
        "company": "Dentallabor Kuhn",
        "locations": ["Freiburg im Breisgau"],
        "employment_type": "full_time",
        "requirements": ["Ausbildung zum Zahntechniker", "Erfahrung mit exocad von Vorteil"],
        "benefits": ["Jobrad", "Freie Freitagnachmittage"],
    },
    "job51-zh": {
        "title": "采购专员",
        "company": "青石机电有限公司",
        "locations": ["合肥-蜀山区"],
        "salary": (6000, 8000, "CNY", "month"),
        "date_posted": "2026-11-16",
        "openings": 2,
        "education": "associate",
        "duties": ["负责机电配件的询价与下单；", "跟踪交货进度；", "整理供应商资料。"],
        "requirements": ["大专以上学历；", "两年以上采购经验；", "会使用ERP系统优先。"],
        "benefits": ["五险一金", "周末双休", "带薪年假"],
    },
    "zhilian-zh": {
        "title": "幼儿园教师",
        "company": "长沙小树苗幼儿园",
        "locations": ["长沙-岳麓区"],
        "salary": (4500, 6000, "CNY", "month"),
        "employment_type": "full_time",
        "openings": 3,
        "education": "associate",
        "duties": ["组织班级一日活动；", "与家长保持沟通；", "布置教室环境。"],
        "requirements": ["有幼儿教师资格证；", "热爱孩子，有耐心。"],
        "benefits": ["五险", "包吃", "寒暑假"],
    },
    "lago-zh": {
        "title": "Go开发工程师",
        "company": "白鹭科技",
        "locations": ["厦门"],
        "salary": (20_000, 35_000, "CNY", "month"),
        "employment_type": "full_time",
        "date_posted": "2026-11-15",
        "education": "bachelor",
        "duties": ["负责对象存储服务的开发；", "优化网络传输性能；"],
        "requirements": ["三年以上Go开发经验；", "熟悉Linux网络编程；"],
        "benefits": ["弹性工作", "年度体检", "扁平管理"],
    },
    "direct-zh": {
        "title": "火锅店店长",
        "company": "渝味轩",
        "locations": ["成都"],
        "salary": (8000, 12_000, "CNY", "month"),
        "education": "high_school",
        "duties": ["负责门店日常运营；", "培训和排班；", "控制食材成本。"],
        "requirements": ["三年以上火锅店管理经验；", "能承受一定压力。"],
        "benefits": ["五险", "包住", "节日福利"],
    },
    "board-fr": {
        "title": "Menuisier",
        "company": "Atelier Rivereau",
        "locations": ["Angers (49)"],
        "salary": (2000, 2300, "EUR", "month"),
        "date_posted": "2026-11-12",
        "duties": ["Débiter et assembler les pièces", "Poser les escaliers chez les clients"],
        "requirements": ["CAP menuiserie", "Permis B"],
        "benefits": ["Mutuelle", "Tickets restaurant"],
    },
    "board-pl": {
        "title": "Spawacz MIG",
        "company": "Piotrex Sp. z o.o.",
        "locations": ["Kielce"],
        "salary": (6200, 7400, "PLN", "month"),
        "employment_type": "full_time",
        "duties": ["Spawanie ram przyczep", "Czytanie rysunku technicznego"],
        "requirements": ["Uprawnienia MIG 135", "Rok doświadczenia"],
        "benefits": ["Karta sportowa", "Dofinansowanie posiłków"],
    },
}

ALWAYS = ("title", "company", "locations", "salary", "duties", "requirements", "benefits")
"""Compared in every page, whether the table names them or not."""

SURROUNDINGS: dict[str, str] = {
    "aggregator-en": "Cleveland|Buckeye|Springfield|Kettering|58,000|SAP|19.84|44,000|Austin|"
    "Analytics|Sign in|Apply|job alert",
    "network-en": "Otterburn|Bradford|45,000|Wakefield|Hull|York,|Python|German|25 applicants|"
    "Referrals|Get notified",
    "ats-form-en": "90,000|ArcGIS|Veteran|Gender|Dropbox|Leafhouse|View all jobs|Privacy",
    "ats-sections-en": "Apply for|Crowbar|Home Page",
    "enterprise-en": "Baton Rouge|Lake Charles|Reliability|Introduce|Bigday|Search for Jobs|Careers Home",
    "hashed-classes-en": "44,120|37,900|52,310|Citadel|Dartmouth|Truro|Moncton|QuickBooks|Toronto|"
    "partners|Log in|Easy apply",
    "tables-en": "Deputy|6,020|4,400|4,910|Weed|Legal Notice|Labor Agreements|Departments",
    "blog-en": "Goat|Bend|Tillamook|Excel|QuickBooks|Boise|2,400|Yakima|Newsletter|Eugene|WordPress|"
    "Share|Livestock",
    "reviews-en": "31K|34K|1987|million|Private|gym|JavaScript|Company car|San Francisco|Salaries|est\\.",
    "split-pane-en": "Macroom|Killarney|Mallow|17.20|720|41,000|143|Limerick|Next",
    "gov-en": "Sacramento|FOIA|official website|Sign In|Print",
    "board-de": "Cookies|Impressum|32.000|41.500|Word|PowerPoint|Koch|Coburg|2.600|Erlangen|"
    "Nürnberg|Düsseldorf|Startseite|Anmelden",
    "career-site-de": "Webseite|Nachname|55.000|Lahr|Emmendingen|Minijob|München|Bewirb",
    "job51-zh": "登录|芜湖|12-15千|马鞍山|南京|苏州|SQE|400-555|浦东|ICP|申请职位",
    "zhilian-zh": "登录|株洲|湘潭|7千|武汉|ICP|望京|300元|诈骗|回复率",
    "lago-zh": "登录|Java|Spring|40k|福州|泉州|PHP|北京|ICP|投个简历|面试",
    "direct-zh": "登录|绵阳|15-20K|德阳|重庆|贵阳|北京|拉萨|5000元|ICP|刚刚活跃|竞争力|立即沟通",
    "board-fr": "cookies|27 500|Charpentier|Cholet|2 600|Laval|Nantes|Postuler|alerte|Mentions",
    "board-pl": "cookies|Radom|5 800|Tarnów|Warszawa|Zaloguj|Regulamin|Powiadamiaj",
}
"""Words of each page that its posting does not have, between bars."""


READ_BADLY: dict[str, str] = {}
"""Pages with a field that is not right yet, and why; asserted, so that mending one takes its row out."""

PASTED_BADLY = {
    "ats-sections-en": "the pay below the list of requirements is not kept apart without its element",
    "split-pane-en": "other jobs stand above the one that is shown",
    "tables-en": "the menu of the left column has words that no other page has",
    "career-site-de": "the company stands in the title alone",
    "zhilian-zh": "the company stands in the title alone",
    "lago-zh": "a line above the title names company and department",
    "direct-zh": "the company stands in the title alone",
}
"""Pages whose copied text is read with a fault, and why; asserted, so that mending one takes its row out."""


@cache
def _extracted(name: str) -> dict[str, Any]:
    return extract(read((PAGES / f"{name}.html").read_bytes(), f"{name}.html"), TODAY).as_json()


def _short(name: str, value: Any) -> Any:
    """A field's value as the table above writes it."""
    if name == "locations":
        return [place["raw"] for place in value]
    if name == "requirements":
        return [requirement["text"] for requirement in value]
    if name == "salary" and value:
        return value["min"], value["max"], value["currency"], value["period"]
    return value


def _compared(name: str, draft: dict[str, Any]) -> dict[str, Any]:
    """What the draft says of the fields that the page's row names, and of those that are always compared."""
    expected = EXPECTED[name]
    fields = [field for field in (*ALWAYS, *expected) if draft[field] and (field in expected or field != "duties")]
    return {field: _short(field, draft[field]) for field in fields}


def _pasted(name: str) -> dict[str, Any]:
    """The same page as text, as a browser copies it: every line, the title in none of them."""
    html = (PAGES / f"{name}.html").read_text()
    tree = LexborHTMLParser(html)
    drop_unseen(tree, html)
    assert tree.root is not None
    lines, _ = read_markup(tree.root)
    rows = (f"• {line.text}" if line.kind is BlockKind.ITEM else line.text for line in lines)
    return extract(read("\n".join(rows).encode()), TODAY).as_json()


def test_every_page_has_its_rows() -> None:
    names = {path.stem for path in PAGES.iterdir()}
    assert names == EXPECTED.keys() == SURROUNDINGS.keys()


@pytest.mark.parametrize("name", EXPECTED)
def test_the_fields_are_those_of_the_posting(name: str) -> None:
    assert (_compared(name, _extracted(name)) == EXPECTED[name]) is (name not in READ_BADLY)


@pytest.mark.parametrize("name", EXPECTED)
def test_nothing_of_the_surroundings_is_read(name: str) -> None:
    draft = _extracted(name)
    assert not [words for words in SURROUNDINGS[name].split("|") if words in json.dumps(draft, ensure_ascii=False)]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_page_copied_as_text_is_read_the_same(name: str) -> None:
    expected = {field: value for field, value in EXPECTED[name].items() if field in ALWAYS}
    found = {field: value for field, value in _compared(name, _pasted(name)).items() if field in ALWAYS}
    assert (found == expected) is (name not in PASTED_BADLY)


def test_of_a_page_copied_without_its_menu_the_notices_are_no_benefits() -> None:
    pasted = (
        "Museum Guard\nKettle Hill Museum\nDover, DE 19901\nApply now\n"
        "Job details\nHere's how the job details align with your profile.\nJob type\nPart-time\n"
        "Benefits\nPulled from the full job description\nUniform allowance\nPaid parking\n"
        "Full job description\nWhat you'll do:\nWalk the galleries every hour\nCheck badges at the loading dock\n"
    )
    draft = extract(read(pasted.encode()), TODAY)
    assert (draft.employment_type, draft.benefits) == ("part_time", ["Uniform allowance", "Paid parking"])


POLISH_BOARD = """Takelarz / Takelarka (k/m)
Otterly Marine sp. z o.o.O firmie
28,00 – 31,50 zł
brutto / godz. | umowa zlecenie
ważna jeszcze 9 dni
(do 1 gru)
Portowa 3, Gdynia
pomorskie
umowa zlecenie
praca stacjonarna
Szukamy wielu kandydatów4 wakaty
Asystent Pracuj.pl
Sprawdź, jak dobrze ta oferta do Ciebie pasuje
Dodatkowe informacje
Wymagane języki:
angielski
Siedziba firmy
Otterly Marine sp. z o.o.
Portowa 3, Gdynia
Sprawdź czas dojazdu
Samochód
-
Rower
-
Twój zakres obowiązków
splatanie lin stalowych i sizalowych,
przegląd takielunku na jachtach,
Nasze wymagania
zręczność i cierpliwość do węzłów,
Benefity
owoce
kawa / herbata
Otterly Marine sp. z o.o.
Przewiń do profilu firmy
Od trzydziestu lat takielujemy jachty i małe statki na całym wybrzeżu, a nasze liny widać w każdym porcie.
"""
RUSSIAN_BOARD = """https://board.example/vacancy/17?from=list

Такелажник
от 45 000 ₽ за месяц, на руки
Опыт работы: 1–3 года
Полная занятость
График: 5/2
Откликнуться
Сейчас эту вакансию смотрят 2 человека
Выдра Марин
4,6
12 отзывов
Казань, Портовая улица, 3
Обязанности:
вязать узлы и сплетать канаты
осматривать такелаж яхт
Где предстоит работать
Казань, Портовая улица, 3
Показать на большой карте
Вакансия опубликована 3 ноября 2026 в Казани
"""


def test_a_polish_boards_page_copied_as_text_is_read_without_its_frame() -> None:
    draft = extract(read(POLISH_BOARD.encode()), TODAY)
    assert (draft.company, draft.valid_through, draft.openings) == (
        "Otterly Marine sp. z o.o.",
        date(2026, 12, 1),
        4,
    )
    assert draft.duties == ["splatanie lin stalowych i sizalowych", "przegląd takielunku na jachtach"]
    assert [one.text for one in draft.requirements][1:] == ["zręczność i cierpliwość do węzłów"]
    assert draft.benefits == ["owoce", "kawa / herbata"]


def test_a_russian_boards_page_copied_as_text_is_read_without_its_frame() -> None:
    draft = extract(read(RUSSIAN_BOARD.encode()), TODAY)
    assert (draft.title, draft.company, draft.date_posted) == ("Такелажник", "Выдра Марин", date(2026, 11, 3))
    assert draft.duties == ["вязать узлы и сплетать канаты", "осматривать такелаж яхт"]
