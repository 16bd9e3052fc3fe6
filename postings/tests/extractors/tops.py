"""How postings begin, as people paste them: copies of boards' pages, ads of one paragraph, mails, one-liners.

Written before anything was run on them, in two lots. All firms are invented. A place is "city/country",
"(region)/country" or "/country"; None and () mean that the text does not say.
"""

from __future__ import annotations

from typing import NamedTuple

EN = """

Responsibilities:
- Keep the daily work running and report problems early
- Train new colleagues

Requirements:
- Two years in a similar job
- A tidy way of working
"""
ZH = """

岗位职责：
1、负责日常工作的安排与跟进；
2、培训新同事。

任职要求：
1、两年以上相关经验；
2、有责任心，善于沟通。
"""
DE = """

Ihre Aufgaben:
- Sie halten den Betrieb am Laufen
- Sie arbeiten neue Kollegen ein

Ihr Profil:
- Zwei Jahre Berufserfahrung
- Sorgfältige Arbeitsweise
"""
FR = """

Vos missions :
- Assurer le suivi quotidien
- Former les nouveaux collègues

Profil recherché :
- Deux ans d'expérience
- Rigueur et autonomie
"""


class Top(NamedTuple):
    text: str
    title: str | None
    company: str | None
    places: tuple[str, ...] = ()


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

