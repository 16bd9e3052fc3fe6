"""How text that lost its line breaks is cut: lists, sentences, headings inside a paragraph."""

from __future__ import annotations

import pytest

from postings.extractors import glued, items

GLUED = [
    ("1、装配水泵；2、检验；3、包装。", ["装配水泵；", "检验；", "包装。"]),
    ("1.装配水泵 2.检验 3.包装", ["装配水泵", "检验", "包装"]),
    ("(1)开车；(2)洗车；(3)加油", ["开车；", "洗车；", "加油"]),
    ("①开车②洗车③加油", ["开车", "洗车", "加油"]),
    ("一、开车；二、洗车；三、加油", ["开车；", "洗车；", "加油"]),
    ("有3年经验；2、会英语", ["有3年经验；", "会英语"]),
    ("1. Weld frames 2. Check seams 3. Clean up", ["Weld frames", "Check seams", "Clean up"]),
    ("1) Weld frames; 2) Check seams", ["Weld frames;", "Check seams"]),
    ("• Weld • Paint • Pack", ["Weld", "Paint", "Pack"]),
    ("Weld ▪ Paint ▪ Pack", ["Weld", "Paint", "Pack"]),
    ("You: - Weld frames. - Check end-to-end seams. - Clean up. - Go home.",
     ["You:", "Weld frames.", "Check end-to-end seams.", "Clean up.", "Go home."]),
]  # fmt: skip
WHOLE = [
    "Serves end-users from 9 - 5 on site",
    "Version 2.1 or later of the tool",
    "Lift 20-30 kg, walk 5 km, climb 2 floors",
    "工资8000-12000元，试用期3个月",
    "Works with A - B testing",
    "熟悉C++、Java、Python",
    "月薪30-45K·16薪，要求懂电路",
    "Un·e technicien·ne motivé·e",
    "",
]
SENTENCES = [
    ("We bake bread. You sell it.", ["We bake bread.", "You sell it."]),
    ("Use tools, e.g. Hammers, and Dr. Moss will help.", ["Use tools, e.g. Hammers, and Dr. Moss will help."]),
    ("We are Fjord Inc. We sail!  Come along.", ["We are Fjord Inc. We sail!", "Come along."]),
    ("我们做面包。你来卖！", ["我们做面包。", "你来卖！"]),
    ("Wir backen Brot. Sie verkaufen es.", ["Wir backen Brot.", "Sie verkaufen es."]),
    ("Masz prawo jazdy kat. C i wózek. Jeździsz.", ["Masz prawo jazdy kat. C i wózek.", "Jeździsz."]),
    ("no capital. follows here", ["no capital. follows here"]),
    ("Führerschein Klasse B. Wir bieten Urlaub.", ["Führerschein Klasse B.", "Wir bieten Urlaub."]),
    ("Permis B. Vous aimez lire.", ["Permis B.", "Vous aimez lire."]),
    ("Prawo jazdy kategorii B. Masz czas.", ["Prawo jazdy kategorii B.", "Masz czas."]),
    ("Ask for J. Wolters in class. Then go.", ["Ask for J. Wolters in class.", "Then go."]),
    ("Cards of the U.S. Coast Guard are welcome.", ["Cards of the U.S. Coast Guard are welcome."]),
    ("We ship within the U.S. You pack.", ["We ship within the U.S.", "You pack."]),
    ("Abschluss der 10. Klasse ist nötig. Kommen Sie.", ["Abschluss der 10. Klasse ist nötig.", "Kommen Sie."]),
    ("Eine staatl. Anerkennung hilft.", ["Eine staatl. Anerkennung hilft."]),
    ("Vi lagar bl.a. Ångmaskiner. Du målar.", ["Vi lagar bl.a. Ångmaskiner.", "Du målar."]),
    ("You lift 10. Then you rest.", ["You lift 10.", "Then you rest."]),
    ("Report to the Sr. Welder. Sweep up.", ["Report to the Sr. Welder.", "Sweep up."]),
]


@pytest.mark.parametrize(("text", "expected"), GLUED)
def test_it_cuts_a_glued_list(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in items.glued(text)] == expected


@pytest.mark.parametrize("text", WHOLE)
def test_it_leaves_a_line_whole(text: str) -> None:
    assert items.glued(text) == [(0, len(text))]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_it_cuts_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in items.sentences(text)] == expected


CLOCKS = (
    "Clean and oil church clocks of every age in towers that nobody has climbed for years "
    "Replace worn wheels, springs and hands with parts that you make on our lathes and mills "
    "Keep a book of what was done (with drawings) Talk with the keepers about what their clock needs "
    "next year A head for heights and a driving licence Experience with old tools is a plus for us "
    "3+ years at the bench of a clock maker, in Excel or on paper, and at least 2 years with tower clocks"
)
CLOCK_LINES = [
    "Clean and oil church clocks of every age in towers that nobody has climbed for years",
    "Replace worn wheels, springs and hands with parts that you make on our lathes and mills",
    "Keep a book of what was done (with drawings)",
    "Talk with the keepers about what their clock needs next year A head for heights and a driving licence",
    "Experience with old tools is a plus for us",
    "3+ years at the bench of a clock maker, in Excel or on paper, and at least 2 years with tower clocks",
]


def test_a_long_sentence_without_a_stop_is_a_list() -> None:
    padded = f"{CLOCKS} of a size that only the largest towers of the county have ever had to carry in a storm"
    lines = [padded[start:end] for start, end in items.sentences(padded)]
    assert lines[:-1] == CLOCK_LINES[:-1]
    assert items.sentences(CLOCKS) == [(0, len(CLOCKS))]


def test_a_heading_in_the_run_of_its_lines_is_found() -> None:
    text = f"{CLOCKS} Minimum Qualifications Ability to climb {'and to keep climbing ' * 12}".strip()
    assert [found.kind for found in glued.find(text)] == ["requirements"]
    text = text.replace("Qualifications Ability", "Physical Abilities Test")
    assert list(glued.find(text)) == []


@pytest.mark.parametrize("opener", ["Self-motivated", "Hands-on", "Proficient", "3+ years"])
def test_such_words_open_a_line(opener: str) -> None:
    assert items.opens_line(f"{opener} and sure of hand", 0)


@pytest.mark.parametrize("word", ["Test", "Qualifications", "motivated", "3"])
def test_such_words_do_not(word: str) -> None:
    assert not items.opens_line(f"{word} and sure of hand", 0)


def test_the_third_person_opens_a_line_as_the_plain_verb_does() -> None:
    rows = (
        "Carries the wheels of the clock down to the yard and up again in every weather of the year",
        "Repairs what has been broken in the tower with the tools that the keepers have left behind",
        "Writes a report for the parish council and for the keeper of the tower, with pictures",
        "Answers the keepers",
    )
    text = " ".join(rows)
    assert [text[start:end] for start, end in items.sentences(f"{text} {'and all others ' * 16}".strip())][
        :3
    ] == list(rows[:3])


def test_a_number_behind_plus_is_the_same_demand() -> None:
    text = (
        "A trade certificate in a field that has to do with clocks and with all that belongs to their towers "
        "plus 1 year at a bench; OR a school leaving certificate and a steady hand that the keeper of a tower "
        "vouches for plus 3 years at a bench; OR nothing of all that plus 9 years of climbing towers in wind"
    )
    assert items.sentences(text) == [(0, len(text))]
