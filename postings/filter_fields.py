"""Form fields and filters of filters.PostingFilterSet that django-filter does not have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from postings.models import Posting

LONGEST_VALUE = 200
MOST_VALUES = 50
"""Values of one filter."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The values of one filter: any of these, and none of those (written with a leading minus)."""

    values: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


class ManyWidget(forms.SelectMultiple):
    """Every value of a repeated parameter, as it was written."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        if hasattr(data, "getlist"):
            return list(data.getlist(name))
        value = data.get(name) or []
        return [value] if isinstance(value, str) else list(value)


class ManyField(forms.Field):
    widget = ManyWidget

    def __init__(
        self, *, value: Callable[[str], str] = str, choices: Sequence[str] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self._value = value
        self._choices = choices

    def to_python(self, value: Any) -> Chosen | None:
        written = [text.strip() for text in value or () if text.strip(" -")]
        if len(written) > MOST_VALUES or any(len(text) > LONGEST_VALUE for text in written):
            message = _("At most %(count)s values of %(length)s characters each.")
            raise ValidationError(message, params={"count": MOST_VALUES, "length": LONGEST_VALUE})
        chosen = [self._one(text) for text in written if not text.startswith("-")]
        excluded = [self._one(text[1:].strip()) for text in written if text.startswith("-")]
        return Chosen(tuple(dict.fromkeys(chosen)), tuple(dict.fromkeys(excluded))) if written else None

    def _one(self, text: str) -> str:
        if self._choices is None:
            return self._value(text)
        if text not in self._choices:
            message = _("“%(value)s” is none of %(choices)s.")
            raise ValidationError(message, params={"value": text, "choices": ", ".join(self._choices)})
        return text


class ManyFilter(django_filters.Filter):
    """One of the values, none of the excluded."""

    field_class = ManyField

    def filter(self, qs: QuerySet[Posting], value: Chosen | None) -> QuerySet[Posting]:
        if value is None:
            return qs
        if value.values:
            qs = qs.filter(self._any(value.values))
        for excluded in value.excluded:
            # Named by a query of its own: negating a condition over two columns of a joined row would
            # exclude by rows of which each holds half of it.
            qs = qs.exclude(pk__in=Posting.objects.filter(self._any([excluded])).values("pk"))
        return qs.distinct()

    def _any(self, chosen: Sequence[str]) -> Q:
        return Q(**{f"{self.field_name}__{self.lookup_expr}": list(chosen)})


class PlaceFilter(ManyFilter):
    """Paths from the country down: each part is a column of the same location."""

    columns: tuple[str, ...] = ("country", "region", "city")

    def _any(self, chosen: Sequence[str]) -> Q:
        found = Q(pk__in=[])
        for path in chosen:
            parts = dict(zip(self.columns, path.split("/", 2), strict=False))
            found |= Q(**{f"{self.field_name}__{name}": part for name, part in parts.items()})
        return found


class RegionFilter(PlaceFilter):
    columns = ("country", "region")


class ParsedField(forms.CharField):
    """A text that a function of search.values reads."""

    def __init__(self, *, parse: Callable[[str], Any], **kwargs: Any) -> None:
        super().__init__(max_length=LONGEST_VALUE, **kwargs)
        self._parse = parse

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return self._parse(text)
        except ValueError as error:
            raise ValidationError(str(error)) from error


class ParsedFilter(django_filters.Filter):
    field_class = ParsedField

    def filter(self, qs: QuerySet[Posting], value: Any) -> QuerySet[Posting]:
        """PostingFilterSet puts several of these together."""
        return qs
