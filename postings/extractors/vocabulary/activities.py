"""Verbs by what people do: what makes "prepare and deliver accurate quotes" a preparation of quotations.

Own rows. A family is named by the noun that ends a skill's name ("Budget monitoring"); its verbs, in any form, or
the noun with "of", stand before the object.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

FAMILIES: Mapping[str, str] = {
    "acquisition": "acquire win",
    "administration": "administer manage",
    "analysis": "analyse analyze",
    "assembly": "assemble",
    "assessment": "assess evaluate",
    "calibration": "calibrate",
    "calculation": "calculate",
    "cleaning": "clean disinfect sanitise sanitize",
    "collection": "collect gather",
    "configuration": "configure",
    "control": "control monitor",
    "coordination": "coordinate co-ordinate organise organize",
    "creation": "create write produce",
    "delivery": "deliver",
    "demonstration": "demonstrate give perform provide deliver conduct",
    "design": "design",
    "development": "develop build create",
    "drafting": "draft write",
    "editing": "edit",
    "estimating": "estimate",
    "entry": "enter input key",
    "evaluation": "evaluate assess",
    "forecasting": "forecast",
    "generation": "generate",
    "implementation": "implement",
    "improvement": "improve",
    "inspection": "inspect",
    "installation": "install",
    "maintenance": "maintain service update expand",
    "investigation": "investigate",
    "management": "manage oversee handle",
    "modelling": "model develop build",
    "monitoring": "monitor track control",
    "negotiation": "negotiate",
    "operation": "operate run",
    "optimisation": "optimise optimize",
    "planning": "plan",
    "preparation": "prepare create generate produce write draft compile",
    "processing": "process enter submit handle",
    "programming": "program",
    "qualification": "qualify",
    "reconciliation": "reconcile",
    "recruitment": "recruit hire",
    "repair": "repair fix mend",
    "research": "research",
    "reporting": "report",
    "resolution": "resolve solve settle",
    "retention": "retain",
    "review": "review",
    "scheduling": "schedule",
    "selection": "select choose",
    "selling": "sell",
    "supervision": "supervise",
    "support": "support",
    "testing": "test",
    "tracking": "track",
    "training": "train teach",
    "translation": "translate",
    "troubleshooting": "troubleshoot diagnose",
    "validation": "validate",
    "verification": "verify",
    "writing": "write",
}

_PHRASES: Mapping[str, tuple[str, ...]] = {
    "management": ("responsible for", "responsibility for", "in charge of", "look after", "looking after"),
}
_VAGUE = frozenset(
    (
        *("business", "change", "content", "data", "operations", "order", "performance", "process", "quality"),
        *("system", "time"),
    )
)
"""Objects that say nothing after a verb alone ("handle changes")."""

_IRREGULAR: Mapping[str, tuple[str, ...]] = {
    "build": ("build", "builds", "built", "building"),
    "oversee": ("oversee", "oversees", "oversaw", "overseeing"),
    "run": ("run", "runs", "ran", "running"),
    "sell": ("sell", "sells", "sold", "selling"),
    "teach": ("teach", "teaches", "taught", "teaching"),
    "win": ("win", "wins", "won", "winning"),
    "write": ("write", "writes", "written", "wrote", "writing"),
    "program": ("program", "programs", "programmed", "programming"),
    "plan": ("plan", "plans", "planned", "planning"),
    "control": ("control", "controls", "controlled", "controlling"),
    "submit": ("submit", "submits", "submitted", "submitting"),
}


def verb_forms(verb: str) -> Iterator[str]:
    """manage -> manage manages managed managing."""
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb]
        return
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb.endswith("fy"):
        yield from (verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing")
        return
    plural = "es" if verb.endswith(("s", "x", "ch", "sh")) else "s"
    yield from (verb, verb + plural, f"{stem}ed", f"{stem}ing")


def _all_forms(family: str) -> set[str]:
    forms = {form for verb in FAMILIES[family].split() for form in verb_forms(verb)}
    return forms.union(_PHRASES.get(family, ()))


@cache
def first_words(family: str) -> frozenset[str]:
    """One of these, in folded text, begins every match of `before_object`: a cheap look before the pattern."""
    return frozenset(form.replace("-", " ").split()[0] for form in (*_all_forms(family), family))


@cache
def before_object(family: str) -> re.Pattern[str]:
    """Matches words before an object ("prepare and deliver accurate ") that show the activity is done to it."""
    forms = _all_forms(family)
    return re.compile(rf"\b(?:{'|'.join(sorted(forms, key=len, reverse=True))}|{family} of)\b", re.IGNORECASE)


def object_of(name: str) -> tuple[str, str] | None:
    """The object and the family of a skill named by both: "Contract management" -> ("contract", "management")."""
    noun, _, family = name.lower().rpartition(" ")
    return (noun, family) if noun and noun not in _VAGUE and family in FAMILIES else None


__all__ = ["FAMILIES", "before_object", "first_words", "object_of", "verb_forms"]
