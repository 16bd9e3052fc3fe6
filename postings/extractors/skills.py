"""The skills a posting asks for: required, preferred, or only mentioned in its duties or title."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from postings.extractors import clauses, cues, skill_importance, skill_matcher
from postings.extractors.draft import Found, Importance, SkillMention, Span
from postings.extractors.importance import WISH_HINTS, is_required
from postings.extractors.line import DUTY, OTHER, REQUIREMENT, Line, LineKind
from postings.extractors.sections import SectionKind
from postings.extractors.skill_matcher import Match
from postings.extractors.vocabulary import employer_speech, skill_prose, studies
from postings.readers import joints

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_STUDIES = re.compile(
    rf"\b(?:{'|'.join(studies.BEFORE)})\b(?:(?!\b(?:{'|'.join(studies.ENDS)}))[^.;；。]){{0,160}}"
)
_STUDIES_HAN = re.compile(studies.BEHIND_HAN)
_STUDY_HINTS = cues.Anchors(studies.HINTS)
_TRADES = re.compile(
    r"(?:[(（](?:i\.?e\b|e\.?g\b|such as|like|z\.\s?b\b|如|例如)|\b(?:i\.e\.|e\.g\.|z\.\s?b\.))[^)）;；\n]{0,160}",
    re.IGNORECASE,
)
"""Trades given as examples of a background: "outside sales (i.e. finance, insurance)"."""
_SKILLS = SectionKind.SKILLS
_TELLING = frozenset((SectionKind.HEADER, SectionKind.SUMMARY))
_LISTING = frozenset((SectionKind.DUTIES, SectionKind.REQUIREMENTS, SectionKind.PREFERRED))
_REMARKS = frozenset((*_LISTING, SectionKind.OTHER))
"""Sections in which a sentence that is no line of the list may still say who is sought."""
_ASKING = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
"""Sentences there ask, too, though a list of something else follows, up to where the employer speaks of itself."""
_DEMANDS = frozenset(("requirement",))
_OF_THE_JOB = (DUTY, REQUIREMENT)
_LEADS = re.compile(rf"\b(?:{skill_prose.LEADS})")
_TELLS = re.compile(rf"\b(?:{skill_prose.TELLS})\b")
_PRAISES = re.compile(rf"\b(?:{skill_prose.PRAISES})\b")
_CALLS = re.compile(rf"\b{skill_prose.CALLS}")
_STACK = re.compile(rf"\b{skill_prose.STACK}")
_STACK_HINTS = cues.Anchors(skill_prose.STACK_HINTS)
_TREATMENT = re.compile(rf"\b(?:{skill_prose.TREATMENT})\b")
_LAWS = re.compile(rf"\b{skill_prose.LAWS}")
_LAW_HINTS = cues.Anchors(skill_prose.LAW_HINTS)
_OF_ITSELF = re.compile(employer_speech.SENTENCE)
_STOP, _STOP_AND_BLANKS = re.compile(r"[.!?] {1,2}"), 3
_SHORTEST_SPEECH = 160
"""Characters of a line that may hold a sentence beside what it asks."""
_TOKEN = re.compile(r"[A-Za-z0-9+#.-]{1,60}")
_WORDS_BEFORE = re.compile(r"(?:[A-Za-z0-9+#.-]{1,30} ){0,2}(?P<word>[A-Za-z0-9+#.-]{1,60})\Z")
_SHORTEST_NAME = 3
_FORMALITIES = re.compile(rf"\b(?:{skill_prose.FORMALITIES}|{skill_prose.PRAISES})\b")
_DOES = re.compile(
    rf"\b(?:{skill_prose.DOES})\s(?:(?!(?:{skill_prose.LEADS_AWAY})\s)[a-z-]+\s){{0,2}}$", re.IGNORECASE
)
_VERB_FIRST = re.compile(rf"(?:{skill_prose.DOES})\s", re.IGNORECASE)
_ENDS_OBJECT = re.compile(rf"\s?(?:$|[^\w\s'’/-]|(?:{skill_prose.LEADS_AWAY})\b)", re.IGNORECASE)
_FIRST_WORD = re.compile("(?:to )?([a-z]+)")
_OPENS_DUTY = re.compile(r"[\W_]{0,6}(\w+ing)\s(?!to\b|for\b)[a-z]")
"""What is done is told by the first word: "Purchasing office supplies"."""
_BULLETS, _ITEM_ENDS = " \t-–•*·o", " \t.,;:；。"
_REACH = 60
"""Characters between a verb and the name of what is done."""
_PERKS = re.compile(rf"\b(?:{skill_prose.PERKS})")
_PERK_HINTS = cues.Anchors(skill_prose.PERK_HINTS)
_HANDLES = re.compile(rf"\b(?:{skill_prose.HANDLES})\b")
_ADMINISTERS = re.compile(rf"\b(?:{skill_prose.ADMINISTERS})")
_SURE_PERKS = 3
_PROMISES = re.compile(rf"\b(?:{skill_prose.PROMISES})")
_TRAINING = re.compile(rf"\b(?:{skill_prose.TRAINING})\b")
_GOES_ON = re.compile(r"[;；]\s*$")
_SENTENCE = re.compile(r"[^.!?。！？\n]{20,1500}")
_LINE = re.compile(r"[^\n]{20,1500}")
_SHORTEST_PROSE = 60
"""Characters; anything shorter in front of the lists is a name, a place, a label."""
_SHORTEST_REMARK, _LONGEST_BARE = 15, 40
_CLAUSE_END = re.compile(r"[，。；;,]")
_RANK = _REQUIRED, _PREFERRED, _MENTIONED = Importance.REQUIRED, Importance.PREFERRED, Importance.MENTIONED


def find(reading: Reading) -> Found[list[SkillMention]] | None:
    """Skills by first appearance, each with the strongest importance it is given anywhere; one span for each."""
    importances: dict[str, Importance] = {}
    spans: dict[str, Span] = {}
    passages = sorted(part for passage in _passages(reading) for part in _unglued(passage, reading.text))
    lines = [reading.text[start:end] for (start, end), _ in passages]
    perk_hints = cues.starts(reading.lowered, _PERK_HINTS)
    wish_hints, study_hints = cues.starts(reading.lowered, WISH_HINTS), cues.starts(reading.lowered, _STUDY_HINTS)
    law_hints = cues.starts(reading.lowered, _LAW_HINTS)
    employers = _employers(reading)
    for number, matches in skill_matcher.find_in(lines):
        (offset, end), whole = passages[number]
        wishes = _wishes(lines[number], whole) if cues.stands_in(wish_hints, offset, end) else []
        may_study = cues.stands_in(study_hints, offset, end)
        if cues.stands_in(perk_hints, offset, end):
            matches = _not_given(matches, lines[number])
        speeches = _speeches(reading.lowered, offset, end, may_be_law=cues.stands_in(law_hints, offset, end))
        for match in _wanted(matches, lines[number], whole, may_study=may_study):
            at = offset + match.start
            if any(start <= at < stop for start, stop in speeches):
                continue
            if whole is not _REQUIRED and any(
                start <= at and offset + match.end <= stop for start, stop in employers
            ):
                continue
            importance = _of_part(match, wishes) if wishes else whole
            known = importances.setdefault(match.skill, importance)
            if match.skill not in spans:
                spans[match.skill] = (offset + match.start, offset + match.end)
            elif known is not importance and _RANK.index(importance) < _RANK.index(known):
                importances[match.skill] = importance
    if not importances:
        return None
    values = [SkillMention(name, importance) for name, importance in importances.items()]
    return Found(values, tuple(spans[name] for name in importances), "vocabulary")


def _unglued(passage: tuple[Span, Importance], text: str) -> Iterator[tuple[Span, Importance]]:
    """The lines that one was before its breaks were lost; a name with a capital inside is whole ("PHPUnit")."""
    (start, end), importance = passage
    for at, is_joint in joints.places(text, start, end):
        before, after = _WORDS_BEFORE.search(text, max(start, at - _REACH), at), _TOKEN.match(text, at, end)
        if before is None or after is None:
            parts = is_joint
        elif _names_all(before["word"] + after[0]):
            parts = False
        else:
            parts = is_joint or _ends_name(before[0]) or _begins_name(text[at : min(at + _REACH, end)])
        if parts:
            yield (start, at), importance
            start = at
    yield (start, end), importance


def _names_all(word: str) -> bool:
    word = word.rstrip(".-")
    return any(match.end - match.start == len(word) for match in skill_matcher.find(word))


def _ends_name(words: str) -> bool:
    return any(match.end == len(words) for match in skill_matcher.find(words))


def _begins_name(words: str) -> bool:
    return any(match.start == 0 for match in skill_matcher.find(words))


def _speeches(lower: str, start: int, end: int, *, may_be_law: bool) -> list[Span]:
    """Where a line speaks of the law, or of the employer beside what is asked."""
    found = [law.span() for law in _LAWS.finditer(lower, start, end)] if may_be_law else []
    if end - start >= _SHORTEST_SPEECH:
        for stop in _STOP.finditer(lower, max(0, start - _STOP_AND_BLANKS), end):
            speech = _OF_ITSELF.match(lower, stop.end(), end) if stop.end() >= start else None
            if speech and not _TELLS.search(lower, *speech.span()) and not _CALLS.search(lower, *speech.span()):
                found.append(speech.span())
    return found


def _employers(reading: Reading) -> list[Span]:
    """Where the employer is named: a product of the same name is nobody's skill there."""
    name = re.split(r"[,(|]", reading.company.value)[0].strip() if reading.company else ""
    if len(name) < _SHORTEST_NAME:
        return []
    return [(at, at + len(name)) for at in _places(reading.text, name)]


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _wishes(line: str, whole: Importance) -> list[Span]:
    """The parts of a line that are only welcome where others are demanded ("Python; R a plus")."""
    if whole is _MENTIONED or (whole is _PREFERRED and is_required(line)):
        return []
    return skill_importance.wishes(line)


