"""What the page of one posting shows: facts with the way to their words, lists, what is not said. Layer 7."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext

from postings import contract, evidence, names, pay, rows, wording
from postings.address import Address
from postings.extractors.draft import Draft
from postings.models import Posting, PostingSkill

EXPECTED = (
    "company",
    "locations",
    "workplace",
    "salary",
    "employment_type",
    "date_posted",
    "valid_through",
    "openings",
    "experience_years",
    "education",
    "duties",
    "requirements",
    "benefits",
)
"""What a job seeker looks for: named on the page where the posting is silent."""


@dataclass(frozen=True, slots=True)
class Line:
    """A value in people's words. Anchors lead to the words it came from; note says what was reckoned."""

    text: str
    anchors: Sequence[str] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    field: str
    label: str
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Section:
    name: str
    label: str
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class SkillLink:
    name: str
    url: str
    anchors: Sequence[str]


@dataclass(frozen=True, slots=True)
class SkillGroup:
    label: str
    skills: Sequence[SkillLink]


@dataclass(slots=True)
class Detail:
    posting: Posting
    data: Mapping[str, Any]
    """The posting in the words of the contract."""
    is_expired: bool
    text: SafeString
    title_anchors: Sequence[str]
    facts: Sequence[Fact]
    asked: Sequence[Section]
    """What somebody would do, and must or should bring."""
    skills: Sequence[SkillGroup]
    offered: Sequence[Section]
    unsaid: Sequence[str]


def present(posting: Posting, today: date) -> Detail:
    """Ask for the posting `.with_related()`."""
    return _presented(posting, contract.as_json(posting), today)


def preview(draft: Draft, name: str, today: date) -> Detail:
    """The same of a posting that is not saved yet; the document's name stands where it has no title."""
    data = {**draft.as_json(), "source_url": rows.web_address(draft.url) or None}
    posting = Posting(title=draft.title or name, valid_through=draft.valid_through, status=Posting.Status.DRAFT)
    posting.workplace = draft.workplace or ""
    return _presented(posting, data, today)


def _presented(posting: Posting, data: Mapping[str, Any], today: date) -> Detail:
    anchors = evidence.anchors(data["evidence"], len(data["text"]))
    return Detail(
        posting=posting,
        data=data,
        is_expired=posting.is_expired(today),
        text=evidence.marked(data["text"], data["evidence"]),
        title_anchors=anchors.get("title", ()),
        facts=_facts(data, anchors, today),
        asked=_asked(data, anchors),
        skills=_skills(data["skills"], anchors.get("skills", ())),
        offered=_offered(data, anchors),
        unsaid=[wording.field(name) for name in EXPECTED if data[name] in (None, [])],
    )


def _asked(data: Mapping[str, Any], anchors: Mapping[str, Sequence[str]]) -> list[Section]:
    texts = [requirement["text"] for requirement in data["requirements"]]
    lines = list(zip(data["requirements"], _lines(texts, anchors.get("requirements", ())), strict=True))
    required = [line for requirement, line in lines if requirement.get("required", True)]
    preferred = [line for requirement, line in lines if not requirement.get("required", True)]
    sections = (
        Section("duties", gettext("What you would do"), _lines(data["duties"], anchors.get("duties", ()))),
        Section("required", gettext("What is required"), required),
        Section("preferred", gettext("What would be a plus"), preferred),
    )
    return [section for section in sections if section.lines]


def _offered(data: Mapping[str, Any], anchors: Mapping[str, Sequence[str]]) -> list[Section]:
    lines = _lines(data["benefits"], anchors.get("benefits", ()))
    return [Section("benefits", gettext("What is offered"), lines)] if lines else []


def _lines(texts: Sequence[str], anchors: Sequence[str]) -> list[Line]:
    """One anchor belongs to each text where there are as many of them; else nobody can tell which."""
    if len(anchors) == len(texts):
        return [Line(text, [anchor]) for text, anchor in zip(texts, anchors, strict=True)]
    return [Line(text) for text in texts]


