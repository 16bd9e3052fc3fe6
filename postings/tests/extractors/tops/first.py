"""The lot that rules were mended by first. See shapes.py."""

from __future__ import annotations

from postings.tests.extractors.tops.shapes import DE, EN, FR, ZH, Top

FIRST: list[Top] = [
    Top(
        "Tidewater Analytics\nSenior Data Engineer\nTidewater Analytics · Boston, MA (Hybrid)\nReposted "
        "2 weeks ago · Over 100 applicants\nHybrid\nFull-time\nAbout the job" + EN,
        "Senior Data Engineer",
        "Tidewater Analytics",
        ("Boston/US",),
    ),
    Top(
        "Product Designer\nFernlight Studio · London Area, United Kingdom · 3 days ago · 57 applicants\n"
        "£55K/yr - £70K/yr · Remote · Full-time\n\nAbout the job" + EN,
        "Product Designer",
        "Fernlight Studio",
        ("London/GB",),
    ),
    Top(
        "Logo for Brackwater Energy\nBrackwater Energy\nWind Turbine Technician\nAmarillo, TX · 1 day "
        "ago · 12 people clicked apply\n$28/hr - $34/hr\nOn-site\nFull-time\n\nApply\nSave" + EN,
        "Wind Turbine Technician",
        "Brackwater Energy",
        ("Amarillo/US",),
    ),
    Top(
        "Line Cook\nThe Copper Ladle\n4.1 out of 5 stars\nPortland, OR 97214\n$19 - $23 an hour - "
        "Part-time, Full-time\nYou must create an Indeed account before continuing to the company "
        "website to apply\nApply now\n\nJob details" + EN,
        "Line Cook",
        "The Copper Ladle",
        ("Portland/US",),
    ),
    Top(
        "Registered Nurse (RN) - ICU - job post\nSt. Brannoc Regional Medical Center\n2,104 reviews\n"
        "Tulsa, OK 74136\n$34.50 - $51.75 an hour - Full-time\nFull job description" + EN,
        "Registered Nurse (RN) - ICU",
        "St. Brannoc Regional Medical Center",
        ("Tulsa/US",),
    ),
    Top(
        "Delivery Driver\nHasty Parcel Ltd\nLeicester LE4 9HU\n£12.60 an hour - Permanent, Full-time" + EN,
        "Delivery Driver",
        "Hasty Parcel Ltd",
        ("Leicester/GB",),
    ),
    Top(
        "Marlowe & Finch\n3.9 ★\nPayroll Coordinator\nScottsdale, AZ\n$52K - $63K (Employer est.)\nEasy "
        "Apply" + EN,
        "Payroll Coordinator",
        "Marlowe & Finch",
        ("Scottsdale/US",),
    ),
    Top(
        "Elektroniker für Betriebstechnik (m/w/d)\nNordwerk Anlagenbau GmbH\nOldenburg\nFeste "
        "Anstellung\nVollzeit\nErschienen: vor 3 Tagen" + DE,
        "Elektroniker für Betriebstechnik",
        "Nordwerk Anlagenbau GmbH",
        ("Oldenburg/DE",),
    ),
    Top(
        "Bilanzbuchhalter (m/w/d)\nKanzlei Rothmoor & Partner\nMünchen, Augsburg\nFeste Anstellung\n"
        "Homeoffice möglich, Vollzeit" + DE,
        "Bilanzbuchhalter",
        "Kanzlei Rothmoor & Partner",
        ("Munich/DE", "Augsburg/DE"),
    ),
    Top(
        "Early Childhood Teacher\nLittle Wombats Childcare\nView all jobs\nGeelong, Geelong & Great "
        "Ocean Road VIC\nTeaching - Early Childhood (Education & Training)\nFull time\n$38 – $44 per "
        "hour\nPosted 6d ago" + EN,
        "Early Childhood Teacher",
        "Little Wombats Childcare",
        ("Geelong/AU",),
    ),
    Top(
        "Java Backend Developer\nKaverix Softlabs\n4.0 (212 Reviews)\n3 - 6 years\n₹ 8-14 Lacs P.A.\n"
        "Hyderabad, Telangana\nPosted: 5 days ago\nOpenings: 4\nApplicants: 100+" + EN,
        "Java Backend Developer",
        "Kaverix Softlabs",
        ("Hyderabad/IN",),
    ),
    Top(
        "Management Accountant\nPosted 4 days ago by Pennywell Recruitment\n£42,000 - £48,000 per annum\n"
        "Harrogate, North Yorkshire\nPermanent, full-time" + EN,
        "Management Accountant",
        "Pennywell Recruitment",
        ("Harrogate/GB",),
    ),
    Top(
        "数控车床操作工\n6-9千/月\n苏州-昆山市 | 2年经验 | 中专 | 招5人 | 11-18发布\n昆山恒筑精密机械有限公司"
        + ZH,
        "数控车床操作工",
        "昆山恒筑精密机械有限公司",
        ("Suzhou/CN",),
    ),
    Top(
        "招聘中\n新媒体运营 7-11K·14薪\n杭州·余杭区 1-3年 大专\n云栗文化 文化传媒 未融资 20-99人" + ZH,
        "新媒体运营",
        "云栗文化",
        ("Hangzhou/CN",),
    ),
    Top(
        "会计主管\n8000-12000元\n武汉 洪山区 5-10年 本科 全职 招1人\n武汉青柚餐饮管理有限公司\n民营 100-299人"
        + ZH,
        "会计主管",
        "武汉青柚餐饮管理有限公司",
        ("Wuhan/CN",),
    ),
    Top(
        "华东区销售总监\n40-60k·15薪\n上海-静安区 | 10年以上 | 统招本科\n瑞禾医疗器械（上海）有限公司" + ZH,
        "华东区销售总监",
        "瑞禾医疗器械（上海）有限公司",
        ("Shanghai/CN",),
    ),
    Top(
        "Acorn Plumbing in Leeds is looking for an experienced Gas Engineer to join our friendly team. "
        "You will carry out boiler services and repairs across West Yorkshire. Company van provided. "
        "Call us today.",
        "Gas Engineer",
        "Acorn Plumbing",
        ("Leeds/GB",),
    ),
    Top(
        "We are hiring: Sous Chef for our riverside restaurant in Galway. Five days a week, staff meals, "
        "tips shared. Send your CV to the address below.",
        "Sous Chef",
        None,
        ("Galway/IE",),
    ),
    Top(
        "Brightwell Dental Care (Norwich) seeks a part-time Dental Receptionist. Three days a week, 24 "
        "hours. You will welcome patients, book appointments and answer the phone.",
        "Dental Receptionist",
        "Brightwell Dental Care",
        ("Norwich/GB",),
    ),
    Top(
        "招聘：前台接待1名，女，18-30岁，形象气质佳，月薪4000元起，包吃住。地点：成都市锦江区。",
        "前台接待",
        None,
        ("Chengdu/CN",),
    ),
    Top(
        "急聘 叉车司机 3名 工作地点：东莞市长安镇 工资6000-7500 包住 有叉车证优先",
        "叉车司机",
        None,
        ("Dongguan/CN",),
    ),
    Top(
        "Wir suchen zum nächstmöglichen Zeitpunkt eine Zahnmedizinische Fachangestellte (m/w/d) in "
        "Vollzeit oder Teilzeit für unsere Praxis in Kassel. Wir bieten ein freundliches Team und "
        "geregelte Arbeitszeiten.",
        "Zahnmedizinische Fachangestellte",
        None,
        ("Kassel/DE",),
    ),
    Top(
        "Bäckerei Lindenhof sucht ab sofort Verkäufer/in (m/w/d) für die Filiale in Erfurt. Arbeitszeit "
        "25 Stunden pro Woche.",
        "Verkäufer/in",
        "Bäckerei Lindenhof",
        ("Erfurt/DE",),
    ),
    Top(
        "Cuisinier H/F\nLe Comptoir des Halles - Nantes (44)\nCDI - 39h - à partir de 2 100 € brut" + FR,
        "Cuisinier",
        "Le Comptoir des Halles",
        ("Nantes/FR",),
    ),
    Top(
        "Se busca camarero/a con experiencia para restaurante en Valencia. Jornada completa, contrato "
        "indefinido. Enviar currículum por correo.",
        "camarero/a",
        None,
        ("Valencia/ES",),
    ),
    Top(
        "Subject: Urgent opening - QA Analyst - Charlotte, NC (Onsite)\n\nHi,\n\nHope you are doing "
        "well. I have an opening for the role below.\n\nRole: QA Analyst\nLocation: Charlotte, NC "
        "(Onsite)\nDuration: 12 months\n\nRegards" + EN,
        "QA Analyst",
        None,
        ("Charlotte/US",),
    ),
    Top(
        "From: careers@example.com\nTo: all\nSubject: Vacancy: Finance Officer, Nairobi\n\nDear "
        "colleagues,\n\nPlease share the vacancy for a Finance Officer with our office in Nairobi, Kenya." + EN,
        "Finance Officer",
        None,
        ("Nairobi/KE",),
    ),
    Top(
        "Experienced Framers Needed (Sacramento)\ncompensation: $28-$36/hr DOE\nemployment type: "
        "full-time\nReliable crew looking for framers with their own tools. Work year round.",
        "Experienced Framers",
        None,
        ("Sacramento/US",),
    ),
    Top(
        "Dog Walker / Pet Sitter - Brooklyn\ncompensation: $20 per walk\nemployment type: part-time\n\n"
        "Happy Tails NYC is looking for kind people who love dogs.",
        "Dog Walker / Pet Sitter - Brooklyn",
        "Happy Tails NYC",
        ("Brooklyn/US",),
    ),
    Top(
        "BUTCHER wanted for busy village shop, Ludlow. Good rates for the right person, no Sundays. "
        "Apply in writing to J. Pryce & Sons.",
        "BUTCHER",
        "J. Pryce & Sons",
        ("Ludlow/GB",),
    ),
    Top(
        "HOUSEKEEPER required, live-in, for country hotel near Killarney. Own room, five-day week. "
        "References needed.",
        "HOUSEKEEPER",
        None,
        ("Killarney/IE",),
    ),
    Top(
        "Quillfeather | Senior Backend Engineer | Remote (US) | $150k-$180k | Full-time\n\nWe make "
        "software for small publishers. Our stack is Python and Postgres.",
        "Senior Backend Engineer",
        "Quillfeather",
        ("/US",),
    ),
    Top(
        "Lodestar Maps | Berlin, Germany | ONSITE | Full-time | Rust Engineer, Product Manager\n\nWe "
        "draw maps for hikers.",
        "Rust Engineer, Product Manager",
        "Lodestar Maps",
        ("Berlin/DE",),
    ),
    Top(
        "Pebblestack (YC S21) | Staff Infrastructure Engineer | San Francisco or Remote (North America) "
        "| Full time | https://pebblestack.example/jobs\n\nPebblestack builds backups for small "
        "databases.",
        "Staff Infrastructure Engineer",
        "Pebblestack",
        ("San Francisco/US",),
    ),
    Top(
        "# Site Reliability Engineer\n\n**Company:** Halcyon Freight  \n**Location:** Rotterdam, "
        "Netherlands  \n**Type:** Full-time\n\n## About the role\n\nYou keep our planning systems up.\n",
        "Site Reliability Engineer",
        "Halcyon Freight",
        ("Rotterdam/NL",),
    ),
    Top(
        "## We're hiring a Community Manager 🎉\n\n*Bluefinch Games* — Malmö, Sweden — hybrid\n\n### What "
        "you'll do\n\n- Answer players\n- Plan events\n",
        "Community Manager",
        "Bluefinch Games",
        ("Malmö/SE",),
    ),
    Top(
        "| Position | Warehouse Operative |\n|---|---|\n| Employer | Stourbridge Cold Store Ltd |\n| "
        "Place | Dudley, West Midlands |\n| Hours | 40 per week |\n" + EN,
        "Warehouse Operative",
        "Stourbridge Cold Store Ltd",
        ("Dudley/GB",),
    ),
    Top(
        "Solicitor - Family Law\nHartnell Crewe LLP\nLondon or Leeds\n£60,000" + EN,
        "Solicitor - Family Law",
        "Hartnell Crewe LLP",
        ("London/GB", "Leeds/GB"),
    ),
    Top(
        "Vertriebsmitarbeiter im Innendienst (m/w/d)\nFa. Ostermann Haustechnik\nBerlin/Hamburg\nab sofort" + DE,
        "Vertriebsmitarbeiter im Innendienst",
        "Fa. Ostermann Haustechnik",
        ("Berlin/DE", "Hamburg/DE"),
    ),
    Top(
        "Customer Support Lead\nOkapi Desk\nRemote – EU\nFull-time" + EN,
        "Customer Support Lead",
        "Okapi Desk",
    ),
    Top(
        "Legal Counsel\nGreywater Capital\nHybrid, NYC\n$190,000 - $220,000" + EN,
        "Legal Counsel",
        "Greywater Capital",
        ("New York/US",),
    ),
    Top(
        "前端开发工程师\n深蓝云图科技\n北京/上海\n20-35K" + ZH,
        "前端开发工程师",
        "深蓝云图科技",
        ("Beijing/CN", "Shanghai/CN"),
    ),
    Top(
        "Territory Sales Manager\nOrchard Seed Company\nGreater Boston Area\nBase plus commission" + EN,
        "Territory Sales Manager",
        "Orchard Seed Company",
        ("Boston/US",),
    ),
    Top(
        "Firmware Engineer\nSparrowhawk Robotics\nBay Area, CA\nFull-time, on-site" + EN,
        "Firmware Engineer",
        "Sparrowhawk Robotics",
        ("San Francisco/US",),
    ),
    Top(
        "CDL-A Truck Driver\nMesa Verde Hauling\nNationwide\nHome every weekend" + EN,
        "CDL-A Truck Driver",
        "Mesa Verde Hauling",
    ),
    Top(
        "Volunteer Coordinator\nOpen Wells Foundation\nUganda\n12-month contract" + EN,
        "Volunteer Coordinator",
        "Open Wells Foundation",
        ("/UG",),
    ),
    Top(
        "Kierowca kat. C+E\nTransport Wilk Sp. z o.o.\nŁódź, woj. łódzkie\nUmowa o pracę\n\nObowiązki:\n"
        "- Jazda po kraju\n- Dbanie o pojazd\n\nWymagania:\n- Prawo jazdy C+E\n",
        "Kierowca kat. C+E",
        "Transport Wilk Sp. z o.o.",
        ("Łódź/PL",),
    ),
    Top(
        "Продавец-консультант\nООО «Северный Лён»\nКазань\nот 45 000 руб.\nПолная занятость\n\n"
        "Обязанности:\n- Консультировать покупателей\n\nТребования:\n- Опыт от года\n",
        "Продавец-консультант",
        "ООО «Северный Лён»",
        ("Kazan/RU",),
    ),
    Top(
        "Nhân viên kế toán tổng hợp\nCông ty TNHH Gỗ Tân Lộc\nBiên Hòa, Đồng Nai\n12 - 15 triệu\n\nMô tả "
        "công việc:\n- Theo dõi công nợ\n\nYêu cầu:\n- Có 2 năm kinh nghiệm\n",
        "Nhân viên kế toán tổng hợp",
        "Công ty TNHH Gỗ Tân Lộc",
        ("Biên Hòa/VN",),
    ),
    Top(
        "Servicetekniker\nHallandia Kyl AB\nHalmstad\nTillsvidareanställning, heltid\n\nArbetsuppgifter\n"
        "- Service hos kund\n\nKvalifikationer\n- B-körkort\n",
        "Servicetekniker",
        "Hallandia Kyl AB",
        ("Halmstad/SE",),
    ),
]
