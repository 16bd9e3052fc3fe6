"""Which skills a line names: the longest aliases that stand as words and pass their gates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter, itemgetter
from typing import NamedTuple

from postings.extractors import skill_demands, skill_joints
from postings.extractors.vocabulary import activities_han, skill_cues
from postings.extractors.vocabulary.activities import before_object, first_words
from postings.extractors.vocabulary.han_variants import simplified
from postings.extractors.vocabulary.no_skills import KINDS
from postings.extractors.vocabulary.skills import (
    TRADES,
    Alias,
    Gate,
    Sense,
    SkillKind,
    Vocabulary,
    fold,
    fold_to_words,
    has_han,
    load,
)


class Match(NamedTuple):
    """One skill at `line[start:end]`."""

    skill: str
    start: int
    end: int
    is_plain: bool = False
    """Only named, by a word that also names departments and virtues: too little where a duty is described."""
    is_subject: bool = False
    """By a word that may as well name what somebody studied."""
    is_virtue: bool = False


class _Hit(NamedTuple):
    start: int
    end: int
    aliases: tuple[Alias, ...]
    is_tool: bool
    is_sure: bool
    """Needs nothing beside it."""


_TOOL, _SOFT, _NOTHING = SkillKind.TOOL, SkillKind.SOFT, SkillKind.NOTHING
_NONE, _CONTEXT, _VERB, _VERB_HAN = Gate.NONE, Gate.CONTEXT, Gate.VERB, Gate.VERB_HAN
_TENTATIVE = (_CONTEXT, Gate.NEIGHBOUR)
_NON_LATIN = 0x2E80
"""From here on characters are Han, kana, hangul and their punctuation: no boundary is needed beside them."""

_BETWEEN = re.compile(
    r"[\s,/、，;；&|(（:：)）\"“”+•·]*"
    r"(?:(?:and/or|and|or|und|oder|et|ou|y|o|и|и/или|och|và|hoặc|oraz|i|和|或|及|与|以及|"
    r"e\.g\.?|i\.e\.?|such as|like|including|especially|preferably|z\.\s?b\.|如)[\s,(（:]*)?",
    re.IGNORECASE,
)
"""What may stand between two names of a list."""
_COLONS = (":", "：")
_OF_KIND = re.compile(r"\s?(?:[)）]\s?)?(?:等{1,2}(?:的|各类|常用|主流|相关|关系型?|开源)?)?")
"""What may stand between a name and its kind."""
_CUE_BEFORE = re.compile(
    r"(?:\b(?:in|with|of|using|use|uses|via|know|knows|including|ms|microsoft|mit|von|en|avec|sur|on)\s(?:(?:the|ms|microsoft)\s)?"
    r"|\b(?:such as|like|e\.g\.,?|(?:in )?particular(?:ly)?|especially)\s|\bd['’]"
    r"|(?:熟悉|熟练|精通|掌握|使用|运用|会用|会|操作|应用|擅长|了解|懂|用)\s?)$",
    re.IGNORECASE,
)
_CUE_AFTER = re.compile(
    r"\s?(?:(?:skills?|proficiency|expertise|experience|programming|programmer|developers?|development|scripting|"
    r"language|engineers?|macros?|formulas|spreadsheets?|databases?|queries|kenntnisse|entwickler|software)\b|"
    r"语言|开发|编程|软件|工程师|函数|表格|数据库|框架|办公|经验|等)",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(skill_cues.ASKED_FOR, re.IGNORECASE)
_ENDS_DEMAND = re.compile(skill_cues.ENDS_DEMAND)
_ENDS_NAME = re.compile(r"\s?(?:$|[,/、，;；)）.。&|]|(?:and|or|und|et)\b|[等和或及])")
_CLAUSE_END = re.compile(r"[.;:,!?()\u3000-\u303f\uff00-\uffef]")
_REACH = 60
"""Characters between a verb and its object."""
_PREPOSITION = re.compile(
    r"\b(?:of\b(?<!portfolio of)(?<!range of)(?<!variety of)(?<!number of)(?<!types of)(?<!team of)(?<!process of)"
    r"(?<!preparation of)|(?:for|in|to|with|from|on|at|between|through|by|about|under|into|among|as|that|which|who"
    r"|within)\b)",
    re.IGNORECASE,
)
_FIRMS = (
    *("companies", "clients", "customers", "brands", "investors", "firms", "employers", "startups"),
    *("partners", "competitors"),
)
_COMPANIES = re.compile(
    rf"\b(?:{'|'.join(_FIRMS)})\s"
    r"(?:like|such as|including|are|include)\b[^.;:!?]{0,60}$",
    re.IGNORECASE,
)
"""Before names of firms that also make tools: "companies like Google, Asana and Oracle"."""
_PEOPLE = re.compile(
    r"\s(?:\w+\s)?(?:teams?|departments?|dept|managers?|directors?|executives?|representatives?|reps|staff|personnel|"
    r"officers?|specialists?|associates?|leaders?|professionals?|colleagues|groups?|units?|members|functions?|"
    r"organi[sz]ations?|stakeholders|VP|heads?|advisors?|consultants?|administrators?|committees?|companies|company|firms?"
    r")\b|部门|团队|人员|经理|总监|公司",
    re.IGNORECASE,
)
"""After the name of a trade: those who do it, not the skill."""
_BODIES = re.compile(
    r"\b(?:Ministry|Department|Dept\.?|Institute|Faculty|School|College|Bureau|Division|Association|Chamber|Academy|Society"
    r"|Council|Commission|Board|Federation|Center|Centre|Fund|Agency|Chair)\s(?:of|for)\s(?:the\s)?(?:\w+,?\s(?:and\s|&\s)?){0,2}$"
)
"""Before a trade that a body of that name is for: "issued by the Ministry of Finance"."""
_THINGS = re.compile(
    r"\s(?:(?!(?:with|in|to|for|on|at|about|when|as|and|or|while|of)\s)[\w-]+\s)?"
    r"(?:transport\w*|vehicles?|cars?|truck|phone|internet|wi-?fi|equipment|schedules?|hours|shifts?|scheduling|company"
    r"|companies|industry|industries|markets?|data|information|systems?|solutions?|products?|services?|software"
    r"|infrastructure)\b"
    r"|(?<=leadership)\steams?\b|\sof\s(?:the\s|our\s|all\s)?(?:data|information|databases?|systems?|records|networks?)\b",
    re.IGNORECASE,
)
"""After the name of a virtue: it is a thing's, not a person's ("reliable transportation")."""
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>]{1,400}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}", re.IGNORECASE)
_SHORT = 2
_LONGEST_LINE = 20_000
"""Characters read of a line; a whole posting in one paragraph is shorter."""


def find(line: str) -> list[Match]:
    """The skills named in a line, in the order of the text; a skill may come more than once."""
    return next((matches for _, matches in find_in([line])), [])


def find_in(lines: Sequence[str]) -> Iterator[tuple[int, list[Match]]]:
    """Of the lines that name skills, the number and the matches in order; one search serves all lines."""
    lines = [_without_addresses(line[:_LONGEST_LINE]) for line in lines]
    vocabulary = load()
    joined = "\n".join(lines)
    folded = fold(joined)
    hits = _hits(joined, folded, vocabulary)
    starts = [start for start, _, _ in hits]
    names_firms = any(map(joined.__contains__, _FIRMS))
    first = offset = 0
    for number, line in enumerate(lines):
        end = offset + len(line)
        last = bisect_left(starts, end, first)
        if last > first and (
            matches := _named(line, folded[offset:end], offset, hits[first:last], vocabulary, names_firms)
        ):
            yield number, matches
        first, offset = last, end + 1


def _without_addresses(line: str) -> str:
    """Blanks for web and e-mail addresses: "https://engineering.example" asks for no HTTP."""
    if "//" not in line and "@" not in line and "www." not in line:
        return line
    return _ADDRESS.sub(lambda found: " " * len(found[0]), line)


_Raw = tuple[int, int, Sense]
"""What an automaton finds: start, minus the end (so that the longer sorts first), what it may mean."""


def _hits(text: str, folded: str, vocabulary: Vocabulary) -> list[_Raw]:
    """Every alias in the text, by start, the longer ones first."""
    words, han = vocabulary.words, vocabulary.han
    is_han = has_han(text)
    spaced = f" {fold_to_words(text) if is_han else folded} "
    found = [
        (start, 2 - end, words.senses[pattern])
        for pattern, start, end in words.automaton.find_matches_as_indexes(spaced, overlapping=True)
    ]
    if is_han:
        folded = simplified(folded)
        found += [
            (start, -end, han.senses[pattern])
            for pattern, start, end in han.automaton.find_matches_as_indexes(folded, overlapping=True)
            if _is_whole(folded, start, end)
        ]
    found.sort(key=itemgetter(0, 1))
    return found


def _named(
    line: str, folded: str, offset: int, raw: Sequence[_Raw], vocabulary: Vocabulary, names_firms: bool
) -> list[Match]:
    """The skills of one line."""
    hits = _longest(line, folded, offset, raw)
    found: list[Match] = []
    before: _Hit | None = None
    begun = {hit.start for hit in hits}
    whole = {hit.end for hit in hits if " " in line[hit.start : hit.end]}
    for hit in _believed(hits, line, names_firms):
        tool, before = before, hit
        if hit.aliases[0].kind is _NOTHING or (tool and _is_only_kind(hit, tool, line)):
            continue
        for alias in hit.aliases if len(hit.aliases) == 1 else {a.skill: a for a in hit.aliases}.values():
            is_virtue = alias.kind is _SOFT
            found.append(Match(alias.skill, hit.start, hit.end, alias.is_plain, alias.is_subject, is_virtue))
        if hit.is_sure and not hit.is_tool:
            found += [Match(*part) for part in skill_joints.before(line, (hit.start, hit.end), vocabulary, whole)]
            behind = skill_joints.behind(line, (hit.start, hit.end), vocabulary, begun)
            found += [Match(*part) for part in behind]
    found.sort(key=attrgetter("start"))
    return found


def _is_only_kind(hit: _Hit, before: _Hit, line: str) -> bool:
    """True for "databases" of "MySQL databases": the kind of what was named, no more."""
    return (
        hit.aliases[0].skill in KINDS
        and before.is_tool
        and _OF_KIND.fullmatch(line, before.end, hit.start) is not None
    )


def _longest(line: str, folded: str, offset: int, raw: Sequence[_Raw]) -> list[_Hit]:
    """Those whose gates open, leftmost-longest and without overlaps."""
    kept: list[_Hit] = []
    reached = 0
    for start, minus_end, sense in raw:
        start, end = start - offset, -minus_end - offset
        if start < reached or end > len(line):
            continue
        if aliases := _allowed(sense, line, folded, start, end):
            if len(aliases) > 1:
                aliases = _one_kind(aliases, (start, end), line, offset, raw)
            first = aliases[0]
            kept.append(_Hit(start, end, aliases, first.kind is _TOOL, first.gate not in _TENTATIVE))
            reached = end
    return kept


def _one_kind(
    aliases: tuple[Alias, ...], span: tuple[int, int], line: str, offset: int, others: Sequence[_Raw]
) -> tuple[Alias, ...]:
    """ "PR" beside "AE" is a tool, elsewhere public relations."""
    tools = tuple(alias for alias in aliases if alias.kind is _TOOL)
    if not tools or len(tools) == len(aliases):
        return aliases
    start, end = span
    for raw_start, minus_end, sense in others:
        other_start, other_end = raw_start - offset, -minus_end - offset
        is_tool = sense.aliases[-1].kind is _TOOL
        gap = (other_end, start) if other_end <= start else (end, other_start)
        if (
            is_tool
            and (other_start, other_end) != span
            and gap[1] - gap[0] >= 0
            and _BETWEEN.fullmatch(line, *gap)
        ):
            return tools
    return tuple(alias for alias in aliases if alias.kind is not _TOOL)


def _is_whole(text: str, start: int, end: int) -> bool:
    """False where a mixed alias begins or ends inside a Latin word ("c语言" in "abc语言")."""
    starts_inside = start > 0 and _is_letter(text[start]) and _is_letter(text[start - 1])
    ends_inside = end < len(text) and _is_letter(text[end - 1]) and _is_letter(text[end])
    return not (starts_inside or ends_inside)


def _is_letter(char: str) -> bool:
    return char.isalnum() and ord(char) < _NON_LATIN


def _allowed(sense: Sense, line: str, folded: str, start: int, end: int) -> tuple[Alias, ...]:
    """Those whose gate opens here; none where a trade's name only says who people are ("the sales team")."""
    found = sense.aliases
    may_be_people = sense.may_be_people
    if not sense.is_free:
        if sense.verbs and sense.verbs.isdisjoint(folded[max(0, start - _REACH) : start].split()):
            return ()
        found = tuple([one for one in found if one.gate is _NONE or _may_be(one, line, folded, start, end)])
        may_be_people = bool(found) and found[0].kind in TRADES
    if may_be_people and (_PEOPLE.match(line, end) or _BODIES.search(line, max(0, start - _REACH), start)):
        return ()
    return () if sense.may_be_of_a_thing and _THINGS.match(line, end) else found


