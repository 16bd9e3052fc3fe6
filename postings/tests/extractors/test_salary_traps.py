"""Money that is not pay, and numbers that are not money."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.extractors import amounts
from postings.extractors.draft import Role
from postings.tests.extractors.test_salary import figures, pay
from postings.tests.timing import at_most

TRAPS = [
    # retirement plans, phones, dates, times, numbers of things
    "401(k) match up to 4%; $2,500 signing bonus",
    "401K plan",
    "Riggers get comp time for weekends, and R2 certificates are checked.",
    "Benefits include a 401(k) with 3% match and 15 days off.",
    "403(b) after 90 days",
    "Competitive salary, 401(k), dental",
    "Competitive salary and stock options.",
    "Salary: competitive, DOE",
    "Negotiable",
    "Salary: to be discussed",
    "Call 414-555-0188 or come to our 2025 open day",
    "Phone: 0161 496 0733, Mon-Fri 8.30-16.30",
    "Tel. +49 30 5550 1234",
    "24/7 on-call rota, 365 days a year",
    "2-4 years of experience in retail",
    "12-16 hours per week",
    "A team of 80 - 120 employees",
    "serving 200,000 - 350,000 members",
    "We have 90,000 employees in 40 countries.",
    "The clinic handled 31000 to 36000 visits.",
    "ISO 27001:2022, Fortune 100, 2024-03-11",
    "Founded in 1968 with 310 employees",
    "Posted: 12/03/2024\nWeekly hours: 40",
    "Open daily 9:00 a.m. to 7:00 p.m.",
    "Every Tuesday at 6:30 p.m.",
    "at least 3 years of practice",
    "4 - 6 month placement",
    "Able to lift 40-60 pounds",
    "May be required to lift up to 45 pounds",
    "1480 HUFFTON RD, JUNEAU, AK, 99811 - Overtime!!",
    "Suite 1400, Denver, CO 80202",
    "Job number 48213-2026",
    "Up to 20% travel",
    "Watch our videos in 4K",
    "a 300keV microscope and a 5 kW laser",
    "Type at 60 wpm and 10,000 kph",
    # companies' money
    "We raised $35M in our Series A led by good people.",
    "The firm has raised over $18 million in venture capital",
    "With annual revenues over $85 million, Northpine works across the US",
    "We are a $9 million company serving 150 customers",
    "driving more than $2B in annual recurring revenue",
    "$14 million dollars in annual property tax savings",
    "We donated $120,000 to local libraries last year.",
    "$7 billion in assets under management",
    "pay from $3 million in funding",
    "In 2022 the group had sales of SEK 48 billion",
    "Turnover of £12m",
    "注册资本800万元，年销售额3亿元",
    "公司年产值5000万元",
    # what the job handles
    "You will manage a budget of $180,000",
    "Our terminal processed $55,000 - $70,000 in transactions",
    "Look after a portfolio of accounts worth $80,000 - $300,000 annually",
    "Experience closing deals of $30K-$120K ACV",
    "Annual quota of $900K; average deal $25k",
    "Average deal size ranges from £90k to £300k across our clients.",
    "A record of projects ranging from £120k-£1M",
    "Responsible for purchases of up to $50,000 per month",
    "Monthly ad spend of $20,000 - $40,000",
    "管理预算100万元",
    # bonuses
    "$750 sign-on bonus after 60 days",
    "Sign-on bonus: $8,000 - $12,000",
    "Earn a £500 bonus for every friend you refer",
    "Up to 12% annual bonus",
    "Referral bonus of $1,000",
    "Retention bonus $2,000 per year",
    "Baby bonus (€300 per child)",
    "Quarterly bonus up to €2.000",
    "年终奖10000元",
    "全勤奖200元/月",
    # benefits
    "up to $180 a month medical reimbursement if you are insured elsewhere",
    "$90 per month bicycle incentives and free fruit",
    "tuition reimbursement up to $4,000 per year",
    "We offer a CEU budget of $1,200 annually and a $3,000 sign-on bonus.",
    "Eligible for $25,000 per year in loan repayment.",
    "Reimbursement plus $150 fee per assignment.",
    "Company car or £4,500 car allowance per annum",
    "£35 for gym and fitness monthly.",
    "Relocation package of $5,000",
    "Phone stipend: $60 per month",
    "Home office equipment: $1,000",
    "Wellness allowance of $500 per year",
    "meal allowance: 35 lei per worked day, plus transport.",
    "příspěvek do cafeterie 8400 Kč na rok",
    "Urlaubsgeld 500 € pro Jahr",
    "Essenszuschuss 6 € pro Tag",
    "tickets restaurants 9 € par jour",
    "Phụ cấp ăn trưa: 700.000 VND/tháng",
    "补贴 0.3-1K元",
    "五险一金，餐补400元/月，年终奖1-2个月",
    "交通费：每月最多500元",
    # Chinese numbers that are no money
    "面议",
    "薪资保密",
    "管理10万平方米以上园区",
    "服务超过50万用户",
    "3年以上经验，22-30岁",
    "2-4个月试用期",
    "招聘人数:3人",
    "2024-05-06发布",
    "Our customers save an average of $40,000 a year.",
    "Cash handling of up to $8,000 per shift.",
    "You will approve invoices between $500 and $20,000.",
    "Life insurance of 2x salary, up to $500,000.",
    "Interest-free loan up to £3,000 for season tickets.",
    "$20 gift card for everyone who interviews.",
    "贷款金额20-50万元，月息0.5%。",
    "客单价5000-8000元的高端客户",
    "Dental cover pays up to $2,000 per year per person.",
    "Tickets start at $30 and season passes at $240.",
    "Obsługa kasy do 20 000 zł dziennie.",
    "Hyresrätter för 8 000 - 12 000 kr i månaden förvaltas av dig.",
    "Drivers who use their own vehicle are reimbursed at $0.67 per mile, up to $300 a month.",
    "Altersvorsorge (bis 100 € monatlich), JobRad, 44 € Sachbezug, Urlaubsgeld 750 €.",
    "Quản lý ngân sách 500 triệu - 1 tỷ mỗi tháng; doanh số tối thiểu 200 triệu/tháng.",
    "You will conduct payroll for 1,800 employees earning between $15 and $60 an hour.",
    "Our CEO took home $1 in salary last year. Pay for this role will be discussed.",
    "本市最低工资标准为2690元/月。岗位工资待遇面谈。",
    "Bono de contratación de $5,000 y vales de $1,500 mensuales.",
    "Our members borrow $2,000 to $35,000 for home repairs.",
    "Candidates must hold a surety bond of $50,000.",
    "We pay 100% of premiums for you, with a $1,500 deductible.",
    "Средний чек 3500 рублей, в день 120 гостей.",
    "Earnings from our raffle reached $12,000 for the shelter.",
    "Gerenciar carteira de R$ 200 mil a R$ 500 mil mensais.",
]


@pytest.mark.parametrize("text", TRAPS)
def test_it_finds_no_pay_in(text: str) -> None:
    assert figures(text) is None


LONG = "We make garden tools and sell them in twenty countries, and we look for people who like both. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Customers who order for $120 - $180 are served first.",
        "You will handle 50,000 - 80,000 rows a day.",
        "The prize was 2500 Euro last year.",
        "Our newsletter reaches 30k - 40k readers.",
        "Each kit is sold at $45 and assembled in 20 minutes.",
        "Tuition reimbursement on approved courses, up to $4,800 a year.",
    ],
)
def test_a_sum_in_the_middle_of_prose_is_no_pay(sentence: str) -> None:
    assert figures(LONG * 4 + sentence + " " + LONG * 4) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Sign-on bonus: $8,000", Role.BONUS),
        ("$2,000 referral bonus", Role.BONUS),
        ("年终奖10000元", Role.BONUS),
        ("Tuition reimbursement up to $4,000 per year", Role.BENEFIT),
        ("£4,500 car allowance", Role.BENEFIT),
        ("餐补400元/月", Role.BENEFIT),
        ("A budget of $180,000", Role.OTHER),
        ("$85 million in revenue", Role.OTHER),
        ("注册资本800万元", Role.OTHER),
        ("OTE: $85k", Role.OTE),
        ("Salary: $85k", Role.BASE),
    ],
)
def test_every_sum_has_a_role(text: str, role: Role) -> None:
    assert [one.role for one in amounts.judge(text)] == [role]


def test_pay_beside_other_sums_is_told_from_them() -> None:
    text = "Salary: $60,000 - $70,000 per year. Sign-on bonus: $5,000. Phone stipend of $50 per month."
    assert [(one.role, one.min) for one in amounts.judge(text)] == [
        (Role.BASE, 60000),
        (Role.BONUS, 5000),
        (Role.BENEFIT, 50),
    ]


HOSTILE = [
    "1" * 100_000,
    "1,1" * 33_000,
    "1 234 " * 16_000,
    "$" * 100_000,
    "$1-" * 33_000,
    "$1 per " * 14_000,
    "gross " * 16_000 + "$5",
    "$5 " + "gross " * 16_000,
    "1 to 2 up to " * 7_000,
    "万" * 50_000 + "1万" * 25_000,
    "salary " * 14_000 + "1000",
    "Mindestgehalt" * 7_000 + " 5 €",
    "a" * 100_000 + " 50000 " + "b" * 100_000,
    "50000" + " " * 100_000 + "USD",
    "(" * 50_000 + "$9" + ")" * 50_000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_takes_no_longer_than_its_length(text: str) -> None:
    with at_most(seconds=1.5):
        amounts.judge(text)


PIECES = [*"0123456789.,-–$€£¥元万千k/ \n%+()~至", "USD", "per ", "hour", "年", " to ", "salary"]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_it_never_raises_and_its_evidence_holds_a_number(text: str) -> None:
    found = pay(text) if text.strip() else None
    assert found is None or any(character.isdigit() for character in found.text)


def test_full_width_figures_keep_their_place() -> None:
    found = pay("薪资：１２-１８Ｋ")
    assert found is not None
    assert found.text == "１２-１８Ｋ"
