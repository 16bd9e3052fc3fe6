"""Employers named in sentences that only an employer writes: "Acme is an equal opportunity employer"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from postings.extractors import cues
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, is_place, names_a_job
from postings.extractors.vocabulary.announcements.shared import OPEN_NO_NAME
from postings.extractors.vocabulary.company_words import NOT_NAMES, ORGANISATIONS
from postings.readers import BlockKind, Document

_JOINTS = " of | and | for | de | du | da | do | della | the "
_REST = rf"[\w&.+/'’®-]*(?:(?:,? | [&|] |{_JOINTS})[A-Z0-9(][\w&.+/'’®)-]*){{0,6}}"
_NAME = rf"[A-Z0-9]{_REST}"
"""One to seven capitalised words, joined by & , of, and."""
_CUES: tuple[tuple[str, str], ...] = (
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
    ("followers", rf"(?:^|\n)({_NAME})\n[\d,.]+[KM]? followers\b"),
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
        r"(?:^|[.!?\n] ?|\d)([A-ZÅÄÖ][\w&.-]+ [A-ZÅÄÖ&][\w&.-]*(?: [A-ZÅÄÖ&][\w&.-]*){0,3})(?: i [A-ZÅÄÖ]\w+)? är (?:ett|en|Sveriges) ",
    ),
    ("hos", rf"\b(?:team|teamet|jobba|arbeta|karriär|tjänst|anställning) hos (?:oss på )?([A-ZÅÄÖ]{_REST})"),
    (
        "firma",
        rf"(?:^|[.!?\n] ?)({_NAME})(?: \([^()\n]{{2,60}}\))? "
        r"(?:to (?:\w+ )?(?:firma|wiodąc|lider)|jest (?:firmą|wiodąc|lider|częścią)|poszukuje\b)",
    ),
)
_ANCHORS: Mapping[str, tuple[str, ...]] = {
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
    "followers": (" followers",),
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
_LANGUAGES_OF = {
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
_PATTERNS = tuple((rule, re.compile(pattern, re.M), cues.Anchors(_ANCHORS[rule])) for rule, pattern in _CUES)
_BEFORE, _AFTER = 130, 100
_HAN_NAME = re.compile(
    r"(?:^|[\n\s：:，,。；;（(【])([\u4e00-\u9fffA-Za-z0-9·（）()&]{2,36}?(?:有限责任公司|股份有限公司|"
    r"集团有限公司|有限公司|"
    r"事务所)(?:[\u4e00-\u9fff]{2,8}分公司)?)(?=[\s，,。；;：:是成为专为\n（(]|$)"
)
_ADVERB = re.compile(
    r"(?:Currently|Presently|Today|Now|Recently|Obecnie|Aktualnie|Derzeit|Aktuell|Actuellement|Actualmente)\s(?=\S)"
)
"""Before a name at the beginning of a sentence."""
_VERB_TAIL = re.compile(r"(?:[\s,]+(?:is|are|was|has|the|a|an|and|of|for|we|our))+$", re.I)
_OPENER = re.compile(
    r"(?!(?:The|This|Our|These|Your|Each|All|Every|As|In|At|If|When) )((?:[A-Z0-9][\w&.'’-]*|&)"
    r"(?: (?:[A-Z0-9][\w&.'’-]*|&|of|and)){1,5})(?: in [A-Z][\w ]{2,20}, [A-Z]{2})? (?:is an? |(?:makes|sells|"
    r"serves|ships|builds|hauls|keeps|runs|operates|manages|manufactures|produces|grows|supplies|distributes|"
    r"develops|designs|delivers|owns|brews|bakes|cleans) [\da-z])"
)
_OPENS = re.compile(r"([A-Z][\w&.-]{2,24})(?:,? (?:is|was|has been)|['’]s) [a-z]")
_CAPITAL_INSIDE = re.compile(r"\w*[a-z][A-Z]\w*")
_INNER = re.compile(r"[a-z](?=[A-Z])")
_FIRST_BLOCKS = 4
_PROSE_WINDOW = 20_000
_GLUED = re.compile(r"[a-z](?:We|Our|About|The|You|In|At)\b|^About ")
_ORGANISATION = re.compile(rf"\b(?:{ORGANISATIONS})\b", re.I)


def names(text: str, lower: str, language: str | None) -> Iterator[tuple[str, int, str]]:
    """(name, start, rule) of whatever a sentence calls the employer, the surest rule first."""
    text = text[:_PROSE_WINDOW]
    if language in ("zh", "ja"):
        for match in _HAN_NAME.finditer(text):
            yield match[1], match.start(1), "full name"
        return
    for rule, pattern, anchors in _PATTERNS:
        if _LANGUAGES_OF.get(rule, language) == language:
            for name, start in _around(pattern, text, lower, anchors):
                yield name, start, rule


def opener(document: Document) -> tuple[str, int] | None:
    """(name, start) where the first prose tells what a firm does: "Blue Door Bakery bakes bread for"."""
    for number, block in enumerate(document.blocks[:_FIRST_BLOCKS]):
        named = _OPENS.match(document.text, block.start, block.end)
        is_prose = number == 0 or block.kind is BlockKind.PARAGRAPH
        if is_prose and named and _is_spoken_of(named[1], document.text[named.end(1) :]):
            return named[1], named.start(1)
    for block in document.blocks[1:_FIRST_BLOCKS]:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        match = _OPENER.match(document.text, block.start)
        if match and fold_label(match[1]) not in NOT_NAMES and not _is_job(match[1]) and not is_place(match[1]):
            return match[1], block.start
    return None


def _is_spoken_of(name: str, text: str) -> bool:
    """A word at the beginning of the text is the employer's name where the text goes on to speak of it so."""
    if fold_label(name) in NOT_NAMES or name.casefold() in OPEN_NO_NAME or _is_job(name) or is_place(name):
        return False
    return re.search(rf"\b(?:[Aa]t|[Jj]oin|joining|with|within|across) {re.escape(name)}\b", text) is not None


