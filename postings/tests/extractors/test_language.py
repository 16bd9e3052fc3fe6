from __future__ import annotations

import pytest

from postings.extractors.language import detect, find
from postings.tests.extractors.readings import reading_of
from postings.tests.timing import at_most

PROSE = [
    ("You will keep the tools in order and help the people of the yard with the day's work.", "en"),
    ("Maintain ledgers and reconcile accounts for the finance team of the county.", "en"),
    ("Operate forklifts. Load trucks. Count stock. Sweep floors. Report damage quickly.", "en"),
    ("Sie halten die Werkzeuge in Ordnung und helfen den Kollegen auf dem Hof bei der täglichen Arbeit.", "de"),
    ("Reparatur von Maschinen, Wartung der Anlagen, Arbeiten nach Zeichnung.", "de"),
    ("Vous gardez les outils en ordre et vous aidez les collègues dans leur travail quotidien.", "fr"),
    ("Mantendrás las herramientas en orden y ayudarás a los compañeros en el trabajo diario.", "es"),
    ("Będziesz dbać o porządek w warsztacie i pomagać kolegom w codziennej pracy na budowie.", "pl"),
    ("Вы будете следить за порядком в мастерской и помогать коллегам в повседневной работе.", "ru"),
    ("Du håller ordning på verktygen och hjälper kollegorna med det dagliga arbetet på gården.", "sv"),
    ("Bạn sẽ giữ gìn dụng cụ và giúp đỡ đồng nghiệp trong công việc hằng ngày tại xưởng.", "vi"),
    ("负责车间工具的管理，协助同事完成日常工作。", "zh"),
    ("负责Java、Python、MySQL、Redis系统的开发与维护，熟悉Linux。", "zh"),
    ("工具を整理し、同僚の日々の作業を手伝っていただきます。", "ja"),
    ("작업장의 공구를 정리하고 동료들의 일상 업무를 돕습니다.", "ko"),
    ("Terrai in ordine gli attrezzi e aiuterai i colleghi nel lavoro quotidiano.", "it"),
    ("Você vai manter as ferramentas em ordem e ajudar os colegas no trabalho diário.", "pt"),
    ("Je houdt het gereedschap op orde en helpt je collega's bij het dagelijkse werk op de werf.", "nl"),
    ("Budete udržovat nářadí v pořádku a pomáhat kolegům s každodenní prací.", "cs"),
    (
        "Du holder orden på værktøjet og hjælper kollegerne med det daglige arbejde, og du er omhyggelig.",
        "da",
    ),
    ("Ви будете стежити за порядком у майстерні та допомагати колегам у щоденній роботі, а також з людьми.", "uk"),
    ("Veți păstra ordinea sculelor și veți ajuta colegii în munca de zi cu zi, iar noi vă oferim sprijin.", "ro"),
    ("Pidät työkalut järjestyksessä ja autat työtovereita päivittäisessä työssä, ja me opastamme sinua.", "fi"),
    ("Aletleri düzenli tutacak ve iş arkadaşlarınıza günlük işlerinde yardım edeceksiniz.", "tr"),
]
FRAMES = [
    (
        "焊工\n远桥钢构有限公司\n- 公司性质:民营\n- 工作地点:苏州\n- 招聘人数:1人\n职位描述\n"
        + "You will keep the tools of the yard in order and help the people with the work of the day. " * 4,
        "en",
    ),
    (
        "Kế toán\nĐịa điểm: Huế\nLương: Cạnh tranh\nHết hạn nộp: 05/06/2026\nMô tả\n"
        + "You will keep the books of the company in order and help the auditors with the reports. " * 3,
        "en",
    ),
    ("Java Developer\n青禾云数据科技有限公司\n" + "负责后端系统的设计、开发与维护，参与需求评审。" * 4, "zh"),
    (
        "Senior Account Manager\n" + "Du berätst Kunden in der ganzen Region und baust neue Beziehungen auf. " * 4,
        "de",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PROSE)
def test_it_tells_the_language_of_prose(text: str, expected: str) -> None:
    assert detect(reading_of(text).document) == expected


@pytest.mark.parametrize(("text", "expected"), [(f"{text}\n{text}\n{text}", code) for text, code in PROSE])
def test_it_tells_the_language_of_several_lines(text: str, expected: str) -> None:
    assert detect(reading_of(text).document) == expected


@pytest.mark.parametrize(("text", "expected"), FRAMES)
def test_the_body_decides_not_the_frame(text: str, expected: str) -> None:
    assert detect(reading_of(text).document) == expected


@pytest.mark.parametrize("text", ["12345", "$20k", "a b"])
def test_too_little_prose_is_no_answer(text: str) -> None:
    assert find(reading_of(text)) is None


def test_it_finds_what_it_detects() -> None:
    found = find(reading_of(PROSE[0][0]))
    assert found is not None
    assert found.value == "en"


@pytest.mark.parametrize("text", ["ä" * 100_000, "的a" * 50_000, "İ " * 50_000])
def test_a_hostile_text_takes_milliseconds(text: str) -> None:
    document = reading_of(text).document
    detect(document)
    with at_most(seconds=0.2):
        detect(document)
