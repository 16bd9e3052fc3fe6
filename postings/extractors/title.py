"""The job's title: stated as data, in a heading, behind a label, on the first line, or named in the prose."""

from __future__ import annotations

import re
from itertools import dropwhile, groupby, takewhile
from typing import TYPE_CHECKING

from postings.extractors import header_names, header_page, headings, title_evidence
from postings.extractors.announcements import titles
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found
from postings.extractors.fields import Field, fold_label
from postings.extractors.header import HeaderLine
from postings.extractors.header_calls import employer_and_job
from postings.extractors.header_kinds import is_company, is_organisation, kind_of, names_a_job
from postings.extractors.sections import SectionKind
from postings.extractors.title_cleaning import EDGE, clean, has_letters
from postings.extractors.vocabulary.announcements.chinese import SOMEBODY_SEEKS
from postings.extractors.vocabulary.title_words import NOT_TITLES
from postings.readers import HEADING, PARAGRAPH

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

LONGEST = 140
_FRAME_LINES, _FEW_WORDS = 3, 5
"""A label this near the top names the posting, before any other line."""
_SENTENCE = re.compile(
    r"[!?:;,。！？：；，…]$|^(?:(?:hi|hello|dear|hey)(?=[ ,!])|"
    r"the (?:[\w/&'’-]+ ){1,7}(?:will|is|are|must|shall|should|provides?|oversees|supports?|serves"
    r"|performs|ensures)|"
    r"aktualnie|obecnie|must|please|candidates?|applicants?|sous l[ae'’]|pour l['’]une? de|"
    r"zatrudni\w*|szukam|poszukuję|przyjm\w+|нуж(?:ен|на|ны)|требу[ею]тся|ищем|"
    r"we|our|are you|do you|if you|you|this|join|looking|come|at|as an?|the ideal|the "
    r"successful|in this|there|"
    r"ihre[nr]?|unser(?:e[nmrs]?)?|deine?|zu (?:ihren|deinen)|für unser\w*|zur ver\w+|im (?:auftrag"
    r"|rahmen)|zum nächst\w+|"
    r"kenntnisse|erfahrung(?:en)? (?:im|in|mit)|abgeschlossene|das (?:bieten|erwartet|dürfen)|die aufgaben"
    r"|wir|sie|du|ihr|nous|vous|buscamos|szukamy|мы|vi söker|chúng tôi|为了|我们|本公司|因)\b|[a-zà-ÿ)]{3}[.!?] "
    r"[A-ZÀ-Ý]|"
    r"。|\b(?:is|are|will be|has been|sind|ist) "
    r"|，|https?://|@\w",
    re.I,
)

