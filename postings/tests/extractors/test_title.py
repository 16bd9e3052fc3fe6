from __future__ import annotations

import pytest

from postings.extractors.header_kinds import names_a_job
from postings.extractors.title import find
from postings.extractors.title_cleaning import clean
from postings.tests.extractors.readings import reading_of, stating
from postings.tests.timing import at_most

CLEANED = [
    ("【急招】挡车工", "挡车工"),
    ("挡车工 包吃住 月休2天", "挡车工"),
    ("挡车工+五险一金", "挡车工"),
    ("招挡车工12名（兼职）", "挡车工"),
    ("挡车工（全职 / 坐班）", "挡车工"),
    ("挡车工/保全工 高薪急聘", "挡车工/保全工"),
    ("招聘专员", "招聘专员"),
    ("招商经理", "招商经理"),
    ("Warehouse Clerk", "Warehouse Clerk"),
    ("  Warehouse   Clerk ", "Warehouse Clerk"),
    ("Warehouse Clerk (m/w/d)", "Warehouse Clerk"),
    ("Warehouse Clerk (w/m/d)", "Warehouse Clerk"),
    ("Lagerist (m/w/x)", "Lagerist"),
    ("Lagerist (M|W|D)", "Lagerist"),
    ("Lagerist m/w/d", "Lagerist"),
    ("Lagerist - m/w/d", "Lagerist"),
    ("Lagerist (gn)", "Lagerist"),
    ("Lagerist (all genders)", "Lagerist"),
    ("Comptable (H/F)", "Comptable"),
    ("Comptable F/H", "Comptable"),
    ("Księgowa (k/m)", "Księgowa"),
    ("Software Engineer (Ref. 20391)", "Software Engineer"),
    ("Software Engineer (REQ-20391)", "Software Engineer"),
    ("Software Engineer - Req #20391", "Software Engineer"),
    ("Software Engineer - Job ID: 48813", "Software Engineer"),
    ("Software Engineer #48813", "Software Engineer"),
    ("Software Engineer (R0048813)", "Software Engineer"),
    ("嵌入式工程师 (JD000731)", "嵌入式工程师"),
    ("嵌入式工程师（JD000731）", "嵌入式工程师"),
    ("Plant Manager(EU PM)", "Plant Manager"),
    ("Plant Manager - $120K+ at Plan", "Plant Manager"),
    ("Plant Manager ($120k-$140k)", "Plant Manager"),
    ("Plant Manager - up to £60,000", "Plant Manager"),
    ("Plant Manager | €60.000", "Plant Manager"),
    ("Baker $18.50/hr", "Baker"),
    ("Baker, $18 - $21 an hour", "Baker"),
    ("前台 8-10k", "前台"),
    ("前台（6千-8千）", "前台"),
    ("Data Engineer (Remote)", "Data Engineer"),
    ("Data Engineer - Remote", "Data Engineer"),
    ("Data Engineer | Remote", "Data Engineer"),
    ("Data Engineer, Remote", "Data Engineer"),
    ("Data Engineer (Remote, US)", "Data Engineer"),
    ("Data Engineer (Hybrid)", "Data Engineer"),
    ("Data Engineer [On-site]", "Data Engineer"),
    ("Data Engineer - Work from home", "Data Engineer"),
    ("Data Engineer (fully remote)", "Data Engineer"),
    ("Electrician - Tulsa, OK", "Electrician"),
    ("Electrician (Tulsa, OK)", "Electrician"),
    ("Electrician | Leeds, United Kingdom", "Electrician"),
    ("Nurse | Care Coordinator", "Nurse | Care Coordinator"),
    ("C++ Developer", "C++ Developer"),
    (".NET Developer", ".NET Developer"),
    ("C# / .NET Engineer", "C# / .NET Engineer"),
    ("Chief of Staff (COS)", "Chief of Staff (COS)"),
    ("Tester (Mobile Apps)", "Tester (Mobile Apps)"),
    ("前端工程师（支付方向）", "前端工程师（支付方向）"),
    ("Analyst (Big Data)", "Analyst (Big Data)"),
    ("Accountant (part time)", "Accountant (part time)"),
    ("Remote Sensing Scientist", "Remote Sensing Scientist"),
    ("Hybrid Cloud Architect", "Hybrid Cloud Architect"),
    ("Head of Sales, Hong Kong", "Head of Sales, Hong Kong"),
    ("Clerk (", "Clerk"),
    ("Job Title: Painter", "Painter"),
    ("职位名称：漆工", "漆工"),
    ("*** Painter ***", "Painter"),
    ("Urgent! Painter needed", "Painter"),
    ("Experienced Framers Wanted ASAP (Modesto)", "Experienced Framers"),
    ("Orchard Manager 🎉", "Orchard Manager"),
    ("Teller - Level 2", "Teller - Level 2"),
    ("Shift Lead 3x12", "Shift Lead 3x12"),
    ("Level 3 Technician", "Level 3 Technician"),
    ("Dachdecker (m/w/d) 3.000-3.600 EUR/Monat", "Dachdecker"),
    ("Archivarin (E 9c TVöD)", "Archivarin"),
]

