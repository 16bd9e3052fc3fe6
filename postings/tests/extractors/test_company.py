from __future__ import annotations

import pytest

from postings.extractors.company import find
from postings.extractors.company_names import clean
from postings.tests.extractors.readings import reading_of, stating
from postings.tests.timing import at_most

HEADERS = [
    ("Welder\nRivet & Sons Inc.\nGary, IN", "Rivet & Sons Inc."),
    ("Welder\nRivet & Sons, LLC\nGary, IN", "Rivet & Sons, LLC"),
    ("Welder\nRivet Works GmbH\nGera\nWir bauen Brücken aus Stahl.", "Rivet Works GmbH"),
    ("Schweißer\nBrückenbau Nord GmbH & Co. KG\nKiel", "Brückenbau Nord GmbH & Co. KG"),
    ("Welder\nRivet Works Ltd\nLeeds, UK", "Rivet Works Ltd"),
    ("Soudeur\nPonts de Loire SAS\nNantes, France", "Ponts de Loire SAS"),
    ("Soldador\nPuentes del Norte S.L.\nBilbao, Spain", "Puentes del Norte S.L."),
    ("Spawacz\nMostal Sp. z o.o.\nRadom, Poland", "Mostal Sp. z o.o."),
    ("Svetsare\nBrobyggarna AB\nBorås, Sweden", "Brobyggarna AB"),
    ("Welder\nRivet Works S.r.l.\nTorino, Italy", "Rivet Works S.r.l."),
    ("焊工\n苏州远桥钢构有限公司\n工作地点：苏州", "苏州远桥钢构有限公司"),
    ("焊工\n远桥(中国)投资有限公司\n- 工作地点:苏州", "远桥(中国)投资有限公司"),
    ("律师助理\n北京明衡律师事务所\n工作地点：北京", "北京明衡律师事务所"),
    ("研究员\n青禾农业研究院\n工作地点：杭州", "青禾农业研究院"),
    ("会计\n远桥控股集团\n工作地点：杭州", "远桥控股集团"),
    ("焊工\n远桥网\n工作地点：苏州\n工作经验：2年经验\n学历要求：大专", "远桥网"),
    ("焊工\n8-10千/月\n苏州-吴中区 | 2年经验 | 中专 | 招3人\n远桥重工\n民营公司 | 150-500人 | 机械", "远桥重工"),
    ("Thợ hàn\nCÔNG TY TNHH CẦU VIỆT\nLương: 12 Tr - 15 Tr VND", "CÔNG TY TNHH CẦU VIỆT"),
    ("Kế toán\nCông ty Cổ phần Sông Xanh\nĐịa điểm: Huế", "Công ty Cổ phần Sông Xanh"),
    ("Kế toán\nTập đoàn Sông Xanh\nĐịa điểm: Huế", "Tập đoàn Sông Xanh"),
    ("Kế toán tổng hợp\nSông Xanh Coffee\nĐịa điểm: Huế\nLương: Cạnh tranh", "Sông Xanh Coffee"),
    ("Welder\nRivet Works - Gary, IN", "Rivet Works"),
    ("Welder\nRivet Works - Gary, IN 46401", "Rivet Works"),
    ("Welder\nRivet Works | Leeds, United Kingdom", "Rivet Works"),
    ("Welder\nRivet Works · Berlin", "Rivet Works"),
    ("Welder\nRivetly, Tokyo, Japan", "Rivetly"),
    ("Welder\nRivetly, London, United Kingdom", "Rivetly"),
    ("Welder\nRivetly, Austin, TX, United States", "Rivetly"),
    ("Welder\nRivetly, Singapore\n\nResponsibilities", "Rivetly"),
    ("Data Analyst\nHarbor Health\nFresno, CA, US\n\nYou look at data.", "Harbor Health"),
    (
        "Data Analyst\nHarbor Health\n12 Ocean View Boulevard Suite 9, Fresno, CA 93701, US\nYou look at data.",
        "Harbor Health",
    ),
    ("Data Analyst\nHarbor Health\nGreater Fresno Area\nYou look at data.", "Harbor Health"),
    ("Data Analyst\nHarbor Health\nSan Joaquin Bay Area\nYou look at data.", "Harbor Health"),
    ("Quillmark Foundation\nTITLE:  Grants Officer\nLOCATION:  Tbilisi, Georgia", "Quillmark Foundation"),
    ("Quillmark\nJOB TITLE:  Grants Officer\nLOCATION:  Tbilisi, Georgia", "Quillmark"),
    (
        "Quillmark Office in Georgia\nANNOUNCEMENT NUMBER: 11-2\nJOB TITLE:  Grants Officer",
        "Quillmark Office in Georgia",
    ),
    ("Tax Director\nBeacon LLC - Tax Director\nDallas, TX", "Beacon LLC"),
    ("Welder at Acme Ship Works\nWe build ships in dry docks.", "Acme Ship Works"),
]

