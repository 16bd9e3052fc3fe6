"""Lines: what each sentence or list item of a posting is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from postings.extractors import (
    attributes,
    clauses,
    cues,
    headings,
    headless,
    importance,
    items,
    line_facts,
    pay_lines,
    pieces,
)
from postings.extractors.line import (
    APPLY,
    BENEFIT,
    COMPANY,
    DUTY,
    OTHER,
    REQUIREMENT,
    Line,
    LineKind,
    line_of,
    retold,
    unmarked,
)
from postings.extractors.sections import LISTING, SHORT_LINE, Section, SectionKind
from postings.extractors.told import Told
from postings.extractors.vocabulary.line_words import MAY_APPLY, NOISE, OFFERS
from postings.readers import ITEM, PARAGRAPH, Document

_KINDS = {
    SectionKind.DUTIES: DUTY,
    SectionKind.REQUIREMENTS: REQUIREMENT,
    SectionKind.PREFERRED: REQUIREMENT,
    SectionKind.SKILLS: REQUIREMENT,
    SectionKind.BENEFITS: BENEFIT,
    SectionKind.COMPANY: COMPANY,
    SectionKind.APPLY: APPLY,
}

_DEMANDING = frozenset((SectionKind.REQUIREMENTS, SectionKind.SKILLS))

HEAD, MOST_HEAD_WORDS = 6, 3
"""Lines below which no fact is of the head; lines with which no list of benefits begins; words of a line among
these that is a fact, whatever it sounds like."""
LEAST_BLANKS = 3
"""Of a heading that is a benefit itself; shorter ones open a list of them ("Full company benefits")."""
_LONGEST_ASIDE = 100
"""Characters of a sentence behind the lists that tells a benefit; a longer one praises the company."""
_NO_ALPHABET = "\u2e80"
_NARROW = re.compile(r"educat|学历|schulbildung|formación académica|wykształcenie|образование")

_NOISE = cues.Anchors(NOISE)
_MAY_APPLY = cues.Anchors(MAY_APPLY)
_TO_THE_READER = re.compile(r"(?i)\b(?:you|your|yours|please|us|our|now|online|cv|resume)\b|@|://|#")
_OFFERS = re.compile(OFFERS, re.IGNORECASE)
_YES = frozenset(("yes", "ja", "oui", "sí", "tak", "да", "有"))
_WORD = re.compile(r"[^\W\d_]")
_LEADS_IN = (":", "：", ":-", ":–")
_LONGEST_LEAD_IN = 60
"""Characters of a line that ends in a colon and says nothing itself; a longer one ends in a heading."""
_FULL_STOPS = (".", "。", "!", "！")
_QUESTIONS = ("?", "？")
_SENTENCE_ENDS = (*_FULL_STOPS, *_QUESTIONS)


def classify(
    document: Document, sections: Sequence[Section], language: str | None, told: Told | None = None
) -> tuple[Line, ...]:
    """The lines of the text in order. Headings decide; the line model speaks only where none does."""
    found = _Classifier(document, sections, language, told or Told(document.text)).lines()
    if not any(line.kind is REQUIREMENT for line in found):
        found.extend(attributes.of_fields(document, sections))
        found.sort(key=lambda line: line.start)
    return tuple(map(unmarked, found))


class _Classifier:
    """What is known of the whole posting while its lines are read."""

    def __init__(self, document: Document, sections: Sequence[Section], language: str | None, told: Told) -> None:
        self.document = document
        self.told = told
        self.last_fact = 0
        """Start of the last line of the head that is a fact."""
        self.sections = sections
        self.language = language
        filled = {section.kind for section in sections if section.blocks}
        self.listed = {
            _KINDS[section.kind]
            for section in sections
            if section.blocks and section.kind in LISTING and not _is_narrow(document, section)
        }
        demanded = not filled.isdisjoint(_DEMANDING)
        if not demanded and DUTY not in self.listed:
            self.listed.discard(REQUIREMENT)  # a list of what is welcome alone says little of the job
        self.missing = headless.KINDS - self.listed
        """Kinds that no section lists: lines elsewhere may be of these only."""
        self.turning = self.missing if demanded else self.missing | {REQUIREMENT}
        """What the end of a list may turn to: demands, too, where a heading names but what is welcome."""
        self.has_job = not self.listed.isdisjoint((DUTY, REQUIREMENT))
        """Sections tell what the job is: then running text counts only where its words say so."""
        self.demands_count = SectionKind.REQUIREMENTS not in filled
        self.paragraphs = {block.start for block in document.blocks if block.kind is PARAGRAPH}
        self.is_cut = False
        """Whether a sentence was cut into clauses."""
        lower = cues.lowered(document.text)
        self.noise = cues.positions(lower, _NOISE)
        self.may_apply = cues.positions(lower, _MAY_APPLY)
        self.wishes = cues.starts(lower, importance.WISH_HINTS)

    def lines(self) -> list[Line]:
        found: list[Line] = []
        candidates: dict[int, headless.Candidate] = {}
        for section in self.sections:
            if line := self.benefit_as_heading(section):
                found.append(line)
            if section.is_attribute and len(section.blocks) <= attributes.MOST_VALUES:
                found.extend(attributes.of_section(self.document, section))
            elif section.kind in LISTING:
                kind = _KINDS[section.kind]
                entries = map(self.demanded, _turned(list(self.entries(section, kind)), kind, self.turning))
                is_run_in = _is_run_in(self.document, section)
                found.extend(_offered(self.outgrown(section, line) if is_run_in else line) for line in entries)
            else:
                kind = _KINDS.get(section.kind, OTHER)
                is_open = _is_open(self.document, section)
                for piece, cue in self.prose(section):
                    line = self.elsewhere(kind, piece)
                    if line.kind is OTHER and piece.group >= 0 and (is_open or line.is_listed):
                        candidates[len(found)] = headless.Candidate(
                            line.text,
                            line.is_listed,
                            piece.group,
                            cue,
                            is_open and line.is_listed,
                            piece.is_doubtful,
                            line.start in self.paragraphs and line.text.endswith(_FULL_STOPS),
                        )
                    found.append(line)
        self.judge(found, candidates)
        return list(_joined(self.document, found)) if self.is_cut else found

    def benefit_as_heading(self, section: Section) -> Line | None:
        """ "Health, vision, dental, 401(k)" above other lines; "Benefits include a pension" with nothing below."""
        heading = section.heading
        if not heading or BENEFIT not in self.missing:
            return None
        is_empty_list = section.kind is SectionKind.BENEFITS and not section.blocks
        if section.kind is not SectionKind.OTHER and not is_empty_list:
            return None
        words = self.document.words(heading)
        if words.count(" ") < LEAST_BLANKS or not headless.names_benefit(words):
            return None
        return line_of(self.document, BENEFIT, pieces.Piece(heading.start, heading.end, True))

    def prose(self, section: Section) -> Iterator[tuple[pieces.Piece, str | None]]:
        """The pieces of a section that is for something else, sentences cut where they change their subject; with
        the kind that the words of each tell."""
        for piece in pieces.of_prose(self.document, section):
            if piece.is_listed or piece.group < 0 or not self.missing:
                yield piece, self.told_by(piece)
                continue
            sentence = self.document.text[piece.start : piece.end]
            if self.has_job and not clauses.tells(sentence, self.language, self.missing):
                yield piece, None
                continue
            for start, end, cue in self.cut(sentence):
                yield pieces.Piece(piece.start + start, piece.start + end, False, piece.group), cue

    def told_by(self, piece: pieces.Piece) -> str | None:
        """What the words tell of a whole sentence that stands like an entry of a list."""
        if not (self.missing and piece.is_listed and piece.group >= 0 and piece.start in self.paragraphs):
            return None
        text = self.document.text[piece.start : piece.end]
        if not text.endswith(_FULL_STOPS):
            return None
        kinds = {clause.kind for clause in clauses.cut(text, self.language)}
        return kinds.pop() if len(kinds) == 1 else None

    def cut(self, sentence: str) -> list[clauses.Clause]:
        found = clauses.cut(sentence, self.language)
        self.is_cut |= len(found) > 1
        return found

    def entries(self, section: Section, kind: LineKind) -> Iterator[Line]:
        """The entries of a list; in running text, which may go on to another subject, each clause by itself.

        Behind a sentence that says how to apply stand who signs it and the address.
        """
        is_over = False
        for at, piece in enumerate(pieces.of_listing(self.document, section)):
            if piece.is_listed or piece.group < 0:
                line = self.entry(section, kind, piece)
                is_over = is_over and piece.start in self.paragraphs and not headless.is_of_job(line.text)
                if at > 0 and line.kind is kind and self.is_sentence(piece):
                    line = self.behind(line)
                yield line._replace(kind=OTHER) if is_over else line
                is_over = is_over or (at > 0 and self.is_sentence(piece) and self.tells_how_to_apply(line))
                continue
            for start, end, cue in self.cut(self.document.text[piece.start : piece.end]):
                part = pieces.Piece(piece.start + start, piece.start + end, False, piece.group)
                line = self.entry(section, kind, part)
                is_tail = kind is BENEFIT and cue == REQUIREMENT and start > 0
                is_told = cue == OTHER or cue in self.missing
                yield retold(line, cue) if cue and is_told and not is_tail else line

    def entry(self, section: Section, kind: LineKind, piece: pieces.Piece) -> Line:
        """A line of a section that is for such lines."""
        line = line_of(self.document, kind, piece)
        words = line.text
        is_nothing = self.is_noise(line) or words.endswith(_LEADS_IN) or pay_lines.is_to_agree(words)
        if is_nothing or self.told.is_the_company(line) or self.tells_how_to_apply(line):
            return line._replace(kind=OTHER)
        if kind is DUTY and (
            words.startswith("Please ") or (len(words) <= SHORT_LINE and line_facts.is_fact(words))
        ):
            return line._replace(kind=OTHER)
        if kind is BENEFIT and (
            line_facts.is_term(words) or (not line.is_listed and line_facts.names_a_day(words))
        ):
            return line._replace(kind=OTHER)
        if kind is BENEFIT and importance.ends_in_wish(line.text):
            return line._replace(kind=REQUIREMENT, required=False)
        if piece.group < 0:
            return self.aside(line)
        if kind is not BENEFIT and not line.is_listed and self.told.is_about_the_company(line):
            return line._replace(kind=OTHER)
        if kind is BENEFIT and section.heading and line.text.casefold() in _YES:
            return line_of(self.document, kind, piece._replace(start=section.heading.start))
        if kind is REQUIREMENT and (section.kind is SectionKind.PREFERRED or self.may_wish(line)):
            required = importance.is_required(line.text, section.kind is SectionKind.PREFERRED)
            return line if required else line._replace(required=False)
        return line

    def is_sentence(self, piece: pieces.Piece) -> bool:
        """Whether it is a paragraph that ends like a sentence."""
        return piece.start in self.paragraphs and self.document.text.startswith(_SENTENCE_ENDS, piece.end - 1)

    def behind(self, line: Line) -> Line:
        """A sentence behind entries of a list: it may say whom the employer seeks, and how; among benefits the
        employer may also praise itself."""
        kinds = {clause.kind for clause in clauses.cut(line.text, self.language)}
        is_other = kinds == {OTHER} and headless.is_surely_other(line.text, may_praise=line.kind is BENEFIT)
        is_asked = line.kind is BENEFIT and line.text.endswith(_QUESTIONS)
        return line._replace(kind=OTHER) if is_other or is_asked else line

    def aside(self, line: Line) -> Line:
        """Running text beside a list: of the kind only where it says so itself."""
        if (demand := self.demanded(line._replace(kind=DUTY))).kind is REQUIREMENT:
            return demand
        may_be = BENEFIT in self.missing and (
            len(line.text) <= _LONGEST_ASIDE
            or [clause.kind for clause in clauses.cut(line.text, self.language)] == [BENEFIT]
        )
        if (line.kind is BENEFIT or may_be) and headless.is_benefit(line.text):
            return line._replace(kind=BENEFIT)
        return line._replace(kind=REQUIREMENT if importance.is_demand(line.text) else OTHER)

    def demanded(self, line: Line) -> Line:
        """A sentence among or behind the duties that only tells what is demanded, where no section does."""
        if line.kind is not DUTY or REQUIREMENT not in self.missing or line.start not in self.paragraphs:
            return line
        kinds = {clause.kind for clause in clauses.cut(line.text, self.language)}
        if kinds != {REQUIREMENT} or not headless.is_of_job(line.text):
            return line
        return line._replace(kind=REQUIREMENT, required=importance.is_required(line.text))

    def outgrown(self, section: Section, line: Line) -> Line:
        """A line behind a label that had its words in its own line: it may be about something else; behind
        "Bonus:" these words, too."""
        is_own = line.start < section.blocks[0].end
        may_be_else = section.kind is SectionKind.PREFERRED if is_own else line.start in self.paragraphs
        if not may_be_else or line.kind is not _KINDS[section.kind]:
            return line
        # "Bonus: cooks are eligible for …": the label is a part of what its own words are about.
        start = section.heading.start if is_own and section.heading else line.start
        kind = headless.outgrown(self.document.text[start : line.end], line.kind)
        return line if kind in self.listed else retold(line, kind)

    def elsewhere(self, kind: LineKind, piece: pieces.Piece) -> Line:
        """A line of any other text; a demand ("Must be 21 or older.") counts where no section lists demands."""
        line = line_of(self.document, kind, piece)
        if self.told.announces(line):
            return line
        if piece.group == pieces.BENEFIT_TAGS:
            return line._replace(kind=BENEFIT)
        if self.demands_count and importance.is_demand(line.text):
            return line._replace(kind=REQUIREMENT)
        return line

    def is_head(self, line: Line) -> bool:
        """ "Workshop – Strings" between the place and "On-site": a department, whatever it sounds like."""
        return line.start < self.last_fact and _is_short(line)

    def tells_how_to_apply(self, line: Line) -> bool:
        """Beyond doubt, and to the reader: "Write application documentation" is somebody's duty."""
        return (
            bool(self.may_apply)
            and not (items.opens_line(line.text, 0) and not _TO_THE_READER.search(line.text))
            and cues.stands_in(self.may_apply, line.start, line.end)
            and headless.is_application(line.text)
        )

    def may_wish(self, line: Line) -> bool:
        """A cheap look: a hint that white space parts stands only in the line as it is folded."""
        return cues.stands_in(self.wishes, line.start, line.end) or not self.document.text.startswith(
            line.text, line.start
        )

    def is_noise(self, line: Line) -> bool:
        if self.noise and cues.stands_in(self.noise, line.start, line.end):
            return True
        return (
            attributes.is_nothing(line.text) or not _WORD.search(line.text) or line_facts.is_bare_label(line.text)
        )

    def judge(self, found: list[Line], candidates: Mapping[int, headless.Candidate]) -> None:
        """Give candidates the kind the model finds, among those that have no section."""
        sizes = Counter(candidate.group for candidate in candidates.values() if candidate.is_open)
        chosen = {at: candidate for at, candidate in candidates.items() if self.is_judged(candidate, sizes)}
        if not chosen:
            return
        self.last_fact = max((line.start for line in found[:HEAD] if line.start in self.told.facts), default=0)
        entries = {block.start for block in self.document.blocks if block.kind is ITEM}
        for at, kind in zip(chosen, headless.judge(list(chosen.values()), self.missing), strict=True):
            line = found[at]
            if kind == BENEFIT and at < HEAD and _is_short(line) and line.start not in entries:
                continue
            above = found[at - 1].text if at else ""
            if (
                kind
                and not self.says_something_else(line)
                and not (line_facts.is_label(above) and _is_short(line))
            ):
                found[at] = retold(line, kind)

    def is_judged(self, candidate: headless.Candidate, sizes: Mapping[int, int]) -> bool:
        if not self.missing:
            return candidate.is_open and sizes[candidate.group] >= headless.LEAST_RUN
        return not self.has_job or candidate.is_listed or candidate.cue in self.missing

    def says_something_else(self, line: Line) -> bool:
        is_fact = (
            line.start in self.told.facts
            or (line.text.endswith(_LEADS_IN) and len(line.text) <= _LONGEST_LEAD_IN)
            or self.is_head(line)
            or self.told.announces(line)
            or self.told.is_about_the_company(line)
            or pay_lines.is_pay(line.text)
            or line_facts.names_a_day(line.text)
            or line_facts.is_label(line.text)
        )
        return bool(is_fact) or self.is_noise(line)


