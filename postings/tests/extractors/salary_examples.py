"""Whole postings and what they pay; and postings that name sums but no pay. All invented."""

from __future__ import annotations

Figures = tuple[float | None, float | None, str | None, str | None]
"""Minimum, maximum, ISO 4217, period."""

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
        (12.10, 13.60, "GBP", "hour"),
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
        (30.1, 30.1, "AUD", "hour"),
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
    (
        "Physiotherapist\nBluegum Health, Geelong VIC\nFull-time, hybrid\n$85,000 - $98,000 plus super\n"
        "Salary packaging up to $15,900",
        (85000, 98000, "AUD", "year"),
    ),
    (
        "Labourer\nCairn Civil\nDarwin NT\n$38 p/h casual rate, weekly pay\nTravel allowance $25 a day",
        (38, 38, "AUD", "hour"),
    ),
    (
        "CDL-A Driver\nRed Fern Freight\nMemphis, TN\n$0.62 - $0.68 per mile\n"
        "Average weekly gross $1,650\nDetention pay $20/hour",
        (1650, 1650, "USD", "week"),
    ),
    (
        "Substitute Teacher\nHarlan County Schools\n$140/day, $75/half day\nDegree in any field",
        (140, 140, "USD", "day"),
    ),
    (
        "Staff Accountant\nNorth Quay Partners\nDublin 2, Ireland\n€45k - €52k DOE + pension 6%\n"
        "Health insurance worth €1,400",
        (45000, 52000, "EUR", "year"),
    ),
    (
        "Commis de cuisine\nLe Petit Gravier, Annecy\n1 900 à 2 100 € nets / mois, logement 250 €/mois\n"
        "Deux jours de repos",
        (1900, 2100, "EUR", "month"),
    ),
    (
        "Technicien de maintenance H/F\nUsines Brévent\n"
        "Rémunération : 28 à 32 K€ annuels + prime de 13e mois\nPrime d'équipe 180 € / mois",
        (28000, 32000, "EUR", "year"),
    ),
    (
        "Camarero/a\nBar La Encina, Sevilla\nSalario: 1.350 € brutos/mes en 14 pagas\nPropinas",
        (1350, 1350, "EUR", "month"),
    ),
    (
        "Desarrollador backend\nNaranjo Labs, Madrid (híbrido)\nBanda salarial: 38.000€ - 46.000€ b/a\n"
        "Ticket restaurante 11 €/día",
        (38000, 46000, "EUR", "year"),
    ),
    (
        "Kierowca kat. C\nTransbór, Poznań\nStawka 32-36 zł/h brutto\nDiety 45 zł za dobę",
        (32, 36, "PLN", "hour"),
    ),
    (
        "Frontend Developer\nKruk Software, Wrocław\n"
        "90 - 130 PLN/h netto (B2B) lub 12 000 - 16 000 PLN brutto (UoP)\nMultisport",
        (90, 130, "PLN", "hour"),
    ),
    (
        "Účetní\nLípa & synové, Brno\nMzda: 38 000 – 45 000 Kč\nStravenky 120 Kč/den\n5 týdnů dovolené",
        (38000, 45000, "CZK", "month"),
    ),
    (
        "Сварщик\nЗавод Меридиан, Екатеринбург\nз/п 90 000–130 000 руб./мес. до вычета налогов\n"
        "Вахта 30/30, суточные 700 руб.",
        (90000, 130000, "RUB", "month"),
    ),
    (
        "Курьер\nСлужба Стриж\nДо 5500 ₽ в день\nЕжедневные выплаты\nПриведи друга — 3000 ₽",
        (None, 5500, "RUB", "day"),
    ),
    (
        "Kock\nKrog Mandel, Malmö\nLön enligt kollektivavtal, 165-178 kr/tim\nOB-ersättning tillkommer",
        (165, 178, "SEK", "hour"),
    ),
    (
        "Sykepleier\nNordlys Omsorg, Bodø\nÅrslønn kr 520 000 - 610 000\nRekrutteringstilskudd kr 50 000",
        (520000, 610000, "NOK", "year"),
    ),
    (
        "Software Engineer (Zürich)\nEdelweiss Robotics\nCHF 115'000 - 135'000 p.a., 13 Monatslöhne\nHalbtax",
        (115000, 135000, "CHF", "year"),
    ),
    (
        "Kế toán tổng hợp\nCông ty Cổ phần Thành Phát, Hà Nội\nThu nhập: từ 12 đến 18 triệu đồng/tháng\n"
        "Phụ cấp xăng xe 500k",
        (12000000, 18000000, "VND", "month"),
    ),
    (
        "Nhân viên pha chế\nQuán Mây, Quận 3\n25.000 - 28.000đ/giờ\nCa tối phụ cấp 20.000đ",
        (25000, 28000, "VND", "hour"),
    ),
    (
        "市场总监\n上海·静安\n50-80K·16薪\n不限经验\n职位描述\n管理年度预算2000万",
        (50000, 80000, "CNY", "month"),
    ),
    (
        "保安\n郑州\n工资：4500元/月，包吃住\n夜班补贴20元/晚\n年底红包1000元",
        (4500, 4500, "CNY", "month"),
    ),
    (
        "缝纫工\n计件工资，保底5000，多劳多得，月均7000-10000元\n泉州晋江",
        (7000, 10000, "CNY", "month"),
    ),
    (
        "英語教師\n台中市\n時薪 400-600 元\n勞健保\n全勤獎金 1,000 元",
        (400, 600, "TWD", "hour"),
    ),
    (
        "ホールスタッフ\n居酒屋つばめ 新宿店\n時給1,200円〜1,500円（22時以降25%UP）\n交通費支給 月2万円まで",
        (1200, 1500, "JPY", "hour"),
    ),
    (
        "Process Associate\nIndigo Loop, Chennai\n₹18,000 - ₹24,000 a month\nNight allowance ₹4,000\n"
        "Joining bonus of Rs. 10,000",
        (18000, 24000, "INR", "month"),
    ),
    (
        "Senior Java Developer\nBanyan Tech, Bengaluru\nBudget: 18-24 LPA\nNotice: 30 days",
        (1800000, 2400000, "INR", "year"),
    ),
    (
        "House Manager\nFamily in Riyadh, Saudi Arabia\nSAR 5,500 - 7,000 per month + SAR 1,000 food allowance",
        (5500, 7000, "SAR", "month"),
    ),
    (
        "Housekeeping Supervisor\nPalm Atoll Resort, Maldives\n"
        "USD 550 per month plus service charge (around USD 700)",
        (550, 550, "USD", "month"),
    ),
    (
        "Postdoctoral Fellow\nInstitute of Tidal Studies, Halifax, NS\n"
        "Stipend of $58,000 per year; research fund of $5,000",
        (58000, 58000, "CAD", "year"),
    ),
    (
        "Executive Assistant\nWinslow Capital, New York, NY\nBase Salary Range: $95,000—$120,000\n"
        "We manage $4 billion in assets\n$75 monthly phone stipend",
        (95000, 120000, "USD", "year"),
    ),
    (
        "Sales Rep\nSolaris Roofs, Tucson, AZ\nOTE $120,000 ($60,000 base + commission)\nW-2",
        (60000, 60000, "USD", "year"),
    ),
    (
        "Apprentice Plumber\nFlowrite, Spokane, WA\n1st year: $21.40/hr\n2nd year: $25.10/hr\n"
        "3rd year: $29.80/hr\nTool allowance $400",
        (21.4, 29.8, "USD", "hour"),
    ),
    (
        "Concours: win $5,000\nGas station attendant\nLaval, QC\n16,10 $ de l'heure\nTemps partiel",
        (16.1, 16.1, "CAD", "hour"),
    ),
    (
        "Adjoint administratif\nCabinet Érable, Québec (QC)\n52 000 $ à 58 000 $ par année\n"
        "REER collectif jusqu'à 2 000 $",
        (52000, 58000, "CAD", "year"),
    ),
]

