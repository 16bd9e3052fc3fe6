"""Beginnings of notices of universities, farms, forums and job centres, and of lists of who is hiring."""

from __future__ import annotations

from postings.tests.extractors.tops.shapes import DE, EN, ZH, Top

FOURTH: list[Top] = [
    # who employs behind a department or a lab
    Top(
        "A Research Technician position is open in Dr. Lindqvist's lab in the Department of Botany at Hartwell "
        "University (HU) to study how mosses drink. A degree in a related field is expected.",
        "Research Technician",
        "Hartwell University",
    ),
    Top(
        "Postdoc in soil acoustics\n\nWe have an opening for a postdoc in the Osei Lab at the "
        "Larkmoor Cancer Center to "
        "listen to earthworms.\n\nThe Osei Lab has recorded soil for years.",
        "Postdoc in soil acoustics",
        "Larkmoor Cancer Center",
    ),
    Top(
        "Assistant Professor of Music\n\nThe Hartwell College Department of Music invites "
        "applications for the position of "
        "Assistant Professor of Music with a focus on the organ.",
        "Assistant Professor of Music",
        "Hartwell College",
    ),
    Top(
        "Assistant Professor of Dance\n- Location details\n- Salem, Oregon\n- Position type\n- Full-time\n"
        "Hartwell University’s Dance Department invites applications for a position that starts in August.",
        "Assistant Professor of Dance",
        "Hartwell University",
        ("Salem/US",),
    ),
    Top(
        "The Department of Geology invites applicants for a tenure track position at the "
        "Assistant Professor level starting "
        "in September. Send a letter to: Ann Ridley, chair, Department of Geology, Salem "
        "University, 8 Mill Road, Salem, OR "
        "97301. Salem University is an equal opportunity employer.",
        "Assistant Professor",
        "Salem University",
        ("Salem/US",),
    ),
    Top(
        "Ludlow Police Department (LPD) has announced that it will be hiring a dispatcher. "
        "Applications are accepted "
        "until the end of May.",
        "Dispatcher",
        "Ludlow Police Department",
    ),
    # marks before a title, a place before it
    Top(
        "Job Detail: Cheese Maker\n\nMeadow Ford Dairy makes hard cheeses." + EN,
        "Cheese Maker",
        "Meadow Ford Dairy",
    ),
    Top(
        "Lancaster, PA – Farm Shop Assistant\n\nWe sell what we grow." + EN,
        "Farm Shop Assistant",
        None,
        ("Lancaster/US",),
    ),
    Top("Position Announcement: Reference Librarian" + EN, "Reference Librarian", None),
    Top("OFFRE D’EMPLOI — Paysagiste (H/F)\n\nNous entretenons des parcs.", "Paysagiste", None),
    Top("Violin Teacher (position filled)\n\nYou teach children aged six to ten." + EN, "Violin Teacher", None),
    Top("# Hi there!\n\nI run a small bike shop and need a hand on Saturdays.", None, None),
    # lists of who is hiring
    Top(
        "Kiteworks Labs (https://kiteworks.example) | Backend Engineer | Leeds, UK | ONSITE\n\nWe fly kites.",
        "Backend Engineer",
        "Kiteworks Labs",
        ("Leeds/GB",),
    ),
    Top(
        "Marrow & Pine | Firmware Engineer | Visa help | Austin, TX | ONSITE | Competitive "
        "salary + equity\n\nWe make stoves.",
        "Firmware Engineer",
        "Marrow & Pine",
        ("Austin/US",),
    ),
    Top("Brückner & Co. KG: Schweißer (Kiel, Deutschland)" + DE, "Schweißer", "Brückner & Co. KG", ("Kiel/DE",)),
    Top(
        "MARLOW TECHNOLOGY VIETNAM - Data Engineer - HCM - FT\n\nWe build maps of rivers." + EN,
        "Data Engineer",
        "MARLOW TECHNOLOGY VIETNAM",
        ("Ho Chi Minh City/VN",),
    ),
    Top("LEEDS - Pastry Cook\n\nYou bake." + EN, "Pastry Cook", None, ("Leeds/GB",)),
    Top("[Leeds] - Bookkeeper\n\nYou keep the books." + EN, "Bookkeeper", None, ("Leeds/GB",)),
    # Chinese calls and notices
    Top("[杭州/远程] Kiteworks诚聘 前端工程师（全职）" + ZH, "前端工程师", "Kiteworks", ("Hangzhou/CN",)),
    Top("Kiteworks 招聘 Backend Engineer｜Remote｜$90K–$110K" + ZH, "Backend Engineer", "Kiteworks"),
    Top(
        "厦门青禾网络科技有限公司诚聘数据工程师 薪水15-20k" + ZH,
        "数据工程师",
        "厦门青禾网络科技有限公司",
        ("Xiamen/CN",),
    ),
    Top("Web3公司招聘社区运营" + ZH, "社区运营", None),
    Top("青禾农业大学2025年专任教师招聘启事\n\n青禾农业大学是一所地方高校。" + ZH, "专任教师", "青禾农业大学"),
    Top("青禾市中医医院2026年公开招聘护士公告\n\n我院因工作需要招聘。" + ZH, "护士", "青禾市中医医院"),
    Top(
        "青禾油田2026届高校毕业生校园招聘\n招聘岗位：地质研究岗\n工作地点：大庆" + ZH,
        "地质研究岗",
        "青禾油田",
        ("Daqing/CN",),
    ),
    Top("后端工程师" + ZH + "\n工作地点\n上海闵行区青禾大厦3楼", "后端工程师", None, ("Shanghai/CN",)),
    # sentences of other languages
    Top(
        "Tischler (m/w/d)\n\nWir bei Holzwerk möchten schöne Möbel bauen. Dafür suchen wir "
        "eine/n Tischler/in für unser Team "
        "in Karlsruhe.",
        "Tischler",
        "Holzwerk",
        ("Karlsruhe/DE",),
    ),
    Top(
        "Zur Verstärkung unseres Teams suchen wir zum 01.03.2027 eine/n\nAuszubildende/n zum "
        "Bäcker (m/w/d)\nBewerbung",
        "Auszubildende/n zum Bäcker",
        None,
    ),
    Top(
        "zatrudnię doświadczonego kucharza\n\nFirma Smak zatrudni na stanowisku kucharza. "
        "Kuchnia znajduje się w Radomiu.",
        "Kucharz",
        "Smak",
        ("Radom/PL",),
    ),
    Top(
        "Recepcjonista\n\nHotel Pod Lipą*** w Toruniu szuka osób na stanowisko recepcjonisty na pełen etat.",
        "Recepcjonista",
        "Hotel Pod Lipą",
        ("Toruń/PL",),
    ),
    Top(
        "Ищем сварщика\n\nПриглашаем в свою бригаду в Самаре сварщика с опытом. На проекты Компании Rivet Works.",
        "Сварщик",
        "Rivet Works",
        ("Samara/RU",),
    ),
    Top(
        "Vi söker kockar med erfarenhet\n\nRestaurang Lindgården är en liten krog vid ån.\n\nVi "
        "söker kockar som kan grilla.",
        "kockar med erfarenhet",
        "Restaurang Lindgården",
    ),
    Top(
        "Rekryterare till Lantverket\nLantverket\nRekryterare/Rekryteringskonsult\nKommun: "
        "Borås\nOmfattning: Heltid",
        "Rekryterare till Lantverket",
        "Lantverket",
        ("Borås/SE",),
    ),
    Top(
        "Desde Kiteworks Lab estamos buscando cubrir unas vacantes de Desarrollador Backend. Es un puesto remoto.",
        "Desarrollador Backend",
        "Kiteworks Lab",
    ),
    # no guess
    Top(
        "Cashier\nBriarton | Posted on 2 May\nYou sit at the till of a garden centre and help with the plants.",
        "Cashier",
        None,
    ),
    Top(
        "Welder\nLocation: Remote\n\nRivet Works is located in sunny Bilbao and is looking for a welder.",
        "Welder",
        "Rivet Works",
    ),
    Top(
        "Para importante empresa ubicada en San Perdido, estamos en búsqueda de soldador con experiencia.",
        "Soldador",
        None,
    ),
    # towns too small for the gazetteer
    Top(
        "Welder\nRivet Works\nHollow Crossing, Kentucky, United States\n\nYou weld.",
        "Welder",
        "Rivet Works",
        ("Hollow Crossing/US",),
    ),
    Top(
        "Welder\n\nRivet Works is a shop. The position is based in Hollow Crossing, Kentucky.",
        "Welder",
        "Rivet Works",
        ("Hollow Crossing/US",),
    ),
]
