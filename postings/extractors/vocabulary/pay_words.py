"""The words around an amount of money: units, periods, bounds, and how it goes on.

Written for this project, in the languages the parser reads. Every row is a regular expression that is read without
regard to case; rows are tried in order.
"""

from __future__ import annotations

_NO_LETTER = r"(?![A-Za-zÀ-ɏḀ-ỿ])"

TENTH = r"[1-9](?![\d.,%万萬千百年个個人岁歲天])"
"""Behind a unit a single digit counts its tenths: 1万2 is twelve thousand."""

_AFTER_MYRIAD = (
    r"(?![~～\-–—至到]\s?\d{1,4}[万萬][字人名家台件平亩吨条篇次])"
    rf"(?={TENTH}|[元圆块円日美港韩欧英每以起左至到税薪年月/·~〜～\s\-–—,，。、;；:)）(（+]|人民币|$)"
)
"""Behind the unit of a sum; what else is counted by ten thousands goes on with a word for it: "1万~5万字"."""

UNITS: tuple[tuple[str, float, str | None], ...] = (
    (
        r"k(?![A-Za-z0-9À-ɏḀ-ỿ])|(?-i:K)(?=(?-i:[A-Z][a-z'’]))|k(?=(?:EUR|USD|GBP|PLN|CHF|CAD|AUD|SEK|pa|"
        r"p\.a)\b|[€£$])",
        1e3,
        None,
    ),
    (r"thousand" + _NO_LETTER, 1e3, None),
    (r"T(?:EUR|€|sd\.?(?=\s?(?:€|EUR)))", 1e3, "EUR"),
    (r"т\.? ?р\.?(?![а-я])|т\.?(?= ?руб)|к(?![а-яa-z])", 1e3, "RUB"),
    (r"(?:ty[sś]|tis)\.?(?![a-z])", 1e3, None),
    (r"тыс(?:яч[аи]?|\.)?(?![а-я])", 1e3, "RUB"),
    (r"mil(?=\s(?:reais|euros|pesos|soles|mensa|anua|brut|por|al|(?:a|até|y|e)\s[R$€\d])|\s?$)", 1e3, None),
    (r"(?:lakhs?|lacs?)" + _NO_LETTER, 1e5, "INR"),
    (r"(?=LPA|L\.P\.A)", 1e5, "INR"),
    (r"(?:crores?|cr)" + _NO_LETTER, 1e7, "INR"),
    (r"(?:tri[eệ]u|Tr|củ)" + _NO_LETTER, 1e6, "VND"),
    (r"tỷ" + _NO_LETTER, 1e9, "VND"),
    (r"(?:millions?|mio\.?|mln|mill?\.|mm|(?:млн|миллион(?:а|ов)?)(?![а-яё]))" + _NO_LETTER, 1e6, None),
    (r"(?:billions?|bn|mrd\.?|(?:млрд|миллиард(?:а|ов)?)(?![а-яё]))" + _NO_LETTER, 1e9, None),
    (r"[万萬]" + _AFTER_MYRIAD, 1e4, "万"),
    (r"千" + _AFTER_MYRIAD, 1e3, "万"),
    (r"만", 1e4, "KRW"),
    (r"[亿億]", 1e8, "万"),
    (r"w(?=[/·元+起\s\-–—~～至到，,、。；;)）]|$)", 1e4, "万"),
)
"""What the number before it is multiplied by, and the currency it implies where nothing else names one."""

UNIT_SIGNS = "kкmblđw万萬千만亿億"
UNIT_STARTS = "th te t€ ts ty ti ты т. тр la lp l. cr tr tỷ củ mi ml mm bi bn mr мл ми"
"""How the units begin: a number before none of these has none."""

MILLIONS = r"(?-i:[MB])(?![A-Za-z])|(?-i:m)(?![A-Za-z²³0-9])"
"""M, B and m only count as units beside a sign of currency; without one they are sizes."""

LAKHS = r"(?-i:L)(?![A-Za-z])"
"""The bare L of lakh likewise beside a sign of the rupee."""