def _facts(data: Mapping[str, Any], anchors: Mapping[str, Sequence[str]], today: date) -> list[Fact]:
    lines: dict[str, list[Line]] = {
        "company": _one(data["company"]),
        "locations": _lines([wording.place(place) for place in data["locations"]], anchors.get("locations", ())),
        "workplace": _one(wording.choice("workplace", data["workplace"] or "")),
        "salary": _one(wording.pay(data["salary"])),
        "amounts": [Line(_amount(amount)) for amount in data["amounts"]],
        "employment_type": _one(wording.choice("employment_type", data["employment_type"] or "")),
        "date_posted": _one(wording.day(data["date_posted"]), note=wording.age(data["date_posted"], today)),
        "valid_through": _one(wording.day(data["valid_through"]), note=_days_left(data["valid_through"], today)),
        "openings": _one(data["openings"]),
        "experience_years": _one(wording.years(**_bounds(data["experience_years"]))),
        "education": _one(wording.choice("education", data["education"] or "")),
        "languages": [Line(_spoken(language)) for language in data["languages"]],
        "identifier": _one(data["identifier"]),
    }
    return [
        Fact(name, wording.field(name), _merged(_with_anchors(found, anchors.get(name, ()))))
        for name, found in lines.items()
        if found
    ]


def _one(value: object, note: str = "") -> list[Line]:
    return [Line(str(value), note=note)] if value not in (None, "") else []


def _with_anchors(lines: Sequence[Line], anchors: Sequence[str]) -> list[Line]:
    """One line has all the words of its field to itself; several share them out, or the first has them."""
    if any(line.anchors for line in lines):
        return list(lines)
    if len(lines) == len(anchors):
        return [Line(line.text, [anchor], line.note) for line, anchor in zip(lines, anchors, strict=True)]
    first, *others = lines
    return [Line(first.text, anchors, first.note), *others]


def _merged(lines: Sequence[Line]) -> list[Line]:
    """What a posting says twice is one line that leads to both places."""
    merged: dict[str, Line] = {}
    for line in lines:
        same = [merged[line.text], line] if line.text in merged else [line]
        notes = dict.fromkeys(one.note for one in same if one.note)
        places = [anchor for one in same for anchor in one.anchors]
        merged[line.text] = Line(line.text, places, "; ".join(notes))
    return list(merged.values())


def annual_note(salary: Mapping[str, Any]) -> str:
    """ "≈ $62,400 – 83,200 a year at 2,080 hours"; empty where pay is per year already."""
    annual = wording.annual_pay(salary)
    if not annual:
        return ""
    period = str(salary["period"])
    times = pay.PERIODS_A_YEAR[period]
    if period == "month" and salary.get("months_per_year"):
        times = int(salary["months_per_year"])
    basis = {
        "hour": gettext("at %(n)s hours a year"),
        "day": gettext("at %(n)s days a year"),
        "week": gettext("at %(n)s weeks a year"),
        "month": gettext("at %(n)s months a year"),
    }[period] % {"n": f"{times:,}"}
    return f"≈ {annual}, {basis}"


def _amount(amount: Mapping[str, Any]) -> str:
    roles = {"bonus": gettext("Bonus"), "benefit": gettext("Benefit"), "ote": gettext("On-target earnings")}
    role = roles.get(amount.get("role", ""))
    shown = wording.pay({**amount, "kind": "base"})
    return f"{role}: {shown}" if role else shown


def _days_left(day: str | None, today: date) -> str:
    if not day:
        return ""
    days = (date.fromisoformat(day) - today).days
    if days < 0:
        return gettext("over")
    if days == 0:
        return gettext("last day")
    return ngettext("%(n)d day left", "%(n)d days left", days) % {"n": days}


def _bounds(found: Mapping[str, float] | None) -> dict[str, float | None]:
    return {"low": found.get("min") if found else None, "high": found.get("max") if found else None}


def _spoken(language: Mapping[str, Any]) -> str:
    name, level = wording.language(language.get("code")), language.get("level")
    wanted = f"{name} ({level})" if level else name
    if language.get("importance") == "preferred":
        return gettext("%(language)s, preferred") % {"language": wanted}
    return wanted


def _skills(skills: Sequence[Mapping[str, Any]], anchors: Sequence[str]) -> list[SkillGroup]:
    """By importance, each with the way to all postings that name it."""
    own = [[anchor] for anchor in anchors] if len(anchors) == len(skills) else [[] for _ in skills]
    groups: dict[str, list[SkillLink]] = {}
    for one, found in zip(skills, own, strict=True):
        skill = SkillLink(names.skill(one["name"]), list_url("skill", rows.skill_key(one["name"])), found)
        groups.setdefault(one["importance"], []).append(skill)
    return [
        SkillGroup(wording.choice("importance", importance), groups[importance])
        for importance in PostingSkill.Importance.values
        if importance in groups
    ]


def list_url(name: str, value: str) -> str:
    """All postings with this value of a filter."""
    return str(Address(reverse("postings:list")).having(name, value))
