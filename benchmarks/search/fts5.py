"""SQLite with its full-text index FTS5, in this process."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from time import process_time

from benchmarks.search.sql import DATES, MULTIPLE, NUMBERS, ORDERS, SINGLE, Answer, Codes, Question, Row, spellings
from postings.search.distance import kilometres
from postings.search.query import Circle, Query, Sort
from postings.search.words import Term, Words

NAME = "SQLite FTS5"
_COLUMNS = (*SINGLE, *NUMBERS, *DATES, *ORDERS)
_TUNING = """
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -1000000; PRAGMA mmap_size = 8000000000; PRAGMA threads = 2;
"""
_INDEXED = (*SINGLE, "experience_min", "date_posted", "salary_top", "reference_top", *ORDERS)


class Fts5:
    """Words in a table without contents; filters in a table with an index a column; values of which a posting can
    have several in tables of their own, by posting and by value."""

    name = NAME

    def __init__(self, folder: Path) -> None:
        self._file = folder / "fts5.sqlite3"
        self.is_loaded = self._file.exists()
        self._open(self._file if self.is_loaded else self._unfinished)
        self.codes = Codes(self._database.execute("SELECT * FROM code") if self.is_loaded else ())

    @property
    def _unfinished(self) -> Path:
        return self._file.with_suffix(".unfinished")

    def _open(self, file: Path) -> None:
        self._database = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        self._database.executescript("PRAGMA page_size = 8192;" + _TUNING)
        self._database.create_function("kilometres", 4, lambda a, b, c, d: kilometres((a, b), (c, d)))

    @property
    def size(self) -> int:
        return self._file.stat().st_size

    @property
    def processor_seconds(self) -> float:
        return process_time()

    @property
    def version(self) -> str:
        return sqlite3.sqlite_version

    def close(self) -> None:
        self._database.close()

    def begin(self) -> None:
        self._database.close()
        self._unfinished.unlink(missing_ok=True)
        self._open(self._unfinished)
        self._database.executescript(
            f"""
            CREATE TABLE posting (id INTEGER PRIMARY KEY, {", ".join(_COLUMNS)});
            CREATE TABLE card (id INTEGER PRIMARY KEY, card TEXT);
            CREATE TABLE code (field TEXT, value TEXT, number INTEGER);
            CREATE TABLE place (number INTEGER PRIMARY KEY, latitude REAL, longitude REAL);
            CREATE VIRTUAL TABLE words USING fts5 (
                title, company_name, skill_names, body,
                content = '', tokenize = 'porter unicode61 remove_diacritics 2'
            );
            """
        )
        for name in MULTIPLE:
            self._database.execute(
                f"CREATE TABLE {name} (posting INTEGER, value INTEGER, PRIMARY KEY (posting, value)) WITHOUT ROWID"
            )

    def add(self, rows: Sequence[Row]) -> None:
        write = self._database.executemany
        self._database.execute("BEGIN")
        write(
            f"INSERT INTO posting VALUES ({', '.join('?' * (len(_COLUMNS) + 1))})",
            ([row.id, *(row.values[name] for name in _COLUMNS)] for row in rows),
        )
        write("INSERT INTO card VALUES (?, ?)", ((row.id, json.dumps(row.card)) for row in rows))
        write(
            "INSERT INTO words (rowid, title, company_name, skill_names, body) VALUES (?, ?, ?, ?, ?)",
            ((row.id, *row.texts.values()) for row in rows),
        )
        for name in MULTIPLE:
            write(
                f"INSERT OR IGNORE INTO {name} VALUES (?, ?)",
                ((row.id, value) for row in rows for value in row.values[name]),
            )
        self._database.execute("COMMIT")

    def finish(self, codes: Codes) -> None:
        self._database.executemany("INSERT INTO code VALUES (?, ?, ?)", codes.rows())
        points = [(number, *value.split(",")) for name, value, number in codes.rows() if name == "point"]
        self._database.executemany("INSERT INTO place VALUES (?, ?, ?)", points)
        self._database.execute("INSERT INTO words (words) VALUES ('optimize')")
        for name in _INDEXED:
            self._database.execute(f"CREATE INDEX posting_{name} ON posting ({name})")
        for name in MULTIPLE:
            self._database.execute(f"CREATE INDEX {name}_value ON {name} (value, posting)")
        self._database.execute("ANALYZE")
        self._database.close()
        self._unfinished.rename(self._file)
        self._open(self._file)
        self.codes, self.is_loaded = codes, True

    def text(self, words: Words) -> str:
        return f"id IN (SELECT rowid FROM words WHERE words MATCH {_quoted(_match(words))})"

    def having(self, name: str, numbers: Sequence[int]) -> str:
        return f"id IN (SELECT posting FROM {name} WHERE value IN ({', '.join(map(str, numbers))}))"

    def within(self, circle: Circle) -> str:
        near = f"SELECT number FROM place WHERE {_distance(circle)} <= {circle.radius}"
        return f"id IN (SELECT posting FROM point WHERE value IN ({near}))"

    def answer(self, query: Query) -> Answer:
        question, run = Question.of(query, self), self._database.execute
        answer = Answer()
        for own, names in question.groups.items():
            run("DROP TABLE IF EXISTS temp.found")
            counted = [name for name in names if name not in MULTIPLE]
            columns = ", ".join(("id", *ORDERS, "reference_top", *counted))
            found = f"SELECT {columns} FROM posting WHERE {question.where(own)}"
            run(f"CREATE TEMP TABLE found AS {found}")
            if not own:
                answer.total = run("SELECT count(*) FROM found").fetchone()[0]
                answer.hits = [row[0] for row in run(self._hits(question))]
            for name in names:
                answer.counts[name] = dict(run(_facet(name, query.facet_size)).fetchall())
            if own == question.without_pay:
                bins = f"SELECT {question.bin}, count(*) FROM found WHERE {question.in_bins} GROUP BY 1"
                answer.counts["histogram"] = dict(run(bins).fetchall())
        return answer

    def _hits(self, question: Question) -> str:
        query, sort = question.query, question.query.sort
        if sort is Sort.DISTANCE and query.circle:
            near = f"SELECT number, {_distance(query.circle)} AS km FROM place"
            best = f"""
                SELECT found.id FROM found LEFT JOIN point ON point.posting = found.id
                LEFT JOIN ({near}) near ON near.number = point.value
                GROUP BY found.id ORDER BY min(km) NULLS LAST, newest DESC {question.slice}"""
        elif sort is Sort.RELEVANCE and question.words.alternatives:
            # The sign keeps SQLite from looking up each found row among the words.
            among = "AND +rowid IN (SELECT id FROM found)" if len(question.conditions) > 1 else ""
            best = f"""
                SELECT rowid AS id FROM words WHERE words MATCH {_quoted(_match(question.words))} {among}
                ORDER BY bm25(words, 5, 2, 2, 1) {question.slice}"""
        else:
            key = "salary" if sort is Sort.SALARY else "newest"
            best = f"SELECT id FROM found ORDER BY {key} DESC {question.slice}"
        return f"SELECT best.id, card FROM ({best}) best JOIN card ON card.id = best.id"


def _facet(name: str, size: int) -> str:
    # CROSS: what is found comes first, and only its values are looked up.
    source = f"found CROSS JOIN {name} ON {name}.posting = found.id" if name in MULTIPLE else "found"
    value = f"{name}.value" if name in MULTIPLE else name
    return (
        f"SELECT {value}, count(*) FROM {source} WHERE {value} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT {size}"
    )


def _distance(circle: Circle) -> str:
    return f"kilometres({circle.latitude}, {circle.longitude}, latitude, longitude)"


def _match(words: Words) -> str:
    wanted = " OR ".join(map(_every, words.alternatives))
    return " NOT ".join([f"({wanted})", *map(_term, words.excluded)])


def _every(groups: Sequence[Sequence[Term]]) -> str:
    return "(" + " AND ".join("(" + " OR ".join(map(_term, group)) + ")" for group in groups) + ")"


def _term(term: Term) -> str:
    return "(" + " AND ".join('"' + part.replace('"', "") + '"' for part in spellings(term)) + ")"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
