from __future__ import annotations

import pytest

from postings.extractors.experience import find, years_in
from postings.tests.extractors.readings import reading_of, stating
from postings.tests.timing import at_most

Bounds = tuple[float | None, float | None]

PROSE: list[tuple[str, Bounds]] = [
    ("2+ years of production MIG welding", (2, None)),
    ("Minimum 3 years post-trade experience", (3, None)),
    ("You have one year on a line somewhere", (1, None)),
    ("At least a year of experience in a kitchen", (1, None)),
    ("Minimum rok doświadczenia w magazynie", (1, None)),
    ("3-5 years' experience in retail", (3, 5)),
    ("3-5 years’ experience in retail", (3, 5)),
    ("3 - 5 years experience in retail", (3, 5)),
    ("3 to 5 years of experience", (3, 5)),
    ("3–5 yrs of experience", (3, 5)),
    ("2 or 3 years of experience", (2, 3)),
    ("4 years of Industrial sales experience", (4, None)),
    ("4+ years of experience", (4, None)),
    ("4 + years experience", (4, None)),
    ("4 plus years of experience", (4, None)),
    ("five (5) years of experience", (5, None)),
    ("Five years of experience in a kitchen", (5, None)),
    ("three to five years of experience", (3, 5)),
    ("minimum of 2 years' related experience", (2, None)),
    ("at least two years of experience", (2, None)),
    ("at least 1 year experience as a driver", (1, None)),
    ("over 6 years of experience", (6, None)),
    ("more than 6 years of experience", (6, None)),
    ("Candidates with more than 7 years of experience", (7, None)),
    ("up to 2 years of experience", (None, 2)),
    ("6 months of experience", (0.5, None)),
    ("6-12 months of experience", (0.5, 1)),
    ("18 months experience in a warehouse", (1.5, None)),
    ("1.5 years of experience", (1.5, None)),
    ("Experience: minimum 3 years in audit", (3, None)),
    ("experience of 10 years in audit", (10, None)),
    ("Bachelor's degree and 8 years of progressive responsibility and experience", (8, None)),
    ("a 4-year degree and 2 years of experience", (2, None)),
    ("2 years of experience with Go; 5 years of experience in software", (5, None)),
    ("5 years of experience required, 8 years of experience preferred", (5, None)),
    ("3年以上相关工作经验", (3, None)),
    ("具有3年以上软件开发经验", (3, None)),
    ("3-5年工作经验", (3, 5)),
    ("三年以上财务工作经验", (3, None)),
    ("有两年以上销售经验", (2, None)),
    ("1至3年设计经验", (1, 3)),
    ("mindestens 3 Jahre Berufserfahrung", (3, None)),
    ("3 bis 5 Jahre Berufserfahrung im Einkauf", (3, 5)),
    ("3 ans d'expérience minimum", (3, None)),
    ("une expérience de 5 ans dans la vente", (5, None)),
    ("2 años de experiencia en ventas", (2, None)),
    ("minimum 2 lata doświadczenia w sprzedaży", (2, None)),
    ("опыт работы от 3 лет", (3, None)),
    ("minst 3 års erfarenhet av försäljning", (3, None)),
    ("Có ít nhất 2 năm kinh nghiệm kế toán", (2, None)),
    ("2 - 3 năm kinh nghiệm", (2, 3)),
    ("Entre 2 y 4 años de experiencia en cocina", (2, 4)),
    ("Having worked as a welder for two years or more", (2, None)),
    ("Minimaal 3 jaar ervaring in de bouw", (3, None)),
    ("Almeno 2 anni di esperienza nel settore", (2, None)),
    ("Min. 3 roky praxe jsou výhodou, 3 let praxe nutné", (3, None)),
    ("実務経験3年以上", (3, None)),
    ("경력 3년 이상", (3, None)),
    ("4年经验，合同5年一签，试用期6个月", (4, None)),
    ("3 års erfarenhet av svets, företaget är 40 år gammalt", (3, None)),
    ("A degree and 3 years of experience, or 8 years in lieu of it", (3, None)),
    ("Empresa busca soldador con 3 años de experiencia", (3, None)),
    ("Công ty tuyển thợ hàn có 2 năm kinh nghiệm", (2, None)),
    ("Someone with more than 5 years of experience", (5, None)),
    ("Prior welding experience is not required", (0, None)),
    ("Débutants acceptés, formation de 2 mois", (0, None)),
    ("Keine Vorerfahrung nötig", (0, None)),
    ("No se requiere experiencia", (0, None)),
    ("Можно без опыта, обучение 2 недели", (0, None)),
    ("Ingen erfarenhet krävs", (0, None)),
    ("Doświadczenie nie jest wymagane", (0, None)),
    ("Không yêu cầu kinh nghiệm, đào tạo 1 tháng", (0, None)),
    ("无需经验，培训3个月", (0, None)),
    ("未経験者歓迎", (0, None)),
    ("Ideally you have spent two years in a warehouse.", (2, None)),
    ("Sie haben mindestens drei Jahre in einem Lager gearbeitet.", (3, None)),
    ("2-jährige Berufserfahrung im Lager.", (2, None)),
    ("You have four years under your belt in freight.", (4, None)),
    ("At least six years' practice as a baker.", (6, None)),
    ("Sie bringen vier Jahre Praxis in der Backstube mit.", (4, None)),
    ("Vous avez au moins 5 ans de pratique.", (5, None)),
    ("Wymagamy 3-letniego doświadczenia.", (3, None)),
    ("Co najmniej trzy lata pracy w sklepie.", (3, None)),
    ("Du har arbetat i minst tre år inom logistik.", (3, None)),
]

