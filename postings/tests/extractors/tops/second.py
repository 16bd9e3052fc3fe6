"""The lot that was held out while rules were mended. See shapes.py."""

from __future__ import annotations

from postings.tests.extractors.tops.shapes import DE, EN, FR, ZH, Top

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
        "Pflegefachkraft für unsere Wohngruppe",
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
        "Steuerfachangestellter",
        None,
        ("Freiburg/DE",),
    ),
    Top(
        "Die Gemeinde Alpnach sucht per 1. März eine Sachbearbeiterin / einen Sachbearbeiter Finanzen (80-100 %).",
        "Sachbearbeiterin / einen Sachbearbeiter Finanzen",
        "Gemeinde Alpnach",
        ("Alpnach/CH",),
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
