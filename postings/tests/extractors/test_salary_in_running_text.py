"""Statements of pay among the other lines of a posting, which stand before, behind or above them."""

from __future__ import annotations

import pytest

from postings.tests.extractors.test_salary import Row, figures

BEFORE = (
    "Scheduling Coordinator\nFernhill Group\n\nYou plan the week for five teams, answer their questions and keep "
    "the records in order. You report to the head of operations.\n\nWhat we ask for\n"
    "- Two years in a similar post\n- Careful with numbers\n\n"
)
BEHIND = "\n\nWe read every application within ten days. Reference 20417, closing date 14 June 2026.\n"

BUGS_CAUGHT: list[Row] = [
    (
        "A rigger is wanted in Zurich. CHF 96,000 - 118,000. You splice ropes and test masts.",
        96_000,
        118_000,
        "CHF",
        "year",
    ),
    ("A rigger for Durban. Rate R155 – R170 per hour. Own tools required.", 155, 170, "ZAR", "hour"),
    ("We seek a rigger in Austin. Comp is $82-97k + equity. You splice ropes.", 82_000, 97_000, "USD", "year"),
    ("Theatre nurse, Durban. Salary: R31 500.00 - R38 250.00 per month.", 31_500, 38_250, "ZAR", "month"),
    ("Упаковщик, работа под Лодзью. Оплата 21 зл нетто в час.", 21, 21, "PLN", "hour"),
    ("Tutor of English, Hanoi, paid $1300 USD + monthly, flat provided.", 1300, None, "USD", "month"),
    (
        "Registrar, step 1-3: $241,300 - $255,900pa, includes base salary $150,100 - $163,400. Perth, WA",
        241_300,
        255_900,
        "AUD",
        "year",
    ),
    ("Storeman\nFremont, CA$ 24.00 to $26.50 per hour, six months", 24, 26.5, "USD", "hour"),
    (
        "Actuary\nSan Bruno, CA$95,000-$118,000The InsurerA private company covers boats.",
        95_000,
        118_000,
        "USD",
        "year",
    ),
    ("Sell phone plans. Good pay up to $1,350 weekly! Sign-on bonus $2,000", None, 1350, "USD", "week"),
    ("Pay (EUR, annual): 51000 - 58000", 51_000, 58_000, "EUR", "year"),
    ("Salary: 41000-47000\nCurrency: EUR", 41_000, 47_000, "EUR", "year"),
    ("Min salary: 33000\nMax salary: 39000\nCurrency: GBP", 33_000, 39_000, "GBP", "year"),
    ("UoP: 13 000 - 17 000 zł brutto, B2B: 16 000 - 21 000 zł netto + VAT", 13_000, 17_000, "PLN", "month"),
    (
        "Wynagrodzenie: 16 000 - 21 000 zł netto + VAT (B2B) lub 13 000 - 17 000 zł brutto (UoP)",
        13_000,
        17_000,
        "PLN",
        "month",
    ),
    (
        "A doctoral candidate earns a salary from €2.901 in the first year to €3.707 in the fourth, per month",
        2901,
        3707,
        "EUR",
        "month",
    ),
    ("Duration: four months Stipend- 14000 INR/ month", 14_000, 14_000, "INR", "month"),
    ("Yearly salary: 4-6 million yen, Osaka", 4e6, 6e6, "JPY", "year"),
    ("Salary ranges to $91,000, nights.", None, 91_000, "USD", "year"),
    ("Starting salary - 55,000 AMD", 55_000, None, "AMD", "month"),
    ("Packer, Mon-Fri, hours 6am-2:30 pm, $15- $17hr, must lift 20 kg", 15, 17, "USD", "hour"),
    (
        "The expected base salary range is $131,250‑$168,400, according to skills.",
        *(131_250, 168_400, "USD", "year"),
    ),
    (
        "Compensation: Expected range is $92,600 to $118,900. Most people start between $92,600 and $104,000.",
        *(92_600, 118_900, "USD", "year"),
    ),
    (
        "The range for this role is $118,000 - $410,000, by level and place.",
        *(118_000, 410_000, "USD", "year"),
    ),
    ("Good hourly rate: $31-38 Annual licence fees covered, $900", 31, 38, "USD", "hour"),
    (
        "The usual pay range is $97,100 - $128,300 annually. Another range holds for some of our offices. In "
        "Boston and New York, the pay range for this role is $108,200 - $141,900 per year.",
        *(97_100, 141_900, "USD", "year"),
    ),
    (
        "Starting pay is $13.00 per hour during training (2 months). After training the pay will be $19 per hour.",
        *(19, 19, "USD", "hour"),
    ),
    (
        "£24,610 - £25,480 per annum (£15,020 - £15,550 actual salary)",
        *(24_610, 25_480, "GBP", "year"),
    ),
    (
        "Monatsgehalt ab € 2.870,- für 38,5 Stunden/Woche, je nach Ausbildung und Erfahrung bis € 3.540,- brutto",
        *(2870, 3540, "EUR", "month"),
    ),
    ("Graphic designer for our Abuja office: N185,000 - N230,000 per month", 185_000, 230_000, "NGN", "month"),
    ("Salary: 165,000 Naira monthly", 165_000, 165_000, "NGN", "month"),
    ("Podstawa 4300 zł netto + prowizja od pierwszej umowy", 4300, 4300, "PLN", "month"),
    ("Stawka 95/115 zł/h", 95, 115, "PLN", "hour"),
    ("Stawka 38 zł/1h", 38, 38, "PLN", "hour"),
    ("Уровень зп: 190k net", 190_000, 190_000, "RUB", "month"),
    ("ЗП от 2,5к долларов, удалённо", 2500, None, "USD", "month"),
    ("Уровень дохода: 145 000 net", 145_000, 145_000, "RUB", "month"),
    (
        "底薪2200元+职级0-600元/月+计件约3500元/月，综合薪资：到手6500-8200元+，每月10号发薪",
        *(6500, 8200, "CNY", "month"),
    ),
    ("Salary: Minimum $58,300, Midpoint $71,200, Maximum $84,100", 58_300, 84_100, "USD", "year"),
    ("Min: $49,500 Max: $61,000", 49_500, 61_000, "USD", "year"),
    ("Pay Minimum:\nUSD $20.15/Hr.\nPay Maximum:\nUSD $27.40/Hr.", 20.15, 27.4, "USD", "hour"),
    ("Clinic nurse\nSalary c£36,500", 36_500, 36_500, "GBP", "year"),
    ("Teachers: BA $50,400, MA $55,100", 50_400, 55_100, "USD", "year"),
    ("1. Ausbildungsjahr 1.190 €, 2. Ausbildungsjahr 1.240 €", 1190, 1240, "EUR", "month"),
    ("Salaris: minimaal € 2.870,- en maximaal € 3.960,- bruto bij 36 uur", 2870, 3960, "EUR", "month"),
    ("Ставка 320 р/час", 320, 320, "RUB", "hour"),
    ("1100-1400р/ч на руки", 1100, 1400, "RUB", "hour"),
    ("З/П: 160-210 т. руб.", 160_000, 210_000, "RUB", "month"),
    ("Доход от 1,8 млн руб. в год", 1_800_000, None, "RUB", "year"),
    (r"Pay: \$17.50 to \$21.00 per hour", 17.5, 21, "USD", "hour"),
    ("Boise Area Minimum:$94,300 Boise Area Maximum: $131,600", 94_300, 131_600, "USD", "year"),
    ("Salary Minimum: 72,500 Salary Maximum: 91,000 Disclaimer: an estimate", 72_500, 91_000, None, "year"),
    (
        "The starting salary for this position is $71,000. People with more experience may be offered a starting "
        "salary of up to $79,500.",
        *(71_000, 79_500, "USD", "year"),
    ),
    ("Pay starts at $15.00/hr at the A-1 level, rising to $23.00/hr by A-5.", 15, 23, "USD", "hour"),
    ("1150 PLN/MD", 1150, 1150, "PLN", "day"),
    ("maks. 115 PLN/h", None, 115, "PLN", "hour"),
    ("Budżet do 155 zł/h netto B2B. Start w listopadzie.", None, 155, "PLN", "hour"),
    ("Atrakcyjne wynagrodzenie 3,8tyś – 4,4 tyś", 3800, 4400, "PLN", "month"),
    ("CTC: 22000 to 27000 Per month + Incentives", 22_000, 27_000, "INR", "month"),
    ("Offriamo 41.000 € lordi annui", 41_000, 41_000, "EUR", "year"),
    (
        "Das Mindestentgelt beträgt mind. 2.190 € brutto sowie ein Gehaltszuschlag von 148 € brutto pro Monat",
        *(2190, None, "EUR", "month"),
    ),
    ("底薪3200+高绩效+高提成+各种补助+社保", 3200, 3200, "CNY", "month"),
    ("Up to $34/hr DOE; master rate $37.20/hr after the licence", None, 37.2, "USD", "hour"),
    ("Base salary of $46k w/ OTE of 85k first year", 46_000, 46_000, "USD", "year"),
    ("We offer a flat rate of $290 per 8-hour shift.", 290, 290, "USD", "day"),
    ("Salary: £38,200 – £42,900 (Grade 6) with progression to £46,100", 38_200, 46_100, "GBP", "year"),
    ("Barista, Hobart, Australia. Pay is $31.40/h, public holidays $62.80.", 31.4, 31.4, "AUD", "hour"),
    ("Carers earn £12.85 per hour (weekends £13.95 per hour).", 12.85, 12.85, "GBP", "hour"),
    ("Base pay: $23.10/hr\nOvertime rate: $34.65/hr\nHoliday rate: $46.20/hr", 23.1, 23.1, "USD", "hour"),
    ("Pay is $27 an hour, and time and a half ($40.50 an hour) for overtime.", 27, 27, "USD", "hour"),
    ("Stundenlohn 16,10 € brutto, an Sonn- und Feiertagen 24,15 €", 16.1, 16.1, "EUR", "hour"),
    ("$33 per hour\nOn-call: $6 per hour", 33, 33, "USD", "hour"),
    ("Travel time is paid at £12.30 an hour. Care is paid at £14.10 an hour.", 14.1, 14.1, "GBP", "hour"),
    ("Late shifts earn an extra $2.75 per hour on top of $25 per hour.", 25, 25, "USD", "hour"),
    ("Min 52000 Max 68000 Currency USD", 52_000, 68_000, "USD", "year"),
    ("Pay: min 17.50, max 21, currency USD, interval hourly", 17.5, 21, "USD", "hour"),
    ("salary_min: 41,000 | salary_max: 55,000 | salary_currency: GBP", 41_000, 55_000, "GBP", "year"),
    ("You get 840 USD 1 WEEK", 840, 840, "USD", "week"),
    (
        "Training wage $16 per hour for three weeks. After training, pay is $20.50 per hour.",
        20.5,
        20.5,
        "USD",
        "hour",
    ),
    (
        "The wage is $17.30 per hour on hire. After six months it increases to $18.45 per hour; after a year, it "
        "increases to $19.60 per hour. Overtime is available at $25.95 per hour.",
        17.3,
        19.6,
        "USD",
        "hour",
    ),
    (
        "Total Target Compensation CAD $104,000 - $215,000, including a base salary of $91,000 - $142,000.",
        91_000,
        142_000,
        "CAD",
        "year",
    ),
    ("仓库实习，工资：2300元/月~2900元/月，包午餐", 2300, 2900, "CNY", "month"),
    (
        "上班8:00-17:00，月休四天。工资待遇：包吃住，4200-5800/月工作地点：洛阳市郊区物流园，不能接受者请勿投递",
        4200,
        5800,
        "CNY",
        "month",
    ),
    ("You start at $18.60/hr and top out at $23.90/hr after four years.", 18.6, 23.9, "USD", "hour"),
    ("First year comp will be about $120k ($84k base + $36k commission).", 84_000, 84_000, "USD", "year"),
    ("RAL 27.500-31.000 euro, buoni pasto da 7 euro al giorno.", 27_500, 31_000, "EUR", "year"),
    ("Buscamos camarero a cambio de 640 euros brutos al mes, 18 horas.", 640, 640, "EUR", "month"),
    ("Gross pay Kshs 38,000 per month", 38_000, 38_000, "KES", "month"),
    ("Compensation and Benefits:\t$37/hour", 37, 37, "USD", "hour"),
    ("Base Pay\n$.61 on all miles\nMost drivers earn $78,000-$86,000 annually", 78_000, 86_000, "USD", "year"),
    (
        "QUYỀN LỢI: Thu nhập: 14 - 19 triệu/tháng (Lương cứng: 12,5 - 16 triệu + thưởng tối đa 8 triệu/quý)",
        14_000_000,
        19_000_000,
        "VND",
        "month",
    ),
    ("Quyền lợi: tổng thu nhập 11.000.000 đến 45.000.000", 11_000_000, 45_000_000, "VND", "month"),
    ("团队9人；职位年薪45 - 60 万薪酬结构：月薪*12个月，年底两个月", 450_000, 600_000, "CNY", "year"),
    ("叉车工\n底薪2600+岗位津贴450+绩效900+夜班补贴300", 2600, 2600, "CNY", "month"),
    ("Thu nhập: từ 10-13 triệu trở lên Thưởng KPI, thưởng nóng", 10_000_000, 13_000_000, "VND", "month"),
    ("Thu nhập: lương theo năng lực (23tr trở lên)", 23_000_000, None, "VND", "month"),
    ("Mức lương từ: 28tr – 36tr chưa bao gồm các loại phụ cấp", 28_000_000, 36_000_000, "VND", "month"),
    ("What you will make\n$48 - $66k + Bonuses for the whole crew", 48_000, 66_000, "USD", "year"),
    ("THE BENEFITS\n$58-$83/Hour (depending on experience)\nA close crew", 58, 83, "USD", "hour"),
    ("Rope splicer Cairns, QLD | Casual $41-$46 per Hour Super Company Ute Overtime", 41, 46, "AUD", "hour"),
    (
        "Rigger (9-month cover) Hull | On site (4 days a week) | £41,000-£44,000 | Fixed-term contract The firm "
        "Our client makes masts for yachts and sells them in nine countries. You splice ropes, test them, "
        "keep the book of every mast and show two apprentices how it is done. You also look after the store.",
        41_000,
        44_000,
        "GBP",
        "year",
    ),
    ("Current rates are between £540 and £575 plus holiday pay per week.", 540, 575, "GBP", "week"),
    ("Salary scale: Step 2 Column 1: $51,300 - Step 14 Column V: $83,900", 51_300, 83_900, "USD", "year"),
    (
        "The salary cap for all posts is $149,200.\nBase ranges:\n- Grade 8 – $52,000 to $61,000\n"
        "- Grade 9 – $63,000 to $74,000",
        52_000,
        74_000,
        "USD",
        "year",
    ),
    ("Basic salary $1900 to $2600. Singaporeans and PRs only.", 1900, 2600, "SGD", "month"),
    ("Salary: $1,700 - $2,300 by experience\nEA Licence No. 11C2345", 1700, 2300, "SGD", "month"),
    ("Starting pay raised to $20.75/hr! We raised $30M to build a mill.", 20.75, 20.75, "USD", "hour"),
    (
        "Gross weekly $1,980. Includes a taxable rate of $21/hr and meals of $420 per week.",
        1980,
        1980,
        "USD",
        "week",
    ),
    ("Relief rigger: $165 per full day, $85 per half day.", 165, 165, "USD", "day"),
    ("Pay: $19 per hour. Garage parking costs $4 per hour.", 19, 19, "USD", "hour"),
    (
        "Pastry cook, £33,500 including service charge, straight shifts, a room at £61 per week.",
        33_500,
        33_500,
        "GBP",
        "year",
    ),
    ("Calgary, AB\n$39.50/hr, time and a half after 8, camp $160/day", 39.5, 39.5, "CAD", "hour"),
    (
        "£28,000 FTE (£16,800 actual for 21 hours per week). You raise £90,000 a year.",
        28_000,
        28_000,
        "GBP",
        "year",
    ),
    ("Rigger £15.20 - £16.40 PAYE, Umbrella £18-£19.60; night out £30; Hull", 15.2, 16.4, "GBP", "hour"),
    ("Grade D SCP 7-9 £25,100-£26,300 FTE pro rata (actual £18,300-£19,200).", 25_100, 26_300, "GBP", "year"),
    ("Minimum: $63,500.00\nMidpoint: $79,400.00\nMaximum: $95,300.00", 63_500, 95_300, "USD", "year"),
    ("The hourly equivalent is $25.96–$31.25. Annual range $54,000–$65,000.", 54_000, 65_000, "USD", "year"),
    ("$48.30 base/hr, $57.15 total package, per diem $85, travel $250 each way.", 48.3, 48.3, "USD", "hour"),
    ("€27,500-€29,000 in line with experience, sector minimum €16.10 per hour.", 27_500, 29_000, "EUR", "year"),
    ("$88,000 to $104,000 plus 8-12% bonus; relocation up to $6,000.", 88_000, 104_000, "USD", "year"),
    ("Weaver — $10-$13 cash wage PLUS tips. Uniform shirt $14.", 10, 13, "USD", "hour"),
    ("£980 pcm for two days per week. Turnover £700k.", 980, 980, "GBP", "month"),
    ("45–55K. We bill $9M; a desk budget of $250.", 45_000, 55_000, "USD", "year"),
    (
        "TIER I: = $38 per hour - Commit to work 4 shifts\nTIER II: =$41 per hour - Commit to work 6 shifts",
        38,
        41,
        "USD",
        "hour",
    ),
    ("£13.15 per hour, sleeps are paid at £52, on calls paid at £24.", 13.15, 13.15, "GBP", "hour"),
    ("€18.40 per hour. Sleepovers are paid at €47, call outs €66.", 18.4, 18.4, "EUR", "hour"),
    ("A lambing shepherd is wanted in Hexham. 13.05 per hour and a cottage.", 13.05, 13.05, None, "hour"),
    ("Splicer nights, Bury, 15.30-16.85/hr and free parking.", 15.3, 16.85, None, "hour"),
    ("Basic £31,000, realistic £38,500 with standby (£65 pw).", 31_000, 31_000, "GBP", "year"),
    ("Contracts from £40k to £8m. On offer: £37-41K dependent on experience.", 37_000, 41_000, "GBP", "year"),
    ("7am-4pm, 40 hours/week at $16.80 hour. Overtime varies, at $25.20/hour.", 16.8, 16.8, "USD", "hour"),
]
"""In the order of the fields of a row: the statement, its least, its most, currency and period."""

