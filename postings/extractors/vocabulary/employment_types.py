"""Words for employment types and workplaces, in order: the first row that matches decides. Compiled by hand."""

from __future__ import annotations

import re

from postings.extractors.draft import EmploymentType, Workplace

T = EmploymentType
EMPLOYMENT_TYPES: tuple[tuple[EmploymentType, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(words, re.IGNORECASE))
    for kind, words in (
        (
            T.INTERNSHIP,
            r"\bintern(?:s|ship|ships)?\b|实习|インターン|인턴|\bpraktik\w*|\bstag(?:e|iaire)\b|\bpasantía|"
            r"\bprácticas\b|\bstaż\w*|стажир|"
            r"thực tập|\btrainee\b|\bwerkstudent\w*|\balternance\b|\bapprentice(?:ship)?s?\b|\bausbildung\b|"
            r"\bazubi\w*|\bauszubildende\w*|\bapprentie?\b|"
            r"\bestágio\b|\bduales? studium|\blehrling\w*|\blehrstelle|\blärling\w*",
        ),
        (
            T.VOLUNTEER,
            r"\bvolunteer\w*|志愿|\behrenamt\w*|\bbénévol\w*|\bvoluntari\w*|\bwolontari\w*|волонт|tình nguyện",
        ),
        (T.PER_DIEM, r"\bper[ -]diem\b|\bprn\b|\bas needed\b"),
        (
            T.PART_TIME,
            r"\bpart[ -]?time\b|\bparttime\b|兼职|兼職|\bteilzeit|\bminijob|\btemps partiel|\bmedia jornada|"
            r"\bmedio tiempo|\btiempo parcial|\bjornada parcial|"
            r"część etatu|½ etatu|niepełny|частичная|неполн\w+|подработк|\bdeltid|bán thời gian|\bmeio "
            r"período|アルバイト|パート|\bextrajobb|^\s*[1-9]\d ?%(?=$|[ ,;.])",
        ),
        (
            T.TEMPORARY,
            r"\btemp(?:orary)?\b|\bseasonal\b|\bcasual\b|临时|短期|\baushilf\w*|\bsaison\w*|\bintérim\w*|"
            r"\btemporal\b|\btymczasow\w*|"
            r"\bzastępstwo|временн|vikariat|\bvikarie\b|säsong\w*|sommarjobb|maternity cover|parental leave cover"
            r"|\b(?:tim|behovs)anställ\w*|\btimvikari\w*|\bsemestervikari\w*|\bferienjob|thời vụ|\btemporário",
        ),
        (
            T.CONTRACT,
            r"\bcontract(?:or|ual)?\b|\bfreelance\w*|\bfixed[ -]term\b|\b1099\b|\bc2c\b|\bcorp[ -]to[ "
            r"-]corp\b|\bconsultan(?:t|cy)\b|劳务|外包|合同工|"
            r"自由职业|\bbefristet\b|\bfreiberuflich|\bcdd\b|\bdurée déterminée|\bobra (?:y servicio|o labor)|"
            r"\b(?:tiempo|duración|plazo) determinad[oa]|\btérmino fijo|\bautónomo|\bumowa zlecenie|"
            r"\bumowa o dzieło|\bb2b\b|"
            r"\b(?:månader|år) eller längre|\bupp till \d{1,2} (?:månader|dagar|år)|\b\d{1,2} dagar ?[-–]|"
            r"\bпроектная|договор гпх|\bvisstid\w*|\bprojektanställ\w*|cộng tác viên|派遣|契約社員",
        ),
        (
            T.FULL_TIME,
            r"\bfull?[ -]?time\b|\bfulltime\b|全职|全日制(?=工作|$)|全職|\bvollzeit|\btemps plein|\bplein temps|"
            r"\btiempo "
            r"completo|\bjornada completa|"
            r"pełny etat|pełnym wymiarze|полная|полный (?:рабочий )?день|\bheltid|toàn thời gian|nhân viên"
            r" chính thức|"
            r"\bcdi\b|\bindefinido|\bregular\b|"
            r"\bpermanent\b|\bfestanstellung|\bunbefristet|\btillsvidare\w*|\bumowa o pracę|正社員|\bperiodo "
            r"integral|\btempo integral|"
            r"\bdirect[ -]hire\b|\bw2\b|正式|^\s*(?:[1-9]\d ?%? ?[-–] ?)?100 ?%",
        ),
        (T.OTHER, r"^\s*other\s*$|^其他$"),
    )
)

PERMANENT = re.compile(
    r"(?:permanent|regular|cdi|(?:contrato )?(?:por tiempo |a t[ée]rmino )?indefinido"
    r"|unbefristet\w*|festanstellung|feste anstellung|tillsvidare\w*"
    r"|umowa o pracę)$",
    re.IGNORECASE,
)
"""How long a job lasts; counts as full-time unless the same value says part-time."""

