"""Pay in whole postings: the right sum among the others, in the money of the place."""

from __future__ import annotations

import pytest

from postings.extractors import salary
from postings.extractors.draft import Salary
from postings.tests.extractors.readings import reading_of

Figures = tuple[float | None, float | None, str | None, str | None]


def pay(text: str) -> Salary | None:
    found = salary.find(reading_of(text))
    return found.value if found else None


def figures(text: str) -> Figures | None:
    found = pay(text)
    return (found.min, found.max, found.currency, found.period) if found else None


EXAMPLES: list[tuple[str, Figures]] = [
    (
        "Night Shift Picker\nOrrin & Vale Distribution\nColumbus, OH\n$18.25/hr + $1.50 shift differential\n"
        "What you do:\n- Pick orders by scanner\n- Load trailers\nBenefits\n- 401(k) with a 4% match\n"
        "- $500 sign-on bonus after 90 days",
        (18.25, 18.25, "USD", "hour"),
    ),
    (
        "Line Cook ($19 - $22/hr)\nThe Copper Ladle, Denver, CO\nTips average another $4 an hour.\n"
        "Free shift meal. Closed on Mondays.",
        (19, 22, "USD", "hour"),
    ),
    (
        "Server\nMarlow's Fish House, Savannah, GA\nPay: $2.13 per hour plus tips\n"
        "Must be 18 or older to serve alcohol.\nUniform deposit $40.",
        (2.13, 2.13, "USD", "hour"),
    ),
    (
        "Journeyman Electrician\nBreaker & Sons, Anchorage, AK\n"
        "Union scale: $46.72 per hour, plus $31.10 in fringe\n"
        "Requirements:\n- State certificate of fitness\n- Own hand tools (allowance of $300 a year)",
        (46.72, 46.72, "USD", "hour"),
    ),
    (
        "Pipe Welder, shutdown work\nGulf Marsh Mechanical\nBeaumont, TX | 6 weeks | 7x12s\n"
        "Rate: $38/hr straight time, $57/hr overtime\nPer diem: $120/day\nMobilization pay $400",
        (38, 38, "USD", "hour"),
    ),
    (
        "Camera Operator (freelance)\nSalt Lantern Films\nAtlanta, GA\n"
        "Day rate $650 / 10 hours, plus $75 per diem\n"
        "Kit rental up to $200 a day.",
        (650, 650, "USD", "day"),
    ),
    (
        "School Secretary, term time only\nAshgrove Primary, Leeds\n"
        "Salary: £24,027 - £25,183 pro rata (actual salary £18,120 - £18,991)\n32 hours a week, 39 weeks a year",
        (24027, 25183, "GBP", "year"),
    ),
    (
        "Registered Nurse, Band 5\nWillowmere Community Trust\nCarlisle\n£29,970 to £36,483 a year pro rata\n"
        "Relocation support of up to £5,000",
        (29970, 36483, "GBP", "year"),
    ),
    (
        "Warehouse Operative\nDunmore Chilled, Derby\nShift: 22:00 - 06:00\nDays £12.10 p/h\nNights £13.60 p/h\n"
        "Weekend £15.20 p/h\nHoliday pay 28 days",
        (12.10, 15.20, "GBP", "hour"),
    ),
    (
        "Verkoopmedewerker\nBakkerij De Gouden Halm, Utrecht\n€14,50/h bruto\n24 tot 32 uur per week\n"
        "Reiskosten € 0,23 per km",
        (14.5, 14.5, "EUR", "hour"),
    ),
    (
        "Bauleiter Tiefbau (m/w/d)\nKesselring Bau GmbH, Kassel\nGehalt: ab 52.000 € p.a.\nFirmenwagen\n"
        "Jobrad-Zuschuss 40 € monatlich\nUrlaubsgeld 1.200 €",
        (52000, None, "EUR", "year"),
    ),
    (
        "Friseur/in in Teilzeit\nSalon Haarfein, Linz\nWir bieten:\n- 1.800–2.200 € netto\n- Trinkgeld\n"
        "- Weiterbildungsbudget von 600 € im Jahr",
        (1800, 2200, "EUR", "month"),
    ),
    (
        "Altenpfleger (m/w/d)\nHaus Lindenhof, Bremen\nWir bieten\n- Einstiegsgehalt von 3.450 € brutto\n"
        "- Willkommensprämie von 2.500 €\n- Kinderzulage 150 € im Monat",
        (3450, 3450, "EUR", "month"),
    ),
    (
        "Chauffeur poids lourd H/F\nTransports Ravel\nLyon (69)\nSalaire : 2 150 € brut par mois sur 13 mois\n"
        "Prime de panier 15 € par jour\nMutuelle prise en charge à 60 %",
        (2150, 2150, "EUR", "month"),
    ),
    (
        "Développeur Python H/F\nLoutre Numérique, Nantes\nCDI - 42-50 k€ selon expérience\n"
        "Titres-restaurant de 9 €\nForfait télétravail 30 € / mois",
        (42000, 50000, "EUR", "year"),
    ),
    (
        "Programista Go\nJantar Systems\nGdańsk / zdalnie\nWynagrodzenie: 18-24 tys. zł netto + VAT (B2B)\n"
        "Budżet szkoleniowy 5 000 zł rocznie",
        (18000, 24000, "PLN", "month"),
    ),
    (
        "Kierownik budowy\nDomus Wawer, Warszawa\nOferujemy 140 000 - 165 000 zł brutto rocznie\n"
        "Premia do 20 000 zł\nKarta sportowa",
        (140000, 165000, "PLN", "year"),
    ),
    (
        "Повар горячего цеха\nКафе «Ряженка», Казань\nот 80 000 до 120 000 ₽ на руки\nГрафик 2/2\n"
        "Премия до 15 000 ₽\nПитание за счёт компании",
        (80000, 120000, "RUB", "month"),
    ),
    (
        "Водитель-экспедитор\nООО Северный Путь, Пермь\nЗарплата: до 95 тыс. руб. в месяц\nПодъёмные 30 000 руб.",
        (None, 95000, "RUB", "month"),
    ),
    (
        "Undersköterska natt\nHemtjänsten Ekbacken, Uppsala\nLön: 35 000 kr/mån\nOb-tillägg 65 kr/timme\n"
        "Friskvårdsbidrag 3 000 kr per år",
        (35000, 35000, "SEK", "month"),
    ),
    (
        "Tømrer\nFjordbygg AS\nTrondheim, Norge\nTimelønn 245 - 280 kr\nReisetillegg 60 kr per dag",
        (245, 280, "NOK", "hour"),
    ),
    (
        "Pædagog\nBørnehuset Rønnebær, Aarhus, Danmark\nMånedsløn fra 29.400 kr.\nPension 15 %",
        (29400, None, "DKK", "month"),
    ),
    (
        "Nhân viên kinh doanh\nCông ty TNHH Hải Đăng\nĐà Nẵng\nMức lương: 15-20 triệu\nThưởng quý đến 10 triệu\n"
        "Phụ cấp ăn trưa 730.000 đ",
        (15e6, 20e6, "VND", "month"),
    ),
    (
        "算法工程师 30-50万/年\n深圳 南山\n星桥科技有限公司\n12-18万+股票起，具体看能力\n五险一金，餐补每月600元",
        (300000, 500000, "CNY", "year"),
    ),
    (
        "运营专员\n成都云朵文化\n薪资：12-18万+股票\n职责：\n1、负责账号运营\n2、月度GMV目标不低于50万\n"
        "要求：\n1、本科",
        (120000, 180000, "CNY", "year"),
    ),
    (
        "电话销售\n武汉\n月薪 6000-8000 + 提成\n招聘10人\n岗位职责：\n1、每天拨打电话\n"
        "2、完成业绩10万元\n福利：\n全勤奖300元",
        (6000, 8000, "CNY", "month"),
    ),
    (
        "展会兼职\n上海浦东\n日薪300元，当天结算\n时间：11月20日-22日\n包午餐，交通补贴50元",
        (300, 300, "CNY", "day"),
    ),
    (
        "奶茶店员\n长沙·岳麓区\n时薪18-22元\n排班灵活\n满勤奖200元/月",
        (18, 22, "CNY", "hour"),
    ),
    (
        "架构师\n北京·朝阳\n年薪 30-50w\n15天年假\n团队管理规模 20-30人",
        (300000, 500000, "CNY", "year"),
    ),
    (
        "后端开发工程师 1.2w-1.8w\n杭州·余杭区 3-5年 本科\n蓝鲸物流科技 B轮 100-499人\n"
        "职位描述\n负责订单系统，日均请求5000w",
        (12000, 18000, "CNY", "month"),
    ),
    (
        "测试工程师\n15k-25k /上海 /经验1-3年 /本科及以上 /全职\n2026-03-01 发布\n职位诱惑：\n六险一金\n"
        "职位描述：\n编写用例，压测到10k并发",
        (15000, 25000, "CNY", "month"),
    ),
    (
        "门店助理\n公司：晨雾咖啡有限公司\n工作地點：新北市\n待遇：月薪 32,000 至 36,000 元\n三節禮金 2,000 元",
        (32000, 36000, "TWD", "month"),
    ),
    (
        "Firmware Engineer\nMossbridge Taiwan\n"
        "Hsinchu, Taiwan\nNT$45,000 - NT$70,000 a month, 14 months guaranteed",
        (45000, 70000, "TWD", "month"),
    ),
    (
        "Retail Supervisor\nTin Pagoda Trading\nHong Kong\nHK$18K - HK$22K\n"
        "MPF and 12 days' leave\nStaff discount",
        (18000, 22000, "HKD", "month"),
    ),
    (
        "バックエンドエンジニア\n株式会社みなとソフト\n東京都港区\n"
        "年収：¥450万〜¥700万\n交通費全額支給（月3万円まで）",
        (4500000, 7000000, "JPY", "year"),
    ),
    (
        "Pastry Chef\nKaya & Crumb\nSingapore\nS$3,500 - S$4,800\nAWS, 14 days' leave, meal allowance S$150",
        (3500, 4800, "SGD", "month"),
    ),
    (
        "Bookkeeper\nProtea Ledger Services\nBellville, Cape Town, South Africa\n"
        "R18 000 pm\nMedical aid contribution R1 500",
        (18000, 18000, "ZAR", "month"),
    ),
    (
        "Site Nurse\nDunes Medical Staffing\nDubai, UAE\nAED 6,000/month\n"
        "Accommodation or AED 1,500 housing allowance\n"
        "Ticket home every two years",
        (6000, 6000, "AED", "month"),
    ),
    (
        "Sales Representative\nBaobab Foods\nIkeja, Lagos\nSalary: ₦150,000 - ₦200,000 monthly\n"
        "Commission of ₦5,000 a carton sold above target",
        (150000, 200000, "NGN", "month"),
    ),
    (
        "Farm Supervisor\nRift Greens Ltd\nNaivasha, Kenya\n"
        "Gross pay KES 45,000 - 55,000 per month\nNSSF and SHIF",
        (45000, 55000, "KES", "month"),
    ),
    (
        "Customer Care Associate\nTamarind Connect\nPune, Maharashtra, India\nCTC: 3.2 - 4.5 LPA\n"
        "Night shift allowance ₹250 per shift\nCab both ways",
        (320000, 450000, "INR", "year"),
    ),
    (
        "Marketing Intern\nOlive Kite Media\nHyderabad, India\nInternship of 3 months\n"
        "Stipend: ₹12,000 - ₹15,000 per month\n"
        "Certificate at the end",
        (12000, 15000, "INR", "month"),
    ),
    (
        "Call Center Agent\nSampaguita BPO\nQuezon City, Philippines\nBasic pay: PHP 20,000 - 24,000 per month\n"
        "Rice allowance ₱2,000",
        (20000, 24000, "PHP", "month"),
    ),
    (
        "Auxiliar Administrativo\nNopal Contadores\nGuadalajara, México\nSueldo: $11,500 mensuales\n"
        "Vales de despensa por $800\nPrestaciones de ley",
        (11500, 11500, "MXN", "month"),
    ),
    (
        "Auxiliar de Limpeza\nCondomínio Ipê\nCuritiba, PR, Brasil\nSalário: R$ 1.850,00 por mês\n"
        "Vale-refeição R$ 28,00 por dia",
        (1850, 1850, "BRL", "month"),
    ),
    (
        "Dental Assistant\nPlum Street Dental\nHamilton, ON\n$26 - $30 an hour\nRRSP match up to $1,500",
        (26, 30, "CAD", "hour"),
    ),
    (
        "Tour Guide\nKea Trails\nQueenstown, New Zealand\n"
        "$27.80 per hour\nShared staff house, $140 a week deducted",
        (27.8, 27.8, "NZD", "hour"),
    ),
    (
        "Barista\nTin Robin Coffee, Perth WA\nWeekdays: $30.10 per hour\nSaturday: $36.20 per hour\n"
        "Sunday: $42.30 per hour\nYou will\nMake coffee",
        (30.10, 42.30, "AUD", "hour"),
    ),
    (
        "Data Engineer\nFerncross Analytics\nRemote in the US\nPay by place:\n"
        "New York and San Francisco: $150,000 - $180,000\n"
        "Austin and Denver: $135,000 - $160,000\nElsewhere: $120,000 - $145,000\nEquity on top",
        (120000, 180000, "USD", "year"),
    ),
    (
        "Shop Assistant - Alberta Street\nFold & Thread, Portland, OR\nHelp on Alberta and on Division.\n"
        "Pay and benefits\n$17.00 - $18.50 an hour\nDental plan from $12 a week",
        (17, 18.5, "USD", "hour"),
    ),
    (
        "Physical Therapist\nStillwater Rehab | Boise, ID | Full-time | $82,000 - $94,000 a year\n"
        "$3,000 yearly for continuing education\nLoan repayment of $10,000",
        (82000, 94000, "USD", "year"),
    ),
    (
        "Kitchen Porter\nThe Gilded Pheasant, York\nFrom £12.21 per hour | 40 hours over 5 days | Posted 2 March\n"
        "In return:\nPaid breaks\n£200 joining payment\nFree meals",
        (12.21, None, "GBP", "hour"),
    ),
    (
        "ICU Nurse, travel | Heron Staffing | Tacoma, WA | 13 weeks | $2,150 - $2,400 per week."
        " SUMMARY: A winter contract. "
        "DUTIES: - Care for two patients a shift - Chart in real time - Titrate drips under protocol",
        (2150, 2400, "USD", "week"),
    ),
]

