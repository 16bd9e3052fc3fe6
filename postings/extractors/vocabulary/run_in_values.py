"""How a value begins that stands behind its label with nothing but a space between: "Close Date 5/18/2024".

By the Draft's field name; only fields whose values cannot be taken for the next word of a sentence. Collected by
hand from vacancy announcements of public offices and from tables whose cells were copied as text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_DATE = (
    r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\d{4}年|"
    r"\d{1,2}(?:\.|st|nd|rd|th)?(?: de)? [^\W\d]{3,10}\.?,?(?: de)? \d{4}\b|"
    r"[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}\b"
)
_TYPE = (
    r"(?:full|part)[- ]?time|permanent|temporary|contract(?:or)?|regular|seasonal|internship|fixed[- ]term|"
    r"per diem|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|temps (?:plein|partiel)|pełny etat|heltid|deltid"
)

BEGINNINGS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "date_posted": _DATE,
        "valid_through": _DATE,
        "salary": r"(?:us|ca|au|nz|hk|a|c|s)?[$£€¥₹] ?\d|\d[\d.,]{3}",
        "openings": r"\d{1,3}$",
        "identifier": r"(?=\S*\d)#?[A-Z\d][\w./-]{2,}",
        "employment_type": rf"(?:{_TYPE})(?:[ ,/&-]{{1,3}}(?:and |or |und |et )?(?:{_TYPE})){{0,3}}$",
        "experience_years": r"\d{1,2} ?(?:\+|[-–] ?\d{1,2})? ?(?:years?|yrs?)\b",
    }.items()
}
"""Of the value up to the next label or the end of the line."""
