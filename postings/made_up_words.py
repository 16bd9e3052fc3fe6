"""The words and sentence patterns that made-up postings are made of. Data only, written for this project.

Every list begins with what is drawn most often; the frequencies are made_up.Pick's. `{slot}` in a pattern is a
draw from the list of that name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Trade(NamedTuple):
    roles: tuple[str, ...]
    verbs: tuple[str, ...]
    objects: tuple[str, ...]


class Section(NamedTuple):
    fewest: int
    most: int
    """Sentences a posting."""
    headings: tuple[str, ...]
    patterns: tuple[str, ...]


def listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in (" ".join(part.split()) for part in text.split(",")) if part)


def lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


def _trade(roles: str, verbs: str, objects: str) -> Trade:
    return Trade(listed(roles), listed(verbs), listed(objects))


LEVELS = listed("Senior, Junior, Lead, Assistant, Head, Trainee, Chief, Deputy, Principal, Temporary, Graduate")
SETTINGS = listed(
    """
    - weekends, (maternity cover), - night shift, - regional, - field based, in retail, in healthcare, in finance,
    in education, in logistics, - public sector, - start-up, - family business, (seasonal), in manufacturing,
    - fixed term, - second shift, in hospitality, - new site, in energy, - twelve months, in telecoms, - hybrid
    """
)
SLOTS: Mapping[str, tuple[str, ...]] = {
    "noun": listed(
        """
        team, business, environment, systems, information, products, development, processes, projects, procedures,
        customers, clients, data, training, design, reports, support, quality, performance, time, operations,
        solutions, standards, services, documents, results, planning, management, marketing, requirements, issues,
        records, policies, technology, research, staff, equipment, materials, analysis, meetings, applications,
        delivery, computers, production, safety, communication, colleagues, schedules, resources, partners,
        programs, presentations, goals, network, software, tools, orders, costs, industry, contracts, inventory,
        growth, tests, content, deadlines, activities, suppliers, security, problems, questions, campaigns,
        changes, strategy, risks, inspections, improvements, relationships, accounts, feedback, events,
        facilities, practices, regulations, improvement plans, databases, features, models, controls, needs,
        metrics, functions, finance, invoices, releases, methods, trends, decisions, errors, stakeholders,
        opportunities, priorities, structures, markets, vendors, concepts, cases, incidents, shipments, machines,
        layouts, instructions, files, workshops, forms, audits, transactions, payments, calculations, programmes,
        media, websites, logistics, samples, measurements, permits, licences, statistics, guidelines, studies,
        proposals, sessions, interviews, territories, channels, platforms, environmental rules, brands, stores,
        branches, departments, managers, supervisors, executives, engineers, developers, technicians, contractors,
        visitors, communities, families, volunteers, members, patients, students, citizens, investors, agencies,
        authorities, institutions, laboratories, warehouses, offices, plants, sites, buildings, rooms, fleets,
        vehicles, routes, spare parts, components, devices, instruments, sensors, circuits, power, water, energy,
        waste, chemicals, fabrics, food, furniture, packaging, labels, images, videos, texts, translations,
        letters, calls, emails, tickets, complaints, claims, benefits, wages, taxes, loans, funds, assets,
        insurance, property, rents, purchases, prices, discounts, sales, margins, revenue, forecasts, targets,
        dashboards, queries, scripts, servers, interfaces, libraries, prototypes, drawings, specifications,
        budgets, estimates, milestones, dependencies, backlogs, surveys, experiments, protocols, publications,
        grants, lessons, courses, exhibitions, conferences, travel, events abroad, languages, cultures, values,
        ethics
        """
    ),
    "verb": listed(
        """
        support, develop, ensure, provide, maintain, manage, perform, work with, prepare, assist with, lead, plan,
        create, coordinate, review, build, monitor, improve, implement, report on, complete, identify, design,
        handle, train others in, analyse, communicate, deliver, update, understand, document, organise, drive,
        follow up on, test, evaluate, present, resolve, track, oversee, define, establish, conduct, use,
        participate in, supervise, recommend, arrange, train others in, check, collect, contribute to, discuss,
        process, control, solve, research, execute, apply, schedule, set up, investigate, inspect, operate,
        record, help with, promote, negotiate, install, assess, facilitate, translate, share, adapt, compare,
        audit, measure, optimise, gather, verify, repair, distribute, answer, purchase, model, integrate,
        standardise, simplify, archive, estimate, forecast, calculate, publish, configure, migrate, advise on,
        explain, approve, allocate, budget, automate
        """
    ),
    "kind": listed(
        """
        technical, high quality, internal, existing, new, other, daily, financial, key, effective, complex, other,
        local, related, general, relevant, current, various, operational, strategic, global, commercial, accurate,
        digital, regional, professional, multiple, external, creative, administrative, annual, major, monthly,
        weekly, large, clinical, legal, public, industrial, corporate, mobile, online, electrical, mechanical,
        written, critical, innovative, scientific, statistical, national, international, seasonal, social, urgent,
        routine, long term, sensitive, cross functional, automated, detailed, small, shared, custom, joint, early,
        independent, modern
        """
    ),
    "join": listed(
        "and, for, with, in line with, based on, across, to improve, within, through, together with, from"
    ),
    "tail": listed(
        """
        as required, with attention to detail, on time, in a full time role, for our company, at all times,
        under the guidance of your supervisor, across several sites, without haste, following safety rules,
        at our head office, with little supervision, to the highest level, every month,
        while training new colleagues, from our computer system, in close contact with customers, at short notice
        """
    ),
    "strong": listed(
        "excellent, strong, good, proven, solid, basic, outstanding, advanced, effective, demonstrated"
    ),
    "quality": listed(
        """
        communication, organisational, problem solving, computer, interpersonal, time management,
        written and verbal communication, analytical, technical, leadership, customer service, presentation,
        project management, writing, negotiation, planning, decision making, people, math, listening, research,
        language, sales
        """
    ),
    "attitude": listed(
        """
        attention to detail, positive attitude, team player, self motivated, flexible, highly organised, reliable,
        willingness to learn, sense of responsibility, enthusiasm, initiative, a passion for the job, honesty,
        creative thinking, punctual, good judgement, calm under pressure, ambition, curiosity, sense of humour
        """
    ),
    "degree": listed(
        """
        bachelor degree, degree, university degree, high school diploma, master degree, diploma,
        vocational training, college education, certificate, equivalent qualification, apprenticeship, doctorate
        """
    ),
    "field": listed(
        """
        business, engineering, a related field, computer science, a similar role, marketing, a technical subject,
        finance, this industry, sales, economics, information technology, accounting, design, science, statistics,
        communications, customer service, law, education, management, health care, production, the public sector,
        mathematics, logistics, psychology, architecture, chemistry, biology, physics, tourism, agriculture
        """
    ),
    "years": listed("2, 3, 5, 1, 4, 7, 10, 6, 8, 12, 15"),
    "benefit": listed(
        """
        a full time job, competitive salary, career opportunities, paid holidays, training, health insurance,
        flexible hours, a pension plan, annual bonus, employee discounts, free parking, dental care,
        modern equipment, free lunch, sick leave, company car, performance bonus, home office, overtime pay,
        a gym, a laptop, parental leave, stock options, language courses, childcare, travel allowance,
        free coffee, fresh fruit, regular feedback, a mentor, team events, sports courses, relocation support,
        a phone, shift bonus, work clothes, a bicycle, a meal allowance, wellness days, a short week, housing
        """
    ),
    "firm": listed(
        """
        growing company, leading company, company, business, family business, global provider, start-up,
        service company, manufacturer, agency, public employer, organisation, non profit organisation, hospital,
        school, shop, consultancy, bank, retailer, software house, network of experts, group of companies,
        research institute
        """
    ),
    "contract": listed(
        """
        full time, part time, a permanent position, full or part time, a temporary position,
        a fixed term contract, an internship, freelance, a job share, weekend work, a trainee position, night work
        """
    ),
    "name": (),
    "term": (),
}
"""`name` is a word that few others have, `term` one of some thousands."""
TRADE_DUTIES = lines(
    """
    {own_verb} {own_object} {join} {own_object}
    {own_verb} {kind} {own_object}, {tail}
    {own_verb} {own_object} {join} {term} {noun}
    {verb} {own_object} and {noun}
    {own_verb} {own_object} for {name}
    {own_verb} and {own_verb} {term} {own_object}
    """
)
SECTIONS: Mapping[str, Section] = {
    "about": Section(
        2,
        5,
        listed("About us, Job description, Who we are, Position summary, The company, Overview, Your new job"),
        lines(
            """
            we are a {firm} with {kind} {noun} and {noun}
            we are looking for somebody who will {verb} our {noun}
            our people {verb} {kind} {noun} {join} {noun} every day
            join us and {verb} the {noun} of tomorrow
            {name} is a {firm} that stands for {kind} {noun}
            this is {contract} at our {name} office
            the company has {noun} and {noun} in more than {years} countries
            you will {verb} {kind} {noun} with the people of {name}
            in this role, you {verb} {noun} with us
            """
        ),
    ),
    "duties": Section(
        4,
        8,
        listed("Responsibilities, What you will do, Duties, Your tasks, Key responsibilities, The role"),
        lines(
            """
            {verb} {kind} {noun} {join} {noun}
            {verb} {noun} and {term} {noun}, {tail}
            {verb} {kind} {noun}
            {verb} and {verb} {noun} {join} {term} {noun}
            {verb} {noun} for {name}
            responsible for {kind} {noun} and other duties as assigned
            work on {term} {noun} and {term} {noun}
            """
        ),
    ),
    "requirements": Section(
        6,
        11,
        listed(
            "Requirements, Qualifications, What we are looking for, Required skills, Your profile, Who you are"
        ),
        lines(
            """
            {strong} {quality} skills and {strong} {attitude}
            {years} years of experience in {field}
            ability to {verb} {kind} {noun}
            {degree} in {field} required
            knowledge of {term}, {term} and {noun}
            experience with {name} {noun} is a plus
            {attitude}, {attitude}
            must be able to {verb} {noun} {tail}
            {years} or more years of work experience with {kind} {noun}
            excellent understanding of {noun} and {field}
            {degree} or equivalent experience in {field}
            proficient in {name}, {term} or {term}
            """
        ),
    ),
    "offers": Section(
        2,
        6,
        listed("What we offer, We offer, Benefits, Why join us, Working with us"),
        lines(
            """
            {benefit}
            {benefit} and {benefit}
            the job is a chance to {verb} {term} {noun}
            {contract}
            we provide {benefit}, {benefit}
            a work environment with {noun}
            {benefit} after {years} years
            """
        ),
    ),
    "closings": Section(
        1,
        3,
        listed(""),
        lines(
            """
            please send your application by the end of the month
            we are an equal opportunity employer
            apply today and tell us about your experience
            only those selected for an interview will be contacted
            questions about this position are welcome at {name}
            employment type: {contract}
            salary depends on your experience
            start date: as soon as possible
            no agencies please
            """
        ),
    ),
}
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