BUGS_CAUGHT: list[tuple[str, Figures]] = [
    # a $ in Spanish, where no place is named: by the words of a country, else of none
    (
        "Relojero\nRuedas y Agujas\nUsted da cuerda a los relojes de la torre.\nOfrecemos:\nVales de despensa\n"
        "Sueldo: $9,400.00 al mes",
        (9_400, 9_400, "MXN", "month"),
    ),
    (
        "Relojero\nRuedas y Agujas\nUsted da cuerda a los relojes de la torre.\nContrato a término indefinido\n"
        "Salario: $1.340.000 al mes",
        (1_340_000, 1_340_000, "COP", "month"),
    ),
    (
        "Relojero\nRuedas y Agujas\nUsted da cuerda a los relojes.\nRenta líquida $710.000\nSantiago, Chile",
        (710_000, 710_000, "CLP", "month"),
    ),
    (
        "Relojero\nRuedas y Agujas\nUsted da cuerda a los relojes de torre.\nSueldo semanal $2,350 en Querétaro",
        (2_350, 2_350, "MXN", "week"),
    ),
    (
        "Relojero\nGuayaquil, Guayas\nUsted da cuerda a los relojes de la torre.\nSueldo 485 dólares mensuales",
        (485, 485, "USD", "month"),
    ),
    # "horaires" are no hours of pay
    (
        "Horloger\nBesançon\nSalaire : 2 300 € par mois\nPrimes de panier : 12 EUR en horaire de jour et 21 EUR "
        "en horaires décalés",
        (2_300, 2_300, "EUR", "month"),
    ),
    ("数据实习生\n实习补贴：140元/天，每周四天", (140, 140, "CNY", "day")),
    (
        "Lantern Row | Backend Engineer | Cork, Ireland | ONSITE | 55k - 72k + meaningful equity",
        (55_000, 72_000, "EUR", "year"),
    ),
    (
        "Forklift Operator – 2nd shift\nOak Hollow Pallets, Grand Rapids, MI\n"
        "Starting pay $19.50/hour, with a $1.00/hour premium for nights\n"
        "$250 attendance bonus each quarter",
        (19.5, None, "USD", "hour"),
    ),
    (
        "Hairdresser\nStudio Nine, Toledo, OH\nEarn $800-$1,200 per week, tips not included\n"
        "Chair rent: $150 a week for renters",
        (800, 1200, "USD", "week"),
    ),
    (
        "普工 6-8千\n东莞长安\n长白班，加班费15元/小时\n入职满30天奖励500元",
        (6000, 8000, "CNY", "month"),
    ),
    (
        "初級文員\n九龍灣\n月薪$16,000-$18,000\n五天工作\n雙糧",
        (16000, 18000, "HKD", "month"),
    ),
    (
        "営業職\n株式会社はやて\n大阪市北区\n月給28万円～35万円＋賞与年2回\n想定年収 420万円",
        (280000, 350000, "JPY", "month"),
    ),
    (
        "Machine Operator\nMzansi Plastics, Durban\nR42.50 per hour\nProvident fund\nTransport R350 per week",
        (42.5, 42.5, "ZAR", "hour"),
    ),
    (
        "Accountant\nNile Grain, Kampala\nUGX 2,500,000 per month\nAirtime 50,000",
        (2500000, 2500000, "UGX", "month"),
    ),
    (
        "Nanny\nPrivate household, Boston, MA\n$28-$32/hr for one child, $35/hr for two\nOvertime at $48/hr",
        (28, 32, "USD", "hour"),
    ),
    (
        "Pay Scale Teacher\nCedar Bluff ISD\nTexas\nSalary: $61,500 (0 years) to $78,200 (25 years)\n"
        "Stipend: bilingual $4,000",
        (61500, 78200, "USD", "year"),
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
    "Adjunct Lecturer, Statistics\nBrookvale College, Erie, PA\n$4,200 per course\nOffice hours two a week",
    "翻译兼职\n远程\n千字80-120元\n日结",
]
