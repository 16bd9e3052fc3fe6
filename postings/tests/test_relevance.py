"""benchmarks/relevance: the judgements are about postings that there are, and the figures say what they should."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.relevance import corpus, report
from benchmarks.relevance.judgements import GRADED, Judged, read
from benchmarks.relevance.measures import Measures
from postings.quality import SAMPLES

JUDGED = read()
EXPIRED = {"33", "80"}


def test_there_are_enough_judgements() -> None:
    graded = sum(one.is_graded for one in JUDGED)
    assert graded >= 20
    assert len(JUDGED) - graded >= 60
    assert len({(one.is_graded, one.text) for one in JUDGED}) == len(JUDGED)


def test_every_judged_posting_exists_and_can_be_found() -> None:
    visible = {path.name[:2] for path in SAMPLES.iterdir()} - EXPIRED
    for judged in JUDGED:
        assert judged.samples.keys() <= visible, judged.text
        assert judged.samples or judged.made_up, judged.text


def test_a_line_says_what_is_judged(tmp_path: Path) -> None:
    file = tmp_path / "judged.tsv"
    file.write_text("# a comment\n\ntitle\tmig welder\t04\ngraded\tnurse\t02=3 25=1 ~staff_nurse=3 ~nurse=2\n")
    known, graded = read(file)
    assert known == Judged("title", "mig welder", {"04": 3})
    assert graded.samples == {"02": 3, "25": 1}
    titles = ("Senior Staff Nurse", "Nurse Practitioner", "Baker")
    assert [graded.grade_of_title(title) for title in titles] == [3, 2, 0]


@pytest.mark.parametrize(
    "line", ["title\tmig welder", "title\tmig welder\t", "title\twelder\t4", "title\twelder\t04=9"]
)
def test_a_line_that_says_nothing_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "judged.tsv"
    file.write_text(f"# a comment\n{line}\n")
    with pytest.raises(ValueError, match="line 2"):
        read(file)


@pytest.mark.parametrize(
    ("found", "judged", "expected"),
    [
        ([3, 0], [3], (1.0, 1.0, 1.0)),
        ([], [3], (0.0, 0.0, 0.0)),
        ([0, 0, 0, 3], [3], (0.25, 0.4307, 1.0)),
        ([0] * 10 + [3], [3], (1 / 11, 0.0, 0.0)),
        ([1, 3, 2], [3, 2, 1], (0.5, 0.7364, 1.0)),
        ([2, 0, 0], [3, 2, 2, 1], (1.0, 0.2772, 1 / 3)),
    ],
)
def test_an_order_is_measured(found: list[int], judged: list[int], expected: tuple[float, float, float]) -> None:
    measured = Measures.of(found, judged)
    assert (measured.reciprocal_rank, measured.ndcg, measured.recall) == pytest.approx(expected, abs=1e-4)


@pytest.mark.django_db
@pytest.mark.usefixtures("index")
def test_it_measures_the_site_and_shows_what_moved() -> None:
    searched = corpus.fill(50)
    assert len(searched.samples) == len(list(SAMPLES.iterdir()))
    asked = [one for one in JUDGED if one.text in {"mig welder", "总账会计", "nurse"}]
    given = report.answers(searched, asked)
    assert [answer.place for answer in given if not answer.judged.is_graded] == [1, 1]
    lines = list(report.table(given))
    assert lines[0].split() == ["searches", "MRR", "nDCG@10", "recall@10"]
    assert [line.split()[0] for line in lines[1:]] == ["title", "Chinese", "known", GRADED, "all"]
    assert next(report.moved(report.as_json(given), given)) == "0 searches better, 0 worse, 3 as before"
    worse = report.as_json(given) | {"title: mig welder": {"ndcg": 0.5, "place": 3}}
    assert list(report.moved(worse, given)) == [
        "1 searches better, 0 worse, 2 as before",
        " +0.500  first answer 3 to 1    title: mig welder",
    ]
    assert list(report.worst(given, 1))[1].strip()
