"""The words that made-up postings are made of. Data only, written for this project."""

from __future__ import annotations

from typing import NamedTuple


class Trade(NamedTuple):
    roles: tuple[str, ...]
    verbs: tuple[str, ...]
    objects: tuple[str, ...]


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


def _trade(roles: str, verbs: str, objects: str) -> Trade:
    return Trade(_listed(roles), _listed(verbs), _listed(objects))


LEVELS = ("", "", "", "Senior ", "Junior ", "Lead ", "Assistant ", "Head ", "Trainee ", "Night shift ", "Chief ")
SETTINGS = _listed(
    """
    - night shift, - weekends, (maternity cover), - regional, - field based, in retail, in healthcare, in finance,
    in education, in logistics, - public sector, - start-up, - family business, (seasonal), in manufacturing
    """
)
KINDS = ("", "", "", "", "new ", "daily ", "weekly ", "local ", "complex ", "large ", "regional ", "shared ")
JOINS = ("and", "with", "for", "from", "before", "alongside", "based on", "together with")
TAILS = _listed(
    """
    on time and within budget, in a small team, working closely with customers, to a high standard,
    under the guidance of your manager, across several sites, as part of a friendly team, with care for detail,
    following safety rules, while training new colleagues, in shifts, at our head office, with little supervision,
    and report to management, in line with company policy, using modern equipment
    """
)
ANYBODYS = _trade(
    "",
    """
    support, join, build, share, keep, bring, develop, improve, maintain, grow, understand, offer, enjoy, lead,
    communicate, plan, take part in, contribute to, look after, learn
    """,
    """
    our team, strong communication skills, a positive attitude, excellent benefits, good working experience,
    customer service, project management, continuous improvement, a safe workplace, high quality work, the
    wider team, your own ideas, flexible hours, regular training, clear goals, honest feedback, a valid
    driving licence, time management, written English, problem solving, attention to detail, health and
    safety, equal opportunities, paid holidays, a pension plan, team meetings, our customers
    """,
)
TRADES = {
    "sales": _trade(
        "Sales Manager, Sales Representative, Account Manager, Sales Assistant, Business Development Manager",
        "sell, present, negotiate, win, close, visit, follow up, forecast, quote",
        """
        key accounts, sales targets, new customers, price lists, contracts, the sales pipeline, product samples,
        trade fairs, cold calls, market prices, monthly revenue, dealers, tenders, leads
        """,
    ),
    "software": _trade(
        "Software Engineer, Web Developer, Backend Developer, Frontend Engineer, Test Engineer, Data Engineer",
        "design, code, review, deploy, debug, document, automate, refactor, test",
        """
        web services, databases, user interfaces, unit tests, release notes, cloud infrastructure, pipelines,
        the code base, microservices, mobile apps, monitoring, architecture, pull requests, software releases
        """,
    ),
    "nursing": _trade(
        "Registered Nurse, Staff Nurse, Care Assistant, Midwife, Ward Manager, Nurse Practitioner",
        "assess, treat, wash, record, comfort, monitor, vaccinate, discharge, observe",
        """
        patients, medication, care plans, the ward, vital signs, wounds, families, night rounds, medical
        records, residents, infusions, hygiene, clinical procedures, doctors
        """,
    ),
    "logistics": _trade(
        "Warehouse Worker, Truck Driver, Forklift Driver, Delivery Driver, Dispatcher, Logistics Coordinator",
        "load, drive, pick, pack, deliver, sort, dispatch, count, label",
        """
        parcels, pallets, trucks, heavy goods vehicles, delivery routes, stock, the warehouse, customs papers,
        forklifts, return shipments, loading docks, orders, freight, inventories
        """,
    ),
    "kitchen": _trade(
        "Cook, Head Chef, Kitchen Porter, Baker, Pastry Chef, Line Cook, Catering Manager",
        "cook, bake, season, serve, clean, taste, order, chop, plate",
        """
        menus, fresh ingredients, the kitchen, desserts, bread, vegetables, allergens, food deliveries, cold
        storage, banquets, sauces, breakfast, hygiene checks, kitchen staff
        """,
    ),
    "teaching": _trade(
        "Primary School Teacher, Maths Teacher, Teaching Assistant, Lecturer, Tutor, Nursery Teacher",
        "teach, grade, prepare, encourage, supervise, explain, mentor, plan, assess",
        """
        lessons, pupils, exams, school trips, homework, the curriculum, parents, reading groups, classrooms,
        learning materials, school reports, playgrounds, special needs, students
        """,
    ),
    "finance": _trade(
        "Accountant, Payroll Clerk, Financial Analyst, Auditor, Controller, Bookkeeper, Tax Consultant",
        "audit, reconcile, post, forecast, file, calculate, approve, close, invoice",
        """
        invoices, tax returns, balance sheets, annual accounts, payroll, cash flow, budgets, ledgers, bank
        statements, credit notes, expenses, cost centres, financial reports, audits
        """,
    ),
    "building": _trade(
        "Electrician, Plumber, Welder, Carpenter, Site Manager, Bricklayer, Painter, Roofer",
        "weld, install, repair, measure, wire, paint, drill, inspect, assemble",
        """
        pipes, cables, scaffolding, blueprints, building sites, steel frames, boilers, fuse boxes, timber,
        roofs, power tools, concrete, heating systems, foundations
        """,
    ),
    "engineering": _trade(
        "Mechanical Engineer, Process Engineer, Quality Inspector, CNC Operator, Technician, Designer",
        "construct, calibrate, machine, simulate, inspect, specify, maintain, draw, certify",
        """
        machine parts, drawings, test benches, production lines, tolerances, spare parts, sensors, robots,
        quality records, turbines, prototypes, safety valves, control units, pumps
        """,
    ),
    "office": _trade(
        "Office Manager, Receptionist, Administrative Assistant, Secretary, Data Entry Clerk",
        "answer, file, schedule, type, book, greet, forward, scan, update",
        """
        phone calls, appointments, meeting rooms, letters, visitors, calendars, travel plans, spreadsheets,
        minutes, office supplies, databases of contacts, incoming mail, archives, forms
        """,
    ),
    "marketing": _trade(
        "Marketing Manager, Content Writer, Graphic Designer, Social Media Manager, Brand Manager, Copywriter",
        "write, launch, design, edit, post, research, brief, promote, analyse",
        """
        campaigns, newsletters, landing pages, social media, brand guidelines, market research, press releases,
        photo shoots, advertising budgets, target groups, brochures, search engines, events, video clips
        """,
    ),
    "service": _trade(
        "Customer Service Agent, Hotel Receptionist, Waiter, Housekeeper, Cleaner, Security Guard, Hairdresser",
        "welcome, advise, clean, patrol, check in, serve, answer, apologise to, escort",
        """
        guests, hotel rooms, complaints, tables, entrances, bookings, lost property, alarms, lobbies, laundry,
        drinks, tickets, night desks, customers on the phone
        """,
    ),
}
FOREIGN = {
    "zh": _listed(
        """
        负责, 公司, 客户, 销售, 管理, 工作经验, 团队, 项目, 能力, 产品, 市场, 相关专业,
        优先, 沟通, 良好, 维护, 开发, 设计, 服务, 要求, 熟悉, 完成, 协调, 技术,
        数据分析, 质量, 采购, 物流, 会计, 财务, 培训, 制定, 计划, 方案, 执行, 报告,
        设备, 生产, 安全, 合同, 部门, 门店, 招聘, 运营, 护理, 病人, 学生, 课程, 司机,
        仓库, 厨房, 餐厅
        """
    ),
    "de": _listed(
        """
        wir, suchen, eine, Verstärkung, für, unser, Team, Kunden, beraten, Aufträge, bearbeiten, und, mit,
        Erfahrung, Ausbildung, Führerschein, Schichtdienst, Lager, Pflege, Verkauf, Buchhaltung, Maschinen,
        warten, Projekte, leiten, sicher, freundlich, Deutschkenntnisse, Weiterbildung, Urlaub, Gehalt,
        Vollzeit, Teilzeit, Betrieb
        """
    ),
    "fr": _listed(
        """
        nous, recherchons, une, équipe, pour, nos, clients, vente, gestion, et, avec, expérience, formation,
        permis, horaires, atelier, soins, cuisine, comptabilité, machines, entretien, projets, conduire,
        rigueur, anglais, salaire, congés, temps, plein, partiel, entreprise, livraison, chantier, magasin
        """
    ),
}
HAN_LEVELS = ("", "", "高级", "初级", "资深", "助理")
HAN_TITLES = _listed(
    "销售代表, 软件工程师, 会计, 采购经理, 仓库管理员, 护士, 数据分析师, 客服专员, 产品经理, 司机, 厨师, 电工"
)