PERMANENT_WORD = re.compile(
    r"\b(?:permanent|regular|cdi|indefinido|unbefristet\w*|festanstellung|tillsvidare\w*|umowa o pracę"
    r"|direct hire)\b",
    re.IGNORECASE,
)
OR = re.compile(r"\s(?:or|oder|ou|lub|или|eller(?! längre)|hoặc)\s|或", re.IGNORECASE)
FULL_TIME_IS_ADDED: tuple[EmploymentType, ...] = (T.CONTRACT, T.TEMPORARY)
"""Of "Full-time, contract" and "Full-time, temporary" these: who seeks permanent work must not find it as such."""

PART_TIME = next(pattern for kind, pattern in EMPLOYMENT_TYPES if kind is T.PART_TIME)

LABELLED_FIRST: tuple[EmploymentType, ...] = (T.FULL_TIME, T.PART_TIME)
"""In a labelled value these win over the rest when they open it: "Part-time, contract"."""

W = Workplace
WORKPLACES: tuple[tuple[Workplace, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(words, re.IGNORECASE))
    for kind, words in (
        (
            W.HYBRID,
            r"\bhybrid\w*|\bon-?site(?: ?/ ?|,? or | \([^()]{0,20})remote"
            r"|混合办公|\bhíbrid\w*|\bhybryd\w*|гибрид|\btélétravail partiel|部分远程|teilweise "
            r"(?:home|"
            r"remote)",
        ),
        (
            W.REMOTE,
            r"\bremote(?!\s*[:=]\s*no\b)|\bwork(?:ing)? from home\b|\bwfh\b|\btelecommut\w*|\btelework\w*|"
            r"\bhome[ -]?based\b|\bhome ?office\b|远程|居家办公|在家办公|"
            r"\btélétravail\b|\bteletrabajo|\bdesde casa\b|\bremoto\b|\bzdaln\w*|удал[её]нн\w*|\bdistans\w*|từ xa|"
            r"tại nhà|"
            r"\banywhere\b|リモート",
        ),
        (
            W.ON_SITE,
            r"\bon[ -]?site\b|\bin[ -](?:office|person)\b|\bwork(?:ing)? from (?:the )?office\b|на (?:месте|"
            r"территории) работод|\boffice[ -]based\b|现场|坐班|到岗|\bpresencial|\bsur "
            r"site|\bprésentiel|\bstacjonarn\w*|\bpå plats|"
            r"в офисе|\bvor ort\b|tại văn phòng",
        ),
    )
)

WORKPLACE_MARKS: tuple[str, ...] = (
    "remote", "hybrid", "híbrid", "hybryd", "гибрид", "混合", "远程", "居家", "在家", "home", "tele",
    "télé", "remoto", "desde casa", "zdaln", "удал", "distans", "từ xa", "tại nhà", "anywhere", "リモート", "wfh",
    "site", "office", "person",
    "现场", "坐班", "到岗", "presencial", "présentiel", "stacjonarn", "på plats", "офисе", "vor ort",
    "văn phòng", "работод",
)  # fmt: skip
"""One of these stands in every value that names a workplace."""