TRAPS = [
    "Volunteer Coordinator\nRiverbend Food Pantry\nToledo, OH\nWe move $2 million of groceries a year.\n"
    "This role is unpaid. Parking worth $60 a month is covered.",
    "Account Executive\nCinder CRM\nRemote\nCompetitive salary.\nYou will carry a $900,000 annual quota.\n"
    "Home office budget of $1,000",
    "Controller\nMapleford Mills\nSalary: competitive\nManage a budget of $4.5M\n401(k) match\n"
    "Tuition reimbursement up to $5,250 per year",
    "Charge Nurse\nSt. Alder Hospital, Omaha\nSalary depends on experience\n$10,000 sign-on bonus\n"
    "$2,500 referral bonus\nMedical plan from $29 a week",
    "Fundraiser\nHarbour Lights Trust, Hull\nHelp us raise £350,000 a year.\nPay: discussed at interview",
    "Vertriebsleiter (m/w/d)\nTorbach GmbH, Ulm\nUmsatzverantwortung 3 Mio. €\nAttraktives Gehalt\n"
    "Leistungsprämie bis 4.000 € jährlich\nEssenszuschuss 7 € pro Tag",
    "Comptable H/F\nCabinet Lunel, Dijon\nSalaire selon profil\nTickets restaurant 8,50 € par jour\n"
    "Chiffre d'affaires de 12 M€",
    "Księgowa\nBiuro Rachunkowe Sowa, Łódź\nWynagrodzenie do uzgodnienia\nBony świąteczne 500 zł\n"
    "Obsługa firm o obrotach do 2 mln zł",
    "Бухгалтер\nООО Ромашка-Плюс, Тула\nЗарплата по договорённости\nОборот компании 300 млн руб.\nДМС",
    "销售经理\n青岛海岬商贸\n薪资：面议\n年销售额3000万以上\n工龄工资每年加100元\n餐补15元/天",
    "Java开发\n广州\n薪资面议\n系统日活 20-30万，峰值QPS 10k-20k\n公司融资2亿元",
    "客服专员\n待遇：包吃住，月休六天，工龄奖每月加50元\n生日礼金200元",
    "DevOps Engineer\nGrey Otter Cloud\nWe serve 20k - 30k requests a second for 1M users.\n"
    "Competitive pay\n$1,500 learning stipend a year",
    "Nhân viên kho\nCông ty Sao Mai, Biên Hòa\nLương: thỏa thuận\nThưởng tháng 13\nPhụ cấp xăng 300.000 đ/tháng",
    "Estate Agent\nHalden & Pike, Bath\nSell homes from £400,000 to £2m.\nBasic salary to be agreed, company car",
    "PhD Student in Soil Ecology\nLysa University\nThe project is funded with $1.2 million.\n"
    "Conference travel of $1,000 a year",
]


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_it_reads_the_pay_of_a_posting(text: str, expected: Figures) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize("text", TRAPS)
def test_it_takes_no_other_sum_for_pay(text: str) -> None:
    assert pay(text) is None
