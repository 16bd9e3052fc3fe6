"""The words around an amount of money: units, periods, bounds, and what the amount is for.

Written for this project, in the languages the parser reads. Every row is a regular expression that is read without
regard to case; rows are tried in order.
"""

from __future__ import annotations

_NO_LETTER = r"(?![A-Za-zÀ-ɏḀ-ỿ])"

_AFTER_MYRIAD = r"(?=[元圆块円日美港韩欧英每以起左至到税薪年月/·~〜～\s\-–—,，。、;；:)）(（+]|人民币|$)"

UNITS: tuple[tuple[str, float, str | None], ...] = (
    (
        r"k(?![A-Za-z0-9À-ɏḀ-ỿ])|(?-i:K)(?=(?-i:[A-Z][a-z'’]))|k(?=(?:EUR|USD|GBP|PLN|CHF|CAD|AUD|SEK|pa|"
        r"p\.a)\b|[€£$])",
        1e3,
        None,
    ),
    (r"thousand" + _NO_LETTER, 1e3, None),
    (r"(?:tys|tis)\.?(?![a-z])", 1e3, None),
    (r"тыс\.?(?![а-я])", 1e3, "RUB"),
    (r"(?:lakhs?|lacs?)" + _NO_LETTER, 1e5, "INR"),
    (r"(?=LPA|L\.P\.A)", 1e5, "INR"),
    (r"(?:crores?|cr)" + _NO_LETTER, 1e7, "INR"),
    (r"(?:tri[eệ]u|Tr|củ)" + _NO_LETTER, 1e6, "VND"),
    (r"tỷ" + _NO_LETTER, 1e9, "VND"),
    (r"(?:millions?|mio\.?|mln|mill?\.|mm)" + _NO_LETTER, 1e6, None),
    (r"(?:billions?|bn|mrd\.?)" + _NO_LETTER, 1e9, None),
    (r"[万萬]" + _AFTER_MYRIAD, 1e4, "万"),
    (r"千" + _AFTER_MYRIAD, 1e3, "万"),
    (r"만", 1e4, "KRW"),
    (r"[亿億]", 1e8, "万"),
    (r"w(?=[/·元+起\s\-–—~～至到，,、。；;)）]|$)", 1e4, "万"),
)
"""What the number before it is multiplied by, and the currency it implies where nothing else names one."""

UNIT_SIGNS = "kmblđw万萬千만亿億"
UNIT_STARTS = "th ty ti ты la lp l. cr tr tỷ củ mi ml mm bi bn mr"
"""How the units begin: a number before none of these has none."""

MILLIONS = r"(?-i:[MB])(?![A-Za-z])|(?-i:m)(?![A-Za-z²³0-9])"
"""M, B and m only count as units beside a sign of currency; without one they are sizes."""

LAKHS = r"(?-i:L)(?![A-Za-z])"
"""The bare L of lakh likewise beside a sign of the rupee."""

_PER = (
    r"(?:/|per|pro|je|par|por|im|за|za|pr\.?|each|every|(?<![^\W\d_])(?:in )?(?:an?|i|в|na|om|al|all['’]|o|en|"
    r"die|l['’]|de l['’]|ao))"
    r" {0,2}"
)
_APART = r"(?![^\W\d_])"
_END = r"(?:\b|(?-i:(?=[A-Z])))"

PERIOD_NOUNS: tuple[tuple[str, str], ...] = (
    ("hour", r"hours?|hr|Stunde|Std|heure|hora|ora|uur|timme|tim|time|godzin[ęa]|godz|hodinu|hod|час|giờ"),
    ("day", r"(?:working |work )?(?:day|diem|Tag|jour|día|dia|dag|dzień|den|день|giorno|ngày)"),
    ("week", r"week|wk|Woche|semaine|semana|vecka|uke|uge|tydzień|týden|неделю|settimana|tuần"),
    (
        "month",
        r"(?:calendar )?(?:month|mth|mon|mo|Monat|mois|mes|mês|maand|måned(?:en)?|månad(?:en)?|mån|miesiąc|"
        r"mies|m-c|"
        r"měsíc|měs|mesiac|месяц|мес|mese|tháng|lună|luna|kk)",
    ),
    (
        "year",
        r"(?:full |calendar )?(?:year|yr|annum|Jahr|an|année|año|ano|jaar|år(?:et)?|rok|год|anno|năm)",
    ),
)
"""Periods behind "per", "a", "/" and their like."""

