"""The query string of a search: what it may say, and the search.Query it stands for.

The parameters are a promise (bookmarks, feeds, other programs): docs/api.md lists them. The filters
are declared on the model, so that `.qs` answers the same question from the database; pages ask the index with
`query()`, and the tests hold the two against each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property, reduce
from operator import and_, or_
from typing import Any, ClassVar

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from postings import matching, pay
from postings.filter_fields import ManyFilter, ParsedFilter, PlaceFilter, RegionFilter
from postings.gazetteer import Place
from postings.models import Location, Posting
from postings.search import values
from postings.search.distance import kilometres
from postings.search.fields import FACETS, STEPS
from postings.search.query import (
    MAX_PAGE_DEPTH,
    Circle,
    Clause,
    Query,
    SalaryClause,
    Sort,
    UnknownSalary,
    step_clause,
)
from postings.search.words import Term, parse

SHOWN_FACETS = (*FACETS, *STEPS)
PER_PAGE = 20
LONGEST_TEXT = 500
_CONTROL = dict.fromkeys((*range(32), *range(127, 160)), " ")


def _currency(text: str) -> str:
    code = text.strip().upper()
    if code not in pay.rates().per_euro:
        message = _("We have no exchange rate for “%(code)s”: write a code such as EUR, USD or CNY.")
        raise ValueError(message % {"code": text[:10]})
    return code


class SearchForm(forms.Form):
    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or self.cleaned_data
        low, high = given.get("salary_min"), given.get("salary_max")
        if low is not None and high is not None and low > high:
            self.add_error("salary_max", _("The highest pay is below the lowest."))
        return given


class PostingFilterSet(django_filters.FilterSet):
    """The filters of `/` and `/api/postings`. Unknown parameters are ignored; errors say what is wrong."""

    q = django_filters.CharFilter(label=_("Words"), max_length=LONGEST_TEXT, method="filter_words")
    verbatim = django_filters.ChoiceFilter(
        label=_("Words exactly as typed"), choices=[("1", _("yes"))], method="unfiltered"
    )
    location = ParsedFilter(label=_("Place"), field_name="locations", parse=values.location)
    radius = ParsedFilter(label=_("Distance"), field_name="locations", parse=values.radius)
    country = ManyFilter(
        label=_("Country"), field_name="locations__country", lookup_expr="in", value=values.country
    )
    region = RegionFilter(label=_("Region"), field_name="locations", value=values.region)
    city = PlaceFilter(label=_("City"), field_name="locations", value=values.city)
    salary_min = ParsedFilter(label=_("Pay from"), field_name="salary_annual_max", parse=values.amount)
    salary_max = ParsedFilter(label=_("Pay to"), field_name="salary_annual_min", parse=values.amount)
    currency = ParsedFilter(label=_("Currency"), field_name="salary_currency", parse=_currency)
    period = django_filters.ChoiceFilter(label=_("Pay per"), choices=Posting.Period.choices, method="unfiltered")
    salary_unknown = django_filters.ChoiceFilter(
        label=_("Postings that do not state their pay"),
        choices=[
            (UnknownSalary.INCLUDE.value, _("include")),
            (UnknownSalary.EXCLUDE.value, _("leave out")),
            (UnknownSalary.ONLY.value, _("show only these")),
        ],
        method="unfiltered",
    )
    company = ManyFilter(
        label=_("Company"), field_name="company__match_key", lookup_expr="in", value=matching.company_key
    )
    skill = ManyFilter(label=_("Skill"), field_name="skills__match_key", lookup_expr="in", value=matching.name_key)
    employment_type = ManyFilter(
        label=_("Employment type"), lookup_expr="in", choices=Posting.EmploymentType.values
    )
    workplace = ManyFilter(label=_("Workplace"), lookup_expr="in", choices=Posting.Workplace.values)
    education = ManyFilter(label=_("Education"), lookup_expr="in", choices=Posting.Education.values)
    language = ManyFilter(label=_("Language"), lookup_expr="in", value=str.lower)
    experience_max = django_filters.NumberFilter(
        label=_("Years of experience at most"), min_value=0, max_value=80, method="filter_experience"
    )
    posted_within = django_filters.NumberFilter(
        label=_("Posted within days"), min_value=0, max_value=36_500, decimal_places=0, method="filter_posted"
    )
    sort = django_filters.ChoiceFilter(
        label=_("Sort by"),
        choices=[
            (Sort.RELEVANCE.value, _("relevance")),
            (Sort.NEWEST.value, _("newest")),
            (Sort.SALARY.value, _("pay")),
            (Sort.DISTANCE.value, _("distance")),
        ],
        method="unfiltered",
    )
    page = django_filters.NumberFilter(
        label=_("Page"), min_value=1, max_value=MAX_PAGE_DEPTH // PER_PAGE, decimal_places=0, method="unfiltered"
    )

    _form_class: ClassVar[type[forms.Form]]

    class Meta:
        model = Posting
        fields: Sequence[str] = []
        form = SearchForm

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        queryset: QuerySet[Posting] | None = None,
        *,
        today: date | None = None,
        **kwargs: Any,
    ) -> None:
        self.today = today or timezone.localdate()
        visible = Posting.objects.visible(self.today) if queryset is None else queryset
        super().__init__(_without_control_characters(data), visible, **kwargs)

    def get_form_class(self) -> type[forms.Form]:
        """Made once: the fields are the same for everybody, and each form copies them."""
        kind = type(self)
        if "_form_class" not in vars(kind):
            kind._form_class = super().get_form_class()
        return kind._form_class

    @property
    def cleaned(self) -> dict[str, Any]:
        """Raises ValueError while `is_valid()` is false."""
        if not self.is_valid():
            raise ValueError(f"The filters are not valid: {self.form.errors.as_json()}")
        given: dict[str, Any] = self.form.cleaned_data
        return given

    @cached_property
    def place(self) -> Place | None:
        """What `location` was taken for."""
        return (self.cleaned["location"] or (None, False))[0]

    @cached_property
    def is_remote(self) -> bool:
        """Whether `location` asks for remote work."""
        return (self.cleaned["location"] or (None, False))[1]

    @property
    def has_place(self) -> bool:
        """Whether the search is about some place, rather than all."""
        return bool(self.place) or any(self.cleaned[name] for name in ("country", "region", "city"))

    @property
    def notices(self) -> list[str]:
        """What a reader of the results should know."""
        if not self._is_unknown_place:
            return []
        return [_("We know no place called “%(name)s”.") % {"name": self._location}]

    def query(
        self, today: date | None = None, *, facets: Sequence[str] = SHOWN_FACETS, has_histogram: bool = True
    ) -> Query:
        """The question to the index. Raises ValueError while `is_valid()` is false."""
        self.today = today or self.today
        given = self.cleaned
        circle = self._circle()
        sort = Sort(given["sort"] or Sort.RELEVANCE)
        return Query(
            today=self.today,
            text=given["q"],
            clauses=tuple(self._clauses()),
            salary=self._salary(),
            circle=circle,
            facets=tuple(facets),
            has_histogram=has_histogram,
            sort=Sort.RELEVANCE if sort is Sort.DISTANCE and not circle else sort,
            page=int(given["page"] or 1),
            per_page=PER_PAGE,
        )

    def _clauses(self) -> Iterator[Clause]:
        given = self.cleaned
        yield from self._place_clauses()
        for name, declared in self.filters.items():
            if isinstance(declared, ManyFilter) and given[name]:
                yield Clause(name, values=given[name].values, excluded=given[name].excluded)
        for name in STEPS:
            if given[name] is not None:
                yield step_clause(name, given[name], self.today)

    def _place_clauses(self) -> Iterator[Clause]:
        """Fixed: a place in words stays when a click on a count adds a country, region, city or workplace."""
        if self.is_remote:
            yield Clause("workplace", values=(Posting.Workplace.REMOTE.value,), is_fixed=True)
        if self._is_unknown_place:
            yield Clause("city", values=(f"?{self._location}",), is_fixed=True)
        if self.place and not self._is_around_place:
            yield Clause(_level(self.place), values=(values.path(self.place),), is_fixed=True)

    def _circle(self) -> Circle | None:
        place = self.place
        if place is None or place.latitude is None or place.longitude is None:
            return None
        if self._is_around_place:
            return Circle(place.latitude, place.longitude, self.cleaned["radius"])
        return Circle(place.latitude, place.longitude) if self.cleaned["sort"] == Sort.DISTANCE else None

    @property
    def _location(self) -> str:
        """As written."""
        return str((self.data or {}).get("location", ""))

    @property
    def _is_around_place(self) -> bool:
        """A radius means something around a city; around a region or a country it is ignored."""
        place = self.place
        return bool(place and place.city and place.latitude is not None and self.cleaned["radius"])

    @property
    def _is_unknown_place(self) -> bool:
        return self.cleaned["location"] is not None and self.place is None and not self.is_remote

    def _salary(self) -> SalaryClause:
        given = self.cleaned
        low, high = (self._bound(given[name]) for name in ("salary_min", "salary_max"))
        is_bound = low is not None or high is not None
        default = UnknownSalary.EXCLUDE if is_bound else UnknownSalary.INCLUDE
        return SalaryClause(
            minimum=None if low is None else float(low),
            maximum=None if high is None else float(high),
            currency=given["currency"],
            unknown=UnknownSalary(given["salary_unknown"] or default),
        )

    def _bound(self, amount: Decimal | None) -> Decimal | None:
        """Per year, and in the reference currency where a currency is given."""
        if amount is None:
            return None
        annual = pay.annual(amount, self.cleaned["period"] or Posting.Period.YEAR)
        return pay.in_reference(annual, self.cleaned["currency"]) if self.cleaned["currency"] else annual

    # From here on: the same question to the database.

    def filter_queryset(self, queryset: QuerySet[Posting]) -> QuerySet[Posting]:
        found: QuerySet[Posting] = super().filter_queryset(queryset)
        return self._by_pay(self._by_place(found))

    def unfiltered(self, queryset: QuerySet[Posting], name: str, value: Any) -> QuerySet[Posting]:
        """Says how another filter is meant, or in which order and slice the results are shown."""
        return queryset

    def filter_words(self, queryset: QuerySet[Posting], name: str, value: str) -> QuerySet[Posting]:
        """Substrings, where the index has words: alike for words that are part of no other."""
        words = parse(value)
        if words.alternatives:
            queryset = queryset.filter(
                _any(_all(_any(map(_has, e)) for e in every) for every in words.alternatives)
            )
        return queryset.exclude(_any(map(_has, words.excluded)))

    def filter_experience(self, queryset: QuerySet[Posting], name: str, value: Decimal) -> QuerySet[Posting]:
        return queryset.filter(Q(experience_min__isnull=True) | Q(experience_min__lte=float(value)))

    def filter_posted(self, queryset: QuerySet[Posting], name: str, value: Decimal) -> QuerySet[Posting]:
        return queryset.filter(date_posted__gte=self.today - timedelta(days=int(value)))

    def _by_place(self, queryset: QuerySet[Posting]) -> QuerySet[Posting]:
        place = self.place
        if self._is_unknown_place:
            return queryset.none()
        if self.is_remote:
            queryset = queryset.filter(workplace=Posting.Workplace.REMOTE)
        if self._is_around_place:
            return queryset.filter(locations__in=self._locations_around()).distinct()
        if place is None:
            return queryset
        columns = {"country": place.country, "region": place.region, "city": place.city}
        return queryset.filter(**{f"locations__{name}": part for name, part in columns.items() if part}).distinct()

    def _locations_around(self) -> list[int]:
        circle = self._circle()
        assert circle is not None
        assert circle.radius is not None
        centre = (circle.latitude, circle.longitude)
        return [
            place.pk
            for place in Location.objects.all()
            if place.latitude is not None and place.longitude is not None
            if kilometres(centre, (place.latitude, place.longitude)) <= circle.radius
        ]

    def _by_pay(self, queryset: QuerySet[Posting]) -> QuerySet[Posting]:
        clause = self._salary()
        prefix = "salary_reference" if clause.currency else "salary_annual"
        low, high = f"{prefix}_min", f"{prefix}_max"
        queryset = queryset.annotate(pay_top=Coalesce(high, low), pay_bottom=Coalesce(low, high))
        if clause.unknown is UnknownSalary.ONLY:
            return queryset.filter(pay_top__isnull=True)
        within = Q(pay_top__isnull=False)
        if clause.minimum is not None:
            within &= Q(pay_top__gte=clause.minimum)
        if clause.maximum is not None:
            within &= Q(pay_bottom__lte=clause.maximum)
        if clause.unknown is UnknownSalary.INCLUDE:
            within |= Q(pay_top__isnull=True)
        return queryset.filter(within)


def _without_control_characters(data: Mapping[str, Any] | None) -> QueryDict | None:
    if data is None:
        return None
    plain = QueryDict(mutable=True)
    for name, given in data.lists() if isinstance(data, QueryDict) else data.items():
        listed = given if isinstance(given, list | tuple) else [given]
        plain.setlist(name, [str(value).translate(_CONTROL).strip() for value in listed])
    return plain


def _level(place: Place) -> str:
    return "city" if place.city else "region" if place.region else "country"


def _has(term: Term) -> Q:
    """Each term asks for itself: two skills are two rows, and one joined row cannot have both."""
    columns = ("title", "text", "company__name", "skills__name", "locations__city", "locations__region")
    having = _any(Q(**{f"{column}__icontains": term.text}) for column in columns)
    return Q(pk__in=Posting.objects.filter(having).values("pk"))


def _any(conditions: Iterable[Q]) -> Q:
    return reduce(or_, conditions, Q(pk__in=[]))


def _all(conditions: Iterable[Q]) -> Q:
    return reduce(and_, conditions, Q())
