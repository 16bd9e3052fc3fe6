from __future__ import annotations

import pytest

from postings.extractors.draft import EmploymentType
from postings.extractors.employment_type import find, of
from postings.tests.extractors.readings import reading_of, stating

T = EmploymentType
VALUES = [
    ("Full-time", T.FULL_TIME),
    ("FULL_TIME", T.FULL_TIME),
    ("Full time, permanent", T.FULL_TIME),
    ("Permanent", T.FULL_TIME),
    ("Part-time", T.PART_TIME),
    ("PART_TIME", T.PART_TIME),
    ("Part-time, Contract", T.PART_TIME),
    ("Full-time, Contract", T.CONTRACT),
    ("Full-time, Temporary", T.TEMPORARY),
    ("Full-time, permanent contract", T.FULL_TIME),
    ("Full-time or contract", T.FULL_TIME),
    ("Contract", T.CONTRACT),
    ("CONTRACTOR", T.CONTRACT),
    ("Temporary", T.TEMPORARY),
    ("Seasonal", T.TEMPORARY),
    ("Internship", T.INTERNSHIP),
    ("INTERN", T.INTERNSHIP),
    ("Full-time internship", T.INTERNSHIP),
    ("Volunteer", T.VOLUNTEER),
    ("Per diem", T.PER_DIEM),
    ("PER_DIEM", T.PER_DIEM),
    ("Other", T.OTHER),
    ("全职", T.FULL_TIME),
    ("兼职", T.PART_TIME),
    ("实习", T.INTERNSHIP),
    ("Vollzeit", T.FULL_TIME),
    ("Teilzeit", T.PART_TIME),
    ("CDI", T.FULL_TIME),
    ("CDD", T.CONTRACT),
    ("jornada completa", T.FULL_TIME),
    ("pełny etat", T.FULL_TIME),
    ("полная занятость", T.FULL_TIME),
    ("heltid", T.FULL_TIME),
    ("6 månader eller längre", T.CONTRACT),
    ("Heltid, 6 månader eller längre", T.CONTRACT),
    ("3 månader - upp till 6 månader", T.CONTRACT),
    ("Behovsanställning", T.TEMPORARY),
    ("Toàn thời gian", T.FULL_TIME),
    ("Nhân viên chính thức", T.FULL_TIME),
    ("Thực tập", T.INTERNSHIP),
]
PART_TIME_ALL_THE_SAME = [
    "Permanent, part-time",
    "umowa o pracę, część etatu",
    "CDI, temps partiel",
    "unbefristet, Teilzeit",
]
NO_VALUES = ["Day shift", "9-to-5", "Monday to Friday", "Internal", ""]
TEXTS = [
    ("Schweißer\n\nWir haben eine Teilzeitstelle mit 18 Stunden.", T.PART_TIME),
    ("Soudeur\n\nVous faites un stage de trois mois.", T.INTERNSHIP),
    ("Сварщик\n\nРабота на полный рабочий день.", T.FULL_TIME),
    ("Welder\n\nWe need somebody part-time, about four mornings a week.", T.PART_TIME),
    ("焊工\n\n本岗位为长期兼职，时间灵活。", T.PART_TIME),
    ("Welder\n20 posts at our new yard. On-site, night shift, full-time. Good pay.", T.FULL_TIME),
    ("Welder\nGary, IN\nPart-time, up to 25 hours a week, from our yard.", T.PART_TIME),
    ("Assistant marketing\nLyon\nStage de 6 mois à partir de mars", T.INTERNSHIP),
    ("會計\n工作性質：全職\n台北市", T.FULL_TIME),
    ("Welder\nJob Type: Full-time\nGary, IN", T.FULL_TIME),
    ("Welder\n\nYou weld all day.\n\nJob Type:\n- Part-time", T.PART_TIME),
    ("Welder\nAcme - Gary, IN\nContract\nYou weld all day.", T.CONTRACT),
    ("焊工\n工作性质：全职\n工作地点：苏州", T.FULL_TIME),
    ("Quillmark\nTITLE: Clerk\nTERM: Part-time\nLOCATION: Tbilisi", T.PART_TIME),
    ("Welder (Part-Time)\nGary, IN\nYou weld all day.", T.PART_TIME),
    ("Marketing Intern\nGary, IN\nYou help with events.", T.INTERNSHIP),
    ("Welder\nGary, IN\nThis is a full-time position with benefits.", T.FULL_TIME),
    ("Welder\nGary, IN\nThis position is part-time and pays by the hour.", T.PART_TIME),
    ("Welder\nGary, IN\nThis is a 6 month contract with a view to more.", T.CONTRACT),
    ("Welder\nGary, IN\nThis is a seasonal position for the harvest.", T.TEMPORARY),
    ("Welder\nGary, IN\nThis is a volunteer position for people who care.", T.VOLUNTEER),
    ("Packer\n\nEngagement: casual, as needed.", T.PER_DIEM),
    ("Packer\n\nYou work with us as an independent contractor.", T.CONTRACT),
    ("Packer\n\nFür die Halle suchen wir einen Werkstudenten.", T.INTERNSHIP),
    ("Packer\n\nAushilfe auf Minijob-Basis.", T.PART_TIME),
    ("Emballeur\n\nPoste en intérim pour trois semaines.", T.TEMPORARY),
    ("Emballeur\n\nNous proposons un stage de fin d'études.", T.INTERNSHIP),
    ("Envasador\n\nSe ofrece contrato temporal en campaña.", T.TEMPORARY),
    ("Packare\n\nTjänsten är ett vikariat till augusti.", T.TEMPORARY),
    ("Упаковщик\n\nОформление по ТК РФ, полная занятость.", T.FULL_TIME),
    ("包装工\n\n招暑期实习生两名。", T.INTERNSHIP),
]
CALLS = [
    ("Blue Kiln, a pottery in Gary, Indiana, is hiring a full-time welder. You weld all day.", T.FULL_TIME),
    ("We need a part-time welder (20 hours) at Blue Kiln in Leeds. You weld all day.", T.PART_TIME),
    (
        "Die Schlosserei Blau in Kassel sucht einen Schlosser (m/w/d) in Teilzeit. Sie reparieren Tore.",
        T.PART_TIME,
    ),
    ("Le garage Bleu à Rennes recherche un soudeur en CDD de 6 mois. Vous soudez des cadres.", T.CONTRACT),
    ("Taller Azul en Valencia busca soldador a jornada completa. Funciones: soldar rejas.", T.FULL_TIME),
    ("Blått Svets i Umeå söker en svetsare på deltid. Du svetsar grindar.", T.PART_TIME),
]
NO_CALLS = [
    "Blue Kiln in Gary, Indiana, is hiring a welder, full-time or part-time. You weld all day.",
    "Blue Kiln in Gary, Indiana, is hiring a welder. Our full-time team has a gym.",
]
NOTHING = [
    "Welder\nGary, IN\nWe weld tanks and have shifts for everybody who can weld (full-time, part-time, weekends).",
    "Welder\nGary, IN\nYou are good at contract negotiation.",
    "Contract Administrator\nGary, IN\nYou file papers.",
    "Welder\nGary, IN\nBenefits for full-time employees include a gym.",
    "Welder\nGary, IN\nYou manage part of the yard.",
    "Welder\nGary, IN\nYou work with our interns and volunteers.",
    "Internal Auditor\nGary, IN\nYou audit.",
    "Welder\nGary, IN\nThe temporary bridge must hold.",
    "Buyer\n\n" + "You buy bolts for the yard. " * 30 + "\nFull-time, paid experience as a buyer.",
    "Animatrice\nLyon\nEvolution vers un CDI possible.",
    "Rigger\nLeeds\nA business casual work environment.",
    "Rigger\nLeeds\nTravel takes up to 20 hours a week of your time.",
    "Trainer of Volunteers\nLeeds\nYou train them.",
    "Rigger\nLeeds\nThis position is contingent upon contract award.",
    "Buchhalter\nKiel\nVoraussetzung ist eine Ausbildung zum Kaufmann (m/w).",
    "钳工\n深圳\n公司为正式员工购买保险。",
    "Packer\n\nPart-time workers and full-time workers alike get a discount.",
]


