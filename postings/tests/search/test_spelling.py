"""Typing errors that are repaired, and words that are none."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from postings.search import get_backend
from postings.search.spelling import corrected, distance
from postings.tests.search.contract import document

TITLES = (
    "Software Engineer",
    "JavaScript Developer",
    "Receptionist",
    "Sales Manager",
    "Registered Nurse",
    "Warehouse Operative",
    "Delivery Driver",
    "Mechanical Technician",
    "Primary School Teacher",
    "Restaurant Supervisor",
    "Marketing Assistant",
    "Accountant",
    "Electrician",
    "Customer Service Representative",
    "Data Analyst",
    "Project Coordinator",
    "Physiotherapist",
    "Carpenter",
    "Plumber",
    "Pharmacist",
    "Business Consultant",
    "Security Officer",
    "Maintenance Administrator",
    "Secretary",
    "Graphic Designer",
    "Hairdresser",
    "Veterinary Surgeon",
    "Cashier",
    "Cleaner",
    "Chef",
)
RARE_TITLES = ("Farrier", "Chandler", "Luthier", "Cooper", "Glazier")
COMPANIES = ("Enginor Ltd", "Nursa GmbH", "Manageer Inc.")
PLACES = (
    "DE/Berlin/Berlin",
    "DE/Bavaria/Munich",
    "GB/England/Manchester",
    "US/Illinois/Chicago",
    "GB/England/Leeds",
)

TYPOS = {
    "enginer": "engineer",
    "engneer": "engineer",
    "enigneer": "engineer",
    "engineeer": "engineer",
    "engeneer": "engineer",
    "softwre": "software",
    "sofware": "software",
    "sotfware": "software",
    "javascrpt devloper": "javascript developer",
    "javscript": "javascript",
    "jvaascript": "javascript",
    "developper": "developer",
    "develper": "developer",
    "devleoper": "developer",
    "recepcionist berln": "receptionist berlin",
    "receptionst": "receptionist",
    "recpetionist": "receptionist",
    "receptionnist": "receptionist",
    "mangaer": "manager",
    "manger": "manager",
    "managr": "manager",
    "maneger": "manager",
    "slaes": "sales",
    "registred nures": "registered nurse",
    "regsitered": "registered",
    "nurce": "nurse",
    "warehose": "warehouse",
    "wharehouse": "warehouse",
    "warehuose": "warehouse",
    "delivrey": "delivery",
    "delivary drivr": "delivery driver",
    "dirver": "driver",
    "mecanical": "mechanical",
    "mechancal tecnician": "mechanical technician",
    "technicion": "technician",
    "techincian": "technician",
    "teecher": "teacher",
    "teahcer": "teacher",
    "restaraunt": "restaurant",
    "restaurnat": "restaurant",
    "supervisior": "supervisor",
    "superviser": "supervisor",
    "marketting": "marketing",
    "maketing": "marketing",
    "asistant": "assistant",
    "assitant": "assistant",
    "acountant": "accountant",
    "accountent": "accountant",
    "electrican": "electrician",
    "eletrician": "electrician",
    "custommer servise": "customer service",
    "representitive": "representative",
    "anaylst": "analyst",
    "analist": "analyst",
    "cordinator": "coordinator",
    "coordinater": "coordinator",
    "phisiotherapist": "physiotherapist",
    "physiotherpist": "physiotherapist",
    "carpentar": "carpenter",
    "plumer": "plumber",
    "pharmasist": "pharmacist",
    "consultent": "consultant",
    "securty oficer": "security officer",
    "maintainance": "maintenance",
    "maintenence": "maintenance",
    "adminstrator": "administrator",
    "secratary": "secretary",
    "secretery": "secretary",
    "desinger": "designer",
    "hairdreser": "hairdresser",
    "vetinary": "veterinary",
    "casheir": "cashier",
    "chicgo": "chicago",
    "manchestr": "manchester",
    "softwareengineer": "software engineer",
    "dataanalyst": "data analyst",
    "salesmanager": "sales manager",
    "Enginer": "Engineer",
    "enginer.": "engineer.",
    "data-anaylst": "data-analyst",
    "driver/mecanic nurce": "driver/mecanic nurse",
    # The syntax of the search box stays.
    'enginer "softwre enginer"': 'engineer "softwre enginer"',
    "enginer -softwre": "engineer -softwre",
    "enginer OR devloper": "engineer OR developer",
    "nurce, teecher": "nurse, teacher",
    '"enginer': '"engineer',
    "“sofware” enginer": "“sofware” engineer",
}
RIGHT = (
    "engineer",
    "Software Engineer Berlin",
    # Names and rare words that exist, however near a frequent word is.
    "enginor",
    "nursa",
    "manageer",
    "farrier",
    "chandler",
    "luthier",
    "cooper",
    "glazier",
    "leeds",
    # In the text of a few postings, in no title.
    "plumbery",
    # Words that the project knows, though no posting has them.
    "kubernetes",
    "photoshop",
    # Other forms of frequent words.
    "engineers",
    "designed",
    "plumbers",
    # Nothing is near.
    "zymurgist",
    "qwertyuiop",
    # Left alone.
    "",
    "   ",
    "cef",
    "C++",
    "c#",
    ".net",
    "node.js",
    "401k",
    "enginér",
    "软件工程帅",
    '"enginer"',
    "-enginer",
    '-"enginer softwre"',
    "enginer2",
    "e.n.g.i.n.e.r",
    "https://enginer.example/softwre",
    "title:enginer",
    "OR",
    "x" * 5000,
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Postings of every title, often; of the rare ones, two; a word that only texts have."""
    return tmp_path_factory.mktemp("spelling")


@pytest.fixture(autouse=True)
def _index(site: Path, settings: Settings) -> None:
    settings.SEARCH_URL = f"tantivy://{site / 'index'}"
    backend = get_backend()
    if not backend.exists():
        titles = [*(TITLES * 40), *RARE_TITLES]
        documents = [
            document(
                number,
                title=title,
                company=COMPANIES[number % 300] if number % 300 < len(COMPANIES) else None,
                city=[PLACES[number % len(PLACES)]],
                text="plumbery" if number < 3 else "",
            )
            for number, title in enumerate(titles)
        ]
        with backend.lock():
            backend.rebuild(documents)


@pytest.mark.parametrize(("typed", "meant"), TYPOS.items())
def test_typing_errors_are_repaired(typed: str, meant: str) -> None:
    assert corrected(typed) == meant


@pytest.mark.parametrize("typed", RIGHT)
def test_other_words_stay(typed: str) -> None:
    assert corrected(typed) is None


def test_what_was_repaired_stays() -> None:
    for meant in TYPOS.values():
        if not set('"“-/') & set(meant):
            assert corrected(meant) is None


@pytest.mark.parametrize(
    ("one", "other", "errors"),
    [
        ("", "", 0),
        ("a", "", 1),
        ("ab", "ba", 1),
        ("nurse", "nurse", 0),
        ("kitten", "sitting", 3),
        ("abcd", "badc", 2),
    ],
)
def test_distances(one: str, other: str, errors: int) -> None:
    assert distance(one, other) == distance(other, one) == errors


def test_a_damaged_lexicon_repairs_nothing(site: Path, tmp_path: Path, settings: Settings) -> None:
    shutil.copytree(site / "index", tmp_path / "index")
    settings.SEARCH_URL = f"tantivy://{tmp_path / 'index'}"
    assert corrected("enginer") == "engineer"
    for meta in tmp_path.glob("index/*/lexicon/meta.json"):
        meta.write_text("{")
    assert corrected("enginer") is None
