"""A whole page that was copied as text: its menu goes, its buttons, other jobs and small print, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation

from postings.readers.document import BlockKind
from postings.readers.furniture import Furniture, furniture_of
from postings.readers.lines import Line

_SIGNS = (
    *("sign in", "log in", "login", "sign up", "cookie", "©", "skip to ", "all rights reserved", "contact us"),
    *("anmelden", "impressum", "startseite", "accueil", "connecter", "zaloguj", "regulamin", "iniciar sesión"),
    *("войти", "logga in", "đăng nhập", "登录", "注册", "首页", "icp备", "est.)", "view all jobs"),
    *("pulled from the full job", "the job details align", "matches your job preferences"),
    *("easy apply", "quick apply", "save job", "back to search", "share\n", "speichern\n", "schnelle bewerbung"),
    *("asystent pracuj", "przewiń do profilu firmy", "sprawdź czas dojazdu", "показать на большой карте"),
    *("strona główna", "udostępnij", "aplikuj szybko", "откликнуться", "infojobs", "platsbanken", "dela\n"),
    *("inscribirme", "sauvegarder", "trang chủ", "ứng tuyển", "立即沟通", "立即投递", "活跃", "申请职位"),
)
"""Lower-case words of pages: where none of them stands, there is no page."""
_MORE_SIGNS = (
    *("similar jobs", "apply now", "report job", "powered by", "home", "legal notice", "more jobs"),
    *("apply for this job", "merken", "jetzt bewerben", "ähnliche jobs", "gehaltsprognose", "postuler"),
    *("offres similaires", "podobne oferty", "empleos similares", "похожие вакансии"),
    *(
        "o firmie\n",
        "вакансию смотр",
        "отзыв",
        "report job",
        "apply\n",
        "save\n",
        "applicants",
        "bewerben\n",
        "zapisz",
        "spara",
        "publicada",
        "chia sẻ",
    ),
    *("相似职位", "收藏", "感兴趣", "分享", "猜你喜欢", "lưu tin"),
)
"""Words that postings have, too; two of all make it worth while to look at every line."""
_ALL_SIGNS = AhoCorasick((*_SIGNS, *_MORE_SIGNS), implementation=Implementation.DFA, store_patterns=False)
_LEAST_FURNITURE = 3
_MENU_LINES, _LONGEST_ENTRY, _LONGEST_MENU, _MOST_CRUMBS = 30, 45, 160, 5
_MENU_WORDS = re.compile(
    r"(?i:home|jobs|companies|salaries|log ?in|sign (?:in|up)|join now|employers|search|help|contact us"
    r"|departments"
    r"|startseite|anmelden|gehalt|für arbeitgeber|accueil|offres|me connecter|oferty pracy|zaloguj się)"
    r"|首页|职位|公司|校园|登录|注册|APP"
)
_TRAIL = re.compile(r"(?:home|startseite|accueil|inicio|strona główna|главная|首页)\s*[>»›/→]", re.I)
_LONG = 80
_TAIL = re.compile(
    r"\s+(?:[0-5]\.\d(?: [★⭐])?(?: [\d,]+ reviews?)?|[\d,]+ reviews?|view all jobs|查看(?:所有职位|地图))$"
    r"|(?<=\S)o firmie$",
    re.I,
)
"""What a button or a rating beside it adds to a line."""
_POST = re.compile(r"(?<=[^\s·]) ?· ?[^\s·]{2,12}$")
"""The recruiter's, behind the company: 鹭岛茶业 · 人事经理."""
_POSTING = re.compile(
    r"(?:key |your |main |basic |minimum |preferred |full )?(?:duties|responsibilities|requirements|qualifications"
    r"|job description|benefits|about (?:us|you|the)|what (?:you|we)|who you|the (?:role|work)|skills|perks"
    r"|job details|how to apply)\b|(?:ihre|deine|unsere|das|dein|ihr) |aufgaben|wir bieten|über uns"
    r"|vos missions|profil|l['’]entreprise|avantages"
    r"|(?:twój |główny )?zakres |(?:nasze |twoje )?(?:wymagania|obowiązki|zadania|oczekiwania)\b|(?:to "
    r"|co )?oferujemy|benefity"
    r"|technologie|mile widziane|o (?:nas|projekcie|stanowisku)\b|(?:основные |ключевые |наши |ваши "
    r"|должностные )?(?:обязанности|требования"
    r"|задачи|условия|навыки)\b|(?:что )?мы предлагаем|о (?:компании|нас|проекте|вакансии)\b|описание"
    r"|где предстоит"
    r"|职位描述|职位信息|岗位|任职|工作[地职内]|公司(?:介绍|信息)|福利|联系方式",
    re.I,
)
"""How a heading of the posting begins: what stands under a foreign heading ends there."""


