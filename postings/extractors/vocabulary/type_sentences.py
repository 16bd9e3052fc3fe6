"""What sentences say of the type of employment. Regular expressions without regard to case; compiled by hand."""

from __future__ import annotations

from postings.extractors.cues import Row
from postings.extractors.draft import EmploymentType

T = EmploymentType
_OF_THE_JOB = r"\b(?:this|position|job|role|post) (?:is|will be) (?:an? )?"
_HOURS = (
    r"(?<![\d–-])(?<!to )\b{}(?:[.,]\d)? ?"
    r"(?:(?:hours|hrs) (?:a|per|each) week|wochenstunden|stunden (?:pro|die|in der) woche)\b(?! (?:of|off))"
)
"""So many hours a week, no range."""
_SEEKING = r"\b(?:is|are) (?:currently )?(?:seeking|hiring|looking for|recruiting) (?:an? )?(?:\w+ ){0,2}"
_LABELS = (
    r"\b(?:omfattning|arbetstid|anställningsgrad|arbeitszeit|beschäftigungsart|arbeitsumfang|employment type"
    r"|job type|hours|temps de travail|jornada|jornada laboral|wymiar etatu|wymiar pracy|тип занятости|занятость"
    r"|loại hình|hình thức)(?: ?[:：]| is) ?"
)
"""Behind these words in the midst of a line a type is the job's: "Pay: by scale Hours: Full-time Start: June"."""
_LABEL_ANCHORS = (
    *("omfattning", "arbetstid", "anställningsgrad", "arbeitszeit", "beschäftigungsart", "arbeitsumfang"),
    *("employment type", "job type", "hours", "temps de travail", "jornada", "wymiar", "занятост", "loại hình"),
    "hình thức",
)
ROWS: tuple[Row, ...] = (
    Row(
        T.PART_TIME,
        _LABEL_ANCHORS,
        _LABELS + r"(?:part[ -]time|teilzeit|deltid|temps partiel|(?:media jornada|(?:tiempo )?parcial)|pół etatu"
        r"|część etatu|частичная|неполная|bán thời gian)\b",
    ),
    Row(
        T.FULL_TIME,
        _LABEL_ANCHORS,
        _LABELS + r"(?:full[ -]time|vollzeit|heltid|temps plein|(?:tiempo )?complet[ao]|pełny etat|полная"
        r"|toàn thời gian)\b",
    ),
    Row(
        T.INTERNSHIP,
        ("internship",),
        r"\b(?:this|paid|unpaid|an?|our|summer) (?:is an? )?internship (?:position|program|opportunity|is|will)\b"
        r"|\bthis is an? (?:\w+[ -]){0,3}internship\b",
    ),
    Row(
        T.INTERNSHIP,
        ("stage d", "stage conv", "stage rém", "stage alt", "werkstudent", "praktikant", "prácticas", "staż",
         "стажировк", "实习生"),
        r"\bstage (?:de|d'une durée de) (?:\d|(?:deux|trois|quatre|cinq|six|huit|dix|douze) mois)"
        r"|\bstage (?:de fin d['’]études|conventionné|rémunéré|alterné)\b"
        r"|\b(?:einen?|als) (?:\w+ )?(?:werkstudent|praktikant)\w*"
        r"|\b(?:contrato|convenio|programa) (?:de|en) prácticas\b|\b(?:płatny|letni) staż\b"
        r"|\b(?:оплачиваем\w+|летн\w+) стажировк|招[^。\n]{0,6}实习生",
    ),
    Row(
        T.INTERNSHIP,
        ("apprentice", "apprentissage", "alternance"),
        r"\byou (?:will|['’]ll) (?:be|become|work as) an? (?:\w+ )?apprentice\b"
        r"|\bthis (?:is an? )?(?:\w+ )?apprenticeship\b"
        r"|\b(?:contrat|poste) (?:en |d['’])(?:apprentissage|alternance)\b",
    ),
    Row(T.VOLUNTEER, ("volunteer",), r"\bthis is an? (?:unpaid )?volunteer (?:position|role|opportunity)\b"),
    Row(
        T.PART_TIME,
        ("part-time", "part time", " fte"),
        _SEEKING + r"part[ -]time\b"
        r"|\b0[.,][1-8]\d? ?fte\b|(?:^|[.!?] )part[ -]time(?=\.(?:\s|$))|\b(?:work(?:ing)?|(?:hours"
        r"|shifts) (?:are|is)) part[ -]time\b"
        r"|" + _OF_THE_JOB + r"(?:\w+[, -]{1,2}){0,3}part[ -]time\b"
        r"|\b(?:want|need|seek|looking for) (?:someone|somebody|people|staff) part[ -]time\b"
        r"|\bpart[ -]time (?:position|role|job|opportunity|vacancy|basis)\b(?! or| and)",
    ),
    Row(
        T.PART_TIME,
        ("in teilzeit", "teilzeitstelle", "arbeitszeit", "%-stelle", "geringfügig", "520", "538", "556", "603",
         "på deltid", "temps partiel", "media jornada", "tiempo parcial", "pół etatu",
         "część etatu", "minijob-basis",
         "deltidstjänst", "deltidsanställning", "teilzeitkraft", "teilzeitstelle mit",
         "частичная занятость", "неполн", "bán thời gian", "长期兼职"),
        r"\b[1-9]\d ?% der (?:(?:regelmäßigen|wöchentlichen|tariflichen) ){0,2}(?:wochen)?arbeitszeit"
        r"|\b[1-9]\d ?%-stelle\b"
        r"|\bin teilzeit(?:beschäftigung|anstellung)?\b|\beine teilzeitstelle\b"
        r"|\bteilzeitstelle mit\b|\bteilzeitkraft\b"
        r"|\bdeltids(?:tjänst|anställning)\b|\bgeringfügig\w* (?:tätigkeit"
        r"|beschäftigung|beschäftigt)\w*"
        r"|\bgeringfügig\w* basis\b"
        r"|\b(?:520|538|556|603)[ -](?:€|euro)[ -](?:basis|job)\b"
        r"|\bpå deltid\b|\bà temps partiel\b|\ba (?:media jornada|tiempo parcial)\b"
        r"|\bna (?:pół|część) etatu\b|\bminijob-basis\b|\bчастичная занятость\b"
        r"|\bнеполн\w+ (?:рабочий день|занятость)\b|\bbán thời gian\b|长期兼职",
    ),
    Row(
        T.TEMPORARY,
        ("temporary", "seasonal", "casual ", "temp to", "temp-to"),
        _OF_THE_JOB + r"(?:\w+[, -]{1,2}){0,3}(?:temporary|seasonal)\b"
        r"|\b(?:temporary|seasonal) (?:position|role|job|assignment|basis|contract|employment|vacancy|post)\b"
        r"|\bseasonal (?:work|hire|opening|opportunity)\b|\btemp[- ]to[- ](?:perm|hire)\w*\b"
        r"|\bcasual (?:position|role|basis|contract|employment|job|shifts)\b",
    ),
    Row(
        T.TEMPORARY,
        ("intérim", " temporal", "vikariat", "säsongsanställning", "timanställning",
         "behovsanställning", "timvikarie",
         "saisonvertrag", "saisonstelle", "praca sezon", "praca tymcz",
         "pracę tymcz", "временная работа", "сезонная работа", "zastępstwo",
         "临时工", "短期工", "暑假工", "寒假工"),
        r"\b(?:poste|mission|contrat|travail) (?:en |d['’])intérim\b|\b(?:contrato|trabajo|empleo) temporal\b"
        r"|\bett vikariat\b|\bsäsongsanställning\b|\b(?:tim|behovs)anställning\b|\btimvikarie\b"
        r"|\bsaison(?:vertrag|stelle)\b|\bprac[aę] (?:sezonow|tymczasow)[aą]\b"
        r"|\b(?:временная|сезонная) работа\b|\bna zastępstwo\b|临时工|短期工|暑假工|寒假工",
    ),
    Row(
        T.CONTRACT,
        ("contract", "fixed-term", "fixed term", "ftc", "ir35"),
        _OF_THE_JOB + r"(?:\w+[, -]{1,2}){0,4}(?<!upon )(?<!on )contract\b(?! (?:negotiat|manage|admin))"
        r"|\b\d{1,2}[ +-]{1,3}months? (?:fixed[ -]term )?contract\b"
        r"|\b\d{1,2}[ +-]{1,3}months? ftc\b|\bftc,? (?:for |of )?\(?\d{1,2}[ -]months?|\b(?:in|out)side ir35\b"
        r"|(?:\b(?:an?|this|our|month|year) |(?:^|[.\n] ?))contract (?:position|role|assignment|opportunity)\b"
        r"|\bcontract[ -]to[ -]hire\b"
        r"|\bfixed[ -]term (?:position|role|contract|appointment|post)\b|\b(?:as an?"
        r"|hiring) independent contractors?\b"
        r"|(?:^|[\n.] ?)(?:an? )?(?:one|two|three|four|five|[1-5])[ -]years? (?:fixed[ -]term )?contract\b",
    ),
    Row(
        T.CONTRACT,
        ("un cdd", "en cdd", "contrat cdd", "cdd de", "durée déterminée", "befristet", "visstidsanst",
         "projektanställning", "konsultuppdrag på"),
        r"\b(?:un|en|contrat) cdd\b|(?:^|[\n.] ?)cdd de \d|\bcontrat (?:de travail )?à durée déterminée"
        r"|\b(?:die|diese) stelle ist (?:zunächst )?(?:\w+ ){0,6}befristet\b"
        r"|\bbefristete[rns]? (?:(?:arbeits)?vertrag\w*|\w*stellen?\b)|\b(?:zunächst|vorerst) befristet\b"
        r"|\bbefristet (?:auf|für|bis)\b"
        r"|\bvisstidsanställning\b|\bprojektanställning\b|\bkonsultuppdrag på \d",
    ),
    Row(
        T.CONTRACT,
        ("umowa zlecenie", "umowa o dzieło", "umowę zlecenie", "umowę o dzieło"),
        r"\b(?:oferujemy|zapewniamy) umowę (?:zlecenie|o dzieło)\b"
        r"|\(umowa (?:zlecenie|o dzieło)\)|(?:^|\n)\W{0,3}umowa (?:zlecenie|o dzieło)(?=[.,;]?(?:\n|$))",
    ),
    Row(
        T.FULL_TIME,
        ("full-time", "full time", "fulltime"),
        _SEEKING + r"full[ -]?time\b|\b(?:join|team|us) full[ -]?time\b"
        r"|\bfull[ -]?time commitment\b|(?:^|[.!?] )full[ -]?time(?=\.(?:\s|$))|\bwork(?:ing)? full[ -]?time\b"
        r"|" + _OF_THE_JOB + r"(?:\w+[, -]{1,2}){0,3}full[ -]?time\b"
        r"|\bfull[ -]?time,? (?:(?!paid|exp)[\w&/-]+,? ){0,4}(?:position|role|job|opportunity|vacancy|employment"
        r"|basis|post|place|occupation"
        r"|hourly position|labou?r contract)\b(?! or)",
    ),
    Row(
        T.FULL_TIME,
        ("in vollzeit", "vollzeitstelle", "на полный раб",
         "på heltid", "heltidstjänst", "heltidsanställning", "vollzeitkraft",
         "temps plein", "temps complet", "jornada completa", "tiempo completo",
         "na pełny etat", "pełnym wymiarze", "полная занятость", "toàn thời gian"),
        r"\bin vollzeit(?:beschäftigung|anstellung)?\b|\beine vollzeitstelle\b|\bvollzeitkraft\b"
        r"|\bheltids(?:tjänst|anställning)\b|\bна полный рабочий день\b"
        r"|\bpå heltid\b|\bà temps (?:plein|complet)\b|\ba (?:jornada completa|tiempo completo)\b"
        r"|\bna pełny etat\b|\bw pełnym wymiarze\b|(?<!не)\bполная занятость\b|\btoàn thời gian\b",
    ),
)  # fmt: skip

