"""Words that mark a line as the name of an organisation. Compiled by hand."""

from __future__ import annotations

LEGAL_FORMS: tuple[str, ...] = tuple(
    """
inc|incorporated|llc|l.l.c|llp|l.p|lp|ltd|limited|corp|corporation|co|plc|pllc|pty|pvt|gmbh|mbh|ag|se|kg|kgaa|
ohg|ug|e.v|ev|
s.a.s|sas|sarl|s.à r.l|s.p.a|spa|s.r.l|srl|s.l|s.l.u|slu|b.v|bv|n.v|nv|oy|oyj|ab|a/s|aps|asa|as|sp. z o.o|
sp. z o. o|sp z o.o|
s.a|s.r.o|a.s|kft|zrt|d.o.o|pte|sdn|bhd|tbk|cjsc|ojsc|jsc|ooo|zao|oao|ооо|оао|зао|пао|ао|ип|c.v|s.c|eirl|ltda|
sa de cv|
s.a. de c.v|tnhh|closed joint stock company|& partner|& partners|& sons|& associates|& söhne|& fils|et fils|
& hijos|ges.m.b.h|gesmbh|und partner|& cie|gbr|ggmbh|partg|partgmbb|partg mbb|aör|dac|cic|ltée|k.k
""".replace("\n", "").split("|")
)
"""Legal forms that end a company's name, folded, without the last dot."""

ORGANISATIONS = (
    "university|universität|université|universidad|universitet|college|school|academy|institute|institut|"
    "hospital|clinic|"
    "klinik|klinikum|foundation|stiftung|fundación|fondation|association|society|council|ministry|embassy|bank|"
    "insurance|group|gruppe|groupe|grupo|holdings?|partners|associates|consultants|consulting|solutions|technologies|"
    "technology|systems|services|laboratories|labs|studios?|industries|enterprises|international|pharmaceuticals|"
    "therapeutics|biosciences|ventures|capital|software|networks|logistics|airlines|motors|energy|media|"
    "federation|"
    "committee|commission|agency|authority|district|county|department|center|centre|church|museum|library|union|"
    "organization|organisation|network|corps|trust|company|companies|club|hotel|resort|restaurant|staffing|"
    "recruiting|"
    "recruitment|health|healthcare|medical|city of|town of|county of|state of|bureau|office of"
)
"""Regular expression: nouns that name organisations more often than jobs."""

HAN_TAILS = (
    "有限责任公司|股份有限公司|集团有限公司|有限公司|分公司|子公司|总公司|公司|集团|事务所|研究院|研究所|"
    "设计院|工作室|中心|"
    "银行|医院|学校|大学|学院|中学|小学|幼儿园|酒店|餐厅|协会|基金会|商行|经营部|门诊部|诊所|出版社|电视台|"
    "餐馆|饭馆|茶馆|酒楼|酒家|饭店|宾馆|客栈|民宿|山庄|度假村|会所|会馆|养生馆|美容院|养老院|敬老院|卫生院|诊所|"
    "药房|驾校|农场|养殖场|造型|超市|报社|株式会社|"
    "有限会社|合伙企业|(?:有限合伙)|(?:普通合伙)|有限合伙|代表处|办事处|营业部|支行|分行|厂|店|俱乐部|合作社|"
    "联合社|委员会|管理局"
)
"""Regular expression: what a Chinese or Japanese organisation's name ends with."""

VIETNAMESE_HEADS = (
    "công ty|tập đoàn|ngân hàng|tổng công ty|chi nhánh|văn phòng đại diện|trung tâm|trường|bệnh viện|hệ thống|"
    "doanh nghiệp|viện|cty|hộ kinh doanh|nhà hàng|khách sạn|cửa hàng|liên hiệp|hợp tác xã|quỹ"
)
"""Regular expression: what a Vietnamese organisation's name begins with."""

RUSSIAN_HEADS = (
    "компания|группа компаний|фирма|завод|клиника|магазин|салон|холдинг|"
    "ооо|ао|пао|зао|оао|ип|гк|нии|фгуп|гбу|мбоу|фгбоу"
)
"""Regular expression: the legal form that opens a Russian name."""

PUBLIC_BODIES = (
    r"(?:region|gemeinde|landkreis|landratsamt|ville de|mairie d[eu]|commune d[eu]|ayuntamiento de|diputación de|"
    r"urząd|администрация|ubnd) [^\s,][^,]{1,40}|\S[^,]{1,40} (?:kommun|landsting)"
)
"""Regular expression for lower case: how authorities are named, as a whole."""

