"""What a piece of a header is, by its words. Patterns are for text in lower case. Compiled by hand."""

from __future__ import annotations

from postings.extractors.atom_kind import Kind

_CURRENCY = r"usd|eur|gbp|cny|rmb|vnd|pln|sek|chf|php|inr|cad|aud"
_AGE_UNITS = (
    r"minutes?|hours?|days?|weeks?|months?|stunden?|std\.?|tag|tagen|wochen?|monat\w*|jours?|heures?|semaines?|mois|"
    r"días?|horas?|semanas?|dni|godzin|dagar|ngày|giờ"
)
_TYPES = (
    r"full[- ]?time|part[- ]?time|f/?t|p/?t|contract(?:or)?|temporary|temp|intern(?:ship)?|permanent|seasonal|"
    r"volunteer|freelance|per diem|prn|casual|fixed[- ]term|ftc|regular|"
    r"全职|兼职|实习(?:\d{1,2}个月)?|临时|全職|兼職|實習|"
    r"vollzeit(?: ?(?:und|oder|/) ?teilzeit)?|teilzeit|minijob|werkstudent(?:in)?|praktikum|ausbildung|"
    r"(?:un)?befristet|festanstellung|feste anstellung|freiberuflich|"
    r"(?:contrat )?(?:en )?(?:cdi|cdd|stage|alternance|intérim)(?: (?:de )?\d{1,2} mois)?|"
    r"(?:à )?(?:temps (?:plein|partiel|complet)|plein temps)|"
    r"(?:contrato )?(?:indefinido|temporal)|otro tipo de contrato|contrato de obra o labor|"
    r"contrato (?:por tiempo|a t[ée]rmino) (?:(?:in)?determinado|(?:in)?definido|fijo)|jornada (?:completa|parcial|intensiva)|media jornada|"
    r"medio tiempo|tiempo (?:completo|parcial)|prácticas|autónomo|"
    r"pełny etat|część etatu|pół etatu|umowa (?:o pracę|zlecenie|o dzieło)|(?:kontrakt )?b2b|"
    r"heltid|deltid|tillsvidare(?:anställning)?|visstid(?:sanställning)?|vikariat|"
    r"(?:полная|частичная|проектная|временная) занятость|(?:не)?полный (?:рабочий )?день|стажировка|подработка|"
    r"(?:сменный|гибкий|свободный|вахтовый) график(?: работы)?|вахт(?:а|овый метод)|"
    r"toàn thời gian(?: cố định)?|bán thời gian|thực tập"
)
_TYPES_AFTER = (
    r"full[- ]?time|part[- ]?time|contract|temporary|temp|casual|freelance|permanent|regular|internship"
    r"|exempt|non-exempt|hourly|"
    r"salaried|entry level"
)
_PLACES = (
    r"remote|anywhere(?: in the world| in [a-z ]{3,20})?|hybrid|on[- ]?site|in[- ](?:office|person)"
    r"|work(?:ing)? from home|wfh|telecommute|home ?office|"
    r"远程(?:办公)?|居家办公|现场(?:办公)?|坐班|混合办公|vor ort|mobiles arbeiten|sur (?:site|place)|"
    r"(?:en )?présentiel|(?:en )?télétravail(?: partiel| total)?|hybride|(?:en )?remoto|teletrabajo|"
    r"presencial|híbrido|zdalnie|praca (?:zdalna|hybrydowa|stacjonarna)|hybrydowo|stacjonarnie|"
    r"(?:на месте|на территории) работодателя|удал[её]нн(?:о|ая работа)|можно удал[её]нно|гибрид|в офисе|"
    r"på plats|på distans|distans|làm việc từ xa|từ xa|tại văn phòng"
)

PAY = (
    rf"(?:[$€£¥￥₹]|\b(?!php [a-z])(?:{_CURRENCY})\b).{{0,12}}\d|\d[\d.,]*\s*(?:[$€£¥￥₹]"
    rf"|(?:{_CURRENCY}|zł|kr|руб|vnđ)\b)"
    r"|^\d[\d.,]*\s*[k万千]?\s*[-–~至]\s*\d[\d.,]*\s*(?:k|万|千|元)"
    r"|^[\d.,]+\s*(?:k|万|千|元)\s*(?:/|\+|起|以上|以下|$)|\d\s*(?:tr|triệu)\b|\d.{0,20}薪$"
    r"|\d.{0,20}\b(?:an|per) (?:hour|year|month|week|day)\b|\d.{0,12}₽"
)
"""Regular expression, searched: only a text with a digit is asked."""

