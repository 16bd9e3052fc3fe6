from __future__ import annotations

import pytest

from postings.extractors import importance

PREFERRED = [
    "有焙茶經驗佳",
    "Spanish a plus",
    "Spanish is a plus.",
    "Experience with forklifts preferred",
    "CRM software (any) Preferred",
    "Formal sales training desired.",
    "Knowledge of hydraulics is highly encouraged.",
    "Nice to have: a motorcycle licence",
    "A second language would be great",
    "Ideally you have worked in a bakery",
    "Master's degree is an advantage",
    "Bonus: you play an instrument",
    "Welding certificate is desirable but not required",
    "Experience is not necessary, we train you",
    "Preferably two years on the phone",
    "Optional: drone licence",
    "Background in nursing is considered an asset",
    "熟悉Linux者优先",
    "有驾照优先考虑",
    "会日语加分",
    "有教师资格证者更佳",
    "3年以上经验为佳",
    "Englischkenntnisse von Vorteil",
    "Erfahrung mit SAP wünschenswert",
    "Idealerweise mit Führerschein",
    "La maîtrise de l'italien serait un plus",
    "Expérience en cuisine souhaitée",
    "Se valorará experiencia en hostelería",
    "Carnet B deseable",
    "Mile widziana znajomość niemieckiego",
    "Знание английского будет плюсом",
    "Желательно наличие автомобиля",
    "Körkort är meriterande",
    "Ưu tiên ứng viên có kinh nghiệm",
    "Biết tiếng Nhật là một lợi thế",
    "sales: 1 year (Preferred)",
    "Crane licence: a plus, not a must",
    "Farsi or Turkish would be wonderful",
    "A night in a bakery behind you would be lovely",
    "If you can juggle, so much the better.",
    "会拉二胡更好~",
    "带过徒弟的更受欢迎",
    "Schön wäre ein Segelschein",
    "Tarifkenntnisse sind keine Bedingung",
    "Gern gesehen, aber kein Muss: Erfahrung mit Segeltuch",
    "Vous savez coudre ? C'est encore mieux",
    "Saber de vinos suma puntos",
    "Si tienes furgoneta, mejor.",
    "Jeśli masz rower, tym lepiej.",
    "Умеете рисовать — будет здорово",
    "Kan du sjunga är det ännu bättre",
    "Biết chụp ảnh thì tốt hơn",
    "Permis bateau : 1 an (Optionnel)",
    "Buceo deseado, licencia opcional",
]
REQUIRED = [
    "學習能力佳",
    "At least three years of bookkeeping, preferably in a hotel",
    "A degree (ideally in physics)",
    "Mindestens zwei Jahre Erfahrung, idealerweise im Einkauf",
    "Deux ans d'expérience, de préférence en boulangerie",
    "High school diploma required.",
    "Three years in a workshop",
    "Must have excellent follow-up",
    "Most have excellent follow-up",
    "Degree required, master's preferred",
    "Degree required; master's preferred",
    "Five years of sales in the region; CRM experience preferred",
    "A driver's licence is a must, own car preferred",
    "United States (Required)",
    "Surplus handling in a warehouse",
    "Preparation of desserts",
    "大专以上学历，会计专业",
    "必须有电工证，有经验者优先",
    "大专以上学历，三年以上工作经验；会英语者优先",
    "Abgeschlossene Ausbildung als Koch",
    "Führerschein zwingend erforderlich",
    "Permis B obligatoire",
    # "vous souhaitez", "vous appréciez": what the reader wishes
    "Vous êtes calme et souhaitez vivre au bord de la mer",
    "Vous aimez le froid et appréciez le silence",
    "Cuatro años de taller, preferiblemente en relojería",
    "Título de patrón, se valorará inglés",
    "Wymagane prawo jazdy",
    "Обязательно наличие медкнижки",
    "",
]
DEMANDS = [
    "Must be fluent in Dutch.",
    "You must have a valid passport.",
    "Candidates must be able to swim.",
    "Applicants must hold a nursing licence.",
    "Local residents only",
    "*** LOCAL APPLICANTS ONLY ***",
    "必须持有护士执业证",
    "Bewerber müssen schwindelfrei sein.",
]
NO_DEMANDS = [
    "You must see this harbour at sunrise.",
    "This must be the best job in town.",
    "Everything must go through quality control.",
    "We buy from local farms only",
]


@pytest.mark.parametrize("line", PREFERRED)
def test_it_reads_preferred(line: str) -> None:
    assert importance.is_required(line) is False


@pytest.mark.parametrize("line", REQUIRED)
def test_it_reads_required(line: str) -> None:
    assert importance.is_required(line) is True


@pytest.mark.parametrize("line", ["Ability to work in a team", "Associate degree", "会粤语"])
def test_a_preferred_section_covers_every_line(line: str) -> None:
    assert importance.is_required(line, in_preferred_section=True) is False


def test_a_closing_bracket_beats_the_section() -> None:
    assert importance.is_required("Driver's licence (Required)", in_preferred_section=True) is True


@pytest.mark.parametrize("sentence", DEMANDS)
def test_a_demand_is_known_anywhere(sentence: str) -> None:
    assert importance.is_demand(sentence)


@pytest.mark.parametrize("sentence", NO_DEMANDS)
def test_not_every_must_is_a_demand(sentence: str) -> None:
    assert not importance.is_demand(sentence)
