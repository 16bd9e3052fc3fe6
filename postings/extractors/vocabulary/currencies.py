"""Currencies: how postings write them, which country an ambiguous sign means, and what pay looks like in each.

Written for this project; codes are ISO 4217.
"""

from __future__ import annotations

from collections.abc import Mapping

SIGNS: tuple[tuple[str, str], ...] = (
    (r"(?:USD ?|US ?|U\.S\. ?)\$", "USD"),
    (r"(?:AUD ?|AU|A)\$", "AUD"),
    (r"(?:CAD ?|CDN ?|(?<![a-z], )CA|(?<![a-z], C)C)\$", "CAD"),
    (r"(?:NZD ?|NZ ?)\$", "NZD"),
    (r"(?:HKD ?|HK ?)\$|港币|港元|港幣", "HKD"),
    (r"(?:SGD ?|SG|S)\$|新币", "SGD"),
    (r"NTD? ?\$|新台幣|新台币|台币", "TWD"),
    (r"(?:MXN ?|MX ?|Mex ?)\$", "MXN"),
    (r"R\$", "BRL"),
    (r"€", "EUR"),
    (r"£", "GBP"),
    (r"₹", "INR"),
    (r"₪", "ILS"),
    (r"₫", "VND"),
    (r"₽", "RUB"),
    (r"₩", "KRW"),
    (r"₴", "UAH"),
    (r"₺", "TRY"),
    (r"฿", "THB"),
    (r"₱", "PHP"),
    (r"₦", "NGN"),
    (r"₸", "KZT"),
    (r"֏", "AMD"),
    (r"₾", "GEL"),
    (r"RMB|人民币|CNY", "CNY"),
)
"""Signs that stand on either side of the number and mean one currency. The bare $, ¥, kr and Rs are below."""

CODES = (
    "USD EUR GBP CHF JPY CNY INR CAD AUD NZD HKD SGD TWD KRW SEK NOK DKK ISK PLN CZK HUF RON BGN RSD UAH RUB "
    "KZT TRY ILS AED SAR QAR KWD BHD OMR JOD EGP ZAR NGN KES GHS MAD BRL MXN ARS CLP COP PEN VND THB IDR MYR PHP "
    "PKR LKR BDT NPR AMD GEL AZN MDL XOF XAF "
    "UGX TZS RWF ETB ZMW BWP TND DZD UYU CRC GTQ DOP JMD TTD MNT UZS KGS BYN KHR"
)

WORDS_BEFORE: tuple[tuple[str, str], ...] = (
    (r"Rs\.?|Rupees", "Rs"),
    (r"Rp\.?", "IDR"),
    (r"(?<![A-Za-z])RM", "MYR"),
    (r"Fr\.|SFr\.?", "CHF"),
    (r"Kč", "CZK"),
    (r"(?<![A-Za-z0-9])S/\.?", "PEN"),
    (r"zł", "PLN"),
    (r"kr\.?", "kr"),
    (r"K[Ss]hs?\.?|K(?:ES|es\.?)", "KES"),
    (r"(?<![A-Za-z0-9&/.])R", "ZAR"),
    (r"Euros?", "EUR"),
    (r"Php\.?", "PHP"),
    (r"(?<![A-Za-z0-9&/.])N", "NGN"),
)
"""Words that stand before the number."""

WORDS_AFTER: tuple[tuple[str, str], ...] = (
    (r"(?i:US dollars?)", "USD"),
    (r"(?i:dollars?|d[oó]lares)", "$"),
    (r"(?i:доллар(?:ов|а)?|долл\.)", "USD"),
    (r"(?i:naira)", "NGN"),
    (r"(?i:euro[as]?|евро)", "EUR"),
    (r"(?i:pounds? sterling|pounds(?= (?:per|an?) (?:hour|day|week|month|year|annum)))", "GBP"),
    (r"zł(?:otych)?|zl|зл(?:отых|\.)?", "PLN"),
    (r"Kč|korun(?: českých)?", "CZK"),
    (r"(?i:kronor|kroner|kr\.?|:-)", "kr"),
    (r"forint|Ft", "HUF"),
    (r"lei", "RON"),
    (r"(?i:руб(?:лей|\.)?|р\.|р(?=\s?/))", "RUB"),
    (r"грн\.?|гривень", "UAH"),
    (r"тенге|тг", "KZT"),
    (r"(?i:AMD|Dram|drams|драм)", "AMD"),
    (r"(?i:VN[ĐD]|vnđ|đồng|đ|dong)", "VND"),
    (r"(?i:rupees|/-)", "Rs"),
    (r"лв\.?|leva", "BGN"),
    (r"Fr\.|francs|Franken", "CHF"),
    (r"TL", "TRY"),
    (r"(?i:shekels?|NIS)", "ILS"),
    (r"(?i:pesos)", "pesos"),
    (r"日元|日圓|円|(?i:yen)", "JPY"),
    (r"美元|美金", "USD"),
    (r"欧元", "EUR"),
    (r"英镑", "GBP"),
    (r"人民币", "CNY"),
    (r"[元圆圓块塊]", "元"),
    (r"원", "KRW"),
)
"""Words that stand after the number and its unit."""

