"""What a key of an object or a column of a table holds: its name -> one of our names.

Rows: collected by hand from the exports of spreadsheets, scrapers, boards and interfaces. Of several keys that hold the
same, the earlier in its row says it best.
"""

# ruff: noqa: E501  a list of names is easier to read whole

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from postings.readers.key_concepts import name_of


class Key(NamedTuple):
    """Our name for what a key holds, "" for none; `rank` tells which of several to believe, the lowest first."""

    name: str
    rank: int

    @property
    def is_known(self) -> bool:
        return self.rank < _LAST_RANK


_ROWS: Mapping[str, str] = {
    "title": "job title, job title name, position title, job name, position name, vacancy title, job opening name, requisition title, display title, "
    "title, headline, job position, position, profession, role title, intitule, intitulé, titre, stellenangebots titel, titel, "
    "stellenbezeichnung, titulo, título, puesto, nombre del puesto, nazwa stanowiska, stanowisko, 职位名称, 岗位名称, 职位, 岗位, должность, "
    "название вакансии, вакансия, rubrik, vị trí, tên công việc, chức danh, cargo, role, name, "
    "profile name",
    "company": "legal employer, company full name, full company name, company legal name, hiring organization, hiring company, posted company, "
    "employer name, company name, company display name, organization name, organisation name, firm name, "
    "brand name, company, employer, business name, subcompany, organization, organisation, entreprise, arbeitgeber, firma, empresa, nombre empresa, "
    "pracodawca, 公司全称, 公司名称, 公司名, 公司, 企业名称, работодатель, компания, arbetsgivare, företag, công ty, tên công ty, "
    "company title, client, client name, company short name, comp name, "
    "advertiser, enseigne, nom commercial, nom entreprise, "
    "career page name",
    "description": "encoded, job description html, description html, full description, job description text, job description, job desc, position desc, "
    "description, description text, job describe, post description, stellenbeschreibung, stellenangebots beschreibung, beschreibung, "
    "anzeigentext, stellentext, jobbeschreibung, descriptif, description du poste, descriptif du poste, annonce, "
    "descripción, descripcion, descripción del puesto, opis, opis stanowiska, treść ogłoszenia, описание, описание вакансии, "
    "текст вакансии, vacancy rich text, beskrivning, jobbeskrivning, annonstext, mô tả, mô tả công việc, descrição, descrição da vaga, "
    "html, text, body, content, contents, details, job details, posting, job posting, ad, ad text, job text, full text, "
    "job advert, advert, advertisement, advert text, 职位描述, 岗位描述, 工作描述, 职位详情, 岗位详情, 描述, 职位信息, 岗位信息, 主要信息, external description, description plain, "
    "plain text description, raw description, desc, "
    "sanitized job description, texte, texte offre, contenu, template text",
    "summary": "job summary, summary, excerpt, job excerpt, short description, description short, snippet, teaser, overview",
    "duties": "job responsibilities, responsibilities, responsibility, duties, major duties, key responsibilities, core responsibilities, "
    "external responsibilities, daily tasks, tasks, functions, work, key duties, duty, obowiązki, zakres obowiązków, обязанности, 岗位职责, 工作职责",
    "requirements": "requirements, requirement, job requirements, minimum requirements, min requirements, basic qualifications, "
    "minimum qualifications, qualifications, required qualifications, skills knowledge expertise, skills and experience, qualification summary, external qualifications, candidat, "
    "wymagania, требования, what we need, 任职要求, 岗位要求, 任职资格, must haves, "
    "texte html profil, profil",
    "preferred": "preferred qualifications, desired requirements, desired qualifications, desirable, nice to have qualifications, "
    "preferred requirements, nice to have skills, nice to haves, nice to have, nices, optional skills, preferred skills, mile widziane",
    "benefits": "benefits, job benefits, welfare, welfare list, company label list, perks, perks and benefits, benefit list, position advantage, advantage, advantages, "
    "福利待遇, 福利, 待遇, 职位福利, phúc lợi, quyền lợi",
    "skills": "key skills, required skills, skills, tech stack, skills list, skill list, skill labels, show skills, musts, technologies, "
    "skills desc, 技能要求, 技能标签",
    "locations": "normalized location, locations, job locations, work locations, location list, multilocation, location names, "
    "primary location, position location display, locations text, job location, work location, location, location name, "
    "place of work name, lieu travail, workplace address, stellenlokationen, arbeitsorte, arbeitsort, job area, office, position location, "
    "candidate required location, location restrictions, job geo, countries, ubicacion, ubicación, lugar, lokalizacja, miejsce pracy, "
    "工作地点, 地点, 工作地址, ort, plats, arbetsort, nơi làm việc, địa điểm, địa điểm làm việc, местоположение, место работы, регион, "
    "working locations, display workplace, lieu, lieux, place, dq, area",
    "more_locations": "additional locations, secondary locations, other locations, additional offices",
    "address": "job location address, full address, street address, address, street",
    "city": "city, city name, job city, location city, address locality, town, municipality, 城市, 工作城市, stadt, ville, ciudad, miasto, "
    "город, stad, thành phố, cidade, "
    "work city",
    "region": "state, region, province, county, state province, job state, location state, address region, 省份, 省, bundesland, "
    "région, provincia, województwo, область, län, estado",
    "country": "country, job country, country name, country code, location country, address country, 国家, land, pays, país, pais, kraj, "
    "страна, quốc gia",
    "workplace": "work from home type, workplace type, workplace model, work arrangement, work type remote, work setting, workplace, "
    "remote type, remote modality, work mode, work model, remote work, place of work, modalidad, modalidade, modalidad de trabajo, tryb pracy, "
    "办公方式, формат работы, work format, work formats, work modes, remote status, remote option, telecommuting, is remote, remote allowed, remote, work from home, remote indicator, remotetype, "
    "work location option, work location type, "
    "work remote allowed, is remote work",
    "salary_min": "min amount, min salary, minimum salary, salary min, salary from, salary minimum, min pay, pay min, payment from, "
    "salary low, lowest salary, salary range from, salary range min, minimum range, compensation min, min compensation, compensation minimum, wage from, "
    "最低薪资, 最低工资, 薪资下限, 最低月薪, mindestgehalt, gehalt von, gehalt min, salaire min, salaire minimum, salario mínimo, "
    "salario min, wynagrodzenie od, зарплата от, lön från, lương tối thiểu",
    "salary_max": "max amount, max salary, maximum salary, salary max, salary to, salary maximum, max pay, pay max, payment to, "
    "salary high, highest salary, salary range to, salary range max, maximum range, compensation max, max compensation, compensation maximum, wage to, "
    "最高薪资, 最高工资, 薪资上限, 最高月薪, höchstgehalt, gehalt bis, gehalt max, salaire max, salaire maximum, salario máximo, "
    "salario max, wynagrodzenie do, зарплата до, lön till, lương tối đa",
    "salary": "base salary, salary, original salary, salary range, pay range, compensation, pay, pay salary, salary text, salary estimate, "
    "provide salary, salary desc, remuneration, position remuneration, pay range details, payrate, pay rate, wage, salaire, gehalt, "
    "verguetung, vergütung, salario, salário, wynagrodzenie, зарплата, lön, mức lương, lương, 薪资, 月薪, 薪酬, 工资, "
    "薪资待遇, 工资待遇, med salary, median salary, "
    "salary year avg, salary hour avg, average salary, avg salary, salary snippet",
    "currency": "currency id, salary currency, compensation currency, currency, pay currency, currency code, currency type, 币种, 货币, währung, devise, moneda, waluta, валюта, valuta, moeda",
    "period": "pay period, salary period, salary type, pay interval, salary interval, period, per, interval, pay unit, salary unit, pay basis, "
    "salary frequency, pay frequency, compensation frequency, compensation interval, salary time unit, rate interval code, 薪资周期, 计薪方式, zeitraum, gehaltszeitraum, "
    "période, periodo, okres, период, lönetyp, "
    "salary rate",
    "employment_type": "employment type, employment types, job employment type, employment status, employment, formatted work type, job type, "
    "job types, contract type, work type, type of work, type of employment, engagement type, job schedule type, schedule type, "
    "working hours type, working time, time type, job schedule, position schedule, position offering type, contract time, commitment, "
    "opportunity type, job nature, employment kind, type contrat libelle, durée travail libelle converti, duree travail libelle converti, "
    "arbeitszeitmodelle, befristung, tipo contrato, tipo de contrato, tipo de empleo, jornada, journey, extent, umowa, rodzaj umowy, "
    "wymiar pracy, typ umowy, тип занятости, занятость, 工作性质, 职位类型, 岗位类型, term str, employmenttype jobstatus, "
    "types of contract, work schedule",
    "kind": "type",
    "schedule": "schedule",
    "date_posted": "date posted, posted date, posted on date, publication start date, publication date, published date, new posting date, "
    "date published, job posted at, posted at, published at, published on, posted, published, listed time, original listed time, pub date, "
    "date de creation, date creation, creation date, start date posted, external posted start date, first published, "
    "aktuelle veroeffentlichungsdatum, datum erste veroeffentlichung, veröffentlicht am, fecha publicacion, fecha de publicación, data publikacji, issue date, "
    "release date, released date, postdate, post date, posting date, created at, created on, created, create time, date added, date, "
    "发布日期, 发布时间, 更新时间, дата публикации, ngày đăng, "
    "publish date, publish time, listing date, last publicated, initial publicated, t create, posted ts, "
    "listed at, original open date, open date, added at, data dodania",
    "valid_through": "valid through, application deadline, application close date, application due, closing date, expiry date, "
    "expiration date, external posted end date, position end date, expires at, expires on, expires, expiry, expiration, deadline, close at, "
    "date closing, deadline at, apply by, apply before, offer expiration, job offer expiration, fecha cierre, fecha de cierre, date pub to, bewerbungsfrist, 截止日期, hạn nộp, "
    "expired on, expired date, "
    "expire at, expired at, valid to, valid until, data ważności, ważna do",
    "openings": "number of openings, number of vacancies, number of positions, total openings, total job openings, vacancy count, "
    "position count, positioncount, numberofpositions, job num, vacancies, openings, spots available, nombre postes, nombre de postes, "
    "offene stellen, anzahl offene stellen, numero vacantes, número de vacantes, vacantes, headcount, 招聘人数, số lượng, "
    "recruit number, work places, количество рабочих мест, liczba wakatów",
    "experience_years": "years of experience, minimum years experience, min years experience, experience years min, experience min, "
    "experience range, required experience, experience required, job experience, work year, work experience, experience libelle, "
    "experience, experience name, years experience, experiencia requerida, experiencia, wymagane doświadczenie, опыт, опыт работы, "
    "经验要求, 工作经验, 经验, 工作年限, kinh nghiệm, "
    "working exp, exp, require work years, "
    "year of experience",
    "education": "education requirements, education level, education, degree, job degree, degree name, studies min, minimum education, "
    "学历要求, 学历, wykształcenie, образование, học vấn, "
    "qualification, edu level, require edu level",
    "languages": "languages, required languages, spoken languages, wymagane języki, языки",
    "ignored": "revenue, company revenue, competitors, rating, company rating, company reviews count, reviews count, founded, "
    "headquarters, normalized salary, views, applies, applications, sponsored, fips, unnamed, easy apply, salary source, "
    "company addresses, emails, site, via, robot code, geo id",
    "": "experience level, seniority level, seniority, job level, company type, company description, company size, company industry",
    "url": "job url, job posting url, posting url, job link, alternate url, public url, webpage url, url, link, job details url, hosted url, careers url, position uri, "
    "absolute url, job url direct, job href, external url, externe url, url origine, landing page, "
    "share url, redirect url, guid, 链接, 网址, 职位链接, 岗位链接, 详情页",
    "identifier": "requisition id, job req id, reference number, reference, ref number, job number, position id, refnr, job post id, id, job id, "
    "posting id, job key, ref, uuid, encrypt job id, 编号, 职位编号",
}
"""What is "ignored" says nothing of the job; what has no name ("") is none of our facts, and stays in the text."""
_UNITS: Mapping[str, str] = {
    **dict.fromkeys(("year", "yearly", "annual"), "year"),
    **dict.fromkeys(("month", "monthly"), "month"),
    **dict.fromkeys(("hour", "hourly"), "hour"),
}
"""Words of a key of an amount that name its period."""

