"""What is said beside a job in running text, and how much it tells that it is on offer. Compiled by hand."""

from __future__ import annotations

BEFORE = (
    "looking for|seeking|seeks|hiring|searching for|in search of|in (?:immediate )?need of|needs?"
    "|recruiting(?: for)?|to hire|"
    "(?:position|role|post|job) (?:of|as)|(?:opening|vacancy|opportunity|position) for|join (?:us"
    "|our team|the team) as|team as|"
    "(?:requirements|qualifications|responsibilities|duties) (?:for|of)|"
    "us as|become|we need|bring on|if you(?:['’]re| are)"
)
"""Regular expression: before the job, some words in small letters between."""

OF_OTHERS = (
    "report(?:s|ing)?(?: directly)? to|work(?:s|ing)?(?: closely)? with|supervision (?:of|by)|under"
    "|experience as|"
    "assist(?:s|ing)?|support(?:s|ing)?|by|from|lead(?:s|ing)?|supervis\\w+|manag(?:es|ing)"
    "|collaborat\\w+ with|including|"
    "years? as|work(?:ed|ing) as|certification as|liais\\w+ with|alongside|contact|advis\\w+|with|to|and"
)
"""Regular expression: before whom one reports to, works with, was."""

AFTER: tuple[tuple[float, str], ...] = (
    (2, r" (?:position|role|job|vacancy|opening|opportunity)\b|,? you(?:['’]ll| will)\b"),
    (
        2,
        r",? (?:will\b(?! (?:contact|review|be in touch|call|get back))|is (?:primarily "
        r"|directly )?(?:responsible|accountable)"
        r"|reports? (?:directly )?to|is an? |works? (?:closely )?(?:with|in|under)|(?:provides"
        r"|performs|oversees|ensures|coordinates"
        r"|supports|manages|leads|plans|assists|develops|serves|acts|should|must|shall|maintains"
        r"|conducts|helps|designs|creates) )",
    ),
    (3, r" (?i:(?:key )?(?:responsibilities|duties|requirements|qualifications))(?=:?\s*\n)"),
    (1, r" (?:to|who|that|with|for|in|at)\b"),
)
"""Weight, and what follows the job; the first row that fits counts."""

LEADS = frozenset(
    """
the|as|an|a|our|your|this|we|are|is|about|role|job|position|title|overview|summary|description|experienced|
talented|new|seeking|hiring|wanted|assist|support|contact|assists|supports|please
""".replace("\n", "").split("|")
)
"""With a capital before a job, and no part of it."""
