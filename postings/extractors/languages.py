"""Languages the job asks for, with the level as written. "Spanish customers" ask for none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from postings.extractors import cues
from postings.extractors.draft import Found, Importance, Span, SpokenLanguage
from postings.extractors.reading import Reading
from postings.extractors.vocabulary.spoken_languages import LANGUAGES
from postings.extractors.vocabulary.wishes import is_wish

_NAMES = tuple(LANGUAGES)
_ANCHORS = cues.Anchors(_NAMES)
_LEVEL = re.compile(
    r"\b(native(?:[ -](?:level|speaker|like))?|mother tongue|fluen(?:t|cy|tly)|business[ -]level|(?:full "
    r")?professional(?: working)? proficiency|working knowledge|conversational|bilingual|advanced|upper[ "
    r"-]intermediate|"
    r"intermediate|proficien(?:t|cy)|excellent|very good|good|strong|basic|elementary|perfect|[ABC][12]\+?|"
    r"N[1-5]|verhandlungssicher\w*|fließend\w*|muttersprach\w*|sehr gute|gute|grundkenntnisse|courant|bilingue|"
    r"intermedio|avanzado|langue maternelle|lu, écrit, parlé|notions|fluide|"
    r"alto|medio|nativo|biegł\w+|bardzo dobra|"
    r"dobra|komunikatywn\w+|свободн\w+|разговорн\w+|родной|базов\w+|flytande|god[ao]?|goda kunskaper|"
    r"giao tiếp(?: tốt)?|thành thạo|lưu loát|trôi chảy|TOEIC ?\d{3}\+?|IELTS ?\d(?:\.\d)?\+?|JLPT ?N?\d|"
    r"CET-?[46])\b|(?:听说读写)?(?:流利|熟练|精通|良好|四级|六级|专业[四八]级|母语|优秀)",
    re.IGNORECASE,
)
_ASKS = (
    "fluen",
    "native",
    "tongue",
    "bilingual",
    "multilingual",
    "proficien",
    "language",
    "speak",
    "spoken",
    "written",
    "verbal",
    "oral",
    "knowledge",
    "command",
    "communicat",
    "read",
    "write",
    "literate",
    "literacy",
    "require",
    "prefer",
    "plus",
    "essential",
    "must",
    "skill",
    "level",
    "conversat",
    "to converse",
    "kenntnis",
    "sprach",
    "fließend",
    "verhandlungssicher",
    "schrift",
    "courant",
    "parl",
    "écrit",
    "maîtris",
    "langue",
    "niveau",
    "idioma",
    "nivel",
    "intermedi",
    "avanzad",
    "hablad",
    "escrit",
    "rédact",
    "redacci",
    "domin",
    "fluid",
    "języ",
    "znajomo",
    "biegł",
    "komunikatywn",
    "язык",
    "знани",
    "владени",
    "свободн",
    "språk",
    "flytande",
    " tal",
    "behärsk",
    "kunskap",
    "giao tiếp",
    "thành thạo",
    "ngoại ngữ",
    "trình độ",
    "biết",
    "sử dụng",
    "流利",
    "熟练",
    "精通",
    "良好",
    "听说",
    "读写",
    "能力",
    "口语",
    "书面",
    "四级",
    "六级",
    "水平",
    "标准",
    "优先",
    "优势",
    "приветств",
    "meriterande",
    "valor",
    "vorteil",
    "wünschenswert",
    "ưu tiên",
    "atout",
    "advantage",
    "toeic",
    "ielts",
    "toefl",
    "cet",
    "jlpt",
    "hsk",
    "topik",
    "b1",
    "b2",
    "c1",
    "c2",
    "n1",
    "n2",
    "n3",
)
"""Part of a demand, one of them at least stands beside the name."""
_NO_LANGUAGE_AFTER = re.compile(
    r"^[ -]?(?:customers?|clients?|market|markets|company|companies|teachers?|lessons?|class(?:es)?|cuisine|"
    r"food|restaurants?|bakery|bakeries|products?|goods|government|embassy|subsidiary|office|team|students?|"
    r"laws?|literature|as a second|"
    r"department|version|"
    r"coast|university|army|red cross|economy|society|dram|citizens?|history|culture|national|nationals|"
    r"nationality|branch|based|studies|major|"
    r"republic|legislation|tax|gaap|stock|banks?|people|diaspora|academy|chamber|content|curriculum|tutor|"
    r"degree|composition|editor)\b|^教师|^老师|^专业(?!四|八)",
    re.IGNORECASE,
)
_LESSONS = re.compile(
    r"\blanguage (?:lessons?|class(?:es)?|courses?|training)\b|\bsprachkurs|\bcours de langues?\b|"
    r"\bclases de idiomas\b|\bkurs\w* język|\bязыков\w+ курс|\bspråkkurs|语言(?:课程|培训)"
)
"""Lessons are offered to those who do not speak the language yet."""
_SPLIT = re.compile(r"[;\n。；]|(?<!mind)(?<!evtl)(?<!bzw)(?<!ggf)\.\s")
"""Where a clause ends: not behind an abbreviation ("mind. B2")."""
_BEFORE, _AFTER = 70, 60
_RIGHT_BEHIND = re.compile(r"\s?(?:[(:–-]\s?|\s-\s)")
"""Between a name and its level in a list: "English (B2), Polish – C1"."""
_MOST, _MOST_MENTIONS = 12, 200


def find(reading: Reading) -> Found[list[SpokenLanguage]] | None:
    found: dict[str, tuple[SpokenLanguage, Span]] = {}
    for language, span in (*_labelled(reading), *_in_prose(reading.text, reading.lowered)):
        known = found.get(language.code)
        if not known or (not known[0].level and language.level):
            found[language.code] = (language, span)
    if not found or len(found) > _MOST:
        return None
    return Found([language for language, _ in found.values()], tuple(span for _, span in found.values()), "named")


def names_in(lowered: str) -> Iterator[tuple[str, int, int]]:
    """(code, start, end) of every language's name in a lower-cased text."""
    reached = 0
    for number, start, end in sorted(cues.hits(lowered, _ANCHORS), key=_leftmost_longest):
        if start < reached:
            continue
        reached = end
        name = _NAMES[number]
        is_latin = name[0].isascii() or (name[0].isalpha() and ord(name[0]) < 0x3000)
        if is_latin and (
            lowered[start - 1 : start].isalpha()
            or (lowered[end : end + 1].isalpha() and not _is_compound(name, lowered, end))
        ):
            continue
        yield LANGUAGES[name], start, end


