"""Made-up postings, to try the site out at any size and to measure it: the same ones for the same seed. Layer 4.

Words, companies, skills and places are drawn as they fall in the world: a few everywhere, most of them rarely. The
sentences of a posting are drawn from a bank of some thousands, most of them about its own trade; one sentence of
each posting has a number that no other has, so no two texts are alike. One posting in ten is Chinese, some are
German or French.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import accumulate, product
from pathlib import Path
from random import Random
from typing import Any

from postings import made_up_words as words
from postings import pay
from postings.gazetteer import unpack
from postings.matching import company_key, name_key, place_key
from postings.models import Company, Location, Posting, PostingLocation, PostingSkill, Skill

_SKILLS_FILE = Path(__file__).parent / "data" / "skills.tsv"
_SYLLABLES = [a + b for a, b in product("bdfgklmnprstvz", ("a", "e", "i", "o", "u", "an", "er", "il", "on"))]
_RARE_WORDS = 40_000
_COMPANIES = 60_000
_PLACES = 5_000
_SENTENCES_A_TRADE = 250
_CURRENCIES = {"US": "USD", "GB": "GBP", "CN": "CNY", "IN": "INR", "DE": "EUR", "FR": "EUR", "ES": "EUR"}
_LANGUAGES = ("en",) * 15 + ("zh",) * 2 + ("de", "de", "fr")
_MEAN_AGE = 25
"""Days since a posting was posted."""


class Pick:
    """Draws items of which the n-th is about 1/n as frequent as the first."""

    def __init__(self, items: Sequence[Any], flatness: int = 3) -> None:
        self.items = items
        self._weights = list(accumulate(1 / (rank + flatness) for rank in range(len(items))))

    def some(self, random: Random, count: int) -> list[Any]:
        return random.choices(self.items, cum_weights=self._weights, k=count)


class Corpus:
    """`posting(number)` is the same whatever was asked before."""

    def __init__(self, seed: int = 1, *, today: date) -> None:
        self._seed = seed
        self._today = today
        random = Random(seed)
        self.rare_words = list(dict.fromkeys(_made_up_word(random) for _ in range(_RARE_WORDS)))
        rare = Pick(self.rare_words, 30)
        self.companies = Pick([_company(random, number) for number in range(1, _COMPANIES + 1)], 20)
        self.skills = Pick(_skills(random), 12)
        self.places = Pick(_places(), 20)
        self._general = [_sentence(random, words.ANYBODYS, rare) for _ in range(2_000)]
        self._of_trade = {
            trade: [_sentence(random, own, rare) for _ in range(_SENTENCES_A_TRADE)]
            for trade, own in words.TRADES.items()
        }
        self._trades = Pick(list(words.TRADES), 6)
        self._foreign = {
            language: [_foreign_sentence(random, listed, language) for _ in range(3_000)]
            for language, listed in words.FOREIGN.items()
        }

    def postings(self, count: int, first: int = 1) -> Iterator[Posting]:
        """Posting objects with pk and relations, that no database holds."""
        for number in range(first, first + count):
            yield self.posting(number)

    def posting(self, number: int) -> Posting:
        random = Random(self._seed << 32 | number)
        language = random.choice(_LANGUAGES)
        trade: str = self._trades.some(random, 1)[0]
        skills = list(dict.fromkeys(self.skills.some(random, random.randint(2, 8))))
        places = list(dict.fromkeys(self.places.some(random, random.choice((0, 1, 1, 1, 1, 1, 1, 1, 1, 2)))))
        title = _title(random, trade, language)
        sentences = self._sentences(random, trade, language)
        currency = _CURRENCIES.get(places[0].country, "EUR") if places else "USD"
        last_day = self._today + timedelta(days=random.randint(0, 60))
        posted = self._today - timedelta(days=int(random.expovariate(1 / _MEAN_AGE)))
        posting = Posting(
            pk=number,
            title=title,
            company=self.companies.some(random, 1)[0] if random.random() < 0.95 else None,
            text="\n".join([title, _unique(number, language), *sentences, ", ".join(s.name for s in skills)]),
            duties=sentences[:5],
            language=language,
            employment_type=random.choice(("full_time", "full_time", "full_time", "part_time", "contract", "")),
            workplace=random.choice(("on_site", "on_site", "hybrid", "remote", "", "")),
            education=random.choice(("", "", "bachelor", "bachelor", "master", "high_school", "none")),
            experience_min=random.choice((None, None, 0, 1, 2, 2, 3, 3, 5, 5, 8, 10)),
            date_posted=posted if random.random() < 0.97 else None,
            valid_through=last_day if random.random() < 0.5 else None,
            **_pay(random, currency),
        )
        _relate(posting, places, skills)
        return posting

    def _sentences(self, random: Random, trade: str, language: str) -> list[str]:
        if language != "en":
            return random.choices(self._foreign[language], k=random.randint(12, 24))
        own = random.choices(self._of_trade[trade], k=random.randint(12, 24))
        return [*own, *random.choices(self._general, k=random.randint(3, 7))]


def _relate(posting: Posting, places: Sequence[Location], skills: Sequence[Skill]) -> None:
    """As prefetch_related leaves it: no database is asked for the related rows."""
    importance = PostingSkill.Importance.MENTIONED
    vars(posting)["_prefetched_objects_cache"] = {
        "posting_locations": [PostingLocation(posting=posting, location=place, raw=place.raw) for place in places],
        "posting_skills": [PostingSkill(posting=posting, skill=skill, importance=importance) for skill in skills],
    }


def _unique(number: int, language: str) -> str:
    return f"编号 {number}。" if language == "zh" else f"Our number for this job is {number}."


def _title(random: Random, trade: str, language: str) -> str:
    if language == "zh":
        return random.choice(words.HAN_LEVELS) + random.choice(words.HAN_TITLES)
    level, role = random.choice(words.LEVELS), random.choice(words.TRADES[trade].roles)
    setting = f" {random.choice(words.SETTINGS)}" if random.random() < 0.3 else ""
    return f"{level}{role}{setting}"


def _sentence(random: Random, own: words.Trade, rare: Pick) -> str:
    """Every fourth has a word that few others have."""
    object_, other = random.sample(own.objects, 2)
    verb = random.choice(own.verbs)
    sentence = f"{verb.capitalize()} {random.choice(words.KINDS)}{object_} {random.choice(words.JOINS)} {other}"
    if random.random() < 0.25:
        sentence += f" for {rare.some(random, 1)[0].capitalize()}"
    if random.random() < 0.35:
        sentence += f", {random.choice(words.TAILS)}"
    return f"{sentence}."


def _foreign_sentence(random: Random, listed: Sequence[str], language: str) -> str:
    if language == "zh":
        return "".join(random.sample(listed, random.randint(5, 9))) + "。"
    return " ".join(random.sample(listed, random.randint(6, 12))).capitalize() + "."


def _made_up_word(random: Random) -> str:
    return "".join(random.choices(_SYLLABLES, k=random.choice((2, 3, 3, 4))))


def _company(random: Random, number: int) -> Company:
    form = random.choice(("Ltd", "GmbH", "Inc.", "AB", "LLC", "Group"))
    name = f"{_made_up_word(random)} {_made_up_word(random)} {form}".title()
    return Company(pk=number, name=name, match_key=company_key(name))


def _skills(random: Random) -> list[Skill]:
    rows = [line.split("\t") for line in _SKILLS_FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
    names = {name_key(row[0]): row[0] for row in rows}
    skills = [Skill(pk=number, name=name, match_key=key) for number, (key, name) in enumerate(names.items(), 1)]
    random.shuffle(skills)
    return skills


def _places() -> list[Location]:
    """The largest cities of the gazetteer."""
    with sqlite3.connect(f"file:{unpack()}?mode=ro", uri=True) as gazetteer:
        rows = gazetteer.execute(
            "SELECT id, name, region, country, latitude, longitude FROM place WHERE kind = 'city'"
            " ORDER BY population DESC, id LIMIT ?",
            [_PLACES],
        ).fetchall()
    return [
        Location(
            pk=number,
            city=city,
            region=region or "",
            country=country,
            latitude=latitude,
            longitude=longitude,
            raw=city,
            match_key=place_key(country, region, city),
        )
        for number, city, region, country, latitude, longitude in rows
    ]


def _pay(random: Random, currency: str) -> dict[str, Any]:
    if random.random() < 0.4:
        return {}
    bottom = pay.convert(Decimal(round(random.lognormvariate(10.8, 0.5), -3)), "EUR", currency) or Decimal(0)
    amounts = [amount.quantize(Decimal(1)) for amount in (bottom, bottom * Decimal(str(random.choice((1, 1.25)))))]
    reference = [pay.in_reference(amount, currency) for amount in amounts]
    return {
        "salary_min": amounts[0],
        "salary_max": amounts[1],
        "salary_annual_min": amounts[0],
        "salary_annual_max": amounts[1],
        "salary_currency": currency,
        "salary_period": "year",
        "salary_kind": "base",
        "salary_text": f"{currency} {amounts[0]} - {amounts[1]}",
        "salary_reference_min": reference[0],
        "salary_reference_max": reference[1],
    }
