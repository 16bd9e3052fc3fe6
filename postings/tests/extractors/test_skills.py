from __future__ import annotations

from collections.abc import Iterator

import pytest

from postings.extractors import skills
from postings.extractors.draft import Importance
from postings.extractors.skill_matcher import find
from postings.extractors.vocabulary.activities import before_object
from postings.extractors.vocabulary.skills import Gate, load
from postings.tests.extractors import skill_examples
from postings.tests.extractors.readings import reading_of
from postings.tests.extractors.skill_snippets import SNIPPETS
from postings.tests.timing import at_most

HEADINGS = (("Responsibilities:", "Requirements:"), ("岗位职责：", "任职要求："))
BENEFITS_POSTING = """Stock Clerk

Duties:
- {duties}

Benefits:
- {perks}

About us:
{talk}

Equal opportunity:
{legal}
"""


def rows(table: str) -> list[tuple[str, frozenset[str]]]:
    pairs = (line.rpartition("->")[::2] for line in table.strip().splitlines())
    return [(text.strip(), frozenset(filter(None, map(str.strip, names.split(";"))))) for text, names in pairs]


def lines(table: str) -> list[str]:
    return table.strip().splitlines()


def names_in(text: str) -> frozenset[str]:
    found = skills.find(reading_of(text))
    return frozenset(skill.name for skill in found.value) if found else frozenset()


def posting_of(snippet: str) -> str:
    title, duties, requirements = snippet.split("|")
    heads = HEADINGS[not title.isascii()]
    parts = [title]
    for head, items in zip(heads, (duties, requirements), strict=True):
        parts += [head, *(f"- {item.strip()}" for item in items.replace("；", ";").split(";"))]
    return "\n".join(parts)


@pytest.mark.parametrize(("line", "names"), rows(skill_examples.EXAMPLES) + rows(skill_examples.BUGS_CAUGHT))
def test_it_finds_the_skills_of_a_line(line: str, names: frozenset[str]) -> None:
    assert {match.skill for match in find(line)} == names


@pytest.mark.parametrize(("line", "names"), rows(skill_examples.KNOWN_FAILURES))
def test_it_still_misses_what_is_known_to_fail(line: str, names: frozenset[str]) -> None:
    assert {match.skill for match in find(line)} != names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Key skills: Java, MySQL", {"Java", "MySQL"}),
        ("Tech stack: Docker, Terraform", {"Docker", "Terraform"}),
        ("技能标签：Python、数据分析", {"Python", "Data analysis"}),
        ("Fachkenntnisse: SolidWorks, AutoCAD", {"SolidWorks", "AutoCAD"}),
    ],
)
def test_labelled_skills_are_a_field_and_required(line: str, names: set[str]) -> None:
    reading = reading_of(f"Clerk\n\nLocation: Berlin\n{line}\n")
    assert len(reading.fields["skills"]) == 1
    found = skills.find(reading)
    assert found is not None
    assert {skill.name for skill in found.value if skill.importance is Importance.REQUIRED} == names


def test_it_finds_the_skills_of_short_postings_of_all_trades() -> None:
    right = answered = wanted = 0
    report = []
    for snippet, names in rows(SNIPPETS):
        found = names_in(posting_of(snippet))
        right, answered, wanted = right + len(found & names), answered + len(found), wanted + len(names)
        if found != names:
            report.append(f"{snippet[:30]}: missed {sorted(names - found)}, wrong {sorted(found - names)}")
    print("\n".join(report))
    assert 2 * right / (answered + wanted) >= 0.85


def passages_without_skills() -> Iterator[str]:
    for number in range(10):
        five, three, two = (slice(number * size, number * size + size) for size in (5, 3, 2))
        yield BENEFITS_POSTING.format(
            duties="\n- ".join(lines(skill_examples.DUTIES_WITHOUT_SKILLS)[three]),
            perks="\n- ".join(lines(skill_examples.PERKS)[five]),
            talk="\n".join(lines(skill_examples.TALK)[three]),
            legal="\n".join(lines(skill_examples.LEGAL)[two]),
        )


@pytest.mark.parametrize("text", list(passages_without_skills()))
def test_it_finds_nothing_in_benefits_company_talk_and_legal_lines(text: str) -> None:
    assert names_in(text) == frozenset()


def test_it_finds_nothing_in_chinese_benefits() -> None:
    assert names_in("文员\n岗位职责：\n1、按时到岗\n福利待遇：\n" + skill_examples.BENEFITS_ZH) == frozenset()


