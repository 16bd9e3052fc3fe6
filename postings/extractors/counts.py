"""How many people a few words say: "招2人" is 2, "three (3)" is 3, 若干 ("several") is no number."""

from __future__ import annotations

import re

_WORDS = {
    word: number
    for number, words in enumerate(
        [
            "one a an eins eine un une uno una jeden jedna один одна en ett một 一",
            "two zwei deux dos dwa dwie dwóch два две двух två hai due dois duas twee dva 二 两",
            "three drei trois tres trzy trzech три трёх трех tre ba três drie tři 三",
            "four vier quatre cuatro cztery czterech четыре четырёх четырех fyra bốn quattro quatro čtyři 四",
            "five fünf cinq cinco pięć pięciu пять пяти fem năm cinque vijf pět 五",
            "six sechs seis sześć шесть sex sáu 六",
            "seven sieben sept siete siedem семь sju bảy 七",
            "eight acht huit ocho osiem восемь åtta tám 八",
            "nine neun neuf nueve dziewięć девять nio chín 九",
            "ten zehn dix diez dziesięć десять tio mười 十",
            "eleven elf onze once 十一",
            "twelve zwölf douze doce 十二",
        ],
        start=1,
    )
    for word in words.split()
}
_NUMBER = re.compile(
    rf"(?<![\d.$€£])(\d{{1,4}})(?![\d%]|[.,]\d| ?(?:k\b|hours?|years?|-?time|%|小时|年))|"
    rf"((?<!\w)(?:{'|'.join(_WORDS)})(?!\w)|[一二两三四五六七八九十](?=[人名]))",
    re.IGNORECASE,
)
_MOST = 9_999


def of(words: str) -> int | None:
    """ "招2人" -> 2, "three (3)" -> 3, 若干 -> None, "2-3" -> None."""
    if re.search(r"若干|multiple|several|various|\d\s*[-–~]\s*\d", words):
        return None
    match = _NUMBER.search(words)
    if not match:
        return None
    number = int(match[1]) if match[1] else _WORDS[match[2].casefold()]
    return number if 0 < number <= _MOST else None