_PER = (
    r"(?:/|per(?: ?/| per)?|pro|je|pe|par|por|im|za|за|pr\.?|each|every|"
    r"(?<![^\W\d_])(?:in )?(?:an?|i|в|na|om|al|all['’]|o|en|die|l['’]|de l['’]|ao))"
    r" {0,2}(?:1 ?(?=\D))?"
)
_APART = r"(?![^\W\d_])"
_END = r"(?:\b|(?-i:(?=[A-Z])))"

PERIOD_NOUNS: tuple[tuple[str, str], ...] = (
    ("hour", r"hours?|hr|Stunde|Std|heure|hora|ora|uur|timmen?|tim|time|godzin[ęa]|godz|hodinu|hod|час|ч|giờ"),
    (
        "day",
        r"(?:working |work |full |\d{1,2}[- ]?(?:hour|hr|h) )?(?:day|shift|24[- ]?(?:hours?|hrs?)|diem|"
        r"Tag|Schicht|jour|día|dia|dag|dzień|den|день|смену|giorno|ngày)",
    ),
    ("week", r"week|wk|Woche|semaine|semana|veckan?|uke|uge|tydzień|týden|неделю|settimana|tuần"),
    (
        "month",
        r"(?:calendar )?(?:month|mth|mon|mo|Monat|mois|mes|mês|maand|måned(?:en)?|(?<![A-Za-z])(?-i:md)|"
        r"månad(?:en)?|mån|"
        r"miesiąc|mies|m-c|"
        r"měsíc|měs|mesiac|месяц|мес|mese|hónap|hó|tháng|lună|luna|kk)",
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
        r"hourly\b|(?<=\d)hr\b|/ ?1? ?h\b|p\.?/?h(?:r|our)?\.?"
        + _APART
        + r"|[/每]?(?:小时|時間|时|時)(?!间|间)|(?<!en )(?<!d')(?<!les )horaire\b|stündlich",
    ),
    ("day_", r"/ ?(?-i:MD)\b|p\.\s?d\b\.?|(?-i:pd)\b|daily\b|dziennie|/ ?d\b|[/每一](?:天|日)|täglich|journalier"),
    (
        "week_",
        r"weekly\b|p\.?w\.?"
        + _APART
        + r"|[/每一]?(?:周|週|星期)(?!末|岁)|wöchentlich|hebdomadaire|semanal(?:es)?\b",
    ),
    (
        "month_",
        r"monthly\b|p\.?c?\.?m\.?"
        + _APART
        + r"|[/每一]?个?月(?!份|日)|ヶ月|monatlich|mensuels?\b|mensuelle|mensua(?:l|les)\b|"
        r"mensa(?:l|is)|mensil[ei]\b|havi\b|месечно|maandelijks|miesięcznie|měsíčně|ежемесячно|mtl\.|"
        r"(?<!cash )in[- ]hand\b|månatligen|hàng tháng|mỗi tháng",
    ),
    (
        "year_",
        r"annually|annual\b|yearly|annum\b|p\.? ?a\.?"
        + _APART
        + r"|L\.?P\.?A\b\.?|[/每一]?年(?!经验|龄|终|以)|jährlich|"
        r"annuels?\b|annuelle|annu[ieao]\b|anua(?:l|les)\b|jaarlijks|rocznie|ročně|годишно|évi\b|årligen|årligt|b/a\b",
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

PERIOD_BARE = (
    r"(?P<day__>day(?=\s(?:rate\b|DOE\b)|\s?(?:[.,;)\n]|$)))|"
    r"(?P<hour__>(?:hour|hr|godz|час)(?=\sDOE\b|\.?\s?(?:[.,;)\n]|$)))|"
    r"1 (?:(?P<hour____>hour)|(?P<day____>day)|(?P<week____>week)|(?P<month____>month)|(?P<year____>year))"
    r"(?=\s?(?:[.,;)\n]|$))|"
    r"(?P<day___>(?:смена|dniówka)(?=\s?(?:[.,;)\n]|$)))"
)
"""Periods that stand right behind the amount without "per" or "a": "$300 - $400 day"."""

PERIODS_BEFORE: tuple[tuple[str, str], ...] = (
    (
        "hour",
        "hourly; per hour; /hour; an hour; stundenlohn; stündlich; taux horaire; horaire de; timlön; timeløn; "
        "godzinow; "
        "每小时; 时薪; 時薪; 時給; 시급; почасов",
    ),
    (
        "day",
        "daily; day rate; per day; full day pay; tagessatz; tageslohn; tjm; dagpris; dzienn; dniówk; "
        "дневн; смена; 日薪; 日給; 日结; 每天; 每日; 一天; 일급",
    ),
    ("week", "weekly; per week; wochenlohn; semanal; hebdomadaire; 周薪; 週給"),
    (
        "month",
        "monthly; per month; monats; monatlich; mensuel; mensual; mensal; månads; måneds; miesięczn; měsíčn; "
        "kuukausi; ежемесячн; в месяц; hàng tháng; maand; 月薪; 月给; 月給; 月收入; 底薪; 每月; 基本給; 월급",
    ),
    (
        "year",
        "annual; yearly; per year; per annum; jahres; jährlich; annuel; anual; årslön; årsløn; årlig; roczn; "
        "ročn; годов; ctc; jaarsalaris; 年薪; 年収; 年俸; 年给; 연봉",
    ),
)
"""The period, as it stands in the label or the sentence before the amount. The form of a row: see cues.Phrases."""

PERIOD_BETWEEN = (
    r"(?:\s?(?:(?:/|per|an?)\s?(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum)|p\.?h|p\.?a|p\.?m)\b\.?|"
    r"[/每](?:小时|天|日|周|月|年)|"
    r"\s?/\s?(?:Std\.?|Stunde|Tag|Monat|Jahr|heure|jour|mois|an|giờ|ngày|tháng|мес\.?|час))?"
)
"""The period behind the lower end of a range: "160元/天-200元/天"."""

FORTNIGHT = r"bi-?weekly|fortnight(?:ly)?|every (?:two|2|other) weeks?|zweiwöchentlich|quinzaine|quincenal(?:es)?"
"""Two weeks, which no period of ours is: half of it a week."""

FILLERS = (
    r"(?:(?:\+|plus|incl?(?:uding|\.)?|excl?(?:uding|\.)?) ?(?:vat|holiday pay|super(?:annuation)?|tips)|"
    r"gross|net|netto|brutto|bruto|brutos|bruts?|netto|base|basic|bruttoløn|usd|eur|gbp|cad|aud|"
    r"fixes?|fixe|hrubého|čistého|税前|税后|"
    r"\(?(?:gross|net|brutto|netto|before tax|税前|税后)\)?|each|lordi|na rękę|\(? ?на руки ?\)?|нетто|брутто|"
    r"salary|pay|total)"
)
"""Words between an amount and its period that say nothing about the period."""

PAID_BY_MONTH = r"lương|thu nhập|оклад|зарплат|з/п|\bзп\b|вилк|доход|wynagrodz|薪|工资|mzda|salariu"
"""Labels in languages whose pay is stated by the month where no period is named."""

PERIOD_STARTS = (
    "a al an ann annual annually annum annuel annuels anual anuales at base basic brut bruto brutto bruts "
    "cad daily day each en eur every "
    "fixe gbp gross hourly i im in jährlich je l la los lpa miesięcznie monatlich month monthly měsíčně "
    "na net netto o on p pa par pay pcm pd "
    "per ph pm por pr pro pw ročně rocznie salary stündlich täglich total usd weekly yearly za zu в за на"
)
"""The words a bare number must be followed by to be looked at."""

LOWER_BOUNDS = (
    r"(?:\bfrom|\b(?:start(?:s|ing)?|beg(?:ins?|inning))\s(?:at|from|with|on)|"
    r"\b(?:starting|min(?:imum|\.)?)\s(?:base\s|annual\s|hourly\s|monthly\s)?(?:salary|pay|wage|rate)"
    r"(?:\sfor\s(?:this|the|our)\s[a-z]{3,12})?(?:\s(?:is|of|from|at))?|"
    r"minimum(?:\sof)?|\bmin\.?|\bminimaal|at\sleast|\bnot?\sless\sthan|\bab\b|\bà\spartir\sde|\bdès|\bod\b|\bот|\bfrån|"
    r"\bfra\b|\bvanaf|\bdesde|\ba\spartir(?:e\sda|\sde)|"
    r"mindest(?:grund|brutto|monats)?(?:gehalt|lohn|entgelt)(?:[ \w]{0,30})|"
    r"\bmindestens|\bmind\.|"
    r"\bmore\sthan|\bover|\babove|\bfloor\sof|\btừ|\btrên|不低于|最低|保底|起薪)"
)
UPPER_BOUNDS = (
    r"(?:\bup\s?to|\bupto|\btop(?:s|ping)?\sout\sat|\bmax(?:imum|\.)?\s(?:base\s|annual\s|hourly\s|monthly\s)?(?:salary|pay|wage|rate)(?:\s(?:is|of))?|maximum(?:\sof)?|\bmaximaal|\bmaks(?:ymalnie|\.)?|\bmax\.?|\bbis(?:\szu)?|jusqu['’]?[àa]|\bhasta|\bdo\b|\bдо|"
    r"\baž(?:\sdo)?|\bupp\still|\bop\stil|"
    r"\bopp\still|\btot\b|\baté|\bfino\sa|\btới|lên\sđến|\bup\sto\sa|\bas\smuch\sas|"
    r"(?<!no\s)(?<!not\s)\bless\sthan|\bunder|最高(?:可拿|可[达達]|能拿)?|高[达達]|可[达達]|(?:salary|pays?|package|rate|ranges|ranging)\sto)"
)
LOWER_BOUND_ENDS = (
    "from at with on salary pay wage rate is of minimum minimaal min min. least ab da de dès od от från fra vanaf "
    "desde mindestens mind. than over above từ trên 不低于 最低 保底 起薪"
)
UPPER_BOUND_ENDS = (
    "to upto out at of is maximum maximaal max max. maks maks. maksymalnie "
    "bis zu jusqu'à jusqu’à jusqua jusquà jusqu'a jusqu’a hasta do до až "
    "till til tot até a tới đến as than under salary pay wage rate 最高 高达 可达 高達 可達 可拿 能拿"
)
"""How the bounds end: words that end otherwise are not looked at closely."""

PLUS = (
    r"\+(?!\s?(?:\d|super|bonus|commission|benefit|tips|[提奖绩补分股年底五高各])|"
    r"(?![元块每以起左月天])[\u4e00-\u9fff])"
)
"""Behind a number: so much or more; not where something is added to it."""
LOWER_AFTER = (
    r"(?<!\s)\+(?!\s?(?:\d|super|bonus|commission|benefit|tips|[（(]|[提奖绩补分股年底五高各])|"
    r"(?![元块每以起左月天])[\u4e00-\u9fff])|"
    r"\+(?=\s?(?:/|(?:per|an?|each|hourly|daily|weekly|monthly|annually|yearly)\b))|以上|起(?!薪)|"
    r"['’](?:den|dan|ten|tan) (?:başl|itibaren)\w*|and (?:up|above|over)\b|or more|trở lên|"
    r"upwards?|plus\b(?= depending)|"
    r"\s?[-–—]\s?(?=[,;]|\(|$|DOE)|[~〜～]\s?(?=[、，。,;（(]|$)"
)
UPPER_AFTER = r"以下|以内|or less|or below|max(?:imum)?\b(?!\s?(?:[:：$€£¥\d]|(?:of|is)\b|[A-Z]{3} ?[$\d]))"
BOUND_STARTS_AFTER = "+以起aAoOuUpPmMtT-–—~〜～'’"
"""The first characters of these two."""

QUIET = (
    "negotiable gross brutto triệu tr lakh lakhs hour year month week annum an to up from salary range rate "
    "hourly monthly annually annual yearly weekly base compensation starting at depending on experience euro "
    "euros hr per"
)
QUIET_HAN = r"[月年天日时薪元万千以上下起]|工资|薪资"
"""Words that accompany an amount and say nothing more of its line; so does any word of three letters."""

JOINERS = (
    r"[-–—−‒―‐\u2011~〜～]{1,3}|[-–—]\smax(?:imum|\.)?(?:\sof)?|[-–—]?>|to\s(?:a\smaximum\sof\s|as\s(?:much|high)\sas)?(?:up\sto)?|till?|until|through|bis(?:\szu)?|[àa]|al|do(?:\snawet)?|до|"
    r"až|til|tot|até|t/m|"
    r"đến|tới|至|到|から|or|,?\s?(?:and\s|going\s|rising\s)?up\sto|,?\s?(?:rising|increasing|progressing)\sto|-\s?up\sto|\.{2,3}|…"
)
"""What stands between the two ends of a range."""

JOINERS_AFTER_BETWEEN = r"and(?:\sthe)?|und|et|en(?:\sde)?|y|e|i|a|og|och|và|и|&|до|do|to|til|till"
_BETWEEN = "between|zwischen|entre|tussen|mellem|mellan|pomiędzy|między|mezi|между|trong khoảng|tra"
BETWEEN = rf"(?:{_BETWEEN})(?:\s(?:de|the))?\s*$"
"""\"Between\" makes an "and" a joiner."""

INVOICED_HINTS = ("B2B", "b2b", "IČO", "mbrella", "MBRELLA")
INVOICED = r"b2b|IČO|umbrella"
EMPLOYED = (
    r"paye|uop|umow[aęy] o prac[ęe]|employment contract|contract of employment|permanent(?: contract)?|"
    r"HPP|pracovní poměr|трудовой договор"
)
"""Beside a sum: whether it is paid by invoice or by a contract of employment."""

PART = r"(?P<first>底薪|保底|基本工资|基本薪资|基础工资)[:：]?\s?$|[+＋][^\d，,、。；;\n]{1,10}$"
"""Before a part of the pay, which is told as a whole further on; behind the first one a plus follows."""

STEP = (
    r"[^\n\d]{0,24}[,;:/\n]\s*(?:(?:im|and|et|und) )?"
    r"(?:(?:year|level|step|jahr|année) \d|(?:\d\.? ?)?(?:ausbildungs|lehr)?jahr|"
    r"\d(?:\.|st|nd|rd|th|re|e|[eè]me)? ?(?:year|année|rok))\w{0,2}\W{0,3}"
)
"""Between the pays of one year and the next: "1. Jahr 1.100 €, 2. Jahr 1.200 €"."""

GRADE = (
    r"[\s,;:/|•*–-]{1,4}(?:[a-z]{2,16}[ /]){0,3}(?:level|tier|step|grade|band|zone|region|group|year)[ -]?"
    r"(?:\d{1,2}|[a-z]|i{1,3}v?)\b(?: (?:is|pays))?[\s:(–-]{1,3}(?:[a-z.]{2,16},? ){0,6}"
)
"""Between the range of one grade and the next: "$105,000 - $122,500 Level 2: $120,000 - $150,000"."""

BESIDE = (
    r"(?=[^\n]{0,60}(?:[,;/&，；、]|\b(?:and|or|und|oder|et|ou|y|o|e|lub|i|og|och|en)\b))"
    r"(?:[^\n.!?。\d]|\.(?=\w|,)|\(\d{1,2}\)){1,60}"
)
"""Between the pay of one shift, place or skill and that of another: "$19 for days and $20.50 for nights"."""

TO_BEHIND_A_REMARK = (
    r"\s?(?:to|[-–—])\s"
    r"(?:(?:step|column|grade|level|band|lane|range|class|point) (?:\d{1,2}|[ivx]{1,4}|[a-h])[ ,]?){1,3}"
    r"[:\s(]{1,3}|"
    r"\s?[(（][^()（）\n]{1,40}[)）]\s?(?:to|bis(?: zu)?|à|a|do|до|[-–—~〜～])\s?|"
    r",?\s(?:in|during|at) (?:the |your )?(?:first|1st|initial|start)(?: of)?(?: (?:year|month|the contract))?,?"
    r" (?:and )?(?:up |growing |rising |increasing )?to (?:a maximum of )?"
)
"""Between the ends of a range the first of which has a remark: "$61,000 (step 1) to $78,000 (step 9)"."""

RISE = (
    r"(?:[^\n.;$€£]{0,40}[.;] (?:after|once|following|upon|on completion)\b[^\n.;$€£]{0,48}|[^\n.;$€£]{0,40})"
    r"\b(?:ris(?:es?|ing)|increas(?:es?|ing)|go(?:es|ing) up|progress(?:es|ing|ion)|grow(?:s|ing)|"
    r"steig(?:t|end)|wzrasta|rośnie|augment\w{1,4}|évolu\w{1,4}|sube|aumenta)\b[^\n.;]{0,40}\b"
    r"(?:to|auf|bis(?: zu)?|do|à|hasta|a) (?:at least |mindestens |over |about )?"
)
"""Between the first pay and what it becomes: "$18 an hour, rising after six months to $19.50"."""

OTHER_MEASURE = (
    r"full[- ]time equivalent|\bfte\b|\bactual\b|\bequivalent|\bannuali[sz]ed\b|entspricht|soit\b|"
    r"\((?:(?:of which )?(?:the )?(?:fixed|base|basic)\b|lương (?:cứng|cơ bản)|底薪|基本工资|оклад)[^)]{0,20}$|"
    r"\b(?:includes|including|comprising|comprises|made up of|of which)\b"
)
"""Between two sums that are one pay reckoned in two ways, or the second of which is a part of the first."""
MEASURE_BEHIND = r"\s?[,(]?\s?(?:actual\b|fte\b|total package\b|equivalent\b|full[- ]time equivalent)"
"""Right behind the second of them: "(£14,800 - £15,300 actual salary)"."""

EXTRA_TIME = (
    r"(?:bank|public|federal|statutory|stat|national|major|on|for|during) holidays?|holiday (?:pay|rates?)|"
    r"overtime|over-time|(?:time and a half|double time)|(?<!no )week-?ends?|sat(?:urdays?)?|sun(?:days?)?|"
    r"on[- ]calls?|stand-?by|call[- ]?outs?|travel(?:ling)? time|"
    r"sleep(?:[- ]?ins?|[- ]?overs?|s|ing (?:shifts?|nights?))|"
    r"(?:(?:sonn|sams)tags?-? (?:und|&) |sonn- und )?feiertag\w{0,3}|sonntag\w{0,2}|samstag\w{0,2}|"
    r"wochenend\w{0,2}|überstunden?|rufbereitschaft|jours? fériés?|dimanches?|astreintes?|"
    r"heures? supplémentaires?|festivos|domingos|feriados|horas extras?|weekend\w{0,3}|"
    r"święta|niedziel\w|nadgodzin\w{0,2}|выходны\w{1,2}|праздничны\w{1,2}|сверхурочн\w{2,3}"
)
"""Hours out of the ordinary, in lower case: what they pay is no part of the range of the job's pay."""
EXTRA_TIME_BEFORE = rf"(?<!\w)(?:{EXTRA_TIME})\b[^\d\n.;,|]{{0,24}}$|(?:节假日|周末|加班)[^\d\n。；，,]{{0,6}}$"
EXTRA_TIME_BEHIND = rf"[ \u00a0]?\(?(?:(?:on|for|at|during|an|am|les|in|every|all) (?:the )?)?(?:{EXTRA_TIME})\b"

DURATION = r"\s?(?:小时|個小時|个小时|小時|天|周|週|个月|個月|年|日)"
"""What a bare number counts that stands right before it."""

COUNTED = (
    r"\+? (?:miles?|km|hours?|hrs|days|weeks|people|employees|staff|colleagues|customers|clients|students|"
    r"patients|members|users|calls|visits|units|loads|words|vehicles|drivers|orders|locations|stores|shares|points|square|"
    r"sq\.?|beds|rooms)\b"
)
"""What a bare number counts that stands right before it."""

TRIAL_HINTS = (
    "试用",
    "实习",
    "培训",
    "prob",
    "trial",
    "training ",
    "essai",
    "prueba",
    "próbn",
    "испыт",
    "thử",
    "prov",
)
TRIAL = (
    r"(?P<over>转正|过|nach (?:der |bestandener )?|after (?:a |the |your |successful )*|après (?:la |une )?"
    r"|tras (?:el )?|po (?:okresie )?|после |sau )?"
    r"(?:试用期?|实习|培训期|probezeit|probation|trial|training (?:wage|pay|rate)"
    r"|période d['’]essai|periodo de prueba|(?:okres )?próbn"
    r"|испытательн|thử việc|provanställning)(?P<tail>[^\W\d]{0,6})"
)
"""A time on trial, in lower case; `over` and a tail with one of TRIAL_OVER say that it has passed by then."""
TRIAL_BEHIND = (
    r"[^\d,.;\n]{0,16}\b(?:during|while in|in) (?:(?:the|your|paid|initial) ){0,2}(?:training|probation)\b"
)
"""Behind a sum: it is paid until that is over."""
TRIAL_OVER = frozenset("后满过")