BUGS_CAUGHT = [
    ("Relojero\nRuedas y Agujas\nContrato por tiempo indefinido\nMedio tiempo\nUsted da cuerda.", T.PART_TIME),
    ("Relojero\nRuedas y Agujas\nContrato por tiempo determinado\nUsted da cuerda.", T.CONTRACT),
    (
        "Rigger\nOtterly Marine\nMatches your job preferences, job type is Full-time.\nYou splice ropes.",
        T.FULL_TIME,
    ),
    ("Dozorca\nUmowa: na czas nieokreślony\nStawka 29 zł za godzinę (umowa zlecenie)", T.CONTRACT),
    ("Sailmaker\nTarn Lofts has a full time Sails & Rigging position open in its Leeds loft.", T.FULL_TIME),
    ("Sailmaker\nWe are looking for a sailmaker to join us fulltime and mend what the storms tear.", T.FULL_TIME),
    ("Gärtnergehilfe\nKassel\nWir suchen Hilfe im Rahmen einer geringfügigen Beschäftigung.", T.PART_TIME),
    ("Research Fellow\nFixed-term appointment\nLeeds\nYou study moss.", T.CONTRACT),
    (
        "Archivarin\nGera\nEntgeltgruppe 9 | 65 % der Wochenarbeitszeit (26 Stunden)\nSie ordnen Akten.",
        T.PART_TIME,
    ),
    ("Koch (m/w/d)\n\nArt:\nTeilzeit\nBefristung:\nbefristet bis Ende Mai 2027\nSie kochen.", T.PART_TIME),
    ("Trädgårdsarbetare - sommarvikariat\nVåra kommun\nDu klipper häckar.", T.TEMPORARY),
    ("Sexton\nLeeds\n18 hours a week. Two year contract with a trial of three months.", T.CONTRACT),
    ("Vertragsart: unbefristet\nArbeitszeit: Teilzeit, 20 Stunden\nKöchin", T.PART_TIME),
    ("Type de contrat : CDD - 6 mois\nTemps de travail : Temps partiel - 24h\nAgent d'accueil", T.PART_TIME),
    ("Opiekun\nGera\nZawieramy umowę o pracę tymczasową na okres 6 miesięcy.", T.TEMPORARY),
    (
        "Rörläggare\nVåra kommun\n" + "Vi lagar ledningar och brunnar. " * 30 + "\nHeltid. Tillsvidare.",
        T.FULL_TIME,
    ),
    ("Barman\nLyon\nCe sera pour commencer un CDD de 30 heures. Evolution vers un CDI possible.", T.CONTRACT),
    ("Comptable\nMission : tenue de dossiers.\nConditions : CDI, 34 à 38 k€ brut.", T.FULL_TIME),
    ("Rédacteur\nStage – Milan, éditeur – Lille\nVous écrivez.", T.INTERNSHIP),
    ("Kock\nOm jobbet Anställningsform: enligt avtal Omfattning: Deltid, kvällar Lön: enligt avtal", T.PART_TIME),
    ("History Teacher\nLeeds\nThe post is a part-time cover for one year.", T.PART_TIME),
    ("Kestrel | Leeds | Full-Time ONSITE | Several roles\nWe build kites.", T.FULL_TIME),
    ("Rigger\nLeeds\nThis is a 6-month FTC while somebody is away.", T.CONTRACT),
    ("Rigger\nLeeds\n0.6 FTE, three days a week.", T.PART_TIME),
    ("Rigger\nLeeds\nWe offer a permanent contract and 28 days of holiday.", T.FULL_TIME),
    ("Rigger\nLeeds\nYou mend sails for 40 hours a week.", T.FULL_TIME),
    ("Rigger\nLeeds\nYou mend sails for 15 hours a week on a permanent contract.", T.PART_TIME),
    ("Rigger\nLeeds\nOutside IR35, for half a year.", T.CONTRACT),
    ("Rigging Apprenticeship\nLeeds\nYou learn the trade.", T.INTERNSHIP),
    ("Full-time Rigging Intern\nLeeds\nYou learn the trade.", T.INTERNSHIP),
    ("Segelmacher\nKiel\nDie Stelle ist auf zwei Jahre befristet.", T.CONTRACT),
    ("Segelmacher\nKiel\nWir bieten eine unbefristete Festanstellung.", T.FULL_TIME),
    ("Segelmacher\nKiel\nUnbefristeter Vertrag, in Teilzeitbeschäftigung.", T.PART_TIME),
    ("Gréeur\nBrest\nContrat à durée indéterminée, statut cadre.", T.FULL_TIME),
    ("Montör\nUmeå\nAnställningsform: tillsvidareanställning.", T.FULL_TIME),
    ("Montör\nUmeå\nTjänsten är en deltidstjänst i vår verkstad.", T.PART_TIME),
    ("Montör\nUmeå\nDet är en projektanställning i vår verkstad.", T.CONTRACT),
    ("Segelmacher\nKiel\nPensum: 80-100 %\nSie nähen Segel.", T.FULL_TIME),
    ("Segelmacher\nKiel\nPensum: 60 %\nSie nähen Segel.", T.PART_TIME),
    ("Lehrling Segelmacherei\nKiel\nDu nähst Segel.", T.INTERNSHIP),
    ("Ausbildung Segelmacher/in\nKiel\nDu nähst Segel.", T.INTERNSHIP),
    ("Segelmacher\nKiel\nWir suchen eine Vollzeitkraft für die Werkstatt.", T.FULL_TIME),
    ("钳工\n深圳\n本职位为全职,试用期三个月。", T.FULL_TIME),
    ("Rigger\nLeeds\nContract: 8 months or longer\nYou mend sails.", T.CONTRACT),
    (
        "Rigger\nLeeds\nContract type: Permanent\nRigger - Part time - 16 hours per week\nYou mend sails.",
        T.PART_TIME,
    ),
    ("Rigger\nLeeds\nContract type: Permanent\nYou teach part-time riggers, up to 16 in a class.", T.FULL_TIME),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_it_reads_a_labelled_value(value: str, expected: EmploymentType) -> None:
    assert of(value) is expected


@pytest.mark.parametrize("value", PART_TIME_ALL_THE_SAME)
def test_a_permanent_job_may_be_part_time(value: str) -> None:
    assert of(value) is T.PART_TIME


@pytest.mark.parametrize("value", NO_VALUES)
def test_it_leaves_other_values_alone(value: str) -> None:
    assert of(value) is None


@pytest.mark.parametrize(("text", "expected"), TEXTS + BUGS_CAUGHT)
def test_it_finds_the_employment_type(text: str, expected: EmploymentType) -> None:
    found = find(reading_of(text))
    assert found is not None
    assert found.value is expected


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_it_finds_the_type_in_the_sentence_that_calls_for_somebody(text: str, expected: EmploymentType) -> None:
    found = find(reading_of(text))
    assert found is not None
    assert found.value is expected


@pytest.mark.parametrize("text", [*NOTHING, *NO_CALLS])
def test_it_invents_no_employment_type(text: str) -> None:
    assert find(reading_of(text)) is None


def test_it_believes_data_before_text() -> None:
    found = find(stating(employment_type="FULL_TIME"))
    assert found is not None
    assert found.value is T.FULL_TIME


def test_its_evidence_is_the_words_it_came_from() -> None:
    reading = reading_of("Welder\nJob Type: Full-time\nGary, IN")
    found = find(reading)
    assert found is not None
    assert [reading.text[start:end] for start, end in found.spans] == ["Full-time"]