ONLY_IN_THOUSANDS = ("ZAR", "MYR", "KES", "IDR", "NGN")
"""Their short words before a smaller number are more often something else."""

AMBIGUOUS: Mapping[str, str] = {
    "$": "USD",
    "¥": "JPY",
    "￥": "CNY",
    "kr": "SEK",
    "Rs": "INR",
    "pesos": "MXN",
    "元": "CNY",
    "万": "CNY",
}
"""Marks of several currencies, with the one meant where nothing else tells. 万: a Chinese unit and no sign."""

SAID_IN: tuple[tuple[str, float, str], ...] = (
    ("ctc", 1000, "INR"),
    ("wynagrodz", 1000, "PLN"),
    ("ương", 1e6, "VND"),
    *((word, 1000, "RUB") for word in ("зарплат", "оклад", "з/п", "зп", "вилк", "платим", "оплата", "доход")),
)
"""A word of pay, and from which sum on a number beside it without any mark is in the currency of its language."""

STRONG_HINTS: tuple[tuple[str, str, str, str], ...] = (
    (
        "$",
        "super",
        r"superannuation|(?:\+|plus|inc(?:l(?:uding|\.)?|lusive of)?)\s+(?:[\d.]{1,5}% )?super\b|"
        r"\bsuper:? [\d.]{1,4}%|[\d.]{1,4}% super\b|\b(?:hour|annum|p\.?a\.?) super\b",
        "AUD",
    ),
    ("$", "nsw", r",? NSW\b", "AUD"),
    ("$", "qld", r",? QLD\b", "AUD"),
    ("$", "salary packaging", r"\bsalary packaging\b", "AUD"),
    ("$", "ahpra", r"\bAHPRA\b", "AUD"),
    *(
        (
            "$",
            country.lower(),
            rf"\bwork\w{{0,3}} (?:[\w-]{{1,12}} ){{0,5}}(?:in|within|for) (?:the )?{country}",
            code,
        )
        for country, code in (
            ("Australia", "AUD"),
            ("Canada", "CAD"),
            ("New Zealand", "NZD"),
            ("Singapore", "SGD"),
        )
    ),
    ("$", "singaporean", r"\bSingaporeans?\b", "SGD"),
    ("$", "singapore", r"\bSingapore (?:class \d|driving|citizens?|(?:and|&) PRs?|PRs?)\b", "SGD"),
    ("$", "licen", r"\bEA (?:Personnel )?Licen[cs]e\b", "SGD"),
    ("$", "pte", r"\bPte\.? Ltd\b", "SGD"),
    ("$", "cpf", r"\bCPF\b", "SGD"),
    ("$", "rrsp", r"\bRRSP\b", "CAD"),
    ("$", "kiwisaver", r"KiwiSaver", "NZD"),
    ("$", "mpf", r"\bMPF\b", "HKD"),
    ("$", "", r"(?:\d,\d\d|\d[ \u00a0\u202f]\d{3}) ?\$", "CAD"),
    ("$", "", r"[台臺]灣|[台臺]北市|新北市|桃園市|高雄市", "TWD"),
    ("$", "", r"香港|九龍|新界|強積金|雙糧|時薪|兼職|應徵|經驗|職位", "HKD"),
    ("¥", "", r"[\u3040-\u30ff円]", "JPY"),
    ("¥", "", r"[\u4e00-\u9fff]|RMB|\bChina\b", "CNY"),
    (
        "kr",
        "",
        r"\b(?:om måneden|(?:grund|brutto|måneds|time)?løn|København|Danmark|Denmark|Aarhus|årlige)\b",
        "DKK",
    ),
    ("kr", "", r"\b(?:Oslo|Norge|Norway|Bergen|Trondheim|(?:års|måneds|time)?lønn)\b", "NOK"),
    ("kr", "", r"\b(?:Reykjav[ií]k|Iceland|Ísland)\b", "ISK"),
    ("元", "", r"香港|九龍|新界|強積金|雙糧", "HKD"),
    ("元", "", r"[台臺]灣|[台臺]北市|新北市|桃園市|高雄市", "TWD"),
    ("元", "", r"時薪|個月|應徵|經驗|職務|調薪|勞健保", "TWD"),
    ("pesos", "", r"\b(?:Philippines|Manila|Cebu|Makati|Quezon|Davao)\b", "PHP"),
    ("pesos", "", r"\b(?:Colombia|Bogotá|Medellín|Cali)\b|auxilio de transporte", "COP"),
    ("pesos", "", r"\b(?:Argentina|Buenos Aires|Rosario)\b", "ARS"),
    ("pesos", "", r"\b(?:Chile|Santiago)\b", "CLP"),
    ("万", "", r"[\u3040-\u30ff円]", "JPY"),
    ("万", "", r"[台臺]灣|[台臺]北市|新北市|桃園市|高雄市", "TWD"),
    ("Rs", "", r"\b(?:Pakistan|Karachi|Lahore|Islamabad|Rawalpindi)\b", "PKR"),
    ("Rs", "", r"\b(?:Sri Lanka|Colombo)\b", "LKR"),
    ("Rs", "", r"\b(?:Nepal|Kathmandu)\b", "NPR"),
)
"""Words anywhere in the text that tell what a mark means: mark, what every match holds, words, currency.

Asked where the country of the posting does not tell."""