def _may_be(alias: Alias, line: str, folded: str, start: int, end: int) -> bool:
    if alias.gate is _VERB:
        words = folded[max(0, start - _REACH) : start].split()
        return not first_words(alias.family).isdisjoint(words) and _follows_verb(alias.family, line, start, end)
    if alias.gate is Gate.ASKED:
        return skill_demands.is_asked(line, start, end)
    if alias.gate is Gate.PERSON:
        return skill_demands.is_of_a_person(line, start, end)
    if alias.gate is Gate.WHOLE:
        return skill_joints.ENDS_PHRASE.match(line, end) is not None
    if alias.gate is _VERB_HAN:
        return activities_han.is_done(alias.family, line, start, end)
    if end - start == 1 and "&" in (line[start - 1 : start], line[end : end + 1]):
        return False  # a part of "R&D"
    if line[start:end] == alias.written or _is_among_han(line, start, end):
        return True
    return alias.gate is _CONTEXT and bool(_ENDS_NAME.match(line, end))


def _follows_verb(family: str, line: str, start: int, end: int) -> bool:
    """True for "prepare and deliver accurate" before "quotes", False where a preposition parts the two."""
    if not skill_joints.ENDS_PHRASE.match(line, end):
        return False
    clause = _CLAUSE_END.split(line[max(0, start - _REACH) : start])[-1]
    verb = before_object(family).search(clause)
    return verb is not None and not _PREPOSITION.search(clause, verb.end())