_CAMEL = re.compile(r"(?<=[a-zà-ÿ0-9])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])")
_SEPARATORS = re.compile(r"[\s_./-]+")
_BEFORE = frozenset((
    "job", "position", "posting", "vacancy", "offer", "formatted", "external", "primary", "annual", "the",
    "raw", "ats", "pretty",
))  # fmt: skip
_AFTER = frozenset((
    "str", "string", "text", "html", "label", "libelle", "value", "name", "desc", "utc", "datetime",
    "timestamp", "s", "title", "date", "display", "list", "info", "plain",
    "texte",
))  # fmt: skip
"""Words at the ends of a key that may be left out."""
OF_CONCEPTS, _LAST_RANK = 600, 900
"""From where on a key was understood by the concepts of its words; and what none is known by."""


def words_of(key: str) -> str:
    """A key as words: "jobTitle" and "job_title" are "job title"."""
    return " ".join(_SEPARATORS.sub(" ", _CAMEL.sub(" ", key.strip())).split())


@lru_cache(4096)
def key_of(key: str) -> Key:
    """What a key holds, by its words: as they are, as one, in any order, without their ends; else by each of them."""
    words = words_of(key).casefold()
    if (found := _find(words)).is_known:
        return found
    for fewer in _shortened(words.split()):
        if (found := _find(fewer)).is_known:
            return Key(found.name, found.rank + 100)
    name, rank = name_of(words)
    return Key(name, OF_CONCEPTS + rank) if name else Key("", _LAST_RANK)


