from __future__ import annotations

import pytest

from postings.search.synonyms import DATA, MOST, parts
from postings.search.words import Term, parse

# typed, of the words that have synonyms: the words, one of the synonyms
EXAMPLES = [
    ("sales", "sales", "销售"),
    ("销售", "销售", "sales"),
    ("js", "js", "JavaScript"),
    ("javascript", "javascript", "js"),
    ("k8s", "k8s", "Kubernetes"),
    ("RN", "RN", "registered nurse"),
    ("japanese translation", "japanese", "日语"),
    ("日语", "日语", "Japanese"),
    ("night registered nurse", "registered nurse", "RN"),
    ("Registered Nurse Berlin", "Registered Nurse", "RN"),
    ("会计", "会计", "accountant"),
    ("accountant", "accountant", "会计"),
    ("护士", "护士", "nurse"),
    ("司机", "司机", "driver"),
    ("driver", "driver", "司机"),
    ("软件工程师", "软件工程师", "software engineer"),
    ("software engineer", "software engineer", "软件工程师"),
    ("R&D", "R&D", "research and development"),
    ("front-end", "front-end", "前端"),
]
WITHOUT = ["clown", '"sales"', "sales OR retail", "server", "model", "the", "act"]


@pytest.mark.parametrize(("typed", "words", "synonym"), EXAMPLES)
def test_it_knows_what_means_the_same(typed: str, words: str, synonym: str) -> None:
    found = {
        " ".join(group[0].text for group in part.groups): part.synonyms
        for part in parts(parse(typed).alternatives[0])
        if part.synonyms
    }
    assert Term(synonym, phrase=True) in found[words]
    assert len(found[words]) <= MOST


@pytest.mark.parametrize("typed", WITHOUT)
def test_it_leaves_alone_what_is_meant_as_written(typed: str) -> None:
    assert not any(part.synonyms for part in parts(parse(typed).alternatives[0]))


@pytest.mark.parametrize("typed", ["night registered nurse", "a b c d e f", "sales", "x OR y z"])
def test_every_word_is_in_one_part(typed: str) -> None:
    (alternative,) = parse(typed).alternatives
    assert tuple(group for part in parts(alternative) for group in part.groups) == alternative


def test_the_data_are_as_they_are_described() -> None:
    lines = [line for line in DATA.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert len(lines) > 1000
    for line in lines:
        names = line.split("\t")
        assert len(names) > 1
        assert len({name.casefold() for name in names}) == len(names)
        assert all(name == name.strip() != "" for name in names)