_PART_OF_A_TITLE = (Kind.OTHER, Kind.EMPLOYMENT_TYPE, Kind.WORKPLACE)
_BAR = re.compile(r"[|｜·•¦\t]| / ")
_COMPANY_TAIL = re.compile(r"(?: at | @ | bei | chez | - | – | \| )(?=\S)")
_WITH_CAPITALS = ("en", None)
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?]\s[A-ZÀ-Þ][^.!?]{3,}\s[^.!?]+[.!?]")
_GONE = re.compile(
    r"\b(?:no longer (?:available|advertised|open|accepting)|has (?:been filled|closed|expired|ended)|not"
    r" found|job (?:closed|"
    r"expired)|nicht mehr (?:verfügbar|online)|ist abgelaufen|n['’]est plus (?:disponible|en ligne)|ya no"
    r" está disponible|"
    r"no está disponible|wygasł[oa]|в архиве|är inte längre|đã hết hạn)\b|已下线|已过期|已关闭|停止招聘",
    re.I,
)
_JOINED = re.compile(r"(?:and|or|und|oder|et|ou|och|eller|oraz|lub|или)\s", re.I)
"""The rest of a sentence."""
_GAZETTE = re.compile(
    r"(?:bolet[ií]n|diario|gaceta|amtsblatt|gazette|journal)\b[^.]{0,20}\s(?:n[º°o.]|nr|núm)", re.I
)
"""What published the notice."""
_JOB_OF = re.compile(r"\b[Jj]obs?(?: [-–—] | in |$)")
"""The heading of a list: "Hollow Creek Farm Job – Oregon"."""
_GREETS = re.compile(r"(?:hi|hello|hey|dear|hallo|bonjour|hola|cześć|witam|hej|i['’]m|i am)\b(?! \w+ing\b)", re.I)
_SLOGAN = re.compile(
    r"^about\b|(?:we['’]re|we are) (?:now )?hiring\W*$|werden? sie teil|werde teil|(?:become|be) (?:a )?part of"
    r"|rejoignez|rejoins|dołącz|únete|bli en del|komm in unser",
    re.I,
)
"""What invites or tells of the employer, and names no job."""
_SLOGANS = frozenset(("英才", "人才", "精英", "贤才", "贤士", "各类人才", "优秀人才"))
"""Whom a call without a title seeks: 诚聘英才."""
_HAN_LABELLED = re.compile(r"(?!招聘|诚聘|急聘|急招|诚招|招|聘)[\u4e00-\u9fff]{2,5}[:：]\s?\S")
"""合同：签正式工"""
_HAN_SLOGAN = re.compile("(?:诚聘|广纳)(?:英才|精英|贤才)|招贤纳士|虚位以待|点击.{0,6}(?:蓝字|关注)|关注我们$")
"""What a post to subscribers opens with."""
_ABOVE = (SectionKind.HEADER, SectionKind.FIELDS)
_LONGEST_HEADING = 80
_SECTIONS = ("duties", "requirements", "preferred", "skills", "benefits")
_SEEKS = re.compile(r"\b(?:suchen|sucht|umfass(?:t|en)|gehör(?:t|en)|beinhalte[nt]|wird|werden)\b")
"""Verbs of German sentences, which announcements read."""
_SOMEBODY_SEEKS = re.compile(
    SOMEBODY_SEEKS + "|[\u4e00-\u9fffA-Za-z]{2}[诚急现]?(?:招聘|诚聘)\\s?"
    "(?!专员|经理|主管|顾问|总监|助理|HR|负责|实习|专家|官|岗)"
    "[\u4e00-\u9fffA-Za-z]{2}|^(?:[\\[【][^\\]】]*[\\]】]){2}"
)
"""Somebody seeks somebody, or a line of tags: [杭州][前端][全职]."""
_LEAVES_OPEN = re.compile(
    r"\b(?:suchen wir|we are (?:looking|hiring)|nous (?:recherchons|recrutons)|söker vi|poszukujemy|buscamos)\b.*"
    r"\s(?:eine?n?(?:[/*:]-?[nr])?|als|an?|une?|un\(e\)|una?|en|ett|for)$",
    re.I,
)
"""A call that breaks off before its title: "Zum 1. Mai suchen wir eine/n" above "Welder (m/w/d)"."""
_FIRST_LINES = 5
_ADDRESSES = ("http://", "https://", "www.")
_INFLECTED = ("pl", "ru")
_BY_A_VERB = (titles.LOOKS_FOR, titles.WANTED)
_FEW_ATOMS = 2
_SEEKING_ENDS = (" poszukuje", " zatrudni", " szuka", " sucht", " recrute", " recherche", " busca", " söker")
"""Of a line above the title: "Grupa KN poszukuje:"."""
_MOST_LISTED = 2
"""More words between "、" list what is offered or asked for."""
_LONGEST_HAN_NAME = 8
"""快手 above 高级前端开发工程师."""


def find(reading: Reading) -> Found[str] | None:
    """The posting's own title; None when it names none."""
    if fact := reading.document.facts.get("title"):
        apart = None if "company" in reading.document.facts else employer_and_job(str(fact.value))
        return _found(apart[1] if apart else str(fact.value), fact.start, fact.end, "stated as data")
    header = reading.header
    labels = reading.fields.get("title", ())
    return (
        _from_heading(header)
        or _from_label(_near_top(labels, header))
        or _in_the_nominative(reading)
        or _surer(_from_first_line(header), _from_label(labels))
        or _below_the_page(reading)
        or _announced(reading.announcement.title)
        or _from_prose(reading)
    )


def _surer(line: Found[str] | None, label: Found[str] | None) -> Found[str] | None:
    """The first line, unless it names no job and a label farther down does: "Acme Careers" above them."""
    is_label = line is None or (not names_a_job(line.value) and label is not None and names_a_job(label.value))
    return label if is_label else line


