from __future__ import annotations

import pytest

from postings.extractors.counts import of
from postings.extractors.openings import find
from postings.tests.extractors.readings import reading_of, stating

VALUES = [
    ("1人", 1),
    ("招2人", 2),
    ("招聘3人", 3),
    ("3名", 3),
    ("10", 10),
    ("three", 3),
    ("three (3)", 3),
    ("2 positions", 2),
    ("1 (one)", 1),
    ("两名", 2),
    ("5 người", 5),
    ("zwei", 2),
    ("deux", 2),
    ("若干", None),
    ("若干人", None),
    ("招若干人", None),
    ("multiple", None),
    ("several", None),
    ("2-3", None),
    ("$15", None),
    ("3.5", None),
    ("50%", None),
    ("40 hours", None),
    ("", None),
]
TEXTS = [
    ("Welder\nNumber of positions: 3\nGary, IN", 3),
    ("Welder\nOpenings: 12\nGary, IN", 12),
    ("Welder\nVacancies: two\nGary, IN", 2),
    ("Welder\nPosts: 9\nGary, IN", 9),
    ("Welders\n40 slots for our new yard in Gary, IN.", 40),
    ("Stage en soudure\nStage de 5 mois – 3 stagiaires\nMetz", 3),
    ("Schweißer\nDie Naht AG sucht für Halle Köln-Deutz 4 Personen, die schweißen.", 4),
    ("焊工\n招聘人数：5人\n工作地点：苏州", 5),
    ("焊工\n苏州-吴中区 | 2年经验 | 中专 | 招3人\n远桥钢构有限公司", 3),
    ("Schweißer\nAnzahl offener Stellen: 2\nArbeitsort: Gera", 2),
    ("Soudeur\nNombre de postes : 4\nLieu : Nantes", 4),
    ("Soldador\nNúmero de vacantes: 6\nUbicación: Bilbao", 6),
    ("Spawacz\nLiczba etatów: 7\nMiejsce pracy: Radom", 7),
    ("Svetsare\nAntal jobb: 2\nOrt: Borås", 2),
    ("Thợ hàn\nSố lượng: 8\nĐịa điểm: Huế", 8),
    ("Welders (two positions open)\nGary, IN\nYou weld.", 2),
    ("Welder x3\nGary, IN\nYou weld.", 3),
    ("4 x Welders\nGary, IN\nYou weld.", 4),
    ("Welder\nGary, IN\n3 full-time positions available\nYou weld.", 3),
    ("Welder\nGary, IN\nThere are five openings in our shop.", 5),
    ("We are hiring three welders for our shop in Gary.", 3),
    ("Gary Steel is seeking two (2) certified welders.", 2),
    ("Fellow (2 posts)\nSteel Institute, Gary", 2),
    ("Für unsere Werkstatt suchen wir zum 1. Mai zwei Schweißer (m/w/d).", 2),
    ("In der Werkstatt sind drei Stellen zu besetzen.\nSie schweißen.", 3),
    ("Vier Schweißer gesucht!\nGera", 4),
    ("Nous recrutons 3 soudeurs à Nantes.", 3),
    ("Se necesitan 6 soldadores en Bilbao.", 6),
    ("Cerchiamo due saldatori a Brescia.", 2),
    ("Contratamos três soldadores em Braga.", 3),
    ("Wij zoeken twee lassers in Breda.", 2),
    ("Poszukujemy dwóch spawaczy do pracy w Radomiu.", 2),
    ("Требуются 5 сварщиков, график 2/2.", 5),
    ("Vi söker två svetsare i Borås.", 2),
    ("Hledáme 3 svářeče do dílny v Brně.", 3),
    ("Cần tuyển 08 thợ hàn, làm việc tại Huế.", 8),
    ("焊工（3名）\n苏州\n你会焊接。", 3),
    ("急聘焊工5名，持证上岗。", 5),
    ("招焊工两名，包吃住。", 2),
    ("大量招工，需30人，男女不限。", 30),
    ("Packer\n\nWe have 6 immediate openings on the night shift.", 6),
    ("Packer\n\nPositions to fill: 4", 4),
    ("Packer\n\nThere is one vacancy in our Derby team.", 1),
    ("Packer\n\nWe are looking to fill two vacancies by June.", 2),
    ("Packer\n\nZum Mai besetzen wir vier Stellen.", 4),
    ("Packer\n\nGesucht werden 6 Packer für die Nachtschicht.", 6),
    ("Packare\n\nVi har fyra lediga tjänster.", 4),
    ("Welder\n# of positions: 4\nGary, IN", 4),
]
BUGS_CAUGHT = [("Kestrel | Developer | Leeds\nWe build kites.\nWe're hiring for 2 positions:\n1) A sailmaker", 2)]

NOTHING = [
    "Welder\nGary, IN\nWe have 300 employees in 12 places.",
    "Welder\nGary, IN\nYou lead 3 people.",
    "焊工\n招聘人数：若干\n工作地点：苏州",
    "焊工\n苏州 | 2年经验 | 中专 | 招若干人\n远桥钢构有限公司",
    "Welder\nGary, IN\nWe opened 20 positions last year.",
    "焊工\n远桥钢构有限公司\n公司现有员工500人，团队30人。",
    "焊工\n公司现有员工120名，研发人员40名。",
    "招聘专员\n负责每月招聘30人以上。",
    "Recruiter\nYou fill 10 positions a month for our clients.",
    "We are looking for a welder with two years at sea.",
    "Our shop needs 3 references from every welder.",
    "Seeking five years of experience in welding.",
    "We are hiring 3rd shift welders.",
    "Bakery\n\nWe have room for 40 guests.",
    "We are looking to fill 3 shifts a week.",
    "We work 3 x 12 hours a week.",
    "Wir suchen zum 1. Mai Verstärkung für zwei Werkstätten.",
    "5 years of experience required\nGary, IN",
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_it_reads_a_number_of_people(value: str, expected: int | None) -> None:
    assert of(value) == expected


@pytest.mark.parametrize(("text", "expected"), TEXTS + BUGS_CAUGHT)
def test_it_finds_the_openings(text: str, expected: int) -> None:
    found = find(reading_of(text))
    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize("text", NOTHING)
def test_it_invents_no_number(text: str) -> None:
    assert find(reading_of(text)) is None


def test_it_believes_data_before_text() -> None:
    found = find(stating(openings=4))
    assert found is not None
    assert found.value == 4


def test_its_evidence_is_the_words_it_came_from() -> None:
    reading = reading_of("Welder\nNumber of positions: 3\nGary, IN")
    found = find(reading)
    assert found is not None
    assert [reading.text[start:end] for start, end in found.spans] == ["3"]
