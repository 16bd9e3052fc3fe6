"""Pay arithmetic: the only place that turns one period or one currency into another.

    >>> annual("21.50", "hour")
    Decimal('44720')
    >>> annual(3930, "month", months=14)
    Decimal('55020')
    >>> per(45000, "month")
    Decimal('3750.0000')

Annual amounts are whole units of currency, amounts per shorter period have four decimals: that is fine enough
that a yearly figure cut down to any period and back is the same figure, and compares equal in a filter.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

Number = Decimal | float | int | str
"""Anything Decimal(str(…)) reads; a float counts as the digits it prints."""

PERIODS_A_YEAR: Mapping[str, int] = {"hour": 2080, "day": 260, "week": 52, "month": 12, "year": 1}
REFERENCE_CURRENCY = "USD"
"""Pay in different currencies is compared in this one."""

_RATES_FILE = Path(__file__).parent / "data" / "rates.json"
_WHOLE = Decimal(1)
_FINE = Decimal("0.0001")


class RatesError(ValueError):
    """The rates file is not one. The message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Units of a currency that one euro buys, on one day."""

    date: date
    per_euro: Mapping[str, Decimal]
    pegs: Mapping[str, tuple[Decimal, str]] = field(default_factory=dict)
    """{currency: (units, the other currency that buys so many of it by law)}."""

    def convert(self, amount: Number, from_currency: str, to_currency: str) -> Decimal | None:
        """None when either currency has no rate."""
        source, target = self.per_euro.get(from_currency), self.per_euro.get(to_currency)
        if source is None or target is None:
            return None
        return _rounded(_decimal(amount) * target / source, _FINE)


def load_rates(path: Path | str) -> Rates:
    """Read a rates file: {"date": "YYYY-MM-DD", "base": "EUR", "rates": {"USD": "1.08", …}}.

    Raises RatesError when it is not one, OSError when it cannot be read.
    """
    return parse_rates(Path(path).read_text("utf-8"))


def parse_rates(text: str) -> Rates:
    """The same from the file's text. Raises RatesError."""
    try:
        content = json.loads(text)
        per_euro = {str(code): Decimal(str(rate)) for code, rate in content["rates"].items()}
        pegs = {code: (Decimal(peg["units"]), str(peg["per"])) for code, peg in content.get("pegs", {}).items()}
        day = date.fromisoformat(content["date"])
        base = content["base"]
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError) as error:
        raise RatesError(f'Not a rates file ("date", "base", "rates" expected): {error!r}') from error
    if base != "EUR":
        raise RatesError(f"Rates must be stated for one EUR, not for one {base}.")
    for code, rate in per_euro.items():
        if not (rate.is_finite() and rate > 0):
            raise RatesError(f"The rate of {code} is {rate}; it must be a positive number.")
    return Rates(day, {"EUR": Decimal(1), **per_euro}, pegs)


SHIPPED_RATES = load_rates(_RATES_FILE)
"""European Central Bank reference rates and official pegs (scripts/build_rates.py)."""


class _Current:
    """The rates of a file that may be replaced while we run; the shipped ones as long as there is none."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self._read: tuple[tuple[int, int], Rates] | None = None

    def rates(self) -> Rates:
        if self.path is None:
            return SHIPPED_RATES
        try:
            status = self.path.stat()
            version = (status.st_ino, status.st_mtime_ns)
            if self._read is None or self._read[0] != version:
                self._read = (version, load_rates(self.path))
        except (OSError, RatesError):
            return SHIPPED_RATES
        return self._read[1]


_current = _Current()


def use_rates_from(path: Path | None) -> None:
    """From now on the rates are those of this file, whenever it is there and a rates file."""
    _current.path = path


def rates() -> Rates:
    """Today's rates, as far as we know them."""
    return _current.rates()


def annual(amount: Number, period: str, months: int | None = None) -> Decimal:
    """Pay per `period` as pay per year, in whole units.

    `months` is the number of monthly pays a year where stated (·13薪, 14 mal jährlich); it counts only for monthly
    pay. Raises KeyError for an unknown period.
    """
    times = months if months and period == "month" else PERIODS_A_YEAR[period]
    return _rounded(_decimal(amount) * times, _WHOLE)


def per(annual_amount: Number, period: str) -> Decimal:
    """Pay per year as pay per `period`, to four decimals. Raises KeyError for an unknown period."""
    return _rounded(_decimal(annual_amount) / PERIODS_A_YEAR[period], _FINE)


def convert(amount: Number, from_currency: str, to_currency: str, at: Rates | None = None) -> Decimal | None:
    """The amount in another currency, to four decimals; None when either currency has no rate."""
    return (at or rates()).convert(amount, from_currency, to_currency)


def in_reference(annual_amount: Number, currency: str | None, at: Rates | None = None) -> Decimal | None:
    """An annual amount in whole units of the reference currency; None when it cannot be converted."""
    if currency is None:
        return None
    converted = convert(annual_amount, currency, REFERENCE_CURRENCY, at)
    return None if converted is None else _rounded(converted, _WHOLE)


def _decimal(amount: Number) -> Decimal:
    return amount if isinstance(amount, Decimal) else Decimal(str(amount))


def _rounded(amount: Decimal, step: Decimal) -> Decimal:
    return amount.quantize(step, ROUND_HALF_UP)
