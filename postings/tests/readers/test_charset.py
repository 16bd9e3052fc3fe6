from __future__ import annotations

import pytest

from postings.readers.charset import decode
from postings.readers.clean import clean, repair_mojibake
from postings.readers.reader import read

GERMAN = "Gärtner für große Gewächshäuser gesucht – 3.000 € und Obst, so viel Sie mögen."
CHINESE = "招聘花匠两名，负责照看温室里的花草树木，工作地点在昆明。要求身体健康，热爱植物，有两年以上的经验。"
TRADITIONAL = "徵求花匠兩名，負責照顧溫室裡的花草樹木，工作地點在臺北。需要身體健康，喜歡植物，有兩年以上的經驗。"
JAPANESE = "庭師を二名募集しています。温室の花と木の世話をする仕事です。経験は問いません。"
RUSSIAN = "Требуется садовник для ухода за большими теплицами, опыт работы не менее двух лет."

EXAMPLES: list[tuple[str, str, str]] = [
    (GERMAN, "utf-8", "utf-8"),
    (GERMAN, "utf-8-sig", "utf-8"),
    (GERMAN, "utf-16", "utf-16-le"),
    (GERMAN, "utf-16-le", "utf-16-le"),
    (GERMAN, "utf-16-be", "utf-16-be"),
    (GERMAN, "utf-32", "utf-32-le"),
    (GERMAN, "cp1252", "cp1252"),
    (CHINESE, "gbk", "gb18030"),
    (CHINESE, "utf-8", "utf-8"),
    (TRADITIONAL, "big5", "big5hkscs"),
    (JAPANESE, "shift_jis", "cp932"),
    (JAPANESE, "euc_jp", "euc_jp"),
    (JAPANESE, "iso2022_jp", "iso2022_jp"),
    (RUSSIAN, "cp1251", "cp1251"),
]


@pytest.mark.parametrize(("text", "written", "found"), EXAMPLES)
def test_it_finds_the_encoding_without_a_declaration(text: str, written: str, found: str) -> None:
    assert decode(text.encode(written)) == (text, found, ())


@pytest.mark.parametrize(
    ("text", "written", "declared"),
    [(CHINESE, "gbk", "gb2312"), (RUSSIAN, "koi8-r", "koi8-r"), ("Łódź, więcej", "iso-8859-2", "ISO-8859-2")],
)
def test_a_right_declaration_is_followed(text: str, written: str, declared: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><p>{text}</p>'
    document = read(page.encode(written))
    assert document.text == text
    assert document.warnings == ()


def test_the_media_type_declares_too() -> None:
    assert read(RUSSIAN.encode("koi8-r"), "", "text/plain; charset=KOI8-R").text == RUSSIAN


@pytest.mark.parametrize(
    ("text", "written", "declared", "found"),
    [
        (CHINESE, "utf-8", "gbk", "utf-8"),
        (CHINESE, "gbk", "utf-8", "gb18030"),
        (GERMAN, "cp1252", "utf-8", "cp1252"),
    ],
)
def test_a_wrong_declaration_is_noticed(text: str, written: str, declared: str, found: str) -> None:
    document = read(f'<meta charset="{declared}"><p>{text}</p>'.encode(written))
    assert document.text == text
    assert document.warnings == (f"Declared {declared}, read as {found}.",)


@pytest.mark.parametrize("declared", ["x-unknown", "hex", "rot13", "undefined", "utf-7\0"])
def test_a_nonsense_declaration_changes_nothing(declared: str) -> None:
    assert read(f'<meta charset="{declared}"><p>{GERMAN}</p>'.encode()).text == GERMAN


def test_a_few_broken_bytes_are_replaced_and_counted() -> None:
    document = read((GERMAN * 20).encode() + b" \xff und Wasser")
    assert document.text.startswith("Gärtner")
    assert document.warnings == ("Undecodable bytes replaced: 1.",)


def test_a_letter_cut_off_at_the_end_keeps_the_encoding() -> None:
    assert decode((CHINESE * 3).encode()[:-1]).charset == "utf-8"


MOJIBAKE: list[tuple[str, str]] = [
    ("you â€“ not the team", "you – not the team"),
    ("CafÃ© FranÃ§ois, 20 Â£", "Café François, 20 £"),
    ("é”€å”®ç»\x8fç\x90†", "销售经理"),
    ("<p>GÃ¤rtner</p>\n<p>Gärtner</p>", "<p>Gärtner</p>\n<p>Gärtner</p>"),
]


@pytest.mark.parametrize(("broken", "mended"), MOJIBAKE)
def test_it_mends_utf8_that_was_read_as_windows_1252(broken: str, mended: str) -> None:
    assert repair_mojibake(broken) == mended


@pytest.mark.parametrize(
    "text", [GERMAN, CHINESE, RUSSIAN, "“Café” – naïve ‘quotes’…", "à «Âge», Übersee", "ﬁne ＡＢ"]
)
def test_right_text_stays_as_it_is(text: str) -> None:
    assert repair_mojibake(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("so\xadft\u200b\ufeff \x07bell", "soft bell"),
        ("10\xa0000\u202f€\u3000ok", "10 000 € ok"),
        ("e\u0301", "é"),
        ("ﬁ ２ ㎡", "ﬁ ２ ㎡"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_it_cleans_characters_but_keeps_their_form(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