SLOTS: tuple[tuple[Kind, bool, str], ...] = (
    (
        Kind.PAY,
        False,
        r"(?:面议|薪资面议|competitive(?: salary| pay)?(?: \+ \w+)?|negotiable|salaire à négocier|з/п не указана"
        r"|уровень дохода не указан|"
        r"(?:lương )?thỏa thuận)$",
    ),
    (
        Kind.DATE,
        True,
        rf"(?:(?:posted|active|reposted|vor|il y a|hace|för|publié il y a|publicad[oa] hace) )?\d+\+? ?"
        rf"(?:{_AGE_UNITS})(?: ago| temu| sedan| trước)?$|\d{{1,3}}(?:天|小时|周)前$"
        r"|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\s?(?:发布|更新)?$|.{0,24}(?:发布|更新)(?:于[^，。]{1,12})?$"
        r"|(?:publi(?:é|ée|cad[oa]|cerad)|veröffentlicht|opublikowan[oa]|опубликован[оа]|đăng|online seit|"
        r"mise? en ligne|eingestellt|dodan[oa]|ogłoszenie z|actualisé|inlagd)\b.{0,8}\d",
    ),
    (
        Kind.DATE,
        False,
        r"(?:date )?(?:posted|reposted|published|updated|listed)\b|just (?:now|posted)$|(?:today|yesterday)$"
        r"|(?:an?|one|few|several) (?:minutes?|hours?|days?|weeks?|months?) ago$|刚刚|今天|昨天"
        r"|(?:heute|gestern|aujourd['’]hui|hier|hoy|ayer|dzisiaj|wczoraj|сегодня|вчера|idag|igår|hôm nay)$",
    ),
    (
        Kind.OPENINGS,
        False,
        r"(?:招聘?\s*)?(?:\d{1,4}|若干|[一二两三四五六七八九十]{1,2})\s*[人名](?:左右)?$|招聘?(?:\d{1,4}|若干)"
        r"|(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:open )?(?:positions?|openings?|"
        r"vacanc(?:y|ies)|slots?|posts?|postes?|stellen|plätze|puestos|vacantes?|plazas?|wakat(?:y|ów)|etat(?:y|ów)|"
        r"platser|tjänster|stagiaires?)(?: (?:available|open|à pourvoir|zu besetzen))?$"
        r"|(?:(?:szukamy )?wielu kandydatów)?\d{1,3} wakat(?:y|ów)$"
        r"|(?:number of )?(?:workers|positions|openings|vacancies) ?[:：]? ?\d{1,4}$",
    ),
    (
        Kind.EXPERIENCE,
        False,
        r"(?:经验|經驗)?\d{1,2}(?:\s*[-~—至到]\s*\d{1,2})?\s*年(?:以上|以下|以内|及以上)?(?:工作)?(?:经验|經驗)?$"
        r"|(?:zero|one|two|three|four|five|six|seven|eight|nine"
        r"|ten)(?: to \w{3,5})? years? of [a-z ]{0,20}experience$"
        r"|\d{1,2}\s*(?:\+|(?:[-–]|to)\s*\d{1,2})?\s*(?:years?|yrs?)(?: of)?(?: experience| exp\.?)?$"
        r"|无(?:需)?(?:工作)?经验$|经验不限$|不限经验$|在校|应届"
        r"|(?:(?:требуемый )?опыт (?:работы )?)?(?:от )?\d{1,2}(?:[-–]\d{1,2})? (?:года?|лет)$"
        r"|без опыта(?: работы)?$"
        r"|(?:требуемый )?опыт (?:работы )?(?:не требуется|не нужен|не обязателен|не важен)$|bez doświadczenia$",
    ),
    (
        Kind.EDUCATION,
        False,
        r"(?:不限学历|学历不限|學歷不拘|初中|高中|中专|中技|职高|大专|专科|本科|硕士|博士|研究生|mba|emba|统招本科)"
        r"(?:[及/]?(?:以上|以下)){0,2}(?:学历)?$|bac ?\+ ?\d$"
        r"|(?:bachelor|master|associate)(?:['’]?s(?: degree)?| degree)$|(?:high school(?: diploma)?|ph\.?d)$",
    ),
    (
        Kind.EMPLOYMENT_TYPE,
        False,
        rf"(?:{_TYPES})(?: (?:job|position|employee|employment|role|contract))?"
        rf"(?:\s?[,/&+-]\s?(?:{_TYPES_AFTER})){{0,4}}(?:\s?\([^()]{{1,24}}\))?$"
        r"|\d{1,2}[- ](?:week|month)s?[- ](?:contract|assignment|ftc|fixed[- ]term(?: contract)?)$"
        r"|(?:stage|praktikum|cdd|intérim|mission) de \d{1,2} (?:mois|semaines)\b.{0,30}$",
    ),
    (
        Kind.WORKPLACE,
        False,
        r"(?:europe|us|usa|uk|eu|emea|apac|americas?|worldwide|global(?:ly)?)[ -]remote\b.{0,30}$"
        r"|remote (?:in|within|from|across) .{2,30}$"
        rf"|(?:fully |100 ?% |full |teilweise |po części )?(?:{_PLACES})"
        r"(?: (?:job|work|role|position|remote|possible|option|available|working|workplace|friendly|möglich|"
        r"posible))?(?:\s?\([^()]{1,40}\))?$",
    ),
    (
        Kind.SIZE,
        False,
        r"(?:少于)?\d+(?:-\d+)?人(?:以上)?$|[\d,]+\+?(?:\s?[-–]\s?[\d,]+\+?)? employees$|民营|国企|外资|合资|"
        r"(?:已)?上市|事业单位|创业|不需要融资|未融资|(?:天使|[a-d])轮$",
    ),
    (
        Kind.RATING,
        False,
        r"[0-5](?:[.,]\d)?\s?(?:[★⭐☆]|out of 5\b|/ ?5\b)|[★⭐☆]{1,5}|[0-5][.,]\d$"
        r"|(?:[0-5][.,]\d\s?)?\(?[\d.,]+k?\+? (?:reviews?|ratings?|bewertungen|avis|opiniones|отзыв\w*"
        r"|opinii|omdömen)\b",
    ),
    (
        Kind.LOCATION,
        False,
        r"(?:nation|country|state|world)wide$|(?:bundes|deutschland|europa)weit$|across the (?:uk|us|country)$"
        r"|(?:multiple|various|several|different|verschiedene) (?:locations|cities|sites|offices|standorte)$"
        r"|(?:toute la )?france entière$|cała polska$|вся россия$|hela landet$|toàn quốc$|全国(?:各地)?$|多地$",
    ),
    (
        Kind.NOTE,
        True,
        r"(?:vacancy|job|position|reference|ref|req(?:uisition)?|posting|stellen|kennziffer|référence|réf|offre|"
        r"annonce|oferta|vacante|n°)\.?\s?"
        r"(?:(?:no|nr|number|id|code|announcement)\b|n[°º]|)\.?\s?[:#№]?\s?[a-z]{0,4}[-/ ]?\d[\w./-]*$",
    ),
    (
        Kind.NOTE,
        False,
        r"https?://|www\.|(?:sorry,? )?no (?:remote|agencies|freelancers?|contractors)\b"
        r"|(?:visas? \w|h-?1b\b|relocation\b|sponsorship\b)[^|]{0,40}$"
        r"|(?:multiple|various|several) (?:roles|positions|openings)(?:$| (?:remote|onsite|hybrid|available))",
    ),
)
"""Kind, whether only a text with a digit can be it, and what it begins with; the first row that fits decides."""