UNDER_A_TITLE: list[Row] = [
    ("Fund Clerk - £31,500\nDerby", 31_500, 31_500, "GBP", "year"),
    ("Portfolio Planner\n£47,000 - £52,000\nYork", 47_000, 52_000, "GBP", "year"),
    ("Deal Desk Coordinator $71k-83k\nTulsa, OK", 71_000, 83_000, "USD", "year"),
    ("Grants Adviser £29,750\nSwansea", 29_750, 29_750, "GBP", "year"),
    ("Bonus & Commission Clerk\n$24 per hour\nBoise, ID", 24, 24, "USD", "hour"),
    ("Fundraising Lead\n£37,000\nBath", 37_000, 37_000, "GBP", "year"),
    ("Summer Intern: $1,900 monthly stipend for 3 months, housing not included.", 1900, 1900, "USD", "month"),
    ("Weaving Fellow: living stipend of $33,000 per year, award $7,000.", 33_000, 33_000, "USD", "year"),
    ("Clerk\nNakuru, Kenya\nGross salary: Kes. 28,000 - 34,000 per month", 28_000, 34_000, "KES", "month"),
    ("Analyst, rate: £410-460pd inside IR35\nHull", 410, 460, "GBP", "day"),
    ("Rigger – Hull – Masts – 12 months – £36,500 – hybrid 3/2", 36_500, 36_500, "GBP", "year"),
    ("Dyer, Otago, New Zealand - $91,000 + KiwiSaver + van. Turnover of $6m.", 91_000, 91_000, "NZD", "year"),
    ("Deputy Head\nL8 £58,200 (under review), 310 pupils, budget share £1.9m", 58_200, 58_200, "GBP", "year"),
    ("Sales Rep, London, up to 52k + van\nThe patch sells £2m.", None, 52_000, "GBP", "year"),
    ("Stock Clerk\nIbadan, Nigeria\nSalary: 85,000 - 120,000", 85_000, 120_000, "NGN", "month"),
]
"""A word of the job's name says nothing of what the sum beside it or below it is for."""

