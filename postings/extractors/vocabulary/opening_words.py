"""Words beside the number of people sought. Compiled by hand; regular expressions without regard to case."""

from __future__ import annotations

NUMBER = (
    r"\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|"
    r"dos|tres|cuatro|cinco|due|tre|quattro|dois|duas|três|quatro|twee|drie|vijf|dwóch|dwie|trzech|trzy|czterech|"
    r"cztery|pięciu|двух|трёх|трех|четырёх|четырех|пяти|два|три|två|tre|fyra|fem|dva|tři|čtyři|hai|ba|bốn|năm"
)
"""Never one: "we need a cook" counts nobody."""

CALLS = (
    r"(?:(?:hiring|recruiting)(?: for)?|looking for|(?:looking|have|hoping|need) to fill|"
    r"gesucht werden|(?:wir )?besetzen(?: wir)?|seeking|seeks?|needs?|require|appoint|"
    r"such(?:en|t)(?: wir)?(?: (?:zum|ab|für|im|in|per|dringend|noch|\d\d?\.)(?: [\w.-]+){0,2}){0,2}|"
    r"recrut(?:e|ons|ez)|recherch(?:e|ons)|embauch(?:e|ons)|busca(?:mos|n)|necesita(?:mos|n)|contrata(?:mos|n)|"
    r"contratam-se|procura(?:mos|-se|m-se)|precisa(?:mos|-se) de|assunzione di|(?:ri)?cerchiamo|assumiamo|"
    r"zoeken(?: wij| we)?|poszukujemy|szukamy|zatrudnimy|hledáme|přijmeme|требуются|требуется|ищем|нужны|набираем|"
    r"söker(?: vi)?|rekryterar(?: vi)?|anställer(?: vi)?|søger(?: vi)?|tuyển(?: dụng)?(?: gấp| thêm)?)"
)
CALL_STARTS: tuple[str, ...] = (
    *("hiring", "recruiting", "looking ", "have to fill", "hoping to fill", "seek", "need", "require", "appoint"),
    *("suchen", "sucht", "gesucht werden", "wir besetzen", "besetzen wir"),
    *("recrut", "recherch", "embauch", "buscamos", "buscan", "necesita", "contrata", "procura", "precisa"),
    *("assunzione", "cerchiamo", "ricerchiamo", "assumiamo", "zoeken", "poszukujemy", "szukamy", "zatrudnimy"),
    *("hledáme", "přijmeme", "требу", "ищем", "нужны", "набираем", "söker", "rekryterar", "anställer", "søger"),
    *("tuyển", "招", "聘", "需"),
)
"""Verbs that call for people, with the number right behind them; and how they begin, in lower case."""

NO_PEOPLE = (
    r"(?:full |calendar )?(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|shifts?|references?|stores?|"
    r"shops?|sites?|locations?|offices?|things?|qualities|traits|key|core|main|letters?|forms?|copies|documents?|percent|"
    r"jahre|monate|wochen|tage|stunden|standorte|ans\b|années|mois|semaines|jours|heures|años|meses|semanas|días|"
    r"horas|anni|mesi|ore\b|anos|jaar|maanden|uur|lat\b|lata|miesi\w+|dni|godzin\w*|лет|год\w*|месяц\w*|дн\w+|час\w*|"
    r"år\b|månad\w*|timmar|let\b|roky|měsíc\w*|năm|tháng|ngày|giờ|tiếng|x\b|to\b|or\b|of\b|and\b|in\b)"
)
"""What follows a number that counts no people."""

POSTS = (
    r"(?:positions?|openings?|slots? (?:for|available|open)|internships?|apprenticeships?|stagiaires|"
    r"vacanc(?:y|ies)|posts?\b|freie stellen|offene stellen|stellen (?:als|zu|frei|sind)|"
    r"postes? à pourvoir|postes? (?:à|sont|est)|plazas?|vacantes?|puestos? (?:de|disponibles?)|vagas?|"
    r"posti (?:di|disponibili)|vacatures?|wakat\w*|etat\w*|вакансии|вакансия|tjänster|stillinger|volná místa)"
)
POST_STARTS: tuple[str, ...] = (
    *(
        "position",
        "opening",
        "slot",
        "internship",
        "apprenticeship",
        "stagiaires",
        "vacan",
        "post",
        "stellen",
        "plaza",
        "puesto",
        "vaga",
        "wakat",
        "etat",
        "ваканси",
    ),
    *("tjänster", "stillinger", "volná"),
)
QUALITIES = (
    r"(?:(?:open|available|new|immediate|current|additional|vacant|full[- ]?time|part[- ]?time|permanent|temporary"
    r"|seasonal|paid|unpaid|lediga|nya|wolne|свободны[ех])"
    r"[ ,/]{1,2}){0,3}"
)
OPEN_AFTER = r"(?: (?:is|are|now|still|currently)){0,2} (?:available|open|to be filled|to fill|vacant)\b"

WANTED = (
    r"gesucht|wanted|needed|required|recherchée?s?|requis|gevraagd|gezocht|sökes|søges|poszukiwani|cercasi|"
    r"требуются"
)
WANTED_STARTS: tuple[str, ...] = (
    *("gesucht", "wanted", "needed", "required", "recherch", "requis", "gevraagd", "gezocht", "sökes", "søges"),
    *("poszukiwani", "cercasi", "требуются"),
)
PEOPLE = r"people|persons?|personen|personnes|personas|pessoas|persone|os[oó]b[yę]?|чел(?:овека?|\.)?|người"