PERIOD_WORDS: tuple[tuple[str, str], ...] = (
    (
        "hour_",
        r"hourly\b|/ ?h\b|p\.?/?h\.?" + _APART + r"|[/每]?(?:小时|時間|时|時)(?!间|间)|horaires?\b|stündlich",
    ),
    ("day_", r"daily\b|/ ?d\b|[/每一](?:天|日)|täglich|journalier"),
    (
        "week_",
        r"weekly\b|p\.?w\.?" + _APART + r"|[/每一]?(?:周|週|星期)(?!末|岁)|wöchentlich|hebdomadaire",
    ),
    (
        "month_",
        r"monthly\b|p\.?m\.?"
        + _APART
        + r"|[/每一]?个?月(?!份|日)|ヶ月|monatlich|mensuels?\b|mensuelle|mensua(?:l|les)\b|"
        r"mensal|mensile|maandelijks|miesięcznie|měsíčně|ежемесячно|månatligen|hàng tháng|mỗi tháng",
    ),
    (
        "year_",
        r"annually|annual\b|yearly|annum\b|p\.? ?a\.?"
        + _APART
        + r"|L\.?P\.?A\b\.?|[/每一]?年(?!经验|龄|终|以)|jährlich|"
        r"annuels?\b|annuelle|anua(?:l|les)\b|jaarlijks|rocznie|ročně|årligen|årligt",
    ),
)
"""Words that name the period by themselves."""

PERIOD_AFTER = (
    _PER
    + "(?:"
    + "|".join(f"(?P<{name}>{nouns})" for name, nouns in PERIOD_NOUNS)
    + ")"
    + _END
    + "|"
    + "|".join(f"(?P<{name}>{words})" for name, words in PERIOD_WORDS)
)
"""The period, as it stands after the amount."""

PERIODS_BEFORE: tuple[tuple[str, str], ...] = (
    (
        "hour",
        r"hourly|per hour|/hour|an hour|stundenlohn|stündlich|taux horaire|timlön|timeløn|timelønn|"
        r"stawka godzinowa|godzinow|[时時]薪|時給|"
        r"시급|почасов",
    ),
    (
        "day",
        r"\bdaily|\bday rate|per day|full day pay|tagessatz|TJM|dagpris|日薪|日給|日结|일급",
    ),
    ("week", r"weekly|per week|wochenlohn|周薪|週給"),
    (
        "month",
        r"monthly|per month|monats|monatlich|mensuel|mensual|mensal|månads|måneds|miesięczn|měsíčn|ежемесячн|"
        r"в месяц|"
        r"月薪|月给|月給|月收入|底薪|월급|hàng tháng|maand",
    ),
    (
        "year",
        r"annual|yearly|per year|per annum|jahres|jährlich|annuel|anual|årslön|årsløn|årlig|roczn|ročn|годов|"
        r"年薪|年収|年俸|年给|연봉|CTC|jaarsalaris",
    ),
)
"""The period, as it stands in the label or the sentence before the amount."""

FILLERS = (
    r"(?:gross|net|netto|brutto|bruto|bruts?|netto|base|basic|bruttoløn|usd|eur|gbp|cad|aud|fixes?|fixe|"
    r"hrubého|čistého|税前|税后|"
    r"\(?(?:gross|net|brutto|netto|before tax|税前|税后)\)?|each|lordi|na rękę|на руки|salary|pay|total)"
)
"""Words between an amount and its period that say nothing about the period."""

PAID_BY_MONTH = r"lương|thu nhập|оклад|зарплат|з/п|wynagrodz|薪|工资|mzda|salariu"
"""Labels in languages whose pay is stated by the month where no period is named."""

PERIOD_STARTS = (
    "a al an ann annual annually annum annuel annuels anual anuales at base basic brut bruto brutto bruts "
    "cad daily day each en eur every "
    "fixe gbp gross hourly i im in jährlich je l la los lpa miesięcznie monatlich month monthly měsíčně "
    "na net netto o on p pa par pay "
    "per ph pm por pr pro pw ročně rocznie salary stündlich täglich total usd weekly yearly za zu в за на"
)
"""The words a bare number must be followed by to be looked at."""