def _of_part(match: Match, wishes: list[Span]) -> Importance:
    return _PREFERRED if _is_within(match, wishes) else _REQUIRED


def _wanted(matches: list[Match], line: str, importance: Importance, *, may_study: bool) -> list[Match]:
    """Without subjects of study, and where nothing is demanded without bare names of what nobody is said to do."""
    if importance is _MENTIONED:
        return [match for match in matches if not match.is_plain or _is_done(match, line)]
    if not any(match.is_subject for match in matches):
        return matches
    subjects = _studies(cues.lowered(line)) if may_study else []
    trades = [found.span() for found in _TRADES.finditer(line)] if any(match.is_plain for match in matches) else []
    if not subjects and not trades:
        return matches
    return [
        match
        for match in matches
        if not (match.is_subject and _is_within(match, subjects))
        and not (match.is_plain and _is_within(match, trades))
    ]


def _not_given(matches: list[Match], line: str) -> list[Match]:
    """Without what the employer gives: its insurance, and training it holds for those it hires."""
    lower = cues.lowered(line)
    given = [span for sentence in _SENTENCE.finditer(lower) if (span := _given(sentence))]
    return [
        match
        for match in matches
        if not _is_within(match, given)
        and not (
            _TRAINING.search(lower, match.start, match.end)
            and _PROMISES.search(lower, max(0, match.start - 2 * _REACH), match.start)
        )
    ]


