"""Words that are a skill only where they are asked for: "knowledge of casting", "you are flexible and calm"."""

from __future__ import annotations

import re

from postings.extractors.vocabulary import skill_cues

_BULLETS = " \t-–—•*·o▪●"
_ENDS_NAME = re.compile(skill_cues.ENDS_NAME, re.IGNORECASE)
_ENDS_VIRTUE = re.compile(skill_cues.ENDS_VIRTUE, re.IGNORECASE)
_ASKED_BEFORE = re.compile(skill_cues.ASKED_IN_LIST, re.IGNORECASE)
_ASKED_BEHIND = re.compile(skill_cues.ASKED_BEHIND, re.IGNORECASE)
_OF_A_PERSON = re.compile(skill_cues.OF_A_PERSON, re.IGNORECASE)
_PERSON_IS = re.compile(skill_cues.PERSON_IS, re.IGNORECASE)
_ADJECTIVES_BEFORE = re.compile(skill_cues.ADJECTIVES_BEFORE)
_ADJECTIVES_BEHIND = re.compile(skill_cues.ADJECTIVES_BEHIND)
_REACH = 110
"""Characters before a name in which the demand may stand that a list of names goes on from."""


def is_asked(line: str, start: int, end: int) -> bool:
    """True where the line demands or lists what it names: "experience in casting and forging", "Casting"."""
    if _ASKED_BEHIND.match(line, end):
        return True
    if not _ENDS_NAME.match(line, end):
        return False
    if not line[:start].strip(_BULLETS):
        return not line[end:].strip(" .,;")
    return _ASKED_BEFORE.search(line, max(0, start - _REACH), start) is not None


def is_of_a_person(line: str, start: int, end: int) -> bool:
    """True for what somebody is or shall be: "must be calm", "a calm and friendly person", "Calm, friendly"."""
    if _OF_A_PERSON.match(line, end):
        return True
    if not _ENDS_VIRTUE.match(line, end):
        return False
    return _PERSON_IS.search(line, max(0, start - _REACH), start) is not None or (
        _ADJECTIVES_BEFORE.fullmatch(line, 0, start) is not None
        and _ADJECTIVES_BEHIND.fullmatch(line, end) is not None
    )


__all__ = ["is_asked", "is_of_a_person"]
