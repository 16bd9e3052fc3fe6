"""What an amount of money is for: the words that say so, before it and behind it.

Written for this project, in the languages the parser reads. The form of a table of phrases: see cues.Phrases.
"""

from __future__ import annotations

BASE = "base"
OTE = "ote"
BONUS = "bonus"
BENEFIT = "benefit"
OTHER = "other"

ROLES: tuple[tuple[str, str], ...] = (
    (
        OTE,
        r"ote\b(?: (?:pay|salary|range)){0,2}(?: (?:for|of) (?:this|the|our) (?:role|position|job))?"
        r"(?: (?:with|including|incl?\.?) \w{3,12}\b)?; o\.t\.e\b; "
        r"on[- ]target(?: (?:earnings|pay|salary|range)){0,2}; at target\b; "
        "(earning|income)s? (?:potential|opportunit(?:y|ies)); potential (?:to earn|earnings|income); "
        "package (global|total); (can|could|may|will) earn; "
        r"expect to (make|earn); make(?: up to| over| between)?\s?$; "
        "total (?:target |cash |annual )?(?:cash|target|compensation)(?: range)?"
        "(?: (?:for|of) (?:this|the|our) (?:role|position|job))?; "
        r"target (?:earnings|compensation|cash); (salary|base)(?: and|\s?[+&]| plus) (?:bonus|commission); "
        "first[- ]year (?:earnings|income|comp(?:ensation)?); "
        "(best|top|average) (?:[a-z]{3,20} )?(?:earn|make)s?(?![a-z]); realistic(?:ally)?; "
        r"top (?:(?:performers|earners)(?: (?:earn|make))?|\w{3,20} (?:make|earn|making|earning)); "
        "年収例; 年収モデル; モデル年収; 平均月收入; 平均收入; 平均月薪; "
        r"reps? (?:can |typically |usually |regularly |currently )?(?:make|earn|average)(?:s|ing)?\b; "
        r"(agents|consultants|closers|sellers|salespeople) (?:can |typically |usually |regularly |currently )?"
        r"(?:make|earn|average)(?:ing)?\b; "
        "*zieleinkommen; best sellers; including commission; zielgehalt; zielvergütung; "
        "prodejci; berou domů; 全年收入",
    ),
    (
        BONUS,
        r"bonus(?:es)?\b(?:(?: (?!and\b|plus\b|you\b)[a-z]{2,12}){1,5} (?:earn|pays?)\b)?; "
        r"sign[- ]?(?:ing|on)\b; (layover|detention|breakdown)(?: (?:pay|time))?\W{0,3}$; "
        r"refer[a-z]{0,4}[^.\d\n]{1,32}?\b(?:earns?|gets?|receives?|pays?)\b; "
        r"commissions?\b; commision; tips\b; incentives?\b; referral; retention; profit[- ]sharing; "
        "(welcome|joining|starting) (?:payment|bonus); golden hello; fringe; mobili[sz]ation; "
        r"(overtime|bonus|holidays?|commission)(?: (?:pay|rates?))?(?: (?:is|are))? paid\b; overtime; "
        r"premium pay; shift (?:differential|premium); differential; holiday pay; 13th; *prämien?\b; "
        r"*zulagen?\b; primes?\b; paniers?\b; bono\b; premi[aei]\b; преми[яи]; бонус; подъ[её]мные; odměn[ay]; "
        "thưởng; "
        "*till[äe]gg; provision; prowizj; *zuschlag; podwyższon; "
        r"(raised|increased|raise|increase) (?:by|of)\b; "
        "奖金; 年终奖; 提成; 奖励; 獎金; 红包; 返费; 返现; 返利; 介绍费; 全勤; 满勤; 绩效; 分红; 加班费; "
        "工龄; 年资; 每年(?:加|涨|增|递增); ボーナス; 賞与",
    ),
    (
        BENEFIT,
        r"(reimbursed|reimbursement|mileage|meals?|lodging|subsistence)(?: [a-z]{1,12}){1,5} rates?(?: of)?\b; "
        r"stipends?\b; allowances?; reimburse(?:ment|d|s)?; vouchers?; relocation(?: package)?; "
        "benefits?(?: package)?; tuition; per diem; cost of living; subsid(?:y|ies|i[sz]ed); loan repayment; "
        r"student loans?; fertility; 401\s?\(?k\)?; 403\s?\(?b\)?; match(?:ing|ed)?\b; pension; hsa\b; fsa\b; "
        r"deductible; out[- ]of[- ]pocket; co-?pay; gym\b; wellness; wellbeing; well-being; life cover; fitness; "
        r"membership; commuter; per child\b; home[- ]office; professional development; ceu\b; cme\b; "
        "(medical|dental|vision|health)(?:care)? (?:plan|aid|scheme|cover)(?: pays)?; "
        "(cover|coverage|insurance|policy|plan) (?:pays|covers);  scholarship; childcare; daycare; "
        r"life (?:insurance|assurance); *x salary(?<=\dx salary); times salary; death in service; "
        "(interest-free|season ticket|bridging) loans?; "
        "*zuschuss; gutschein; sachbezug; *weihnachtsgeld; *urlaubsgeld; *sonderzahlung; fahrgeld; jobrad; "
        r"tickets? restaurants?; vales de \w+; fondo de ahorro; aguinaldo; buon[oi] pasto; mutuelle; "
        "dofinansowanie; "
        r"příspěv; cafeteri[ea]; stravenk; diety\b; "
        r"bonuri\b; tichete; diurn[aă]; friskvård; phụ cấp; trợ cấp; 补贴; 补助; 餐补; 房补; 车补; 话补; "
        "津贴; 报销; 社保; 公积金; 礼金; 礼品; 五险; 保险; 福利费; 通訊; 津貼; 補助; 補貼; 禮金; 交通費; "
        "手当; компенсаци; 安家费; 科研启动; 启动经费",
    ),
    (
        OTHER,
        r"leases? (?:from|for|at|payments?)\b; pool\b; threshold; *schwelle; "
        r"(salary|pay) cap\b; instal+ments?\b; costs?(?: about| around| only)?\s?$; "
        r"bill(?:s|ed)? (?:at|for|of)\b; charged? (?:at|for|clients|customers)\b; "
        "(customers|clients|users|tenants|patients|guests|families|parents|trainees|students|learners|participants|"
        "candidates|applicants|subscribers|you) (?:(?:will|must|have to|only) ){0,2}pay(?![a-z]); "
        r"revenues?; turnover; sales (?:of|volumes?); volume of; grants?\b; awards?\b; prizes?\b; "
        r"win(?:ning)?\b; owed?\b; payment plans?; "
        r"quotas?\b; bonds?\b; borrow; raffle; средний чек; budgets?; presupuesto; orçamento; portfolio; "
        r"carteira; cartera; portefeuille; portfel; deals?\b; acv\b; arr\b; mrr\b; gmv\b; aum\b; "
        r"fund(?:s|ed|ing)?\b; fund-?raising; rais(?:ed?|ing)\b; valu(?:ed|ation)\b; worth\b; "
        r"invest(?:ed|ments?|ing)?\b; loan (?:files?|amounts?|portfolios?)\b; "
        r"venture; backed; series [a-f]\b; transactions?; assets\b; donat(?:e|ed|ion)s?; "
        r"sav(?:es?|ed|ings?)\b; invoices?\b; cash handling; handl(?:e|ing) cash; fees?\b; "
        r"spend(?:ing)?\b; purchas\w; losses; damages; penalt(?:y|ies); "
        r"fines?\b; limits?\b; deposit; profits?\b; market cap; per (?:assignment|article|post|lead); "
        "minimum wage; 最低工资; 經常性薪資達?; 经常性薪资达?; "
        "(employees|workers|people|members|families|households|clients|customers) (?:earning|who earn); "
        "registered capital; 注册资本; 注册资金; 销售额; 营业额; 产值; 投资; 融资; 资产; 市值; 估值; 预算; "
        "业绩; 营业收入; 销售收入; 订单; 水电费; 培训费; 服务费; 押金; 交易; 贷款; 额度; 客单价; 单价; "
        r"合同额; 货值; 起投; 千字; 每[件单次节篇]; 資本金; 売上; umsatz; chiffre d['’]affaires; obr[oó]t; "
        r"tickets?\b; *miete; *volumen; wartości; rents?\b; loyers?\b; alquiler; czynsz; *hyra; "
        r"hyres; аренд; kasy\b; gotówk; "
        "*avgift; omsättning; оборот; выручк; задолженност; продаж; бюджет; кредит; "
        "facturaci[oó]n; doanh (?:thu|số); ngân sách; giá trị; "
        "vốn điều lệ; budżet; kaution",
    ),
    (
        BASE,
        r"(salary|pay|compensation) (?:and|&) (?:benefits|perks)(?=\s?[:：–—-]); "
        "(salary|pay|compensation|package) breakdown; "
        "(pay|salary|wages|wage|rates|rate) (?:(?:has been|have been|was|were|is|are|now) )?"
        "(?:raised|increased) to; "
        r"salar(?:y|ies); (hiring|expected|anticipated|target|budgeted|full) range\b; "
        r"range (?:for|of) (?:this|the|our) (?:role|position|job|opening)\b; pay(?:s|ing)?(?![a-z]); "
        r"payr(?:ate|ange); mid-?point\b; paid\b; wages?\b; compensation; "
        r"comp\b(?! (?:time|plan|days?)\b); expect (?=(?:[a-z]{1,3})?\s?[$€£¥₹]); "
        r"remuneration; (hourly|daily|day|base|pay|starting)[ -]rates?; rate\b; hourly\b; base\b; basic\b; "
        r"earn(?:s|ings?)?\b(?! (?:the|our|us|them|their)\b); package\b; ctc\b; "
        r"(band|grade|step) (?:\d{1,2}|[a-h]|i{1,3}|iv|v)\b; mps\b; ups\d?\b(?=\s?\(); scp\b; njc\b; "
        r"l(?:[1-9]|[1-4]\d)(?:\s?-\s?l?\d{1,2})?\W{0,3}$; "
        r"(spine|pay) points?; tvöd; tv-l; income\b(?! (?:of|from|tax)\b); (paye|umbrella|pkg)\b; "
        r"we (?:can |could )?offer\b; we are offering\b; gross (?:weekly|monthly|annual|hourly|pay|package)\b; "
        r"предлагаем; proponujemy; vi erbjuder; wir zahlen; offriamo; doe\b; "
        r"depending on (?:experience|qualifications); commensurate; freelance\b; *gehalt; *lohn; *vergütung; "
        r"*entgelt; *brutto; (rémun|remun)[ée]ration; salaire; gratification; bruts?\b; salario; sueldo; "
        r"renta (?:l[íi]quida|bruta); "
        r"retribuci[oó]n; sal[aá]rio; remunera[cç][aã]o; stipendio; retribuzione; ral\b; salaris; *loon; "
        r"wynagrodzenie; zarobki; podstawa; pensja; stawka; ставк; schaal; widełki; plat\b; mzda; mzdy; "
        r"зарплат; оклад; з/п; зп\b; вилк; заработн; "
        r"доход; оплат; платим; заробітн; maaş; ücret; gaji; salarial; verdien(?:st|en); "
        r"可拿; 日结; 月入; 月均; 到手; 收入; *lön\b; *lønn?\b; *palkka; no less than; not less than; "
        r"fixe\b; ofrecemos\b; oferecemos\b; bolsa[- ]aux[ií]lio; bolsa de est[aá]gio; 基本給; "
        "is offered at; фиксированная часть; lương; "
        "thu nhập; salariu; 薪; 工资; 待遇; 月給; 年収; 時給; 日給; 給与; 給料; 保底; 급여; 연봉; 월급; 시급",
    ),
)
"""What an amount is for, by the words around it; the nearest one decides. The form of a row: see cues.Phrases."""

