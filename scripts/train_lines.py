"""Train the line model: what a line of a posting is about, where no heading says so.

    python scripts/train_lines.py TASK_STATEMENTS

TASK_STATEMENTS is O*NET's "Task Statements" (tab separated, plain or .gz); its tasks are duties in English. All
other lines were written for the project and stand in postings/data/training/: lines.<language>.tsv
(kind<TAB>line), and frames.<language>.tsv, which lines are made from (see `made`). Needs requirements-dev.txt.
Prints the accuracy on held-out written lines by language and writes postings/data/line_model.bin and .json.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import MultinomialNB

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from postings.extractors import line_model  # noqa: E402  the path comes first

TRAINING = line_model.DATA / "training"
EVERY_TASK = 20
"""One task statement in so many is used, or English duties would drown the rest."""
MADE = 12
"""Lines at most that are made from one frame."""
HELD_OUT = 5
"""One written line in so many measures and does not train."""
PENALTY, SMOOTHING, BAYES = 8, 0.1, 0.7
"""Of the regression (its C), of naive Bayes, and how much of the latter is added to the former: the sum was right
more often than the regression alone, above all in languages with few lines."""
FACTS = 0.3
"""Weight of facts (place, pay, hours, titles), which are nothing to look for."""
CREDIT = (
    "This product includes information from the O*NET Database by the U.S. Department of Labor, Employment and "
    "Training Administration (USDOL/ETA), used under the CC BY 4.0 license; modified: the weights were learnt "
    "from its task statements."
)


class Linear(NamedTuple):
    weights: Any
    """By kind and feature."""
    biases: Any

    def scores(self, inputs: csr_matrix) -> Any:
        return inputs @ self.weights.T + self.biases


class Example(NamedTuple):
    language: str
    kind: str
    line: str

    @property
    def is_held_out(self) -> bool:
        """Decided by the line itself, so that more lines do not move the others across."""
        return crc32(self.line.encode()) % HELD_OUT == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task_statements", type=Path)
    examples = [*tasks(parser.parse_args().task_statements), *written()]
    from_frames = list(made())
    kinds = sorted({example.kind for example in (*examples, *from_frames)})
    seen = [example for example in examples if not example.is_held_out]
    measured = accuracy(fit([*seen, *from_frames], kinds), kinds, examples)
    for language, share in measured.items():
        print(f"{language}: {share['right']} of {share['lines']} held-out lines right: {share['by_kind']}")
    save(fit([*examples, *from_frames], kinds), kinds, describe(examples, from_frames, measured))


def tasks(path: Path) -> list[Example]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [Example("en", "duty", row["Task"]) for row in rows[::EVERY_TASK]]


def written() -> list[Example]:
    examples = []
    for path in sorted(TRAINING.glob("lines.*.tsv")):
        for row in path.read_text("utf-8").splitlines():
            kind, _, line = row.partition("\t")
            if line:
                examples.append(Example(path.suffixes[0][1:], kind, line))
    return examples


_SLOT = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SPACE_BEFORE_STOP = re.compile(r"\s+(?=[,.:;?!])")


def made() -> Iterator[Example]:
    """Lines made from frames: `{name}` is one of the words of the row "@name", `[a|b|]` one of these or nothing.

    So the words of the trades stand in lines of every kind, and the model learns from the frames around them.
    """
    for path in sorted(TRAINING.glob("frames.*.tsv")):
        rows = [row.split("\t") for row in path.read_text("utf-8").splitlines() if row]
        slots = {name[1:]: words.split(" | ") for name, words in rows if name.startswith("@")}
        for kind, frame in rows:
            if not kind.startswith("@"):
                random = Random(frame)
                lines = {filled(frame, slots, random): None for _ in range(2 * MADE)}
                yield from (Example(path.suffixes[0][1:], kind, line) for line in list(lines)[:MADE])


def filled(frame: str, slots: dict[str, list[str]], random: Random) -> str:
    chosen = _CHOICE.sub(lambda match: random.choice(match[1].split("|")), frame)
    while _SLOT.search(chosen):
        chosen = _SLOT.sub(lambda match: random.choice(slots[match[1]]), chosen)
    line = _SPACE_BEFORE_STOP.sub("", " ".join(chosen.split()))
    return line[:1].upper() + line[1:]


def matrix(examples: list[Example]) -> csr_matrix:
    rows, columns, values = [], [], []
    for at, example in enumerate(examples):
        buckets = line_model.features(example.line)
        rows += [at] * len(buckets)
        columns += buckets
        values += [1 / np.sqrt(len(buckets))] * len(buckets)
    return csr_matrix((values, (rows, columns)), shape=(len(examples), line_model.FEATURES))


def fit(examples: list[Example], kinds: list[str]) -> Linear:
    """Regression and naive Bayes added: both are linear, so the sum costs nothing to use.

    Within a language a kind weighs as the root of its lines, and so does a language among all.
    """
    cells = Counter((example.language, example.kind) for example in examples)
    languages = Counter(example.language for example in examples)
    weights = [
        (languages[language] / cells[language, kind]) ** 0.5 * (FACTS if kind == "fact" else 1)
        for language, kind, _ in examples
    ]
    weights = np.array(weights) * len(weights) / sum(weights)
    inputs, answers = matrix(examples), [kinds.index(example.kind) for example in examples]
    used = np.unique(inputs.indices)
    regression = LogisticRegression(C=PENALTY, max_iter=100, tol=1e-3)
    regression.fit(inputs[:, used], answers, sample_weight=weights)
    bayes = MultinomialNB(alpha=SMOOTHING).fit(inputs, answers, sample_weight=weights)
    summed = BAYES * (bayes.feature_log_prob_ - bayes.feature_log_prob_.mean(axis=0))
    summed[:, used] += regression.coef_
    return Linear(summed, regression.intercept_ + BAYES * bayes.class_log_prior_)


def accuracy(model: Linear, kinds: list[str], examples: list[Example]) -> dict[str, Any]:
    """Of held-out lines: by language, how many are right, and the share of each kind that is."""
    held_out = [example for example in examples if example.is_held_out]
    answers = [kinds[answer] for answer in model.scores(matrix(held_out)).argmax(axis=1)]
    measured: dict[str, Any] = {}
    for language in sorted({example.language for example in held_out}):
        pairs = [
            (example.kind, answer)
            for example, answer in zip(held_out, answers, strict=True)
            if example.language == language
        ]
        lines = Counter(kind for kind, _ in pairs)
        right = Counter(kind for kind, answer in pairs if kind == answer)
        measured[language] = {
            "lines": len(pairs),
            "right": right.total(),
            "accuracy": round(right.total() / len(pairs), 3),
            "by_kind": {kind: round(right[kind] / lines[kind], 2) for kind in kinds if lines[kind]},
        }
    return measured


def describe(examples: list[Example], from_frames: list[Example], measured: dict[str, Any]) -> dict[str, Any]:
    return {
        "about": "Weights of postings/extractors/line_model.py, written by scripts/train_lines.py.",
        "sources": ["postings/data/training/*.tsv: lines, and frames of lines, written for the project", CREDIT],
        "lines": counts(examples),
        "lines_made_from_frames": counts(from_frames),
        "held_out": {
            "how": "one written line in five, trained without them; the shipped weights saw all",
            **measured,
        },
    }


def counts(examples: list[Example]) -> dict[str, int]:
    return dict(sorted(Counter(f"{example.language} {example.kind}" for example in examples).items()))


def save(model: Linear, kinds: list[str], description: dict[str, Any]) -> None:
    scale = float(np.abs(model.weights).max()) / 127
    weights = np.rint(model.weights / scale).astype(np.int8)
    line_model.WEIGHTS.write_bytes(weights.tobytes())
    numbers = {"kinds": kinds, "scale": scale, "biases": [float(bias) for bias in model.biases]}
    text = json.dumps({**description, **numbers}, ensure_ascii=False, indent=1)
    line_model.DESCRIPTION.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
