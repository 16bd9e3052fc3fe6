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
    r"studium|ausbildung|licence|diplôme|grado|wykształcenie|высшее|tốt nghiệp)\b[^.;；。]{0,160}"
    r"|[^，。；;,]{0,60}(?:专业|学历)",
    re.IGNORECASE,
)
"""What was studied is no skill: "Degree in Marketing, Finance or Economics"."""
_RANK = (Importance.REQUIRED, Importance.PREFERRED, Importance.MENTIONED)


def find(reading: Reading) -> Found[list[SkillMention]] | None:
    """Skills by first appearance, each with the strongest importance it is given anywhere; one span for each."""
    importances: dict[str, Importance] = {}
    spans: dict[str, Span] = {}
    for (start, end), importance in sorted(_passages(reading)):
        for match in _matches(reading.text[start:end], importance):
            spans.setdefault(match.skill, (start + match.start, start + match.end))
            known = importances.get(match.skill, importance)
            importances[match.skill] = min(known, importance, key=_RANK.index)
    if not importances:
        return None
    values = [SkillMention(name, importance) for name, importance in importances.items()]
    return Found(values, tuple(spans[name] for name in importances), "vocabulary")


def _matches(line: str, importance: Importance) -> Iterator[Match]:
    """Without subjects of study, and without bare names where nothing is demanded."""
    studies = [found.span() for found in _STUDIES.finditer(line)]
    for match in skill_matcher.find(line):
        if match.is_plain and (
            importance is Importance.MENTIONED or any(start <= match.start < end for start, end in studies)
        ):
            continue
        yield match


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
