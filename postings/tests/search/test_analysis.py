from __future__ import annotations

import time

import pytest

from postings.search.analysis import prepare
from postings.search.backends.tantivy.schema import make_analyzer

# typed, written, is it found?
EXAMPLES = [
    ("c++", "Senior C++ developer", True),
    ("C++", "C++/Qt", True),
    ("c", "C++ only", False),
    ("c++", "vitamin C and C", False),
    ("C#", "C#, .NET", True),
    ("c", "C# only", False),
    (".net", "ASP.NET Core", True),
    (".NET", "the net result", False),
    ("node.js", "Node.js and React.js", True),
    ("nodejs", "Node.js", True),
    ("R&D", "head of R & D", True),
    ("Act!", "CRM: Act!", True),
    ("munchen", "Büro in München", True),
    ("Müller", "Muller & Co", True),
    ("engineer", "Engineers wanted", True),
    ("engineering", "engineers", True),
    ("ｐｙｔｈｏｎ", "Python", True),
    ("销售", "销售代表", True),
    ("销售", "招聘销售经理一名", True),
    ("代表", "销售代表", True),
    ("会计", "销售代表", False),
    ("エンジニア", "ソフトウェアエンジニア募集", True),
    ("엔지니어", "시니어 엔지니어", True),
    ("разработчик", "Разработчики Python", False),
]
"""The last: only English words are stemmed so far."""

_ANALYZER = make_analyzer()


def tokens(text: str) -> set[str]:
    return set(_ANALYZER.analyze(prepare(text)))


@pytest.mark.parametrize(("typed", "written", "is_found"), EXAMPLES)
def test_it_finds_what_is_meant(typed: str, written: str, is_found: bool) -> None:
    assert tokens(typed)
    assert (tokens(typed) <= tokens(written)) is is_found


def test_hostile_text_stays_quick() -> None:
    begun = time.perf_counter()
    prepare("c+" * 20_000 + "." * 20_000 + "r & " * 10_000 + "react" * 2000 + "++" * 10_000)
    assert time.perf_counter() - begun < 1