TRAPS_CAUGHT = [
    "Work out at 37.50 per week or 30.00 a week. The kiln takes 12 pots per hour.",
    "Our line wraps 48.25 parcels per hour and 1.75 pallets per hour.",
    "Meals are paid at a rate of $13.40 per day of travel, to a maximum of $56 per day or the current maximum.",
    "Referral bonuses with the opportunity to earn up to $6,000 per hirePaid holidays and more.",
    "Pay: $0.58 per mile, $30 per stop, $18/hour detention after 2 hours.",
    "Layover: $90 per day\nBreakdown: $14/hour (after 4 hours in the shop)",
    "We pay $12 per lampshade made. One takes about an hour.",
    "Pay is between .44-58 cpm (2300 miles per week average).",
    "Tuition is repaid in weekly installments of $60.",
    "We pay our power bill of 31,000 EUR per year.",
    "Referral program: $750 for each friend.",
    "Meals will be provided at a rate of at least $13.20 per day of travel, to a maximum of $55.00 per day.",
    "You run a $4M store with shrink below $22,000 a year, 35 staff and 401k for all.",
    "If licensed, you may also teach classes for $6,000-8,000 in additional annual income.",
    "Out of that the branch keeps $3800 gross profit on each sale.",
    "We pay all premiums (a $9,400 value per year) and put $600 into your savings.",
    "The team looks after wages below the yearly limit ($168,600), which is taxed.",
    "You hold a budget of £1.1m - £1.4m per annum for the northern region and an income of £280k from lets.",
    "Deductible $1,250 individual / $2,500 family; out-of-pocket maximum $5,500 per year.",
    "Was du verdienst: 250 – 400 € Provision pro Abschluss, ohne Grenze.",
    "W soboty stawka podwyższona o 6 zł za każdą godzinę, po 10 godzinie 6 zł więcej.",
    "Staff earn $200 for each friend who is hired.",
    "Du betreust Kunden mit einem Bestellvolumen von 40.000 € bis 150.000 € im Jahr.",
    "Obsługa zleceń o wartości 6 000 - 18 000 zł miesięcznie.",
    "Контроль задолженности от 400 000 до 900 000 руб. в месяц.",
    "Our plans start at $39 per month and go to $420 per month.",
    "Trainees pay £1,350 for the course, which is refunded.",
    "Unused days are cashed out up to $2,800 per year; the health account gets $900 per year.",
    "Gestionarás un presupuesto de 280.000 € anuales.",
    "招聘笔译，每人每月2万~4万字左右，可依能力增减。",
    "Team size: min 6 max 18. The currency is USD.",
    "Hallhyra 350 kr/tim för föreningar, årsavgift 900 kr.",
]


@pytest.mark.parametrize(("text", "low", "high", "currency", "period"), BUGS_CAUGHT)
def test_it_no_longer_misreads_pay_among_other_lines(
    text: str, low: float | None, high: float | None, currency: str | None, period: str | None
) -> None:
    assert figures(BEFORE + text + BEHIND) == (low, high, currency, period)


@pytest.mark.parametrize(("text", "low", "high", "currency", "period"), UNDER_A_TITLE)
def test_it_reads_the_pay_beside_the_name_of_a_job(
    text: str, low: float | None, high: float | None, currency: str | None, period: str | None
) -> None:
    assert figures(text + BEHIND) == (low, high, currency, period)


@pytest.mark.parametrize("text", TRAPS_CAUGHT)
def test_it_no_longer_takes_other_sums_for_pay(text: str) -> None:
    assert figures(BEFORE + text + BEHIND) is None