def _below_the_page(reading: Reading) -> Found[str] | None:
    """The first short line that names a job, above the posting's own sections and below sentences of the page."""
    document = reading.document
    above = takewhile(lambda section: section.kind in _ABOVE, reading.sections)
    is_below_prose = False
    for block in (block for section in above for block in section.blocks):
        words = document.words(block)
        if len(words) > _LONGEST_HEADING:
            is_below_prose = True
        elif block.kind is not HEADING and not (is_below_prose and block.kind is PARAGRAPH):
            continue
        elif names_a_job(words) and words.count(" ") <= _FEW_WORDS and not _SENTENCE.search(words):
            if fold_label(words) in NOT_TITLES or is_organisation(words):
                continue
            return _found(words, block.start, block.end, "line below the page's")
    return None


def _in_the_nominative(reading: Reading) -> Found[str] | None:
    """ "Ищем сварщика", "Bar zatrudni kelnera" at the top: the announcement puts back what the verb inflected."""
    found = reading.announcement.title if reading.header and reading.language in _INFLECTED else None
    if found is None:
        return None
    first = reading.header[0]
    is_call = bool(first.atoms) and first.atoms[0].start > first.start
    is_inside = found.rule in _BY_A_VERB and first.start <= found.spans[0][0] < first.end
    return _announced(found) if is_call or is_inside else None


def _announced(found: Found[str] | None) -> Found[str] | None:
    return found and _found(found.value, *found.spans[0], found.rule)


def _found(words: str, start: int, end: int, rule: str) -> Found[str] | None:
    title = clean(words)
    if _JOINED.match(title) or fold_label(title) in _SLOGANS:
        return None
    return Found(title, ((start, end),), rule) if has_letters(title) else None


def _from_heading(header: tuple[HeaderLine, ...]) -> Found[str] | None:
    for line in [_repeated(header), *_headings(header)[:1]]:
        if line is None:
            continue
        if len(line.text) <= LONGEST and not is_company(line.text) and (title := _of_line(line, "heading")):
            return title
    return None


def _headings(header: tuple[HeaderLine, ...]) -> list[HeaderLine]:
    """The largest first; "# Acme Works" above "## Welder" is left out, and what says that a job is gone."""
    headings = [
        line
        for line in header
        if line.level in (1, 2)
        and fold_label(line.text) not in NOT_TITLES
        and not _GONE.search(line.text)
        and not _GREETS.match(line.text)
        and not _SLOGAN.match(line.text)
    ]
    headings.sort(key=lambda line: line.level)
    if len(headings) > 1 and not header_page.holds_a_job(headings[0]):
        jobs = [line for line in headings[1:] if header_page.holds_a_job(line) and _is_plausible(line, header)]
        return jobs[:1] or headings
    return headings


def _repeated(header: tuple[HeaderLine, ...]) -> HeaderLine | None:
    """The second line, where the first is it and a company or a site: "Acme [40] - Welder" above "Welder"."""
    if len(header) < 2 or header[1].is_field or not names_a_job(header[1].text):
        return None
    first, second = header[0].text, header[1].text
    is_behind = first.endswith(f" - {second}")
    return header[1] if is_behind or first.startswith((f"{second} - ", f"{second} | ", f"{second} – ")) else None


def _near_top(labels: tuple[Field, ...], header: tuple[HeaderLine, ...]) -> tuple[Field, ...]:
    """A label on the first two lines, or a little below when no line that names a job stands before it."""
    if not header or not labels:
        return labels[:1]
    first = header[0]
    is_title_first = not first.is_field and names_a_job(first.text) and not is_company(first.text)
    last = header[min(len(header), 2 if is_title_first else _FRAME_LINES) - 1]
    return labels[:1] if labels[0].start < last.end else ()


def _from_label(labels: tuple[Field, ...]) -> Found[str] | None:
    for label in labels[:3]:
        words = re.split(r"\n|  +(?=\S+:)", label.value)[0]
        if 2 <= len(words) <= LONGEST and not _SENTENCE.search(words.rstrip(EDGE)):
            return _found(words, label.start, label.start + len(words), "label")
    return None