def _offered(line: Line) -> Line:
    is_offer = line.kind in (DUTY, REQUIREMENT) and _OFFERS.match(line.text)
    return retold(line, BENEFIT) if is_offer else line


def _is_run_in(document: Document, section: Section) -> bool:
    """Whether words follow the heading in its own line."""
    if section.heading is None or not section.blocks:
        return False
    return "\n" not in document.text[section.heading.end : section.blocks[0].start]


def _is_short(line: Line) -> bool:
    """Three words at most, of a script that parts its words, and no sign before them."""
    return line.text.count(" ") < MOST_HEAD_WORDS and line.text[0] < _NO_ALPHABET and line.text[0].isalpha()


def _is_open(document: Document, section: Section) -> bool:
    """Whether no heading that is known stands above the section's lists."""
    if section.kind is not SectionKind.OTHER or section.heading is None:
        return True
    return headings.kind_of(document.words(section.heading), marked=True) is None


def _is_narrow(document: Document, section: Section) -> bool:
    """Whether a section holds but a part of what is demanded: the rest stands where no heading says so."""
    if section.is_attribute:
        return True
    is_short = section.kind is SectionKind.REQUIREMENTS and len(section.blocks) == 1
    heading = section.heading if is_short else None
    return heading is not None and _NARROW.search(document.words(heading).casefold()) is not None


