"""Made-up postings for benchmarks: as many as asked, the same ones for the same seed, no two texts alike.

Words, companies, skills and places are drawn as they fall in the world: a few everywhere, most of them rarely. One
posting in ten is Chinese. They are Posting objects that no database holds: `as_document` makes of them what it
makes of real ones.
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

from postings import pay
from postings.gazetteer import unpack
from postings.matching import company_key, name_key, place_key
from postings.models import Company, Location, Posting, PostingLocation, PostingSkill, Skill

TODAY = date(2026, 11, 20)
_SKILLS_FILE = Path(__file__).resolve().parent.parent / "postings" / "data" / "skills.tsv"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


LEVELS = ("", "", "", "Senior ", "Junior ", "Lead ", "Assistant ", "Head ", "Trainee ", "Night shift ")
FIELDS = _words(
    """
    sales marketing software data warehouse kitchen care finance service quality logistics legal research
    security energy network product school garden dental welding payroll insurance tax rail harbour
    laboratory textile theatre forest
    """
)
ROLES = _words(
    """
    manager engineer analyst nurse driver developer clerk consultant technician buyer planner coordinator
    representative designer teacher cook inspector administrator
    """
)
COMMON = _words(
    """
    the and to of our you with for in team work customers experience will project management support business
    services develop people process quality systems clients skills reports plans safety training daily local
    new strong knowledge responsible maintain prepare improve communication technical delivery budget
    standards equipment department suppliers orders products solutions market growth schedule
    """
)
PHRASES = (
    "project management",
    "customer service",
    "continuous improvement",
    "night shift",
    "heavy goods vehicle",
)
HAN = _words(
    """
    负责 公司 客户 销售 管理 工作 经验 团队 项目 能力 产品 市场 以上 相关 优先 沟通 专业
    良好 维护 开发 设计 服务 要求 熟悉 完成 协调 技术 数据 分析 质量 采购 物流 会计 财务
    培训 制定 计划 方案 执行 报告 设备 生产 安全 合同 部门 门店 招聘 运营
    """
)
HAN_TITLES = (
    "销售代表",
    "软件工程师",
    "会计",
    "采购经理",
    "仓库管理员",
    "护士",
    "数据分析师",
    "客服专员",
    "产品经理",
    "司机",
)
_SYLLABLES = [a + b for a, b in product("bdfgklmnprstvz", ("a", "e", "i", "o", "u", "an", "er", "il", "on"))]
_RARE_WORDS = 40_000
_COMPANIES = 12_000
_PLACES = 3_000
_CURRENCIES = {"US": "USD", "GB": "GBP", "CN": "CNY", "IN": "INR", "DE": "EUR", "FR": "EUR", "ES": "EUR"}


class Pick:
    """Draws items of which the n-th is about 1/n as frequent as the first."""

    def __init__(self, items: Sequence[Any], flatness: int = 3) -> None:
        self.items = items
        self._weights = list(accumulate(1 / (rank + flatness) for rank in range(len(items))))

    def some(self, random: Random, count: int) -> list[Any]:
        return random.choices(self.items, cum_weights=self._weights, k=count)


class Corpus:
    def __init__(self, seed: int = 1) -> None:
        self._seed = seed
        random = Random(seed)
        rare = [_made_up_word(random) for _ in range(_RARE_WORDS)]
        self.words = Pick([*COMMON, *PHRASES, *FIELDS, *ROLES, *dict.fromkeys(rare)], 10)
        self.han = Pick(HAN, 10)
        self.companies = Pick([_company(random, number) for number in range(_COMPANIES)], 20)
        self.skills = Pick(_skills(random), 5)
        self.places = Pick(_places(), 20)

    def postings(self, count: int, first: int = 1) -> Iterator[Posting]:
        for number in range(first, first + count):
            yield self.posting(number)

    def posting(self, number: int) -> Posting:
        random = Random(f"{self._seed}/{number}")
        is_han = random.random() < 0.1
        skills = list(dict.fromkeys(self.skills.some(random, random.randint(0, 9))))
        places = list(dict.fromkeys(self.places.some(random, random.choice((0, 1, 1, 1, 1, 1, 2)))))
        title = random.choice(HAN_TITLES) if is_han else _title(random)
        lines = [self._han_line(random) if is_han else self._line(random) for _ in range(random.randint(8, 26))]
        currency = _CURRENCIES.get(places[0].country, "EUR") if places else "USD"
        posting = Posting(
            pk=number,
            revision=1,
            title=title,
            company=self.companies.some(random, 1)[0] if random.random() < 0.95 else None,
            text="\n".join([title, f"{number:x}", ", ".join(skill.name for skill in skills), *lines]),
            duties=lines[:5],
            language="zh" if is_han else random.choice(("en", "en", "en", "en", "de", "fr", "")),
            employment_type=random.choice(("full_time", "full_time", "full_time", "part_time", "contract", "")),
            workplace=random.choice(("on_site", "on_site", "hybrid", "remote", "", "")),
            education=random.choice(("", "", "bachelor", "bachelor", "master", "high_school", "none")),
            experience_min=random.choice((None, None, 0, 1, 2, 2, 3, 3, 5, 5, 8, 10)),
            date_posted=TODAY - timedelta(days=int(random.expovariate(1 / 25)))
            if random.random() < 0.97
            else None,
            valid_through=TODAY + timedelta(days=random.randint(-10, 60)) if random.random() < 0.5 else None,
            **_pay(random, currency),
        )
        _relate(posting, places, skills)
        return posting

    def _line(self, random: Random) -> str:
        return " ".join(self.words.some(random, random.randint(7, 18))).capitalize() + "."

    def _han_line(self, random: Random) -> str:
        return "".join(self.han.some(random, random.randint(6, 18))) + "。"


def _relate(posting: Posting, places: Sequence[Location], skills: Sequence[Skill]) -> None:
    """As prefetch_related leaves it: no database is asked for the related rows."""
    importance = PostingSkill.Importance.MENTIONED
    vars(posting)["_prefetched_objects_cache"] = {
        "posting_locations": [PostingLocation(posting=posting, location=place, raw=place.raw) for place in places],
        "posting_skills": [PostingSkill(posting=posting, skill=skill, importance=importance) for skill in skills],
    }


def _title(random: Random) -> str:
    return f"{random.choice(LEVELS)}{random.choice(FIELDS)} {random.choice(ROLES)}".capitalize()


def _made_up_word(random: Random) -> str:
    return "".join(random.choices(_SYLLABLES, k=random.choice((2, 3, 3, 4))))


def _company(random: Random, number: int) -> Company:
    name = (
        f"{_made_up_word(random)} {_made_up_word(random)} {random.choice(('Ltd', 'GmbH', 'Inc.', 'AB'))}".title()
    )
    return Company(pk=number + 1, name=name, match_key=company_key(name))


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
            region=region,
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
