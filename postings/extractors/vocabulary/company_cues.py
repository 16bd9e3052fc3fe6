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