LOWER_BOUNDS = (
    r"(?:\bfrom|\bstart(?:s|ing)?\s(?:at|from|with|(?:salary|pay|wage|rate)(?:\s(?:is|of|from|at))?)|"
    r"minimum(?:\sof)?|\bmin\.?|at\sleast|\bab\b|\bà\spartir\sde|\bdès|\bod\b|\bот|\bfrån|"
    r"\bfra\b|\bvanaf|\bdesde|\ba\spartir\sde|mindestgehalt(?:[ \w]{0,30})|mindestlohn(?:[ \w]{0,30})|"
    r"\bmindestens|"
    r"\bmore\sthan|\bover|\babove|\bfloor\sof|\btừ|\btrên|不低于|最低|保底|起薪)"
)
UPPER_BOUNDS = (
    r"(?:\bup\s?to|\bupto|maximum(?:\sof)?|\bmax\.?|\bbis(?:\szu)?|jusqu['’]?[àa]|\bhasta|\bdo\b|\bдо|"
    r"\baž(?:\sdo)?|\bupp\still|\bop\stil|"
    r"\bopp\still|\btot\b|\baté|\bfino\sa|\btới|lên\sđến|\bup\sto\sa|\bas\smuch\sas|\bless\sthan|\bunder|最高|"
    r"高达|可达|(?:salary|pay|package|rate)\sto)"
)
LOWER_AFTER = (
    r"(?<!\s)\+(?!\s?(?:\d|super|bonus|commission|benefit|tips))|以上|起(?!薪)|and (?:up|above|over)|"
    r"or more|upwards?|plus\b(?= depending)|\s?[-–—]\s?(?=[,;]|\(|$|DOE)"
)
UPPER_AFTER = r"以下|以内|or less|or below|maximum|max\b"

JOINERS = (
    r"[-–—−‒―‐~〜～]{1,3}|[-–—]?>|to\s(?:a\smaximum\sof\s)?(?:up\sto)?|till?|until|bis(?:\szu)?|[àa]|al|do|до|"
    r"až|til|tot|até|t/m|"
    r"đến|tới|至|到|から|or|,?\s?(?:and\s|going\s|rising\s)?up\sto|-\s?up\sto|\.{2,3}|…"
)
"""What stands between the two ends of a range."""

JOINERS_AFTER_BETWEEN = r"and|und|et|en|y|e|i|a|og|och|và|и|&|до|do|to|til|till"
BETWEEN = r"(?:between|zwischen|entre|tussen|mellem|mellan|pomiędzy|między|mezi|между|trong khoảng|tra)\s*$"
"""\"Between\" makes an "and" a joiner."""

BASE = "base"
OTE = "ote"
BONUS = "bonus"
BENEFIT = "benefit"
OTHER = "other"

