"""Lines of many trades with the skills a reader notes, and sentences that name none. Written for the tests."""

# ruff: noqa: E501 (an example is a line)

from __future__ import annotations

import pytest

from postings.extractors import skills
from postings.extractors.draft import Importance
from postings.extractors.skill_matcher import find
from postings.tests.extractors.readings import reading_of

EXAMPLES = """
Experience in casting, bending and drilling -> Metal casting; Metal bending; Metal drilling
Must be calm, flexible and caring -> Resilience; Adaptability; Compassion
You are an outgoing and creative person -> Outgoing personality; Creativity
Responsible for casting votes ->
Selfmotivated and crossfunctional -> Self-motivation; Cross-functional collaboration
Keeps the work instruction and the test plan -> Work instructions; Test planning
Map Reduce, Hadoop and Power Shell -> Apache Hadoop; PowerShell
Agile, Scrum and Jira; PMP preferred -> Agile methodologies; Scrum; Jira; Project management certificates
Pipe fitting, soldering and backflow testing -> Pipefitting; Soldering; Plumbing
Brake repair, engine diagnostics and ASE certification -> Brake repair; Engine repair; Vehicle diagnostics
Certified phlebotomist with strong IV insertion and venipuncture skills -> IV therapy; Phlebotomy
Current BLS and ACLS certification required -> BLS certification; ACLS certification
Experience charting in Epic or Cerner -> Nursing documentation; Epic (EHR); Cerner
Wound care, medication administration and patient education -> Wound care; Medication administration; Patient education
Pre-trip inspections and ELD logs -> Vehicle inspection; Electronic logging devices
Strong knowledge of GAAP and month-end close; QuickBooks Online -> GAAP; Month-end closing; QuickBooks
Accounts payable, bank reconciliations and VAT returns in Sage 50 -> Accounts payable; Bank reconciliation; Taxation; Sage Accounting
Payroll processing with ADP Workforce Now -> Payroll; ADP Workforce Now
HACCP plans and allergen control -> Food safety; Allergen management
Lesson planning, classroom management and differentiated instruction -> Lesson planning; Classroom management; Differentiated instruction
SEN experience and safeguarding training -> Special education; Safeguarding
Kubernetes, Terraform and GitLab CI on AWS -> Kubernetes; Terraform; GitLab CI; AWS
React, TypeScript and GraphQL; Jest for unit testing -> React; TypeScript; GraphQL; Jest; Unit testing
PyTorch, pandas and dbt on Snowflake -> PyTorch; pandas; dbt; Snowflake
Spring Boot microservices with Kafka and Redis -> Spring Boot; Microservices; Apache Kafka; Redis
Negotiating contracts with key accounts -> Contract negotiation; Key account management
Photoshop, Illustrator and Figma; motion graphics in After Effects -> Adobe Photoshop; Adobe Illustrator; Figma; Motion graphics; Adobe After Effects
Copywriting, SEO and Google Ads -> Copywriting; SEO; Google Ads
Fault finding on three-phase motors and PLC programming (Siemens S7) -> Troubleshooting; PLC programming; Siemens TIA Portal
Conduit bending, wiring and reading schematics to NEC code -> Conduit installation; Electrical wiring; Electrical schematics; National Electrical Code
HVAC installation, brazing and refrigerant handling (EPA 608) -> HVAC; Brazing; Refrigerant handling; HVAC certification
AutoCAD, Revit and quantity take-off -> AutoCAD; Revit; Quantity surveying
Legal research in Westlaw and drafting pleadings -> Legal research; Westlaw; Court filings
HPLC, ELISA and PCR in a GMP laboratory -> HPLC; ELISA; PCR; Good manufacturing practice
Inventory control, cycle counting and WMS (Manhattan) -> Inventory management; Stocktaking; WMS; Manhattan WMS
Customs clearance, Incoterms and freight forwarding -> Customs clearance; Incoterms; Freight forwarding
熟悉增值税申报、成本核算和总账 -> VAT; Cost accounting; General ledger
精通CAD、SolidWorks，会看机械图纸 -> CAD; SolidWorks; Blueprint reading
持有护士执业证书，熟悉静脉穿刺和心肺复苏 -> Nursing licence; IV therapy; CPR certification
持电工证，会PLC编程和变频器调试 -> Electrician licence; PLC programming; Variable frequency drives
熟悉Java、Spring Cloud、MySQL和Redis -> Java; Spring Cloud; MySQL; Redis
有叉车证，熟悉仓库管理和盘点 -> Forklift licence; Warehouse management; Stocktaking
普通话标准，具备良好的沟通能力和团队合作精神 -> Communication; Teamwork
会使用Photoshop和Excel函数、数据透视表 -> Adobe Photoshop; Microsoft Excel
氩弧焊、二保焊，持焊工证 -> TIG welding; MIG welding; Welding certification
Sicherer Umgang mit DATEV und MS Office -> DATEV; Microsoft Office
Kenntnisse in SPS-Programmierung und Schaltschrankbau -> PLC programming; Control panel building
Maîtrise d'Excel et de SAP, comptabilité générale -> Microsoft Excel; SAP; Accounting
""".strip().splitlines()
KNOWN_FAILURES = """
Valid CDL Class A with hazmat and tanker endorsements -> Commercial driving licence; Hazmat endorsement; Tanker endorsement
Forklift certified; reach truck and pallet jack experience -> Forklift operation; Reach truck operation; Pallet jack operation
TIG and MIG welding of stainless steel to blueprint -> TIG welding; MIG welding; Blueprint reading
CNC lathe setup, G-code editing, micrometers and calipers -> CNC machining; CNC programming; Precision measuring instruments
Knife skills, grill and saute stations, food safety (ServSafe) -> Food preparation; grill; Food safety
Latte art and espresso machine calibration -> Barista skills; espresso
B2B prospecting, cold calling and pipeline management in HubSpot -> Prospecting; Cold calling; Sales pipeline management; HubSpot
Drywall, framing and finish carpentry -> Drywall installation; framing; Carpentry
Full-cycle recruiting, sourcing and Workday -> Recruitment; Procurement; Workday
熟悉抖音运营、短视频剪辑（剪映、PR） -> TikTok; Video editing; CapCut
B1驾照，熟悉市内路线，会开车 -> Driving licence
Target is hiring seasonal team members ->
Our office dog is called Java ->
""".strip().splitlines()
"""What a reader notes, and the parser does not find, or finds beside it."""
NO_SKILLS = """
401(k) with a 4% company match
401k and Roth options
Generous PTO and paid holidays
Medical, dental and vision insurance
Health, dental, vision and life cover from day one
Short and long term disability insurance
Health savings account and flexible spending account
Employee assistance program
Paid parental leave
Tuition reimbursement up to $3,000
Employee stock purchase plan and RSUs
Annual bonus and profit sharing
Commuter benefits and free parking
Gym membership and wellness stipend
Free lunch, snacks and coffee every day
Dog-friendly office with a roof terrace
Casual dress code and summer Fridays
Flexible hours and remote work
Relocation assistance is available
Company car, laptop and phone
Sign-on bonus for nurses
Career growth in a fast-growing company
Employee discount in all our shops
25 days of holiday plus bank holidays
Cycle to work scheme and season ticket loan
Pension scheme with employer contributions
We are an equal opportunity employer
All qualified applicants will receive consideration without regard to race, color or religion
Reasonable accommodations are available for applicants with disabilities
EEO/AA employer, including veterans and disability
This job description is not all-inclusive
Background check and drug screen required
Must be legally authorized to work in the United States
We do not sponsor visas
No agencies or recruiters please
Click Apply now and upload your resume
Please send your CV and a cover letter to our team
Only shortlisted candidates will be contacted
We participate in E-Verify
Our company was named a Great Place to Work
We raised a Series B last spring
Offices in London, Berlin and Austin
Reports to the Head of Sales
You will join a team of twelve engineers
Hybrid: three days in the office
Full-time, permanent position
Monday to Friday, 8 am to 5 pm
Weekend and night shifts available
Standing for long periods
18 years of age or older
Reliable transportation required
Oracle Park hosts our home games
Apple picking from July to October
Amazon warehouse in Phoenix
Shell station on Mill Road
Delta flight crews stay at our hotel
Sage and thyme grow in our garden
You go home when the work is done
Access to the roof is by ladder
Excel in your career with us
A world of opportunity awaits
五险一金，带薪年假，节日福利
包吃包住，免费班车
双休，不加班，弹性工作
下午茶、团建、生日会、年度体检
年终奖、绩效奖金、股票期权
餐补、房补、交通补贴
试用期三个月，转正缴纳社保
公司氛围好，扁平化管理，晋升空间大
Wir bieten 30 Tage Urlaub und ein JobRad
Betriebliche Altersvorsorge und Fahrtkostenzuschuss
Flache Hierarchien und ein tolles Team
Mutuelle, tickets restaurant et télétravail
Prywatna opieka medyczna i karta sportowa
ДМС, оплачиваемый отпуск и дружный коллектив
""".strip().splitlines()