BUGS_CAUGHT: list[tuple[str, Bounds]] = [
    ("Опыт работы такелажником от 3-х лет", (3, None)),
    ("опыт не менее 2-х лет", (2, None)),
    ("Formation d'horloger et expérience similaire (minimum 1 an)", (1, None)),
    ("Expérience en horlogerie : 4 ans.", (4, None)),
    ("入職要求：\n- 三年以上焙茶經驗", (3, None)),
    ("大专及以上学历,机械相关专业,4年以上模具设计经验", (4, None)),
    ("We are looking for riggers with 2+ years of experience in cranes", (2, None)),
    ("We need a foreman with four years of experience", (4, None)),
    ("A pilot's licence required Minimum of 3+ years mooring ferries in tidal waters", (3, None)),
    ("At least 10+ years of hands on ferry building, repairing, launching and scrapping experience", (10, None)),
    ("doświadczenie przy montażu mebli min. rok", (1, None)),
    ("doświadczenie w szlifowaniu min. 6 miesięcy", (0.5, None)),
    ("Niezależnie od doświadczenia zapewniamy pełne przeszkolenie", (0, None)),
    ("Berufseinsteiger sind herzlich willkommen", (0, None)),
    ("Between 2 and 4 years in a foundry", (2, 4)),
    ("Minimum of eighteen months on a tower crane", (1.5, None)),
    ("Mindestens dreijährige Erfahrung im Gerüstbau", (3, None)),
    ("Опыт работы на кране от 2 лет до 5 лет", (2, 5)),
    ("Recent graduates are also welcome", (0, None)),
    ("Must have 3 yrs as a stonemason or above", (3, None)),
    ("min. rok doświadczenia przy prasach", (1, None)),
    ("A certificate and four years of harbour pilotage are a must", (4, None)),
    ("Served in the grade of Pilot for a minimum period of four (4) years", (4, None)),
]

LABELLED: list[tuple[str, Bounds]] = [
    ("Years of experience: 2-5", (2, 5)),
    ("Years of experience: 3+", (3, None)),
    ("工作经验:2年经验", (2, None)),
    ("工作经验：3-4年经验", (3, 4)),
    ("经验要求：5-7年", (5, 7)),
    ("工作年限：10年以上经验", (10, None)),
    ("经验要求：不限", (0, None)),
    ("工作经验：无工作经验", (0, None)),
    ("经验要求：应届毕业生", (0, None)),
    ("Kinh nghiệm: 1 - 3 Năm", (1, 3)),
    ("Kinh nghiệm: Trên 2 Năm", (2, None)),
    ("Years of experience: 3", (None, None)),
    ("Experience: 3+ years", (3, None)),
    ("Experience required: 2 to 4 years", (2, 4)),
    ("Berufserfahrung: 3 Jahre", (3, None)),
    ("Опыт работы: 1–3 года", (1, 3)),
    ("Expérience : 2 à 5 ans", (2, 5)),
    ("Experiencia: 3 años", (3, None)),
]