EXAMPLES = [
    ("Warehouse Clerk\nBrightwater Logistics\nTulsa, OK\n\nYou sort parcels.", "Warehouse Clerk"),
    ("Account Manager | Inside Sales\n\nWe are in shipping.", "Account Manager | Inside Sales"),
    ("Quillmark Foundation\nTITLE:  Grants Officer\nLOCATION:  Tbilisi, Georgia", "Grants Officer"),
    (
        "Quillmark Foundation\nJOB TITLE:   Regional Programme Director\nTERM: Full time",
        "Regional Programme Director",
    ),
    ("Director Training Program\nTITLE: Finance Manager\nTERM: Full time", "Finance Manager"),
    ("Position: Welder\nLocation: Gary, IN", "Welder"),
    ("Job title: Welder\nCompany: Rivet & Sons", "Welder"),
    ("职位名称：焊工\n工作地点：苏州", "焊工"),
    ("岗位：焊工\n薪资：8-10k", "焊工"),
    ("Stellenbezeichnung: Schweißer (m/w/d)\nArbeitsort: Gera", "Schweißer"),
    ("Intitulé du poste : Soudeur (H/F)\nLieu : Nantes", "Soudeur"),
    ("Puesto: Soldador\nUbicación: Bilbao", "Soldador"),
    ("Stanowisko: Spawacz\nMiejsce pracy: Radom", "Spawacz"),
    ("Должность: Сварщик\nГород: Омск", "Сварщик"),
    ("Befattning: Svetsare\nOrt: Borås", "Svetsare"),
    ("Vị trí: Thợ hàn\nĐịa điểm: Hà Nội", "Thợ hàn"),
    ("数据工程师\n青禾云数据科技有限公司\n工作地点：成都\n职责：建设数据平台", "数据工程师"),
    ("高级电工(SH-02)\n华阳机电有限公司\n- 工作地点:上海\n- 招聘人数:3人", "高级电工"),
    ("SHIP ELECTRICIAN\nClass Code: 1183\nOpen Date: 05-04-19\n\nANNUAL SALARY", "SHIP ELECTRICIAN"),
    ("Graduates: Teach Abroad\nFresno, CA, US\nPlay and teach.", "Graduates: Teach Abroad"),
    ("Sr. Payroll Analyst\nOmega Tools - Reno, NV\nYou pay people.", "Sr. Payroll Analyst"),
    ("The Press Operator's job entails running two offset presses every shift.", "Press Operator"),
    ("SUMMARY The Field Nurse's role involves visiting patients at home.", "Field Nurse"),
    ("Tidewell Marine is looking for a Dock Supervisor to run the night shift.", "Dock Supervisor"),
    ("We are seeking an Assistant Controller for our growing team in Ohio today.", "Assistant Controller"),
    ("As a Night Auditor you will balance the day's accounts and greet late guests.", "Night Auditor"),
    ("Tidewell is currently recruiting for the position of Port Engineer in Tacoma.", "Port Engineer"),
    ("因业务发展需要，现招聘会计主管2名，要求有五年以上相关经验，待遇从优。", "会计主管"),
]

