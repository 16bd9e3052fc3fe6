"""Sentences that name the employer, by rule: what each looks like, and the words that it is looked for beside.

Compiled by hand. The surest rule comes first.
"""

from __future__ import annotations

from collections.abc import Mapping

_JOINTS = " of | and | for | de | du | da | do | della | the "
_REST = rf"[\w&.+/'’®-]*(?:(?:,? | [&|] |{_JOINTS})[A-Z0-9(][\w&.+/'’®)-]*){{0,6}}"
_NAME = rf"[A-Z0-9]{_REST}"
"""One to seven capitalised words, joined by & , of, and."""
CUES: tuple[tuple[str, str], ...] = (
    (
        "equal opportunity",
        rf"(?:^|[.!?\n>*:;] ?)(?:[Tt]he )?({_NAME})(?: and its \w+)?,? (?:is|are)(?: proud to be)?(?: also)? "
        rf"(?:an? )?(?:\w+ )?"
        r"(?:[Ee]qual|EEO|EOE|EO\b|E-?[Vv]erify|[Aa]ffirmative|EQUAL|AFFIRMATIVE|[Dd]rug[- ][Ff]ree)",
    ),
    (
        "equal opportunity",
        rf"(?:^|[.!?\n] ?)(?:At )?({_NAME}),? (?:is|are) (?:an? )?(?:committed to|dedicated "
        rf"to)[^.\n]{{0,60}}(?:equal|divers|inclusi)",
    ),
    (
        "does not discriminate",
        rf"(?:^|[.!?\n] ?)(?:[Tt]he )?({_NAME}),? (?:does|do) not (?:unlawfully )?discriminate",
    ),
    (
        "provides equal opportunity",
        rf"(?:^|[.!?\n] ?)(?:[Tt]he )?({_NAME}),? (?:provides|offers) equal (?:employment )?opportunit",
    ),
    ("does not discriminate", rf"[Aa]s a covered entity[^.\n]{{0,80}}?, the ({_NAME}),? does not discriminate"),
    (
        "is looking for",
        rf"(?:^|[.!?\n:] ?)(?:[Hh]ere at |[Aa]t |[Tt]he )?({_NAME})(?: \([^()\n]{{2,30}}\))?"
        rf"(?: in [A-Z][^.:\n]{{2,40}}?,|, (?:based|located|headquartered) in [^.\n]{{3,40}},\s?)?(?:,?"
        rf" (?:an?|the|one "
        rf"of)\b[^.\n]{{3,160}}?,)? (?:is|are) (?:currently |now |actively |urgently )?"
        r"(?:looking for|in search (?:of|for)|looking to (?:hire|recruit|fill|add)|seeking|hiring"
        r"|recruiting|searching for|"
        r"announcing|inviting applications|soliciting)\b",
    ),
    (
        "seeks",
        rf"(?:^|[.!?\n:] ?)(?:[Tt]he )?({_NAME}) (?:seeks|invites|announces|has an (?:immediate |exciting "
        rf")?opening|has an? (?:\w+ )?opportunity|opens an? (?:new |open )?call)\b",
    ),
    (
        "team of",
        r"(?:^|[.!?\n] ?)([A-Z][\w&.-]+(?: [A-Z][\w&.-]+){0,3})['’]s? (?:[\w-]+ ){0,3}team (?:is|are) "
        r"(?:currently |now )?(?:hiring|looking for|seeking|recruiting|growing|expanding)\b",
    ),
    (
        "position at",
        rf"\b(?:position|post|role|job|appointment)s? (?:is|are|will be)(?: based| located| hosted)? "
        rf"(?:at|with|within) (?:the )?\W{{0,2}}({_NAME})",
    ),
    (
        "institution",
        r"(?:^|[.!?\n] ?)(?:[Tt]he )?((?:University|College|Institute|Academy|City|County) of [A-Z][\w-]+"
        r"(?: [A-Z][\w-]+){0,3}|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3} (?:University|College|Hospital|Institute))"
        r"(?: \([A-Z]+\))? (?:offers|provides|invites|seeks|employs|welcomes|has adopted|is committed)\b",
    ),
    ("welcome to", rf"\b[Ww]elcome to (?:the )?({_NAME})[.!]"),
    ("home at", rf"\bhome at ({_NAME})(?= as\b|[.,!])"),
    (
        "at X, we",
        rf"(?:^|[.!?\n] ?|\s{{2}})(?:[Hh]ere )?[Aa]t ({_NAME}),? (?:we|our|you|you['’]ll|every|everyone)(?:['’]re|"
        rf"['’]ve)?\b",
    ),
    (
        "about",
        rf"(?:^|\n)(?:About|ABOUT|Who is|WHO IS|Why|WHY|Life at|Working at|Why work (?:at|for)|Why join) "
        rf"({_NAME})\??:?(?=\n|$)",
    ),
    (
        "join",
        rf"(?:^|[.!?\n] ?)(?:[Cc]ome )?(?:[Jj]oin|JOIN) (?:the (?:team at )?)?({_NAME})(?='s team| team\b| "
        rf"and (?:be|help|make|become)\b|[!,] )",
    ),
    (
        "career with",
        rf"\b(?:career|careers|working|employment|work|jobs?) (?:with|at|for) ({_NAME})(?=[.!,?\n]| and\b| "
        rf"as\b| is\b| you\b)",
    ),
    (
        "founded",
        rf"(?:^|[.!?\n:] ?)(?:Founded|Established|Headquartered) in [^,\n]{{2,30}}, ({_NAME}) (?:is|has|was)\b",
    ),
    ("is headquartered", rf"(?:^|[.!?\n] ?)({_NAME}),? is headquartered in [A-Z]"),
    ("on behalf of", rf"\b[Oo]n behalf of (?:our client,? )?(?:the )?({_NAME}),"),
    (
        "is a company",
        rf"(?:^|[.!?\n:] ?)({_NAME})(?: \([^()\n]{{2,30}}\))?(?:, an? [^.,\n]{{3,60}})?,? (?:is"
        rf"|are) (?:an? |the |one of "
        rf")[^.\n]{{0,80}}?\b(?:company|firm|provider|leader|agency|manufacturer|organization|organisation|"
        r"startup|start-up|retailer|distributor|non-?profit|platform|consultancy|supplier|employer|bank|"
        r"hospital|university|marketplace|developer of|maker of|"
        r"subsidiary|studio|business|team of)\b",
    ),
    (
        "full name is",
        rf"(?:^|[.!?\n] ?)({_NAME},? (?:Inc|LLC|Ltd|Limited|Corp|PLC|GmbH|AG|AB|SARL|S\.A|Pty Ltd)\b\.?)"
        r"(?:,[^.\n]{3,80},)? (?:is|are|has|was|provides|offers|operates|är|ist|entwickelt|est|es)\b",
    ),
    ("komm zu", rf"\b[Kk]omm(?:en Sie)? (?:zu|zur|zum) ({_NAME})(?=[!.,]| und\b)"),
    ("wir bei", rf"\b[Ww]ir (?:bei|von) (?:der |dem )?({_NAME})(?= [a-zäöüß]|[,.])"),
    ("компания", rf"\b[Кк]омпани(?:я|и|ю|ей) [«\"]?({_NAME})"),
    ("công ty", rf"\b(?:tại|của) (?:[Cc]ông [Tt]y|[Cc]ty|CTY) ({_NAME})(?=[ ,.)]|$)"),
    ("la société", rf"(?:^|[.!?\n] ?)(?:[Ll]a société |[Ll]'entreprise |[Ll]’entreprise |[Cc]hez )({_NAME})"),
    (
        "bei",
        rf"(?:^|[.!?\n] ?)(?:[Dd]ie |[Dd]as "
        rf"|[Bb]ei (?:der )?)?({_NAME}) "
        r"(?:mit (?:Haupt)?[Ss]itz in [A-ZÄÖÜ][\wäöüß-]+ )?(?:ist (?:eine?|der|die|das)|sucht|"
        rf"zählt zu|gehört zu|steht für)\b",
    ),
    ("empresa", rf"(?:^|[.!?\n] ?)(?:[Ee]n )?({_NAME}),? (?:es una|somos|busca|selecciona|buscamos|necesita)\b"),
    (
        "söker",
        rf"(?:^|[.!?\n] ?)([A-ZÅÄÖ]{_REST})(?: i [A-ZÅÄÖ]\w+)? söker (?:nu |just nu |för närvarande |även )?"
        r"(?:efter |en |ett |dig|er |fler|vikarie|personal|\d)",
    ),
    (
        "är",
        r"(?:^|[.!?\n] ?|\d)([A-ZÅÄÖ][\w&.-]+ [A-ZÅÄÖ&][\w&.-]*(?: [A-ZÅÄÖ&][\w&.-]*){0,3})"
        r"(?: i [A-ZÅÄÖ]\w+)? är (?:ett|en|Sveriges) ",
    ),
    ("hos", rf"\b(?:team|teamet|jobba|arbeta|karriär|tjänst|anställning) hos (?:oss på )?([A-ZÅÄÖ]{_REST})"),
    (
        "firma",
        rf"(?:^|[.!?\n] ?)({_NAME})(?: \([^()\n]{{2,60}}\))? "
        r"(?:to (?:\w+ )?(?:firma|wiodąc|lider)|jest (?:firmą|wiodąc|lider|częścią)|poszukuje\b)",
    ),
)
ANCHORS: Mapping[str, tuple[str, ...]] = {
    "equal opportunity": (
        "equal",
        "eeo",
        "eoe",
        "affirmative",
        "e-verify",
        "everify",
        "drug-free",
        "drug free",
        "divers",
        "inclus",
    ),
    "does not discriminate": ("discriminate",),
    "provides equal opportunity": (
        "equal opportunit",
        "equal employment",
    ),
    "is looking for": (
        "looking for",
        "looking to",
        "seeking",
        "hiring",
        "recruiting",
        "searching for",
        "in search ",
        "announcing",
        "inviting applications",
        "soliciting",
    ),
    "seeks": (
        " seeks",
        " invites",
        " announces",
        " opens a",
        "opening",
        "opportunity",
    ),
    "team of": (" team is ", " team are "),
    "position at": (" is at ", " are at ", " be at ", " based at ", " is within ", " is with ", " hosted at "),
    "institution": (
        *(" offers", " provides", " invites", " seeks", " employs", " welcomes", " has adopted", " is committed"),
    ),
    "welcome to": ("welcome to",),
    "home at": ("home at",),
    "at X, we": (
        " we ",
        " our ",
        " you ",
        "you'll",
        "you’ll",
    ),
    "about": (
        "about ",
        "who is ",
        "why ",
        "life at ",
        "working at ",
    ),
    "join": ("join ",),
    "career with": (
        "career with",
        "career at",
        "careers with",
        "careers at",
        "employment with",
        "employment at",
        "working for",
        "working at",
    ),
    "founded": (
        "founded in",
        "established in",
        "headquartered in",
    ),
    "is headquartered": ("is headquartered",),
    "on behalf of": ("on behalf of",),
    "is a company": (
        " company",
        " firm",
        " provider",
        " leader",
        " agency",
        " manufacturer",
        " organization",
        " organisation",
        "startup",
        "start-up",
        "retailer",
        "distributor",
        "nonprofit",
        "non-profit",
        " platform",
        "consultancy",
        " supplier",
        " employer",
        " bank",
        " hospital",
        " university",
        "marketplace",
        "developer of",
        "maker of",
        "subsidiary",
        " studio",
        " business",
        " team of",
    ),
    "full name is": (
        " inc",
        " llc",
        " ltd",
        " limited",
        " corp",
        " plc",
        " gmbh",
        " ag ",
        " ab ",
        " sarl",
        " s.a",
    ),
    "komm zu": ("komm",),
    "wir bei": ("wir bei", "wir von"),
    "компания": ("компани",),
    "công ty": ("công ty", "cty "),
    "la société": (
        "société",
        "entreprise",
        "chez ",
    ),
    "bei": (
        " ist ",
        " sucht",
        " zählt zu",
        " gehört zu",
        " steht für",
    ),
    "empresa": (
        " es una",
        " somos",
        " busca",
        " selecciona",
        " necesita",
    ),
    "söker": (" söker ",),
    "är": (" är ett ", " är en ", " är sveriges "),
    "hos": (" hos ",),
    "firma": (
        " firma",
        " to wiod",
        " to lider",
        " jest ",
        " poszukuje",
    ),
}
LANGUAGES_OF: Mapping[str, str] = {
    "bei": "de",
    "komm zu": "de",
    "wir bei": "de",
    "công ty": "vi",
    "компания": "ru",
    "la société": "fr",
    "empresa": "es",
    "firma": "pl",
    "söker": "sv",
    "är": "sv",
    "hos": "sv",
}
