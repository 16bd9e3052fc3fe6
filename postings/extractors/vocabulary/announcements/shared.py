"""Words of announcing sentences in all languages together. Compiled by hand."""

from __future__ import annotations

from collections.abc import Mapping

GREETINGS = (
    r"moin|servus|grüezi|salut|ciao|hi|hello|dear|hey|good (?:morning|day)|hola|buen[oa]s(?: \w+)?|bonjour"
    r"|hallo|guten tag|hej|cześć|witam|"
    r"dzień dobry|привет|здравствуйте|xin chào|chào"
)
GREETED = "all|everyone|there|team|folks|à tous|zusammen|a todos|всем|wszystkim|alla|cả nhà"

AUXILIARIES = (
    "is|are|am|was|has been|have been|we|we are|we['’]re|currently|now|actively|urgently|always|also|soon|"
    "therefore|still|again|presently|ist|sind|wir|aktuell|derzeit|dringend|ab sofort|est|sommes|nous|"
    "actuellement|se encuentran?|estamos|está|están|actualmente|obecnie|aktualnie|pilnie|сейчас"
    "|срочно|nu|just nu|hiện|"
    "hiện đang|đang|cần"
)
"""Between an employer's name and the verb: "is currently"."""

OFFERS = (
    "estamos buscando|buscamos|"
    "has|have|had|offers?|is|are|hat|bietet|vergibt|propose|ofrece|tiene|oferuje|ma|открывает|предлагает|har|"
    "erbjuder|có"
)
"""Verbs of who has a vacancy."""

VERBS = (
    "is|are|was|has|have|needs|braucht|sucht|suchen|stellt|eröffnet|erweitert|verstärkt|bauen|baut|fertigt|entwickelt|recrute|recherche|cherche|embauche|ouvre|agrandit|renforce|"
    "busca|amplía|incorpora|necesita|precisa|crece|zatrudni|zatrudnia|szuka|poszukuje|believes|zaprasza|otwiera|należy|działa|söker|växer|behöver|"
    "expanderar|öppnar|utökar|ищет|набирает|приглашает|расширяет|открывает|cần|tuyển|makes?|builds?|runs?|operates?|provides?|offers?|serves?|supplies|supports?|helps?|"
    "ist|sind|freut sich|wächst|bietet|steht|est|sont|a été|es|ofrece|jest|oferuje|это|предлагает|är|erbjuder|"
    "là|chuyên"
)
"""Verbs of sentences about an employer: "Reef Coast Electrical is expanding"."""

SEEK_VERBS = (
    "needs?|seeks|wants|requires|is (?:hiring|recruiting|looking|seeking|growing|expanding)|sucht|braucht"
    "|erweitert|recrute|"
    "recherche|cherche|agrandit|busca|necesita|precisa|amplía|zatrudni|szuka|poszukuje|söker|behöver|växer|ищет|"
    "приглашает|расширяет|cần|tuyển"
)
"""Those of an employer that grows: behind a name and a place they show that it is one."""

SEEKS_ITSELF = (
    "(?:is|are) (?:currently |now |actively |urgently )?(?:hiring|recruiting|seeking|looking for)|sucht|recrute|"
    "recherche|embauche|busca|selecciona|zatrudni|szuka|poszukuje|söker|ищет|набирает|приглашает|cần tuyển|"
    "tuyển dụng"
)
"""Verbs that nobody but an employer has, right behind its name."""

OPEN_NO_NAME: frozenset[str] = frozenset(
    """
jag|ja|or|and|greetings|я|we|our|my|i|you|your|they|their|he|she|it|its|this|that|these|those|there|who|what|which|do|
does|are|is|as|if|please|now|a|an|no|any|all|job|position|role|about|overview|summary|
description|title|with|experience|due|following|after|because|since|for|wir|unser|unsere|unserer|
unseren|ihr|ihre|sie|du|ich|estamos|somos|buscamos|tenemos|necesitamos|busy|leading|growing|zum|ab|bis|zur|für|in|im|bei|am|nous|notre|nos|vous|votre|vos|je|mon|ma|
un|une|nosotros|nuestra|nuestro|tu|su|yo|my|nasz|nasza|мы|наш|наша|наше|нашу|vi|vår|vårt|
våra|du|din|chúng|tôi|bên|mình|currently|presently|today|obecnie|aktualnie|derzeit|aktuell|actuellement|actualmente
""".replace("\n", "").split("|")
)
"""First words of what stands where a name could, and is none."""

PERSONS = frozenset(("i", "we", "my", "our", "you", "your", "us"))
"""Such a word anywhere shows that it is no name."""

END_NO_NAME: frozenset[str] = frozenset(
    """
department|division|team|unit|office|customer|customers|client|clients|project|projects|program|programs|opening|
openings|position|positions|vacancy|vacancies|job|jobs|role|opportunity|career|careers
""".replace("\n", "").split("|")
)
"""Last words of the same."""

DEPARTMENTS = (
    "[Dd]epartments?|[Ll]ab|[Gg]roup|[Ss]chool|[Ff]aculty|[Ii]nstitute|[Dd]ivision|[Cc]ent(?:er|re)|[Cc]ollege|[Uu]nit|"
    "[Ll]aboratory"
)
INSTITUTIONS = "University|College|Institute|Hospital|(?:Cancer|Medical|Health) Cent(?:er|re)|Polytechnic"