def without_page(lines: list[Line], text: str) -> list[Line]:
    """The posting's lines of a page copied as text; all of them where it is none."""
    lower = text.lower()
    signs = {sign for sign, _, _ in _ALL_SIGNS.find_matches_as_indexes(lower, overlapping=True)}
    if len(signs) < 2 or min(signs) >= len(_SIGNS):
        return lines
    kinds = [furniture_of(line.text) for line in lines]
    menus = sum(_is_menu(line.text) for line in lines[:_MENU_LINES])
    if sum(kind is not None for kind in kinds) + menus < _LEAST_FURNITURE:
        return lines
    start = _posting_start(lines, kinds)
    kept = list(_posting_lines(lines[start:], kinds[start:]))
    return kept or lines


def _posting_start(lines: list[Line], kinds: list[Furniture | None]) -> int:
    """Where the menu and the trail of breadcrumbs end that the page begins with."""
    start = found = 0
    is_whole_trail = False
    for at, line in enumerate(lines[:_MENU_LINES]):
        words = line.text
        if len(words) > _LONGEST_MENU:
            break
        is_trail = bool(_TRAIL.match(words))
        if kinds[at] in (Furniture.MENU, Furniture.CRUMB) or _is_menu(words) or is_trail:
            found += 1
            start = at + 1
            is_whole_trail = is_trail
        elif len(words) > _LONGEST_ENTRY and kinds[at] is None:
            break
    if not found:
        return 0
    if is_whole_trail:
        return start
    return start + _crumbs(lines[start : start + _MOST_CRUMBS])


def _is_menu(words: str) -> bool:
    """Whether a line is several entries of a menu in a row."""
    if len(words) > _LONGEST_MENU:
        return False
    entries = _MENU_WORDS.findall(words)
    left = len(words) - sum(map(len, entries))
    return len(entries) >= 3 or (len(entries) == 2 and left * 3 <= len(words))


def _crumbs(lines: list[Line]) -> int:
    """How many lines of a trail are left: it ends with the title, which stands again below it."""
    texts = [line.text for line in lines]
    return next((at for at in range(1, len(texts)) if texts[at] in texts[:at]), 0)


def _posting_lines(lines: list[Line], kinds: list[Furniture | None]) -> Iterable[Line]:
    is_foreign = is_behind_recruiter = False
    for line, kind in zip(lines, kinds, strict=True):
        if kind is Furniture.SECTION:
            is_foreign = True
        elif kind is Furniture.RECRUITER:
            is_behind_recruiter = True
        elif kind in (None, Furniture.MENU, Furniture.CRUMB, Furniture.RATINGS):
            is_long = len(line.text) > _LONG
            is_own = kind is None and line.kind is not BlockKind.ITEM and _POSTING.match(line.text)
            is_foreign = is_foreign and not is_long and not is_own
            if not is_foreign:
                shown = line if is_long else line._replace(text=_TAIL.sub("", line.text))
                if is_behind_recruiter:
                    shown = shown._replace(text=_POST.sub("", shown.text))
                yield shown._replace(is_apart=True) if is_behind_recruiter else shown
                is_behind_recruiter = False
