"""Employers named in sentences of one language that only an employer writes: "Wir bei Acme", "Acme是一家"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postings.extractors import cues
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_company, is_place, names_a_job
from postings.extractors.vocabulary.announcements.shared import OPEN_NO_NAME
from postings.extractors.vocabulary.company_cues import ANCHORS, CUES, LANGUAGES_OF
from postings.extractors.vocabulary.company_words import NOT_NAMES, ORGANISATIONS

_PATTERNS = tuple((rule, re.compile(pattern, re.M), cues.Anchors(ANCHORS[rule])) for rule, pattern in CUES)
_BEFORE, _AFTER = 130, 100
_FOLLOWED = re.compile(r"^([A-Z0-9][\w&.'’ -]{1,58})\n[\d,.]+[KM]? followers\b", re.M)
"""As a network shows the page of a company below its posting."""
_HAN_NAME = re.compile(
    r"(?:^|[\n\s：:，,。；;（(【])([\u4e00-\u9fffA-Za-z0-9·（）()&]{2,36}?(?:有限责任公司|股份有限公司|"
    r"集团有限公司|有限公司|"
    r"事务所)(?:[\u4e00-\u9fff]{2,8}分公司)?)(?=[\s，,。；;：:是成为专为\n（(]|$)"
)
_HAN = r"([A-Za-z\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff·&]{1,11}?)"
_HAN_START = r"(?:^|[\n，。；！：:（【“\s])"
_HAN_CUES = tuple(
    re.compile(pattern, re.M)
    for pattern in (
        rf"{_HAN_START}{_HAN}(?:[（(][^（）()\n]{{2,30}}[）)])?[，,]?(?:是|作为)(?:一家|国内|全球|中国|全国|业内|行业|世界|专业的|领先的|由)",
        rf"{_HAN_START}{_HAN}(?:[（(][^（）()\n]{{2,30}}[）)])?[，,]?(?:成立于|创立于|创办于|创建于|诞生于|始创于|总部位于|隶属于|致力于|诚聘|诚邀)",
        rf"(?:关于|走进|欢迎加入|加入|欢迎来到){_HAN}(?=[，。！,!\n：:】]|$)",
        rf"{_HAN_START}{_HAN}(?:公司)?(?:介绍|简介)(?=[】：:\n])",
        rf"{_HAN_START}在{_HAN}[，,](?=你|您|我们)",
    )
)
"""What a firm is called by, where no full name stands."""
_NO_HAN_NAME = re.compile(
    r"公司|企业|我们|我司|本|该|这|那|其|团队|平台|项目|岗位|职位|产品|部门|工作|行业|客户|应聘|简历|招聘|薪|福利|第|任职|岗|"
    r"[的和与及或以为有在是了对等将被让使能会要]|^(?:集团|负责|熟悉|具备|参与|自|目前|作|您|你|大家|一|独立|优先|关注|持续)|业务|能力|经验|开发|设计|数据分析|服务$|技术$|领域$|方向$"
)
_ADVERB = re.compile(
    r"(?:Currently|Presently|Today|Now|Recently|Obecnie|Aktualnie|Derzeit|Aktuell|Actuellement|Actualmente)\s(?=\S)"
)
"""Before a name at the beginning of a sentence."""
_VERB_TAIL = re.compile(r"(?:[\s,]+(?:is|are|was|has|the|a|an|and|of|for|we|our))+$", re.I)
_PROSE_WINDOW = 20_000
_GLUED = re.compile(r"[a-z](?:We|Our|About|The|You|In|At)\b|^About ")
_ORGANISATION = re.compile(rf"\b(?:{ORGANISATIONS})\b", re.I)


def names(text: str, lower: str, language: str | None) -> Iterator[tuple[str, int]]:
    """(name, start) of whatever a sentence of the language calls the employer, the surest first."""
    text = text[:_PROSE_WINDOW]
    for rule, pattern, anchors in _PATTERNS:
        if LANGUAGES_OF[rule] == language:
            yield from _around(pattern, text, lower, anchors)
    if " followers" in lower and (followed := _FOLLOWED.search(text)):
        yield followed[1], followed.start(1)


def full_han_names(text: str) -> Iterator[tuple[str, int]]:
    """With a legal form: 青禾网络有限公司."""
    for match in _HAN_NAME.finditer(text, 0, _PROSE_WINDOW):
        yield match[1], match.start(1)


def short_han_names(text: str) -> Iterator[tuple[str, int]]:
    """Of what the text says that it is a firm: 青禾 of "青禾是一家"."""
    for pattern in _HAN_CUES:
        for match in pattern.finditer(text, 0, _PROSE_WINDOW):
            if not (_NO_HAN_NAME.search(match[1]) or is_place(match[1]) or names_a_job(match[1])):
                yield match[1], match.start(1)


def _around(pattern: re.Pattern[str], text: str, lower: str, anchors: cues.Anchors) -> Iterator[tuple[str, int]]:
    """What the rule's pattern catches around its anchors, without what is no name."""
    for at in cues.positions(lower, anchors):
        match = pattern.search(text, _line_start(text, at), at + _AFTER)
        if not match:
            continue
        adverb = _ADVERB.match(match[1])
        start = match.start(1) + (adverb.end() if adverb else 0)
        name = _VERB_TAIL.sub("", text[start : match.end(1)]).rstrip(",.")
        if (
            fold_label(name) not in NOT_NAMES
            and name.partition(" ")[0].casefold() not in OPEN_NO_NAME
            and not _GLUED.search(name)
            and not _is_job(name)
            and not is_place(name)
        ):
            yield name, start


def _line_start(text: str, at: int) -> int:
    """Where a window may begin: the start of the line, or a blank within reach, so that no word is cut."""
    left = max(0, at - _BEFORE)
    line = text.rfind("\n", left, at)
    if line >= 0:
        return line
    blank = text.find(" ", left, at)
    return left if left == 0 or blank < 0 else blank


def _is_job(name: str) -> bool:
    return names_a_job(name) and not _ORGANISATION.search(name) and not is_company(name)
