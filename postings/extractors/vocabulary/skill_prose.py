"""Words of sentences beside the lists: do they say who is sought, or does the employer speak of itself? Own rows.

Patterns of lower-case text.
"""

from __future__ import annotations

from postings.extractors.vocabulary.activities import FAMILIES, verb_forms

TELLS = (
    r"candidates?|applicants?|must|ability|able to|experienced?|responsible|responsibilities|proficien\w+|"
    r"knowledge|skills|skilled|incumbent|you(?:'|’| wi)ll|you(?:'|’| a)re"
)
"""What the work is or who is sought."""

DEEDS = frozenset(
    form
    for verb in (
        *(verb for verbs in FAMILIES.values() for verb in verbs.split()),
        *(
            "ensure",
            "provide",
            "perform",
            "conduct",
            "participate",
            "assist",
            "lead",
            "review",
            "escalate",
            "document",
        ),
        *(
            "establish",
            "identify",
            "communicate",
            "respond",
            "operate",
            "analyse",
            "order",
            "greet",
            "answer",
            "serve",
        ),
        *(
            "load",
            "unload",
            "pack",
            "stock",
            "prepare",
            "supervise",
            "mentor",
            "coach",
            "liaise",
            "execute",
            "define",
        ),
        *(
            "enter",
            "distribute",
            "store",
            "file",
            "record",
            "transport",
            "deliver",
            "promote",
            "advise",
            "facilitate",
        ),
        *(
            "recommend",
            "adhere",
            "utilize",
            "utilise",
            "attend",
            "complete",
            "interact",
            "collaborate",
            "interpret",
        ),
    )
    for form in verb_forms(verb)
)
"""A sentence that begins with one of these, and with nobody who does it, tells what the work is."""

PRAISES = (
    r"we|our|us|inc|corporation|company|opportunit\w+|benefits?|salary|offers?|leader|leading|founded|award\w*"
)
"""The employer speaks of itself: what it does is no demand."""

CALLS = (
    r"(?:(?:looking|searching|hiring) (?:for|to)|seeking|in search of|we need|we(?:'|’)?re hiring)\b[^.]{0,200}"
    r"\b(?:experience[ds]?|skill\w*|knowledge|proficien\w+|familiar\w*|fluent|able to|"
    r"who (?:can|know|have|has|are|will)|responsible for)\b"
)
"""The employer speaks of itself only to say whom it seeks."""

STACK = (
    r"(?:tech(?:nology|nical)? stack|(?:our|modern|web|back-?end|front-?end) stack|stack (?:is|includes|of)\b"
    r"|stack ?:|technologies (?:that )?we (?:use|work with)|(?:developers?|engineers?) \("
    r"|(?:developers?|engineers?)[^.\n]{0,40} experienced in)"
)
"""What a line of tools begins with, whoever speaks of whom."""

STACK_HINTS = ("stack", "technologies", "developer", "engineer")
"""One of them is in every such beginning."""

DOES = (
    r"conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?|carry(?:ing)? out|carries out|do|does|doing|ensur(?:e|es|ing)|"
    r"handl(?:e|es|ing)|manag(?:e|es|ing)|overse(?:e|es|eing)|administer(?:s|ing)?|undertak(?:e|es|ing)|"
    r"maintain(?:s|ing)?|responsible for|in charge of|assist(?:s|ing)? (?:with|in)|set(?:s|ting)?"
)
"""Verbs that make a task of a trade's or a virtue's bare name."""

LEADS_AWAY = r"to|into|for|with|within|of|in|on|about|across|by|from|at|the|and|or|between|through|as|that"
"""Words behind which a verb's object has ended."""

LEADS = (
    r"(?:supervisory|leadership|management)\s(?:responsibilit|dut)|licen[cs]es?\b|licensure\b|certifications?\b|"
    r"competenc|computer skills|(?:educational|vocational)\b"
)
"""Headings of text about those who are led and of what one must hold: no list of duties, but it names skills."""

TREATMENT = (
    r"regardless|orientation|protected|disabilit\w+|accommodat\w+|discriminat\w+|veterans?|"
    r"equal (?:employment )?opportunit\w+"
)
"""The posting speaks of how people are treated."""

FORMALITIES = (
    rf"{TREATMENT}|applicants?|application|appointment|appointing|examination|eligib\w+|interview|"
    r"hiring process|dmv|motor vehicles"
)
"""The posting speaks of that, or of how one applies and is chosen."""

PERKS = (
    r"401 ?\(?k|dental|vision (?:plan|benefits?|insurance|coverage)|"
    r"paid (?:time off|vacation|holidays|leave)|pto\b|"
    r"company match|tuition|stock options|(?:health|medical|life)(?:care)? (?:insurance|benefits?|coverage)"
    r"|gym membership"
)
"""A sentence with one of these tells what the employer gives, unless somebody handles it."""

PERK_HINTS = (
    *("401", "dental", "vision", "paid", "pto", "match", "tuition", "stock options", "health", "medical"),
    *("life insurance", "gym", "training", "coaching", "mentor"),
)
"""One of them is in every such sentence, and in every one that promises training."""

HANDLES = (
    r"administ\w+|manag(?:e|es|ing)\b|process\w*|coordinat\w+|overs\w+|handl\w+|explain\w*|enrol\w*|sell\w*|sold"
    r"|knowledge|experience\w*|licen[cs]e\w*|assist\w*|patients?|maintain\w*|review\w*|clients?|claims?|respons\w+"
)
"""Words of those whose work is insurance or personnel."""

ADMINISTERS = r"administ\w+|manag(?:e|es|ing)\b|process\w*|explain\w*|enrol\w*|sell\w*|claims?\b|knowledge of"
"""Those of them that stand before a list of several such."""

PROMISES = (
    r"(?:receiv\w+|given|offer(?:s|ed|ing)?|paid|free|provid\w+ (?:you )?with|(?:be|is|are) provided"
    r"|we (?:\w+ )?provide|opportunit\w+ for|access to)\b[^.;:]{0,60}$"
)
"""Before training that is promised, not held: "you will receive product training"."""

TRAINING = r"training|coaching|mentor(?:ing|ship)"
LAWS = (
    r"(?:(?:we|it|\w+,? (?:inc|llc|corp|ltd)\.?) (?:will|do|does|are|is|shall)\b[^.!?\n]{0,80}\b)?"
    r"(?:qualified applicants (?:will|with|are|regardless|for|including)|all qualified applicants"
    r"|without regard to|equal (?:employment )?opportunity employer"
    r"|criminal histor(?:y|ies)|conviction records?|fair chance (?:act|initiative|ordinance)|protected veterans?"
    r"|applicants with disabilities|verify identity and eligibility|pay transparency"
    r"|reasonable accommodations? (?:may|will|for individuals)"
    r"|(?:visa|immigration|h-?1b) sponsorship|(?:requir|need)\w* (?:\w+ )?sponsorship"
    r"|sponsorship (?:of|for) (?:an? |any )?(?:\w+ )?(?:visas?|employment|immigration)|work authori[sz]ation)\b"
    r"[^.!?\n]{0,1000}"
)
"""From the words that only the law has employers say to the end of their sentence."""

LAW_HINTS = (
    *("qualified", "without regard", "equal", "criminal", "conviction", "fair chance", "veteran", "disabilities"),
    *("transparency", "accommodation", "visa", "immigration", "h1b", "h-1b", "sponsorship", "authori", "eligib"),
)
"""One of them is in every such sentence."""
