"""Made-up postings, to try the site out at any size and to measure it: the same ones for the same seed. Layer 4.

Words, companies, skills and places are drawn as they fall in the world: a few everywhere, most of them rarely. A
posting's sentences are drawn from a bank of some ten thousand, by section and trade, and some names that few
others have and a number of its own stand between them, so no two texts are alike. One posting in ten is Chinese,
some are German or French.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import accumulate, product
from random import Random
from typing import Any
from zlib import crc32

from postings import made_up_foreign as foreign
from postings import made_up_words as words
from postings import pay
from postings.extractors.vocabulary import skill_table
from postings.gazetteer import unpack
from postings.matching import company_key, name_key, place_key
from postings.models import Company, Location, Posting, PostingLocation, PostingSkill, Skill

_SYLLABLES = [a + b for a, b in product("bdfgklmnprstvz", ("a", "e", "i", "o", "u", "an", "er", "il", "on"))]
_RARE_WORDS = 80_000
_TERMS = 3_000
_COMPANIES = 150_000
_PLACES = 10_000
_SENTENCES = 3_000
"""In the bank of each section and language."""
_SENTENCES_A_TRADE = 400
_NAMES_A_POSTING = 5
_CURRENCIES = {"US": "USD", "GB": "GBP", "CN": "CNY", "IN": "INR", "CA": "CAD", "AU": "AUD"}
_LANGUAGES = ("en",) * 15 + ("zh",) * 2 + ("de", "de", "fr")
_COUNTRIES = {
    "en": ("US", "GB", "IN", "CA", "AU", "DE", "IE", "SG", "ZA", "NL", "PH", "NG", "AE", "NZ", "ES", "KE", "FR"),
    "zh": ("CN", "CN", "CN", "CN", "TW", "HK", "SG"),
    "de": ("DE", "DE", "AT", "CH"),
    "fr": ("FR", "FR", "BE", "CA", "CH", "MA"),
}
"""Where postings in a language are mostly, the most frequent first; English ones are everywhere else, too."""
_MEAN_AGE = 25
"""Days since a posting was posted."""
_FAR_APART = 20_000_000_089
"""Has no divisor in common with the number of syllables: no two multiples are the same name."""
_FORMS = ("Ltd", "GmbH", "Inc.", "AB", "LLC", "Group")


class Pick:
    """Draws items of which the n-th is about 1/n as frequent as the first, the first few nearly alike."""

    def __init__(self, items: Sequence[Any], flatness: float = 3) -> None:
        self.items = items
        self._weights = list(accumulate(1 / (rank + flatness) for rank in range(len(items))))

    def some(self, random: Random, count: int) -> list[Any]:
        return random.choices(self.items, cum_weights=self._weights, k=count)

    def one(self, random: Random) -> Any:
        return self.some(random, 1)[0]


class Slots(Mapping[str, str]):
    """What fills a pattern's {slots}: each look is another draw from the list of that name."""

    def __init__(self, random: Random, lists: Mapping[str, Pick]) -> None:
        self._random = random
        self._lists = lists

    def __getitem__(self, name: str) -> str:
        filled: str = self._lists[name].one(self._random)
        return filled

    def __iter__(self) -> Iterator[str]:
        return iter(self._lists)

    def __len__(self) -> int:
        return len(self._lists)

    def sentences(self, patterns: Sequence[str], count: int, stop: str = ".") -> list[str]:
        drawn = Pick(patterns).some(self._random, count)
        return [f"{text[0].upper()}{text[1:]}{stop}" for text in (pattern.format_map(self) for pattern in drawn)]