WEAK_ROLES: tuple[tuple[str, str], ...] = (
    (
        BENEFIT,
        "medical; dental; insurance; insured; coverage; meals?; lunch(?:es)?; parking; transport(?:ation)?; "
        "equipment; internet; phone; mobile bill; learning; training; education(?:al)?; housing; "
        "accommodation; credits?; discounts?; gift; premiums?; perks?; uniform; rentals?; car; "
        "mileage; child; karta; vales?",
    ),
    (
        OTHER,
        "company; companies; clients?; customers?; accounts?; projects?; contracts?; orders?; claims?; "
        "costs?; prices?; tax(?:es)?; value; than; targets?(?: of)?; programs?; property; properties; "
        "facility; cash; market; industry; business; fleet; savings?",
    ),
    (
        BASE,
        r"bachelors?\b(?:['’]s)?; masters?\b(?:['’]s)?; doctorate; ph\.?d\b; ba\b; ma\b; bs\b; ms\b; "
        "ausbildungsjahr; lehrjahr",
    ),
)
"""Words that say what an amount is for only when they stand right at it or are linked to it ("$40 for lunch")."""

EXTRA = (
    r"\b(?:extra|additional|further|zusätzlich|dodatkowo|supplémentaires?(?: de)?|adicional(?:es)?(?: de)?)"
    r"(?: (?:up to|of|bis zu))?\s?$|(?:额外|另加)$"
)
"""Right before a sum that comes on top of the pay."""

