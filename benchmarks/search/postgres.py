"""PostgreSQL's full text: a cluster of its own, tuned for two cores and some gigabytes."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from postgres import cluster, find_binaries

from benchmarks.search.sql import (
    DATES,
    MULTIPLE,
    NUMBERS,
    ORDERS,
    RANKED_AT_MOST,
    SINGLE,
    Answer,
    Codes,
    Question,
    Row,
    spellings,
)
from postings.search.distance import EARTH_RADIUS
from postings.search.query import Circle, Query, Sort
from postings.search.words import Term, Words

NAME = "PostgreSQL"
_OPTIONS = {
    "shared_buffers": "3GB",
    "effective_cache_size": "8GB",
    "work_mem": "256MB",
    "maintenance_work_mem": "1GB",
    "max_wal_size": "16GB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "full_page_writes": "off",
    "random_page_cost": "1.1",
    "max_worker_processes": "4",
    "max_parallel_workers_per_gather": "2",
    "max_parallel_maintenance_workers": "2",
    "jit": "off",
    "default_statistics_target": "300",
}
_TYPES = {
    **dict.fromkeys(SINGLE, "integer"),
    **dict.fromkeys(MULTIPLE, "integer[]"),
    **dict.fromkeys(NUMBERS, "real"),
    **dict.fromkeys(DATES, "integer"),
    **dict.fromkeys(ORDERS, "bigint"),
}
_TEXTS = ("title", "company_name", "skill_names", "body")
_VECTOR = """
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', company_name), 'B')
    || setweight(to_tsvector('english', skill_names), 'B') || to_tsvector('english', body)
