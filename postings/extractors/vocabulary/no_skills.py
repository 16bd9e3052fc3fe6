"""Phrases that hold the name of a skill and are none: benefits, people, employers' boilerplate. Own rows.

The longest phrase wins where several begin, so these keep the skill within them from being found.
"""

from __future__ import annotations

NO_SKILLS: tuple[str, ...] = (
    # benefits
    "health insurance", "medical insurance", "dental insurance", "vision insurance", "disability insurance",
    "healthcare insurance", "pet insurance", "accident insurance", "unemployment insurance",
    "dental and vision insurance", "health and dental insurance", "term disability insurance",
    "private health insurance", "private medical insurance", "betriebliche Altersvorsorge",
    "betriebliche Altersversorgung", "training budget", "learning budget", "team events",
    "team building events", "professional development budget", "career development", "travel insurance",
    "liability insurance", "life assurance", "group life insurance", "critical illness insurance",
    "income protection insurance", "workers compensation insurance", "yoga classes", "yoga class", "free yoga",
    "pilates classes", "free pilates", "yoga and pilates classes", "fitness classes", "cooking classes",
    "health check", "health checks", "health check-up", "annual health check", "credit check", "credit checks",
    "language classes", "dance classes", "music lessons", "driving lessons", "childcare vouchers",
    "childcare allowance", "child care allowance", "childcare subsidy", "childcare benefits",
    "childcare assistance", "childcare support", "childcare reimbursement", "backup childcare",
    "on-site childcare", "subsidised childcare", "subsidized childcare", "mental health days",
    "mental health day", "mental health support line", "mental health benefits", "mental health resources",
    "counselling service", "counseling services", "counselling sessions", "gardening leave", "free haircuts",
    "free massages", "massages at work", "office massages", "financial wellness", "financial wellness coaching",
    "wellness coaching", "summer barbecue", "team barbecue", "barbecue parties", "referral program",
    "employee referral program", "free lunch", "catered lunches", "free catering", "tuition assistance",
    "mise en place de", "mise en place d'", "mise en place des", "mise en place du", "mise en place et",
    "agence d'intérim", "agences de travail temporaire", "mission d'intérim", "contrat d'intérim",
    "CDI, CDD, intérim", "intérim, CDD, CDI", "assembler les", "assembler des", "assembler et",
    "assembler différents", "assembler par", "training costs", "paid training",
    "free training", "training allowance", "training provided",
    "full training provided", "training will be provided", "on the job training", "on-the-job training",
    "relocation support", "professional development opportunities", "company events", "social events",
    "sporting events", "volunteer events", "employee events", "networking events for staff", "JobRad-Leasing",
    "Fahrradleasing", "Bike-Leasing", "Dienstrad-Leasing", "Bikeleasing", "Rad-Leasing",
    "betriebliches Gesundheitsmanagement", "Gesundheitsmanagement", "Massagen im Büro",
    "Gesundheitsmanagement und Massagen", "Massagen am Arbeitsplatz", "mobile Massagen", "Rückenmassagen",
    "hausinterne Kita", "Betriebskita", "Kita-Zuschuss", "Kitazuschuss", "Kita-Plätze",
    "Kinderbetreuungszuschuss", "Zuschuss zur Kinderbetreuung", "Kinderbetreuung möglich",
    "E-Learning-Angebote", "Sprachkurse", "Yogakurse", "Yoga-Kurse", "Sportkurse", "Fitnesskurse",
    "private Krankenversicherung", "betriebliche Krankenversicherung", "Unfallversicherung",
    "Gruppenunfallversicherung", "strukturierte Einarbeitung", "gründliche Einarbeitung",
    "umfassende Einarbeitung", "intensive Einarbeitung", "motiviertes Team", "kollegiales Team",
    "kollegiales Miteinander", "kollegiales Arbeitsklima", "flexible Arbeitszeiten", "motivierten Team",
    "cours de yoga", "cours de sport", "cours de langue", "assurance santé", "assurance maladie",
    "mutuelle santé", "mutuelle et prévoyance", "mutuelle prévoyance", "prévoyance", "et prévoyance",
    "santé et prévoyance", "crèche d'entreprise", "place en crèche", "équipe dynamique", "ambiance dynamique",
    "formation continue", "formations continues", "restaurant d'entreprise", "horario flexible",
    "horarios flexibles", "seguro de vida", "seguro médico", "seguro de salud", "clases de yoga",
    "clases de inglés", "ayuda guardería", "cheque guardería", "fisioterapeuta en la oficina",
    "servicio de fisioterapia", "formación a cargo de la empresa", "plan de formación", "formación continua",
    "retribución flexible", "equipo dinámico", "opieka medyczna", "prywatna opieka medyczna",
    "ubezpieczenie grupowe", "ubezpieczenie na życie", "ubezpieczenia grupowego", "szkolenia finansowane",
    "dofinansowanie szkoleń", "pakiet szkoleń", "zajęcia jogi", "lekcje języka angielskiego",
    "zajęcia sportowe", "imprezy integracyjne", "imprez integracyjnych", "страхование жизни",
    "медицинское страхование", "добровольное медицинское страхование", "обучение за счет компании",
    "обучение за счёт компании", "корпоративное обучение", "занятия йогой", "корпоративные мероприятия",
    "корпоративных мероприятий", "бесплатное обучение", "курсы английского языка", "massage på arbetstid",
    "friskvård", "vidareutbildning på betald arbetstid", "personalrabatt", "gratis träning",
    "bảo hiểm xã hội, bảo hiểm y tế", "bảo hiểm y tế", "bảo hiểm thất nghiệp", "bảo hiểm sức khỏe",
    "bảo hiểm tai nạn", "bảo hiểm 24/7", "đóng bảo hiểm xã hội", "tham gia bảo hiểm xã hội",
    "tham gia team building", "du lịch, team building", "du lịch hàng năm và team building", "được đào tạo",
    "đào tạo miễn phí", "khám sức khỏe", "khám sức khỏe định kỳ", "đóng bảo hiểm", "chế độ bảo hiểm xã hội",
    "lương thưởng hấp dẫn", "capacitación pagada", "capacitación a cargo de la empresa", "free wi-fi",
    "formation assurée", "formation assurée en interne", "in Word format", "Microsoft Word format", "Word format",
    # how well a language is spoken
    "komunikatywna znajomość", "komunikatywnej znajomości", "komunikatywny angielski", "komunikatywny niemiecki",
    "tiếng Anh giao tiếp", "giao tiếp tiếng Anh", "giao tiếp bằng tiếng Anh", "giao tiếp được bằng tiếng Anh",
    "tiếng Trung giao tiếp", "giao tiếp tiếng Trung", "tiếng Nhật giao tiếp", "giao tiếp tiếng Nhật",
    "tiếng Hàn giao tiếp", "giao tiếp tiếng Hàn",
    # people and departments
    "head of sales", "head of marketing", "head of finance", "head of operations", "head of engineering",
    "head of design", "head of product", "head of HR", "head of human resources", "VP of sales",
    "VP of marketing", "VP of finance", "VP of engineering", "VP sales", "VP marketing", "director of sales",
    "director of marketing", "director of finance", "director of operations", "director of nursing",
    "director of engineering", "chief marketing officer", "Department of Industrial Relations",
    # employers' boilerplate
    "is interviewing", "are interviewing", "interviewing now", "now interviewing", "flexibility in scheduling",
    "flexible scheduling", "yoga retreats", "yoga retreat", "Yoga-Retreats", "Yoga-Retreat",
    "tham gia các buổi đào tạo", "tham gia các khóa đào tạo", "tham gia đào tạo",
    "is hiring", "are hiring", "now hiring", "we're hiring", "hiring manager", "hiring managers",
    "hiring event", "reliable transportation", "reliable transport",
    "public transit", "public transport", "public transportation", "participates in E-Verify",
    "participate in E-Verify", "E-Verify employer", "recruitment agencies", "recruitment fraud",
    "no recruiters", "visa sponsorship", "sponsorship of visas", "employment sponsorship",
    "immigration sponsorship", "work permit sponsorship", "sponsorship for a visa", "sponsorship of a visa",
    "ISO 27001 certified", "ISO 9001 certified", "ISO 13485 certified", "ISO 14001 certified",
    "ISO 27001 and ISO 9001 certified",
    # what the rules are called that everything is done by
    "in compliance with", "in full compliance with", "in accordance with applicable laws",
    # money and business that go on
    "financial sustainability", "sustainability of the business", "sustainability of the organisation",
    "sustainability of the organization", "business sustainability",
    # those whom one works with
    "Senior Care Assistant", "Senior Care Assistants", "quality control department",
    # French words that name something else in the trades
    "et d'animation", "l'animation de la vie", "animation commerciale", "animation du point de vente",
    "electronic mail",
    # health and hygiene in French, software in Spanish: neither pipes nor machines
    "sanitaire et social", "sanitaire et sociale", "sanitaires et sociales", "sanitaires et sociaux",
    "moteur de recherche", "moteurs de recherche", "animation de", "animation d'", "animation des",
    "animations de",
    "recrutement d'un", "recrutement d'une", "traitement automatique des langues",
    "traitement automatique du langage",
    "crise sanitaire", "pass sanitaire", "règles sanitaires", "normes sanitaires", "consignes sanitaires",
    "protocole sanitaire", "sécurité sanitaire", "mantenimiento de software", "mantenimiento de aplicaciones",
    "mantenimiento de soluciones", "mantenimiento de nuestras soluciones",
    "mantenimiento de nuestras aplicaciones",
    "mantenimiento de sitios web", "mantenimiento de páginas web", "mantenimiento de bases de datos",
    "mantenimiento de código", "mantenimiento evolutivo",
    # an applicant's test
    "пройти тестирование", "прохождение тестирования", "входное тестирование", "психологическое тестирование",
    # tax offices are no filing cabinets
    "filing state", "filing tax", "filing taxes", "filing claims", "filing returns", "filing insurance",
    "filing of tax", "filing of returns", "filing federal",
    # languages, and how long something takes
    "read, write and speak", "read, write, and speak", "speak, read and write", "speak, read, and write",
    "read, write, speak", "speak, read, write", "reading, writing and speaking", "reading, writing, and speaking",
    "time estimates", "effort estimates", "estimates of the time", "estimates of time", "estimates of effort",
    "estimates of the effort",
    # other words
    "sound engineering principles", "sound engineering practices", "sound engineering judgment",
    "Automatisierung von Aufgaben", "Automatisierung von Prozessen", "Automatisierung von Abläufen",
    "programming languages", "programming language", "scripting languages", "scripting language",
    "database languages", "Programmiersprachen", "Programmiersprache", "langages de programmation",
    "lenguajes de programación", "języków programowania", "языки программирования", "языков программирования",
    "ngôn ngữ lập trình",
    "research institutions", "research institution", "research institutes", "research institute",
    "business insights", "strategic insights", "building product", "professional engineers", "work schedule",
    # names that are no products
    "a planned menu", "planned menus", "internet access",
    "shell station", "shell gas station", "oracle park",
)  # fmt: skip