LIST_OF_PAY = r"(?:工资|薪资|薪酬|月薪|待遇)[^。；;\n\d]{0,16}[，,]\s?$"
"""Before a sum: what is offered besides money stands between it and its label ("薪资待遇：包吃住，")."""

GROSS = r"\b(?:base|basic|salary|gross|net|brut[oa]?s?|brutto|nett?os?|na rękę|на руки)\b|税前|税后|到手"
"""Within a sum that names its period: nothing but pay is told before or after tax."""

SHIFT_NEXT = (
    r"\s(?:on |for |per )?"
    r"(?:days|nights|evenings|mornings|weekdays|weekends|weeknights|saturdays?|sundays?)\b(?! off)"
)
"""Right behind a small sum: a rate of the hour that a shift pays."""

IN_SHARES = (
    r",?\s(?:(?:per|a) year )?(?:worth )?(?:in|of|en|d['’])\s?(?:the |your |annual |company |restricted )?"
    r"(?:equity|stocks?|shares|rsus?|options|acciones|accions|aktien|anteilen)\b(?! price)|"
    r"的?(?:期权|股票|股权)"
)
"""Behind a sum that is paid in shares of the company."""

PERKS_AFTER = (
    r"\s?(?:\+|plus|and|&|,|incl(?:uding|usive of|\.)?)\s?(?:[\w£$€,.%-]+ ){0,3}"
    r"(?:bonus(?:es)?|equity|benefits|commission|super|stock|options|holidays?|pension|tronc|service charge|"
    r"profit share|(?P<tips>tips))\b"
)
"""What postings add to the pay they have just named; tips to a rate of the hour."""

