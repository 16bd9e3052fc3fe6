"""What is asked: searches of ten kinds, drawn with a fixed seed from what the postings say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from random import Random
from typing import NamedTuple
from urllib.parse import urlencode

from postings.made_up import Corpus
from postings.matching import place_key
from postings.models import Posting

EACH = 20
"""Searches of a kind."""
SEED = 2
_COMMON = (
    *(
        "team",
        "manager",
        "experience",
        "customer",
        "sales",
        "project",
        "training",
        "support",
        "business",
        "design",
    ),
    *("data", "marketing", "quality", "safety", "software", "engineer", "communication", "office", "health"),
    *("technical", "service", "development", "report", "销售", "客户", "管理"),
)
_EMPTY = frozenset(("with", "from", "your", "this", "that", "will", "more", "other", "through", "what", "only"))
"""PostgreSQL finds none of them."""
_WORD = re.compile(r"[a-z]{4,}")
_RADII = ("10", "25", "50", "100", "200", "15mi", "50mi")

Parameters = dict[str, str]


def telling(text: str) -> list[str]:
    """The words that every engine finds."""
    return [word for word in _WORD.findall(text.lower()) if word not in _EMPTY]


class Search(NamedTuple):
    kind: str
    query_string: str


class Draw:
    """What a search may be about: a posting drawn from the corpus, so that most searches find something."""

    def __init__(self, corpus: Corpus, count: int, today: date) -> None:
        self.random = Random(SEED)
        self.corpus = corpus
        self._count = count
        self._today = today

    def posting(self, language: str = "en") -> Posting:
        """Of this language, in some place, with a company, skills and its pay."""
        while True:
            drawn = self.corpus.posting(self.random.randint(1, self._count))
            if drawn.language == language and drawn.company and drawn.salary_max and drawn.posting_locations.all():
                return drawn

    def words(self, count: int) -> str:
        """Common in some posting's trade: out of a duty."""
        while True:
            found = telling(self.random.choice(self.posting().duties))
            if len(found) >= count:
                return " ".join(self.random.sample(found, count))

    def facts(self, count: int) -> Parameters:
        """What a filter finds a posting by."""
        posting = self.posting()
        place = posting.posting_locations.all()[0].location
        assert posting.company
        assert posting.salary_max
        facts = {
            "company": posting.company.match_key,
            "skill": self.random.choice(posting.posting_skills.all()).skill.match_key,
            "country": place.country,
            "city": place_key(place.country, place.region, place.city),
            "employment_type": posting.employment_type or "full_time",
            "workplace": posting.workplace or "remote",
            "education": posting.education or "bachelor",
            "language": posting.language,
            "salary_min": f"{int(posting.salary_max) // 1000}k",
            "experience_max": str(posting.experience_min or 3),
            "posted_within": self.random.choice(("3", "7", "14", "30")),
        }
        chosen = {name: facts[name] for name in self.random.sample(list(facts), count)}
        return chosen | ({"currency": posting.salary_currency} if "salary_min" in chosen else {})


def workload(corpus: Corpus, count: int, today: date) -> list[Search]:
    """The same for the same corpus."""
    draw = Draw(corpus, count, today)
    return [
        Search(kind, urlencode({name: value for name, value in parameters.items() if value}))
        for kind, make in KINDS.items()
        for parameters in make(draw)
    ]


def _common_word(draw: Draw) -> Iterator[Parameters]:
    yield from ({"q": word} for word in draw.random.sample(_COMMON, EACH))


def _two_words(draw: Draw) -> Iterator[Parameters]:
    """Out of a title, or common ones."""
    for number in range(EACH):
        title = " ".join(telling(draw.posting().title)[-2:])
        yield {"q": title if number % 2 else " ".join(draw.random.sample(_COMMON[:-3], 2))}


def _phrase(draw: Draw) -> Iterator[Parameters]:
    """Out of some line of a posting, two or three words."""
    drawn = 0
    while drawn < EACH:
        line = draw.random.choice(draw.posting().text.split("\n")).lower()
        runs = [
            run for run in re.findall(r"[a-z]{4,}(?: [a-z]{4,})+", line) if len(telling(run)) == run.count(" ") + 1
        ]
        if runs:
            drawn += 1
            yield {"q": f'"{" ".join(draw.random.choice(runs).split()[:3])}"'}


def _rare(draw: Draw) -> Iterator[Parameters]:
    """A word that few postings have, that and a common one, one that none has."""
    for number in range(EACH):
        word = draw.random.choice(draw.corpus.rare_words)
        common = draw.random.choice(_COMMON)
        yield {"q": (word, word, f"{word} {common}", f"{word}xq")[number % 4]}


def _browse_all(draw: Draw) -> Iterator[Parameters]:
    broad: list[Parameters] = [
        *({"page": page} for page in ("", "2", "3", "5")),
        *({"language": language} for language in ("en", "zh", "de", "fr", "-en")),
        *({"posted_within": days} for days in ("1", "3", "7", "14", "30", "90")),
        *({"experience_max": years} for years in ("0", "3", "5")),
        *({"salary_unknown": choice} for choice in ("exclude", "only")),
    ]
    assert len(broad) == EACH
    yield from broad


def _filters(draw: Draw) -> Iterator[Parameters]:
    yield from (draw.facts(1 + number % 3) for number in range(EACH))


def _text_and_filters(draw: Draw) -> Iterator[Parameters]:
    yield from ({"q": draw.words(1 + number % 2), **draw.facts(1 + number // 2 % 2)} for number in range(EACH))


def _around(draw: Draw) -> Parameters:
    place = draw.posting().posting_locations.all()[0].location
    return {"location": f"{place.city}, {place.country}", "radius": draw.random.choice(_RADII)}


def _geo(draw: Draw) -> Iterator[Parameters]:
    yield from ({**_around(draw), **({"q": draw.words(1)} if number % 2 else {})} for number in range(EACH))


def _sorts(draw: Draw) -> Iterator[Parameters]:
    for number in range(EACH):
        about = {"q": draw.random.choice(_COMMON)} if number % 2 else draw.facts(1)
        sort = ("newest", "salary", "distance")[number % 3]
        yield {"sort": sort, **about, **(_around(draw) if sort == "distance" else {})}


def _page_50(draw: Draw) -> Iterator[Parameters]:
    for number in range(EACH):
        word, country = draw.random.choice(_COMMON), draw.random.choice(("US", "GB", "CN"))
        about: Parameters = ({"q": word}, {"country": country}, {})[number % 3]
        sort = draw.random.choice(("", "newest", "salary"))
        yield {"page": "50", "sort": sort, **about}


KINDS: Mapping[str, Callable[[Draw], Iterator[Parameters]]] = {
    "common word": _common_word,
    "two words": _two_words,
    "phrase": _phrase,
    "rare word": _rare,
    "browse all": _browse_all,
    "filters": _filters,
    "text and filters": _text_and_filters,
    "geo": _geo,
    "sorts": _sorts,
    "page 50": _page_50,
}