HTML = [
    ("<h1>Pastry Chef</h1><p>Fig &amp; Rye</p><p>We bake.</p>", "Pastry Chef"),
    ("<h2>Pastry Chef - $70K+ at Plan</h2><div><p>We bake bread all day long.</p></div>", "Pastry Chef"),
    ("<h2>Pastry Chef</h2><div><div>Pastry Chef</div><div>Salem, OR</div><p>We bake.</p></div>", "Pastry Chef"),
    ("<h1>Fig LLC [9] - Pastry Chef</h1><h2>Pastry Chef</h2><p>Salem, OR</p>", "Pastry Chef"),
    ("<p>Pastry Chef</p><p>Salem, OR, US</p><p>We bake bread all day long here.</p>", "Pastry Chef"),
]

NO_TITLE = [
    "Reliable people wanted for a growing company. Call us today!",
    "We offer good pay.",
    "Berlin, Germany",
    "Requirements\n- Two years in a shop\n- A driving licence",
    "About us\nWe make hats.",
    "https://example.org/jobs/33",
    "$45,000 - $50,000 a year",
    "Arbeiten nach Zeichnung.\nGute Kenntnisse der Hydraulik.",
    "Ihre Aufgabengebiete:\nPflege von Rosen und Stauden\nBeratung am Stand",
    "Ihre Aufgabe\nFührung und Anleitung der Mitarbeiter\nPlanung der Touren",
    "Zu Ihren Tätigkeiten gehören im Wesentlichen:\nWarten von Pumpen\nPrüfen von Ventilen",
    "Das erwartet dich bei uns\nEin kleines Team am Hafen",
    "call 555?!",
    "2026",
]

JOBS_NAMED = [
    "Forklift Drivers",
    "Leiterin Einkauf",
    "наладчик и инженер",
    "采购经理",
    "chargé d'affaires",
    "chuyên viên nhân sự",
]


@pytest.mark.parametrize(("raw", "expected"), CLEANED)
def test_it_strips_what_is_no_part_of_a_title(raw: str, expected: str) -> None:
    assert clean(raw) == expected


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_it_finds_the_title_of_a_text(text: str, expected: str) -> None:
    found = find(reading_of(text))
    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize(("html", "expected"), HTML)
def test_it_finds_the_title_of_a_page(html: str, expected: str) -> None:
    found = find(reading_of(html, "text/html"))
    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize("text", NO_TITLE)
def test_it_invents_no_title(text: str) -> None:
    assert find(reading_of(text)) is None


@pytest.mark.parametrize("words", JOBS_NAMED)
def test_it_knows_words_that_name_a_job(words: str) -> None:
    assert names_a_job(words)


def test_it_believes_data_before_text() -> None:
    found = find(stating(title="Glazier (m/f/d)"))
    assert found is not None
    assert (found.value, found.rule) == ("Glazier", "stated as data")


def test_its_evidence_is_the_words_it_came_from() -> None:
    reading = reading_of("Rope Maker - Remote\nHemp & Daughters\nWe make ropes of every kind.")
    found = find(reading)
    assert found is not None
    assert [reading.text[start:end] for start, end in found.spans] == ["Rope Maker - Remote"]


@pytest.mark.parametrize("text", ["The " * 25_000, "(a" * 50_000, "A | " * 25_000, "a, B " * 20_000])
def test_a_hostile_text_takes_milliseconds(text: str) -> None:
    with at_most(seconds=0.5):
        find(reading_of(text))
        clean(text[:400])