NOT_NAMES: frozenset[str] = frozenset(
    """
se|
we|us|our|you|your|they|it|this|that|the|the company|our company|company|the team|our team|this company|our client|
a client|client|the client|the role|this role|the position|this position|the job|the opportunity|the organization|
the organisation|our organization|our organisation|the employer|employer|an employer|the firm|our firm|the agency|
all|he|she|there|here|home|work|which|what|who|confidential|company confidential|undisclosed|not disclosed|n/a|na|
none|unknown|various|the successful candidate|the candidate|the ideal candidate|the department|our department|
the business|the group|the division|the school|the university|the city|the county|the state|the district|
the program|the project|the office|the center|the hospital|the bank|the agency|the ministry|equal opportunity|
equal employment opportunity|eeo|an eeo|eoe|company name|hiring manager|the hiring manager|job|jobs|career|
careers|today|
the world|any|each|every|everyone|someone|now|please|welcome|candidates|applicants|employees|保密|某公司|不限|
公司|本公司|
我们|我司|企业|单位|见下文|unternehmen|wir|ihr|nous|notre client|notre entreprise|empresa confidencial|my client|
currently|presently|aktualnie|obecnie|derzeit|aktuell|actuellement|actualmente|private advertiser|
advertiser|confidential employer|confidential company|private employer|employer confidential|
company name hidden|anonymous|anonymous employer|recruiter|recruitment agency|employment agency|
staffing agency|agency|web3|web 3|ai|saas|
self-employed|rating|ratings|reviews|personaldienstleister|zeitarbeitsfirma|anonymer arbeitgeber|
entreprise confidentielle|confidentiel|confidencial|cliente confidencial|
empresa confidencial|empresa líder|pracodawca ukryty|firma ukryta|
анонимный работодатель|работодатель|кадровое агентство|rekryteringsföretag|bảo mật|某知名企业|某上市公司|
career jobs|careers & jobs|jobs & careers|jobs and careers|karriere|
location details|position type|organization type|employment category|job type|job category|date posted|
the role of|the job description|the project|the internship|you know|annually|yearly|monthly|semi-monthly|
bi-weekly|biweekly|weekly|daily|hourly
""".replace("\n", "").split("|")
)
"""What stands where a name could, and is none; folded."""

NO_NAME_BEGINS = (
    r"(?:(?:our|my|the|a) (?:client|customer)|unser(?:e[nmr]?)? (?:kunde|mandant|klient|auftraggeber)\w*"
    r"|notre client|"
    r"(?:une? )?(?:entreprise|société|groupe|acteur|structure|cabinet) (?:leader|majeur|spécialisée?|reconnue?"
    r"|familiale?|internationale?|industriel(?:le)?|(?:du|dans le) secteur)|"
    r"(?:una )?(?:importante|reconocida|prestigiosa|destacada) (?:empresa|compañía|multinacional|cadena|grupo"
    r"|entidad|institución|organización|firma|consultora)|"
    r"(?:empresa|compañía|multinacional) (?:líder|importante|reconocida|dedicada"
    r"|(?:del|de) (?:sector|rubro|ramo))|"
    r"nuestro cliente|nasz klient|naszego klienta|наш клиент|нашего клиента|vår kund|某|一家|知名|"
    r"quận|phường|huyện)"
)
"""Regular expression for lower case: how somebody begins who is not named."""

HAN_INDUSTRIES = (
    "(?:移动)?互联网|物业(?:管理)?|旅游|餐饮(?:服务)?|酒店|教育(?:培训)?|培训(?:机构)?|电子商务|房地产(?:开发)?|物流(?:仓储)?|"
    "(?:计算机)?软件|计算机服务|通信|电子(?:技术)?|半导体|机械(?:设备)?|汽车|医疗(?:健康)?|制药|生物(?:技术|制药)?|金融|银行|保险|证券|"
    "广告(?:传媒)?|文化传媒|游戏|贸易(?:进出口)?|快消品?|零售|批发|服装|家居|建筑(?:工程)?|装修|环保|能源|化工|农业|咨询|法律|人力资源|"
    "家政(?:服务)?|美容(?:美发)?|生活服务|企业服务|人工智能|大数据|新能源|制造业?|印刷|包装|食品(?:饮料)?|专业服务"
)
"""Regular expression, for a whole line: the trades that boards put beside a company's name and size."""

DEPARTMENTS = (
    "team|department|dept|departments?|division|unit|ward|shift|shifts|nights?|days|weekends?|evenings?|sales|"
    "marketing|engineering|operations|finance|accounting|platform|product|products|research|development|design|"
    "infrastructure|security|support|services?|success|care|emergency|surgery|surgical|intensive|acute|outpatient|"
    "inpatient|oncology|pediatrics?|cardiology|mathematics|maths|english|science|history|physics|chemistry|biology|"
    "enterprise|mid-market|commercial|retail|residential|corporate|public|private|global|regional|national|"
    "international|north|south|east|west|northern|southern|eastern|western|central|level|grade|year|month|"
    "contract|permanent|temporary|full|part|time|remote|hybrid|onsite|entry|mid|senior|junior|graduate|start|"
    "immediate|bonus|benefits|pay|salary|bilingual|learning|machine|data|cloud|mobile|web|software|hardware|"
    "backend|frontend|stack|systems|java|python|devices|home|learn|technology|digital|analytics|strategy|"
    "video|production|manufacturing|quality|supply|chain|project|projects|growth|people|legal|tax|"
    "roads|bridges|road|street|avenue|district|park|area|quarter|centre-ville|vertrieb|einkauf|technik|entwicklung|"
    "abteilung|bereich|innendienst|außendienst|région|secteur|zona|turno|quận|kcn|phường|huyện|phòng|w|m|h|f"
)
"""Regular expression: words of departments, shifts and districts; what holds one is no name by itself."""
