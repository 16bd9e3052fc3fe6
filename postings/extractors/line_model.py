"""What a line without a heading is about: a linear model over hashed words.

Trained by scripts/train_lines.py, which writes the weights (`data/line_model.bin`, one signed byte per class
and feature) and what they were learnt from and how well they do (`data/line_model.json`).
"""

from __future__ import annotations

import json
import math
import re
from array import array
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zlib import crc32

DATA = Path(__file__).resolve().parent.parent / "data"
WEIGHTS, DESCRIPTION = DATA / "line_model.bin", DATA / "line_model.json"
FEATURES = 1 << 15
"""Buckets that features are hashed into."""
LONGEST = 400
"""Characters of a line looked at."""

_TOKEN = re.compile(r"[\u3400-\u9fff]+|[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_STEM = 5
"""Letters of a word that stand for its inflections ("managing", "manages")."""


def features(line: str) -> list[int]:
    """Buckets of a line's words, word pairs and stems; of Chinese, of one to three characters.

    Most of what a line is stands in how it begins, so its first word is a feature of its own.
    """
    names: list[str] = []
    before = "^"
    for token in _TOKEN.findall(line[:LONGEST].casefold()):
        if token[0] >= "\u3400" and token[0] <= "\u9fff":
            names += _characters(before + token if before == "^" else token)
            before = token[-1]
            continue
        word = "0" if token.isdigit() else token
        names += (word, f"{before} {word}")
        if len(word) > _STEM:
            names += (f"{word[:_STEM]}~", f"{before[:_STEM]}_{word[:_STEM]}~")
        before = word
    return [crc32(name.encode()) % FEATURES for name in names]


def _characters(run: str) -> list[str]:
    pairs = [run[at : at + 2] for at in range(len(run) - 1)]
    return [*run, *pairs, *(run[at : at + 3] for at in range(len(run) - 2))]


@dataclass(frozen=True, slots=True)
class LineModel:
    kinds: tuple[str, ...]
    weights: tuple[array[int], ...]
    """By kind, a signed byte for each feature."""
    scale: float
    biases: tuple[float, ...]

    def probabilities(self, line: str) -> dict[str, float]:
        """How likely the line is of each kind; they sum to one."""
        buckets = features(line)
        factor = self.scale / math.sqrt(len(buckets) or 1)
        scores = [
            bias + factor * sum(map(weights.__getitem__, buckets))
            for weights, bias in zip(self.weights, self.biases, strict=True)
        ]
        top = max(scores)
        powers = [math.exp(score - top) for score in scores]
        total = sum(powers)
        return {kind: power / total for kind, power in zip(self.kinds, powers, strict=True)}


@cache
def load() -> LineModel:
    """The model as shipped. Raises OSError or ValueError when its files are missing or do not fit."""
    description = json.loads(DESCRIPTION.read_text("utf-8"))
    kinds = tuple(description["kinds"])
    values = array("b", WEIGHTS.read_bytes())
    if len(values) != FEATURES * len(kinds):
        raise ValueError(f"{WEIGHTS.name} and {DESCRIPTION.name} do not belong together: train them again.")
    weights = tuple(values[at * FEATURES : (at + 1) * FEATURES] for at in range(len(kinds)))
    return LineModel(kinds, weights, description["scale"], tuple(description["biases"]))


def kind_of(line: str) -> tuple[str, float]:
    """The likeliest of duty, requirement, benefit, company and apply, and its probability."""
    found = load().probabilities(line)
    kind = max(found, key=found.__getitem__)
    return kind, found[kind]
