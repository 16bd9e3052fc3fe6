"""The lot that rules were mended by last. See shapes.py."""

from __future__ import annotations

from postings.tests.extractors.tops.shapes import DE, EN, FR, ZH, Top

THIRD: list[Top] = [
    Top(
        "Accounts Payable Clerk\nat Dovetail Joinery Supplies\nStockport, Greater Manchester, UK\n"
        "Salary: £25k - £28k\nApply\nShare this job" + EN,
        "Accounts Payable Clerk",
        "Dovetail Joinery Supplies",
        ("Stockport/GB",),
    ),
    Top(
        "Jobs > Hospitality > Chef de Partie\n\nChef de Partie\n\nThe Mulberry Rooms, Bath, BA1\n\n"
        "£30,000 per annum plus tips" + EN,
        "Chef de Partie",
        "The Mulberry Rooms",
        ("Bath/GB",),
    ),
    Top(
        "Careers at Pinecone Labs\nMachine Learning Engineer\nLondon · Engineering · Full-time\n\nAbout "
        "us\nWe make maps." + EN,
        "Machine Learning Engineer",
        "Pinecone Labs",
        ("London/GB",),
    ),
    Top(
        "Job Posting\n\nTitle: Forklift Operator\n\nCompany: Big Sandy Lumber\n\nLocation: Ashland, Kentucky" + EN,
        "Forklift Operator",
        "Big Sandy Lumber",
        ("Ashland/US",),
    ),
    Top(
        "Northgate Vet Group\nWe are hiring!\nVeterinary Receptionist\nPart-time, Shrewsbury\n£12.40/h" + EN,
        "Veterinary Receptionist",
        "Northgate Vet Group",
        ("Shrewsbury/GB",),
    ),
    Top(
        "Ausbildung zum Industriekaufmann (m/w/d)\nbei Hohenfels Papier GmbH & Co. KG in Bamberg\nStart: "
        "01.09.2027" + DE,
        "Ausbildung zum Industriekaufmann",
        "Hohenfels Papier GmbH & Co. KG",
        ("Bamberg/DE",),
    ),
    Top(
        "Jobangebot: Teamleitung Kundenservice (m/w/d)\nSonnentau Energie AG | 50667 Köln | Vollzeit | "
        "ab sofort" + DE,
        "Teamleitung Kundenservice",
        "Sonnentau Energie AG",
        ("Cologne/DE",),
    ),
    Top(
        "Offre d'emploi\nComptable général (H/F)\nGroupe Valmontier\nLyon 3e - Rhône (69)\nCDI\nPubliée "
        "il y a 3 jours" + FR,
        "Comptable général",
        "Groupe Valmontier",
        ("Lyon/FR",),
    ),
    Top(
        "Responsable logistique (F/H) - CDI - Lille\nEntrepôts du Nord" + FR,
        "Responsable logistique - CDI - Lille",
        "Entrepôts du Nord",
        ("Lille/FR",),
    ),
    Top(
        "Auxiliar administrativo/a\nClínica Dental Miraflor\nSevilla\nContrato indefinido · Jornada "
        "completa · Presencial\n\nFunciones:\n- Atender a pacientes\n\nRequisitos:\n- Un año de "
        "experiencia\n",
        "Auxiliar administrativo/a",
        "Clínica Dental Miraflor",
        ("Sevilla/ES",),
    ),
    Top(
        "Oferta de empleo: Técnico de mantenimiento\nEmpresa: Papelera del Ebro\nLugar: Zaragoza\n"
        "Salario: 24.000 € brutos\n\nRequisitos:\n- FP de electricidad\n",
        "Técnico de mantenimiento",
        "Papelera del Ebro",
        ("Zaragoza/ES",),
    ),
    Top(
        "Magazynier\nHurtownia Zielony Liść\nPoznań, Wielkopolskie\numowa o pracę, pełny etat, praca "
        "stacjonarna\n\nTwój zakres obowiązków\n- Kompletacja zamówień\n\nNasze wymagania\n- Uprawnienia "
        "na wózki\n",
        "Magazynier",
        "Hurtownia Zielony Liść",
        ("Poznań/PL",),
    ),
    Top(
        "Менеджер по продажам\nКомпания «Тёплый дом»\nг. Новосибирск\nЗ/п: 60 000 – 90 000 руб.\n\n"
        "Обязанности:\n- Поиск клиентов\n\nТребования:\n- Опыт продаж\n",
        "Менеджер по продажам",
        "Компания «Тёплый дом»",
        ("Novosibirsk/RU",),
    ),
    Top(
        "Требуется водитель категории С\nООО «Волга-Транс»\nНижний Новгород\n\nОбязанности:\n- Перевозка грузов\n",
        "водитель категории С",
        "ООО «Волга-Транс»",
        ("Nizhniy Novgorod/RU",),
    ),
    Top(
        "Sjuksköterska till akutmottagningen\nRegion Dalarna\nFalun\nHeltid, tillsvidare\n\nOm tjänsten\n"
        "Du möter patienter.\n\nKvalifikationer\n- Legitimerad sjuksköterska\n",
        "Sjuksköterska till akutmottagningen",
        "Region Dalarna",
        ("Falun/SE",),
    ),
    Top(
        "Kỹ sư xây dựng\nCông ty Cổ phần Đầu tư Minh Hà\nHà Nội\nLương: Thỏa thuận\nHạn nộp: "
        "30/12/2026\n\nMô tả công việc:\n- Giám sát công trình\n",
        "Kỹ sư xây dựng",
        "Công ty Cổ phần Đầu tư Minh Hà",
        ("Hanoi/VN",),
    ),
    Top(
        "资深Java开发工程师\n"
        "25-40k·14薪 / 上海 / 经验5-10年 / 本科及以上 / 全职\n蓝鲸支付\n移动支付 / C轮 / 150-500人" + ZH,
        "资深Java开发工程师",
        "蓝鲸支付",
        ("Shanghai/CN",),
    ),
    Top(
        "店长（火锅）\n10-15K\n成都 锦江区 3-5年 学历不限\n成都老灶头餐饮管理有限公司\n餐饮 · 500-999人" + ZH,
        "店长（火锅）",
        "成都老灶头餐饮管理有限公司",
        ("Chengdu/CN",),
    ),
    Top(
        "仓库管理员 - 顺捷物流 - 广州白云区\n月薪5500-6500，包吃住" + ZH,
        "仓库管理员",
        "顺捷物流",
        ("Guangzhou/CN",),
    ),
    Top(
        "公司：宁波海桥模具有限公司\n岗位：模具设计师\n地区：宁波北仑\n薪资：9000-13000" + ZH,
        "模具设计师",
        "宁波海桥模具有限公司",
        ("Ningbo/CN",),
    ),
    Top(
        "[Hiring] Remote Video Editor for YouTube Channel ($25/hr)\n\nHi all, I run a channel about "
        "bread. Two videos a week.",
        "Remote Video Editor for YouTube Channel",
        None,
    ),
    Top(
        "🚀 Growth Marketer at Plumtree 🚀\n📍 Remote (Germany)\n💰 €60k-€75k\n\nPlumtree sells tea by post." + EN,
        "Growth Marketer",
        "Plumtree",
        ("/DE",),
    ),
    Top(
        "Role: Data Steward\nTeam: Finance\nReports to: CFO\nBased: Glasgow, Scotland\n" + EN,
        "Data Steward",
        None,
        ("Glasgow/GB",),
    ),
    Top(
        "POSITION: Head Gardener\nORGANISATION: Larkspur Hall Trust\nWHERE: near Hexham, Northumberland" + EN,
        "Head Gardener",
        "Larkspur Hall Trust",
        ("Hexham/GB",),
    ),
    Top(
        "Electrical Engineer (Job #88213)\nCascade Turbines — Vancouver, BC, Canada — Full-time — On-site" + EN,
        "Electrical Engineer",
        "Cascade Turbines",
        ("Vancouver/CA",),
    ),
    Top(
        "Nurse Practitioner - Primary Care\nCedar Hollow Clinic - Asheville, NC\n$115,000 - "
        "$130,000/year\nFull-time, Monday to Friday" + EN,
        "Nurse Practitioner - Primary Care",
        "Cedar Hollow Clinic",
        ("Asheville/US",),
    ),
    Top(
        "Postdoctoral Researcher in Soil Science\nUniversity of Eastmoor\nDepartment of Geography\n"
        "Fixed-term (24 months)\nClosing date: 14 January 2027" + EN,
        "Postdoctoral Researcher in Soil Science",
        "University of Eastmoor",
    ),
    Top(
        "Vacancy No. 2026/17\nPROGRAMME OFFICER\nClean Rivers Alliance, Dhaka, Bangladesh\nDeadline: 10 "
        "December 2026" + EN,
        "PROGRAMME OFFICER",
        "Clean Rivers Alliance",
        ("Dhaka/BD",),
    ),
    Top(
        "Graphic Designer | Full-Time | Kuala Lumpur\nMonsoon Creative Sdn Bhd" + EN,
        "Graphic Designer",
        "Monsoon Creative Sdn Bhd",
        ("Kuala Lumpur/MY",),
    ),
    Top(
        "Tutor (Maths, KS3) – Evenings\nBright Steps Tuition\nBirmingham B15 / online\n£28 per hour" + EN,
        "Tutor (Maths, KS3) – Evenings",
        "Bright Steps Tuition",
        ("Birmingham/GB",),
    ),
    Top(
        "Store Manager\nLemon Street Shoes\nMilton Keynes, Buckinghamshire, MK9 3GB\n£32,000 + bonus\n38 "
        "hours" + EN,
        "Store Manager",
        "Lemon Street Shoes",
        ("Milton Keynes/GB",),
    ),
    Top(
        "Senior Electrician\nVoltaic Homes Pty Ltd\nSydney NSW 2000\n$48/hr + super" + EN,
        "Senior Electrician",
        "Voltaic Homes Pty Ltd",
        ("Sydney/AU",),
    ),
    Top(
        "Sales Executive\nAl Noor Trading FZE\nSharjah, United Arab Emirates\nAED 6,000 - 8,000 per month" + EN,
        "Sales Executive",
        "Al Noor Trading FZE",
        ("Sharjah/AE",),
    ),
    Top(
        "Software Engineer II\nLumen Row\nPune / Bengaluru / Remote (India)\n5+ years" + EN,
        "Software Engineer II",
        "Lumen Row",
        ("Pune/IN", "Bengaluru/IN"),
    ),
    Top(
        "Pâtissier/ère\nMaison Delacroix, Lausanne (VD)\n100 %, dès le 1er mars" + FR,
        "Pâtissier/ère",
        "Maison Delacroix",
        ("Lausanne/CH",),
    ),
    Top(
        "Logistiker EFZ 80-100%\nRüegg Transporte AG\n8400 Winterthur ZH\nper sofort oder nach Vereinbarung" + DE,
        "Logistiker EFZ 80-100%",
        "Rüegg Transporte AG",
        ("Winterthur/CH",),
    ),
    Top(
        "Empleado de almacén\nGrupo Huerta Fresca\nMurcia (España)\nTurno de mañana\n\nFunciones:\n- "
        "Preparar pedidos\n",
        "Empleado de almacén",
        "Grupo Huerta Fresca",
        ("Murcia/ES",),
    ),
    Top(
        "Bauingenieur Tiefbau (m/w/d) in Linz\nKaltenbrunner Bau Ges.m.b.H.\nVollzeit\nab 3.800 € brutto" + DE,
        "Bauingenieur Tiefbau in Linz",
        "Kaltenbrunner Bau Ges.m.b.H.",
        ("Linz/AT",),
    ),
    Top(
        "Cafe Supervisor\n\nEmployer name: The Reading Rooms\nTown: Margate\nCounty: Kent\nHours: 35" + EN,
        "Cafe Supervisor",
        "The Reading Rooms",
        ("Margate/GB",),
    ),
    Top(
        "Payroll Specialist (Remote - Texas residents only)\nSaddleback Staffing Inc.\nUSD 55,000" + EN,
        "Payroll Specialist",
        "Saddleback Staffing Inc.",
        ("(Texas)/US",),
    ),
]
