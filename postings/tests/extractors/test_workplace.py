from __future__ import annotations

import pytest

from postings.extractors.draft import Workplace
from postings.extractors.workplace import find, of
from postings.tests.extractors.readings import reading_of, stating

W = Workplace
VALUES = [
    ("Remote", W.REMOTE),
    ("TELECOMMUTE", W.REMOTE),
    ("Fully remote", W.REMOTE),
    ("Work from home", W.REMOTE),
    ("Hybrid", W.HYBRID),
    ("Hybrid (3 days in the office)", W.HYBRID),
    ("On-site", W.ON_SITE),
    ("onsite", W.ON_SITE),
    ("In-office", W.ON_SITE),
    ("远程办公", W.REMOTE),
    ("现场办公", W.ON_SITE),
    ("télétravail", W.REMOTE),
    ("zdalna", W.REMOTE),
    ("Удалённая работа", W.REMOTE),
    ("Vor Ort", W.ON_SITE),
]
TEXTS = [
    ("Quillmark | Backend Engineer | Leiden, Netherlands | Onsite/Remote (EU) | Full Time", W.HYBRID),
    ("Quillmark | Kochi, India | ONSITE (up to 50% remote) | Full-time", W.HYBRID),
    ("Quillmark | Lead Engineer | San Jose, CA | 1-2x/week in office", W.HYBRID),
    ("Quillmark | Rust Engineer | Europe remote in UTC +/- 2h", W.REMOTE),
    ("Quillmark - Reno, NV - relocation ok (sorry, no remote)", W.ON_SITE),
    ("Editor. Quillmark Press, Reno, NV (on-site). Pay: $24 an hour.", W.ON_SITE),
    ("Editor\nQuillmark Press, Reno. Full-time, on site in the old mill.\nYou edit.", W.ON_SITE),
    ("Editor\nJob type: Full-time, work from office\nReno, NV", W.ON_SITE),
    ("Editor\n30 seats for our new desk. On-site, night shift.\nYou edit.", W.ON_SITE),
    ("Editor\nReno, NV\nHybrid: two days a week in our Mill Street office.", W.HYBRID),
    ("Врач\nЗанятость: полная занятость, на месте работодателя\nКазань", W.ON_SITE),
    ("Editor\nWorkplace type: Hybrid\nLocation: Reno, NV", W.HYBRID),
    ("Editor\nRemote: Yes\nLocation: Reno, NV", W.REMOTE),
    ("Editor\nRemote: No\nLocation: Reno, NV", W.ON_SITE),
    ("Editor\nLocation: Remote\nType: Full-time", W.REMOTE),
    ("Editor\nLocation: Remote, US\nType: Full-time", W.REMOTE),
    ("Editor (Remote)\nQuillmark LLC\nReno, NV", W.REMOTE),
    ("Editor - Hybrid\nQuillmark LLC\nReno, NV", W.HYBRID),
    ("Editor\nQuillmark LLC\nRemote\nWe edit.", W.REMOTE),
    ("Editor\nReno, NV | Full-time | Hybrid\nWe edit.", W.HYBRID),
    ("Editor\nReno, NV\nThis is a fully remote position.", W.REMOTE),
    ("Editor\nReno, NV\nThis role is remote within the US.", W.REMOTE),
    ("Editor\nReno, NV\nWork 100% from home.", W.REMOTE),
    ("Editor\nReno, NV\nWe keep a hybrid schedule.", W.HYBRID),
    ("Editor\nReno, NV\nThree days a week in the office, the rest as you like.", W.HYBRID),
    ("Editor\nReno, NV\nThis position is on-site.", W.ON_SITE),
    ("Editor\nReno, NV\nThis is not a remote position.", W.ON_SITE),
    ("Editor\n\nYou do this job from anywhere; there is no office.", W.REMOTE),
    ("Editor\n\nThis is an office-based role. We do not offer home working.", W.ON_SITE),
    ("Editor\n\nYou work on site five days a week.", W.ON_SITE),
    ("Lektor\n\nDie Arbeit ist komplett im Homeoffice möglich.", W.REMOTE),
    ("Lektor\n\nSie arbeiten an bis zu zwei Tagen pro Woche im Homeoffice.", W.HYBRID),
    ("Lektor\n\nGearbeitet wird ausschließlich vor Ort in Celle.", W.ON_SITE),
    ("Lecteur\n\nPoste en télétravail complet, partout en France.", W.REMOTE),
    ("Lecteur\n\nTravail en présentiel dans nos locaux.", W.ON_SITE),
    ("Lector\n\nOfrecemos teletrabajo total.", W.REMOTE),
    ("Lector\n\nPuesto presencial en Jaén.", W.ON_SITE),
    ("Redaktor\n\nPraca w pełni zdalna.", W.REMOTE),
    ("Redaktor\n\nPraca hybrydowa, dwa dni w biurze.", W.HYBRID),
    ("Редактор\n\nПолностью удалённая работа.", W.REMOTE),
    ("Редактор\n\nРабота в офисе рядом с метро.", W.ON_SITE),
    ("Redaktör\n\nDu arbetar helt på distans.", W.REMOTE),
    ("Redaktör\n\nVi erbjuder hybridarbete.", W.HYBRID),
    ("Biên tập viên\n\nLàm việc từ xa hoàn toàn.", W.REMOTE),
    ("Biên tập viên\n\nLàm việc tại văn phòng quận 3.", W.ON_SITE),
    ("Editor\n\nOur press has no walls, so you work wherever you like.", W.REMOTE),
    ("Editor\n\nThere is no possibility of working remotely.", W.ON_SITE),
    ("Editor\n\nMost of it may be done comfortably from your own home.", W.REMOTE),
    ("Editor\n\nThere is no home working in this post.", W.ON_SITE),
    ("Lektor\n\nPräsenz vor Ort gehört dazu.", W.ON_SITE),
    ("Lector\n\nTrabajo desde casa, con buena luz.", W.REMOTE),
    ("Редактор\n\nУ нас можно работать удалённо.", W.REMOTE),
    ("Redaktör\n\nDu arbetar på plats i Borås.", W.ON_SITE),
    ("Biên tập viên\n\nMột ngày ở nhà mỗi tuần.", W.HYBRID),
    ("编辑\n\n公司在苏州，不接受远程办公。", W.ON_SITE),
    ("编辑\n\n公司在苏州，可接受远程办公。", W.REMOTE),
]
DAYS_AT_HOME = [
    "Zwei Homeoffice-Tage pro Woche sind bei uns selbstverständlich.",
    "2 Tage Homeoffice sind nach der Einarbeitung möglich.",
    "Trois jours de télétravail par semaine.",
    "Télétravail deux jours par semaine.",
    "Du kan arbeta hemifrån två dagar i veckan.",
    "Three days in the office and two from home.",
    "You may work one day a week from home.",
    "Dos días de teletrabajo a la semana.",
    "Гибридный график, остальное обсудим.",
    "每周两天远程。",
    "Homeoffice ist an zwei Tagen üblich.",
    "Mobiles Arbeiten an drei Tagen pro Woche ist üblich.",
    "Télétravail possible trois jours par semaine.",
]


