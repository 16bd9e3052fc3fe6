"""Typing errors in a search: what was probably meant, judged by the words of the lexicon.

    corrected("recepcionist berln")    "receptionist berlin"
    corrected("receptionist")          None

Ask only when a search finds nothing or next to nothing. Only plain words of unaccented letters are touched:
"phrases", -excluded words, numbers, C++, Chinese and short words stay as they were typed.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations, takewhile

from django.utils import timezone

from postings.search.backends import Lexicon, get_backend
from postings.search.lexicon import Kind
from postings.search.query import Query
from postings.search.results import SearchUnavailable
from postings.search.words import plain_words

logger = logging.getLogger(__name__)

HARDLY_ANY = 2
"""Postings up to which a word may be an error that a poster made, too."""
_MOST_WORDS = 8
_SHORTEST = 4
_LONGEST = 30
_SHORTEST_PART = 3
"""Of two words that were typed as one."""
_TWO_ERRORS_FROM = 6
"""Letters of a word that may have two errors."""
_NEAR = 20
"""How many similar words are weighed, the most frequent."""

# What a posting count is worth as evidence: a word as typed, one error, two errors, a wrong first letter.
_AS_TYPED = 20.0
_PER_ERROR = 0.02
_FIRST_LETTER = 0.1

_ENDINGS = frozenset(
    pair
    for group in (("", "s"), ("", "es"), ("", "ed"), ("", "ing"), ("", "ly"), ("d", "r", "s", "rs"))
    for pair in permutations(group, 2)
)
"""What two forms of one word end in, after the letters that they share."""
_PARTS = re.compile(r"[A-Za-z]+")
_PLAIN = re.compile(r"[A-Za-z]+(?:[-/'’][A-Za-z]+)*[.:!?]?")


@dataclass(frozen=True, slots=True)
class _Guess:
    text: str
    weight: float


def corrected(text: str) -> str | None:
    """The search as it was probably meant; None where nothing better is known. Never fails."""
    try:
        repaired = _repaired(text, get_backend().lexicon)
    except SearchUnavailable:
        logger.exception("No spelling can be judged.")
        return None
    return repaired if repaired != text else None


def _repaired(text: str, lexicon: Lexicon) -> str:
    changes = []
    for start, end in _words_of(text):
        better = _better(text[start:end].lower(), lexicon)
        if better:
            changes.append((start, end, better.capitalize() if text[start:end].istitle() else better))
    for start, end, better in reversed(changes):
        text = text[:start] + better + text[end:]
    return text


def _words_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand that may be touched, the first few of them."""
    left = _MOST_WORDS
    for start, end in plain_words(text):
        if not _PLAIN.fullmatch(text, start, end):
            continue
        for part in _PARTS.finditer(text, start, end):
            if left and _SHORTEST <= len(part[0]) <= _LONGEST:
                left -= 1
                yield part.span()


def _better(word: str, lexicon: Lexicon) -> str | None:
    found = lexicon.having((f"{Kind.WORD}:{word}", f"{Kind.NAME}:{word}"))
    own = sum(one.count for one in found if one.kind == Kind.WORD)
    if own > HARDLY_ANY or any(one.kind == Kind.NAME for one in found):
        return None
    best = max(_guesses(word, lexicon), key=lambda guess: guess.weight, default=None)
    if best is None or best.weight <= own * _AS_TYPED:
        return None
    return None if _is_in_texts(word, best) else best.text


def _guesses(word: str, lexicon: Lexicon) -> Iterator[_Guess]:
    for errors in range(1, 2 + (len(word) >= _TWO_ERRORS_FROM)):
        for near in lexicon.alike(word, errors, _NEAR):
            if near.value != word and not _are_forms_of_one(word, near.value):
                weight = near.count * _PER_ERROR ** distance(word, near.value)
                yield _Guess(near.label, weight * (1 if near.value[0] == word[0] else _FIRST_LETTER))
    yield from _split(word, lexicon)


def _split(word: str, lexicon: Lexicon) -> Iterator[_Guess]:
    """A space that was forgotten is one error."""
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    parts = {part for cut in cuts for part in (word[:cut], word[cut:])}
    counts = {one.value: one.count for one in lexicon.having(f"{Kind.WORD}:{part}" for part in parts)}
    for cut in cuts:
        left, right = word[:cut], word[cut:]
        if rarer := min(counts.get(left, 0), counts.get(right, 0)):
            yield _Guess(f"{left} {right}", rarer * _PER_ERROR)


def _are_forms_of_one(one: str, other: str) -> bool:
    """
    >>> _are_forms_of_one("nurse", "nurses"), _are_forms_of_one("designed", "designer")
    (True, True)
    >>> _are_forms_of_one("nurs", "nurse"), _are_forms_of_one("designe", "designer")
    (False, False)
    """
    same = (letter == its_like for letter, its_like in zip(one, other, strict=False))
    common = len(list(takewhile(bool, same)))
    return (one[common:], other[common:]) in _ENDINGS


def _is_in_texts(word: str, best: _Guess) -> bool:
    """Whether postings have the word somewhere, so that it is none that nobody writes.

    An index of stems takes "enginer" for "engineer": what it finds for both alike says nothing.
    """
    postings = _postings_with(word)
    if postings <= HARDLY_ANY and postings * _AS_TYPED < best.weight:
        return False
    return postings != _postings_with(best.text)


def _postings_with(word: str) -> int:
    """Quoted, it is looked for without its synonyms."""
    return get_backend().search(Query(today=timezone.localdate(), text=f'"{word}"', per_page=1)).total


def distance(one: str, other: str) -> int:
    """Letters to add, drop, change, or exchange with their neighbour.

    >>> distance("berln", "berlin"), distance("mangaer", "manager"), distance("nurse", "nurses")
    (1, 1, 1)
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        above, row = row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and (letter, one[i - 2]) == (other[j - 2], wanted):
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = above
    return row[-1]
