"""What may be an employer's name in an announcing sentence, and how it is tidied there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postings import gazetteer
from postings.extractors.announcements.inflection import towns
from postings.extractors.announcements.patterns import Patterns, patterns_of
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, is_place
from postings.extractors.header_names import is_department
from postings.extractors.vocabulary.announcements import shared
from postings.extractors.vocabulary.company_words import NO_NAME_BEGINS, NOT_NAMES
from postings.extractors.vocabulary.place_tails import DIVISIONS
from postings.extractors.vocabulary.title_words import NOT_TITLES

_LONGEST = 80
_CITY = 50_000
"""A name that is also a town of this size is the town."""
TOWN = 5_000
_ARTICLE = re.compile(r"(?:El|La|Los|Las|Le|Les|L['’]|Die|Der|Das)\s?(?=[A-ZÀ-Þ])")
_PLACE_BEHIND = re.compile(
    r"(?P<name>.{2,60}?)(?: on the | in (?:the )?| near | de (?=[A-ZÁÉÍÓÚ])|(?P<of> of )|, ?| \()"
    r"(?P<place>[^(),]{3,40}(?:, [^(),]{2,30})?)\)?$"
)
_NO_NAME_BEGINS = re.compile(rf"{NO_NAME_BEGINS}(?!\w)")
_OF_A_PLACE = re.compile(
    r"\b(?:University|College|School|Institute|Bank|City|Town|County|Borough|Council|Diocese|Port|Church|Museum|Academy|"
    r"Hospital|Friends|House|Lord|Duke|Chamber|Royal\s\w+)$"
)
"""What is named after its place: "University of Leeds"."""
_ADJECTIVE = re.compile(r"\w{3,}(?:e|er|es|en)")
_TOKEN = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
ITS_DEPARTMENT = re.compile(
    rf"(?:[Tt]he )?(?P<name>(?:[A-Z][\w.’'-]+ ){{1,4}}?(?:{shared.INSTITUTIONS})(?: of [A-Z][\w.-]+)?)"
    r"(?:['’]s)?(?: [A-Z][a-z]+){0,2} (?:Department|School|Faculty|Division)\b"
)
"""At the beginning of a sentence: "Hartwell College's Department of Music", "Hartwell Music Department"."""
_GLUED = re.compile(
    r"[a-z\d](?:We|Our|About|The|You|In|At|If|As|This)\b|^(?:Role|Description|Overview|Summary|Job|About)(?=[A-Z])"
)
"""Words that lost the space between them."""
_CODE = re.compile(r"[A-Z]{2}")
_PAY = re.compile(r"[$£€]\d|(?<!\w)\d{2,3}[kK](?!\w)")
_SERVICES = ("police", "fire", "sheriff’s", "sheriff's", "health", "works")
"""Of which a town's department is an employer: "Ludlow Police Department"."""
_TWO_SENTENCES = re.compile(r"[a-z]{3}\.[A-Z][a-z]")
_NO_DOMAIN = re.compile(
    r"\w{3,}\.[A-Z][a-z]|\.(?!(?:com|net|org|io|ai|co|de|fr|es|pl|ru|se|vn|eu|app|dev|tech|me|uk|us|ca|au)\b)[a-z]{2,}"
)
"""The end of a sentence inside a name."""
_SIGN = re.compile(
    r"[&+«„“\d]|\b[A-ZÄÖÜ]{2,}|[a-z][A-Z]|\b(?:Dr|Prof|Gebr|Gebrüder|Firma|Familie|Haus|Villa|Schloss|St)\b"
)
"""What shows a name in German, where every noun has a capital."""


def shows_a_trade(name: str, patterns: Patterns) -> bool:
    return is_company(name) or bool(patterns.trade.search(name))


def is_a_pair(name: str) -> bool:
    """ "Petal & Stem", not "Sales & Marketing"."""
    return " & " in name and not any(map(is_department, name.split(" & ")))


def shows_a_trade_in(name: str, language: str | None) -> bool:
    """Whether it holds a word for a trade or a kind of business: "Properties", "Bakery"."""
    patterns = patterns_of(language) if language else None
    return patterns is not None and shows_a_trade(name, patterns)