def names(line: str) -> set[str]:
    return {match.skill for match in find(line)}


def skills_of(example: str) -> tuple[str, set[str]]:
    line, _, noted = example.partition(" ->")
    return line, {skill.strip() for skill in noted.split(";") if skill.strip()}


@pytest.mark.parametrize("example", EXAMPLES)
def test_it_finds_the_skills_of_a_line(example: str) -> None:
    line, expected = skills_of(example)
    assert names(line) == expected


@pytest.mark.parametrize("example", KNOWN_FAILURES)
def test_known_failures_still_fail(example: str) -> None:
    line, expected = skills_of(example)
    assert names(line) != expected


@pytest.mark.parametrize("sentence", NO_SKILLS)
def test_benefits_and_boilerplate_name_no_skill(sentence: str) -> None:
    assert names(sentence) == set()


IMPORTANCE: list[tuple[str, str, Importance]] = [
    ("Requirements:\n- Two years with QuickBooks\n- Tidy", "QuickBooks", Importance.REQUIRED),
    ("Requirements:\n- SAP knowledge preferred\n- Tidy", "SAP", Importance.PREFERRED),
    ("Requirements:\n- Ideally you know AutoCAD\n- Tidy", "AutoCAD", Importance.PREFERRED),
    ("Requirements:\n- Welding is a must\n- Revit would be a plus", "Revit", Importance.PREFERRED),
    ("Nice to have:\n- TypeScript\n- Docker", "TypeScript", Importance.PREFERRED),
    ("Preferred Qualifications:\n- Experience with Tableau\n- Tidy", "Tableau", Importance.PREFERRED),
    ("Responsibilities:\n- Build reports in Tableau\n- Answer calls", "Tableau", Importance.MENTIONED),
    ("任职要求：\n1、熟练使用Photoshop；\n2、认真负责", "Adobe Photoshop", Importance.REQUIRED),
    ("任职要求：\n1、认真负责；\n2、会使用SolidWorks者优先", "SolidWorks", Importance.PREFERRED),
    ("岗位职责：\n1、用Python编写脚本；\n2、整理资料", "Python", Importance.MENTIONED),
    ("Ihr Profil:\n- Sicherer Umgang mit DATEV\n- SAP von Vorteil", "SAP", Importance.PREFERRED),
    ("Ihr Profil:\n- Sicherer Umgang mit DATEV\n- SAP von Vorteil", "DATEV", Importance.REQUIRED),
]


@pytest.mark.parametrize(("text", "skill", "importance"), IMPORTANCE)
def test_a_skill_is_as_important_as_its_line(text: str, skill: str, importance: Importance) -> None:
    found = skills.find(reading_of(f"Clerk\n\n{text}"))
    assert found is not None
    assert {one.name: one.importance for one in found.value}[skill] is importance


def test_trades_in_brackets_are_examples() -> None:
    found = skills.find(reading_of("Clerk\n\nRequirements:\n- Outside sales (i.e. finance, insurance)\n- Tidy"))
    assert found is not None
    assert [one.name for one in found.value] == ["Outside sales"]