def period_in(key: str) -> str:
    """The period that the key of an amount names: "annualSalaryMin" is a year's."""
    return next((period for word in words_of(key).casefold().split() if (period := _UNITS.get(word))), "")


def _find(words: str) -> Key:
    words = words.rstrip("0123456789 :")
    found = _KEYS.get(words) or _GLUED.get(words.replace(" ", ""))
    if found is None and " " in words:
        found = _IN_ANY_ORDER.get(_in_order(words))
    if found is None and words.endswith("s"):
        found = _KEYS.get(words[:-1]) or _IN_ANY_ORDER.get(_in_order(words[:-1]))
    return found or Key("", _LAST_RANK)


def _in_order(words: str) -> str:
    return " ".join(sorted(words.split()))


def _shortened(words: list[str]) -> Iterator[str]:
    while len(words) > 1 and words[-1] in _AFTER:
        words = words[:-1]
        yield " ".join(words)
    while len(words) > 1 and words[0] in _BEFORE:
        words = words[1:]
        yield " ".join(words)


_KEYS: Mapping[str, Key] = {
    words: Key(name, rank)
    for name, row in reversed(list(_ROWS.items()))
    for rank, words in reversed(list(enumerate(row.split(", "))))
}
_GLUED: Mapping[str, Key] = {words.replace(" ", ""): key for words, key in reversed(list(_KEYS.items()))}
_IN_ANY_ORDER: Mapping[str, Key] = {
    _in_order(words): key for words, key in reversed(list(_KEYS.items())) if " " in words
}
"""By its words in the order of the alphabet: "publication date", "date publication"."""
