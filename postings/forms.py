"""Forms of the admin: the upload, and a posting with its lists as lines of text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import ProhibitNullCharactersValidator
from django.utils.translation import gettext_lazy as _

from postings import rows
from postings.extractors.draft import Period, Role, Salary
from postings.models import Posting
from postings.pay import annual

_PREFERRED = "(+) "
"""Opens a requirement that is only preferred."""


class MultipleFileInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class MultipleFileField(forms.FileField):
    widget = MultipleFileInput

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[bytes]]:
        """A list, also of one or none; an empty file is not an error here: ingest says what is wrong with it."""
        return [file for file in data or [] if file]


class UploadForm(forms.Form):
    files = MultipleFileField(  # type: ignore[assignment]  # the stubs know Form.files, not fields of that name
        label=_("Files"),
        required=False,
        help_text=_(
            "PDF, Word (.docx), HTML, text, Markdown, JSON, feeds (RSS, Atom, XML), spreadsheets (.xlsx, .xls,"
            " .ods, .csv), JSON lines; .gz too."
        ),
    )
    text = forms.CharField(
        label=_("Or paste a posting"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12, "cols": 100}),
        help_text=_("As it is: the text of a page, its HTML, or cells of a spreadsheet with their column names."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("files") and not (cleaned.get("text") or "").strip():
            raise forms.ValidationError(_("Choose at least one file, or paste a posting."))
        return cleaned


class LinesField(forms.CharField):
    """A list of texts, one a line."""

    widget = forms.Textarea(attrs={"rows": 8, "cols": 100})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value) or ""
        # The field's own validators see the list, in which the character is written out.
        ProhibitNullCharactersValidator()(text)
        return [line.strip() for line in text.splitlines() if line.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.to_python(self.prepare_value(initial)) != self.to_python(data))


class RequirementsField(LinesField):
    """Requirements, one a line; those that are only preferred begin with "(+)"."""

    def prepare_value(self, value: Any) -> Any:
        if not isinstance(value, list):
            return value
        return "\n".join(("" if item["required"] else _PREFERRED) + item["text"] for item in value)

    def to_python(self, value: Any) -> Any:
        mark = _PREFERRED.strip()
        return [
            {"text": line.removeprefix(mark).strip(), "required": not line.startswith(mark)}
            for line in super().to_python(value)
            if line != mark
        ]


class PostingForm(forms.ModelForm[Posting]):
    duties = LinesField(label=_("Duties"), required=False, help_text=_("One a line."))
    requirements = RequirementsField(
        label=_("Requirements"), required=False, help_text=_("One a line; “(+)” opens a preferred one.")
    )
    benefits = LinesField(label=_("Benefits"), required=False, help_text=_("One a line."))
    url = forms.URLField(
        label=_("Address of the original"), required=False, max_length=1000, assume_scheme="https"
    )

    class Meta:
        model = Posting
        fields = [
            *("status", "title", "company", "workplace", "employment_type"),
            *("salary_min", "salary_max", "salary_currency", "salary_period", "salary_kind", "salary_months"),
            *("date_posted", "valid_through", "openings", "language", "education"),
            *("experience_min", "experience_max", "duties", "requirements", "benefits"),
            *("url", "identifier", "text"),
        ]

    def clean_salary_currency(self) -> str:
        currency: str = self.cleaned_data["salary_currency"].upper()
        if currency and not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
            raise forms.ValidationError(_("Three letters of ISO 4217, such as EUR."))
        return currency

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        low, high = cleaned.get("salary_min"), cleaned.get("salary_max")
        if low is not None and high is not None and low > high:
            self.add_error("salary_max", _("This is less than the salary it starts from."))
        if (low is not None or high is not None) and not cleaned.get("salary_period"):
            self.add_error("salary_period", _("Say what period the salary is for."))
        return cleaned

    def save(self, commit: bool = True) -> Posting:
        posting = self.instance
        if any(name.startswith("salary_") for name in self.changed_data):
            for name, value in rows.salary_columns(self.salary()).items():
                setattr(posting, name, value)
        if "text" in self.changed_data:
            # What was read from the old words stands elsewhere in the new ones.
            posting.evidence, posting.description_html = {}, ""
        pins = {*map(pin_of, self.changed_data)} - {"status"}
        posting.evidence = {name: spans for name, spans in posting.evidence.items() if pin_of(name) not in pins}
        posting.pinned = sorted({*posting.pinned, *pins})
        return super().save(commit)

    def salary(self) -> Salary | None:
        """As the form has it. Other amounts are not those that were written."""
        salary = _salary(self.instance)
        has_other_amounts = {"salary_min", "salary_max"} & {*self.changed_data}
        return replace(salary, text="") if salary and has_other_amounts else salary


def pin_of(field: str) -> str:
    """The name that a form field is pinned by: salary and experience are pinned as a whole."""
    if field.startswith("salary_"):
        return "salary"
    return "experience" if field.startswith("experience_") else field


def _salary(posting: Posting) -> Salary | None:
    low, high, period = posting.salary_min, posting.salary_max, posting.salary_period
    if low is None and high is None:
        return None
    months = posting.salary_months
    return Salary(
        None if low is None else float(low),
        None if high is None else float(high),
        posting.salary_currency or None,
        Period(period),
        None if low is None else float(annual(low, period, months)),
        None if high is None else float(annual(high, period, months)),
        Role(posting.salary_kind or Role.BASE),
        posting.salary_text,
        months,
    )