def unglued(name: str, start: int, text: str) -> tuple[str, int]:
    """ "Casper" of "About CasperCasper": of a word with a capital inside the part that stands elsewhere alone."""
    for glued in _CAPITAL_INSIDE.finditer(name):
        if text.count(glued[0]) > 1:
            continue
        for inner in _INNER.finditer(glued[0]):
            rest = name[glued.start() + inner.end() :]
            if re.search(rf"(?<!\w){re.escape(rest)}\b", text):
                return rest, start + glued.start() + inner.end()
    return name, start


def _around(pattern: re.Pattern[str], text: str, lower: str, anchors: cues.Anchors) -> Iterator[tuple[str, int]]:
    """What the rule's pattern catches around its anchors, without what is no name."""
    for at in cues.positions(lower, anchors):
        match = pattern.search(text, _line_start(text, at), at + _AFTER)
        if not match:
            continue
        adverb = _ADVERB.match(match[1])
        start = match.start(1) + (adverb.end() if adverb else 0)
        name = _VERB_TAIL.sub("", text[start : match.end(1)]).rstrip(",.")
        if (
            fold_label(name) not in NOT_NAMES
            and name.partition(" ")[0].casefold() not in OPEN_NO_NAME
            and not _GLUED.search(name)
            and not _is_job(name)
            and not is_place(name)
        ):
            yield name, start


def _line_start(text: str, at: int) -> int:
    """Where a window may begin: the start of the line, or a blank within reach, so that no word is cut."""
    left = max(0, at - _BEFORE)
    line = text.rfind("\n", left, at)
    if line >= 0:
        return line
    blank = text.find(" ", left, at)
    return left if left == 0 or blank < 0 else blank


def _is_job(name: str) -> bool:
    return names_a_job(name) and not _ORGANISATION.search(name) and not is_company(name)