def _given(sentence: re.Match[str]) -> Span | None:
    """The part of a sentence that lists what the employer gives; in a long list, whatever else is said."""
    perks = [perk.start() for perk in _PERKS.finditer(sentence.string, *sentence.span())]
    if len(perks) >= _SURE_PERKS and not _ADMINISTERS.search(sentence.string, *sentence.span()):
        return perks[0], sentence.end()
    return sentence.span() if perks and not _HANDLES.search(sentence.string, *sentence.span()) else None


def _is_done(match: Match, line: str) -> bool:
    """True for an item that is only a trade's name, and where a verb says that it is done: "ensure compliance"."""
    if match.is_virtue or not _ENDS_OBJECT.match(line, match.end):
        opens = _OPENS_DUTY.match(line)
        return opens is not None and opens.span(1) == (match.start, match.end) and not match.is_virtue
    is_item = not line[: match.start].strip(_BULLETS) and not line[match.end :].strip(_ITEM_ENDS)
    is_verb_too = _VERB_FIRST.match(line, match.start, match.end) is not None
    return is_item or is_verb_too or _DOES.search(line, max(0, match.start - _REACH), match.start) is not None


def _is_within(match: Match, spans: list[Span]) -> bool:
    return any(start <= match.start < end for start, end in spans)


def _studies(line: str) -> list[Span]:
    """Where a lower-cased line tells what was studied."""
    found = [match.span() for match in _STUDIES.finditer(line)]
    for match in _STUDIES_HAN.finditer(line):
        clause = max((end.end() for end in _CLAUSE_END.finditer(line, 0, match.start())), default=0)
        found.append((max(clause, match.start() - 60), match.end()))
    return found


def _passages(reading: Reading) -> Iterator[tuple[Span, Importance]]:
    """The text that may name skills: never benefits, talk about the company or the way to apply."""
    if reading.title:
        for span in reading.title.spans[:1]:
            yield span, _MENTIONED
    for field in reading.fields.get("skills", ()):
        yield (field.start, field.end), _REQUIRED
    lines = [line for line in reading.lines if line.kind in _OF_THE_JOB]
    for line in lines:
        yield (line.start, line.end), _importance(line.kind, line.required)
    covered = {line.start for line in lines}
    for section in reading.sections:
        if section.kind is _SKILLS:
            for block in section.blocks:
                if block.start not in covered:
                    yield (block.start, block.end), _REQUIRED
    for span in _prose(reading, sorted((line.start, line.end) for line in lines)):
        yield span, _MENTIONED
    for line in chain(_bare_names(reading), _remarks(reading)):
        yield (line.start, line.end), _importance(REQUIREMENT, line.required)


