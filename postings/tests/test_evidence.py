"""Marks: every span is there, in the right words, whatever lies across whatever."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from postings.evidence import anchors, marked

TEXT = "Senior Cook <chef>\nPay: $20 & tips"

texts = st.text(st.sampled_from("ab <&\n销"), max_size=40)
spans = st.lists(st.tuples(st.integers(-2, 45), st.integers(-2, 45)), max_size=6)


def test_it_marks_a_value_with_an_anchor_and_its_name() -> None:
    html = marked(TEXT, {"title": [[0, 11]]})
    assert '<mark id="evidence-title-1" class="value" title="Title">Senior Cook</mark> &lt;chef&gt;' in html


def test_it_nests_a_value_inside_a_line() -> None:
    html = marked("Know Python well", {"requirements": [[0, 16]], "skills": [[5, 11]]})
    assert html == (
        '<p><mark id="evidence-requirements-1" class="line" title="Requirements">Know '
        '<mark id="evidence-skills-1" class="value" title="Skills">Python</mark> well</mark></p>\n'
    )


def test_it_cuts_a_mark_that_another_one_crosses() -> None:
    html = marked("abcdef", {"company": [[0, 4]], "title": [[2, 6]]})
    assert re.sub(r' (class|title)="[^"]*"', "", html) == (
        '<p><mark id="evidence-company-1">ab<mark id="evidence-title-1">cd</mark></mark><mark>ef</mark></p>\n'
    )


@given(texts, spans, spans)
def test_any_spans_give_the_whole_text_and_an_anchor_each(
    text: str, first: list[tuple[int, int]], second: list[tuple[int, int]]
) -> None:
    evidence = {"title": first, "skills": second}
    html = str(marked(text, evidence))
    assert unescape(re.sub("<[^>]*>", "", html)).split() == text.split()
    assert html.count("<mark") == html.count("</mark>")
    found = [node.attributes["id"] for node in LexborHTMLParser(html).css("mark[id]")]
    assert len(found) == len(set(found))
    visible = {
        f"evidence-{field}-{number}"
        for field, pairs in evidence.items()
        for number, (start, end) in enumerate(pairs, 1)
        if 0 <= start < end <= len(text) and text[start:end].strip()
    }
    assert visible <= set(found) <= {anchor for each in anchors(evidence, len(text)).values() for anchor in each}
