"""Values that only say that there is none."""

from __future__ import annotations

import pytest

from postings.readers.blanks import is_blank

BLANK = [
    *(
        "",
        "-",
        "--",
        "[]",
        "-1",
        "-1.0",
        "nan",
        "None",
        "N/A",
        "n/a (see the site)",
        "Not specified",
        "not disclosed",
    ),
    *(
        "not disclosed",
        "No description available",
        "Unspecified",
        "Sin descripción",
        "No especificado",
        "Não informado",
    ),
    *("keine Angabe", "k. A.", "Non renseigné", "nie podano", "Не указана", "нет данных", "暂无", "未知"),
]
SAID = [
    *(
        "Nanny",
        "Nones",
        "No. 7 Quay",
        "Not specified by law",
        "Nathan",
        "1",
        "0",
        "无锡",
        "Noida",
        "C++",
        "Sin City",
    ),
    *("Sin City", "No experience required", "Negotiable"),
]


@pytest.mark.parametrize("words", BLANK)
def test_a_value_that_says_nothing_is_blank(words: str) -> None:
    assert is_blank(words)


@pytest.mark.parametrize("words", SAID)
def test_a_value_that_says_something_is_not(words: str) -> None:
    assert not is_blank(words)
