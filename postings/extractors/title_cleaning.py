"""A title as the posting means it: without pay, workplace, codes, counts and gender marks.

>>> clean("Senior Account Manager (m/w/d) - Req #40312")
'Senior Account Manager'
"""

from __future__ import annotations

import re

from postings.extractors.header_kinds import is_place, names_a_job
from postings.extractors.vocabulary.place_tails import CITIES
from postings.extractors.vocabulary.title_words import HAN_JOBS, TITLE_MARKS

EDGE = " \t\xa0\u3000-–—|,;:!·•*_~/#"
_MAY_NEED_CLEANING = re.compile(
    r"[(\[（【|,#*$€£¥₹:：–—]|- | -|\d|[a-z]/[a-z]|mnł|gender|job post|jobs? in | job$| job description$|"
    r"聘|[名位若薪资包休险结职急招]|"
    r"needed|wanted|required|gesucht|срочно|^new\b|^pilne|od zaraz|^title|^position|^urgent|^now|^hot|^eine?"
    r"|[^\w\s.)）+#]$"
)
"""In lower case."""
_EMOJI = re.compile(
    r"^[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200d\s]+|[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200d\s]+$"
)

_OF_RECRUITING = "专员|经理|主管|顾问|总监|助理|负责|实习|专家|官|岗"
"""Behind 招聘: a title of its own."""
_STRIPPED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("article", re.compile(r"^ein(?:e?n?|e[_*:/]n|e\(n\)) (?=[A-ZÄÖÜ])")),
    (
        "gender",
        re.compile(
            r"[(\[（【]\s*(?:(?:all genders?|gn|[mwfdxihk]|female|male|div|divers|h/f|f/h|k/m|м/ж|ж/м|"
            r"男女不限)[\s/|,.*:_-]*){1,4}[)\]）】]|[\s,–-]+"
            r"(?:[mwfdxhi]\s?[/|_]\s?){1,3}[mwfdxhi](?:\s*$)|(?:\s|^)(?:mnł|all genders)$",
            re.I,
        ),
    ),
    (
        "code",
        re.compile(
            r"\s*[(\[（【]\s*(?:(?:job|req|ref|id|no|nr|code|r|"
            r"requisition)\b\W{0,3}){0,3}(?=[\w./#-]*\d)[A-Za-z]{0,4}[-#./]?\d[\w./#-]{2,}\s*[)\]）】]|"
            r"\s*[(（][A-Za-z]{1,5}[-#.]\d{2,}[)）]"
            r"|[\s,–|-]+(?:job|req|ref|requisition|reference|posting)\.?\s?(?:id|no|number|nr|code|#)?[.:# "
            r"]{0,3}[A-Za-z]{0,4}-?\d[\w-]{2,}\s*$"
            r"|\s+#\d{3,}\s*$|\s*\[\d{1,2}\]|\s*(?-i:\([A-Z]{2,4} [A-Z]{2,4}\))\s*$",
            re.I,
        ),
    ),
    (
        "pay",
        re.compile(
            r"[\s,(\[|–—-]+(?:up to |from |earn |paying |salary:? ?|ote:? ?|pay:? ?)?(?:[$£€¥₹]|USD|EUR|"
            r"GBP)\s?\d[^()|]{0,60}[)\]]?\s*$"
            r"|[\s(（\[|–—-]+(?:月薪|年薪|薪资)?\d[\d.]*\s*[kK万千]?\s*[-~–至到]\s*\d[\d.]*\s*(?:[kK]|万|千|"
            r"元)[^()（）|"
            r"]{0,12}[)）\]]?\s*$|[\s,(–—-]+\d{2}\.000\s?[-–—]\s?\d{2,3}\.000[)\]]?\s*$"
            r"|[\s,(–—-]+\d{1,3}\.\d{3}\s?[-–—]\s?\d{1,3}\.\d{3}\s?(?:€|EUR\b|Euro\b)[^()|]{0,60}[)\]]?\s*$"
            r"|[\s,(–—-]+(?:(?:TVöD|TV-?[LVH])[ -](?:EG?|P|S)|EG|Entgeltgruppe|(?<=\()E) ?\d{1,2}[a-c]?"
            r"(?:[, ]+(?:TVöD|TV-?[LVH])\b[\w-]*)?[)\]]?\s*$"
            r"|[\s,(–—-]+(?:EG?|P|S) ?\d{1,2}[a-c]? (?:TVöD|TV-?[LVH])\b[\w-]*[)\]]?\s*$"
            r"|[\s,(|–—-]+(?:от |до |od |do |з/п:? ?(?:от )?"
            r"|stawka:? ?(?:od )?)?\d[\d ,.]*(?:[-–]\s?\d[\d ,.]*)?\s?"
            r"(?:zł|PLN\b|руб|₽|р\.|т\.?р|тыс)[^()|]{0,30}[)\]]?\s*$|\s(?:月薪|年薪|薪资|薪水|薪酬|工资|待遇)[:：]?\s?\d.{0,24}$",
            re.I,
        ),
    ),
    (
        "experience",
        re.compile(
            r"\s*\([^()]{0,20}\byears?\b[^()]{0,8}\bexp[^()]{0,12}\)\s*$"
            r"|\s*\((?:можно )?(?:без опыта|с опытом|bez doświadczenia)\b[^()]{0,30}\)\s*$",
            re.I,
        ),
    ),
    (
        "address",
        re.compile(
            r"\s*\((?:(?:г|гор|м|ст\. ?м|ст|ул|пгт|пос|с|ul|al)\. ?|метро "
            r"|город )[^()]{2,60}\)\s*$",
            re.I,
        ),
    ),
    (
        "posts",
        re.compile(
            r"\s*[(\[]\s?(?:\d{1,3}|one|two|three|four|five)\s?(?:x|positions?|openings?|vacanc\w+|posts?)[)\]]$",
            re.I,
        ),
    ),
    (
        "count",
        re.compile(
            r"\s?[(（]\s?\d{1,3}\s?[名位人个]\s?[)）]$|(?<=[\u4e00-\u9fff])\s?(?:[一两二三四五六七八九十数多\d]{1,3}[名位]|若干名?)$"
        ),
    ),
    (
        "workplace",
        re.compile(
            r"[\s,]*[(\[（【]\s*(?:(?:fully|100%)\s)?(?:remote|hybrid|on-?site|work from home|wfh|home ?office|"
            r"удал[её]нн(?:о|ая работа|ый формат)|можно удал[её]нно|удал[её]нка|zdalnie|praca zdalna"
            r"|hybrydowo|远程)(?:[\s,/–-][^()\[\]]{0,30})?[)\]）】]\s*$"
            r"|\s*[-–—|,]\s*(?:(?:fully|100%)\s)?(?:remote|hybrid|on-?site|work from home|wfh|远程)(?: "
            r"(?:position|job|role|work|ok))?\s*$",
            re.I,
        ),
    ),
    (
        "visa",
        re.compile(r"\s*\((?:[^()]{0,20}\b)?(?:h-?1b|visas?|relocation|sponsorship)\b[^()]{0,30}\)$", re.I),
    ),
    (
        "type",
        re.compile(
            r"\s*[(（【\[](?:全职|兼职|全職|兼職|可?远程(?:办公)?)"
            r"(?:\s?[/|、,，]\s?(?:全职|兼职|可?远程(?:办公)?|坐班|现场)){0,2}[)）】\]]$"
        ),
    ),
    (
        "offer",
        re.compile(
            r"(?<=[\u4e00-\u9fff)）])[\s+＋]{1,2}(?:包吃|包住|包食宿|提供食宿|双休|周末双休|大小周|月休|做五休二|[五六七]险|社保|日结|周结|月结)"
            r"[\u4e00-\u9fff\d\s+＋]{0,24}$"
        ),
    ),
    (
        "call",
        re.compile(
            r"(?<=[\u4e00-\u9fff)）])\s(?:高薪|大量|长期)?(?:急聘|诚聘|急招|诚招|招聘|热招)$|"
            r"^[【\[(（](?:急招|急聘|诚聘|诚招|热招|直招|招聘|高薪诚聘|高薪急聘|急)[】\])）]\s*"
            rf"|^(?:[急诚现直]招|[急诚]聘|招聘?)(?![聘商生投标行募呼]|{_OF_RECRUITING})(?=[\u4e00-\u9fff]{{2,10}}(?:{HAN_JOBS})$)"
        ),
    ),
    ("duplicate mark", re.compile(rf"^(?:{TITLE_MARKS})(?:\s*[:：]\s*|\s[-–—]\s|\sfor\s)", re.I)),
    (
        "state of the vacancy",
        re.compile(r"\s*\((?:positions? )?(?:now |still )?(?:filled|closed|open|available)\)$", re.I),
    ),
    (
        "urgent",
        re.compile(
            r"^(?:\*+|[【\[(]?(?:急聘|诚聘|urgent(?:ly)?(?: hiring)?|now hiring|hot|срочно|pilne"
            r"|pilnie|new(?=!))[】\])]?\s*[:!：-]*\s+)|"
            r"\s*\*+(?:\s?re-?post(?:ed)?)?\**$|\s*[(\[]re-?post(?:ed)?[)\]]$|"
            r"[\s,.!–-]+(?:срочно|pilne|pilnie|(?:praca )?od zaraz)[.!]*$|"
            r"\s+(?:urgently )?(?:needed|wanted|required|gesucht)\b(?: asap| now)?[.!]*(?:\s?\([^()]{3,40}\))?$|"
            r"\s+-?\s*job post$",
            re.I,
        ),
    ),
)
_PLACE_HEAD = re.compile(r"(?P<place>[^()|–—:]{3,40}?)\s(?:[-–—]|\|)\s(?=\S)")
_PLACE_TAIL = re.compile(r"(?:\s+[-–—|]\s*|\s*[-–—|]\s+|\s*\()([^()|–—]{3,40})\)?$")
_JOB_IN = re.compile(r"\sJobs? in (?P<place>[^()|–—]{3,40})$")
"""As boards head their pages: "Roofer Job in Houston"."""
_LEAST_STOPPED = 5
"""Small letters and the full stop behind them: a shorter word may be an abbreviation."""
_JOB_TAIL = re.compile(r" (?:Job Description|JOB DESCRIPTION|Job|job description)$")
"""Behind a job's name: "Roof Inspector Job", not "Summer Job"."""