def _joined(document: Document, lines: Sequence[Line]) -> Iterator[Line]:
    """Clauses of one sentence that turned out to be of one kind are one line again."""
    last: Line | None = None
    for line in lines:
        if last and last[0] is line.kind and last.required == line.required and _are_one(document, last, line):
            last = line_of(document, line.kind, pieces.Piece(last.start, line.end, False), line.required)
            continue
        if last:
            yield last
        last = line
    if last:
        yield last


def _are_one(document: Document, first: Line, second: Line) -> bool:
    if first.is_listed or second.is_listed or first.kind not in headless.KINDS:
        return False
    return clauses.are_one(document.text[first.end : second.start])


def _turned(lines: list[Line], kind: LineKind, missing: frozenset[str]) -> list[Line]:
    """Lists that run on into what has no heading of its own: requirements behind duties, benefits behind both.

    Duties whose requirements have a heading are closed by it. Demands behind benefits count in any case.
    """
    if kind is DUTY and REQUIREMENT not in missing:
        return lines
    words = [line.text for line in lines if line.kind is kind]
    if kind is BENEFIT:
        turned = iter([REQUIREMENT if is_demand else BENEFIT for is_demand in headless.demands_among(words)])
    else:
        turned = iter([LineKind(told) for told in headless.turned(words, kind, missing)])
    return [retold(line, next(turned)) if line.kind is kind else line for line in lines]