IMPLYING_ROWS: tuple[Row, ...] = (
    Row(T.PART_TIME, ("hours ", "hrs ", "wochenstunden", "stunden "), _HOURS.format("(?:[5-9]|1\\d|2\\d)")),
    Row(T.FULL_TIME, ("hours ", "hrs ", "wochenstunden", "stunden "), _HOURS.format("(?:3[5-9]|4[0-8])")),
    Row(
        T.FULL_TIME,
        ("permanent",),
        r"\bpermanent (?:contract|employment|basis)\b"
        r"|\b(?:this is|it is|offer\w*|full[ -]time,?|for|new) (?:an? )?(?:\w+ )?permanent "
        r"(?:position|role|job|post|vacancy|opportunity)\b"
        r"|" + _OF_THE_JOB + r"permanent\b",
    ),
    Row(
        T.FULL_TIME,
        ("unbefristet", "festanstellung"),
        r"\bunbefristete[rns]? \w*(?:stelle|vertrag|anstellung|arbeitsverhältnis\w*|beschäftigung\w*|position)\b"
        r"|\bist unbefristet\b|\bunbefristet zu besetzen\b|\b(?:eine|in|zur|und) (?:\w+ )?festanstellung\b",
    ),
    Row(
        T.FULL_TIME,
        (" cdi", "durée indéterminée", "contrato indefinido", "umowę o pracę", "umowa o pracę", "umowy o pracę",
         "tillsvidareanställning"),
        r"(?<!vers )\b(?:un|en|contrat) cdi\b(?! possible)|\bà durée indéterminée\b|\bcontrato indefinido\b"
        r"|\bumow[aęy] o pracę\b"
        r"|\btillsvidareanställning\w*",
    ),
    Row(T.FULL_TIME, ("全职",), r"(?:职位|岗位|工作|要求|性质)[为是:：]?\s?全职|全职(?:工作|岗位|职位|员工)"),
)  # fmt: skip
"""How many hours it is, and that it lasts, which is full-time where nothing says otherwise. In order."""
