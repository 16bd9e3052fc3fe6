"""A result as a card, with its pay as a bar on one scale for the whole page. Layer 7."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from postings import marking, names, pay, wording
from postings.models import posting_path
from postings.search.results import Bar, Hit

KEY_SKILLS = 3
FULL = 1000
"""Length of a bar's track in its own units."""
NARROWEST = 12
_LADDER = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)


@dataclass(frozen=True, slots=True)
class Scale:
    """From nothing to `top`, per year, in one currency."""

    top: float
    currency: str
    is_open: bool = False
    """Some of the pay lies above the top, and is drawn up to there."""

    @property
    def ticks(self) -> list[str]:
        low, high = (wording.money(amount, self.currency) for amount in (0, self.top))
        return [low, f"{high}+" if self.is_open else high]

    def bar(self, salary: Mapping[str, Any] | None) -> PayBar | None:
        """None where pay is unknown or in a currency without a rate."""
        known = self._bounds(salary)
        if not known:
            return None
        start, end = (min(round(bound / self.top * FULL), FULL) for bound in (min(known), max(known)))
        width = max(end - start, NARROWEST)
        return PayBar(min(start, FULL - width), width)

    def highest(self, salary: Mapping[str, Any]) -> float | None:
        return max(self._bounds(salary), default=None)

    def _bounds(self, salary: Mapping[str, Any] | None) -> list[float]:
        bounds = (
            [self._converted(salary.get(name)) for name in ("reference_min", "reference_max")] if salary else []
        )
        return [bound for bound in bounds if bound is not None]

    def _converted(self, amount: float | None) -> float | None:
        if amount is None or self.currency == pay.REFERENCE_CURRENCY:
            return amount
        converted = pay.convert(amount, pay.REFERENCE_CURRENCY, self.currency)
        return None if converted is None else float(converted)


@dataclass(frozen=True, slots=True)
class PayBar:
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class Card:
    url: str
    title: SafeString
    company: SafeString
    places: str
    pay: str
    annual: str
    """Pay per year where it is stated otherwise."""
    bar: PayBar | None
    skills: Sequence[str]
    tags: Sequence[str]
    age: str
    posted: str
    summary: SafeString
    language: str
    distance: str


def scale(hits: Sequence[Hit], currency: str, bars: Sequence[Bar] = ()) -> Scale | None:
    """Up to the end of the pay histogram of the whole search, so that it is the same on every page; without one, a
    round figure that holds nine in ten of these hits. None when there is nothing to draw."""
    salaries = [hit.card["salary"] for hit in hits if hit.card.get("salary")]
    tops = sorted(top for salary in salaries if (top := Scale(1, currency).highest(salary)) is not None)
    if not bars and not tops:
        return None
    end = bars[-1].high if bars else round_up(tops[int((len(tops) - 1) * 0.9)])
    return Scale(end, currency, is_open=bool(tops) and tops[-1] > end)


def round_up(amount: float) -> float:
    """
    >>> round_up(93_000), round_up(101_000), round_up(0.4)
    (100000.0, 150000.0, 1.0)
    """
    magnitude = 10 ** (len(str(int(max(amount, 1)))) - 1)
    return float(next(step * magnitude for step in _LADDER if step * magnitude >= max(amount, 1)))


def card(hit: Hit, wanted: marking.Wanted | None, on: Scale | None, today: date) -> Card:
    data = hit.card
    language = data.get("language") or ""
    title = data.get("title") or gettext("Posting %(id)s") % {"id": hit.id}
    return Card(
        url=posting_path(hit.id, data.get("title") or ""),
        title=marking.marked(title, wanted, language),
        company=marking.marked(data.get("company") or "", wanted),
        places=places(data.get("locations") or ()),
        pay=wording.pay(data.get("salary")),
        annual=wording.annual_pay(data.get("salary")),
        bar=on.bar(data.get("salary")) if on else None,
        skills=[names.skill(name) for name in (data.get("skills") or ())[:KEY_SKILLS]],
        tags=_tags(data),
        age=wording.age(data.get("date_posted"), today),
        posted=data.get("date_posted") or "",
        summary=marking.marked(data.get("summary") or "", wanted, language),
        language=language,
        distance="" if hit.distance is None else wording.kilometres(hit.distance),
    )


def places(locations: Sequence[Mapping[str, Any]]) -> str:
    """The first two places, and how many there are besides."""
    names = list(dict.fromkeys(filter(None, map(wording.place, locations))))
    shown = " / ".join(names[:2])
    return gettext("%(places)s and %(n)d more") % {"places": shown, "n": len(names) - 2} if names[2:] else shown


def _tags(data: Mapping[str, Any]) -> list[str]:
    return [wording.choice(name, data[name]) for name in ("employment_type", "workplace") if data.get(name)]
