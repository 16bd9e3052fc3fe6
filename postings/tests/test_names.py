from __future__ import annotations

from pathlib import Path

import pytest
from django.utils.translation import override

from postings import names, wording

PLACES = [
    ("CN/Guangdong", "广东"),
    ("CN/Beijing/Beijing", "北京"),
    ("CN/Guangdong/Shenzhen", "深圳"),
    ("CN/Zhejiang/Hangzhou", "杭州"),
    ("US/California", "加利福尼亚州"),
    ("US/California/San Francisco", "旧金山"),
    ("US/Illinois/Chicago", "芝加哥"),
    ("DE/Bavaria/Munich", "慕尼黑"),
    ("GB/England/London", "伦敦"),
    ("FR/Île-de-France/Paris", "巴黎"),
    ("VN/Ho Chi Minh City/Ho Chi Minh City", "胡志明市"),
    ("US/Kansas/Elm Springs Crossing", "Elm Springs Crossing"),
    ("US//Nowhere", "Nowhere"),
    ("", ""),
    ("a/b/c/d/e", "e"),
]


@pytest.mark.parametrize(("value", "chinese"), PLACES)
def test_a_place_bears_its_chinese_name_on_chinese_pages_only(value: str, chinese: str) -> None:
    with override("zh-hans"):
        assert names.place(value) == chinese
    with override("en"):
        assert names.place(value) == value.rsplit("/", 1)[-1]


SKILLS = [
    ("Data analysis", "数据分析"),
    ("data analysis", "数据分析"),
    ("Python", "Python"),
    ("Falconry", "Falconry"),
]


@pytest.mark.parametrize(("skill", "chinese"), SKILLS)
def test_a_skill_bears_its_chinese_name_on_chinese_pages_only(skill: str, chinese: str) -> None:
    with override("zh-hans"):
        assert names.skill(skill) == chinese
    with override("en"):
        assert names.skill(skill) == skill


WHOLE = [
    ({"city": "Guangzhou", "region": "Guangdong", "country": "CN"}, "中国 广东 广州"),
    ({"city": "Beijing", "region": "Beijing", "country": "CN"}, "中国 北京"),
    ({"city": None, "region": "Bavaria", "country": "DE"}, "德国 巴伐利亚州"),
    ({"city": None, "region": None, "country": None, "raw": "Anywhere"}, "Anywhere"),
]


@pytest.mark.parametrize(("location", "chinese"), WHOLE)
def test_a_chinese_place_begins_with_the_country(location: dict[str, str | None], chinese: str) -> None:
    with override("zh-hans"):
        assert wording.place(location) == chinese


def rows(name: str) -> list[list[str]]:
    lines = (Path(names.__file__).with_name("data") / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def test_every_named_skill_is_one_of_ours_and_no_two_share_a_chinese_name() -> None:
    named = {row[1]: row[2] for row in rows("names.zh.tsv") if row[0] == "skill"}
    assert len(set(named.values())) == len(named) > 1000
    assert named.keys() <= {row[0] for row in rows("skills.tsv")}
