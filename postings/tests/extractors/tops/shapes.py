"""How postings begin, as people paste them: copies of boards' pages, ads of one paragraph, mails, one-liners.

Written before anything was run on them, in lots. All firms are invented. A place is "city/country",
"(region)/country" or "/country"; None and () mean that the text does not say.
"""

from __future__ import annotations

from typing import NamedTuple

EN = """

Responsibilities:
- Keep the daily work running and report problems early
- Train new colleagues

Requirements:
- Two years in a similar job
- A tidy way of working
"""
ZH = """

岗位职责：
1、负责日常工作的安排与跟进；
2、培训新同事。

任职要求：
1、两年以上相关经验；
2、有责任心，善于沟通。
"""
DE = """

Ihre Aufgaben:
- Sie halten den Betrieb am Laufen
- Sie arbeiten neue Kollegen ein

Ihr Profil:
- Zwei Jahre Berufserfahrung
- Sorgfältige Arbeitsweise
"""
FR = """

Vos missions :
- Assurer le suivi quotidien
- Former les nouveaux collègues

Profil recherché :
- Deux ans d'expérience
- Rigueur et autonomie
"""


class Top(NamedTuple):
    text: str
    title: str | None
    company: str | None
    places: tuple[str, ...] = ()
