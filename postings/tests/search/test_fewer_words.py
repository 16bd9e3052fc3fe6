from __future__ import annotations

import pytest

from postings import search
from postings.search.fewer_words import fewer
from postings.tests import factories
from postings.tests.factories import TODAY

# typed: what is searched instead
EXAMPLES = {
    "boots tents weekend": "boots tents",
    "zzyzx welder": "welder",
    "welder zzyzx qwxyz": "welder",
    "welder tents": "tents",  # two postings weld, one sells tents
    '"boots and tents" weekend': None,
    '"zzyzx" welder night': None,
    "冷链销售": "冷链",
    "welder london": "welder",  # where comes after what, though only one posting is there
    "welder part time london": "welder",
    "boots welder weekend london": "boots weekend",
    "cakes tents driver": "tents",  # no two go together: the rarest
    "司机 上海": "司机",
    "boots 上海 20k": "boots",  # a wage is worded in many ways: that one posting has the word says nothing
    "月薪1万以上 司机": "司机",
    "zzyzx": None,
    "welder": None,
    "zzyzx qwxyz": None,
    " ".join(["welder"] * 9): None,
    "": None,
}


@pytest.mark.django_db
@pytest.mark.usefixtures("nothing")
@pytest.mark.parametrize("typed", EXAMPLES)
def test_it_leaves_out_what_keeps_a_search_from_finding_anything(typed: str) -> None:
    factories.posting(title="Shop assistant", text="We sell boots and tents.")
    factories.posting(title="Welder", text="Day shift.")
    factories.posting(title="Welder", text="Night shift.")
    factories.posting(title="司机", text="冷链配送")
    factories.posting(title="司机", text="市内配送")
    factories.posting(title="Baker", text="Cakes for London and 上海. Part time.")
    factories.posting(title="Baker", text="Cakes.")
    factories.posting(title="Driver", text="Boots are yours on the weekend. 20k a year.")
    search.rebuild()
    assert fewer(typed, TODAY) == EXAMPLES[typed]
