"""What a key of several words holds, by the concepts that its words stand for, in whatever language and order.

"Nome da vaga", "vacancyTitle" and "岗位名称" name a job: all of them are title. The table of whole names
(`keys.py`) comes first; here every word must be known, so that a name which says more ("company address") is no
place of work. Words that are written as one ("closingdate", "职位链接") are taken apart first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

_WORDS: Mapping[str, str] = {
    "job": "job, jobs, vacancy, vacancies, position, post, posting, role, opening, requisition, offer, advert,"
    " advertisement, ad, listing, opportunity, vaga, vagas, vacante, puesto, empleo, emprego, oferta,"
    " ofertas, emploi, offre, poste, annonce, stelle, stellen, stellenangebot, stellenanzeige, anzeige,"
    " lavoro, posizione, вакансия, вакансии, должность, должности, oferty, ocupação, ocupacao, ocupación,"
    " ocupacion, occupation, ogłoszenie, ogłoszenia, stanowisko, stanowiska, praca, pracy, tjänst, jobb,"
    " annons, việc, 职位, 岗位, 工作, 招聘, 职务",
    "name": "name, title, nome, nombre, titulo, título, titre, intitulé, titel, bezeichnung, название,"
    " наименование, nazwa, tytuł, namn, tên, 名称, 名字",
    "company": "company, employer, organization, organisation, firm, empresa, entreprise, société, unternehmen,"
    " firma, empregador, firmy, arbeitgeber, azienda, компания, компании, работодатель, работодателя,"
    " pracodawca, pracodawcy, företag, 公司, 企业, 单位",
    "place": "location, place, ubicación, ubicacion, localização, localizacao, localización, localisation, lieu,"
    " standort, ort, luogo, sede, местоположение, lokalizacja, 地点, 地址, 城市, 地区, 位置",
    "link": "url, link, links, href, enlace, lien, ссылка, länk, 链接, 网址",
    "date": "date, day, time, datetime, fecha, data, datum, дата, ngày, 日期, 时间",
    "publish": "posted, posting, published, publish, publication, created, creation, listed, advertised,"
    " advertise, opened, publicação, publicacao, publicada, publicado, publicación, publicacion, publicata,"
    " veröffentlichung, veröffentlicht, публикации, размещения, открытия, публикация, publikacji,"
    " publicerad, đăng, 发布, 更新",
    "close": "closing, close, closes, closed, expiry, expires, expire, expiration, deadline, due, vencimento,"
    " vencimiento, cierre, encerramento, limite, límite, scadenza, bewerbungsfrist, bewerbungsschluss,"
    " закрытия, окончания, ważności, wygaśnięcia, 截止, 结束",
    "apply": "application, applications, apply, bewerbung, candidature, candidatura, inscripción, inscrição, 申请",
    "count": "number, count, quantity, quantidade, cantidad, anzahl, количество, liczba, antal, 人数, 数量",
    "id": "id, reference, ref, identifier, identificação, identificacao, referência, referencia, référence,"
    " kennziffer, номер, numer, 编号, 编码",
    "pay": "salary, salaries, pay, wage, wages, compensation, remuneration, gehalt, salaire, salario, salário,"
    " sueldo, stipendio, зарплата, зарплаты, оклад, вилка, wynagrodzenie, wynagrodzenia, pensja, lön,"
    " lương, 薪资, 薪酬, 工资, 月薪, 薪水",
    "low": "min, minimum, from, lower, low, mínimo, mínima, minimo, minima, desde, ab, von, mindest, от, od,"
    " från, 最低, 下限",
    "high": "max, maximum, to, upper, high, máximo, máxima, maximo, maxima, hasta, até, bis, höchst, до, do,"
    " till, 最高, 上限",
    "currency": "currency, moneda, moeda, währung, devise, валюта, waluta, valuta, 币种, 货币",
    "period": "period, interval, unit, frequency, rate, periodo, período, zeitraum, période, период, okres",
    "text": "description, descr, text, desc, details, detail, formatted, display, full, body, advert,"
    " advertisement, descripción, descripcion, descrição, descricao, beschreibung, descriptif,"
    " descrizione, описание, opis, beskrivning, 详细, 描述, 详情, 内容, 介绍",
    "short": "short, brief, summary, preview, teaser, краткое, curta, corta, court, kurz, krótki",
    "employment": "employment, contract, contrato, contrat, vertrag, beschäftigung, anstellung, contratto,"
    " занятости, umowy, zatrudnienia, anställning, 合同, 雇佣",
    "kind": "type, kind, basis, tipo, art, тип, вид, rodzaj, typ, loại, 类型, 性质",
    "work": "work, working, arbeits, trabajo, trabalho, travail, работы",
    "pattern": "pattern, hours, schedule, shift, horario, horário, horaire, график",
    "benefit": "benefit, benefits, perk, perks, welfare, beneficios, benefícios, avantages, benefizi,"
    " льготы, 福利, 待遇",
    "remote": "remote, remotely, remoto, удаленно",
    "possible": "possible, available, allowed, eligible, friendly, offered, ok",
    "code": "code",
    "": "amount, of, the, a, in, for, de, da, das, dos, del, la, el, le, du, des, der, die, den, na, на, для,"
    " on, at, by, 的, 页, 页面",
}
"""Concept -> its words; those of none may stand between the others."""
_NAMES: Mapping[str, str] = {
    "job name": "title",
    "company name": "company",
    "job company": "company",
    "job company name": "company",
    "job place": "locations",
    "work place": "locations",
    "place text": "locations",
    "place name": "locations",
    "job place name": "locations",
    "job place text": "locations",
    "place": "locations",
    "link": "url",
    "job link": "url",
    "job text link": "url",
    "text link": "url",
    "apply link": "url",
    "job apply link": "url",
    "date publish": "date_posted",
    "job date publish": "date_posted",
    "job publish": "date_posted",
    "publish": "date_posted",
    "date publish low": "date_posted",
    "date close": "valid_through",
    "close": "valid_through",
    "job date close": "valid_through",
    "apply date close": "valid_through",
    "apply close": "valid_through",
    "job close": "valid_through",
    "date publish high": "valid_through",
    "job count": "openings",
    "job count possible": "openings",
    "job id": "identifier",
    "pay low": "salary_min",
    "pay high": "salary_max",
    "job pay low": "salary_min",
    "job pay high": "salary_max",
    "pay": "salary",
    "pay text": "salary",
    "job pay": "salary",
    "job pay text": "salary",
    "pay currency": "currency",
    "pay period": "period",
    "job text": "description",
    "job short text": "summary",
    "short text": "summary",
    "employment kind": "employment_type",
    "job employment kind": "employment_type",
    "employment": "employment_type",
    "pattern work": "schedule",
    "job kind pattern": "schedule",
    "benefit": "benefits",
    "benefit company": "benefits",
    "benefit job": "benefits",
    "possible remote": "workplace",
    "possible remote work": "workplace",
    "remote work": "workplace",
}
"""The concepts of a key, in any order -> our name."""


def name_of(words: str) -> tuple[str, int]:
    """Our name for what a key of these words holds, and how much it is to be believed, the lowest first.

    "" for none, and where a word is unknown.
    """
    concepts = frozenset(_concepts(words)) - {""}
    if len(concepts) > 2:
        concepts -= {"code"}
    return _BY_CONCEPTS.get(concepts, ("", 0))


@lru_cache(4096)
def _concepts(words: str) -> tuple[str, ...]:
    found: list[str] = []
    for word in words.casefold().split():
        concept = _OF_WORD.get(
            word, _OF_WORD.get(word.removesuffix("s"), _OF_STEM.get(word[:-1]) if _CYRILLIC.match(word) else None)
        )
        inner = _parted(word) if concept is None else (concept,)
        if not inner:
            return ()
        found.extend(inner)
    return tuple(found)


def _parted(word: str) -> tuple[str, ...]:
    """The concepts of the words that are written as one, the longest first; nothing where a rest is left."""
    found: list[str] = []
    at = 0
    while at < len(word):
        match = _LONGEST_FIRST.match(word, at)
        if not match:
            return ()
        found.append(_OF_WORD[match[0]])
        at = match.end()
    return tuple(found)


def _rows() -> Iterator[tuple[str, str]]:
    for concept, words in _WORDS.items():
        for word in words.split(","):
            yield word.strip(), concept


_OF_WORD: Mapping[str, str] = dict(reversed(list(_rows())))
_CYRILLIC = re.compile("[а-яё]{5}")
_OF_STEM: Mapping[str, str] = {word[:-1]: concept for word, concept in _OF_WORD.items() if _CYRILLIC.match(word)}
"""Without the ending that tells the case: "вакансию" is "вакансия"."""
_LONGEST_FIRST = re.compile(
    "|".join(
        sorted(
            (re.escape(word) for word in _OF_WORD if len(word) > 2 or not word.isascii()), key=len, reverse=True
        )
    )
)
_BY_CONCEPTS: Mapping[frozenset[str], tuple[str, int]] = {
    frozenset(row.split()): (name, rank) for rank, (row, name) in enumerate(_NAMES.items())
}
