"""What a heading opens: its words compared with vocabulary/headings.py, folded and with the tail cut."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from postings.extractors.vocabulary import heading_families as families
from postings.extractors.vocabulary import headings as vocabulary
from postings.extractors.vocabulary.han_variants import simplified

LONGEST = 120
"""Characters; anything longer is no heading."""

LONGEST_LEAD_IN = 60

_ACCENTED = re.compile(r"[\u00c0-\u0fff\u1e00-\u1fff\uff00-\uffef]")
_COMBINING = re.compile(r"[\u0300-\u036f]+")
_NUMBERING = re.compile(
    r"[\W_]*(?:(?:\d{1,2}|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,2}|[A-Z])[.)、．:：/][\s.)]*|[①-⑳]\s*)?[\W_]*"
)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_GLUED_ON = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_CLAUSES = re.compile("[，,；;。]")
_HAN_APART = re.compile(r"(?<![A-Za-z0-9+#.）)])[\u3400-\u9fff]+")
"""No part of a Latin word: 懂MYOB优先 is a line."""
_HAN_GLUE = re.compile(r"[\s/、&+与及和跟的]+")
_BREAK = re.compile(r"\s[-–—|]\s|[(\[（【:：|]")
_LEADS = re.compile(families.LEADS)
_FAMILIES = re.compile("|".join(f"(?P<{kind}_{at}>{row})" for at, (kind, row) in enumerate(families.FAMILIES)))
"""One pattern for all rows, the first that matches wins: most headings are tried against each of them in vain."""
_HAN_FAMILIES = tuple((kind, re.compile(pattern)) for kind, pattern in families.CHINESE)
_LEAD_INS = tuple((kind, re.compile(pattern)) for kind, pattern in families.LEAD_INS)
_LEAD_IN_ENDS = tuple((kind, re.compile(pattern)) for kind, pattern in families.LEAD_IN_ENDS)
_WITH_TAIL = frozenset(("duties", "requirements", "preferred", "benefits"))
_STRONG_WORDS = frozenset(
    (
        "responsibilities",
        "duties",
        "accountabilities",
        "tasks",
        "requirements",
        "qualifications",
        "benefits",
        "perks",
    )
)

_LONGEST_STRONG = max(map(len, _STRONG_WORDS))


def fold(words: str) -> str:
    """Case, accents, apostrophes and Chinese characters folded: "Ihr Profil" -> "ihr profil", "Você" -> "voce"."""
    if words.isascii():
        return words.lower()
    words = simplified(words.replace("’", "'").replace("‘", "'").casefold())
    if _ACCENTED.search(words):
        words = _COMBINING.sub("", unicodedata.normalize("NFKD", words)).replace("đ", "d")
    return words


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word.strip()) for word in words.split(","))


_CONNECTORS = _set(vocabulary.CONNECTORS)
_TAILS = _set(vocabulary.TAILS)
_MODIFIERS = _set(vocabulary.MODIFIERS)
_PREFERRED = _set(vocabulary.PREFERRED_WORDS)
_REQUIRED = _set(vocabulary.REQUIRED_WORDS)
_HEADS = {word: kind for kind, words in vocabulary.HEAD_WORDS.items() for word in _set(words)}


def _key(folded: str) -> str:
    words = _WORD.findall(folded)
    return " ".join(word for word in words if word not in _CONNECTORS) or " ".join(words)


def _phrases() -> dict[str, str]:
    found: dict[str, str] = {}
    for kind in ("attribute", *vocabulary.PHRASES):  # "Experience:" names one demand, also as "Your experience"
        for phrases in vocabulary.PHRASES[kind].values():
            for phrase in phrases.split(","):
                found.setdefault(_key(fold(phrase)), kind)
    return found


_PHRASES = _phrases()
_LAST_WORDS = frozenset((*(key.rpartition(" ")[2] for key in _PHRASES), *_HEADS, *_MODIFIERS, *_CONNECTORS))
_LONGEST_WORD = 40


@lru_cache(maxsize=8192)
def kind_of(words: str, marked: bool) -> str | None:
    """The kind of section that these words open, None where they are no known heading.

    `marked`: set apart as a heading or by a colon, so that a phrase may carry a tail ("Qualifications for
    Account Executive") or be of one of the looser families ("In this role, you will").
    """
    if len(words) > LONGEST:
        return None
    if _HAN.search(words) and (kind := _han_kind(words, marked)):
        return kind
    folded = fold(words[_NUMBERING.match(words).end() :])  # type: ignore[union-attr]
    return (
        _whole(_key(folded)) or _before_break(folded) or _before_tail(folded, marked) or _of_family(folded, marked)
    )


def may_end(words: str) -> bool:
    """Whether the last word can end a known phrase: a look that spares most words before a colon the rest."""
    found = _WORD.findall(fold(_GLUED_ON.split(words[-_LONGEST_WORD:])[-1]))
    return bool(found) and found[-1] in _LAST_WORDS


@lru_cache(maxsize=8192)
def exact_kind(words: str) -> str | None:
    """The same where all of the words are the heading: no number before, no tail behind."""
    return _whole(_key(fold(words)))


def _whole(key: str) -> str | None:
    return _PHRASES.get(key) or _composed(key.split())


def _composed(words: list[str]) -> str | None:
    """Head words and modifiers alone: "Minimum technical skills and experience"."""
    heads = [_HEADS[word] for word in words if word in _HEADS]
    if not heads or len(words) > 10 or not all(word in _HEADS or word in _MODIFIERS for word in words):
        return None
    if heads[0] == "requirements" and not _PREFERRED.isdisjoint(words) and _REQUIRED.isdisjoint(words):
        return "preferred"
    return heads[0]


def _before_break(folded: str) -> str | None:
    """ "Requirements (must have)", "Qualifications - Sales"."""
    cut = _BREAK.search(folded)
    return _whole(_key(folded[: cut.start()])) if cut and cut.start() else None


def _before_tail(folded: str, marked: bool) -> str | None:
    """ "Responsibilities for the nurse"; unmarked words must end in a strong one, or every line would do."""
    words = [word for word in _WORD.findall(folded) if word not in _CONNECTORS]
    for at, word in enumerate(words[1:7], 1):
        if word in _TAILS:
            phrase = " ".join(words[:at])
            kind = _whole(phrase)
            sure = words[at - 1] in _STRONG_WORDS or (marked and phrase in _PHRASES)
            return kind if sure and kind in _WITH_TAIL else None
    return None


def _of_family(folded: str, marked: bool) -> str | None:
    if not marked:
        return None
    folded = folded.strip(" :.…!?-*")
    lead = _LEADS.match(folded)
    rest = folded[lead.end() :] if lead else ""
    return _family(folded) or _whole(_key(rest)) or _family(rest)


def _family(folded: str) -> str | None:
    found = _FAMILIES.match(folded)
    return found.lastgroup.partition("_")[0] if found and found.lastgroup else None


def _han_kind(words: str, marked: bool) -> str | None:
    """Chinese: the run of characters, without what joins two words ("职责与要求" stands in the vocabulary).

    A part of the words counts where they are no clauses: 会粤语，优先 is a line.
    """
    words = simplified(words)
    parts = () if _CLAUSES.search(words) else _HAN_APART.findall(words)
    for run in (_HAN_GLUE.sub("", words), *parts):
        run = run.strip("【】[]（）()<>《》「」:：*#·•-—_ 0123456789.、．一二三四五六七八九十")
        if kind := _PHRASES.get(run):
            return kind
        if marked and len(run) <= 14:
            for kind, pattern in _HAN_FAMILIES:
                if pattern.match(run):
                    return kind
    return None


def han_phrase(words: str) -> str | None:
    """The kind of a Chinese phrase as it stands in the vocabulary."""
    words = simplified(words)
    return _PHRASES.get(_HAN_GLUE.sub("", words)) or _PHRASES.get(words)


def lead_in_kind(words: str) -> str | None:
    """The kind that a paragraph ending in a colon leads in: by a telling word anywhere in a short one, by the last
    words of a longer one."""
    if len(words) > LONGEST:
        return None
    is_long, folded = len(words) > LONGEST_LEAD_IN, fold(words[-LONGEST_LEAD_IN:])
    rows = _LEAD_IN_ENDS if is_long else _LEAD_INS
    return next((kind for kind, pattern in rows if pattern.search(folded)), None)


def is_strong(words: str) -> bool:
    """A single plain heading word: "Qualifications"."""
    return len(words) <= _LONGEST_STRONG and fold(words) in _STRONG_WORDS