@pytest.mark.parametrize("line", lines(skill_examples.PERKS_OF_NINE_LANGUAGES))
def test_a_benefit_names_no_skill_wherever_it_stands(line: str) -> None:
    assert find(line) == []


@pytest.mark.parametrize("line", lines(skill_examples.DUTIES_WITHOUT_SKILLS))
def test_a_duty_with_a_skills_word_in_it_names_no_skill(line: str) -> None:
    assert names_in(f"Clerk\n\nDuties:\n- {line}\n- Arrive at eight") == frozenset()


@pytest.mark.parametrize(
    ("duty", "names"),
    [
        ("Procurement;", {"Procurement"}),
        ("Ensure full compliance with the house rules", {"Compliance"}),
        ("Conduct research into old maps", {"Research"}),
        ("Advertising vacant flats on the web", {"Advertising"}),
        ("Reporting to the head of the shop", set()),
        ("Work with finance and marketing", set()),
        ("Handle finance requests of the branches", set()),
        ("Maintain the reliability of the bells", set()),
    ],
)
def test_a_trade_in_a_duty_is_a_skill_where_it_is_done(duty: str, names: set[str]) -> None:
    assert names_in(f"Clerk\n\nDuties:\n- {duty}\n- Arrive at eight") == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("You will receive regular sales training from our coaches", set()),
        ("Hold sales training for new shop assistants", {"Sales training"}),
        ("A friendly team, life insurance and a 401(k) are waiting for you", set()),
        ("Pay by experience, dental, paid time off, life insurance and a 401(k)", set()),
        ("Administer the 401(k) and life insurance of the crews", {"Insurance"}),
    ],
)
def test_what_the_employer_gives_is_no_skill(line: str, names: set[str]) -> None:
    assert names_in(f"Clerk\n\nRequirements:\n- {line}\n- Own car") & {"Sales training", "Insurance"} == names


def test_prose_beside_the_lists_names_skills_where_it_tells_who_is_sought() -> None:
    text = (
        "Field Technician\n\nYou are able to solve problems on your own and have experience with oscilloscopes. "
        "We are a leading maker of welding robots.\n\nDuties:\n- Arrive at eight\n\n"
        "Supervisory Responsibilities:\nAssists with interviewing.\n\nRequirements:\n- Own car"
    )
    found = skills.find(reading_of(text))
    assert found is not None
    assert {skill.name for skill in found.value} == {"Problem solving", "Oscilloscopes", "Interviewing"}
    assert {skill.importance for skill in found.value} == {Importance.MENTIONED}


def test_the_tools_of_a_trade_are_read_where_an_employer_tells_of_itself() -> None:
    text = (
        "Kestrel | Engineers | Leeds\n\nOur welding and photography firm has built kites since 1911. "
        "We are looking for people who have solid skills in C, HTTP and Git.\n\n"
        "We need front-end developers (React, GraphQL) who like wind.\n\n"
        "Backend tech stack: Go, Docker, PostgreSQL"
    )
    assert names_in(text) >= {"C", "HTTP", "Git", "React", "GraphQL", "Go", "Docker", "PostgreSQL"}
    assert names_in(text).isdisjoint({"Welding", "Photography"})


def test_what_stands_between_the_lists_is_read_where_it_says_who_is_sought() -> None:
    text = (
        "Draughtsman\n\nDuties:\n- Revise sheets for the yard\n- Answer the yard's questions\n\n"
        "Candidates should have patience and a steady hand with AutoCAD. Requests for help with the application "
        "should be sent to the office of equal opportunity, which must have experience in recruitment."
    )
    assert names_in(text) == {"Patience", "AutoCAD"}


def test_a_product_is_no_skill_where_its_maker_is_named() -> None:
    text = (
        "Estimator\n\nCompany: Bluebeam\n\nDuties:\n- Present Bluebeam at shows\n- Read floor plans\n\n"
        "Requirements:\n- {demand}\n- Own car"
    )
    assert "Bluebeam Revu" not in names_in(text.format(demand="Knows AutoCAD"))
    assert "Bluebeam Revu" in names_in(text.format(demand="Experience with Bluebeam"))


def test_what_a_listed_line_says_of_the_law_and_of_the_employer_is_no_demand() -> None:
    text = (
        "Clerk\n\nRequirements:\n- Knows Lotus Notes  We will consider all qualified applicants with an interest "
        "in recruiting and payroll\n- Knows SAP. Since 1990, Heron Works Inc., has been selling welding gear to "
        "shops in the insurance trade. Our team is made up of graduates in accounting who love photography and "
        "chess.\n- Own car"
    )
    assert names_in(text) == {"Lotus Notes", "SAP"}


