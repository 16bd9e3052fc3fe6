from __future__ import annotations

from functools import cache

import pytest
import tantivy

from postings.search.analysis import pieces, prepare
from postings.search.backends.tantivy.analyzers import make_analyzer, variants, written
from postings.search.backends.tantivy.boolean import every
from postings.search.backends.tantivy.schema import as_line, make_schema, register
from postings.search.backends.tantivy.text import Text
from postings.search.words import parse
from postings.tests.search.contract import document
from postings.tests.timing import at_most

# typed, written, the posting's language, is it found?
EXAMPLES = [
    ("c++", "Senior C++ developer", "en", True),
    ("C++", "C++/Qt", "en", True),
    ("C++", "modern C++17", "en", True),
    ("C", "modern C++17", "en", False),
    ("C", "C++ only", "en", False),
    ("C++", "vitamin C and C", "en", False),
    ("C", "embedded C/C++", "en", True),
    ("C++", "embedded C/C++", "en", True),
    ("C++", "熟悉C++编程", "zh", True),
    ("C", "熟悉C++编程", "zh", False),
    ("C#", "C#, .NET", "en", True),
    ("C#", "C#.NET", "en", True),
    ("C#", "Java or C#Apply now", "en", True),
    ("C", "Java or C#Apply now", "en", False),
    ("R", "staatlich geprüfte_r Fachkraft", "de", False),
    ("geprüfter", "staatlich geprüfte_r Fachkraft", "de", True),
    ("C", "C# only", "en", False),
    ("C#", "C and #1", "en", False),
    ("F#", "Scala or F#", "en", True),
    ("F", "Scala or F#", "en", False),
    (".net", "ASP.NET Core", "en", True),
    (".NET", "the net result", "en", False),
    ("net", "a .NET shop", "en", False),
    ("node.js", "Node.js and React.js", "en", True),
    ("nodejs", "Node.js", "en", True),
    ("node", "Node.js", "en", False),
    ("R&D", "head of R & D", "en", True),
    ("R", "head of R&D", "en", False),
    ("R", "Python or R", "en", True),
    ("R&D", "Python or R", "en", False),
    ("P&L", "owns the P&L", "en", True),
    ("Go", "Go and Rust", "en", True),
    ("Go", "an ongoing effort, going far", "en", False),
    ("going", "going far", "en", True),
    ("hospital", "work in hospitality", "en", False),
    ("hospitals", "a large hospital", "en", True),
    ("hospitality", "Hospitality and HOSPITALITY", "en", True),
    ("customs", "a customer service", "en", False),
    ("customs officer", "Customs officer", "en", True),
    ("animal", "animation studio", "en", False),
    ("animations", "Animation studio", "en", True),
    ("Act!", "CRM: Act!", "en", True),
    ("Act!", "acts as a contact", "en", False),
    ("act", "CRM: Act!", "en", False),
    ("munchen", "Büro in München", "de", True),
    ("Müller", "Muller & Co", "en", True),
    ("strasse", "Hauptstraße", "de", False),
    ("hauptstrasse", "Hauptstraße", "de", True),
    ("lodz", "biuro w Łódź", "pl", True),
    ("kobenhavn", "kontor i København", "da", True),
    ("engineer", "Engineers wanted", "en", True),
    ("engineering", "engineers", "en", True),
    ("career", "we care", "en", False),
    ("ｐｙｔｈｏｎ", "Python", "en", True),
    # Stems of the posting's language
    ("разработчик", "Разработчики Python", "ru", True),
    ("разработчики", "ищем разработчика", "ru", True),
    ("Entwicklungen", "für die Entwicklung", "de", True),
    ("Verkäuferin", "Verkäuferinnen gesucht", "de", True),
    ("infirmière", "infirmières de nuit", "fr", True),
    ("infirmiere", "infirmières de nuit", "fr", True),
    ("administracion", "administración y ventas", "es", True),
    ("administraciones", "administración y ventas", "es", True),
    ("utvecklare", "vi söker utvecklaren", "sv", True),
    ("python", "Python-Entwickler", "de", True),
    # Phrases
    ('"leiter verkauf"', "Leiter Verkauf Nord", "de", True),
    ('"leiter verkauf"', "Verkauf, Leiter Nord", "de", False),
    ('"chef de projets"', "un chef de projet", "fr", True),
    ('"менеджер по продажам"', "менеджера по продажам", "ru", True),
    ('"software engineers"', "software engineer", "en", True),
    ('"销售经理"', "招聘销售经理一名", "zh", True),
    ('"经理销售"', "招聘销售经理一名", "zh", False),
    # Chinese and Japanese
    ("销售", "销售代表", "zh", True),
    ("销售", "招聘销售经理一名", "zh", True),
    ("代表", "销售代表", "zh", True),
    ("会计", "销售代表", "zh", False),
    ("销售员", "招聘销售员", "zh", True),
    ("数据分析", "数据分析师", "zh", True),
    ("数据分析", "负责大数据分析工作", "zh", True),
    ("分析师", "数据分析师", "zh", True),
    ("产品经理", "高级产品经理助理", "zh", True),
    ("前端开发", "前端开发工程师", "zh", True),
    ("开发工程师", "前端开发工程师", "zh", True),
    ("工程师", "软件开发工程师", "zh", True),
    ("人力资源", "人力资源管理师", "zh", True),
    ("上海销售代表", "销售代表（上海）", "zh", True),
    ("Java开发", "高级java开发工程师", "zh", True),
    ("エンジニア", "ソフトウェアエンジニア募集", "ja", True),
    ("営業", "法人営業担当", "ja", True),
    ("엔지니어", "시니어 엔지니어", "ko", True),
]