ROLES: tuple[tuple[str, str], ...] = (
    (
        OTE,
        r"\bO\.?T\.?E\b|on[- ]target(?: earnings)?|\bat target\b|(?:earning|income)s? (?:potential|"
        r"opportunit(?:y|ies))|"
        r"potential (?:to earn|earnings|income)|(?:can|could|may|will) earn|total (?:cash|target)|"
        r"target (?:earnings|compensation|cash)|"
        r"(?:salary|base)(?: and|\s?[+&]| plus) (?:bonus|commission)|first[- ]year earnings|"
        r"top (?:(?:performers|earners)(?: (?:earn|make))?|\w{3,20} (?:make|earn|making|earning))|best sellers|"
        r"zielgehalt|prodejci|berou domů|zielvergütung|total compensation|including commission|全年收入",
    ),
    (
        BONUS,
        r"\bbonus(?:es)?\b|sign[- ]?(?:ing|on)\b|\bcommissions?\b|\btips\b|incentives?\b|referral|retention|"
        r"profit[- ]sharing|"
        r"\w{0,20}prämien?\b|\w{0,20}zulagen?\b|\bprimes?\b|\bbono\b|\bpremi[aei]\b|\bпреми[яи]|\bбонус|\bodměn[ay]|\bthưởng|奖金|"
        r"年终奖|提成|"
        r"奖励|獎金|红包|全勤|满勤|绩效|分红|加班费|工龄|年资|每年(?:加|涨|增|递增)|"
        r"(?:welcome|joining|starting|retention) (?:payment|bonus)|golden hello|fringe|mobili[sz]ation|"
        r"подъ[её]мные|"
        r"overtime|premium pay|shift (?:differential|premium)|differential|holiday pay|13th|commision|"
        r"ボーナス|賞与|"
        r"\w{0,12}till[äe]gg|provision",
    ),
    (
        BENEFIT,
        r"stipends?|allowances?|reimburse(?:ment|d|s)?|vouchers?|(?:relocation|benefits?)(?: package)?|"
        r"tuition|per diem|cost of living|subsid(?:y|ies|i[sz]ed)|"
        r"loan repayment|student loans?|fertility|401\s?\(?k\)?|403\s?\(?b\)?|\bmatch(?:ing|ed)?\b|pension|"
        r"\bHSA\b|\bFSA\b|deductible|"
        r"co-?pay|\bgym\b|wellness|fitness|membership|commuter|\bper child\b|home[- ]office|"
        r"professional development|\bCEU\b|\bCME\b|"
        r"(?:medical|dental|vision|health)(?:care)? (?:plan|aid|scheme)|"
        r"scholarship|childcare|daycare|life assurance|\w{0,20}zuschuss|gutschein|sachbezug|urlaubsgeld|fahrgeld|"
        r"jobrad|tickets? restaurants?|mutuelle|"
        r"dofinansowanie|příspěv\w{0,6}|cafeteri[ea]|stravenk\w{0,3}|\bdiety\b|\bbonuri\b|tichete|diurn[aă]|"
        r"friskvård\w{0,10}|"
        r"phụ cấp|trợ cấp|补贴|补助|餐补|房补|车补|话补|津贴|报销|社保|公积金|礼金|礼品|五险|保险|福利费|"
        r"通訊|津貼|補助|補貼|禮金|交通費|手当|компенсаци",
    ),
    (
        OTHER,
        r"revenues?|turnover|\bsales (?:of|volumes?)|volume of|\bgrants?\b|\bawards?\b|\bprizes?\b|"
        r"\bwin(?:ning)?\b|\bquotas?\b|budgets?|portfolio|\bdeals?\b|\bACV\b|\bARR\b|\bMRR\b|\bGMV\b|\bAUM\b|"
        r"\bfund(?:s|ed|ing)?\b|\brais(?:ed?|ing)\b|\bvalu(?:ed|ation)\b|\bworth\b|\binvest(?:ed|ments?|"
        r"ing)?\b|venture|backed|series [A-F]\b|"
        r"transactions?|\bassets\b|donat(?:e|ed|ion)s?|\bsav(?:es|ed|ings?)\b|\bfees?\b|\bspend(?:ing)?\b|"
        r"purchas\w{1,4}|losses|"
        r"damages|penalt(?:y|ies)|\bfines?\b|deposit|\bprofits?\b|market cap|per (?:assignment|article|post|"
        r"lead)|minimum wage|"
        r"registered capital|注册资本|注册资金|销售额|营业额|产值|投资|融资|资产|市值|估值|预算|业绩|交易|千字|"
        r"每[件单次节篇]|資本金|売上|"
        r"umsatz|chiffre d['’]affaires|obr[oó]t\w{0,4}|omsättning|оборот|выручк|facturaci[oó]n|doanh (?:thu|số)|"
        r"vốn điều lệ|budżet|kaution",
    ),
    (
        BASE,
        r"salar(?:y|ies)|(?-i:Pay)(?![a-z])|(?-i:PAY)|(?<![a-z])pay(?:s|ing)?(?![a-z])|\bpaid\b|wages?\b|"
        r"compensation|remuneration|(?:hourly|daily|day|base|pay|starting)[ -]rates?|"
        r"\brate\b|\bhourly\b|\bbase\b|\bbasic\b|\bearn(?:s|ings?)?\b|\bpackage\b|\bCTC\b|\bincome\b|"
        r"we offer\b|we are offering|\bDOE\b|depending on (?:experience|qualifications)|"
        r"commensurate|\bfreelance\b|\w{0,20}(?:gehalt|lohn|vergütung|entgelt|brutto)|r[ée]mun[ée]ration|"
        r"salaire|\bbruts?\b|salario|sueldo|"
        r"retribuci[oó]n|sal[aá]rio|remunera[cç][aã]o|stipendio|retribuzione|\bRAL\b|salaris|\w{0,12}loon|"
        r"wynagrodzenie|zarobki|pensja|stawka|widełki|\bplat\b|mzda|mzdy|"
        r"зарплат|оклад|з/п|заработн|доход|\bоплат|\w{0,12}(?:lön|lønn?)\b|palkka|lương|thu nhập|薪资|"
        r"薪酬|薪水|月薪|"
        r"年薪|日薪|[时時]薪|周薪|底薪|工资|待遇|薪|"
        r"月給|年収|時給|日給|給与|給料|급여|연봉|월급|시급|salariu",
    ),
)
"""What an amount is for, by the words around it; the nearest one decides."""