def test_recruiters_speak_of_candidates_as_their_work() -> None:
    text = "Recruiter\n\nDuties:\n- Source qualified candidates through LinkedIn\n\nRequirements:\n- Own car"
    assert names_in(text) == {"LinkedIn"}


def test_lines_glued_to_each_other_are_read_apart() -> None:
    text = (
        "Clerk\n\nRequirements:\n- Is at home in GAAPExperience of Yardi a plus\n- Uses PHPUnit, JavaScript and "
        "LinkedIn in small teamsKnowledge of Excel"
    )
    found = skills.find(reading_of(text))
    assert found is not None
    importances = {skill.name: skill.importance for skill in found.value}
    assert importances["Yardi"] is Importance.PREFERRED
    assert {"GAAP", "PHPUnit", "JavaScript", "LinkedIn", "Microsoft Excel"} <= importances.keys()


def test_names_glued_to_each_other_are_read_apart() -> None:
    text = "Clerk\n\nRequirements:\n- Uses SAN storagePatch managementSQL ServerITIL and phpMyAdmin"
    assert {"SAN storage", "Patch management", "Microsoft SQL Server"} <= names_in(text)


def test_a_sentence_that_begins_with_a_deed_tells_the_work() -> None:
    deed = "the purchase orders and the stocktaking of glazes, clay and kiln furniture for three large studios."
    assert {"Purchase orders", "Stocktaking"} <= names_in(f"Potter\n\nPrepare {deed}")


def test_sentences_under_a_heading_of_demands_are_read_before_a_list_of_benefits() -> None:
    text = (
        "Registrar\n\nRequirements\n\nProject management helpful. Strong negotiating ability. "
        "Good listening skills. "
        "We offer a package that includes:\n- Dental and vision\n- Life insurance\n"
    )
    assert {"Project management", "Active listening"} <= names_in(text)


def test_a_list_goes_on_behind_a_semicolon() -> None:
    text = (
        "Developer\n\nResponsibilities include the upkeep of stored procedures; Data conversion for the new shop; "
        "Unit testing of what others wrote."
    )
    assert {"Stored procedures", "Data migration", "Unit testing"} <= names_in(text)


def test_a_line_that_is_only_a_name_goes_on_with_the_list() -> None:
    text = "Administrator\n\nYou need experience of:\nAbility to read Greek.\nShell scripting\nRMAN\n\nSpringfield"
    assert {"Shell scripting", "RMAN"} <= names_in(text)


def test_a_heading_of_licences_names_skills() -> None:
    text = (
        "Nurse\n\nDuties:\n- Arrive at eight\n\nLicensure:\nMust hold a nursing license and a BLS certification."
    )
    assert {"Nursing licence", "BLS certification"} <= names_in(text)


def test_a_skill_has_the_strongest_importance_it_is_given() -> None:
    text = "Clerk\n\nDuties:\n- Keep lists in Excel sheets\n\nRequirements:\n- MS Excel\n- Visio is a plus"
    found = skills.find(reading_of(text))
    assert found is not None
    importances = {skill.name: skill.importance for skill in found.value}
    assert importances["Microsoft Excel"] is Importance.REQUIRED
    assert importances["Microsoft Visio"] is Importance.PREFERRED


def test_the_span_holds_the_words_the_skill_came_from() -> None:
    reading = reading_of("Clerk\n\nRequirements:\n- Fluent in PL/SQL\n- 熟悉Java开发")
    found = skills.find(reading)
    assert found is not None
    words = [reading.text[start:end] for start, end in found.spans]
    assert dict(zip((skill.name for skill in found.value), words, strict=True))["PL/SQL"] == "PL/SQL"


def test_every_alias_of_a_verb_names_a_known_family() -> None:
    vocabulary = load()
    families = {
        alias.family
        for patterns in (vocabulary.words, vocabulary.han)
        for sense in patterns.senses
        for alias in sense.aliases
        if alias.gate is Gate.VERB
    }
    assert all(before_object(family).pattern for family in families)


def test_the_vocabulary_is_built_once() -> None:
    assert load() is load()
    assert len(load().names) >= 3_500


@pytest.mark.parametrize(
    "unit", ["manage ", "Word, ", "communication and ", "熟悉Java、", "sales team ", "c++", ".net ", "((("]
)
def test_a_hostile_line_takes_milliseconds(unit: str) -> None:
    line = (unit * 100_000)[:100_000]
    find("warm")
    with at_most(seconds=2):
        find(line)
