"""What a column of a table holds: its name -> ours, by the keys of interfaces and the labels of postings."""

from __future__ import annotations

import re
from collections.abc import Mapping

from postings.extractors import headings
from postings.extractors.fields import fold_label
from postings.extractors.vocabulary.labels import LABELS
from postings.readers.keys import Key, key_of, words_of

_SECTIONS: Mapping[str, str] = {
    "duties": "duties",
    "requirements": "requirements",
    "preferred": "preferred",
    "attribute": "requirements",
    "skills": "skills",
    "benefits": "benefits",
}
"""Kind of heading -> the list that a column of this name holds."""
_OF_LABELS = 500
"""A name of the table of keys is believed before a label that only postings use."""

_BRACKETED = re.compile(r"\s*[(（\[].{0,40}[)）\]]\s*$")


def key_of_column(header: str) -> Key:
    """What a column holds ("title", "salary_min", "duties" …); "" where it is none of ours."""
    for words in (header, _BRACKETED.sub("", header)):
        folded = fold_label(words_of(words))
        if (key := key_of(folded)).is_known:
            return key
        if name := LABELS.get(folded) or _section(words_of(words)):
            return Key(name, _OF_LABELS)
    return Key("", _OF_LABELS)


def _section(words: str) -> str:
    kind = headings.exact_kind(words)
    return _SECTIONS.get(kind, "") if kind else ""
