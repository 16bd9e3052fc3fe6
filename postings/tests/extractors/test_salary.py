"""Pay in the forms postings state it in. A row is a text and its minimum, maximum, currency and period."""

from __future__ import annotations

from datetime import date

import pytest

from postings.extractors import salary
from postings.extractors.draft import Period, Role, Salary
from postings.extractors.reading import Reading
from postings.readers import Block, BlockKind, Document
from postings.readers.document import Fact
from postings.tests.extractors.readings import stating

Row = tuple[str, float | None, float | None, str | None, str | None]


def document(text: str, **facts: Fact) -> Document:
    """Lines of text as paragraphs, nothing else."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    return Document(text, tuple(blocks), facts=facts)


def pay(text: str) -> Salary | None:
    found = salary.find(Reading(document(text), date(2026, 1, 5)))
    return found.value if found else None


def figures(text: str) -> tuple[float | None, float | None, str | None, str | None] | None:
    found = pay(text)
    return (found.min, found.max, found.currency, found.period) if found else None


DOLLARS: list[Row] = [
    ("Salary: $52,000.00 to $61,500.00 /year", 52000, 61500, "USD", "year"),
    ("Salary: $52,000 - $61,500 per year", 52000, 61500, "USD", "year"),
    ("$88,000 - $97,000", 88000, 97000, "USD", "year"),
    ("$88,000–$97,000", 88000, 97000, "USD", "year"),
    ("$88,000—$97,000 USD", 88000, 97000, "USD", "year"),
    ("$88K - $97K", 88000, 97000, "USD", "year"),
    ("$88-97k", 88000, 97000, "USD", "year"),
    ("$88K - 97", 88000, 97000, "USD", "year"),
    ("$104.5K – $131.9K • Equity", 104500, 131900, "USD", "year"),
    ("Compensation: 95-110k USD", 95000, 110000, "USD", "year"),
    ("USD 95,000 - 110,000 annually", 95000, 110000, "USD", "year"),
    ("USD 95k", 95000, 95000, "USD", "year"),
    ("95,000 to 110,000 annually", 95000, 110000, None, "year"),
    ("Pay Range: $71,250.00 - $83,750.00/yr", 71250, 83750, "USD", "year"),
    ("between $64,000 and $72,000 annually", 64000, 72000, "USD", "year"),
    ("$64,000/$72,000 per year", 64000, 72000, "USD", "year"),
    ("Base salary: $64,100 — $72,900 USD", 64100, 72900, "USD", "year"),
    ("The salary range for this job is $64,100 to $72,900 a year.", 64100, 72900, "USD", "year"),
    ("Pay: $115900 - $201300", 115900, 201300, "USD", "year"),
    ("Salary range: $90,000 - $70,000", 70000, 90000, "USD", "year"),
    ("$4,120 - $5,310 a month for a permanent post", 4120, 5310, "USD", "month"),
    ("$4,120 - 5,310 / Month", 4120, 5310, "USD", "month"),
    ("$6,000 - $7,000", 6000, 7000, "USD", "month"),
    ("$31 - $38", 31, 38, "USD", "hour"),
    ("$31.00 - $38.50 per hour", 31, 38.5, "USD", "hour"),
    ("$31.25 - $38.50 hourly", 31.25, 38.5, "USD", "hour"),
    ("$31-$38/hour", 31, 38, "USD", "hour"),
    ("$31-$38/hr.", 31, 38, "USD", "hour"),
    ("Pay rate: $41 - $47 an hour on W2", 41, 47, "USD", "hour"),
    ("Hourly rate $62/hr", 62, 62, "USD", "hour"),
    ("Hourly rate: $62", 62, 62, "USD", "hour"),
    ("$17.85 Per Hour", 17.85, 17.85, "USD", "hour"),
    ("Good hourly pay ($33/hr). No nights.", 33, 33, "USD", "hour"),
    ("Shift: 8-12 hours per week. Hourly Compensation: $24-$26/hour", 24, 26, "USD", "hour"),
    ("Travel 40% Pay: $51- $58/hour The pay listed is a guide", 51, 58, "USD", "hour"),
    ("Contract (9-12 months). Freelance - $80-$95/hr (1099)", 80, 95, "USD", "hour"),
    ("$640/Day - Day is 9 hours", 640, 640, "USD", "day"),
    ("Day rate: $500", 500, 500, "USD", "day"),
    ("$700 per week", 700, 700, "USD", "week"),
    ("Wages: $700 - $820 weekly", 700, 820, "USD", "week"),
    ("Step 12: $23.85-$26.60 per hour (steps 2-4 of a 7 step scale)", 23.85, 26.6, "USD", "hour"),
    ("Starting pay for drivers is between $22 and $25 per hour", 22, 25, "USD", "hour"),
    ("Salary$66,000.00 per yearLOCATION:12 Mill Road, Unit 7", 66000, 66000, "USD", "year"),
    ("Location: Dover, DESalary: Up to $140KWe are growing", None, 140000, "USD", "year"),
    ("Welder needed\n$27 an hour\nBring your own helmet", 27, 27, "USD", "hour"),
    ("ANNUAL SALARY\n\n$58,883 (flat-rated)", 58883, 58883, "USD", "year"),
    ("MONTHLY SALARY\n$4,310 to $5,220", 4310, 5220, "USD", "month"),
    ("We pay $19 per hour and teach you the trade.", 19, 19, "USD", "hour"),
    ("US$90,000 - US$120,000 per year", 90000, 120000, "USD", "year"),
    ("Remuneration: $ 450 USD", 450, 450, "USD", None),
    ("Remuneration: 900 $ in a month", 900, 900, "USD", "month"),
    ("Nurse ($52,000-65,000 range)", 52000, 65000, "USD", "year"),
    ("$75,000 - $85,000 + bonus and equity", 75000, 85000, "USD", "year"),
]
BOUNDS: list[Row] = [
    ("$95,000+", 95000, None, "USD", "year"),
    ("£64,000+", 64000, None, "GBP", "year"),
    ("Pay: From $38,500.00 per year", 38500, None, "USD", "year"),
    ("Up to $84,000 annually", None, 84000, "USD", "year"),
    ("Upto 27,500 per annum", None, 27500, None, "year"),
    ("$64,000 or less", None, 64000, "USD", "year"),
    ("starting at $23/hr", 23, None, "USD", "hour"),
    ("from $80,000 to $95,000 per year", 80000, 95000, "USD", "year"),
    ("Salary up to $170,000", None, 170000, "USD", "year"),
    ("Starting at $80k, up to $95k DOE", 80000, 95000, "USD", "year"),
    ("Starting at $68,000 per year plus 8% bonus", 68000, None, "USD", "year"),
    ("The pay for a technician starts at $29 per hour.", 29, None, "USD", "hour"),
    ("Starting salary: $43,000", 43000, None, "USD", "year"),
    ("Minimum $33,000 per year", 33000, None, "USD", "year"),
    ("At least €2.900 per month", 2900, None, "EUR", "month"),
    ("Maximum of £31,000 a year", None, 31000, "GBP", "year"),
    ("£72,000 - , DOE", 72000, None, "GBP", "year"),
    ("$61k DOE", 61000, 61000, "USD", "year"),
    ("61k depending on experience", 61000, 61000, None, "year"),
    ("Up to 29,000 DOE", None, 29000, None, "year"),
    ("ab 2.900 Euro brutto im Monat", 2900, None, "EUR", "month"),
    ("bis zu 65.000 € im Jahr", None, 65000, "EUR", "year"),
    ("jusqu'à 42 000 € par an", None, 42000, "EUR", "year"),
    ("od 7 500 zł brutto miesięcznie", 7500, None, "PLN", "month"),
    ("до 180 000 руб. в месяц", None, 180000, "RUB", "month"),
    ("от 90 000 ₽ в месяц", 90000, None, "RUB", "month"),
    ("9000元以上/月", 9000, None, "CNY", "month"),
    ("2万以下/月", None, 20000, "CNY", "month"),
    ("Lương: từ 15 triệu/tháng", 15000000, None, "VND", "month"),
    ("Lương lên đến 25 triệu/tháng", None, 25000000, "VND", "month"),
]
BRITISH: list[Row] = [
    ("£28k-£33k p.a.", 28000, 33000, "GBP", "year"),
    ("£38,500 to £44,000 per annum", 38500, 44000, "GBP", "year"),
    ("Up to £71,500 per annum", None, 71500, "GBP", "year"),
    ("£23,000 - £29,000 per annum, negotiable, inc benefits", 23000, 29000, "GBP", "year"),
    ("£14.80 per hour", 14.8, 14.8, "GBP", "hour"),
    ("£14.80 ph", 14.8, 14.8, "GBP", "hour"),
    ("£320 - £410 per day", 320, 410, "GBP", "day"),
    ("£450 per week", 450, 450, "GBP", "week"),
    ("£95k", 95000, 95000, "GBP", "year"),
    ("From 26,000 to 31,000 per annum", 26000, 31000, None, "year"),
    ("35-42000", 35000, 42000, None, "year"),
    ("35000 - 42000/annum 35K-42K", 35000, 42000, None, "year"),
    ("14500 - 15500/annum + Plus Bonus", 14500, 15500, None, "year"),
    ("55000.00 - 62000.00 GBP Annual", 55000, 62000, "GBP", "year"),
    ("Salary package around 31,000", 31000, 31000, None, "year"),
    ("17.00 - 19.50 Per Hour", 17, 19.5, None, "hour"),
    ("8.90 ph to 9.40ph per hour", 8.9, 9.4, None, "hour"),
    ("9.35 p/h", 9.35, 9.35, None, "hour"),
    ("120 - 150/day", 120, 150, None, "day"),
    ("Up to 260 Per Day", None, 260, None, "day"),
    ("390.00 to 430.00 per week", 390, 430, None, "week"),
    ("19,000 per annum + Tips (40 Per Week)", 19000, 19000, None, "year"),
    ("From 23,000 to 27,000 per annum + 2k Bonus", 23000, 27000, None, "year"),
    ("We raised £6m last spring. Salary £41,300 to £52,900 per annum", 41300, 52900, "GBP", "year"),
    (
        "2 year temporary post salary £26,400 to £28,900 (pro-rata) 30 hours over 4 Days",
        26400,
        28900,
        "GBP",
        "year",
    ),
    ("Grade 6: £31,396 - £36,024 per annum (£17.25 per hour)", 31396, 36024, "GBP", "year"),
    ("Pay: £13.10 per hour", 13.1, 13.1, "GBP", "hour"),
    ("Salary: £24,500 – £27,000 dependent on age.", 24500, 27000, "GBP", "year"),
]
EUROPEAN: list[Row] = [
    ("52.000 €", 52000, 52000, "EUR", "year"),
    ("52.000 € – 61.000 €", 52000, 61000, "EUR", "year"),
    ("52.000 - 61.000 € pro Jahr", 52000, 61000, "EUR", "year"),
    ("Gehalt: €52.000 – €61.000 brutto pro Jahr", 52000, 61000, "EUR", "year"),
    ("Jahresgehalt: 52.000 bis 61.000 Euro", 52000, 61000, "EUR", "year"),
    ("Monatsgehalt 3.450,00 EUR", 3450, 3450, "EUR", "month"),
    ("Stundenlohn: 16,50 €", 16.5, 16.5, "EUR", "hour"),
    ("16,50 €/Std.", 16.5, 16.5, "EUR", "hour"),
    ("17 €/Stunde", 17, 17, "EUR", "hour"),
    ("€21 - €24 / hour", 21, 24, "EUR", "hour"),
    ("Teilzeit 25h/Woche 1.900 € monatlich", 1900, 1900, "EUR", "month"),
    ("€ 2.311,80 brutto pro Monat", 2311.8, 2311.8, "EUR", "month"),
    ("Jährlich € 48.210,40 brutto", 48210.4, 48210.4, "EUR", "year"),
    ("Mindestgehalt beträgt € 41.300 brutto pro Jahr", 41300, None, "EUR", "year"),
    ("CHF 82'000 – CHF 97'000", 82000, 97000, "CHF", "year"),
    ("CHF 6’200 pro Monat", 6200, 6200, "CHF", "month"),
    ("Lohn: Fr. 5'400.- pro Monat", 5400, 5400, "CHF", "month"),
    ("Rémunération 31 000 € - 36 000 €.", 31000, 36000, "EUR", "year"),
    ("Salaire : 51 000 à 58 000 € bruts annuels", 51000, 58000, "EUR", "year"),
    ("Salaire 2 150 € brut mensuel", 2150, 2150, "EUR", "month"),
    ("Annuel de 33000 Euros à 39000 Euros selon profil.", 33000, 39000, "EUR", "year"),
    ("Salaire 33k à 39k selon expérience.", 33000, 39000, None, "year"),
    ("12,40 € de l'heure", 12.4, 12.4, "EUR", "hour"),
    ("entre 2 000 et 2 400 € par mois", 2000, 2400, "EUR", "month"),
    ("Compensation: EUR 41 000 to 47 000 EUR", 41000, 47000, "EUR", "year"),
    ("Great conditions: 41K - 47K€", 41000, 47000, "EUR", "year"),
    ("gross annual €37 200,00 - €44 800,00", 37200, 44800, "EUR", "year"),
    ("Salario: 24.000 € - 28.000 € al año", 24000, 28000, "EUR", "year"),
    ("1.450 € mensuales", 1450, 1450, "EUR", "month"),
    ("Retribuzione: 1.600 € al mese", 1600, 1600, "EUR", "month"),
    ("Salaris tussen €2.900 en €3.700 bruto per maand", 2900, 3700, "EUR", "month"),
    ("Zwischen 45.000 und 52.000 € jährlich", 45000, 52000, "EUR", "year"),
    ("7.500 zł – 9.500 zł", 7500, 9500, "PLN", "month"),
    ("7 500 - 9 500 PLN brutto/mies.", 7500, 9500, "PLN", "month"),
    ("Wynagrodzenie: 35 zł/godz.", 35, 35, "PLN", "hour"),
    ("42 000 Kč měsíčně", 42000, 42000, "CZK", "month"),
    ("Plat: 510 000,00 Kč - 640 000,00 Kč ročně", 510000, 640000, "CZK", "year"),
    ("480 000 Ft / hó", 480000, 480000, "HUF", "month"),
    ("6500 lei pe lună", 6500, 6500, "RON", "month"),
    ("410 000 kr – 470 000 kr", 410000, 470000, "SEK", "year"),
    ("Lön: 33 000 kr per månad", 33000, 33000, "SEK", "month"),
    ("SEK 480,500 - SEK 530,900 per year. a 38-hour week", 480500, 530900, "SEK", "year"),
    ("NOK 540000 - NOK 610000", 540000, 610000, "NOK", "year"),
    ("Årslønn 540 000 kr, arbeidssted Oslo", 540000, 540000, "NOK", "year"),
    ("Grundløn mellem 31.400 og 36.200 kr om måneden", 31400, 36200, "DKK", "month"),
    ("521,300.00 to 640,800.00 DKK per year.", 521300, 640800, "DKK", "year"),
    ("The hourly pay will be 188,40 DKK gross.", 188.4, 188.4, "DKK", "hour"),
    ("Зарплата: 120 000 - 150 000 руб.", 120000, 150000, "RUB", "month"),
    ("Оклад 80 тыс. руб. в месяц", 80000, 80000, "RUB", "month"),
    ("Зарплата 35 000 грн", 35000, 35000, "UAH", "month"),
]
ASIAN: list[Row] = [
    ("职位月薪:18-22万/年", 180000, 220000, "CNY", "year"),
    ("薪酬:6-9千/月", 6000, 9000, "CNY", "month"),
    ("0.9-1.3万/月", 9000, 13000, "CNY", "month"),
    ("1.2-1.9万/月", 12000, 19000, "CNY", "month"),
    ("9千-1.1万/月", 9000, 11000, "CNY", "month"),
    ("3.5-5千", 3500, 5000, "CNY", "month"),
    ("9千-1.4万", 9000, 14000, "CNY", "month"),
    ("12-18万/年", 120000, 180000, "CNY", "year"),
    ("15.6万/年", 156000, 156000, "CNY", "year"),
    ("年薪25万", 250000, 250000, "CNY", "year"),
    ("年薪40-55万", 400000, 550000, "CNY", "year"),
    ("月薪7千-1.1万", 7000, 11000, "CNY", "month"),
    ("7500元/月", 7500, 7500, "CNY", "month"),
    ("5500-7500元/月", 5500, 7500, "CNY", "month"),
    ("5500元~7500元/月", 5500, 7500, "CNY", "month"),
    ("180-220元/天", 180, 220, "CNY", "day"),
    ("90元/天", 90, 90, "CNY", "day"),
    ("25元/小时", 25, 25, "CNY", "hour"),
    ("200-260元/时", 200, 260, "CNY", "hour"),
    ("2000-2600元/周", 2000, 2600, "CNY", "week"),
    ("￥18,000-26,000/月", 18000, 26000, "CNY", "month"),
    ("薪资：１２-１８Ｋ", 12000, 18000, "CNY", "month"),
    ("薪资:12k-18k", 12000, 18000, "CNY", "month"),
    ("底薪4000元", 4000, 4000, "CNY", "month"),
    ("薪资待遇：每月8000-10000元", 8000, 10000, "CNY", "month"),
    ("仓库管理员\n4-6千/月\n成都 | 1年经验", 4000, 6000, "CNY", "month"),
    ("9-13万元/年", 90000, 130000, "CNY", "year"),
    ("月給230,000円〜280,000円", 230000, 280000, "JPY", "month"),
    ("月給23〜28万円", 230000, 280000, "JPY", "month"),
    ("時給1,150円以上", 1150, None, "JPY", "hour"),
    ("年収450〜600万円", 4500000, 6000000, "JPY", "year"),
    ("Lương: 14 Tr - 18 Tr VND", 14000000, 18000000, "VND", "month"),
    ("Lương: 9,5 Tr - 12 Tr VND", 9500000, 12000000, "VND", "month"),
    ("Mức lương: 12 - 15 triệu", 12000000, 15000000, "VND", "month"),
    ("Thu nhập: 8.000.000 đến 11.000.000 đồng", 8000000, 11000000, "VND", "month"),
    ("18,000,000 - 24,000,000 VNĐ", 18000000, 24000000, "VND", "month"),
    ("Lương: 700 - 900 USD", 700, 900, "USD", "month"),
    ("Rs 4-7 LPA", 400000, 700000, "INR", "year"),
    ("CTC: ₹14-19 LPA", 1400000, 1900000, "INR", "year"),
    ("4.5 LPA", 450000, 450000, "INR", "year"),
    ("5-7 LPA + incentives", 500000, 700000, "INR", "year"),
    ("9,00,000 - 14,00,000 INR per annum", 900000, 1400000, "INR", "year"),
    ("Rs 2,40,000 - 3,60,000 a year", 240000, 360000, "INR", "year"),
    ("Rs 1.8  - 2.6 Lakh/Yr", 180000, 260000, "INR", "year"),
    ("Rs. 54,000/- p.m.", 54000, 54000, "INR", "month"),
    ("Rs 14,500/- pm", 14500, 14500, "INR", "month"),
    ("₹18L-24L", 1800000, 2400000, "INR", "year"),
    ("₹6,00,000 - ₹9,50,000 per annum", 600000, 950000, "INR", "year"),
    ("Budget 8,00,000 - 11,00,000 INR per annum", 800000, 1100000, "INR", "year"),
    ("Rs 80,000 per month, Lahore", 80000, 80000, "PKR", "month"),
    ("₪14,000 - ₪17,000 monthly", 14000, 17000, "ILS", "month"),
    ("SGD 5,500 - 6,800 per month", 5500, 6800, "SGD", "month"),
    ("RM 4,500 - RM 6,000 per month", 4500, 6000, "MYR", "month"),
    ("₱28,000 - ₱35,000 per month", 28000, 35000, "PHP", "month"),
    ("Rp 8.000.000 per bulan", 8000000, 8000000, "IDR", "month"),
    ("₩42,000,000 per year", 42000000, 42000000, "KRW", "year"),
    ("AED 9,000 per month", 9000, 9000, "AED", "month"),
    ("SAR 7,000 - 9,000 monthly", 7000, 9000, "SAR", "month"),
    ("Remuneration: 120000 AMD", 120000, 120000, "AMD", "month"),
    ("Salary: 90 000 Drams", 90000, 90000, "AMD", "month"),
    ("R25 000 - R32 000 per month", 25000, 32000, "ZAR", "month"),
    ("₺45.000 monthly", 45000, 45000, "TRY", "month"),
    ("฿38,000 per month", 38000, 38000, "THB", "month"),
]
DOLLARS_OF_OTHERS: list[Row] = [
    ("$98,000-$115,000 AUD + super", 98000, 115000, "AUD", "year"),
    ("$76,000 - $84,000 per annum plus super", 76000, 84000, "AUD", "year"),
    ("$76K?$84K per annum + superannuation", 76000, 84000, "AUD", "year"),
    ("A$98k–A$115k", 98000, 115000, "AUD", "year"),
    ("Band 3 - Starting at $61,300 pa ($31.10 per hour) + Super", 61300, None, "AUD", "year"),
    ("C$71,000 - C$79,000 per year", 71000, 79000, "CAD", "year"),
    ("CAD 71K - 79K annually", 71000, 79000, "CAD", "year"),
    ("Salary: CDN$71,000 per year", 71000, 71000, "CAD", "year"),
    ("The pay range for this job is $71,000 - $79,000 CAD", 71000, 79000, "CAD", "year"),
    ("Cook\nToronto, Canada\n$21 an hour", 21, 21, "CAD", "hour"),
    ("HK$420K per year", 420000, 420000, "HKD", "year"),
    ("NZ$68,000 per year", 68000, 68000, "NZD", "year"),
    ("MX$640,000 annually", 640000, 640000, "MXN", "year"),
    ("R$ 4.800,00 por mês", 4800, 4800, "BRL", "month"),
    ("S$4,200 per month", 4200, 4200, "SGD", "month"),
    ("NT$45,000 per month", 45000, 45000, "TWD", "month"),
    ("Cook\nSacramento, CA\n$21 an hour", 21, 21, "USD", "hour"),
]
AMONG_OTHER_SUMS: list[Row] = [
    ("The pay range is $81,000 - $93,000. Eligible for a $1,500 sign-on bonus.", 81000, 93000, "USD", "year"),
    ("Base salary $81,000-$93,000 per year. Monthly stipend of $300.", 81000, 93000, "USD", "year"),
    ("Up to $15k in fertility services. The base salary range is $81,200 - $93,400", 81200, 93400, "USD", "year"),
    ("$48,210 - $71,330 + $1,900 Diploma Stipend", 48210, 71330, "USD", "year"),
    ("$54,000 - $63,000 per year (Req 55821)", 54000, 63000, "USD", "year"),
    ("401(k) match up to $3,000. Pay is $26/hour.", 26, 26, "USD", "hour"),
    ("401k match up to 5%, $47/hr for all visits.", 47, 47, "USD", "hour"),
    ("Annual CME allowance of $1,800 per year. Salary: $141,000 per year.", 141000, 141000, "USD", "year"),
    ("Relocation stipend $4,000 annually; base salary $97,000 annually.", 97000, 97000, "USD", "year"),
    ("We raised $312M, valued at $2B. Salary: $97,000 - $108,000 per year.", 97000, 108000, "USD", "year"),
    (
        "Compensation:$12.00 per hour plus commission. Commission is typically $6 to $9 per hour.",
        12,
        12,
        "USD",
        "hour",
    ),
    ("Base £26,000, OTE £48,000 uncapped", 26000, 26000, "GBP", "year"),
    ("OTE £44-50k (base £22k + commission)", 22000, 22000, "GBP", "year"),
    ("45K-52K + 90K OTE", 45000, 52000, None, "year"),
    ("Compensation $131,000 - $182,700+ depending on experience.", 131000, 182700, "USD", "year"),
    ("$70,000-$85,000 annually (approximately $37/hour)", 70000, 85000, "USD", "year"),
    ("$17.30 - $19.10 per hour + 2% stipend if bilingual", 17.3, 19.1, "USD", "hour"),
    ("Mức lương: từ 20 triệu/tháng + phụ cấp ăn trưa 50.000 đồng/ngày", 20000000, None, "VND", "month"),
    ("月薪6000-8000元，餐补20元/天，年终奖5000元", 6000, 8000, "CNY", "month"),
    ("Cook\nLeeds\n£14 an hour\nWe cater for 300 guests.\nSalary: £13.00 to £15.00 /hour", 14, 14, "GBP", "hour"),
]
EXAMPLES = [
    *DOLLARS,
    *BOUNDS,
    *BRITISH,
    *EUROPEAN,
    *ASIAN,
    *DOLLARS_OF_OTHERS,
    *AMONG_OTHER_SUMS,
]


@pytest.mark.parametrize(("text", "low", "high", "currency", "period"), EXAMPLES)
def test_it_reads_pay(
    text: str, low: float | None, high: float | None, currency: str | None, period: str | None
) -> None:
    assert figures(text) == (low, high, currency, period)


BUGS_CAUGHT: list[Row] = [
    ("Clerk\nFresno, CA\n$19 an hour", 19, 19, "USD", "hour"),
    ("Lương: 20 Tr - 24 Tr VND\nPhúc lợi\nLaptop", 20000000, 24000000, "VND", "month"),
    ("薪酬:45k-70k", 45000, 70000, "CNY", "month"),
    (
        "Lương: 15 Tr - 17 Tr VND Hình thức: chính thức Nơi làm việc: Hà Nội Ngày cập nhật",
        15e6,
        17e6,
        "VND",
        "month",
    ),
    ("Apply now$23.00 /hourPlease include a letter", 23, 23, "USD", "hour"),
    ("6.50 to 7.90 per hour to Up to 14.00 per hour (nights) per hour", 6.5, 7.9, None, "hour"),
]


@pytest.mark.parametrize(("text", "low", "high", "currency", "period"), BUGS_CAUGHT)
def test_it_no_longer_misreads_pay(
    text: str, low: float | None, high: float | None, currency: str | None, period: str | None
) -> None:
    assert figures(text) == (low, high, currency, period)


KNOWN_FAILURES: list[Row] = [
    ("Day pay = $150 for beginners/$190 for others", 150, 190, "USD", "day"),
    ("18000 - 26000/annum 18k - 21k OTE 26k", 18000, 21000, None, "year"),
]


@pytest.mark.parametrize(("text", "low", "high", "currency", "period"), KNOWN_FAILURES)
def test_it_still_misreads_pay(
    text: str, low: float | None, high: float | None, currency: str | None, period: str | None
) -> None:
    assert figures(text) != (low, high, currency, period)


@pytest.mark.parametrize(
    "text",
    [
        "OTE: $85k",
        "OTE £50,000 a year",
        "£35,000 - £50,000 per annum, negotiable, inc benefits, OTE",
        "Earning potential of $45,000-$60,000 (commission only)",
        "Commission-based. Potential to earn $1500+ weekly.",
        "Sales Agent - $90K+ at Target",
        "On-target earnings of $120,000",
        "Our top performers earn $95,000 a year",
    ],
)
def test_it_says_when_only_earnings_on_target_are_stated(text: str) -> None:
    found = pay(text)
    assert found is not None
    assert found.kind is Role.OTE


@pytest.mark.parametrize(
    ("text", "months", "annual_min", "annual_max"),
    [
        ("12-18K·13薪", 13, 156000, 234000),
        ("2-3万·14薪", 14, 280000, 420000),
        ("20-35k*16薪", 16, 320000, 560000),
        ("9千-1.3万·13薪", 13, 117000, 169000),
        ("€ 2.800,00 brutto pro Monat (14mal jährlich)", 14, 39200, 39200),
        ("€ 2.800 brutto pro Monat x 14 mal", 14, 39200, 39200),
    ],
)
def test_it_counts_the_monthly_pays_of_a_year(
    text: str, months: int, annual_min: float, annual_max: float
) -> None:
    found = pay(text)
    assert found is not None
    assert (found.months_per_year, found.annual_min, found.annual_max) == (months, annual_min, annual_max)


@pytest.mark.parametrize(
    ("text", "annual_min", "annual_max"),
    [
        ("$20 - $30 per hour", 41600, 62400),
        ("£300 per day", 78000, 78000),
        ("$700 per week", 36400, 36400),
        ("2.500 € im Monat", 30000, 30000),
        ("Up to $84,000 annually", None, 84000),
        ("Salary: $450", None, None),
    ],
)
def test_it_states_pay_by_the_year(text: str, annual_min: float | None, annual_max: float | None) -> None:
    found = pay(text)
    assert found is not None
    assert (found.annual_min, found.annual_max) == (annual_min, annual_max)


def test_it_says_when_the_period_was_inferred() -> None:
    stated, inferred = pay("$60,000 a year"), pay("$60,000")
    assert stated is not None
    assert inferred is not None
    assert (stated.is_period_inferred, inferred.is_period_inferred) == (False, True)


@pytest.mark.parametrize("text", [row[0] for row in EXAMPLES])
def test_the_evidence_is_the_words(text: str) -> None:
    found = salary.find(Reading(document(text), date(2026, 1, 5)))
    assert found is not None
    [(start, end)] = found.spans
    assert text[start:end] == found.value.text
    assert any(character.isdigit() for character in found.value.text)


def test_data_is_believed_before_words() -> None:
    text = "$30 - $40\nWe pay $10 an hour."
    fact = Fact({"min": 30, "max": 40, "currency": "USD", "period": "hour"}, 0, 9)
    found = salary.find(Reading(document(text, salary=fact), date(2026, 1, 5)))
    assert found is not None
    assert (found.value.min, found.value.max, found.value.annual_max) == (30, 40, 83200)
    assert found.spans == ((0, 9),)


@pytest.mark.parametrize("value", [{"min": 0, "max": None}, {"min": "much"}, {}, None, "lots", {"max": True}])
def test_data_without_an_amount_leaves_it_to_the_words(value: object) -> None:
    text = "We pay $10 an hour."
    found = salary.find(Reading(document(text, salary=Fact(value, 0, 2)), date(2026, 1, 5)))
    assert found is not None
    assert found.value.min == 10


def listed(*lines: str) -> Document:
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    blocks = [Block(BlockKind.ITEM, start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    return Document(text, tuple(blocks))


@pytest.mark.parametrize(
    ("lines", "low", "high"),
    [
        (("Boise: $80,000 - $90,000", "Reno: $85,000 - $99,000", "Other: $75,000 - $88,000"), 75000, 99000),
        (("Level 1: $80,000 - $90,000", "Bonus: $5,000 - $9,000"), 80000, 90000),
        (("Salary: $80,000 - $90,000", "Own desk", "Team lead: $95,000 - $99,000"), 80000, 90000),
        (("Salary: $80,000 - $90,000", "Hourly: $40 - $45 per hour"), 80000, 90000),
    ],
)
def test_pay_listed_by_place_or_level_is_one_range(lines: tuple[str, ...], low: float, high: float) -> None:
    found = salary.find(Reading(listed(*lines), date(2026, 1, 5)))
    assert found is not None
    assert (found.value.min, found.value.max) == (low, high)


def test_pay_stated_as_data_without_a_period_is_of_the_one_it_looks_like() -> None:
    found = salary.find(stating(salary={"min": 41_000, "max": 52_000, "currency": "GBP"}))
    assert found is not None
    assert (found.value.period, found.value.is_period_inferred) == (Period.YEAR, True)


def test_pay_stated_as_data_without_a_currency_has_no_period_but_its_own() -> None:
    found = salary.find(stating(salary={"min": 41_000, "max": 52_000}))
    assert found is not None
    assert found.value.period is None
