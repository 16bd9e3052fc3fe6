"""What of a demand is only a wish."""

from __future__ import annotations

import pytest

from postings.extractors import skills
from postings.extractors.draft import Importance
from postings.extractors.skill_importance import wishes
from postings.tests.extractors.readings import reading_of
from postings.tests.timing import at_most

EXAMPLES = """
Java; Go a plus -> Go
SQL, ideally PostgreSQL -> PostgreSQL
BLS required; ACLS preferred -> ACLS
TIG welding; robotic welding an asset -> robotic welding
Fluency in Python (pandas) and SQL; R is a plus -> R
Mastery of Figma; Framer and Sketch are a plus -> Framer; Sketch
Knowledge of Access, Visio and Project preferred -> Access; Visio; Project
Proficient in Excel, Power BI a plus -> Power BI
Excel required and Access preferred -> Access
Python (preferred), SQL -> Python
Programming in SQL (preferably Oracle) and Java -> Oracle
Advanced Excel skills (Access a plus) -> Access
Experience with CRM preferred (e.g. HubSpot) -> CRM; HubSpot
Bonus points if you know Kafka -> Kafka
3 years of Java, preferably with Kotlin -> Kotlin
熟悉Linux，有Kafka经验者优先 -> Kafka
有Java经验，熟悉Spring者优先 -> Java; Spring
精通UG,会PowerMill优先 -> PowerMill
熟悉Python者优先，能适应加班 -> Python
Sehr gute DATEV-Kenntnisse, SAP von Vorteil -> SAP
Sie kennen idealerweise Fidelio, beherrschen Word -> Fidelio
Maîtrise de PHP. La connaissance de Kubernetes serait un plus -> Kubernetes
Imprescindible Excel. Valorable AutoCAD -> AutoCAD
Praktyka z Gitem. Mile widziane: React, Celery -> React; Celery
Any of these will be an advantage: Hibernate, Spring, JSP -> Hibernate; Spring; JSP
熟悉一种工具，如Ansible，有海量服务器经验者优先 -> 海量服务器
Знание SQL. Желательно знание Python -> Python
""".strip().splitlines()
"""A line and the words in it that are only welcome."""
BUGS_CAUGHT = """
Access – preferred. -> Access
Znajomość SAP - mile widziana, -> SAP
Prawo jazdy kat. B – mile widziane -> Prawo; jazdy; kat.
SQL - required, Visio - a plus -> Visio
Знание SAP (не обязательно) -> SAP
Visio (non obligatoire) -> Visio
熟悉版本工具如Git，并了解Visio流程者优先 -> Git; Visio
有其他工具经验者优先,如（Visio/Kafka） -> Visio; Kafka
具备撰写报告的能力，需熟练使用SQL等语言，以及Visio等工具，有Kafka经验优先 -> Kafka
""".strip().splitlines()
"""What stands behind a dash or in brackets holds for what is before it."""
WORDS = (
    "Java Go SQL PostgreSQL Ansible BLS ACLS Python Figma Framer Sketch "
    "Git Access Visio Excel Kafka Spring Linux SAP DATEV"
)
KNOWN_FAILURES = """
Excel, and Access if possible -> Access
SQL; R welcome -> R
""".strip().splitlines()


def wished(line: str) -> list[str]:
    return [line[start:end] for start, end in wishes(line)]


@pytest.mark.parametrize("row", EXAMPLES + BUGS_CAUGHT)
def test_it_finds_what_is_only_welcome(row: str) -> None:
    line, _, words = row.partition(" -> ")
    found = " ".join(wished(line))
    wanted = words.split("; ")
    assert [word for word in wanted if word not in found] == []
    others = [word for word in WORDS.split() if word in line.split() and word not in wanted]
    assert [word for word in others if word in found.split()] == []


@pytest.mark.parametrize("row", KNOWN_FAILURES)
def test_it_still_fails(row: str) -> None:
    line, _, words = row.partition(" -> ")
    assert not all(word in " ".join(wished(line)) for word in words.split("; "))


@pytest.mark.parametrize("line", ["", "Java and SQL", "熟悉Java", "(", "preferred", "，者优先"])
def test_a_line_without_a_wish_or_without_words_is_no_error(line: str) -> None:
    assert all(0 <= start <= end <= len(line) for start, end in wishes(line))


@pytest.mark.parametrize(
    ("line", "required", "preferred"),
    [
        ("- Fluent in Python and SQL; R is a plus", {"Python", "SQL"}, {"R"}),
        ("- BLS required; ACLS preferred", {"BLS certification"}, {"ACLS certification"}),
        ("- 熟悉MySQL，有Kafka经验者优先", {"MySQL"}, {"Apache Kafka"}),
        ("- 熟悉一种工具，如Ansible，有Kafka经验者优先", {"Ansible"}, {"Apache Kafka"}),
        ("- Gute Kenntnisse in Java; Kotlin ist von Vorteil", {"Java"}, {"Kotlin"}),
    ],
)
def test_each_skill_has_the_importance_of_its_clause(line: str, required: set[str], preferred: set[str]) -> None:
    found = skills.find(reading_of(f"Developer\n\nRequirements:\n{line}\n- Punctual"))
    assert found is not None
    by_name = {skill.name: skill.importance for skill in found.value}
    assert {name for name in required if by_name.get(name) is Importance.REQUIRED} == required
    assert {name for name in preferred if by_name.get(name) is Importance.PREFERRED} == preferred


@pytest.mark.parametrize(
    "unit", ["preferred ", "(preferred ", "a plus, ", "者优先，", "ideally, ", "((((", "and or "]
)
def test_a_hostile_line_takes_milliseconds(unit: str) -> None:
    line = (unit * 20_000)[:20_000]
    wishes("warm, a plus")
    with at_most(seconds=1):
        wishes(line)
