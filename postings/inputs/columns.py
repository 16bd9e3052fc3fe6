"""What a column of a table holds: its name -> one of our names, by the labels that postings use.

Rows: collected by hand from the exports of spreadsheets, scrapers and boards.
"""

# ruff: noqa: E501  a list of names is easier to read whole

from __future__ import annotations

import re
from collections.abc import Mapping

from postings.extractors import headings
from postings.extractors.fields import fold_label
from postings.extractors.vocabulary.labels import LABELS

_ROWS: Mapping[str, str] = {
    "title": "job title name, position name, vacancy title",
    "company": "company name, employer name, organization name, organisation name, company display name",
    "description": "description, job description, full description, job description text, description html, html, text, "
    "body, content, contents, details, job details, posting, job posting, ad, ad text, job text, full text, summary, "
    "职位描述, 岗位描述, 工作描述, 职位详情, 岗位详情, 描述, 职位信息, 岗位信息, beschreibung, stellenbeschreibung, "
    "anzeigentext, stellentext, jobbeschreibung, descriptif, description du poste, descriptif du poste, annonce, "
    "descripción, descripción del puesto, opis, opis stanowiska, treść ogłoszenia, описание, описание вакансии, "
    "текст вакансии, beskrivning, jobbeskrivning, annonstext, mô tả, mô tả công việc, descrição, descrição da vaga",
    "city": "city, job city, location city, town, 城市, 工作城市, stadt, ville, ciudad, miasto, город, stad, thành phố, cidade",
    "region": "state, region, province, county, state province, job state, location state, 省份, 省, bundesland, "
    "région, provincia, województwo, регион, область, län, estado",
    "country": "country, job country, country code, location country, 国家, land, pays, país, kraj, страна, quốc gia",
    "workplace": "remote, is remote, remote allowed, work from home, workplace type, work type remote, work setting",
    "salary_min": "min amount, min salary, minimum salary, salary min, salary from, salary minimum, min pay, pay min, "
    "salary low, lowest salary, salary range from, 最低薪资, 最低工资, 薪资下限, 最低月薪, mindestgehalt, gehalt von, "
    "gehalt min, salaire min, salaire minimum, salario mínimo, wynagrodzenie od, зарплата от, lön från, lương tối thiểu",
    "salary_max": "max amount, max salary, maximum salary, salary max, salary to, salary maximum, max pay, pay max, "
    "salary high, highest salary, salary range to, 最高薪资, 最高工资, 薪资上限, 最高月薪, höchstgehalt, gehalt bis, "
    "gehalt max, salaire max, salaire maximum, salario máximo, wynagrodzenie do, зарплата до, lön till, lương tối đa",
    "currency": "currency, salary currency, pay currency, currency code, 币种, 货币, währung, devise, moneda, waluta, валюта, "
    "valuta, moeda",
    "period": "period, per, interval, pay period, salary period, pay interval, salary interval, pay unit, salary unit, pay basis, "
    "salary frequency, pay frequency, salary type, 薪资周期, 计薪方式, zeitraum, gehaltszeitraum, période, periodo, okres, период, lönetyp",
    "employment_type": "job type, job types, employment type, type, contract type, work type, 工作性质, 职位类型",
    "date_posted": "date posted, posted, posted date, posted at, publication date, published, published at, listed time, "
    "created at, date, post date",
    "valid_through": "expires, expires at, expiry, expiration date, expiration, closing date, valid through, deadline",
    "url": "url, link, job url, job link, job posting url, posting url, job url direct, apply url, 链接, 网址, 职位链接",
    "identifier": "id, job id, posting id, job key, reference, ref, reference number, requisition id, job number, 编号, 职位编号",
}
"""Names that tables use and postings do not, or use otherwise; they come before `vocabulary/labels.py`."""

_SECTIONS: Mapping[str, str] = {
    "duties": "duties",
    "requirements": "requirements",
    "preferred": "requirements",
    "attribute": "requirements",
    "skills": "skills",
    "benefits": "benefits",
}
"""Kind of heading -> the list that a column of this name holds."""

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SEPARATORS = re.compile(r"[\s_./-]+")
_BRACKETED = re.compile(r"\s*[(（\[].{0,40}[)）\]]\s*$")


def _by_name() -> dict[str, str]:
    return {_fold(name): ours for ours, names in _ROWS.items() for name in names.split(", ")}


def words_of(header: str) -> str:
    """A column's name as words: "jobTitle" and "job_title" are "job title"."""
    return " ".join(_SEPARATORS.sub(" ", _CAMEL.sub(" ", header.strip())).split())


def name_of(header: str) -> str:
    """Our name of what a column holds ("title", "salary_min", "duties" …); "" where it is none of ours."""
    for words in (words_of(header), words_of(_BRACKETED.sub("", header))):
        folded = _fold(words)
        if name := _COLUMNS.get(folded) or LABELS.get(folded) or _section(words):
            return name
    return ""


def _fold(name: str) -> str:
    return fold_label(words_of(name))


def _section(words: str) -> str:
    kind = headings.exact_kind(words)
    return _SECTIONS.get(kind, "") if kind else ""


_COLUMNS: Mapping[str, str] = _by_name()