BUGS_CAUGHT = [
    ("Join Otterly Data as a remote data engineer in our team of six.", W.REMOTE),
    ("Kestrel | Leeds | Full-Time ONSITE | Several roles\nWe build kites.", W.ON_SITE),
    ("Kestrel (https://kestrel.example) | Software Engineer | ALL REMOTE\nWe build kites.", W.REMOTE),
    ("Mecánico\nMorelos\nTrabajar desde casa: No\nTurno de 8 horas", W.ON_SITE),
    ("Animateur\nLyon\nDu mardi au samedi, 35 h, en présentiel.", W.ON_SITE),
    ("Editor\nReno, NV\nThis is a telecommuting position.", W.REMOTE),
    ("Editor\nReno, NV\nTelecommuting will not be considered.", W.ON_SITE),
    ("Editor\nReno, NV\nWe are a remote team; we meet twice a year.", W.REMOTE),
    ("Editor\nReno, NV\nYou write in the team and work remotely two days a week.", W.HYBRID),
    ("Editor\nReno, NV\nYou come to our Reno office four days a week.", W.HYBRID),
    ("Editor\nReno, NV\nYou can work from home or our offices.", W.HYBRID),
    ("Editor\nReno, NV\nYou are in our Reno office, 5 days a week.", W.ON_SITE),
    ("Editor\nReno, NV\nThe role is fully office based.", W.ON_SITE),
    ("Lektor\nKiel\nArbeiten kannst du in unserem Büro in Kiel oder im Homeoffice.", W.HYBRID),
    ("Redactora\nVigo\nEl puesto es presencial en Vigo.", W.ON_SITE),
    ("编辑\n杭州\n可远程办公,每周到岗两天。", W.HYBRID),
    ("Lektor\nKiel\nMit Homeoffice-Option und Zuschuss zum Mittagessen.", W.HYBRID),
    ("Lektor\nKiel\nWir bieten die Möglichkeit zum mobilen Arbeiten.", W.HYBRID),
    ("Lektor\nKiel\nBis zu 40 % Homeoffice.", W.HYBRID),
    ("Redaktör\nLund\nHär finns möjlighet till distansarbete.", W.HYBRID),
    ("Redaktör\nLund\nArbetet sker på distans.", W.REMOTE),
    ("Editor\nReno, NV\nCome and join our remote crew of writers.", W.REMOTE),
    ("Editor\nReno, NV\nYou write with a fully distributed team.", W.REMOTE),
]