LABELLED = [
    ("Company: Rivet Works\nTitle: Welder", "Rivet Works"),
    ("Title: Welder\nEmployer: Rivet Works", "Rivet Works"),
    ("Job title: Welder\nHiring organization: Rivet Works", "Rivet Works"),
    ("Job title: Welder\nOrganization: Rivet Works Trust", "Rivet Works Trust"),
    ("职位：焊工\n公司名称：远桥", "远桥"),
    ("职位：焊工\n招聘单位：远桥钢构", "远桥钢构"),
    ("职位：焊工\n公司：远桥钢构有限公司", "远桥钢构有限公司"),
    ("Stelle: Schweißer\nArbeitgeber: Brückenbau Nord", "Brückenbau Nord"),
    ("Stelle: Schweißer\nUnternehmen: Brückenbau Nord", "Brückenbau Nord"),
    ("Poste : Soudeur\nEntreprise : Ponts de Loire", "Ponts de Loire"),
    ("Puesto: Soldador\nEmpresa: Puentes del Norte", "Puentes del Norte"),
    ("Stanowisko: Spawacz\nPracodawca: Mostal", "Mostal"),
    ("Должность: Сварщик\nКомпания: МостСтрой", "МостСтрой"),
    ("Befattning: Svetsare\nArbetsgivare: Brobyggarna", "Brobyggarna"),
    ("Vị trí: Thợ hàn\nCông ty: Cầu Việt", "Cầu Việt"),
]

BODY = " You will work with people and keep the tools in order."
PROSE = [
    ("Zenvia is an EEO/AA/M/F/Disabled/Veteran Employer.", "Zenvia"),
    ("Zenvia is an equal opportunity employer.", "Zenvia"),
    ("Zenvia is an Equal Opportunity Employer and values all.", "Zenvia"),
    ("Zenvia Labs is proud to be an Equal Opportunity employer.", "Zenvia Labs"),
    ("Zenvia, Inc. is an equal employment opportunity employer.", "Zenvia, Inc."),
    ("Zenvia is an affirmative action employer.", "Zenvia"),
    ("Zenvia does not discriminate on the basis of age.", "Zenvia"),
    ("Zenvia provides equal employment opportunities to all.", "Zenvia"),
    ("So come in, welcome to ZQ.", "ZQ"),
    ("You may have found a home at ZQ as our new colleague.", "ZQ"),
    ("At Zenvia, we fix clocks.", "Zenvia"),
    ("At Zenvia Labs we fix clocks.", "Zenvia Labs"),
    ("Zenvia is looking for a clock maker.", "Zenvia"),
    ("Zenvia is currently seeking people who fix clocks.", "Zenvia"),
    ("Zenvia, a maker of clocks, is hiring people.", "Zenvia"),
    ("Zenvia seeks a person to fix clocks.", "Zenvia"),
    ("Zenvia is a leading provider of clocks.", "Zenvia"),
    ("Zenvia is one of the oldest clock companies and a family business.", "Zenvia"),
    ("Founded in 1921, Zenvia is known for clocks.", "Zenvia"),
    ("Join the Zenvia team today.", "Zenvia"),
    ("We build careers at Zenvia.", "Zenvia"),
    ("On behalf of Zenvia Trust, we fill this post.", "Zenvia Trust"),
]