def _from_first_line(header: tuple[HeaderLine, ...]) -> Found[str] | None:
    is_below = is_on_a_page = False  # Below a heading or a field; below a line of the page it was copied from.
    for line in header[:_FIRST_LINES]:
        if line.text.startswith(_ADDRESSES):
            continue
        if _lists_the_job(line):
            return _of_line(line, "first line")
        if _LEAVES_OPEN.search(line.text) and (below := _next(line, header)):
            return below
        is_on_a_page = is_on_a_page or header_page.is_of_a_page(line.text)
        if (
            is_on_a_page
            and not header_page.holds_a_job(line)
            and any(map(header_page.holds_a_job, header[:_FIRST_LINES]))
        ):
            continue
        if headings.exact_kind(line.text) in _SECTIONS and not header_page.holds_a_job(line):
            return None  # What stands below is the section's.
        if _HAN_SLOGAN.search(line.text):
            continue
        if line.is_field or _is_no_title(line):
            is_below = True
            continue
        if is_below and not header_page.holds_a_job(line):
            return None
        if _opens_with_the_employer(line, header):
            return _next(line, header)
        job_below = header_page.job_below(line, header)
        if job_below is not None and _is_plausible(job_below, header):
            return _of_line(job_below, "line below the page's")
        if not _is_plausible(line, header):
            is_prose = len(line.text) > 100 or (_SENTENCE.search(line.text) and line.text[-1] not in "?？")
            return None if is_prose else _next(line, header)
        return _of_line(line, "first line")
    return None


def _is_no_title(line: HeaderLine) -> bool:
    words = line.text
    is_heading = fold_label(words.rstrip("!")) in NOT_TITLES or _is_marked_alone(line)
    is_heading = is_heading or bool(_HAN_LABELLED.match(words))
    is_other = is_heading or bool(_GONE.search(words) or _GAZETTE.match(words) or _SLOGAN.match(words))
    return is_other or (bool(_JOB_OF.search(line.text)) and not names_a_job(line.text))


def _is_marked_alone(line: HeaderLine) -> bool:
    """ "Job offer · Leeds": a heading and no job."""
    is_note = (
        len(line.atoms) > 1 and line.atoms[0].kind is Kind.NOTE and fold_label(line.atoms[0].text) in NOT_TITLES
    )
    return is_note and not header_page.holds_a_job(line)


def _lists_the_job(line: HeaderLine) -> bool:
    """ "Acme | Engineer | Remote | $150k"."""
    kinds = [atom.kind for atom in line.atoms]
    return kinds[:1] == [Kind.COMPANY] and any(
        atom.kind is Kind.OTHER and names_a_job(atom.text) for atom in line.atoms
    )


def _opens_with_the_employer(line: HeaderLine, header: tuple[HeaderLine, ...]) -> bool:
    """ "Acme Ltd is hiring!", or a name or a line in capitals above one that names a job."""
    if line.atoms and line.atoms[0].kind is Kind.COMPANY and line.atoms[0].text != line.text:
        return not any(atom.kind is Kind.OTHER for atom in line.atoms)
    if names_a_job(line.text):
        return False
    below = [
        other
        for other in header[header.index(line) + 1 :][:3]
        if not (other.is_field or _is_no_title(other)) and [atom.kind for atom in other.atoms] != [Kind.LOCATION]
    ][:1]
    is_apart = line.text.isupper() and not any(other.text.isupper() for other in below)
    is_apart = is_apart or (len(line.text) <= _LONGEST_HAN_NAME and line.text[0] >= "\u4e00" and len(header) > 2)
    is_apart = is_apart or (len(header) > 2 and (header_names.is_name(line.text) or is_organisation(line.text)))
    return is_apart and any(header_page.holds_a_job(other) and _is_plausible(other, header) for other in below)


def _next(line: HeaderLine, header: tuple[HeaderLine, ...]) -> Found[str] | None:
    """After a company or a place on the first line, a line that names a job."""
    for other in header[1:4]:
        is_next = other.start > line.start and not (other.is_field or _is_no_title(other))
        if is_next and header_page.holds_a_job(other) and _is_plausible(other, header):
            return _of_line(other, "line below the company")
    return None