LIMIT = r"\b(?:below|under|less than|above|over|more than|exceeding|in excess of)\s{1,2}$"
"""Right before a sum that something is measured by."""

BUDGET_LABEL = r"\W{0,4}(?:budget|budżet|бюджет)\W{0,4}(?:(?:up to|max\.?|bis(?: zu)?|do|до)\s)?$"
"""What clients have for the work; at the beginning of a line and right before the sum."""

STIPEND = (
    r"(?:^\W{0,4}|(?:monthly|weekly|annual|living|training|intern(?:ship)?|paid|an?|of) )stipends?\b[^.\d]{0,20}$|"
    r"\bstipends?\s?[:：–—-]\s{0,2}$|"
    r"(?:\bintern(?:ship)? (?:support )?allowance|\b(?:trợ|phụ) cấp thực tập|实习(?:补贴|津贴|补助))"
    r"[^.\d。；;]{0,20}$"
)
STIPEND_NEXT = r"\s?(?:(?:monthly|weekly|annual|living|training)\s)?stipends?\b(?! for (?!\d))"
"""Right behind a sum with its period."""
TRAINEE = (
    r"\b(?:intern|trainee|apprentice|fellow|residen[ct]|graduate|student|ph\.?d|doctoral|scholar|volunteer)|"
    r"thực tập|实习"
)
"""A stipend that these are paid is their pay; the others of a posting are for lunch, learning or housing."""

LINKS = r"(?:for|in|of|to|towards?|on)\s"

_NO_JOBS = "program position vacancy competition tender member staff crew partner owner host head stage worker"
NO_JOBS = frozenset(_NO_JOBS.split())
"""Nouns that name a job and as often something else: "referral program $500"."""