COUNTRIES_OF: Mapping[str, frozenset[str]] = {
    language: frozenset(countries.split())
    for language, countries in (
        ("en", "US GB IE CA AU NZ IN ZA SG PH HK NG KE GH JM MT AE IM JE GG"),
        ("de", "DE AT CH LI LU"),
        ("fr", "FR BE CH CA LU MC MA TN DZ SN CI RE MQ GP"),
        ("es", "ES MX AR CO CL PE EC UY PY BO VE CR PA GT HN NI SV DO CU PR US"),
        ("pl", "PL"),
        ("ru", "RU BY KZ UA KG UZ"),
        ("sv", "SE FI"),
        ("vi", "VN"),
    )
}
"""Where postings are written in a language, ISO 3166 alpha-2."""

COUNTRY_SIGNS: Mapping[str, tuple[tuple[tuple[str, ...], str, str], ...]] = {
    "en": (
        (("Isle of Man",), r"\bIsle of Man\b", "IM"),
        (("Channel Islands",), r"\bJersey, Channel Islands|\bChannel Islands, Jersey", "JE"),
        (
            ("£", "HGV", "NHS", "DBS", "UK", "01", "07"),
            r"£|\b(?:(?:HGV|NHS|UK)\b|DBS check|0(?:1\d{2,3}|7\d{3}) \d{3})",
            "GB",
        ),
        (("₹", "Rs", "LPA"), r"₹|\bRs\b|\bLPA\b", "IN"),
        (("super", "A$", "04"), r"\b(?:(?:\+|plus) super\b|superannuation|A\$|04\d\d \d{3} \d{3})", "AU"),
        (("NZ$", "New Zealand"), r"\bNZ\$|\bNew Zealand\b", "NZ"),
        (("C$", "CA$", "CAD"), r"\b(?:C|CA)\$|\bCAD\b", "CA"),
        (("€",), r"€", "IE"),
    ),
    "es": (
        (("€", "euros"), r"€|\beuros\b", "ES"),
        (
            ("MXN", "MÉXICO", "México", "CDMX", "IMSS", "INFONAVIT", "Infonavit", "despensa", "reparatoria"),
            r"\b(?:MXN|M[ÉE]XICO|México(?! D)|CDMX|IMSS|INFONAVIT|Infonavit|[Vv]ales de despensa|[Pp]reparatoria"
            r"(?: concluida| terminada| trunca))\b",
            "MX",
        ),
        (
            ("COP", "COLOMBIA", "Colombia", "SMMLV", "SMLV", "de transporte", "rmino ", "ibreta militar"),
            r"\b(?:COP|COLOMBIA|Colombia|SMM?L[MV]*V?|[Aa]uxilio de transporte|[Ll]ibreta militar"
            r"|a t[ée]rmino (?:[Ii]ndefinido|[Ff]ijo))\b",
            "CO",
        ),
        (
            ("ARS", "ARGENTINA", "Argentina", "CABA", "Capital Federal", "onotribut", "ecundario completo"),
            r"\b(?:ARS|ARGENTINA|Argentina|CABA|Capital Federal|[Mm]onotribut\w+|[Ss]ecundario completo)\b",
            "AR",
        ),
        (
            ("CLP", "CHILE", "Chile", "íquida", "íquido", "ratificación legal"),
            r"\b(?:CLP|CHILE|Chile|(?:[Rr]enta|[Ss]ueldo) l[íi]quid[ao]|[Gg]ratificación legal)\b",
            "CL",
        ),
        (("PEN", "PERÚ", "Perú", "S/"), r"\b(?:PEN|PERÚ|Perú)\b|(?<![A-Za-z0-9])S/\.? ?\d", "PE"),
        (("ECUADOR", "Ecuador", "SENESCYT", "IESS"), r"\b(?:ECUADOR|Ecuador|SENESCYT|IESS)\b", "EC"),
        (
            ("indefinido", "ornada"),
            r"\bindefinido\b|\b(?:[Jj]ornada completa|[Jj]ornada parcial|[Mm]edia jornada)\b",
            "ES",
        ),
    ),
}
"""Words that tell which of a language's countries it is, the first row that is found.

What each holds (a cheap look before the pattern), a regular expression, the country.
"""

WEAK_SIGNS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        (
            r"\bCVs?\b|\b(?:licence|programme|organis\w+|colour|labour|tyres?|fibreglass|rota|term[- ]time"
            r"|maternity cover|"
            r"bank holidays?|pro rata|p\.a\.)\b",
            ("GB", "IE"),
        ),
    ),
}
"""Ways of writing that make countries likelier; they outweigh a namesake that is some times larger."""

TOWNS_LIKE_WORDS = frozenset(
    """
reading|bath|nice|mobile|essen|halle|bergen|tours|vienne|lens|sens|angers|gap|phoenix|orange|aurora|lincoln|columbia|
madison|jackson|concord|hof|ham|fulda|weil|erding|rugby|sandwich|ware|street|barrow|troy|wells|marshall|stanford
""".replace("\n", "").split("|")
)
"""Common words that are a town where they stand with a capital behind a preposition of place."""