"""
_INDEXED = {
    **dict.fromkeys((*SINGLE, "experience_min", "date_posted", "salary_top", "reference_top", *ORDERS), "btree"),
    **dict.fromkeys((*MULTIPLE, "words"), "gin"),
}


class Postgres:
    """Words in a GIN-indexed tsvector; a btree index a column, a GIN index a column of several values."""

    name = NAME

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection
        self._run = connection.execute
        found = self._run("SELECT to_regclass('posting')").fetchone()
        self.is_loaded = bool(found and found[0])
        self.codes = Codes(self._run("SELECT field, value, number FROM code") if self.is_loaded else ())

    @classmethod
    @contextmanager
    def running(cls, folder: Path) -> Iterator[Postgres | None]:
        """None where no PostgreSQL server is installed."""
        binaries = find_binaries()
        if binaries is None:
            yield None
            return
        with (
            cluster(binaries, folder / "postgres", _OPTIONS) as url,
            psycopg.connect(url, autocommit=True, prepare_threshold=None) as connection,
        ):
            yield cls(connection)

    @property
    def size(self) -> int:
        return int(self._value("SELECT pg_database_size(current_database())"))

    @property
    def processor_seconds(self) -> float:
        """Of the server: of the process that answers us, and of all that have ended, such as its workers."""
        server = Path("/proc", str(self._connection.info.backend_pid))
        parent = server.joinpath("stat").read_text().rpartition(")")[2].split()[1]
        ended = Path("/proc", parent, "stat").read_text().rpartition(")")[2].split()[13:15]
        own = int(server.joinpath("schedstat").read_text().split()[0]) / 1e9
        return own + sum(map(int, ended)) / os.sysconf("SC_CLK_TCK")

    @property
    def version(self) -> str:
        return str(self._value("SHOW server_version"))

    def _value(self, statement: str) -> Any:
        row = self._run(statement).fetchone()
        assert row is not None
        return row[0]

    def begin(self) -> None:
        columns = ", ".join(f"{name} {kind}" for name, kind in _TYPES.items())
        texts = ", ".join(f"{name} text" for name in (*_TEXTS, "card"))
        self._run("DROP TABLE IF EXISTS read, posting_made, code, place")
        self._run(f"CREATE UNLOGGED TABLE read (id integer, {columns}, {texts})")

    def add(self, rows: Sequence[Row]) -> None:
        with self._connection.cursor() as cursor, cursor.copy("COPY read FROM STDIN") as copy:
            copy.write("".join(map(_line, rows)))

    def finish(self, codes: Codes) -> None:
        run = self._run
        run("CREATE TABLE code (field text, value text, number integer)")
        with self._connection.cursor() as cursor, cursor.copy("COPY code FROM STDIN") as copy:
            for row in codes.rows():
                copy.write_row(row)
        run(
            """CREATE TABLE place AS SELECT number, split_part(value, ',', 1)::real AS latitude,
            split_part(value, ',', 2)::real AS longitude FROM code WHERE field = 'point'"""
        )
        run("ALTER TABLE place ADD PRIMARY KEY (number)")
        columns = ", ".join(("id", *_TYPES))
        made = f"SELECT {columns}, card, {_VECTOR} AS words FROM read ORDER BY id"
        run(f"CREATE UNLOGGED TABLE posting_made AS {made}")
        run("DROP TABLE read")
        run("ALTER TABLE posting_made ADD PRIMARY KEY (id)")
        for name, kind in _INDEXED.items():
            run(f"CREATE INDEX ON posting_made USING {kind} ({name})")
        # To look into a text costs more than the planner believes: it has to be unpacked first.
        run("ALTER FUNCTION ts_match_vq(tsvector, tsquery) COST 500")
        run("ALTER TABLE posting_made RENAME TO posting")
        run("VACUUM ANALYZE")
        self.codes, self.is_loaded = codes, True

    def text(self, words: Words) -> str:
        return f"words @@ ({_tsquery(words)})"

    def having(self, name: str, numbers: Sequence[int]) -> str:
        return f"{name} && '{{{', '.join(map(str, numbers))}}}'::integer[]"

    def within(self, circle: Circle) -> str:
        near = f"SELECT number FROM place WHERE {_distance(circle)} <= {circle.radius}"
        return f"point && ARRAY({near})"

    def answer(self, query: Query) -> Answer:
        question = Question.of(query, self)
        answer = Answer()
        for part, value, count, _ in self._run(self._statement(question)):
            if part == "total":
                answer.total = count
            elif part == "hit":
                answer.hits.append(value)
            else:
                answer.counts.setdefault(part, {})[value] = count
        return answer

    def _statement(self, question: Question) -> str:
        """What is found is collected once, and once more for each filter that a facet leaves out."""
        collected, parts = [], []
        for number, (own, names) in enumerate(question.groups.items()):
            found, for_hits = f"found{number}", () if own else ("id", *ORDERS, "point")
            columns = ", ".join((*for_hits, *names, "reference_top"))
            collected.append(
                f"{found} AS MATERIALIZED (SELECT {columns} FROM posting WHERE {question.where(own)})"
            )
            if not own:
                parts.append(f"SELECT 'total', NULL::bigint, count(*), NULL::text FROM {found}")
                hits = f"({_hits(question, found)}) best JOIN posting USING (id)"
                parts.append(f"SELECT 'hit', id::bigint, NULL, card FROM {hits}")
            parts += [_facet(name, found, question.query.facet_size) for name in names]
            if own == question.without_pay:
                bins = f"SELECT {question.bin} AS bin FROM {found} WHERE {question.in_bins}"
                parts.append(f"SELECT 'histogram', bin, count(*), NULL FROM ({bins}) bins GROUP BY bin")
        return f"WITH {', '.join(collected)} " + " UNION ALL ".join(f"({part})" for part in parts)


def _hits(question: Question, found: str) -> str:
    query, sort = question.query, question.query.sort
    if sort is Sort.DISTANCE and query.circle:
        near = f"SELECT number, {_distance(query.circle)} AS km FROM place"
        return f"""
            SELECT found.id FROM {found} found LEFT JOIN LATERAL unnest(found.point) AS number ON TRUE
            LEFT JOIN ({near}) near USING (number)
            GROUP BY found.id, found.newest ORDER BY min(km) NULLS LAST, found.newest DESC {question.slice}"""
    if sort is Sort.RELEVANCE and question.words.alternatives:
        newest = f"SELECT id FROM {found} ORDER BY newest DESC LIMIT {RANKED_AT_MOST}"
        return f"""
            SELECT id FROM posting WHERE id IN ({newest})
            ORDER BY ts_rank(words, {_tsquery(question.words)}) DESC {question.slice}"""
    return f"SELECT id FROM {found} ORDER BY {'salary' if sort is Sort.SALARY else 'newest'} DESC {question.slice}"


def _facet(name: str, found: str, size: int) -> str:
    values = (
        f"SELECT unnest({name}) AS value FROM {found}"
        if name in MULTIPLE
        else f"SELECT {name} AS value FROM {found}"
    )
    return f"""
        SELECT '{name}', value, count(*), NULL FROM ({values}) counted WHERE value IS NOT NULL
        GROUP BY value ORDER BY 3 DESC LIMIT {size}"""


def _distance(circle: Circle) -> str:
    """Kilometres along the great circle."""
    half = f"""power(sin(radians(latitude - {circle.latitude}) / 2), 2) + cos(radians({circle.latitude}))
        * cos(radians(latitude)) * power(sin(radians(longitude - {circle.longitude}) / 2), 2)"""
    return f"2 * {EARTH_RADIUS} * asin(least(1, sqrt({half})))"


def _tsquery(words: Words) -> str:
    every = [
        " && ".join(f"({' || '.join(map(_term, group))})" for group in groups) for groups in words.alternatives
    ]
    wanted = [f"({' || '.join(f'({one})' for one in every)})"] if every else []
    return " && ".join([*wanted, *(f"!! {_term(term)}" for term in words.excluded)])


def _term(term: Term) -> str:
    return "(" + " && ".join(f"phraseto_tsquery('english', {_quoted(part)})" for part in spellings(term)) + ")"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


_ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r", "\0": ""})


def _line(row: Row) -> str:
    """As COPY reads it."""
    values = [row.id, *(row.values[name] for name in _TYPES), *row.texts.values(), json.dumps(row.card)]
    return "\t".join(map(_cell, values)) + "\n"


def _cell(value: Any) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, list):
        return f"{{{','.join(map(str, value))}}}"
    return value.translate(_ESCAPES) if isinstance(value, str) else str(value)
