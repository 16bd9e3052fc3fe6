"""Sentences of many countries that state pay, and sentences whose sums are no pay. Written for the tests."""

from __future__ import annotations

import pytest

from postings.tests.extractors.test_salary import Row, figures

EXAMPLES: list[Row] = [
    ("Salary: £28,407 - £34,581 per annum pro rata (FTE), 30 hours per week", 28_407, 34_581, "GBP", "year"),
    ("The package is $92,000 plus super and a fully maintained ute.", 92_000, 92_000, "AUD", "year"),
    ("Package: AUD $110k–$125k + super, based in Parramatta", 110_000, 125_000, "AUD", "year"),
    ("CTC offered is ₹6–9 LPA depending on your last drawn salary.", 600_000, 900_000, "INR", "year"),
    ("We pay up to Rs. 45,000 per month for the right telecaller in Indore.", None, 45_000, "INR", "month"),
    ("Vergütung nach Entgeltgruppe E13, ca. 54.000 € brutto/Jahr", 54_000, 54_000, "EUR", "year"),
    ("Wir zahlen dir 17,50 € pro Stunde zuzüglich Schichtzulagen.", 17.5, 17.5, "EUR", "hour"),
    ("Rémunération : 35-42 K€ selon profil", 35_000, 42_000, "EUR", "year"),
    ("Salaire : entre 2 000 € et 2 300 € brut mensuel selon expérience", 2000, 2300, "EUR", "month"),
    ("Jahreslohn CHF 95'000 bis 110'000, 13. Monatslohn inklusive", 95_000, 110_000, "CHF", "year"),
    ("Oferujemy 12 000 – 16 000 zł netto + VAT (B2B)", 12_000, 16_000, "PLN", "month"),
    ("Stawka 28,50 zł/h brutto na umowę zlecenie", 28.5, 28.5, "PLN", "hour"),
    ("Заработная плата от 120 000 до 180 000 руб. на руки", 120_000, 180_000, "RUB", "month"),
    ("Оклад 65 000 ₽ + премия по итогам месяца", 65_000, 65_000, "RUB", "month"),
    ("Lön: 32 000 kr/mån, tillträde omgående", 32_000, 32_000, "SEK", "month"),
    ("Mức lương: 15 - 20 triệu/tháng, thưởng theo doanh số", 15_000_000, 20_000_000, "VND", "month"),
    ("Salary up to $2000, negotiable for strong English speakers", None, 2000, "USD", "month"),
    ("月給25万円~35万円（経験による）", 250_000, 350_000, "JPY", "month"),
    ("時給1,200円以上、交通費支給", 1200, None, "JPY", "hour"),
    ("연봉 4,000만원 ~ 5,500만원 (협의 가능)", 40_000_000, 55_000_000, "KRW", "year"),
    ("Salário: R$ 4.500,00 mensais + vale-refeição de R$ 35 por dia", 4500, 4500, "BRL", "month"),
    ("Sueldo: $18,000 a $22,000 mensuales libres, trabajo en Monterrey, México", 18_000, 22_000, "MXN", "month"),
    ("Salary range: PHP 28,000 – 32,000 per month with night differential", 28_000, 32_000, "PHP", "month"),
    ("SGD 3,800 - 4,500 basic monthly plus AWS", 3800, 4500, "SGD", "month"),
    ("Central, 5-day work, HK$18K-25K, double pay", 18_000, 25_000, "HKD", "month"),
    ("薪资：1.5-2.5万·15薪", 15_000, 25_000, "CNY", "month"),
    ("$22.50/hr DOE, weekly pay", 22.5, 22.5, "USD", "hour"),
    ("Rate: $45-$50/hr on W2, no C2C", 45, 50, "USD", "hour"),
    ("Base $80k + uncapped commission", 80_000, 80_000, "USD", "year"),
    ("First-year OTE is $140,000 with the base discussed at interview.", 140_000, 140_000, "USD", "year"),
    ("GS-12 pay band: $86,962 to $113,047 per year", 86_962, 113_047, "USD", "year"),
    ("Starting wage $19.75, rising to $21 after your first year", 19.75, 21, "USD", "hour"),
    ("Hourly pay is between $17 and $19.25 depending on location", 17, 19.25, "USD", "hour"),
    ("£160 - £185 per day, paid weekly through PAYE", 160, 185, "GBP", "day"),
    ("€ 2.750 – € 3.400 bruto per maand op basis van 36 uur", 2750, 3400, "EUR", "month"),
    ("Nettogage 450 €/Tag für erfahrene Kameraleute", 450, 450, "EUR", "day"),
    ("RAL 28.000-32.000 € in base all'esperienza", 28_000, 32_000, "EUR", "year"),
    ("Salario bruto anual: 24.000 - 28.000 euros en 14 pagas", 24_000, 28_000, "EUR", "year"),
    ("AED 8,000 - 10,000 per month plus accommodation and flights", 8000, 10_000, "AED", "month"),
    ("R25 000 - R30 000 per month CTC, Sandton", 25_000, 30_000, "ZAR", "month"),
    ("KES 60,000 gross monthly salary plus medical cover", 60_000, 60_000, "KES", "month"),
    ("综合薪资6000-9000元/月，包吃住", 6000, 9000, "CNY", "month"),
    ("日薪200-260元，日结，工资当天发", 200, 260, "CNY", "day"),
    ("年薪30-50万，另有股票期权", 300_000, 500_000, "CNY", "year"),
    ("底薪4500+提成，餐补300元，全勤奖200元", 4500, 4500, "CNY", "month"),
    ("This role pays between £26k and £29k, with a review at six months.", 26_000, 29_000, "GBP", "year"),
    ("Pay: £11.85 p/h days, £13.20 p/h nights", 11.85, 13.2, "GBP", "hour"),
    ("Competitive salary c. £65k plus car allowance of £6k", 65_000, 65_000, "GBP", "year"),
    ("£450-£500 per day outside IR35, 6 month initial contract", 450, 500, "GBP", "day"),
    ("Total remuneration of $135,000 - $150,000 inclusive of super", 135_000, 150_000, "AUD", "year"),
    ("$38.40 per hour + weekend premium, health cover from day one", 38.4, 38.4, "USD", "hour"),
    ("Compensation: CAD 72,000–84,000 annually, RRSP matching up to 4%", 72_000, 84_000, "CAD", "year"),
    ("The expected base pay range for this role is $118,400.00 - $172,250.00.", 118_400, 172_250, "USD", "year"),
    ("Colorado pay range: $98K-$121K; New York: $110K-$135K", 98_000, 121_000, "USD", "year"),
    ("Earn $1,800 - $2,100 weekly, home every weekend", 1800, 2100, "USD", "week"),
    ("Travel RN: $2,345/week gross for 13 weeks", 2345, 2345, "USD", "week"),
    ("W2 $70/hr or C2C $80/hr", 70, 80, "USD", "hour"),
    ("Salary: negotiable up to 90k", None, 90_000, None, "year"),
    ("Stipend: Rs 15,000 per month for interns", 15_000, 15_000, "INR", "month"),
    ("Annual package ₹4,50,000 to ₹7,00,000 plus incentives", 450_000, 700_000, "INR", "year"),
    ("In-hand salary 22k-28k per month, Noida", 22_000, 28_000, None, "month"),
    ("Einstiegsgehalt ab 3.200 Euro brutto im Monat, 30 Tage Urlaub", 3200, None, "EUR", "month"),
    ("Gehaltsspanne: 48.000–58.000 EUR p. a.", 48_000, 58_000, "EUR", "year"),
    ("TVöD SuE S8b (3.303 € - 4.576 € monatlich)", 3303, 4576, "EUR", "month"),
    (
        "Das kollektivvertragliche Mindestgehalt beträgt 2.206 € brutto pro Monat auf Vollzeitbasis.",
        2206,
        None,
        "EUR",
        "month",
    ),
    ("12,75 € de l'heure + panier repas de 7,30 €", 12.75, 12.75, "EUR", "hour"),
    ("Fixe 30 k€ + variable déplafonné", 30_000, 30_000, "EUR", "year"),
    ("TJM : 450-550 € selon séniorité", 450, 550, "EUR", "day"),
    ("Gratification de 650 € par mois pour un stage de six mois", 650, 650, "EUR", "month"),
    ("Salaire horaire CHF 27.50, vacances incluses", 27.5, 27.5, "CHF", "hour"),
    ("Wynagrodzenie: 5 200 - 6 100 zł brutto miesięcznie", 5200, 6100, "PLN", "month"),
    ("Nabízíme mzdu 38 000 až 45 000 Kč měsíčně", 38_000, 45_000, "CZK", "month"),
    ("Bruttó 650 000 - 780 000 Ft/hó", 650_000, 780_000, "HUF", "month"),
    ("з/п от 90 000 рублей в месяц, официальное оформление", 90_000, None, "RUB", "month"),
    ("Ставка 450 руб/час, выплаты два раза в месяц", 450, 450, "RUB", "hour"),
    ("Зарплата 2 500–3 000 USD gross", 2500, 3000, "USD", "month"),
    ("Зарплата 35 000 грн", 35_000, 35_000, "UAH", "month"),
    ("Timelønn 215 kr, Bergen", 215, 215, "NOK", "hour"),
    ("Månedsløn 34.000 kr. plus pension, Odense, Danmark", 34_000, 34_000, "DKK", "month"),
    ("Lương cứng 8.000.000 - 10.000.000 VNĐ + hoa hồng", 8_000_000, 10_000_000, "VND", "month"),
    ("Thu nhập từ 12tr trở lên", 12_000_000, None, "VND", "month"),
    ("年収450万円〜700万円、賞与年2回", 4_500_000, 7_000_000, "JPY", "year"),
    ("시급 11,000원, 주휴수당 별도", 11_000, 11_000, "KRW", "hour"),
    ("月薪NT$38,000～45,000元，三節獎金", 38_000, 45_000, "TWD", "month"),
    ("薪资范围：8千-1.2万/月", 8000, 12_000, "CNY", "month"),
    ("时薪25元，包两餐，满勤奖300元", 25, 25, "CNY", "hour"),
    ("15k-25k·14薪", 15_000, 25_000, "CNY", "month"),
    ("Gross $41/hr straight time, $61/hr overtime", 41, 41, "USD", "hour"),
    ("The rate for this contract is £450-£500 per day, inside IR35.", 450, 500, "GBP", "day"),
    ("Rate of pay $1,050 biweekly.", 525, 525, "USD", "week"),
    ("Jahreszielgehalt zwischen 70 und 80 TEUR.", 70_000, 80_000, "EUR", "year"),
    ("Оклад 55 т.р. + премия до 20 т.р.", 55_000, 55_000, "RUB", "month"),
    ("Зарплата от 80к до 120к", 80_000, 120_000, "RUB", "month"),
    ("Платим 3500 за смену.", 3500, 3500, "RUB", "day"),
    ("Warehouse team: $180 per shift, four shifts a week.", 180, 180, "USD", "day"),
    ("薪资面议，保底3500。", 3500, None, "CNY", "month"),
    ("急招服务员，包吃包住，工资4500起", 4500, None, "CNY", "month"),
    ("時薪190元，須滿16歲", 190, 190, "TWD", "hour"),
    ("月給25万円〜32万円、賞与年2回", 250_000, 320_000, "JPY", "month"),
    ("Stipendio lordo annuo 28.000-32.000 euro.", 28_000, 32_000, "EUR", "year"),
    (
        "Marlow moves 40,000 parcels a day and turned over £88m last year. We need a transport planner in Leeds: "
        "£32k plus a £1,500 bonus, 25 days' holiday and a pension.",
        *(32_000, 32_000, "GBP", "year"),
    ),
    (
        "Our café serves 400 guests a day; a cappuccino costs $5. Baristas start at $16.50 plus tips (about $5 an "
        "hour more).",
        *(16.5, None, "USD", "hour"),
    ),
    (
        "You will receive $5,000 relocation assistance, a $2,500 sign-on bonus and $65,000 a year.",
        *(65_000, 65_000, "USD", "year"),
    ),
    ("Teachers new to the district start at $52,300; the scale ends at $96,000.", 52_300, None, "USD", "year"),
    ("Wir zahlen 2.900 Euro brutto, dazu Weihnachtsgeld von 1.000 Euro.", 2900, 2900, "EUR", "month"),
]
NO_PAY = [
    "薪资面议，五险一金，周末双休",
    "We just closed a $40M Series B led by two European funds.",
    "Enjoy $0 premium medical coverage from day one.",
    "Tuition assistance of up to $5,250/yr for every employee",
    "Get up to $5k as a sign-on bonus when you join before June.",
    "You will own a $3 million annual marketing budget.",
    "Refer a friend and earn $1,500 after their first 90 days.",
    "Clients range from start-ups to firms with $500M in revenue.",
    "Call (555) 201-4477 between 8:00 and 17:00 and ask for job 40213.",
    "Our 120,000 sq ft plant runs 24/7 and ships 30,000 units a month.",
    "Relocation assistance of €3,000 is available for candidates from abroad.",
    "Average deal size is $60,000 and the sales cycle takes 4 months.",
    "Fines of up to $10,000 may apply to unlicensed operators.",
    "Handles petty cash up to $2,000 and banks it weekly.",
    "Bonus: 2-3 months' pay, plus a yearly trip worth £1,000",
    "CPM: $0.62 per mile plus $75 per stop",
    "公司注册资金5000万元，年产值3亿元，员工300余人",
    "负责月销售额50万元以上的门店管理",
    "入职即送2000元开门红包，老员工推荐奖励1000元",
    "We manage €1.2bn in assets for 40,000 private clients.",
    "Company car (list price up to €45,000) and fuel card",
    "$500 annual learning stipend, $100/month for your phone bill",
    "Own a book of business worth $12M–$15M across 30 accounts",
    "Founded in 1998, 2,300 colleagues, 45 sites, ISO 9001:2015",
    "Experience managing P&L of at least $10 million per year",
    "A typical project costs between £200k and £2m.",
    "Application fee waived; a uniform deposit of £50 is refunded.",
    "Reference 4500-7800, closing 12.05.2026, ZIP 60614",
    "Employer pension 8%, life cover 4 x salary, £250 wellbeing pot",
    "Products priced from $49 to $499 a month, 12,000 subscribers",
    "Zuschuss von 50 € monatlich zum Deutschlandticket, Jahresumsatz 80 Mio. €",
    "Save £1,200 a year with our staff discount scheme",
]
KNOWN_FAILURES: list[Row] = [
    ("待遇：试用期5000元/月，转正后6500元/月起", 5000, None, "CNY", "month"),
]
"""What the text says, and the parser does not find yet."""


@pytest.mark.parametrize(("text", "low", "high", "currency", "period"), EXAMPLES)
def test_it_reads_the_pay_in_a_sentence(
    text: str, low: float | None, high: float | None, currency: str | None, period: str | None
) -> None:
    assert figures(text) == (low, high, currency, period)


@pytest.mark.parametrize("text", NO_PAY)
def test_it_takes_no_other_sum_for_pay(text: str) -> None:
    assert figures(text) is None


@pytest.mark.parametrize(("text", "low", "high", "currency", "period"), KNOWN_FAILURES)
def test_known_failures_still_fail(
    text: str, low: float | None, high: float | None, currency: str | None, period: str | None
) -> None:
    assert figures(text) != (low, high, currency, period)
