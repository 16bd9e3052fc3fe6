"""What a line without a heading is about: a linear model over hashed words.

Trained by scripts/train_lines.py, which writes the weights (`data/line_model.bin`, one signed byte per class
and feature) and what they were learnt from and how well they do (`data/line_model.json`).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

DATA = Path(__file__).resolve().parent.parent / "data"
WEIGHTS, DESCRIPTION = DATA / "line_model.bin", DATA / "line_model.json"
FEATURES = 1 << 17
"""Buckets that features are hashed into."""
LONGEST = 120
"""Characters of a line looked at: behind them stands more of what the job deals with than of what the line is."""

_TOKEN = re.compile(r"[\u3400-\u9fff]+|[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_STEM, _ENDING = 4, 3
"""Letters at the start and the end of a word that stand for its inflections ("managing", "manages")."""
_COMPOUND, _TAIL = 7, 5
"""Letters of a word whose last ones say what it is ("Sprachkenntnisse"), at least, and how many of these."""
_OPENING = 3
"""Words at the start of a line that count double: most of what a line is stands in them."""
_MIX = 1_000_003
_FIELD, _RAISED = 24, 128
_FIELD_MASK = (1 << _FIELD) - 1
_MOST_WORDS = 1 << 14
"""Remembered: those of a few thousand postings."""
_FULL_STOPS = (".", "。", "!", "！")


class _Word(NamedTuple):
    code: int
    buckets: tuple[int, ...]
    """Of the word, its stem and its tail."""
    opening: int
    """Of the word among the first ones."""
    ending: int


def _code(name: str) -> int:
    return crc32(name.encode("utf-8", "replace"))


@lru_cache(_MOST_WORDS)
def _word(token: str) -> _Word:
    name = "0" if token.isdigit() else token
    code = _code(name)
    parts = [name]
    if len(name) > _STEM:
        parts.append(f"{name[:_STEM]}~")
    if len(name) > _COMPOUND:
        parts.append(f"~{name[-_TAIL:]}")
    buckets = tuple(_code(part) % FEATURES for part in parts)
    return _Word(code, buckets, (code + _MIX) % FEATURES, _code(f"~{name[-_ENDING:]}"))


_START = _code("^")
_LENGTHS = tuple(_code(f"#words {fours}") % FEATURES for fours in range(7))
_STOPS = tuple(_code(f"#stop {stops}") % FEATURES for stops in (False, True))


def _length_of(line: str) -> int:
    return _LENGTHS[min(line.count(" ", 0, 2 * LONGEST) // 4, 6)]


def _stop_of(line: str) -> int:
    return _STOPS[line.endswith(_FULL_STOPS)]


def features(line: str) -> list[int]:
    """Buckets of a line's length, its words, their stems and pairs; of Chinese, of one to three characters."""
    buckets = [_length_of(line), _stop_of(line)]
    before = _START
    for at, token in enumerate(_TOKEN.findall(line[:LONGEST].casefold())):
        if "\u3400" <= token < "\ua000":
            buckets += _characters(token if at else f"^{token}")
            before = _word(token[-1]).code
            continue
        code, own, opening, ending = _word(token)
        pair = (before * _MIX + code) % FEATURES
        buckets += own
        buckets.append(pair)
        if at < _OPENING:
            buckets += (*own, pair, opening, (ending + _MIX + at) % FEATURES)
        before = code
    return buckets


@lru_cache(maxsize=1 << 12)
def _characters(run: str) -> tuple[int, ...]:
    sizes = (1, 2, 3)
    return tuple([_code(run[at : at + size]) % FEATURES for size in sizes for at in range(len(run) - size + 1)])


class _Weighed(NamedTuple):
    """A word with what the model's weights make of it."""

    code: int
    own: int
    """Weights of the word, its stem and its tail, added up."""
    number: int
    """How many these are."""
    opening: int
    """Its weight among the first words."""
    ending: int


def _weighed(weights: Sequence[int], token: str) -> _Weighed:
    word = _word(token)
    own = sum([weights[bucket] for bucket in word.buckets])
    return _Weighed(word.code, own, len(word.buckets), weights[word.opening], word.ending)


@dataclass(frozen=True, slots=True)
class LineModel:
    kinds: tuple[str, ...]
    weights: tuple[int, ...]
    """By feature, the weights of all kinds side by side in one number, _FIELD bits each, raised by _RAISED to be
    positive: so one sum over a line's features adds up every kind at once, in half the time."""
    scale: float
    biases: tuple[float, ...]
    word: Callable[[str], _Weighed]

    def probabilities(self, line: str) -> dict[str, float]:
        """How likely the line is of each kind; they sum to one."""
        total, count = self.weigh(line)
        factor, raised = self.scale / math.sqrt(count), _RAISED * count
        scores = []
        for bias in self.biases:
            scores.append(bias + factor * ((total & _FIELD_MASK) - raised))
            total >>= _FIELD
        top = max(scores)
        powers = [math.exp(score - top) for score in scores]
        whole = sum(powers)
        return {kind: power / whole for kind, power in zip(self.kinds, powers, strict=True)}

    def weigh(self, line: str) -> tuple[int, int]:
        """The sum of the weights of a line's `features`, and how many they are.

        Words come back in other lines: each one's own features are added up once.
        """
        weights, word = self.weights, self.word
        total = weights[_length_of(line)] + weights[_stop_of(line)]
        count = 2
        before = _START
        for at, token in enumerate(_TOKEN.findall(line[:LONGEST].casefold())):
            if "\u3400" <= token < "\ua000":
                buckets = _characters(token if at else f"^{token}")
                total += sum(map(weights.__getitem__, buckets))
                count += len(buckets)
                before = _word(token[-1]).code
                continue
            code, own, number, opening, ending = word(token)
            pair = weights[(before * _MIX + code) % FEATURES]
            if at < _OPENING:
                total += 2 * (own + pair) + opening + weights[(ending + _MIX + at) % FEATURES]
                count += 2 * number + 4
            else:
                total += own + pair
                count += number + 1
            before = code
        return total, count


@cache
def load() -> LineModel:
    """The model as shipped. Raises OSError or ValueError when its files are missing or do not fit."""
    description = json.loads(DESCRIPTION.read_text("utf-8"))
    kinds = tuple(description["kinds"])
    values = WEIGHTS.read_bytes()
    if len(values) != FEATURES * len(kinds):
        raise ValueError(f"{WEIGHTS.name} and {DESCRIPTION.name} do not belong together: train them again.")
    weights = _side_by_side(values, len(kinds))
    word = lru_cache(_MOST_WORDS)(partial(_weighed, weights))
    return LineModel(kinds, weights, description["scale"], tuple(description["biases"]), word)


def _side_by_side(values: bytes, kinds: int) -> tuple[int, ...]:
    """One number a feature from signed bytes that stand class by class."""
    raised = values.translate(bytes((byte + _RAISED) % 256 for byte in range(256)))
    width = kinds * _FIELD // 8
    cells = bytearray(width * FEATURES)
    for at in range(kinds):
        cells[at * _FIELD // 8 :: width] = raised[at * FEATURES : (at + 1) * FEATURES]
    numbers = (int.from_bytes(cells[at : at + width], "little") for at in range(0, len(cells), width))
    once: dict[int, int] = {}  # most features weigh as others do: one object for all is sooner at hand
    return tuple(once.setdefault(number, number) for number in numbers)


def kind_of(line: str) -> tuple[str, float]:
    """The likeliest kind, and its probability; a fact is the place, pay, hours or title of the job."""
    found = load().probabilities(line)
    kind = max(found, key=found.__getitem__)
    return kind, found[kind]