def _is_among_han(line: str, start: int, end: int) -> bool:
    """True for "使用excel、word": case says nothing there."""
    if line.isascii():
        return False
    around = line[max(0, start - 2) : start].strip()[-1:] + line[end : end + 2].strip()[:1]
    return any(ord(char) >= _NON_LATIN for char in around)


def _believed(hits: Sequence[_Hit], line: str, names_firms: bool) -> Sequence[_Hit]:
    """Those that are skills: the sure ones, and the others where the words beside them say so."""
    if not names_firms and all(map(attrgetter("is_sure"), hits)):
        return hits
    runs = [run for run in _runs(hits, line) if not (names_firms and _are_firms(run, line))]
    return [hit for run in runs for hit in _vouched_for(run, line)]


def _are_firms(run: Sequence[_Hit], line: str) -> bool:
    return run[0].is_tool and bool(_COMPANIES.search(line, max(0, run[0].start - 90), run[0].start))


def _runs(hits: Sequence[_Hit], line: str) -> Iterator[list[_Hit]]:
    """Tools listed together ("Microsoft Office (Word, Excel)"), anything else alone."""
    run: list[_Hit] = []
    for hit in hits:
        joins = run and run[-1].is_tool and hit.is_tool
        if run and not (joins and _are_listed(run[-1], hit, line)):
            yield run
            run = []
        run.append(hit)
    if run:
        yield run


