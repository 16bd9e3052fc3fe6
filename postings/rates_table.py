"""Tables of exchange rates as they are published, as pay.Rates. Layer 2.

Known are this project's own JSON and the daily XML of the European Central Bank (eurofxref-daily.xml).
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from urllib.request import Request, urlopen

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from postings.pay import SHIPPED_RATES, Rates, RatesError, parse_rates

_LARGEST = 5_000_000
_SECONDS = 20
_CUBE = "{http://www.ecb.int/vocabulary/2002-08-01/eurofxref}Cube"


def read(source: str) -> Rates:
    """Of a file or an http(s) address, with the currencies added to it that a law ties to one of its own.

    Raises RatesError for what is no table of rates, OSError for what cannot be read.
    """
    text = _fetched(source) if source.startswith(("http://", "https://")) else Path(source).read_text("utf-8")
    rates = _of_xml(text) if text.lstrip().startswith("<") else parse_rates(text)
    return replace(rates, per_euro={**_pegged(rates), **rates.per_euro})


def as_json(rates: Rates) -> str:
    content = {
        "date": rates.date.isoformat(),
        "base": "EUR",
        "rates": {code: str(rate) for code, rate in sorted(rates.per_euro.items())},
    }
    return json.dumps(content, indent=1) + "\n"


def _fetched(url: str) -> str:
    with urlopen(Request(url, headers={"User-Agent": "Jobsite"}), timeout=_SECONDS) as response:
        data: bytes = response.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise RatesError("The answer is far too large for a table of exchange rates.")
    return data.decode("utf-8", "replace")


def _of_xml(text: str) -> Rates:
    try:
        cubes = fromstring(text).iter(_CUBE)
        day, per_euro = None, {"EUR": Decimal(1)}
        for cube in cubes:
            day = day or (date.fromisoformat(cube.attrib["time"]) if "time" in cube.attrib else None)
            if "currency" in cube.attrib:
                per_euro.setdefault(cube.attrib["currency"], Decimal(cube.attrib["rate"]))
    except (ParseError, DefusedXmlException, KeyError, ValueError, InvalidOperation) as error:
        raise RatesError(f"Not the European Central Bank's table of rates: {error!r}") from error
    if day is None or len(per_euro) < 2 or min(per_euro.values()) <= 0:
        raise RatesError("There are no dated exchange rates in this XML.")
    return Rates(day, per_euro)


def _pegged(rates: Rates) -> dict[str, Decimal]:
    """Currencies that the table lacks and a law ties to one that it has."""
    return {
        code: (units * rates.per_euro[anchor]).quantize(Decimal("0.000001"))
        for code, (units, anchor) in SHIPPED_RATES.pegs.items()
        if anchor in rates.per_euro
    }
