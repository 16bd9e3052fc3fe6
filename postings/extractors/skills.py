"""The skills a posting asks for: required, preferred, or only mentioned in its duties or title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from postings.extractors import skill_matcher
from postings.extractors.draft import Found, Importance, SkillMention, Span
from postings.extractors.lines import LineKind
from postings.extractors.sections import SectionKind
from postings.extractors.skill_matcher import Match

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_STUDIES = re.compile(
    r"\b(?:degree|diploma|bachelor(?:'?s)?|master(?:'?s)?|ph\.?d\.?|doctorate|major(?:ing|ed)?|mba|b\.?sc?|m\.?sc|graduate|"
    r"studium|ausbildung|licence|diplôme|grado|wykształcenie|высшее|tốt nghiệp)\b[^.;；。]{0,160}",
    re.IGNORECASE,
)
"""What was studied is no skill: "Degree in Marketing, Finance or Economics"."""
_STUDIES_HAN = re.compile(r"专业|学历")
"""These stand behind what was studied: 市场营销相关专业."""
_TRADES = re.compile(r"[(（](?:i\.?e\b|e\.?g\b|such as|like|z\.\s?b\b|如|例如)[^)）]{0,160}", re.IGNORECASE)
"""Trades given as examples of a background: "outside sales (i.e. finance, insurance)"."""
_CLAUSE_END = re.compile(r"[，。；;,]")
_RANK = (Importance.REQUIRED, Importance.PREFERRED, Importance.MENTIONED)


def find(reading: Reading) -> Found[list[SkillMention]] | None:
    """Skills by first appearance, each with the strongest importance it is given anywhere; one span for each."""
    importances: dict[str, Importance] = {}
    spans: dict[str, Span] = {}
    passages = sorted(_passages(reading))
    lines = [reading.text[start:end] for (start, end), _ in passages]
    for number, matches in skill_matcher.find_in(lines):
        (start, _), importance = passages[number]
        for match in _wanted(matches, lines[number], importance):
            spans.setdefault(match.skill, (start + match.start, start + match.end))
            known = importances.get(match.skill, importance)
            importances[match.skill] = min(known, importance, key=_RANK.index)
    if not importances:
        return None
    values = [SkillMention(name, importance) for name, importance in importances.items()]
    return Found(values, tuple(spans[name] for name in importances), "vocabulary")


def _wanted(matches: list[Match], line: str, importance: Importance) -> list[Match]:
    """Without subjects of study, and without bare names where nothing is demanded."""
    if importance is Importance.MENTIONED:
        return [match for match in matches if not match.is_plain]
    studies = _studies(line)
    return [match for match in matches if not (match.is_plain and any(a <= match.start < b for a, b in studies))]


def _studies(line: str) -> list[Span]:
    """Where the line tells what was studied, or gives trades as examples."""
    found = [match.span() for match in (*_STUDIES.finditer(line), *_TRADES.finditer(line))]
    for match in _STUDIES_HAN.finditer(line):
        clause = max((end.end() for end in _CLAUSE_END.finditer(line, 0, match.start())), default=0)
        found.append((max(clause, match.start() - 60), match.end()))
    return found


def _passages(reading: Reading) -> Iterator[tuple[Span, Importance]]:
    """The text that may name skills: never benefits, talk about the company or the way to apply."""
    if reading.title:
        for span in reading.title.spans[:1]:
            yield span, Importance.MENTIONED
    for field in reading.fields.get("skills", ()):
        yield (field.start, field.end), Importance.REQUIRED
    lines = [line for line in reading.lines if line.kind in (LineKind.DUTY, LineKind.REQUIREMENT)]
    for line in lines:
        yield (line.start, line.end), _importance(line.kind, line.required)
    covered = {line.start for line in lines}
    for section in reading.sections:
        if section.kind is SectionKind.SKILLS:
            for block in section.blocks:
                if block.start not in covered:
                    yield (block.start, block.end), Importance.REQUIRED


def _importance(kind: LineKind, required: bool) -> Importance:
    if kind is LineKind.DUTY:
        return Importance.MENTIONED
    return Importance.REQUIRED if required else Importance.PREFERRED


__all__ = ["find"]
