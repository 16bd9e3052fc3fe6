from __future__ import annotations

import gc
from datetime import date

import pytest

from postings import garbage, handover
from postings.prepare import RawDocument, Unreadable, prepare

DOCUMENTS = (
    "<h1>Welder</h1><p>Company: Iron Works</p><p>Location: Bergen, Norway</p><p>Pay: NOK 310 an hour</p>"
    "<ul><li>Weld steel frames</li><li>Two years of experience required</li></ul>",
    "诚聘电工，月薪8000-10000元，大专以上学历，会英语者优先。工作地点：成都",
    "",
)


def test_what_is_handed_over_is_what_was_prepared() -> None:
    chunk = [RawDocument(text.encode(), "posting.html", date(2026, 3, 2)) for text in DOCUMENTS]
    answers = handover.unpacked(handover.prepared_bytes(chunk))
    assert answers == [prepare(raw) for raw in chunk]
    assert isinstance(answers[2], Unreadable)


def test_garbage_is_collected_as_before_afterwards_whatever_happens_inside() -> None:
    def fails() -> None:
        with garbage.collected_by_hand():
            assert not gc.isenabled()
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