def _leftmost_longest(hit: cues.Hit) -> tuple[int, int]:
    _, start, end = hit
    return start, -end


def _is_compound(name: str, lowered: str, end: int) -> bool:
    """ "Englischkenntnisse", "английский", "ukraińskiego": a German compound or an inflected stem."""
    if name.endswith(("ski", "cki")):
        return lowered.startswith(("ego", "emu", "m "), end)
    return name[-1] > "\u0400" or lowered.startswith(("kenntnis", "sprach", "e ", "em ", "er ", "en "), end)


def _labelled(reading: Reading) -> Iterator[tuple[SpokenLanguage, Span]]:
    for field in reading.fields.get("languages", ()):
        words = (
            f"{field.label}: {field.value}"
            if any(True for _ in names_in(cues.lowered(field.label)))
            else field.value
        )
        offset = field.start - (len(words) - len(field.value))
        for code, start, end in names_in(cues.lowered(words[:300])):
            level = _level(words, max(0, start - _BEFORE), min(len(words), end + _AFTER), start, end)
            span = (
                (max(0, offset + start), offset + end)
                if start >= len(words) - len(field.value)
                else (field.start, field.end)
            )
            yield SpokenLanguage(code, level, _importance(words)), span


def _in_prose(text: str, lowered: str) -> Iterator[tuple[SpokenLanguage, Span]]:
    for code, start, end in islice(names_in(lowered), _MOST_MENTIONS):
        left, right = _clause(text, start, end)
        clause = f"{lowered[left:start]} {lowered[end:right]}"
        if _NO_LANGUAGE_AFTER.match(text[end : end + 24]) or not any(map(clause.__contains__, _ASKS)):
            continue
        if _LESSONS.search(clause):
            continue
        yield (
            SpokenLanguage(code, _level(text, left, right, start, end), _importance(text[left:right])),
            (start, end),
        )


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    left, right = max(0, start - _BEFORE), min(len(text), end + _AFTER)
    cuts = [match.end() for match in _SPLIT.finditer(text, left, start)]
    stop = _SPLIT.search(text, end, right)
    return cuts[-1] if cuts else left, stop.start() if stop else right


def _level(text: str, left: int, right: int, at: int, end: int) -> str:
    """The level right behind the name, which ends at `end`, else the nearest to it."""
    if (between := _RIGHT_BEHIND.match(text, end)) and (behind := _LEVEL.match(text, between.end())):
        return behind[0]
    levels = list(_LEVEL.finditer(text, left, right))
    return min(levels, key=lambda match: abs(match.start() - at))[0] if levels else ""


def _importance(clause: str) -> Importance:
    return Importance.PREFERRED if is_wish(clause.lower()) else Importance.REQUIRED