_EMOJI = "\u2600-\u27bf\U0001f300-\U0001faff"
_EDGE_BEFORE = rf"(?:^|(?<=[\n,;.!|(•·–—/:：，。；、！（{_EMOJI}])|(?<=[\n,;.!|(•·–—/:{_EMOJI}] ))"
_EDGE_AFTER = rf"(?=\s?(?:[\n,;.!|)•·–—/，。；、！）{_EMOJI}]|$))"
TYPE_ALONE = re.compile(
    _EDGE_BEFORE + r"(?:full[ -]?time|part[ -]?time|temporary|seasonal|permanent|vollzeit|teilzeit|heltid|deltid|"
    r"temps plein|temps partiel|(?:a )?jornada completa|(?:a )?media jornada|tiempo completo|tiempo"
    r" parcial|pełny etat"
    r"|pół etatu|część etatu|полная занятость|частичная занятость|полный (?:рабочий )?день|toàn thời gian"
    r"|bán thời gian|cdi|cdd|alternance|stage(?= ?[–—|])|全职|兼职|全職|兼職)"
    r"(?: (?:position|role|job|hours))?(?: (?:on-?site|remote|hybrid))?"
    + _EDGE_AFTER
    + r"|(?:^|(?<=[\n.!?] )|(?<=\n))(?:teilzeit|vollzeit|heltid|deltid|(?:a )?media jornada|jornada"
    r" completa|temps plein"
    r"|temps partiel|pełny etat|temporary|part[ -]time|full[ -]time)"
    r"(?= (?!(?:students?|workers?|employees?|staff|colleagues|and|or|und|oder(?!"
    r" minijob)|ou|o|eller|lub)\b)\w)" + r"|" + _EDGE_BEFORE + r"(?:全职|兼职)(?=[长专稳招])"
)
"""A type that is all there is between two marks ("On-site, night shift, full-time."), in lower-cased text."""
TYPE_ALONE_STARTS = (
    *("full time", "full-time", "fulltime", "part time", "part-time", "parttime", "temporary", "seasonal"),
    *("permanent", "vollzeit", "teilzeit", "heltid", "deltid", "temps p", "jornada", "tiempo", " etat"),
    *("cdi", "cdd", "alternance", "stage", "занятость", "полный", "thời gian", "全职", "兼职", "全職", "兼職"),
)
"""What every match of it holds."""
TYPE_IN_CALL = re.compile(
    r"(?<!auch in )(?<!also )(?:\b(?:full[ -]time|part[ -]time|fixed[ -]term|temporary|seasonal|permanent|vollzeit"
    r"|teilzeit|befristet|unbefristet|minijob|temps plein|temps partiel|cd[di]|jornada completa|jornada parcial"
    r"|tiempo completo|tiempo parcial|media jornada|contrato indefinido|pełny etat|pełen etat|pół etatu|heltid"
    r"|deltid|toàn thời gian|bán thời gian|freelance|saisonnier|temporada|maternity cover|internship"
    r"|sommarsäsong\w*|sommarjobb)\b|\(contract\b|\bcontract\)"
    r"|\bcontract basis\b"
    r"|(?<!не)полный (?:рабочий )?день|полн\w+ занятость|неполный (?:рабочий )?день|частичн\w+ занятость"
    r"|全职|兼职|全職|兼職)"
)
"""A type in the sentence that calls for somebody ("is hiring a full-time cook"), in lower-cased text."""
TYPE_LINE = re.compile(
    r"(?:^|(?<=\n))(?:full[ -]time|part[ -]time|vollzeit|teilzeit|heltid|deltid|temps plein|temps partiel"
    r"|jornada completa|media jornada|tiempo completo|pełny etat|pół etatu|полная занятость|частичная занятость"
    r"|toàn thời gian|bán thời gian|全职|兼职)(?=(?: \(1[.,]0\))?[.;]?\s?(?:\n|$)|\. )"
)
"""A line, or its first sentence, that is only a type, wherever it stands; in lower-cased text."""
WORKPLACE_ALONE = re.compile(
    rf"(?:{_EDGE_BEFORE}|(?<=[\n|,(] (?:full|part)[ -]time )|(?<=\n(?:full|part)[ -]time ))"
    r"(?:on[ -]?site|in[ -]person|(?:fully |100% |all[ -])?remote|hybrid|vor ort|sur site|en présentiel|presencial"
    r"|på plats)"
    r"(?:"
    + _EDGE_AFTER
    + r"|(?=:| (?:in|at|from|hos|bei) ))|(?:(?<=site or )|(?<=office or )|(?<=hybrid or ))remote(?= ?[(|])"
)
"""The same of workplaces; "on-site in the Seaport" and "hybrid: three days" go on."""
WORKPLACE_ALONE_STARTS = (
    *("on site", "on-site", "onsite", "in person", "in-person", "remote", "hybrid", "vor ort", "sur site"),
    *("på plats", "présentiel", "presencial"),
)
"""What every match of it holds."""

_FEW = "(?:[1-4]|one|two|three|four|ein|einen|zwei|drei|un|deux|trois|dos|tres|en|två|tre|dwa|trzy)"
_DAYS = "(?:days?|tage?n?|jours?|j|días?|dagar|dag|dni)"
_HOME = (
    "(?:(?:work(?:ing)? )?(?:from|at) home|wfh|(?:im )?home-? ?office|mobil\\w*|(?:de |en )?télétravail"
    "|(?:de )?teletrabajo"
    "|mobiles arbeiten|hemifrån|hemma|på distans|zdalnie|pracy zdalnej)"
)
DAYS_AT_HOME = (
    rf"\bremotely (?:(?:for )?up to )?{_FEW}(?:\s?(?:-|–|to)\s?{_FEW})? days (?:a|per|each) week\b"
    rf"|\b{_FEW}(?:\s?(?:-|–|to|or|bis|à|o|till|do)\s?{_FEW})? "
    rf"(?:{_DAYS} (?:(?:a|per|each|pro|par|por|w|i|die) (?:week|woche|semaine|semana|veckan"
    rf"|tygodniu),? )?{_HOME}"
    rf"|home-?office-tage?|from home)\b"
    rf"|{_HOME}[ ,:(-]{{1,3}}(?:possible |möglich |posible |ist |sind )?"
    rf"(?:up to |an |bis zu |an bis zu |jusqu['’]à |hasta "
    rf"|upp till )?{_FEW}\s?{_DAYS}\b"
    r"|每周[一二两三1-3]天(?:远程|居家)|(?:远程|居家)办公[一二两三1-3]天"
)
"""Regular expression, case folded: some days of the week at home, so a hybrid job."""
