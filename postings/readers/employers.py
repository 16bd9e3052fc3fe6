"""Who a page's markup names as the employer: by a part's class, a link's address, a logo."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from postings.readers.clean import clean_line
from postings.readers.furniture import furniture_of
from postings.readers.keys import words_of

_ATTRIBUTES = (
    "class",
    "id",
    "data-qa",
    "data-testid",
    "data-test",
    "data-at",
    "data-automation",
    "data-automation-id",
)
_WORDS = ("ompany", "mployer", "org", "dvertiser", "rbeitgeber", "irma", "mpresa", "ntreprise")
"""What the name of such a part has in it, without its first letter, which may be a capital."""
_NAMES_EMPLOYER = re.compile(
    r"\b(?:company|employer|org(?:ani[sz]ation)?|advertiser|arbeitgeber|firma|firmen|empresa|entreprise)"
    r" (?:display )?(?:name|title|nom|nombre)(?: (?:link|text|value|label|wrapper|anchor))?$"
)
_PARTS = ",".join(f"[{name}*={word}]" for name in _ATTRIBUTES for word in _WORDS)
_EMPLOYERS_PAGE = re.compile(
    r"/(?:[a-z]{2,12}-)?(?:compan(?:y|ies)|cmp|employers?|empresas?|firm(?:a|en|y)|entreprises?|arbeitgeber"
    r"|unternehmen|pracodawca|organi[sz]ations?|gongsi|foretag)(?:-(?:id|profile|profil))?/[^/?#]+",
    re.I,
)
_LOGO = re.compile(
    r"(?:logo(?:tipo)?|firmenlogo) (?:of|for|von|der|de la|de|du|d')\s?(?P<behind>\S.{1,58})"
    r"|(?P<before>\S.{1,58}?)(?: company|'s)?[ -]logo",
    re.I,
)
_NAMELESS = re.compile(
    r"(?:the )?(?:company|employer|client|firm|firmen|unternehmens?|site|website|brand|header|our)", re.I
)
_LONGEST, _HEAD = 60, 600
"""Characters of a name; of the part of a page around its title that tells whose posting it is."""
_MOST_ANCESTORS = 12


def employer_in(root: LexborNode) -> str:
    """The employer that the markup of a page's posting names; "" where it names none, or several."""
    title = root.css_first("h1") or root.css_first("h2")
    head = title
    while head is not None and head.parent is not None and len(head.parent.text()) <= _HEAD:
        head = head.parent
        if head.mem_id == root.mem_id:
            break
    if head is None:
        return ""
    if parts := list(_parts(head)):
        return parts[0]
    for names in map(set, (_linked(head), _parts(root), _pictured(head))):
        if names:
            return names.pop() if len(names) == 1 else ""
    return _pictured_and_named(root)


def _pictured_and_named(root: LexborNode) -> str:
    """Whose the only logo of a page is, where a line of it is that name."""
    names = set(_pictured(root))
    lines = {" ".join(line.split()) for line in root.text(separator="\n").split("\n")} if len(names) == 1 else ()
    return next((name for name in names if name in lines), "")


def leads_to_employer(address: str) -> bool:
    """Whether an address is that of an employer's page on a board."""
    return bool(_EMPLOYERS_PAGE.search(address))


def _parts(root: LexborNode) -> Iterator[str]:
    """The words of the parts whose class or name says that they are an employer's."""
    for node in root.css(_PARTS):
        attributes = node.attributes
        tokens = (token for name in _ATTRIBUTES for token in (attributes.get(name) or "").split())
        if any(_NAMES_EMPLOYER.search(words_of(token).casefold()) for token in tokens):
            yield from _name(node.text())


def _linked(root: LexborNode) -> Iterator[str]:
    for node in root.css("a[href]"):
        if _EMPLOYERS_PAGE.search(node.attributes.get("href") or ""):
            yield from _name(node.text())


def _pictured(root: LexborNode) -> Iterator[str]:
    """Who the logos are of that do not lead home: those are the site's."""
    for node in root.css("img[alt]"):
        found = _LOGO.fullmatch(" ".join((node.attributes.get("alt") or "").split()))
        words = (found["behind"] or found["before"]) if found else ""
        if words and not _NAMELESS.fullmatch(words) and not _leads_home(node):
            yield from _name(words)


def logos_in(root: LexborNode) -> list[str]:
    """Whose logos a page shows, the site's among them."""
    found = (
        _LOGO.fullmatch(" ".join((node.attributes.get("alt") or "").split())) for node in root.css("img[alt]")
    )
    return [each["behind"] or each["before"] for each in found if each]


def _leads_home(node: LexborNode) -> bool:
    parent = node.parent
    for _ in range(3):
        if parent is None:
            return False
        if parent.tag == "a":
            address = re.sub(r"^https?://[^/]+", "", parent.attributes.get("href") or "")
            return address.rstrip("/") in ("", "#")
        parent = parent.parent
    return False


def _name(text: str) -> Iterator[str]:
    words = clean_line(text)
    if 2 <= len(words) <= _LONGEST and any(map(str.isalpha, words)) and furniture_of(words) is None:
        yield words