FRAMED = [
    ("后端工程师\n星桥游戏\n职位信息\n工作地点:厦门\n学历要求:本科\n职位月薪:1-2万/月\n工作经验:3年", "星桥游戏"),
    ("Welder\nVisum\n12 Mill Avenue, Suite 4, San Jose, CA 95126, US\n\nYou fix clocks.", "Visum"),
    ("Welder\nOrbit Clock Consultants\nHollister, CA, US\n\nYou fix clocks.", "Orbit Clock Consultants"),
    ("Welder\nZenvia\nSanta Monica\n\nYou fix clocks in the houses of people who like them.", "Zenvia"),
    ("Welder\nBell Bros. Chimes\nBurbank, CA, US\n\nYou fix clocks.", "Bell Bros. Chimes"),
    ("Welder\nZenvia Partners - El Dorado Hills, CA\n$20 an hour\n\nYou fix clocks.", "Zenvia Partners"),
    ("Welder | Zenvia Works | Remote (EU) | 50k EUR\nYou fix clocks.", "Zenvia Works"),
]

ABOUT = [
    (
        "Clock Maker\n\nYou fix clocks in people's houses all over the county, every day of the "
        "week.\n\nAbout Zenvia\nWe have clocks.",
        "Zenvia",
    ),
    (
        "Clock Maker\n\nYou fix clocks.\n\nAbout ZenviaZenvia is a maker of clocks. Zenvia has shops.",
        "Zenvia",
    ),
    (
        "Clock Maker\n\nYou fix clocks in people's houses all over the county, every day of the week.\n\nWhy "
        "Zenvia?\nWe have clocks.",
        "Zenvia",
    ),
    (
        "Uhrmacher\n\nSie reparieren Uhren in den Häusern unserer Kunden und beraten sie dabei jeden "
        "Tag.\n\nDie Zenvia sucht Menschen, die Uhren und Kunden mögen.",
        "Zenvia",
    ),
]

NO_COMPANY = [
    "Account Manager - $90K+ at Plan\n\nWe are looking for an energetic person.",
    "Account Manager - $100K+ at Target\n\nWe are looking for an energetic person.",
    "Welder\nGary, IN, US\n\nYou weld steel all day.",
    "Welder\nTX, US\nType: Full-time\n\nYou weld steel all day.",
    "Welder\nBerlin\n\nYou weld steel all day.",
    "Welder\nRemote\n\nYou weld steel all day.",
    "We are an equal opportunity employer.",
    "Our company is an equal opportunity employer.",
    "The company is looking for a welder.",
    "Our client is looking for a welder in the north.",
    "You use Salesforce and Microsoft Office every day.",
    "Experience at Oracle or SAP is a plus.",
    "焊工\n8-10千/月\n我们是一家快速发展的公司，欢迎加入我们。",
    "The Press Operator's job entails running presses. - Handle cancellations. - Attend conferences.",
    "Welder\nFull-time\n$20 an hour\n\nYou weld steel all day.",
    "Company: Confidential\nTitle: Welder",
    "公司名称：保密\n职位：焊工",
    "Join us today. Inspire people tomorrow. Apply now!",
    "Welcome to our team!",
    "About us\nWe make hats.",
    "The Welder is an hourly position.",
    "Welder\nWelder\nGary, IN",
    "Welder\nGB\nType: Full-time\n\nYou weld steel all day.",
    "Welder\nPrivate Advertiser\nGary, IN\n\nYou weld steel all day.",
    "Welder\nGary, IN\n\nCompany - Public\n\nYou weld steel all day.",
    "Uhrmacher\n\nUnser Tätigkeitsfeld ist die Reparatur alter Uhren. Erforderlich ist ein Führerschein.",
    "Die ___ GmbH\nUhrmacher\nVollzeit",
    "Suche ab sofort Putzhilfe für unser Büro in Kassel.",
    "焊工\n8-10千/月\n某知名企业\n50-99人",
]