PIECE_NEXT = (
    r"\s?per (?!(?:annum|year|yr|month|mth|calendar|week|wk|fortnight|day|diem|shift|hour|hr|pay|bi|working|"
    r"full|the|our|your|company|contract|union|agreement|law|person|head|child|\d|[a-z]\b))"
    r"(?:\w[\w-]*)"
)
"""Right behind a sum: it is paid for a piece of work, and for no time."""

BONUS_NEXT = (
    r"\s?(?:(?:sign(?:ing|[- ]?on)|retention|referral|performance|welcome|joining|completion|relocation|loyalty)"
    r"\s){1,2}bonus\b"
)
"""Right behind a sum: it is no pay, whatever stands before."""

STRONG_AFTER: tuple[tuple[str, str], ...] = (
    (OTE, r"ote\b; o\.t\.e\b; on[- ]target; at (?:target|plan|quota)\b; earning potential; potential\b"),
    (
        BONUS,
        r"bonus(?:es)?\b; sign[- ]?(?:ing|on)\b; commission\b; overtime; double time; incentives?\b; prämie; "
        r"provision (?:pro|je)\b; for (?:each|every)\b(?! (?:month|week|day|hour|year|shift)); "
        r"prowizj; więcej; (more|extra) (?:per|an|a)\b; layover\b; "
        "(detention|breakdown) (?:pay|time|after|per); "
        r"(additional|extra) (?:(?:annual|yearly|monthly|weekly) )?(?:income|earnings|cash|money)\b; "
        r"(welcome|joining) (?:payment|bonus); premi[aei]\b; thưởng; tips\b; referral; 奖金; 提成; 奖励; "
        "红包; 全勤; 绩效",
    ),
    (
        BENEFIT,
        r"stipends?\b; gift cards?; gift vouchers?; benefits? (?:package|plan); "
        r"or the current (?:minimum|maximum)\b; "
        "allowances?; wellness; wellbeing; well-being; reimbursement; vouchers?; relocation; "
        r"cost of living; subsid(?:y|ies); loan repayment; per child\b; match\b; tuition; scholarship; "
        r"towards?\b; zuschuss; gutschein; příspěvek; dofinansowani; "
        "per (?:worked )?day meal; phụ cấp; trợ cấp; 补贴; "
        "补助; 餐补; 房补; 津贴; 报销; 手当",
    ),
    (
        OTHER,
        r"revenues?; profits?\b; budgets?\b; quota\b; value\b; deals?\b; acv\b; arr\b; funding\b; company\b; "
        r"transactions; portfolio; fees?\b; accounts\b; /[件单次节篇]; "
        r"per (?:course|class|session|visit|mile|km|lesson|word|piece|load|delivery|unit|credit)\b; "
        r"prizes?\b; projects?\b; investment; assets\b; in sales; savings; turnover; "
        "per (?:assignment|article|post|lead|referral); venture",
    ),
    (
        BASE,
        r"salary\b; base\b; doe\b; depending; dependent on\b; range\b; commensurate; basic\b; pay\b(?! per); "
        r"wages?\b; (package|pkg|paye|umbrella)\b; "
        r"in line\b; pro[- ]?rata; fte\b; "
        r"full[- ]time equivalent; in hand\b; "
        r"to start\b; gross\b(?! (?:profit|margin|revenue|sales|volume)); brutto\b; "
        r"*gehalt; *lohn\b; je nach; selon; según; na rękę; на руки; 薪; 税前; 税后; lương",
    ),
)
"""Words that decide from behind the amount; the first one decides."""

LABELS = (
    r"salar|pay\b|wage|compens|remuner|package|rate|hourly|gehalt|lohn|salaire|r[ée]mun|sueldo|lön|løn|wynagrodz|"
    r"plat|mzda|зарплат|оклад|з/п|зп\b|вилк|доход|lương|nhập|薪|工资|待遇|月給|年収|時給|earn|retrib|loon|ral\b"
)
"""What labels of pay hold, in lower case; they begin with few letters, and the engine skips the others."""

RATE_LABELS = (
    *(
        "日薪",
        "时薪",
        "時薪",
        "日结",
        "hourly",
        "per hour",
        "stundenlohn",
        "timlön",
        "taux horaire",
        "stawka",
        "почасов",
        "tjm",
        "tagessatz",
        "day rate",
        "uurtarief",
    ),
)
"""Before a number without any mark that may be small."""
