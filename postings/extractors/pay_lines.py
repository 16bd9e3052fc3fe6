"""Pay lines: the line of a list of benefits that tells the salary."""

from __future__ import annotations

import re

_MONEY = re.compile(r"[$€£¥₹]|元|万|zł|руб|\b(?:usd|cad|aud|eur|euro|gbp|pln|chf|sek|inr|php|kr)\b")
_SALARY = (
    "salary",
    "salaries",
    "gehalt",
    "salaire",
    "rémunération",
    "sueldo",
    "salario",
    "wynagrodzenie",
    "зарплата",
    "薪",
    "工资",
    "年收入",
    "月收入",
    "综合收入",
)
_PAY_LINE = """
    a an and annual annually average base between depending doe estimated median
    experience for from gross hour hourly hr is k month monthly
    月 年 天 时 日 起
    of on or pay per plus range rate role starting the this to up wage wages week weekly year yearly yr
    von bis pro jahr monat brutto de par entre et mois brut bruts net annuel annuels mensuel mensuels fixe
    à partir selon profil expérience taux horaire temps plein heure heures h al y mes año hora desde hasta
    bruto brutos neto netos mensual mensuales anual anuales según
    us hk nt usd cad aud eur euro euros gbp chf inr pln sek kr zł 元 小时 万
"""
_PAY_WORDS = frozenset(_PAY_LINE.split())
"""A line of these alone, with a sum of money, is pay."""
_WORD = re.compile(r"[^\W\d_]+")
_THOUSANDS = re.compile(r"\d{1,3}k?\s?[-–—~至到]\s?\d{1,3}k(?:/?月|[·*]\s?\d\d薪)?\W*")
_LABEL = re.compile(r"(?:base |starting |hourly |annual )?(?:pay|salary|wage) (?:range|rate|scale)")
"""Stands above the sum."""
_DIGIT = re.compile(r"\d")
_BEYOND_PAY = (
    *("bonus", "commission", "allowance", "stipend", "reimburs", "tuition", "budget", "insurance", "discount"),
    *(
        "credit",
        "holiday",
        "vacation",
        "leave",
        "match",
        "fund",
        "pension",
        "prämie",
        "zuschuss",
        "zulage",
        "urlaub",
    ),
    *("prime", "ticket", "chèque", "variable", "bono", "comision", "comisión", "vales", "incentiv", "propina"),
    *("补", "奖", "提成", "premi", "преми", "benefit", "overtime", "spesen"),
)


_TO_AGREE = re.compile(
    r"\W*(?:[薪工底月年][资資薪酬水]?(?:[待福][遇利])?|待遇|报酬)?(?:[:：]|方面|从优|均可|可|具体|详情|[，,]){0,2}\s?(?:面[议議]|详谈|从优)\W*"
)
_PARTS_OF_PAY = re.compile(r"\W*(?:无责)?底薪\s?\d|\W*每月\d{1,2}[号日](?:准时)?(?:发|前)")
"""Of what the pay is made, and when it is paid."""
_LONGEST_TO_AGREE = 12


def is_to_agree(line: str) -> bool:
    """薪资面议: no line of any list."""
    return len(line) <= _LONGEST_TO_AGREE and _TO_AGREE.fullmatch(line) is not None


def is_pay(line: str) -> bool:
    """ "$18 - $21 an hour", "15k-30k": the salary's, and no benefit; "$40 a month for the gym" is one."""
    lower = line.casefold()
    if _THOUSANDS.fullmatch(lower) or _LABEL.fullmatch(lower) or _PARTS_OF_PAY.match(line):
        return True
    if not _DIGIT.search(line) or not _MONEY.search(lower):
        return False
    if any(map(lower.__contains__, _SALARY)):
        return not any(map(lower.__contains__, _BEYOND_PAY))
    return _PAY_WORDS.issuperset(_WORD.findall(lower))
