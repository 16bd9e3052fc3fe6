"""Words by which a line says whether it is demanded or only welcome, as patterns by language.

Written for the project, in lower case. Looked for in every line, whatever its language, where a word begins;
Chinese anywhere.
"""

# ruff: noqa: E501  a pattern is easier to read whole
from __future__ import annotations

from collections.abc import Mapping

PREFERRED: Mapping[str, str] = {
    "en": r"prefer(?:red|able|ably|s)\b|preference\b|desir(?:ed|able|eable)\b|nice[ -]to[ -]haves?\b"
    r"|(?:good|great) to have\b|(?:a|an|big|huge|strong|definite|added|additional|major|is|are) (?:plus|bonus|asset|advantage)\b"
    r"|(?:plus|bonus|advantage)[.!)\] ]*$|^(?:plus|bonus)\b|bonus points\b|advantageous\b|ideally\b|optional(?:ly)?\b"
    r"|highly (?:encouraged|valued|regarded|recommended)\b|recommended\b|favou?rabl[ey]\b|considered an? \w+"
    r"|would be (?:nice|great|lovely|handy|good|wonderful|beneficial|helpful|useful|welcome|ideal)\b|(?:is|are) (?:beneficial|helpful|welcomed?|valued)\b"
    r"|(?:all|so much|even) (?:the )?better[.!)]*$|comes? in handy\b|helps but\b"
    r"|not (?:strictly |absolutely )?(?:required|mandatory|essential|necessary|needed|a must)\b",
    "zh": r"优先|加分|优选|更佳|尤佳|为佳|更好[。；;~～!！]*$|的话(?:更|就?太)好|更受欢迎|者佳|最好|最佳[。；;]?$|優先|不做要求|不作要求|不是必须|非必须|可放宽",
    "de": r"von vorteil\b|w(?:ü|ue)nschenswert\w*|idealerweise\b|gerne? gesehen\b|vorteilhaft\b|bevorzugt\b"
    r"|vorzugsweise\b|optimalerweise\b|pluspunkt\w*|im idealfall\b|w(?:ä|ae)re (?:sch(?:ö|oe)n|toll|ideal)\b"
    r"|gew(?:ü|ue)nscht\w*|von nutzen\b|sch(?:ö|oe)n w(?:ä|ae)re\b|(?:keine|nicht) (?:zwingend(?:e|en)? )?(?:bedingung|voraussetzung|erforderlich|notwendig)\b|kein muss\b|umso besser\b|gern!$",
    "fr": r"souhait(?:é|able)\w*|un plus\b|un (?:vrai |réel )?atout\b|appr[ée]ci(?:é|able)\w*|id[ée]alement\b|optionnel\w*"
    r"|de pr[ée]f[ée]rence\b|un avantage\b|(?:encore |d'autant )mieux[.!]*$|nous plairait\b|un bon point\b"
    r"|(?:non|pas) (?:obligatoires?|exig[ée]e?s?|indispensables?|requise?s?)\b",
    "es": r"se valora\w*|valorable\w*|deseable\w*|preferible\w*|preferentemente\b|idealmente\b|valora(?:mos|remos)\b"
    r"|desead[oa]s?\b|opcional\w*|suman? puntos\b|(?:mejor que |mucho )?mejor[.!]*$|se agradece\w*"
    r"|no (?:es |son )?(?:imprescindibles?|obligatori[ao]s?|necesari[ao]s?|excluyentes?)\b",
    "pl": r"mile widzian\w+|(?:atutem|plusem)\b|(?:dodatkowy|duży) (?:atut|plus)\b|preferowan\w+|pożądan\w+|idealnie\b|tym lepiej\b|dobrze, jeśli\b"
    r"|nie(?:obowiązkow\w+| jest konieczn\w+| jest wymagan\w+|konieczn\w+)",
    "ru": r"желател\w+|приветству\w+|преимуществ\w+|плюсом\b|плюс[.) ]*$|предпочтительн\w*|будет (?:здорово|отлично|хорошо)\b|тем лучше\b"
    r"|не ?обязательн\w*",
    "sv": r"meriterande\b|önskvärt?\w*|(?:ett plus|en fördel|en merit)\b|gärna\b|(?:desto|ännu) bättre\b"
    r"|(?:inget|ej|inte ett) krav\b",
    "vi": r"(?<!thứ tự )(?<!mức độ )ưu tiên\b|lợi thế\b|điểm cộng\b|khuyến khích\b|càng tốt\b|thì tốt hơn\b|không bắt buộc\b",
}

