from __future__ import annotations

import pytest

from postings.extractors.draft import Importance
from postings.extractors.languages import find
from postings.tests.extractors.readings import reading_of
from postings.tests.timing import at_most

Spoken = list[tuple[str, str]]

TEXTS: list[tuple[str, Spoken]] = [
    ("Fluent English", [("en", "Fluent")]),
    ("Fluency in English and German", [("en", "Fluency"), ("de", "Fluency")]),
    ("English: fluent", [("en", "fluent")]),
    ("Fluent in Spanish", [("es", "Fluent")]),
    ("Bilingual (English/Spanish)", [("en", "Bilingual"), ("es", "Bilingual")]),
    ("Excellent knowledge of Armenian language", [("hy", "Excellent")]),
    ("Good knowledge of Russian", [("ru", "Good")]),
    ("Native German speaker", [("de", "Native")]),
    ("German (C1)", [("de", "C1")]),
    ("Business level communication in Japanese", [("ja", "Business level")]),
    ("Ability to speak and write in French fluently", [("fr", "fluently")]),
    ("Mandarin required", [("zh", "")]),
    ("Must speak Dutch", [("nl", "")]),
    ("Able to converse in Danish with skippers", [("da", "")]),
    ("Proficiency in Portuguese", [("pt", "Proficiency")]),
    ("Sehr gute Englischkenntnisse", [("en", "Sehr gute")]),
    ("Verhandlungssichere Deutschkenntnisse", [("de", "Verhandlungssichere")]),
    ("Fließend Englisch in Wort und Schrift", [("en", "Fließend")]),
    ("Anglais courant", [("en", "courant")]),
    ("Maîtrise de l'anglais", [("en", "")]),
    ("Nivel alto de inglés", [("en", "alto")]),
    ("Dominio del idioma francés", [("fr", "")]),
    ("Znajomość języka angielskiego", [("en", "")]),
    ("Свободное владение английским языком", [("en", "Свободное")]),
    ("Flytande svenska i tal och skrift", [("sv", "Flytande")]),
    ("Tiếng Anh giao tiếp tốt", [("en", "giao tiếp tốt")]),
    ("Thành thạo tiếng Nhật", [("ja", "Thành thạo")]),
    ("英语流利", [("en", "流利")]),
    ("良好的英语听说读写能力", [("en", "良好")]),
    ("熟练掌握日语", [("ja", "熟练")]),
    ("普通话标准，粤语优先", [("zh", "")]),
    ("TOEIC 700 or higher required", [("en", "TOEIC 700")]),
    ("Sie sprechen Deutsch (mind. B2), Türkisch ist von Vorteil", [("de", "B2"), ("tr", "B2")]),
    ("Komunikatywna znajomość języka ukraińskiego", [("uk", "Komunikatywna")]),
    ("Знание китайского языка приветствуется", [("zh", "")]),
]

BUGS_CAUGHT: list[tuple[str, Spoken]] = [
    ("Francés intermedio (lectura y escritura)", [("fr", "intermedio")]),
    ("Capacités rédactionnelles en français", [("fr", "")]),
    ("普通话标准，性格随和", [("zh", "")]),
    ("Languages: English (B2), Polish (C1)", [("en", "B2"), ("pl", "C1")]),
]

NOTHING = [
    "You may take language lessons if you need them (Dutch & Danish)",
    "Excellent communication skills",
    "Programming languages such as Java and Python",
    "Serves our Spanish customers in the north",
    "Works with the Italian market",
    "We deliver to Italian restaurants and German bakeries",
    "Familiar with current Vietnamese laws, which is an advantage",
    "English teachers welcome at our school",
    "Loves Thai food",
    "Knows the French restaurant trade",
    "You polish the floors",
    "Cooks chinese dishes",
    "A Danish company",
    "Turkish airlines flights",
    "有良好的沟通能力",
]


@pytest.mark.parametrize(("line", "expected"), TEXTS + BUGS_CAUGHT)
def test_it_reads_a_demand(line: str, expected: Spoken) -> None:
    found = find(reading_of(f"Clerk\n\nRequirements:\n- {line}\n- A calm manner"))
    assert found is not None
    assert [(language.code, language.level) for language in found.value] == expected


@pytest.mark.parametrize("line", NOTHING)
def test_it_invents_no_language(line: str) -> None:
    assert find(reading_of(f"Clerk\n\nAbout the work\n- {line}\n- A calm manner")) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("German is a plus", Importance.PREFERRED),
        ("Spanish preferred", Importance.PREFERRED),
        ("英语流利者优先", Importance.PREFERRED),
        ("Fluent English", Importance.REQUIRED),
        ("Must speak Polish", Importance.REQUIRED),
    ],
)
def test_it_tells_a_wish_from_a_demand(line: str, expected: Importance) -> None:
    found = find(reading_of(f"Clerk\n\nRequirements:\n- {line}\n- A calm manner"))
    assert found is not None
    assert found.value[0].importance is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clerk\nLanguages: English, French\nReno, NV", ["en", "fr"]),
        ("Clerk\nLanguage: English\nReno, NV", ["en"]),
        ("文员\n语言要求：英语\n工作地点：苏州", ["en"]),
        ("Clerk\n\nYou file papers.\n\nLanguage:\n- Spanish (Required)", ["es"]),
    ],
)
def test_it_reads_a_labelled_list(text: str, expected: list[str]) -> None:
    found = find(reading_of(text))
    assert found is not None
    assert [language.code for language in found.value] == expected


def test_its_evidence_is_the_words_it_came_from() -> None:
    reading = reading_of("Clerk\n\nRequirements:\n- Fluent in Spanish\n- A calm manner")
    found = find(reading)
    assert found is not None
    assert [reading.text[start:end] for start, end in found.spans] == ["Spanish"]


@pytest.mark.parametrize("text", ["english " * 12_000, "fluent " * 14_000, "İenglish" * 12_000])
def test_a_hostile_text_takes_milliseconds(text: str) -> None:
    reading = reading_of("Clerk\n" + text)
    with at_most(seconds=1):
        find(reading)