def clean(words: str) -> str:
    """Without pay, workplace, codes and gender marks; "A | B" stays one title."""
    title = _EMOJI.sub("", " ".join(words.split()))
    if title.endswith(".") and title[-_LEAST_STOPPED:-1].islower():
        title = title[:-1]
    if not _MAY_NEED_CLEANING.search(title.lower()):
        return title.strip(EDGE)
    for _ in range(2):
        before = title
        for _name, pattern in _STRIPPED:
            shorter = pattern.sub(" " if pattern.pattern[0] == "[" else "", title).strip(EDGE)
            if shorter != title and has_letters(shorter):
                title = shorter
        title = _without_place(title).replace(" ,", ",")
        if title == before:
            break
    return _balanced(" ".join(title.split()))


def _without_place(title: str) -> str:
    """Without "Austin, TX - " before it or "(Austin, TX)" behind it; a town alone is left, as boards write it."""
    head = _PLACE_HEAD.match(title)
    if head and "," in head["place"] and is_place(head["place"]):
        return title[head.end() :]
    job = _JOB_IN.search(title)
    if job and is_place(job["place"]):
        return title[: job.start()]
    tail = _JOB_TAIL.search(title)
    if tail and names_a_job(title[: tail.start()]):
        return title[: tail.start()]
    match = _PLACE_TAIL.search(title)
    if (
        match
        and "," in match[1]
        and is_place(match[1].strip())
        and match[1].split(",")[-1].strip().casefold() not in CITIES
    ):
        return title[: match.start()].strip(EDGE) or title
    return title


def _balanced(title: str) -> str:
    """Without a bracket that was left open: "Analyst (" -> "Analyst"."""
    if title.count("(") != title.count(")"):
        title = re.sub(r"\s*\([^()]*$", "", title) if title.count("(") > title.count(")") else title.rstrip(")")
    return title.strip(EDGE)


def has_letters(words: str) -> bool:
    return any(character.isalpha() for character in words)
