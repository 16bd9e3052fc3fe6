from __future__ import annotations

import json

import pytest

from postings.extractors import line_model


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Prepare the monthly payroll and answer questions of the staff", "duty"),
        ("Develop and implement training programmes for new nurses", "duty"),
        ("Two years of experience in a laboratory", "requirement"),
        ("Strong knowledge of building codes", "requirement"),
        ("Paid vacation and health insurance", "benefit"),
        ("We are a family business founded in 1970", "company"),
        ("Please send your resume by e-mail", "apply"),
        ("负责设备的日常维护和保养", "duty"),
        ("本科以上学历，两年以上工作经验", "requirement"),
        ("五险一金，带薪年假", "benefit"),
        ("请将简历发送至邮箱", "apply"),
        ("Location: Leeds", "fact"),
        ("Monday to Friday, 8 to 5", "fact"),
        ("Extensive experience testing web and mobile applications for security gaps", "requirement"),
        ("A chance to shape the product from day one", "benefit"),
        ("Durchführung von Reparaturen im Kundendienst", "duty"),
        ("Abgeschlossene Ausbildung als Dachdecker", "requirement"),
        ("Betriebliche Altersvorsorge und Urlaubsgeld", "benefit"),
        ("Préparer les commandes et contrôler le stock", "duty"),
        ("Vous êtes rigoureux et autonome", "requirement"),
        ("Experiencia mínima de 2 años como albañil", "requirement"),
        ("Doświadczenie w pracy na budowie", "requirement"),
        ("Опыт работы от 2 лет", "requirement"),
        ("Du har erfarenhet av bokföring", "requirement"),
        ("Tốt nghiệp cao đẳng trở lên ngành điện", "requirement"),
        ("Theo dõi đơn hàng và lập báo cáo tuần", "duty"),
    ],
)
def test_it_tells_what_a_line_is_about(line: str, kind: str) -> None:
    assert line_model.kind_of(line)[0] == kind


def test_probabilities_sum_to_one() -> None:
    assert sum(line_model.load().probabilities("Weld frames").values()) == pytest.approx(1)


@pytest.mark.parametrize("line", ["", " ", "…", "\x00", "9" * 10_000])
def test_odd_lines_are_no_error(line: str) -> None:
    assert 0 < line_model.kind_of(line)[1] <= 1


def test_features_do_not_depend_on_case_or_on_the_process() -> None:
    assert line_model.features("Weld FRAMES") == line_model.features("weld frames")
    assert line_model.features("weld")[2] == 118_552


@pytest.mark.parametrize(
    "line", ["Weld", "Weld frames and check 12 managers' drawings.", "负责焊接 frames，检查图纸", ""]
)
def test_a_line_weighs_what_its_features_weigh(line: str) -> None:
    model, buckets = line_model.load(), line_model.features(line)
    assert model.weigh(line) == (sum(model.weights[bucket] for bucket in buckets), len(buckets))


def test_the_shipped_model_says_where_it_comes_from_and_how_good_it_is() -> None:
    description = json.loads(line_model.DESCRIPTION.read_text("utf-8"))
    assert any("O*NET" in source for source in description["sources"])
    assert description["held_out"]["en"]["accuracy"] > 0.8
    assert line_model.WEIGHTS.stat().st_size < 1_000_000


def test_every_language_has_lines_of_every_kind() -> None:
    counts = json.loads(line_model.DESCRIPTION.read_text("utf-8"))["lines_made_from_frames"]
    languages = {name.split()[0] for name in counts}
    assert languages == {"de", "en", "es", "fr", "pl", "ru", "sv", "vi", "zh"}
    assert len(counts) == len(languages) * len(line_model.load().kinds)