WEAK_ROLES: tuple[tuple[str, str], ...] = (
    (
        BENEFIT,
        r"medical|dental|insurance|insured|coverage|\bmeals?|\blunch(?:es)?|parking|transport(?:ation)?|"
        r"equipment|internet|phone|mobile bill|"
        r"learning|training|education(?:al)?|housing|accommodation|\bcredits?|discounts?|\bgift|perks?|"
        r"uniform|rentals?|\bcar|mileage|child|karta|vales?",
    ),
    (
        OTHER,
        r"company|companies|clients?|customers?|accounts?|projects?|contracts?|orders?|claims?|\bcosts?|"
        r"\bprices?|\btax(?:es)?|grants?|"
        r"value|than|targets?(?: of)?|programs?|property|properties|facility|cash|market|industry|business|"
        r"fleet|savings?",
    ),
)
"""Words that say what an amount is for only when they stand right at it or are linked to it ("$40 for lunch")."""

PERKS_AFTER = r"\s?(?:\+|plus|and|&|,)\s?(?:\w+ ){0,2}(?:bonus|equity|benefits|commission|super|stock|options)"
"""What postings add to the pay they have just named."""

STIPEND = r"(?:^\W{0,4}|(?:monthly|weekly|intern(?:ship)?|paid|an?|of) )stipends?\b[^.\d]{0,20}$"
TRAINEE = r"\b(?:intern|trainee|apprentice|fellow|residen[ct]|graduate|student|ph\.?d|doctoral|scholar|volunteer)"
"""A stipend that these are paid is their pay; the others of a posting are for lunch, learning or housing."""

LINKS = r"(?:for|in|of|to|towards?|on)\s"

STRONG_AFTER: tuple[tuple[str, str], ...] = (
    (OTE, r"\bO\.?T\.?E\b|on[- ]target|\bat target\b|earning potential"),
    (
        BONUS,
        r"\bbonus(?:es)?\b|sign[- ]?(?:ing|on)\b|\bcommission\b|incentives?\b|prämie|"
        r"(?:welcome|joining) (?:payment|bonus)|奖金|提成|奖励|红包|"
        r"全勤|绩效|"
        r"premi[aei]\b|thưởng|tips\b|referral",
    ),
    (
        BENEFIT,
        r"stipends?|allowances?|reimbursement|vouchers?|relocation|cost of living|subsid(?:y|ies)|"
        r"loan repayment|\bper child\b|"
        r"\bmatch\b|tuition|scholarship|zuschuss|gutschein|补贴|补助|餐补|房补|津贴|报销|phụ cấp|trợ cấp|"
        r"手当|příspěvek|"
        r"dofinansowani|per (?:worked )?day meal",
    ),
    (
        OTHER,
        r"revenues?|\bprofits?\b|\bbudgets?\b|\bquota\b|\bdeals?\b|\bACV\b|\bARR\b|\bfunding\b|\bcompany\b|"
        r"transactions|portfolio|\bfees?\b|\baccounts\b|/[件单次节篇]|"
        r"per (?:course|class|session|visit|mile|km|lesson|word|piece|load|delivery|unit|credit)\b|"
        r"\bprojects?\b|investment|\bassets\b|in sales|savings|turnover|per (?:assignment|article|post|lead|"
        r"referral)|venture",
    ),
    (BASE, r"salary\b|\bbase\b|\bDOE\b|depending|range\b|commensurate|basic\b|\bpay\b(?! per)|selon|薪|lương"),
)
"""Words that decide from behind the amount; the first one decides."""
