"""Numbers in words, and English money. Written for this project."""

from __future__ import annotations

from collections.abc import Mapping

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

NUMBERS: Mapping[str, int] = {
    **{word: n for n, word in enumerate(_UNITS.split(), 1)},
    **{word: 10 * n for n, word in enumerate(_TENS.split(), 2)},
}
HUNDRED, THOUSAND = "hundred", "thousand"

CURRENCIES: tuple[tuple[str, str, str], ...] = (
    ("d", r"ollars?\b", "$"),
    ("b", r"ucks\b", "$"),
    ("e", r"uros?\b", "EUR"),
    ("p", r"ounds(?= sterling\b| (?:per|an?) (?:hour|day|week|month|year|annum)\b)", "GBP"),
    ("r", r"upees\b", "Rs"),
)
"""What follows the number: its first letter, small or large, the others, and the currency or its ambiguous mark.

A pound alone is a weight."""

DOLLARS: Mapping[str, str] = {"us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD"}
"""Whose dollar, before its name."""

_NUMERALS = """
one ein eins eine einem einen un une uno una jeden jedna один одна одного en ett một 一
two zwei deux dos dwa dwie dwóch два две двух två hai due dois duas twee dva 两 二
three drei trois tres trzy trzech три трех трёх tre ba três drie tři 三
four vier quatre cuatro cztery czterech четыре четырех четырёх fyra bốn quattro quatro čtyři 四
five fünf cinq cinco pięć pięciu пять пяти fem năm cinque vijf pět 五
six sechs sei seis sześć шесть шести sex sáu 六
seven sieben sept siete siedem семь семи sju bảy 七
eight acht huit ocho osiem восемь восьми åtta tám 八
nine neun neuf nueve nove dziewięć девять девяти nio chín 九
ten zehn dix diez dziesięć десять десяти tio mười 十
eleven elf onze once 十一
twelve zwölf douze doce 十二
"""
NUMERALS: Mapping[str, int] = {
    **NUMBERS,
    **{word: number for number, row in enumerate(_NUMERALS.strip().splitlines(), 1) for word in row.split()},
}
"""Of small numbers, in the languages of postings."""
