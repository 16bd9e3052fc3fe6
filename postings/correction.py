"""The facts of a document that is not saved yet as a form, and the document as a person corrects it. Layer 7."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from postings import gazetteer, rows, wording
from postings.evidence import anchors
from postings.extractors.draft import (
    Education,
    EmploymentType,
    Importance,
    Place,
    Requirement,
    Salary,
    SkillMention,
    Span,
    Workplace,
    Years,
    plain,
)
from postings.forms import LinesField, PostingForm, pin_of
from postings.models import Posting
from postings.prepare import Prepared

_COLUMNS = (
    *("title", "workplace", "employment_type"),
    *("salary_min", "salary_max", "salary_currency", "salary_period", "salary_kind", "salary_months"),
    *("date_posted", "valid_through", "openings", "language", "education", "experience_min", "experience_max"),
    *("duties", "requirements", "benefits", "url"),
)


def _date() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


class CorrectionForm(PostingForm):
    """What was read of the document; what is changed is pinned when it is saved."""

    company = forms.CharField(label=_("Company"), required=False, max_length=200)
    locations = LinesField(label=_("Locations"), required=False, help_text=_("One a line, such as Lyon, France."))
    skills = LinesField(label=_("Skills"), required=False, help_text=_("One a line."))

    field_order = ("title", "company", "locations", *_COLUMNS[1:-1], "skills", "url")

    class Meta:
        model = Posting
        fields = _COLUMNS
        widgets = {"date_posted": _date(), "valid_through": _date()}

    def __init__(self, document: Prepared, data: Mapping[str, Any] | None = None) -> None:
        self.document = document
        initial = {
            "company": document.draft.company or "",
            "locations": list(self._places),
            "skills": [skill.name for skill in document.draft.skills],
        }
        posting = Posting(**rows.columns(document, rows.Keys([])))
        super().__init__(data, instance=posting, initial=initial, label_suffix="")

    @cached_property
    def _places(self) -> dict[str, Place]:
        """By their line in the form."""
        places = self.document.draft.locations
        return {wording.place(shown): place for shown, place in zip(plain(places), places, strict=True)}

    def with_words(self) -> Iterator[tuple[forms.BoundField, Sequence[str]]]:
        """Each field with the first of the words it was read from; of one pay, the first field has them."""
        draft = self.document.draft
        words = {pin_of(name): found for name, found in anchors(draft.evidence, len(draft.text)).items()}
        for field in self:
            yield field, words.pop(pin_of(field.name), ())[:1]

    def corrected(self) -> Prepared:
        """The document with what the person has written; a valid form's."""
        draft, values = self.document.draft, self._values()
        pinned = frozenset(map(pin_of, self.changed_data))
        changed = {name: value for name, value in values.items() if pin_of(name) in pinned}
        kept = {name: spans for name, spans in draft.evidence.items() if name not in changed}
        found = {name: spans for name, value in changed.items() if (spans := list(_words(draft.text, value)))}
        return replace(self.document, draft=replace(draft, **changed, evidence={**kept, **found}), pinned=pinned)

    def _values(self) -> dict[str, Any]:
        """By the draft's names. Those that are columns have been put into the instance by cleaning."""
        posting, cleaned = self.instance, self.cleaned_data
        years = (posting.experience_min, posting.experience_max)
        mentions = {skill.name: skill for skill in self.document.draft.skills}
        return {
            "title": posting.title or None,
            "company": cleaned["company"] or None,
            "locations": [self._places.get(line) or _place(line) for line in cleaned["locations"]],
            "workplace": Workplace(posting.workplace) if posting.workplace else None,
            "employment_type": EmploymentType(posting.employment_type) if posting.employment_type else None,
            "salary": self.salary(),
            "date_posted": posting.date_posted,
            "valid_through": posting.valid_through,
            "openings": posting.openings,
            "language": posting.language or None,
            "education": Education(posting.education) if posting.education else None,
            "experience_years": None if years == (None, None) else Years(*years),
            "duties": posting.duties,
            "requirements": [Requirement(**requirement) for requirement in posting.requirements],
            "benefits": posting.benefits,
            "skills": [
                mentions.get(name) or SkillMention(name, Importance.MENTIONED) for name in cleaned["skills"]
            ],
            "url": posting.url or None,
        }


def _place(line: str) -> Place:
    """A place that no gazetteer knows is what the person calls it."""
    return gazetteer.resolve(line) or Place(city=line, raw=line)


def _words(text: str, value: object) -> Iterator[Span]:
    """Where a corrected value stands in the text word for word, if it does; the old words are not its words."""
    for words in _texts(value):
        start = text.find(words)
        if start >= 0:
            yield start, start + len(words)


def _texts(value: object) -> Iterable[str]:
    for one in value if isinstance(value, list) else [value]:
        match one:
            case str(words) | Place(raw=words) | Salary(text=words) | Requirement(words) | SkillMention(words) if (
                words
            ):
                yield words