NOT_EXPERIENCE = [
    "Some jobs are 3 months to hire, others for good, and experience is welcome.",
    "We have ten years of welding behind us.",
    "At least a year's notice is usual.",
    "Our company has 20 years of experience in logistics.",
    "We have over 20 years of experience in logistics.",
    "We bring 40 years of combined experience to our clients.",
    "A company with more than 30 years of experience in the trade.",
    "You must be 18 years of age or older to work with us.",
    "At least 21 years old.",
    "A four-year degree in engineering and a love of work.",
    "A 4-year college degree; experience with tools.",
    "Paid vacation and sick time after 60 days.",
    "Apply now! It takes less than 10 minutes.",
    "Founded 25 years ago, we work in shipping.",
    "In the last 5 years we have tripled in size.",
    "This is a contract of 12 months.",
    "An experienced sales hunter.",
    "Experience with Windows 10 and Office 365.",
    "401(k) after 1 year",
    "A probationary period of 6 months applies.",
    "公司成立20年",
    "年满18岁",
    "Open 24/7, 365 days a year.",
    "With more than 30 years of experience, we are the name for stairs.",
    "Con más de 20 años de experiencia, somos líderes en escaleras.",
    "Forte de 40 ans d'expérience, la maison livre partout.",
    "Wir blicken auf 75 Jahre Erfahrung zurück.",
    "Vi har 30 års erfarenhet av trappor.",
    "Công ty có hơn 10 năm kinh nghiệm làm cầu thang.",
    "Chcesz zdobyć doświadczenie? Umowa na 12 miesięcy.",
    "Опыт приветствуется, договор на 1 год.",
    "The van is yours after 2 years of service, and experience counts.",
    "Casino experience required",
    "We are a firm with 30 years of experience",
]

KNOWN_FAILURES: list[tuple[str, Bounds]] = [
    ("a decade of experience", (10, None)),
    ("Several years' experience", (2, None)),
    ("mehrjährige Berufserfahrung", (2, None)),
]


def bounds(text: str) -> Bounds | None:
    found = find(reading_of(text))
    return (found.value.min, found.value.max) if found else None


def test_what_the_requirements_demand_goes_before_what_others_have() -> None:
    text = (
        "Foreman\n\nRequirements:\n- 4+ years of experience in rigging\n\nHow we work:\n"
        "You explain the plan to a crane driver with thirty years of experience who disagrees with it."
    )
    assert bounds(text) == (4, None)


def test_it_reads_years_that_begin_a_line_behind_a_full_stop() -> None:
    text = "Foreman\n\nRequirements:\nA degree in rigging.\n7 years of experience with cranes.\n"
    assert bounds(text) == (7, None)


@pytest.mark.parametrize(("words", "expected"), PROSE + BUGS_CAUGHT)
def test_it_reads_years_in_a_requirement(words: str, expected: Bounds) -> None:
    assert bounds(f"Foreman\n\nRequirements:\n- {words}\n- A calm manner with people and machines") == expected


@pytest.mark.parametrize(("words", "expected"), [row for row in LABELLED if row[1] != (None, None)])
def test_it_reads_a_labelled_value(words: str, expected: Bounds) -> None:
    assert bounds(f"Foreman\nTitle: Foreman\n{words}\n") == expected


@pytest.mark.parametrize("words", NOT_EXPERIENCE)
def test_it_leaves_other_years_alone(words: str) -> None:
    assert bounds(f"Foreman\n\n{words}\nYou lead a team of twelve.") is None


@pytest.mark.parametrize(("words", "expected"), KNOWN_FAILURES)
def test_it_does_not_yet_read(words: str, expected: Bounds) -> None:
    assert bounds(f"Foreman\n\nRequirements:\n- {words}") != expected


def test_a_preferred_label_leaves_the_word_to_what_is_required() -> None:
    text = "Foreman\n\nRequirements:\n- 4 years of sales experience\n\nExperience:\n- Sales: 1 year (Preferred)"
    assert bounds(text) == (4, None)


def test_it_reads_a_card_without_labels() -> None:
    assert bounds("焊工\n苏州-吴中区 | 3-4年经验 | 中专 | 招3人\n远桥重工有限公司") == (3, 4)


def test_it_believes_data_before_text() -> None:
    found = find(stating(experience_years={"min": 2, "max": 4}))
    assert found is not None
    assert (found.value.min, found.value.max) == (2, 4)


def test_a_value_without_a_unit_is_no_answer() -> None:
    assert years_in("senior") is None


def test_its_evidence_is_the_words_it_came_from() -> None:
    reading = reading_of("Foreman\n\nRequirements:\n- At least 3 to 5 years of experience in steel")
    found = find(reading)
    assert found is not None
    assert [reading.text[start:end] for start, end in found.spans] == ["3 to 5 years"]


@pytest.mark.parametrize("text", ["1 year " * 14_000, "1 " * 50_000, "five years " * 9_000, "三年" * 50_000])
def test_a_hostile_text_takes_milliseconds(text: str) -> None:
    reading = reading_of("Foreman\n" + text)
    assert reading.lines is not None
    with at_most(seconds=0.6):
        find(reading)