@pytest.mark.parametrize("sentence", DAYS_AT_HOME)
def test_some_days_at_home_are_hybrid(sentence: str) -> None:
    found = find(reading_of(f"We make clocks and look after old ones. {sentence} Call us."))
    assert found is not None
    assert found.value is Workplace.HYBRID


NOTHING = [
    "Editor\nReno, NV\nFree on-site gym, on-site parking and a canteen.",
    "Editor\nReno, NV\nYou know hybrid cloud infrastructure.",
    "Editor\nReno, NV\nYou travel to remote sites.",
    "Remote Sensing Scientist\nReno, NV\nYou read images.",
    "Editor\nReno, NV\nYou manage remote desktop servers.",
    "Editor\nReno, NV\nYou lead a remote team of writers in many countries.",
    "Editor\nReno, NV\nYou sell hybrid cars.",
    "Editor\nReno, NV\nOur tools give a voice to the remote worker.",
    "Editor\nReno, NV\nSome remote work ok.",
    "Editor\nReno, NV\nInterviews are held live or remote (by video).",
    "Onsite Training Editor\nReno, NV\nYou edit courses.",
    "前端工程师\n杭州\n熟悉小程序、Hybrid、React Native等技术。",
    "编辑\n杭州\n实习,每周到岗三天以上。",
    "Editor\nReno, NV\nOur on-site gym is free.",
    "Editor\nReno, NV\nYou work in an office.",
    "Lektor\nKiel\nLeider keine Homeoffice-Möglichkeit.",
    "Redaktör\nLund\nIngen möjlighet till distansarbete finns.",
    "Editor\nRemote, OR\nYou edit the local paper.",
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_it_reads_a_labelled_value(value: str, expected: Workplace) -> None:
    assert of(value) is expected


@pytest.mark.parametrize(("text", "expected"), TEXTS + BUGS_CAUGHT)
def test_it_finds_the_workplace(text: str, expected: Workplace) -> None:
    found = find(reading_of(text))
    assert found is not None
    assert found.value is expected


@pytest.mark.parametrize("text", NOTHING)
def test_it_invents_no_workplace(text: str) -> None:
    assert find(reading_of(text)) is None


def test_it_believes_data_before_text() -> None:
    found = find(stating(workplace="TELECOMMUTE"))
    assert found is not None
    assert found.value is W.REMOTE


def test_its_evidence_is_the_words_it_came_from() -> None:
    reading = reading_of("Editor\nWorkplace type: Hybrid\nLocation: Reno, NV")
    found = find(reading)
    assert found is not None
    assert [reading.text[start:end] for start, end in found.spans] == ["Hybrid"]