def _prose(reading: Reading, lines: list[Span]) -> Iterator[Span]:
    """Sentences before and beside the lists that say what the work is or who is sought."""
    lower = reading.lowered
    stacks = cues.starts(lower, _STACK_HINTS)
    for section in reading.sections:
        head = section.heading
        if section.kind is SectionKind.OTHER and head and _LEADS.search(lower, head.start, head.end):
            for block in section.blocks:
                sentences = _SENTENCE.finditer(lower, block.start, block.end)
                yield from _apart((sentence.span() for sentence in sentences), lines)
        elif section.kind in _TELLING:
            for block in section.blocks:
                is_prose = block.end - block.start >= _SHORTEST_PROSE
                may_name_tools = is_prose and cues.stands_in(stacks, block.start, block.end)
                if may_name_tools and _STACK.search(lower, block.start, block.end):
                    named = filter(_is_of_tools, _LINE.finditer(lower, block.start, block.end))
                    yield from _apart((line.span() for line in named), lines)
                if is_prose:
                    sentences = _SENTENCE.finditer(lower, block.start, block.end)
                    yield from _apart(filter(None, map(_of_the_job, sentences)), lines)


def _remarks(reading: Reading) -> Iterator[Line]:
    """What stands between and behind the lists and says who is sought: "The work requires patience and tact."."""
    sections = [section for section in reading.sections if section.blocks]
    starts = [section.blocks[0].start for section in sections]
    is_listed, ended = False, -1
    for line in reading.lines:
        if line.kind is not OTHER or len(line.text) < _SHORTEST_REMARK:
            is_listed = line.kind in _OF_THE_JOB
            continue
        at = bisect_right(starts, line.start) - 1
        kind = sections[at].kind if at >= 0 else SectionKind.HEADER
        is_listed = is_listed and _GOES_ON.search(reading.text, max(0, line.start - 4), line.start) is not None
        if _FORMALITIES.search(reading.lowered, line.start, line.end):
            ended = at
        is_asked = kind in _ASKING and at != ended and reading.language == "en"
        tells = is_asked or (kind in _REMARKS and clauses.tells(line.text, reading.language, _DEMANDS))
        about_others = _TREATMENT if is_listed or kind in _LISTING else _FORMALITIES
        if (is_listed or tells) and not about_others.search(reading.lowered, line.start, line.end):
            yield line


def _bare_names(reading: Reading) -> Iterator[Line]:
    """Lines that are only a skill's name and go on with a list: "SQL" below "Ability to tune queries"."""
    goes_on = False
    for line in reading.lines:
        is_listed = line.kind in _OF_THE_JOB
        if goes_on and line.kind is OTHER and len(line.text) <= _LONGEST_BARE:
            is_listed = any(
                match.start == 0 and match.end == len(line.text) and not match.is_plain
                for match in skill_matcher.find(line.text)
            )
            if is_listed:
                yield line
        goes_on = is_listed


def _of_the_job(sentence: re.Match[str]) -> Span | None:
    """The sentence, or the part of it in which an employer that speaks of itself says whom it seeks."""
    text, (start, end) = sentence.string, sentence.span()
    if not _TELLS.search(text, start, end):
        first = _FIRST_WORD.search(text, start, end)
        is_deed = first is not None and first[1] in skill_prose.DEEDS and not _PRAISES.search(text, start, end)
        return (start, end) if is_deed else None
    if not _PRAISES.search(text, start, end):
        return start, end
    call = _CALLS.search(text, start, end)
    return (call.start(), end) if call else None


def _is_of_tools(line: re.Match[str]) -> bool:
    return _STACK.search(line.string, *line.span()) is not None


def _apart(spans: Iterable[Span], lines: list[Span]) -> Iterator[Span]:
    """Those that are no part of a listed line."""
    for start, end in spans:
        at = bisect_left(lines, (end, 0))
        if at == 0 or lines[at - 1][1] <= start:
            yield start, end


def _importance(kind: LineKind, required: bool) -> Importance:
    if kind is DUTY:
        return _MENTIONED
    return _REQUIRED if required else _PREFERRED


__all__ = ["find"]