CLEANED = [
    ("Rivet Works  3.9 out of 5 stars", "Rivet Works"),
    ("Rivet Works 120 reviews", "Rivet Works"),
    (" Rivet   Works, ", "Rivet Works"),
    ("Rivet Works Inc.", "Rivet Works Inc."),
    ("Rivet Works.", "Rivet Works"),
    ("«Мост»", "Мост"),
    ("Rivet®", "Rivet"),
]


@pytest.mark.parametrize(("text", "expected"), HEADERS + LABELLED + FRAMED + ABOUT)
def test_it_finds_the_company_of_a_text(text: str, expected: str) -> None:
    found = find(reading_of(text))
    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize(("sentence", "expected"), PROSE)
def test_it_reads_sentences_that_only_an_employer_writes(sentence: str, expected: str) -> None:
    found = find(reading_of(f"Clock Maker\n\nYou fix clocks in the houses of people.{BODY}\n\n{sentence}{BODY}"))
    assert found is not None
    assert found.value == expected


BODY = "\n\nYou keep the machines running and help new colleagues."
BUGS_CAUGHT: list[tuple[str, str | None]] = [
    ("Takelarz\nOtterly Marine Sp. z o.o. z siedzibą w Gdyni\n", "Otterly Marine Sp. z o.o."),
    # said of whom nobody names
    ("Relojero\nConfidencial\nQuito, Pichincha\n", None),
    ("Relojero\nImportante empresa del sector\nQuito, Pichincha\n", None),
    ("Horloger\nGroupe dans le secteur du luxe\nLyon\n", None),
    ("Horloger H/F\n\nTictalor est une agence qui répare les horloges depuis vingt ans.\n", "Tictalor"),
    # a part of the employer, far below the name in the head
    (
        "Rigger\nOtterly Marine - Leeds, UK\n\nYou splice ropes.\n\nOrganization\n\nSpars & Masts\n",
        "Otterly Marine",
    ),
    ("鹭岛电子 2031校园招聘\n【岗位】测试工程师\n【城市】合肥", "鹭岛电子"),
    ("【招聘】鹭岛茶叶招人啦！\n岗位：炒茶工3名\n地点：安溪", "鹭岛茶叶"),
    ("鹭岛海洋研究院养殖技术课题组招聘科研助理2名\n工作地点：青岛", "鹭岛海洋研究院"),
    ("兴隆制鞋厂大量招聘普工，两班倒。\n招聘要求：年龄18-45岁，身体健康，能上夜班。", "兴隆制鞋厂"),
    ("【兼职】试吃员 3人\n时间：周六 9:00-12:00\n地点：青岛市", None),
    ("Greetings from the yard. We are looking for a rigger.\n", None),
    ("We are looking for a rigger in Hull. Keywords: Hull Jobs, Yorkshire Rigging No Corp-To-Corp.\n", None),
    # said beside a name
    ("Otterly Home Goods ships lamps from a new building near the port.\n", "Otterly Home Goods"),
    ("Rigger — Otterly Marine — Cape Town. R9,200 per month. You splice ropes.\n", "Otterly Marine"),
    ("Systemutvecklare till Otterly Data AB\n\nDu skriver program.\n", "Otterly Data AB"),
    ("Join Otterly Marine as a deckhand on the night ferry.\n", "Otterly Marine"),
    ("We need a deckhand. Otterly Marine pays $22 an hour.\n", "Otterly Marine"),
    ("We're Otterly, a ten-person boat workshop, and we want a deckhand.\n", "Otterly"),
    ("Deckhands wanted! Otterly Logistics, Toledo OH. Clean decks and tie ropes.\n", "Otterly Logistics"),
    ("Otterly Marine (Pty) Ltd requires a deckhand.\n", "Otterly Marine (Pty) Ltd"),
    ("Park Ridge, Toledo OH. We need a deckhand.\n", None),
    # lists of who is hiring
    (
        "Kestrel Freight (https://kestrel.example) - Ghent, Belgium - Full time (no remote, visas ok)",
        "Kestrel Freight",
    ),
    ("Larkspur (S24) || Remote || Full-time || larkspur.io", "Larkspur"),
    ("Otterly, a Brightwater company | Boston, MA | FULL-TIME | ONSITE", "Otterly"),
    ("Otterly | Multiple Roles | Fully Remote | Full time | VC-backed startup", "Otterly"),
    ("Otterly[http://otterly.example] | Onsite | VISA | Tulsa, Omaha and Dallas, TX", "Otterly"),
    ("otterly.com Labs | Kochi, India | ONSITE | Full-time", "otterly.com Labs"),
    ("Bristol, UK - Otterly - Full time - No Remote", "Otterly"),
    ("Otterly | Django / React Native / CTO | Dallas, TX / Remote | $90K", "Otterly"),
    ("Seattle - Software Engineer (visas welcome)", None),
    # the line above the title, where the place is dated
    ("Otterly\n\nSenior Data Engineer\nPerth, Western Australia, Australia · 3 days ago", "Otterly"),
    # two places between a semicolon
    (
        "Data Intern\nMountain View, California; San Jose, California\nApply now\n\nAt Otterly, we map rivers.",
        "Otterly",
    ),
    # headings
    ("Rigger Vacancy At The City of Hull", "City of Hull"),
    ("Rigger - Kestrel Marine Ltd", "Kestrel Marine Ltd"),
    ("Karriere bei Dachbau Huber | Dachdecker (m/w/d) gesucht", "Dachbau Huber"),
    ("Säljare till Elbolaget i Tumba", "Elbolaget"),
    # sentences
    ("Otterly is mapping rivers so that towns can plan. Engineers at Otterly work with every team.", "Otterly"),
    ("Python is what we write. You need two years of it.", None),
    ("About the company\nOtterly\n41,200 followers\nIt maps rivers for towns.", "Otterly"),
    ("Hydrologist\nThe role is at Aldermoor University, in the Department of Geography.", "Aldermoor University"),
    ("The Centro de Rios da Beira (CRB) opens a call for one postdoc position.", "Centro de Rios da Beira"),
    (
        "Serrurier H/F\nL'agence Manpro recrute pour son client un serrurier (h/f). Vous posez des portes.",
        "Manpro",
    ),
    ("Lokalvårdare\nVattenverket söker nu en lokalvårdare på timmar till labbet.", "Vattenverket"),
    ("Städare\nDu städar. Regionsjukhuset Granliden i Motala är ett stort sjukhus.", "Regionsjukhuset Granliden"),
    ("Dunlevy's buyers know every mill. You join Dunlevy in spring, when Dunlevy opens a yard.", "Dunlevy"),
    ("The Tarn Valley Hydro Group (TVHG) runs dams. TVHG's engineers like rain.", "Tarn Valley Hydro Group"),
    # spoken of often, and never as an employer is
    ("You support the Council. Minutes go to the Council. The Council meets in May at the Council House.", None),
    ("You sell in South Anglia. Stores across South Anglia need care, and South Anglia has many.", None),
    ("The HSE will walk the site. The HSE will report to us. Ask the HSE.", None),
    ("You hang the posters of RiverPay, print for RiverPay and tell the towns about RiverPay.", "RiverPay"),
    ("Serve as a guide to guests.\nServe in the hall.\nServe as a host on Sundays.", None),
    ("Hawkers count.\nCheck IT staff and equipment twice a year.", None),
    ("Only Left-handers will be asked to come.", None),
    ("We build for Water, Roads and Rail needs of the north.", None),
    ("The tide is Otterly’s River and Harbour Group’s mission.", None),
    ("Mr. Ilmar Saar reads. Ilmar Saar has been working as a rigger since May.", None),
    ("Hulda is our host. Hulda has been working for Otterly for two years.", None),
    ("We look for a Deckhand for Harbour Programs.", None),
    ("Rigger\nYou know R, SAS", None),
    ("Deckhand\nOtterly is the right place for you to learn the ropes. At Otterly we tie them.", "Otterly"),
    ("The Tarn Valley Hydro makes current for two towns.", "Tarn Valley Hydro"),
    ("PLEASE NOTE: Riggers climb every day", None),
    ("Steady Climbs: Ensure a smooth change between riggers\nYou climb.", None),
    ("请在加入之前，先看看我们的船。", None),
    ("Die Firma _____ Bootsbau GmbH\nSegelmacher\nVollzeit", None),
    ("Our Stream Gauging team works on the Stream Gauging platform. Our Stream Gauging team is new.", None),
    ("You know Excel, and tools such as Quillmark. Experience with Quillmark is a plus.", None),
    ("An estate near Tetbury is seeking help in the garden.", None),
    ("You have worked at Quillmark or at another mill.", None),
    ("We are Looking For people who like rain.", None),
    ("Strong writers wanted. Typically requires two years of it. Ensures that mills run.", None),
    ("40 Acres is hiring. The kettles of 40 Acres are old.", "40 Acres"),
    ("SummaryQuillmark is hiring millers.", "Quillmark"),
    ("星桥是一家游戏公司，你会写代码。我们在厦门，办公室能看到海，欢迎你来聊一聊。", "星桥"),
    ("关于星桥\n我们做游戏，办公室能看到海。你会写代码，也会改别人写的代码，欢迎你来。", "星桥"),
    ("节日福利：月饼。你会写代码，也会改别人写的代码，我们在厦门办公，欢迎你来聊一聊。", None),
    (
        "We're Hiring\nWe are located in Tulsa, Oklahoma.\nLooking for UX Engineers, Web Engineers, and Editors",
        None,
    ),
    ("Rigger (Hull or Leeds). Pinewood Analytics, seed stage. You splice ropes.", "Pinewood Analytics"),
    ("Rigger - Otterly (remote, any zone). You splice ropes and talk to crews.", "Otterly"),
    ("Otterly Marine, Toledo OH: Rigger. $24 an hour, free boots.", "Otterly Marine"),
    ("Dunlevy Rope Co. Rigger, second shift. $22 an hour.", "Dunlevy Rope Co"),
    ("Help wanted: night rigger, Sail & Stem, 14 Dock St. Ask for Jo.", "Sail & Stem"),
    ("Rigger for Sail & Stem, a small boat yard. Ten hours a week.", "Sail & Stem"),
    ("Rigger @ Otterly Bay (seed stage), Hull. You splice ropes. Good pay.", "Otterly Bay"),
    ("Riggers needed! Marsh County Ferries will train you and pay for your licence.", "Marsh County Ferries"),
    ("Rigger - TypeScript (remote). You write code for boats.", None),
    ("Rigger. Nights, weekends and holidays. Good pay for good ropes.", None),
    ("Our client, a maker of boats in the Northlands, is looking for a rigger.", None),
    (
        "厦门海鲸软件招测试工程师，双休，办公室能看到海。你会写代码，也会改别人写的代码，我们在等你来聊一聊。",
        "厦门海鲸软件",
    ),
    ("[厦门] 福建海鲸环境科技有限公司招聘 Go 工程师", "福建海鲸环境科技有限公司"),
    ("厦门海鲸伟业诚聘测试工程师（厦门、福州）", "厦门海鲸伟业"),
    ("厦门服装厂招缝纫工，包吃住。", None),
    (
        "The Town of Wexmoor seeks a seasonal rigger, May to October. Mow, rake, mend the ropes at Foster Dock.",
        "Town of Wexmoor",
    ),
    ("Night rigger, Maison Otterly (Portland, OR). Ropes in summer, sails in winter.", "Maison Otterly"),
    (
        "Công ty TNHH Sông Xanh cần tuyển 2 kế toán làm việc tại Biên Hòa, lương 10 triệu, nghỉ chủ nhật.",
        "Công ty TNHH Sông Xanh",
    ),
    ("Join the Tidewater team at a yard near you. You tie ropes for Tidewater.", None),
    ("Manager - Data & Ropes is a role for you. It is fun.", None),
    ("Our crew works with our field science, RA and rope teams.", None),
    ("INTENDED READERS: Riggers from small ports", None),
    ("You sell seeds in the Northern Ag. office of Marsh.", None),
    ("Rigger\nYou splice ropes.\nABOUT OTTERLY MARINE Otterly Marine is hiring all year.", "Otterly Marine"),
    ("ABOUT OTTERLY MARINE\nOtterly Marine builds boats. Otterly Marine is hiring riggers.", "Otterly Marine"),
    (
        "Rope rates have been announced again, and all of the yards must follow them, now and in the coming year."
        "\n\nAn official site of the county\n\n\nRope Worker\n\n\nOtterly Ropes LLC\n\n\n$15 an hour\n\n"
        "Job duties:\n"
        "Workers splice ropes in all weathers.",
        "Otterly Ropes LLC",
    ),
    (
        "Background\nThe Otterly Rivers Programme (ORP) works in forty valleys, helping to keep rivers clean.\n"
        "ORP has been advising mayors for years. ORP offers rooms in Hull. ORP has offices in Leeds.\n",
        "Otterly Rivers Programme",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BUGS_CAUGHT)
def test_it_keeps_what_was_mended(text: str, expected: str | None) -> None:
    found = find(reading_of(text + BODY))
    assert (found.value if found else None) == expected


def test_a_feed_writes_the_employer_before_the_title() -> None:
    found = find(stating(title="Zapline: Senior Backend Developer"))
    assert found is not None
    assert found.value == "Zapline"
    assert find(stating(title="Engineering: Backend Developer")) is None


@pytest.mark.parametrize("text", NO_COMPANY)
def test_it_invents_no_company(text: str) -> None:
    assert find(reading_of(text)) is None


@pytest.mark.parametrize(("raw", "expected"), CLEANED)
def test_it_cleans_a_name(raw: str, expected: str) -> None:
    assert clean(raw) == expected


def test_it_believes_data_before_text() -> None:
    found = find(stating(company="Rivet Works, Inc."))
    assert found is not None
    assert (found.value, found.rule) == ("Rivet Works, Inc.", "stated as data")


def test_its_evidence_is_the_words_it_came_from() -> None:
    reading = reading_of("Welder\nRivet Works - Gary, IN\n\nYou weld steel all day.")
    found = find(reading)
    assert found is not None
    assert [reading.text[start:end] for start, end in found.spans] == ["Rivet Works"]


@pytest.mark.parametrize(
    "text",
    [
        "Acme " * 20_000,
        "Acme is " * 12_500,
        "About A\n" * 12_000,
        "有限公司" * 25_000,
        "at A, " * 16_000,
        "Acme, a " * 10_000,
        "(A) " * 20_000,
        ". ".join(f"at A{number}b, we like A{number}b Works" for number in range(4_000)),
    ],
)
def test_a_hostile_text_takes_milliseconds(text: str) -> None:
    with at_most(seconds=0.6):
        find(reading_of(text))
