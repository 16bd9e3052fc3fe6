"""Which part of a demand is only a wish: "Python and SQL; R a plus", "熟悉Java，有Go经验者优先"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postings.extractors import cues, importance
from postings.extractors.draft import Span

_STRONG = re.compile(
    r"[;；。!?.\s](?:(?<=[;；。\n])|(?<=[!?])(?=\s)|(?<=\s)[-–—]\s|(?<=\.)(?=\s)(?<!\bkat\.)(?<!\bkl\.)(?<!\bmin\.)"
    r"(?<!\bmind\.)(?<!\bggf\.)(?<!\bbzw\.)(?<!\bevtl\.)(?<!\binkl\.)(?<!\bnp\.)(?<!\btj\.)(?<!\bкат\.)(?<!\bмед\.)"
    r"(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bz\.b\.))"
)
"""What parts clauses in every text; a full stop not behind an abbreviation. Begins with one set of characters."""
_DASHES = ("-", "–", "—")
_BRACKETED = re.compile(r"[(（\[]([^()（）\[\]]{0,200})[)）\]]")
_ITEM_START = re.compile(r"[,，、;；.。\n]|\b(?:and|or|und|oder)\b")
_COMMA = re.compile(r"[,，]\s*(?:but\s|aber\s|mais\s|pero\s|ale\s|но\s|men\s)?")
_HAN = re.compile("[\u2e80-\u9fff]")
_DEMAND_HAN = re.compile(
    r"\s*(?:\d+[、.．]\s*)?(?:有|需要?|须|要|应|可)?(?:较强|良好|至少|能够?|会|熟|精通|掌握|具|了解|懂|善于|大专|本科|硕士|中专|高中|学历|必须|持|"
    r"[一二三四五六七八九十\d])"
)
"""How a Chinese demand of its own begins; "有X经验，熟悉Y者优先" wishes for both."""
_DEMAND = re.compile(
    r"\b(?:proficien\w+|experienced?|knowledge|strong|excellent|advanced|solid|good|fluen\w+|must|required?|years?|degree|"
    r"ability|able|familiar\w*|skills?|licen[cs]e|certifi\w+|kenntnisse|erfahrung|expérience|maîtrise|experiencia|dominio|"
    r"znajomość|doświadczenie|опыт\w*|знание|владение|erfarenhet|kunskap\w*|kinh nghiệm|thành thạo)\b"
)
_AND = r"(?:and|or|und|oder|et|ou|y|o|i|lub|oraz|и|или|och|eller|và|hoặc)"
_LISTS = re.compile(rf"{_AND}\b|.*\s{_AND}\s")
"""The end of an enumeration that the wish holds for as a whole: "Access, Visio and Project preferred"."""
_BEFORE_ITS_OBJECT = re.compile(
    r"(?:preferabl[ey]|ideally|idealerweise|vorzugsweise|optimalerweise|im idealfall|idéalement|de préférence|"
    r"preferentemente|idealmente|se valora\w*|valora\w*|gärna|mile widzian\w+|приветству\w+|желател\w+|"
    r"bonus points|bonus|nice[ -]to[ -]haves?|(?:good|great) to have|ưu tiên|最好|optional(?:ly)?|"
    r"wünschenswert\w*|von vorteil|meriterande|плюс\w*)$"
)
"""These may stand in front of what is wished for; all others stand behind it."""
_ADVERB = re.compile(
    r"(?:preferably|ideally|idealerweise|vorzugsweise|optimalerweise|idéalement|preferentemente|idealmente|gärna|最好)$"
)
"""These stand in front of it wherever something follows."""
_NEXT = re.compile(
    r"[,，]\s*(?=(?:you|must|can|and you|sie|du|sind|beherrsch|sprech|hab|bring|verfüg|vous|avez|posee|tiene|"
    r"能|会|有|熟|具))"
)
"""A comma behind which the sentence goes on to something else."""
_LINK = re.compile(r"\s*(?::|：|if\b|for\b|sind\b|ist\b|om\b|är\b|est\b|sont\b|será\w*|знани\w+|znajomość)")
_COLON = re.compile(r"\s*[:：]")
"""Behind a wish: "any of the following will be an advantage: Hibernate, Spring"."""
_FOR_EXAMPLE = re.compile(r"\s*(?:如|例如|比如|包括|包含|以及|及|和)")
"""Goes on with the demand before the comma."""
_EXAMPLES_HAN = re.compile(r"[,，]?(?:如|例如|比如)\s?(?=[(（])")
_GOES_ON_HAN = ("并", "且")
"""Begin the second half of one demand: 熟悉X，并了解Y者优先 wishes for both."""
_NOTHING_BEFORE = 4
"""Characters before a wish that are no demand: a bullet, a number."""


def wishes(line: str) -> list[Span]:
    """The parts of a line that are only welcome; none where no word says so.

    >>> [line[a:b] for line in ["Java; Go a plus", "SQL, ideally PostgreSQL"] for a, b in wishes(line)]
    [' Go a plus', 'ideally PostgreSQL']
    """
    lower = cues.lowered(line)
    found = [span for bracket in _BRACKETED.finditer(lower) for span in _wished_in(bracket, lower)]
    bare = _BRACKETED.sub(lambda bracket: " " * len(bracket[0]), lower)
    found += [span for start, end in _clauses(bare) for span in _wished(bare, start, end)]
    return [(start, _with_bracket(lower, end)) for start, end in found]


def _with_bracket(lower: str, end: int) -> int:
    """ "CRM preferred (e.g. HubSpot)": examples are wished for, too."""
    examples = _EXAMPLES_HAN.match(lower, end)
    bracket = _BRACKETED.match(lower, examples.end() if examples else end + (lower[end : end + 1] == " "))
    return bracket.end() if bracket else end


def _wished_in(bracket: re.Match[str], lower: str) -> Iterator[Span]:
    """ "SQL (preferred)" softens what stands before the bracket, "SQL (ideally Oracle)" what stands in it."""
    for word in importance.wishing_words(lower, *bracket.span(1)):
        is_before_its_object = _ADVERB.search(lower, word.start(), word.end()) and lower[
            word.end() : bracket.end(1)
        ].strip(" .")
        if is_before_its_object or lower[bracket.start(1) : word.start()].strip():
            yield bracket.span(1)
        else:
            start = max((match.end() for match in _ITEM_START.finditer(lower, 0, bracket.start())), default=0)
            yield start, bracket.end()
        return


def _clauses(lower: str) -> Iterator[Span]:
    """The parts between strong marks; "driving licence – preferred" is one of them."""
    start = 0
    gaps = list(_STRONG.finditer(lower))
    ends = [gap.start() for gap in gaps[1:]] + [len(lower)]
    for gap, end in zip(gaps, ends, strict=False):
        if gap[0].strip() in _DASHES and _only_wishes(lower, gap.end(), end):
            continue
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    if start < len(lower):
        yield start, len(lower)


def _only_wishes(lower: str, start: int, end: int) -> bool:
    at = start
    for word in importance.wishing_words(lower, start, end):
        if lower[at : word.start()].strip():
            return False
        at = word.end()
    return at > start and not lower[at:end].strip(" .,;!)")


def _wished(lower: str, start: int, end: int) -> Iterator[Span]:
    """The wished part of one clause for each word of wishing."""
    reached = start
    for word in importance.wishing_words(lower, start, end):
        if word.start() < reached:
            continue
        if _stands_before(lower, word, reached, end):
            goes_on = _NEXT.search(lower, word.end(), end)
            reached = goes_on.start() if goes_on else end
            yield word.start(), reached
        else:
            insisting = importance.demanding_words(lower, reached, word.start())
            demanded = max((match.end() for match in insisting), default=reached)
            begins = max(demanded, _beginning(lower, reached, word.start()))
            reached = end if _COLON.match(lower, word.end(), end) else word.end()
            yield begins, reached


def _stands_before(lower: str, word: re.Match[str], start: int, end: int) -> bool:
    rest = lower[word.end() : end].strip(" .")
    if not rest or rest[0] in ",，" or not _BEFORE_ITS_OBJECT.search(lower, word.start(), word.end()):
        return False
    if _ADVERB.search(lower, word.start(), word.end()):
        return True
    before = lower[start : word.start()].strip()
    return (
        len(before) <= _NOTHING_BEFORE
        or before[-1] in ",，:：–-"
        or _LINK.match(lower, word.end(), end) is not None
    )


def _beginning(lower: str, start: int, at: int) -> int:
    """Where what is wished for begins: behind the last comma that closes a demand."""
    begins = start
    for comma in _COMMA.finditer(lower, start, at):
        before, after = lower[begins : comma.start()], lower[comma.end() : at]
        if _HAN.search(before):
            is_own = not after.startswith(_GOES_ON_HAN) and (
                _DEMAND_HAN.match(before) is not None
                or (begins > start and _FOR_EXAMPLE.match(before) is not None)
            )
        else:
            is_own = _DEMAND.search(before) is not None and _LISTS.match(after) is None
        if is_own:
            begins = comma.end()
    return begins


__all__ = ["wishes"]