SECOND: list[Top] = [
    Top(
        "Staff Accountant\nHarborline Foods · Greater Seattle Area · Posted 5 hours ago · 31 applicants\n"
        "Full-time · Associate\n51-200 employees · Food & Beverages\nSee how you compare to 31 "
        "applicants\nAbout the job" + EN,
        "Staff Accountant",
        "Harborline Foods",
        ("Seattle/US",),
    ),
    Top(
        "Saltmarsh Health\nShare\nClinical Pharmacist\nManchester, England, United Kingdom · 1 week ago "
        "· 24 applicants\nMatches your job preferences, job type is Full-time.\nFull-time\nEasy Apply" + EN,
        "Clinical Pharmacist",
        "Saltmarsh Health",
        ("Manchester/GB",),
    ),
    Top(
        "DevOps Engineer\nGlasswing Payments\nBengaluru, Karnataka, India (On-site)\nFull-time · "
        "Mid-Senior level\nSkills: Kubernetes, Terraform, +8 more" + EN,
        "DevOps Engineer",
        "Glasswing Payments",
        ("Bengaluru/IN",),
    ),
    Top(
        "Warehouse Associate - Night Shift\nPrairie Home Goods\n3.4\nRemote in Omaha, NE\n$17.50 an "
        "hour\nResponded to 51-74% of applications in the past 30 days" + EN,
        "Warehouse Associate - Night Shift",
        "Prairie Home Goods",
        ("Omaha/US",),
    ),
    Top(
        "Assistant Store Manager (Part Time)\nCinder & Oak Coffee\n1180 Queen Street West, Toronto, ON\n"
        "$21.25 an hour - Part-time" + EN,
        "Assistant Store Manager (Part Time)",
        "Cinder & Oak Coffee",
        ("Toronto/CA",),
    ),
    Top(
        "Infirmier(ère) diplômé(e) d'État (H/F)\nClinique des Tilleuls\nToulouse (31)\n2 200 € - 2 600 € "
        "par mois - CDI, Temps plein" + FR,
        "Infirmier(ère) diplômé(e) d'État",
        "Clinique des Tilleuls",
        ("Toulouse/FR",),
    ),
    Top(
        "Ridgeline Outfitters4.2 ★\nE-commerce Analyst\nBoulder, CO\nEmployer Provided Salary: $70K - $85K" + EN,
        "E-commerce Analyst",
        "Ridgeline Outfitters",
        ("Boulder/US",),
    ),
    Top(
        "Home / Jobs / Healthcare / Physical Therapist\nPhysical Therapist\nLakeview Rehab Partners\n"
        "Madison, WI\nFull Time\nPosted 8 days ago" + EN,
        "Physical Therapist",
        "Lakeview Rehab Partners",
        ("Madison/US",),
    ),
    Top(
        "Stellenangebot\nFachinformatiker Systemintegration (w/m/d)\nStadtwerke Harburg AöR\n21073 "
        "Hamburg\nVollzeit, unbefristet\nveröffentlicht am 12.11.2026" + DE,
        "Fachinformatiker Systemintegration",
        "Stadtwerke Harburg AöR",
        ("Hamburg/DE",),
    ),
    Top(
        "Pflegefachkraft (m/w/d) für unsere Wohngruppe\nArbeitgeber: Haus Sonnenfels gGmbH\nArbeitsort: "
        "Graz, Steiermark\nBeschäftigungsausmaß: 30 Wochenstunden" + DE,
        "Pflegefachkraft (m/w/d) für unsere Wohngruppe",
        "Haus Sonnenfels gGmbH",
        ("Graz/AT",),
    ),
    Top(
        "Diesel Mechanic\nRedgum Earthmoving Pty Ltd\nMackay, Mackay & Coalfields QLD\nMechanical "
        "(Trades & Services)\nFull time\n$55 per hour + super\nPosted 2d ago" + EN,
        "Diesel Mechanic",
        "Redgum Earthmoving Pty Ltd",
        ("Mackay/AU",),
    ),
    Top(
        "Walk-in Drive for Customer Support Executive\nSuvidha BPO Services Pvt Ltd\n0 - 2 years\nNot "
        "Disclosed\nNoida, Gurugram\nSend me jobs like this" + EN,
        "Customer Support Executive",
        "Suvidha BPO Services Pvt Ltd",
        ("Noida/IN", "Gurugram/IN"),
    ),
    Top(
        "Quantity Surveyor\nLocation: Exeter, Devon (EX2)\nSalary: £45,000 - £55,000 per annum\nJob "
        "type: Permanent\nCompany: Tarka Construction\nDate posted: 14 November 2026" + EN,
        "Quantity Surveyor",
        "Tarka Construction",
        ("Exeter/GB",),
    ),
    Top(
        "行政前台（双休）\n深圳市云杉创意有限公司\n深圳-福田区  无需经验  大专  招1人  11-20发布\n"
        "4.5-6千/月\n五险一金 带薪年假 周末双休" + ZH,
        "行政前台（双休）",
        "深圳市云杉创意有限公司",
        ("Shenzhen/CN",),
    ),
    Top(
        "算法工程师 30-50K·16薪\n北京 3-5年 硕士\n王女士 刚刚活跃\n星屿智能 · 招聘经理" + ZH,
        "算法工程师",
        "星屿智能",
        ("Beijing/CN",),
    ),
    Top(
        "幼儿教师 5000-8000元/月\n郑州-金水区 | 经验不限 | 大专 | 招3人\n郑州小橘灯幼儿园" + ZH,
        "幼儿教师",
        "郑州小橘灯幼儿园",
        ("Zhengzhou/CN",),
    ),
    Top(
        "【诚聘】抖音主播（坐班）\n8000-15000元/月\n长沙市岳麓区\n湖南橙果传媒有限公司\n招聘5人" + ZH,
        "抖音主播",
        "湖南橙果传媒有限公司",
        ("Changsha/CN",),
    ),
    Top(
        "Fairholme Nursery, a family-run garden centre near Exeter, is recruiting a Plant Care "
        "Assistant. Weekend work is part of the job. No experience needed.",
        "Plant Care Assistant",
        "Fairholme Nursery",
        ("Exeter/GB",),
    ),
    Top(
        "NOW HIRING – Overnight Security Guard at our distribution center in Joliet, IL. $20/hour, "
        "weekly pay. Must be 21 or older and hold a PERC card.",
        "Overnight Security Guard",
        None,
        ("Joliet/US",),
    ),
    Top(
        "Join Willowmere Vets as a Veterinary Nurse in Cheltenham! We are a small practice with two vets "
        "and a large garden.",
        "Veterinary Nurse",
        "Willowmere Vets",
        ("Cheltenham/GB",),
    ),
    Top(
        "本公司因业务发展需要，现诚聘销售代表若干名，底薪3500元+提成，工作地点合肥，要求形象好，普通话流利。",
        "销售代表",
        None,
        ("Hefei/CN",),
    ),
    Top(
        "南京银杏树酒店招聘客房服务员2名，45岁以下，月休4天，包吃住，工资4200元。",
        "客房服务员",
        "南京银杏树酒店",
        ("Nanjing/CN",),
    ),
    Top(
        "Zur Verstärkung unseres Teams in Freiburg suchen wir einen Steuerfachangestellten (m/w/d). Es "
        "erwarten Sie flexible Arbeitszeiten und ein modernes Büro.",
        "Steuerfachangestellten",
        None,
        ("Freiburg/DE",),
    ),
    Top(
        "Die Gemeinde Alpnach sucht per 1. März eine Sachbearbeiterin / einen Sachbearbeiter Finanzen (80-100 %).",
        "Sachbearbeiterin / einen Sachbearbeiter Finanzen",
        "Gemeinde Alpnach",
    ),
    Top(
        "La boulangerie Maison Perrault recrute un(e) vendeur(se) en boulangerie à Rennes. CDI 35h, "
        "débutants acceptés.",
        "vendeur(se) en boulangerie",
        "Maison Perrault",
        ("Rennes/FR",),
    ),
    Top(
        "Empresa del sector logístico selecciona un mozo de almacén para su centro en Getafe (Madrid). "
        "Turno de noche, contrato de seis meses.",
        "mozo de almacén",
        None,
        ("Getafe/ES",),
    ),
    Top(
        "Subject: FW: Job Opportunity | Civil Engineer | Abu Dhabi, UAE\n\nDear All,\n\nKindly find "
        "below a vacancy at Dunes Gate Contracting LLC." + EN,
        "Civil Engineer",
        "Dunes Gate Contracting LLC",
        ("Abu Dhabi/AE",),
    ),
    Top(
        "Hello Priya,\n\nMy name is Tom and I recruit for Larkfield Systems. We are looking for a "
        "Salesforce Administrator in Dallas, TX. It is a hybrid role, three days in the office.\n\nBest "
        "regards,\nTom",
        "Salesforce Administrator",
        "Larkfield Systems",
        ("Dallas/US",),
    ),
    Top(
        "Line Cook - Up to $24/hr + Tips (Ballard)\ncompensation: $20-$24 per hour\nemployment type: "
        "full-time\njob title: Line Cook\n\nThe Gilded Oyster is hiring a line cook for evenings.",
        "Line Cook",
        "The Gilded Oyster",
    ),
    Top(
        "Nanny wanted for two toddlers, Clapham, London\nPosted 2 hours ago\n£15 per hour\nAfternoons, "
        "school term only",
        "Nanny",
        None,
        ("London/GB",),
    ),
    Top(
        "MECHANIC, time-served, required by Dalgleish Motors, Inverness. Mon–Fri. Top wages paid. Tel. "
        "01463 000000.",
        "MECHANIC",
        "Dalgleish Motors",
        ("Inverness/GB",),
    ),
    Top(
        "Bookkeeper, part-time, 20 hrs, small law office, Topeka KS. QuickBooks a must. Send resume to "
        "PO Box 212.",
        "Bookkeeper",
        None,
        ("Topeka/US",),
    ),
    Top(
        "Kestrel Grid (kestrelgrid.example) | Frontend Engineer (React) | London, UK | Hybrid | £70-90k "
        "+ equity\n\nKestrel Grid balances power networks.",
        "Frontend Engineer (React)",
        "Kestrel Grid",
        ("London/GB",),
    ),
    Top(
        "Mossbank Bio | Full-time | Boston or remote US | Machine Learning Scientist\n\nWe model how moss grows.",
        "Machine Learning Scientist",
        "Mossbank Bio",
        ("Boston/US",),
    ),
    Top(
        "Ferrywheel | Multiple roles | REMOTE (Europe) | https://ferrywheel.example/careers\n\nWe sell "
        "tickets for boats.",
        None,
        "Ferrywheel",
    ),
    Top(
        "# Tidal Works\n\n## Electrical Design Engineer\n\n📍 Cork, Ireland | 💼 Full-time | 💶 "
        "€55k–€65k\n\n### Responsibilities\n\n- Draw circuits\n- Test boards\n",
        "Electrical Design Engineer",
        "Tidal Works",
        ("Cork/IE",),
    ),
    Top(
        "**Barista** @ **Two Sparrows Café**\n\n- Where: Wellington, New Zealand\n- Hours: 30 a week\n- "
        "Pay: $27 an hour\n\nYou make coffee and keep the bar clean.\n",
        "Barista",
        "Two Sparrows Café",
        ("Wellington/NZ",),
    ),
    Top(
        "Job Title\tHR Business Partner\nCompany\tPolaris Tyres\nLocation\tGothenburg, Sweden\n"
        "Contract\tPermanent\n" + EN,
        "HR Business Partner",
        "Polaris Tyres",
        ("Gothenburg/SE",),
    ),
    Top(
        "Consultant Radiologist\nNorth Fells NHS Trust\nCarlisle / Kendal\nPermanent" + EN,
        "Consultant Radiologist",
        "North Fells NHS Trust",
        ("Carlisle/GB", "Kendal/GB"),
    ),
    Top(
        "Senior Data Scientist\nOpaline\nNew York, NY; Chicago, IL; Remote, US\nFull-time" + EN,
        "Senior Data Scientist",
        "Opaline",
        ("New York/US", "Chicago/US"),
    ),
    Top(
        "Account Executive\nThornbury Software\nRemote (UK only)\n£50k base, £100k OTE" + EN,
        "Account Executive",
        "Thornbury Software",
        ("/GB",),
    ),
    Top(
        "Softwareentwickler C++ (m/w/d)\nWaldquell Messtechnik\nZürich oder Winterthur\n80-100%" + DE,
        "Softwareentwickler C++",
        "Waldquell Messtechnik",
        ("Zurich/CH", "Winterthur/CH"),
    ),
    Top(
        "Lab Technician\nUmbra Diagnostics\nLocation: South San Francisco, California, United States\n"
        "Req ID: R-20433" + EN,
        "Lab Technician",
        "Umbra Diagnostics",
        ("South San Francisco/US",),
    ),
    Top(
        "区域经理\n禾木家居\n广东省佛山市顺德区\n15-20K" + ZH,
        "区域经理",
        "禾木家居",
        ("Foshan/CN",),
    ),
    Top(
        "Field Marketing Manager\nCobalt Kitchens\nAnywhere in Texas\nFull-time, remote" + EN,
        "Field Marketing Manager",
        "Cobalt Kitchens",
        ("(Texas)/US",),
    ),
    Top(
        "English Teacher\nBright Harbor Language School\nHo Chi Minh City (District 7), Vietnam\n$1,800 "
        "a month" + EN,
        "English Teacher",
        "Bright Harbor Language School",
        ("Ho Chi Minh City/VN",),
    ),
    Top(
        "Specjalista ds. logistyki\nMorska Spedycja S.A.\nul. Portowa 15, 81-350 Gdynia\nPełny etat\n\n"
        "Obowiązki:\n- Planowanie transportu\n\nWymagania:\n- Rok doświadczenia\n",
        "Specjalista ds. logistyki",
        "Morska Spedycja S.A.",
        ("Gdynia/PL",),
    ),
    Top(
        "Инженер-технолог\nот 80 000 до 110 000 ₽ на руки\nАО Волжский подшипник\nСамара\nТребуемый "
        "опыт: 3–6 лет\nПолная занятость, полный день\n\nОбязанности:\n- Вести технологию\n",
        "Инженер-технолог",
        "АО Волжский подшипник",
        ("Samara/RU",),
    ),
    Top(
        "Tuyển dụng: Trưởng phòng kinh doanh\nCông ty Cổ phần Nội thất An Phú\nĐịa điểm: Quận 7, TP. Hồ "
        "Chí Minh\nLương: 25 - 35 triệu\n\nMô tả công việc:\n- Quản lý đội bán hàng\n",
        "Trưởng phòng kinh doanh",
        "Công ty Cổ phần Nội thất An Phú",
        ("Ho Chi Minh City/VN",),
    ),
    Top(
        "Koch (m/w/d)\nGasthaus Zum Bären\nSalzburg\nab € 2.600 brutto" + DE,
        "Koch",
        "Gasthaus Zum Bären",
        ("Salzburg/AT",),
    ),
]
