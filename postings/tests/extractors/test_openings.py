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
    ("焊工\n招聘人数：5人\n工作地点：苏州", 5),
    ("焊工\n苏州-吴中区 | 2年经验 | 中专 | 招3人\n远桥钢构有限公司", 3),
    ("Schweißer\nAnzahl offener Stellen: 2\nArbeitsort: Gera", 2),
    ("Soudeur\nNombre de postes : 4\nLieu : Nantes", 4),
    ("Soldador\nNúmero de vacantes: 6\nUbicación: Bilbao", 6),
    ("Spawacz\nLiczba etatów: 7\nMiejsce pracy: Radom", 7),
    ("Svetsare\nAntal jobb: 2\nOrt: Borås", 2),
    ("Thợ hàn\nSố lượng: 8\nĐịa điểm: Huế", 8),
    ("Welders (two positions open)\nGary, IN\nYou weld.", 2),
]
NOTHING = [
    "Welder\nGary, IN\nWe have 300 employees in 12 places.",
    "Welder\nGary, IN\nYou lead 3 people.",
    "焊工\n招聘人数：若干\n工作地点：苏州",
    "焊工\n苏州 | 2年经验 | 中专 | 招若干人\n远桥钢构有限公司",
    "Welder\nGary, IN\nWe opened 20 positions last year.",
    "焊工\n远桥钢构有限公司\n公司现有员工500人，团队30人。",
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_it_reads_a_number_of_people(value: str, expected: int | None) -> None:
    assert of(value) == expected


@pytest.mark.parametrize(("text", "expected"), TEXTS)
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