_SCHEMA = make_schema()


@cache
def searcher() -> tantivy.Searcher:
    """One posting per example, all in one index."""
    index = tantivy.Index(_SCHEMA)
    register(index, make_analyzer())
    writer = index.writer(15_000_000, 1)
    for number, (_, text, language, _) in enumerate(EXAMPLES):
        writer.add_json(as_line(document(number, title="", text=text, language=language)))
    writer.commit()
    index.reload()
    return index.searcher()


@pytest.mark.parametrize("number", range(len(EXAMPLES)), ids=lambda number: "-".join(EXAMPLES[number][:2]))
def test_it_finds_what_is_meant(number: int) -> None:
    typed, _, _, is_found = EXAMPLES[number]
    words = every(Text(_SCHEMA, searcher(), parse(typed)).conditions())
    this = tantivy.Query.term_query(_SCHEMA, "id", number, "basic")
    both = tantivy.Query.boolean_query([(tantivy.Occur.Must, words), (tantivy.Occur.Must, this)])
    assert (len(searcher().search(both, 1).hits) == 1) is is_found


def test_english_is_left_to_the_field() -> None:
    assert written("Engineers wanted", "en") == written("Engineers wanted", None) == "Engineers wanted"


def test_a_stem_of_another_language_is_looked_for_in_that_language() -> None:
    assert written("Die Entwicklungen mit Python", "de") == "die entwickl mit python"
    plain, *others = variants("career", is_phrase=False)
    assert (plain.rows, plain.languages) == ((("career",),), ())
    assert ((("care",),), True) in [(variant.rows, "de" in variant.languages) for variant in others]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("销售员", ["销售员"]),
        ("上海销售代表", ["上海", "销售", "代表"]),
        ("Java开发", ["Java", "开发"]),
        ("エンジニア", ["エンジニア"]),
        ("，", ["，"]),
    ],
)
def test_a_text_without_spaces_is_looked_for_by_its_words(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize("text", ["", "!", "，", "·", "\ud7ff", "a" * 500, "a-" * 250])
def test_no_text_is_too_odd(text: str) -> None:
    for is_phrase in (True, False):
        assert all(row for variant in variants(text, is_phrase=is_phrase) for row in variant.rows)


def test_hostile_text_stays_quick() -> None:
    with at_most(seconds=1):
        prepare("c+" * 20_000 + "." * 20_000 + "r & " * 10_000 + "react" * 2000 + "++" * 10_000 + "a&" * 10_000)