NO_JOBS_ALONE = frozenset(("pomoc", "hilfe", "hydraulik", "grafik", "personlig", "bedienung", "bote"))
"""Words of announced jobs that say something else in a line, or in another language."""

SUBJECT = (
    r"(?:subject|betreff|objet|asunto|temat|тема|ämne|chủ đề|主题)\s?[:：]\s*"
    r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|回复|转发)\s?[:：]\s*)*"
)
"""Regular expression: what opens the line of a mail that says what it is about."""

MAIL_LINE = (
    r"(?:from|to|cc|sent|reply-to|von|an|gesendet|expéditeur|de|para|od|do|от|кому|från|till|发件人|收件人)\s?[:：]\s?"
    r"\S*(?:@\S+|\b(?:all|everyone|team|alle|tous|todos)$)|logo (?!design|artist)\S|\S.{1,60} logo$"
    r"|(?:home|jobs?|careers?|search|startseite|stellenangebote|accueil|offres|inicio|empleos|首页|职位)\s?[>›»→/]\s?\S"
)
"""Regular expression: lines of a mail's head and of a copied page that say nothing of the job."""

PICTURES = "[\\s\\ufe0f\\u200d\\u2600-\\u2604\\u2607-\\u27bf\\u2b06-\\u2b1c\\U0001f300-\\U0001faff]+"
"""Regular expression: emoji beside the words of a line. The stars of a rating stay."""