def _is_plausible(line: HeaderLine, header: tuple[HeaderLine, ...]) -> bool:
    words = _of_the_atoms(line).strip(EDGE)
    is_cut = bool(line.atoms) and line.atoms[0].start > line.start
    if is_cut and not header_page.holds_a_job(line) and headings.kind_of(line.text, marked=True) in _SECTIONS:
        return False  # "Requirements for appointment"
    if line.text[-1] in ";；" or (line.text[-1] in ":：" and not header_page.holds_a_job(line)):
        return False
    if not any(atom.kind is Kind.COMPANY for atom in line.atoms) and _SEEKS.search(words):
        return False
    if not 2 <= len(words) <= LONGEST or not has_letters(words):
        return False
    if _is_beside_the_point(line) or (not header_page.holds_a_job(line) and kind_of(words) is not Kind.OTHER):
        return False
    if words.rstrip(";:").endswith(_SEEKING_ENDS):
        return False
    if _TWO_SENTENCES.search(words) or words.count("、") > _MOST_LISTED:
        return False
    if words[-1] == "." and words.count(" ") > _FEW_WORDS:
        return False
    if _opens_a_frame(line, header):
        return True
    if names_a_job(words) and len(words) <= 90:
        return not _SENTENCE.search(words) or (words[-1] in ",:…!" and words.count(" ") < 10)
    return not _SENTENCE.search(words) and words[-1] != "." and words.count(" ") < 12 and len(header) > 1


def _of_the_atoms(line: HeaderLine) -> str:
    """The line without what opens it and is no part of any fact: "We're hiring a", "Vacancy:"."""
    if not line.atoms:
        return line.text
    return line.text[line.atoms[0].start - line.start : line.atoms[-1].end - line.start]


def _is_beside_the_point(line: HeaderLine) -> bool:
    """The employer or a place alone, "Vacancy No. 17", or a sentence without a space: 某公司招会计."""
    kinds = {atom.kind for atom in line.atoms}
    if _SOMEBODY_SEEKS.search(line.text):
        return True
    if kinds == {Kind.LOCATION} and not names_a_job(line.text):
        return True
    is_employer = Kind.COMPANY in kinds and Kind.OTHER not in kinds
    return kinds == {Kind.NOTE} or (is_employer and not names_a_job(line.text))


def _opens_a_frame(line: HeaderLine, header: tuple[HeaderLine, ...]) -> bool:
    """The first of two lines or more, a company or a place or a label right below it."""
    if len(header) < 2 or line.start != header[0].start or line.text[-1] in "?？":
        return False
    below = header[1]
    return below.is_field or (bool(below.atoms) and below.atoms[-1].kind not in _PART_OF_A_TITLE)


def _of_line(line: HeaderLine, rule: str) -> Found[str] | None:
    """The whole line; beside a place, pay, an age or a company only the pieces that stand together."""
    runs = [list(run) for is_part, run in groupby(line.atoms, lambda atom: atom.kind is Kind.OTHER) if is_part]
    is_led = len(line.atoms) > _FEW_ATOMS and line.atoms[0].kind is not Kind.OTHER
    is_led = is_led or [atom.kind for atom in line.atoms] == [Kind.LOCATION, Kind.OTHER]  # "LEEDS - Welder"
    if not runs or (not is_led and all(atom.kind in _kept(line) for atom in line.atoms)):
        start, end = (line.atoms[0].start, line.atoms[-1].end) if runs else (line.start, line.end)
        return _found(line.text[start - line.start : end - line.start], start, end, rule)
    run = next((run for run in runs if any(names_a_job(atom.text) for atom in run)), runs[0])
    if is_led:  # "Acme | Welder | Visa sponsorship | Leeds"
        jobs = list(dropwhile(lambda atom: not names_a_job(atom.text), run))
        run = list(takewhile(lambda atom: names_a_job(atom.text), jobs)) or run
    start, end = run[0].start, run[-1].end
    return _found(line.text[start - line.start : end - line.start], start, end, rule)


def _kept(line: HeaderLine) -> tuple[Kind, ...]:
    """What a title holds, with the place in "Auditor - Lyon", which boards write so; not behind a bar."""
    return _PART_OF_A_TITLE if _BAR.search(line.text) else (*_PART_OF_A_TITLE, Kind.LOCATION, Kind.NOTE)


def _from_prose(reading: Reading) -> Found[str] | None:
    """ "The Purchaser will …"; of the languages that write a job with capitals in the middle of a sentence."""
    job = title_evidence.find(reading.text) if reading.language in _WITH_CAPITALS else None
    return _found(job.name, job.start, job.start + len(job.name), "what the text says of it") if job else None