PESOS: Mapping[str, str] = {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP"}

BY_COUNTRY: Mapping[str, Mapping[str, str]] = {
    "$": {
        "US": "USD",
        "CA": "CAD",
        "AU": "AUD",
        "NZ": "NZD",
        "SG": "SGD",
        "HK": "HKD",
        "TW": "TWD",
    },
    "¥": {"JP": "JPY", "CN": "CNY"},
    "￥": {"JP": "JPY", "CN": "CNY"},
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "Rs": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR"},
    "pesos": {**PESOS, "PH": "PHP", "UY": "UYU", "DO": "DOP"},
    "元": {"CN": "CNY", "TW": "TWD", "HK": "HKD"},
    "万": {"CN": "CNY", "JP": "JPY", "TW": "TWD", "HK": "HKD"},
}
"""What a mark means in the country of the job (ISO 3166 alpha-2)."""

LABELS = r"(?:(?:salary|pay|wage) )?currency|währung|devise|waluta|moneda|moeda|valuta|валюта|币种|货币"
"""Before a currency that stands in a line of its own, for the sums of the other lines."""

EURO_AREA = "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK"
OWN: Mapping[str, str] = {
    **dict.fromkeys(EURO_AREA.split(), "EUR"),
    **{"US": "USD", "CA": "CAD", "GB": "GBP", "CH": "CHF", "AU": "AUD", "NZ": "NZD", "IN": "INR", "JP": "JPY"},
    **{"SE": "SEK", "NO": "NOK", "DK": "DKK", "NG": "NGN", "PH": "PHP", "MY": "MYR", "KE": "KES"},
}
"""Countries whose postings state pay in their own currency, as good as without exception."""

PAID_BY_MONTH = (
    "AL AM AZ BA BD BG BO BR BY CL CN CO EG ET GE GH ID IN JO KE KG KH KZ LA LB LK MA MD ME MK "
    "MM MX MY NG NP PE PH PK RO RS RU RW TH TJ TN TR TZ UA UG UZ VN ZM"
)
FOREIGN = ("USD", "EUR")
"""Countries where pay is stated by the month, also in the money of others."""

PESO_WORDS = r"\b(?:sueldo|salario|renta|mensual(?:es)?|experiencia|trabajo)\b"
"""The $ of these countries is a peso where the posting is in Spanish; in English it is as often a dollar."""

PAY_SCALE: Mapping[str, tuple[float, float, float]] = {
    "USD": (100, 1_000, 12_000),
    "EUR": (100, 900, 12_000),
    "GBP": (100, 900, 11_000),
    "CHF": (100, 1_500, 25_000),
    "CAD": (100, 1_200, 15_000),
    "AUD": (100, 1_500, 20_000),
    "NZD": (100, 1_500, 20_000),
    "SGD": (150, 800, 20_000),
    "HKD": (400, 5_000, 120_000),
    "TWD": (1_000, 15_000, 250_000),
    "CNY": (300, 1_000, 100_000),
    "JPY": (6_000, 100_000, 1_200_000),
    "KRW": (60_000, 900_000, 12_000_000),
    "INR": (1_000, 4_000, 150_000),
    "PKR": (2_000, 10_000, 600_000),
    "LKR": (2_000, 15_000, 600_000),
    "BDT": (1_000, 6_000, 250_000),
    "NPR": (1_000, 8_000, 300_000),
    "SEK": (800, 12_000, 150_000),
    "NOK": (800, 15_000, 150_000),
    "DKK": (800, 12_000, 150_000),
    "ISK": (8_000, 200_000, 2_500_000),
    "PLN": (300, 1_500, 40_000),
    "CZK": (1_000, 12_000, 250_000),
    "HUF": (10_000, 150_000, 3_000_000),
    "RON": (150, 1_500, 40_000),
    "BGN": (100, 600, 20_000),
    "RSD": (3_000, 40_000, 700_000),
    "UAH": (600, 5_000, 250_000),
    "RUB": (1_500, 12_000, 800_000),
    "KZT": (6_000, 60_000, 2_500_000),
    "TRY": (800, 8_000, 300_000),
    "ILS": (300, 3_500, 90_000),
    "AED": (200, 1_200, 70_000),
    "SAR": (200, 1_200, 70_000),
    "QAR": (200, 1_200, 70_000),
    "ZAR": (600, 2_500, 110_000),
    "BRL": (150, 900, 35_000),
    "MXN": (400, 4_000, 110_000),
    "VND": (300_000, 1_500_000, 200_000_000),
    "THB": (1_000, 8_000, 250_000),
    "IDR": (200_000, 1_000_000, 100_000_000),
    "MYR": (100, 900, 30_000),
    "PHP": (800, 8_000, 200_000),
    "AMD": (6_000, 40_000, 2_500_000),
    "NGN": (2_000, 30_000, 1_000_000),
    "KES": (800, 10_000, 350_000),
    "GHS": (100, 600, 20_000),
    "UGX": (5_000, 150_000, 5_000_000),
    "TZS": (5_000, 150_000, 5_000_000),
    "RWF": (3_000, 60_000, 1_500_000),
    "ETB": (300, 3_000, 80_000),
    "XOF": (5_000, 50_000, 1_500_000),
    "XAF": (5_000, 50_000, 1_500_000),
    "EGP": (300, 3_000, 80_000),
    "MAD": (200, 2_500, 60_000),
    "KWD": (20, 120, 3_000),
    "BHD": (20, 120, 3_000),
    "OMR": (20, 120, 3_000),
    "COP": (20_000, 700_000, 14_000_000),
    "CLP": (10_000, 250_000, 5_000_000),
    "ARS": (10_000, 200_000, 5_000_000),
    "PEN": (100, 900, 30_000),
}
"""By currency: below the first figure an amount without period is an hour's pay, from the second to the third a
month's, from the third a year's; between the first two it may be a day's or a week's, and nothing is inferred."""

DEFAULT_SCALE = PAY_SCALE["USD"]

SIGN_STARTS = "$€£₹₪₫₽₩₴₺฿₱₦₸֏₾¥￥港新台人元圆圓块塊日円美欧英원đ"
SIGN_ENDS = "$€£₹₪₫₽₩₴₺฿₱₦₸֏₾¥￥币元幣"
WORD_STARTS = (
    "us au ca cd nz hk sg s$ a$ c$ r$ nt mx me rm do"
    " eu ев po pe zł zl kč ko kr :- fo ft le ру р. р/ гр те тг am dr др до na vn ru /- лв fr tl sh ni đồ зл ye dó"
)
WORD_ENDS = "s/ rs es rp rm r. kč zł kr sh hs ro os fr hp"
"""How the marks above begin and end: a number beside none of these is not looked at closely."""