def is_name_in(name: str, language: str | None) -> bool:
    """Whether an employer may be called so in a posting of that language; True where nothing is known of it."""
    patterns = patterns_of(language) if language else None
    return patterns is None or is_name(name, patterns)


def tidy(name: str, language: str | None) -> str:
    """The name without an article before its trade, a department of it, and the place behind it."""
    patterns = patterns_of(language) if language else None
    department = ITS_DEPARTMENT.match(name)
    return department["name"] if department else without_place(name, patterns) if patterns else name


def without_place(name: str, patterns: Patterns) -> str:
    """ "Ardal Engineers on the Isle of Man" without where it is; what is left must be a name by itself."""
    article = _ARTICLE.match(name)
    if article and patterns.trade.match(name, article.end()):
        name = name[article.end() :]
    match = _PLACE_BEHIND.search(name)
    if match is None or gazetteer.certainty(match["place"]) < TOWN or not is_name(match["name"], patterns):
        return name
    if match["of"] and (" " not in match["name"] or _OF_A_PLACE.search(match["name"])):
        return name
    return match["name"]


def is_name(name: str, patterns: Patterns) -> bool:
    """Whether what stands where a name must is one: no pronoun, town, job, or mere kind of business."""
    tokens = [token.casefold() for token in _TOKEN.findall(name)]
    if not tokens or not 2 <= len(name) <= _LONGEST or fold_label(name) in NOT_NAMES:
        return False
    parts = [token.partition("’")[0].partition("'")[0] for token in tokens]
    if _NO_NAME_BEGINS.match(name.casefold()) or fold_label(name.replace("’", "'")) in NOT_TITLES:
        return False
    if (_CODE.fullmatch(name) and name.casefold() in DIVISIONS) or _PAY.search(name):
        return False
    if parts[0] in shared.OPEN_NO_NAME or not shared.PERSONS.isdisjoint(parts) or _GLUED.search(name):
        return False
    if _is_generic(tokens, patterns):
        return False
    if patterns.language == "de" and _ADJECTIVE.fullmatch(tokens[0]) and _is_generic(tokens[1:], patterns):
        return False  # "Ambulanter Pflegedienst"
    if patterns.language == "vi" and not any(word[0].isupper() for word in name.split()[1:]):
        return False  # "cửa hàng quần áo" is a kind of shop.
    if is_company(name):
        return len(tokens) > 1 and not _TWO_SENTENCES.search(name)
    is_service = tokens[-2:-1] and tokens[-2] in _SERVICES and tokens[-1] in ("department", "office")
    if tokens[-1] in shared.END_NO_NAME and not is_service:
        return False
    if _NO_DOMAIN.search(name) or not _is_marked(name, patterns):
        return False
    if is_place(name) or gazetteer.certainty(name) >= _CITY:
        return False
    if len(tokens) == 1 and any(gazetteer.certainty(town) >= _CITY for town in towns(name, patterns.language)):
        return False  # "В Уфу"
    return not _ends_with_a_job(name, tokens, patterns)


def _is_generic(tokens: Sequence[str], patterns: Patterns) -> bool:
    return all(token in patterns.generic or patterns.trade.fullmatch(token) or token.isdigit() for token in tokens)


def _is_marked(name: str, patterns: Patterns) -> bool:
    """In German by a sign or a trade; in English no quotation marks, no gerund."""
    if patterns.language == "de":
        return bool(_SIGN.search(name) or patterns.trade.search(name))
    return patterns.language != "en" or not (name[-1] in '”"»' or (" " not in name and name.endswith("ing")))


def _ends_with_a_job(name: str, tokens: Sequence[str], patterns: Patterns) -> bool:
    """ "Director of Strategy" and "Sales Reps" do; "Parkside Vets" ends with a trade."""
    job = _TOKEN.findall(name.split(" of ")[0])[-1].casefold() if patterns.wording.head == -1 else tokens[0]
    is_job = not patterns.jobs.isdisjoint((job, job.removesuffix("s")))
    return is_job and not patterns.trade.fullmatch(job)
