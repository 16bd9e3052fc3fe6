"""Words that a last day to apply stands behind in a sentence. Compiled by hand."""

from __future__ import annotations

DEADLINES: tuple[str, ...] = (
    r"apply (?:\w+ ){0,4}?(?:by|before|until|no later than)\b",
    r"applications? (?:\w+ ){0,4}?(?:by|before|until|close[sd]?|due|deadline|no later than)\b",
    r"(?:closing date|deadline)\b",
    r"(?:advert|vacancy|posting|position) (?:will )?(?:closes?|expires?)\b",
    r"bewerbung(?:en|sschluss|sfrist)?\b(?: \w+){0,5}?(?: bis| ist|:)",
    r"bewirb dich bis\b|bewerben sie sich (?:\w+ ){0,3}?bis\b",
    r"(?:candidatures?|postulez|postuler)\b(?: \w+){0,5}? (?:avant|jusqu['’]au)\b",
    r"date limite\b|fecha límite\b|plazo de (?:inscripción|presentación)\b",
    r"sista ansökningsdag\b|ansök senast\b|sök senast\b|ansökan senast\b",
    r"aplikacje (?:\w+ ){0,3}?do\b|termin składania\b",
    r"срок подачи\b|отклики принимаются до\b",
    r"hạn (?:chót|nộp)\b|nộp hồ sơ (?:trước|đến)\b",
    r"截止(?:日期|时间)?|报名时间",
)
"""Regular expressions for lower case, up to the words before the day."""

DEADLINE_STARTS: tuple[str, ...] = (
    *("apply ", "application", "closing date", "deadline", "advert", "vacancy ", "posting ", "position "),
    *(
        "bewerbung",
        "bewirb dich",
        "bewerben sie",
        "candidature",
        "postule",
        "date limite",
        "fecha límite",
        "plazo de",
    ),
    *("sista ansökningsdag", "ansök", "sök senast", "aplikacje", "termin składania", "срок подачи", "отклики"),
    *("hạn ", "nộp hồ sơ", "截止", "报名时间"),
)
"""How they begin: where none of these stands there is nothing to match."""