NO_SKILLS_HAN: tuple[str, ...] = (
    # whose end and the beginning of the next word would read as a skill: 精[通关]系, 以[上架]构
    "精通", "以上",
    # laws and quotas that bind every applicant
    "行政法规", "招生计划",
    # 取证 of 考取证书 is no taking of evidence
    "取证书",
    # 自动[化工]具, 协[助产]品, 密[切配]合, 安[装配]置, 并[发现], 应[用研]发 and their like
    "自动化工", "智能化工", "信息化工", "数字化工", "可视化工", "国际化工", "优化工", "协助产",
    "辅助产", "帮助产", "密切配合", "一切配合", "安装配置", "并发现", "并发布", "并发送", "并发出",
    "并发放", "应用研", "使用研", "利用研", "化学习", "深化学", "强化学", "开发运", "运算密",
    "和面向", "和面对", "衡量产", "质量产", "用户量产", "设计提供", "统计提", "造价值", "展开机",
    "离开机", "良好学", "高压力", "业务实", "服务实", "产出单", "出单款", "交际花", "化妆品",
    "管理发", "整理发", "对接线", "直接线", "调试产", "测试产", "解决算", "网管工", "主管工",
    "广电工", "家电工", "已经渗透", "金融法律", "导航电子", "科研机构", "科研单位", "科研院所",
    "摄像头", "美容院", "天出勤", "按时出勤", "出勤时间", "社招", "届校招", "校招岗",
    # a build is packed, and a software tool is used, without hands
    "打包发布", "打包部署", "编译打包", "构建打包", "打包上线", "打包工具", "任务调度", "进程调度",
    "资源调度", "编辑器", "编辑工具",
    # kinds, not skills
    "编程语言", "脚本语言", "开发语言", "程序语言", "自动驾驶", "无人驾驶", "智能驾驶", "辅助驾驶",
    # employers' boilerplate
    "招聘启事", "招聘简章", "现招聘", "诚聘", "公司招聘", "招聘岗位", "招聘职位", "招聘人数", "招聘要求",
    # benefits
    "五险一金", "商业保险", "医疗保险", "补充保险", "社会保险", "人身意外险", "意外险", "免费培训", "带薪培训",
    "员工培训机会", "培训机会", "健身房", "健身卡", "年度旅游", "公司旅游", "团建活动", "下午茶", "生日会",
    "节日活动", "拓展活动", "瑜伽课", "瑜伽房", "按摩椅", "按摩室", "租房补贴", "租房补助", "住房补贴",
    "完善的培训体系", "完善的培训", "系统培训", "岗前培训", "入职培训", "专业培训", "带薪培训", "培训机会",
    "学习培训", "提供培训", "培训晋升", "免费体检", "年度体检", "定期体检", "生育保险", "工伤保险", "养老保险",
    "失业保险", "雇主责任险", "社会保险", "员工旅游", "国内外旅游", "团队旅游", "员工活动", "免费住宿",
    "免费班车", "股票期权", "晋升空间", "团队氛围", "师傅带教",
)  # fmt: skip
"""The same in Chinese."""

KINDS: frozenset[str] = frozenset(
    (
        *(
            "Databases",
            "Database software",
            "Operating systems",
            "Programming",
            "Accounting software",
            "Spreadsheets",
        ),
        *("Word processing", "Presentation software", "Statistical software", "Project management software"),
    )
)
"""Skills that say nothing right behind one of their kind: "MySQL databases", 金蝶、用友等财务软件."""