BODY = "\n\nYou keep the machines running and help new colleagues."
BUGS_CAUGHT: list[tuple[str, str | None]] = [
    ("Für unser Haus suchen wir\neine Servicekraft (m/w)\n\nWir bieten ein Zimmer.", "Servicekraft"),
    ("https://board.example/vacancy/1\n\nТакелажник\nОпыт работы: 1–3 года", "Такелажник"),
    ("Bar Otterly zatrudni szefa kuchni\nGdynia\n\nOferujemy:\n- umowę o pracę i napiwki", "Szef kuchni"),
    ("В кафе «Выдра» требуется повар-универсал. З/п от 60 000 руб.", "Повар-универсал"),
    ("NEW! Электрик (без опыта)\n\nОбязанности:\n- прокладка кабеля", "Электрик"),
    ("Сварщик (м. Выхино)! Срочно!\n\nОбязанности:\n- варить швы", "Сварщик"),
    ("Kelner - praca od zaraz!\nGdynia\n\nOferujemy:\n- napiwki", "Kelner"),
    ("Kucharz, 32 zł netto/h\nGdynia\n\nOferujemy:\n- napiwki", "Kucharz"),
    (
        "Offre n° 207XKQW\nHorloger / Horlogère (H/F)\n25 - BESANCON\n\nVous réparez les montres.\n",
        "Horloger / Horlogère",
    ),
    ("Nous recherchons actuellement un soudeur à Morteau pour notre atelier.\n", "Soudeur"),
    ("鹭岛茶业有限公司急招挡车工3名\n合同：签正式工\n要求：能倒班", "挡车工"),
    ("鹭岛茶业 | 诚聘英才\n【制茶师】2名\n岗位职责：\n1.炒制毛茶", "制茶师"),
    ("鹭岛制茶厂长期招聘：制茶师2名\n岗位职责：\n1.炒制毛茶", "制茶师"),
    ("職位：焙茶師（兼職）\n公司：鷺島茶行\n地點：香港", "焙茶師"),
    ("Rigger — Otterly Marine — Cape Town. R9,200 per month. You splice ropes.\n", "Rigger"),
    ("Otterly Council is advertising for a Rigger. You splice ropes.\n", "Rigger"),
    ("HIRING: Deckhand (4 positions)\nLocation: Nakuru", "Deckhand"),
    ("We are a boat workshop, and we want a rigger who loves ropes.\n", "Rigger"),
    ("Join the early crew at the Otterly boat yard as a night rigger!\n", "Night Rigger"),
    ("Otterly | Optics / Sensor Engineer | Dayton, OH | ONSITE", "Optics / Sensor Engineer"),
    ("Otterly Power - San Juan, PR | REMOTE or outside the mainland | Rust Developers", "Rust Developers"),
    ("Otterly | Rust Engineer | Europe remote in UTC +/- 2h", "Rust Engineer"),
    ("Bristol, UK - Otterly - Full time - No Remote", None),
    ("Seattle - Software Engineer (visas welcome)", "Software Engineer"),
    ("Otterly\n\nSenior Data Engineer\nPerth, Western Australia, Australia · 3 days ago", "Senior Data Engineer"),
    ("Rigger - JobsNorth\nRigger\nKestrel Marine Ltd\nLeeds, UK", "Rigger"),
    ("Rigger Vacancy At The City of Hull", "Rigger"),
    ("Job Offer · Konz\nDachdecker (m/w/d) gesucht", "Dachdecker"),
    ("Werde Teil unseres Betriebs\nDachdecker (m/w/d)\nHuber Dach GmbH", "Dachdecker"),
    ("Karriere bei Dachbau Huber | Dachdecker / Zimmerer (m/w/d) gesucht", "Dachdecker / Zimmerer"),
    ("Dachdecker / Zimmerer (m/w/d) – Vollzeit, Esslingen", "Dachdecker / Zimmerer"),
    ("Säljare till Elbolaget i Tumba", "Säljare"),
    ("Boletín nº 31 - 4 de mayo\nSe convoca el puesto de trabajo de conserje en el Ayuntamiento.", "Conserje"),
    ("Work with us\nWe are always glad to hear from people who like rivers.", None),
    (
        "We move to Leeds in May and like it here.\nThe Wharf Planner is responsible for two docks.",
        "Wharf Planner",
    ),
    (
        "Rain is our trade, and we like people who like it.\nYou report to the Yard Manager. In the second week "
        "of May we meet by the river.\nThe Gauge Operator position is new. The Gauge Operator will walk a lot.",
        "Gauge Operator",
    ),
    ("Rain is our trade.\nYou report to the Yard Manager and work with the Site Engineer.", None),
    ("Harbour based yard has an immediate need for an innovative Rigger to splice ropes.", "Rigger"),
    ("Looking for a sharp Rigger with an interest in ropes.", "Rigger"),
    ("If you are a Yard Planner with experience in steel, please read on!", "Yard Planner"),
    ("Commercial Dock Planner opportunity in Hull, UK. Our client is large.", "Commercial Dock Planner"),
    ("We work well as an essential team member would.", None),
    ("Dock Planner Job in Houston", "Dock Planner"),
    ("If you are a recruiter, we do not take calls.", None),
    ("Rain is our trade.\nSo, if you are a Dock Planner with a licence, tell us.", "Dock Planner"),
    ("Rain is our trade.\nWhat You Need for this Position\nA licence and a coat.", None),
    (
        "Gauge Operator Job Description A Gauge Operator is responsible for the levels of two rivers.",
        "Gauge Operator",
    ),
    (
        "Rain is our trade. As a Software Engineer in Test at our yard, you try what others have written.",
        "Software Engineer in Test",
    ),
    ("Rigger (Hull or Leeds). Pinewood Analytics, seed stage. You splice ropes.", "Rigger"),
    ("Rigger - Otterly (remote, any zone). You splice ropes and talk to crews.", "Rigger"),
    ("Otterly Marine, Toledo OH: Rigger. $24 an hour, free boots.", "Rigger"),
    ("Dunlevy Rope Co. Rigger, second shift. $22 an hour.", "Rigger"),
    ("Help wanted: night rigger, Sail & Stem, 14 Dock St. Ask for Jo.", "Night Rigger"),
    ("Rigger for Sail & Stem, a small boat yard. Ten hours a week.", "Rigger"),
    ("Rigger @ Otterly Bay (seed stage), Hull. You splice ropes. Good pay.", "Rigger"),
    ("Riggers needed! Marsh County Ferries will train you and pay for your licence.", "Rigger"),
    ("Rigger - TypeScript (remote). You write code for boats.", "Rigger"),
    ("Rigger. Nights, weekends and holidays. Good pay for good ropes.", None),
    ("Our client, a maker of boats in the Northlands, is looking for a rigger.", "Rigger"),
    (
        "厦门海鲸软件招测试工程师，双休，办公室能看到海。你会写代码，也会改别人写的代码，我们在等你来聊一聊。",
        "测试工程师",
    ),
    ("[厦门] 福建海鲸环境科技有限公司招聘 Go 工程师", "Go 工程师"),
    ("厦门海鲸伟业诚聘测试工程师（厦门、福州）", "测试工程师"),
    ("Looking for two-to-three Senior Riggers with experience at sea.", "Senior Rigger"),
    ("VACANCY ANNOUNCEMENT\nRigger\nOtterly Marine\nHull", "Rigger"),
    ("U.S. flag\nRigger\nOtterly Marine\nHull", "Rigger"),
    ("card_travel\nRigger\nOtterly Marine\nHull", "Rigger"),
    (
        "Otterly Careers\nOtterly mends ropes of all kinds, and of all ages.\nJob title: Night Rigger",
        "Night Rigger",
    ),
    ("Apply on\nDIRECTOR OF ROPES Job Description\nYou splice ropes.", "DIRECTOR OF ROPES"),
    ("Dock Planner Job\nOtterly Marine\nHull, UK", "Dock Planner"),
    ("RIGGER *REPOST*\nOtterly Marine\nHull, UK", "RIGGER"),
    ("Is rain your trade?\nRigger\nOtterly Marine\nHull", "Rigger"),
    ("Requirements for appointment\nA licence and a coat.", None),
    ("About our yard\nRain is our trade.", None),
    ("Otterly is a yard by the river. We are looking for sr. boat builders in Hull.", "Sr. Boat Builder"),
    ("Rain is our trade.\nHarbour Cook Responsibilities:\n- Boil the soup", "Harbour Cook"),
    (
        "Rain pay rates have been announced again, and all yards must follow them, now and in the coming year.\n\n"
        "Skip to content\n\nAn official site of the county\n\n\nRope Worker\n\n\n$15 an hour\n\nJob duties:\n"
        "Workers splice ropes in all weathers.",
        "Rope Worker",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BUGS_CAUGHT)
def test_it_keeps_what_was_mended(text: str, expected: str | None) -> None:
    found = find(reading_of(text + BODY))
    assert (found.value if found else None) == expected


def test_a_labelled_line_below_the_employer_is_no_title() -> None:
    call = "[NORDKAI UNI] Tuyển dụng Phó chánh Văn phòng Trường _ Trường Y - Dược Nordkai"
    found = find(
        reading_of(f"{call}\nĐẠI HỌC NORDKAI\nHình thức: Nhân viên chính thức\nNơi làm việc: Hà Nội\n{BODY}")
    )
    assert found is not None
    assert found.value.startswith("Phó chánh Văn phòng")


def test_a_feed_writes_the_employer_before_the_title() -> None:
    found = find(stating(title="Zapline: Senior Backend Developer"))
    assert found is not None
    assert found.value == "Senior Backend Developer"