class Corpus:
    """`posting(number)` is the same whatever was asked before."""

    def __init__(self, seed: int = 1, *, today: date) -> None:
        self._seed = seed
        self._today = today
        random = Random(seed)
        self.rare_words = list(dict.fromkeys(_made_up_word(random) for _ in range(_RARE_WORDS)))
        self._names = Pick([word.capitalize() for word in self.rare_words], 30)
        self._companies = Pick(range(1, _COMPANIES + 1), 20)
        self.skills = Pick([_mentioned(skill) for skill in _skills(random)], 12)
        self._places = Places()
        self._trades = Pick(list(words.TRADES), 6)
        rare = {"name": self._names, "term": Pick(self.rare_words[:_TERMS], 60)}
        lists = {name: Pick(listed, 8) for name, listed in words.SLOTS.items()} | rare
        shared = Slots(random, lists)
        self._sections = {
            name: shared.sentences(section.patterns, _SENTENCES) for name, section in words.SECTIONS.items()
        }
        self._of_trade = {
            trade: Slots(random, lists | {"own_verb": Pick(own.verbs), "own_object": Pick(own.objects)}).sentences(
                words.TRADE_DUTIES, _SENTENCES_A_TRADE
            )
            for trade, own in words.TRADES.items()
        }
        self._foreign = {
            language: Slots(random, {name: Pick(listed, 8) for name, listed in slots.items()} | rare).sentences(
                foreign.SENTENCES[language], _SENTENCES, foreign.STOPS[language]
            )
            for language, slots in foreign.SLOTS.items()
        }

    def postings(self, count: int, first: int = 1) -> Iterator[Posting]:
        """Posting objects with pk and relations, that no database holds."""
        for number in range(first, first + count):
            yield self.posting(number)

    def posting(self, number: int) -> Posting:
        random = Random(self._seed << 32 | number)
        language = random.choice(_LANGUAGES)
        trade: str = self._trades.one(random)
        skills = list(dict.fromkeys(self.skills.some(random, random.randint(2, 8))))
        places = self._places.some(random, language)
        title = self._title(random, trade, language)
        duties, lines = self._lines(random, trade, language)
        names = ", ".join(self._names.some(random, _NAMES_A_POSTING))
        last_day = self._today + timedelta(days=random.randint(0, 60))
        posted = self._today - timedelta(days=int(random.expovariate(1 / _MEAN_AGE)))
        posting = Posting(
            pk=number,
            title=title,
            company=company(self._companies.one(random)) if random.random() < 0.95 else None,
            text="\n".join([title, *lines, ", ".join(row.skill.name for row in skills), f"{names} {number}"]),
            duties=duties,
            language=language,
            employment_type=random.choice(("full_time", "full_time", "full_time", "part_time", "contract", "")),
            workplace=random.choice(("on_site", "on_site", "hybrid", "remote", "", "")),
            education=random.choice(("", "", "bachelor", "bachelor", "master", "high_school", "none")),
            experience_min=random.choice((None, None, 0, 1, 2, 2, 3, 3, 5, 5, 8, 10)),
            date_posted=posted if random.random() < 0.97 else None,
            valid_through=last_day if random.random() < 0.5 else None,
            **_pay(random, _CURRENCIES.get(places[0].location.country, "EUR") if places else "USD"),
        )
        # As prefetch_related leaves it: no database is asked for the related rows.
        vars(posting)["_prefetched_objects_cache"] = {"posting_locations": places, "posting_skills": skills}
        return posting

    def _title(self, random: Random, trade: str, language: str) -> str:
        """Most are common; one in four has a name in it that few others have."""
        levels, roles, settings = (
            (foreign.HAN_LEVELS, foreign.HAN_TITLES, foreign.HAN_SETTINGS)
            if language == "zh"
            else (words.LEVELS, words.TRADES[trade].roles, words.SETTINGS)
        )
        space = "" if language == "zh" else " "
        chance = random.random()
        parts = [
            random.choice(levels) if random.random() < 0.5 else "",
            random.choice(roles),
            self._names.one(random) if chance > 0.75 else random.choice(settings) if chance < 0.25 else "",
        ]
        return space.join(filter(None, parts))

    def _lines(self, random: Random, trade: str, language: str) -> tuple[list[str], list[str]]:
        """Duties, and all lines of the text with them."""
        if language != "en":
            lines = random.choices(self._foreign[language], k=random.randint(14, 24))
            return lines[:5], lines
        lines, duties = [], random.choices(self._of_trade[trade], k=random.randint(3, 7))
        for name, section in words.SECTIONS.items():
            drawn = random.choices(self._sections[name], k=random.randint(section.fewest, section.most))
            if section.headings:
                lines.append(random.choice(section.headings))
            if name == "about":
                lines.append(" ".join(drawn))
            elif name == "duties":
                duties += drawn
                lines += duties
            else:
                lines += drawn
        return duties, lines


class Places:
    """Where postings are, by their language; the largest cities of a country most."""

    def __init__(self) -> None:
        by_country: dict[str, list[PostingLocation]] = {}
        for place in _places():
            by_country.setdefault(place.country, []).append(PostingLocation(location=place, raw=place.raw))
        everywhere = sorted(by_country, key=lambda country: -len(by_country[country]))
        self._cities = {country: Pick(places, 20) for country, places in by_country.items()}
        self._countries = {
            language: Pick(mostly if language != "en" else [*dict.fromkeys([*mostly, *everywhere])], 0.5)
            for language, mostly in _COUNTRIES.items()
        }

    def some(self, random: Random, language: str) -> list[PostingLocation]:
        """Mostly one, seldom none or two, and of the two half in another country."""
        count = random.choice((0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2))
        if not count:
            return []
        country = self._countries[language].one(random)
        places = self._cities[country].some(random, count)
        if count > 1 and random.random() < 0.5:
            places[1] = self._cities[self._countries[language].one(random)].one(random)
        return list({row.location.pk: row for row in places}.values())


@cache
def company(number: int) -> Company:
    """The n-th most frequent company; no two have the same name."""
    digits = number * _FAR_APART % len(_SYLLABLES) ** 5
    syllables = []
    for _ in range(5):
        digits, rest = divmod(digits, len(_SYLLABLES))
        syllables.append(_SYLLABLES[rest])
    name = f"{''.join(syllables[:3])} {''.join(syllables[3:])} {_FORMS[number % len(_FORMS)]}".title()
    return Company(pk=number, name=name, match_key=company_key(name))


def _mentioned(skill: Skill) -> PostingSkill:
    """One row for all postings that mention it; none of them needs to be asked who its posting is."""
    return PostingSkill(pk=skill.pk, skill=skill, importance=PostingSkill.Importance.MENTIONED)


def _made_up_word(random: Random) -> str:
    return "".join(random.choices(_SYLLABLES, k=random.choice((2, 3, 3, 4))))


def _skills(random: Random) -> list[Skill]:
    """In an order that a new skill in the table does not upset."""
    names = {name_key(row.name): row.name for row in skill_table.rows()}
    skills = [Skill(pk=number, name=name, match_key=key) for number, (key, name) in enumerate(names.items(), 1)]
    seed = random.random()
    skills.sort(key=lambda skill: crc32(f"{seed} {skill.match_key}".encode()))
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