def _are_listed(hit: _Hit, other: _Hit, line: str) -> bool:
    """False where the first, in doubt itself, is what the others are listed under ("Apache: Spark, Mahout")."""
    heads = hit.aliases[0].gate is Gate.NEIGHBOUR and line[hit.end : hit.end + 1] in _COLONS
    return not heads and _BETWEEN.fullmatch(line, hit.end, other.start) is not None


def _vouched_for(run: Sequence[_Hit], line: str) -> Sequence[_Hit]:
    """Of names listed together those that are skills: a sure one vouches for all, two exact ones for both."""
    if any(hit.is_sure for hit in run):
        return run
    exact = [hit for hit in run if _is_exact(hit, line)]
    if len(exact) > 1:
        return exact
    if len(run) == 1 and _is_asked_for(run[0], line):
        return run
    has_cue = bool(_CUE_BEFORE.search(line, max(0, run[0].start - 24), run[0].start))
    return [hit for hit in exact if _has_cue(hit, line, has_cue)]


def _is_asked_for(hit: _Hit, line: str) -> bool:
    """True for "experience with Puppet."; two capitals ("PR", "AI") may still be a trade's abbreviation."""
    name = line[hit.start : hit.end]
    return (
        name == hit.aliases[0].written
        and name[0].isupper()
        and not (len(name) == _SHORT and name.isupper())
        and _ENDS_DEMAND.match(line, hit.end) is not None
        and _ASKED_FOR.search(line, max(0, hit.start - 30), hit.start) is not None
    )


def _is_exact(hit: _Hit, line: str) -> bool:
    return line[hit.start : hit.end] == hit.aliases[0].written or _is_among_han(line, hit.start, hit.end)


def _has_cue(hit: _Hit, line: str, has_cue_before: bool) -> bool:
    if hit.aliases[0].gate is not _CONTEXT:
        return False
    return has_cue_before or bool(_CUE_AFTER.match(line, hit.end))


__all__ = ["Match", "find", "find_in"]
