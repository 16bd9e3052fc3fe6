"""Match keys: what makes two spellings of a company, place or skill the same row. Layer 2, no Django.

>>> company_key("ZEISS Inc."), company_key("Zeiss")
('zeiss', 'zeiss')
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LEGAL_FORM = re.compile(
    r"""\b(?:
        incorporated | inc | corporation | corp | company | co | limited | ltd | llc | llp | lp | plc | pllc
      | pty | pvt | private | pte | gmbh | mbh | ggmbh | ag | se | kg | kgaa | ohg | ug | ev | e\ v
      | sa | sas | sasu | sarl | spa | srl | sl | slu | bv | nv | oy | oyj | ab | asa | as | aps
      | sp\ z\ o\ o | s\ r\ o | kft | zrt | jsc | cjsc | ojsc | ooo | tnhh
    )\b""",
    re.VERBOSE,
)
_LEGAL_FORM_HAN = re.compile(r"股份有限公司|有限责任公司|集团有限公司|有限公司|株式会社")
_NOT_WORD = re.compile(r"[^\w+#]+")


def fold(text: str) -> str:
    """Lower case, no accents, no width differences, single spaces; keeps + and # (C++, C#).

    >>> fold("Ｃafé  MÜNCHEN")
    'cafe munchen'
    """
    if text.isascii():
        return " ".join(text.casefold().split())
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", " ".join(plain.split()))


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """Fold and drop punctuation: for skills and place names. Empty only for an empty or all-space name.

    >>> name_key("Node.js"), name_key("C++"), name_key(".NET")
    ('node js', 'c++', 'net')
    """
    return _NOT_WORD.sub(" ", fold(name)).strip() or fold(name)


def company_key(name: str) -> str:
    """The name without its legal form; the whole name where nothing else would be left."""
    words = _NOT_WORD.sub(" ", _LEGAL_FORM_HAN.sub(" ", fold(name).replace("'", "").replace("’", "")))
    bare = " ".join(_LEGAL_FORM.sub(" ", f" {words} ").split())
    bare = bare.removeprefix("the ")
    return bare or name_key(name)


def place_key(country: str | None, region: str | None, city: str | None, raw: str = "") -> str:
    """A path from the country down: the value of the country, region and city filters.

    Levels that are not known are empty; a place of which nothing is known is keyed by how it is written.

    >>> place_key("US", "Michigan", "Brighton"), place_key("DE", None, "Berlin"), place_key("US", None, None)
    ('US/Michigan/Brighton', 'DE//Berlin', 'US')
    """
    if not (country or region or city):
        return f"?{name_key(raw)}"
    return "/".join((country or "", region or "", city or "")).rstrip("/")