HINTS: tuple[str, ...] = (
    *("prefer", "desir", "nice", "good to", "great to", "plus", "bonus", "advantag", "asset", "ideal", "optional"),
    *(
        "encouraged",
        "valued",
        "regarded",
        "recommend",
        "favorabl",
        "favourabl",
        "considered a",
        "would be",
        "are helpful",
    ),
    *(
        "is helpful",
        "beneficial",
        "welcome",
        "not required",
        "not mandatory",
        "not essential",
        "not necessary",
        "not needed",
    ),
    *(
        "not strictly",
        "not absolutely",
        "not a must",
        "优",
        "加分",
        "佳",
        "更好",
        "最好",
        "優先",
        "不做",
        "不作",
        "不是必须",
        "非必须",
        "可放宽",
    ),
    *(
        "vorteil",
        "wünsch",
        "wuensch",
        "idealerweise",
        "gern gesehen",
        "gerne gesehen",
        "bevorzugt",
        "vorzugsweise",
        "optimalerweise",
    ),
    *(
        "pluspunkt",
        "idealfall",
        "wäre",
        "waere",
        "nutzen",
        "souhait",
        "atout",
        "appréci",
        "apprecié",
        "idéal",
        "préférence",
    ),
    *(
        "avantage",
        "valora",
        "deseable",
        "preferible",
        "preferentemente",
        "desead",
        "opcional",
        "optionnel",
        "mile widzian",
        "atut",
        "pożądan",
    ),
    *(
        "желател",
        "приветству",
        "преимуществ",
        "плюс",
        "предпочтительн",
        "meriterande",
        "önskvär",
        "fördel",
        "en merit",
        "gärna",
    ),
    *("ưu tiên", "lợi thế", "điểm cộng", "khuyến khích", "càng tốt", "thì tốt hơn"),
    *(
        "better",
        "handy",
        "helps but",
        "的话",
        "更受欢迎",
        "schön wär",
        "schoen wär",
        "keine bedingung",
        "keine voraus",
    ),
    *("обязательн", "erforderlich", "obligatoire", "pas exig", "non exig", "indispensable", "pas requis"),
    *("non requis", "imprescindible", "obligatori", "necesari", "excluyente", "nieobowiązk", "konieczn"),
    *("nie jest wymagan", "krav", "không bắt buộc", "voraussetzung", "notwendig"),
    *("kein muss", "umso besser", "gern!", "mieux", "nous plairait", "bon point", "puntos", "mejor", "se agradec"),
    *("tym lepiej", "dobrze, jeśli", "будет здорово", "будет отлично", "будет хорошо", "тем лучше", "bättre"),
)
"""A line with none of these in it (in lower case) is not looked at more closely."""

REQUIRED: Mapping[str, str] = {
    "en": r"(?<!not )(?<!not strictly )(?<!not absolutely )(?:required|mandatory|essential|necessary|needed|a must)\b"
    r"|(?<!not a )must(?:-have)?\b|most (?:have|be)\b|requires?\b",
    "zh": r"必须|必備|必备|务必",
    "de": r"(?<!nicht )zwingend\b|(?<!nicht )(?<!nicht zwingend )erforderlich\b|vorausgesetzt\b|unabdingbar\b|muss\b",
    "fr": r"(?<!non )(?<!pas )(?:obligatoires?|exig[ée]e?s?|indispensables?|requis\w*)\b",
    "es": r"(?<!no )(?<!no es )(?<!no son )(?:imprescindibles?|obligatori[ao]s?|necesari[ao]s?|indispensables?)\b",
    "pl": r"(?<!nie jest )(?:wymagan\w+|konieczn\w+|niezbędn\w+)",
    "ru": r"(?<!не )обязательн\w*|необходим\w*",
    "sv": r"ska(?:ll)?-?krav\b|krävs\b",
    "vi": r"(?<!không )bắt buộc\b",
}
"""Beats a preferred word in the same line ("Degree required, master's preferred" demands a degree)."""

MODIFIERS: frozenset[str] = frozenset(
    (
        *("preferably", "ideally", "preferable", "idealerweise", "vorzugsweise", "optimalerweise", "bevorzugt"),
        *("idéalement", "de préférence", "preferentemente", "idealmente", "preferible", "idealnie", "gärna"),
        "ưu tiên",
    )
)
"""Behind a comma they soften a part of the demand, not the demand ("Three years of sales, preferably abroad")."""

DEMANDS: tuple[str, ...] = (
    r"^\W*(?:you |applicants? |candidates? |(?:the )?(?:successful |ideal )?(?:candidate |applicant ))?(?:also )?(?:must|most) (?:also )?"
    r"(?:be|have|possess|hold|know|speak|live|reside|pass|own|bring|provide|demonstrate|love|enjoy|understand)\b",
    r"^\W*local (?:candidates?|applicants?|residents?) only\W*$",
    r"^\W*(?:only (?:local|u\.?s\.?)|(?:u\.?s\.? )?citizens?)\b.{0,40}\b(?:only|need apply|will be considered)\W*$",
    r"^(?:die )?(?:bewerber\w*|kandidat\w*|sie|du) (?:müssen|musst|muss)\b",
    r"^(?:应聘者|求职者|候选人|您|你)?(?:必须|务必)(?:具备|具有|有|持有|熟悉|会)",
)
"""A sentence of prose that demands something wherever it stands."""
