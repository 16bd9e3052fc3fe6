"""Words by which a line says whether it is demanded or only welcome, as patterns by language.

Written for the project. Matched anywhere in a line, whatever its language; case does not matter.
"""

# ruff: noqa: E501  a pattern is easier to read whole
from __future__ import annotations

from collections.abc import Mapping

PREFERRED: Mapping[str, str] = {
    "en": r"\bprefer(?:red|able|ably|s)\b|\bpreference\b|\bdesir(?:ed|able|eable)\b|\bnice[ -]to[ -]haves?\b"
    r"|\b(?:good|great) to have\b|\b(?:a|an|big|huge|strong|definite|added|additional|major|is|are) (?:plus|bonus|asset|advantage)\b"
    r"|\b(?:plus|bonus|advantage)[.!)\] ]*$|^(?:plus|bonus)\b|\bbonus points\b|\badvantageous\b|\bideally\b|\boptional(?:ly)?\b"
    r"|\bhighly (?:encouraged|valued|regarded|recommended)\b|\brecommended\b|\bfavou?rabl[ey]\b|\bconsidered an? \w+"
    r"|\bwould be (?:nice|great|beneficial|helpful|useful|welcome|ideal)\b|\b(?:is|are) (?:beneficial|helpful|welcomed?|valued)\b"
    r"|\bnot (?:strictly |absolutely )?(?:required|mandatory|essential|necessary|needed|a must)\b",
    "zh": r"优先|加分|优选|更佳|尤佳|为佳|更好[。；;]?$|者佳|最好|最佳[。；;]?$|優先|不做要求|不作要求|不是必须|非必须|可放宽",
    "de": r"\bvon vorteil\b|\bw(?:ü|ue)nschenswert\w*|\bidealerweise\b|\bgerne? gesehen\b|\bvorteilhaft\b|\bbevorzugt\b"
    r"|\bvorzugsweise\b|\boptimalerweise\b|\bpluspunkt\w*|\bim idealfall\b|\bw(?:ä|ae)re (?:sch(?:ö|oe)n|toll|ideal)\b"
    r"|\bgew(?:ü|ue)nscht\w*|\bvon nutzen\b",
    "fr": r"\bsouhait[ée]\w*|\bun plus\b|\bun (?:vrai |réel )?atout\b|\bappr[ée]ci[ée]\w*|\bid[ée]alement\b"
    r"|\bde pr[ée]f[ée]rence\b|\bun avantage\b",
    "es": r"\bse valora\w*|\bvalorable\w*|\bdeseable\w*|\bpreferible\w*|\bpreferentemente\b|\bidealmente\b|\bvalora(?:mos|remos)\b"
    r"|\bdeseado\b",
    "pl": r"\bmile widzian\w+|\b(?:atutem|plusem)\b|\b(?:dodatkowy|duży) (?:atut|plus)\b|\bpreferowan\w+|\bpożądan\w+|\bidealnie\b",
    "ru": r"\bжелател\w+|\bприветству\w+|\bпреимуществ\w+|\bплюсом\b|\bплюс[.) ]*$|\bпредпочтительн\w*",
    "sv": r"\bmeriterande\b|\bönskvärt?\w*|\b(?:ett plus|en fördel|en merit)\b|\bgärna\b",
    "vi": r"\bưu tiên\b|\blợi thế\b|\bđiểm cộng\b|\bkhuyến khích\b|\bcàng tốt\b",
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
        "deseado",
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
    *("ưu tiên", "lợi thế", "điểm cộng", "khuyến khích", "càng tốt"),
)
"""A line with none of these in it (in lower case) is not looked at more closely."""

REQUIRED: Mapping[str, str] = {
    "en": r"(?<!not )(?<!not strictly )(?<!not absolutely )\b(?:required|mandatory|essential|necessary|needed|a must)\b"
    r"|\bmust(?:-have)?\b|\bmost (?:have|be)\b|\brequires?\b",
    "zh": r"必须|必備|必备|务必",
    "de": r"\bzwingend\b|\berforderlich\b|\bvorausgesetzt\b|\bunabdingbar\b|\bmuss\b",
    "fr": r"\bobligatoires?\b|\bexig[ée]e?s?\b|\bindispensables?\b|\brequis\w*",
    "es": r"\bimprescindibles?\b|\bobligatori[ao]s?\b|\bnecesari[ao]s?\b|\bindispensables?\b",
    "pl": r"\bwymagan\w+|\bkonieczn\w+|\bniezbędn\w+",
    "ru": r"\bобязательн\w*|\bнеобходим\w*",
    "sv": r"\bska(?:ll)?-?krav\b|\bkrävs\b",
    "vi": r"\bbắt buộc\b",
}
"""Beats a preferred word in the same line ("Degree required, master's preferred" demands a degree)."""

DEMANDS: tuple[str, ...] = (
    r"^\W*(?:you |applicants? |candidates? |(?:the )?(?:successful |ideal )?(?:candidate |applicant ))?(?:also )?(?:must|most) (?:also )?"
    r"(?:be|have|possess|hold|know|speak|live|reside|pass|own|bring|provide|demonstrate|love|enjoy|understand)\b",
    r"^\W*local (?:candidates?|applicants?|residents?) only\W*$",
    r"^\W*(?:only (?:local|u\.?s\.?)|(?:u\.?s\.? )?citizens?)\b.{0,40}\b(?:only|need apply|will be considered)\W*$",
    r"^(?:die )?(?:bewerber\w*|kandidat\w*|sie|du) (?:müssen|musst|muss)\b",
    r"^(?:应聘者|求职者|候选人|您|你)?(?:必须|务必)(?:具备|具有|有|持有|熟悉|会)",
)
"""A sentence of prose that demands something wherever it stands."""
