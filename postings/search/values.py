"""What people write in a filter, as the value that is looked for. Refusals are ValueErrors for the writer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from django.utils.translation import gettext as _

from postings.gazetteer import Place, lookup, resolve
from postings.matching import place_key

KM_PER_MILE = 1.609344
LARGEST_AMOUNT = Decimal(10) ** 12
LARGEST_RADIUS = 20_100.0
"""Half around the earth, in kilometres."""

_AMOUNT = re.compile(
    r"""
    (?P<digits>\d{1,3}(?:[,. '’]\d{3}){1,4} | \d{1,15})   # 60000, 60,000, 60.000, 60 000
    (?P<fraction>[.,]\d{1,2})?
    \s?(?P<times>k|m|mio|万|萬|w|千|tsd)?
    """,
    re.VERBOSE,
)
_TIMES = {"k": 3, "千": 3, "tsd": 3, "w": 4, "万": 4, "萬": 4, "m": 6, "mio": 6}
"""The number of zeros that a letter stands for."""
_RADIUS = re.compile(
    r"(?P<number>\d{1,5}(?:[.,]\d{1,3})?)\s?(?P<unit>km|kilomet(?:er|re)s?|mi|miles?|公里|千米|英里)?"
)
_MILES = ("mi", "mile", "miles", "英里")
_REMOTE = re.compile(
    r"\b(?:remote(?:ly)?|home[- ]?office|work from home|télétravail|teletrabajo)\b|远程|遠端|在家", re.I
)
_COUNTRY_CODE = re.compile(r"[A-Za-z]{2}")


def amount(text: str) -> Decimal:
    """
    >>> [str(amount(text)) for text in ("60000", "60k", "60,000", "€ 60.000", "20万", "1.5m", "17.50")]
    ['60000', '60000', '60000', '60000', '200000', '1500000', '17.50']
    """
    written = unicodedata.normalize("NFKC", text).casefold()
    bare = "".join(char for char in written if unicodedata.category(char) != "Sc").strip()
    match = _AMOUNT.fullmatch(bare)
    if not match:
        raise ValueError(_("“%(text)s” is not an amount: write 60000, 60k, 60,000 or 20万.") % {"text": text[:40]})
    fraction = (match["fraction"] or "").replace(",", ".")
    number = Decimal(re.sub(r"\D", "", match["digits"]) + fraction)
    number *= Decimal(10) ** _TIMES.get(match["times"] or "", 0)
    if number > LARGEST_AMOUNT:
        raise ValueError(_("“%(text)s” is more than anyone is paid.") % {"text": text[:40]})
    return number if fraction and not match["times"] else number.quantize(Decimal(1))


def radius(text: str) -> float:
    """Kilometres; a number alone is kilometres.

    >>> radius("25"), radius("25km"), radius("10 mi")
    (25.0, 25.0, 16.09344)
    """
    match = _RADIUS.fullmatch(unicodedata.normalize("NFKC", text).casefold().strip())
    if not match:
        raise ValueError(_("“%(text)s” is not a distance: write 25, 25km or 25mi.") % {"text": text[:40]})
    number = float(match["number"].replace(",", "."))
    return min(number * KM_PER_MILE if match["unit"] in _MILES else number, LARGEST_RADIUS)


def country(text: str) -> str:
    """The code of a country named in any language; what is no country stays as it is, and finds nothing.

    >>> country("de"), country("Nowhere Land")
    ('DE', 'Nowhere Land')
    """
    if _COUNTRY_CODE.fullmatch(text):
        return text.upper()
    return _value(text, lambda place: bool(place.country and not place.region and not place.city))


def region(text: str) -> str:
    """The path of a region: as its links carry it, or by a name of it."""
    return text if "/" in text else _value(text, lambda place: bool(place.region and not place.city))


def city(text: str) -> str:
    """The path of a city: as its links carry it, or by a name of it."""
    return text if "/" in text else _value(text, lambda place: bool(place.city))


def location(text: str) -> tuple[Place | None, bool]:
    """The place that is meant, and whether remote work is. (None, False): we know no such place.

    >>> location("remote")
    (None, True)
    """
    is_remote = _REMOTE.search(text) is not None
    rest = _REMOTE.sub(" ", text).strip(" ,;/()-")
    place = resolve(rest) if rest else None
    return (replace(place, raw=text) if place else None), is_remote


def path(place: Place) -> str:
    return place_key(place.country, place.region, place.city)


def _value(text: str, fits: Callable[[Place], bool]) -> str:
    return next((path(place) for place in lookup(text) if fits(place)), text)
