"""Reading: what every extractor sees of a document, each part computed once and only when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from postings.extractors import (
    amounts,
    announcements,
    company,
    cues,
    fields,
    header,
    language,
    lines,
    locations,
    sections,
    title,
)
from postings.extractors.announcements.places import country_of
from postings.extractors.draft import Found, Place
from postings.extractors.line import Line
from postings.extractors.told import Told
from postings.extractors.vocabulary.currencies import PESOS
from postings.readers import Document


@dataclass
class Reading:
    document: Document
    today: date
    """The day relative dates ("3 days ago") count from."""

    @cached_property
    def text(self) -> str:
        return self.document.text

    @cached_property
    def lowered(self) -> str:
        """The text in lower case, of the same length."""
        return cues.lowered(self.text)

    @cached_property
    def language(self) -> str | None:
        """ISO 639-1 code of the prose, None when there is too little of it to tell."""
        return language.detect(self.document)

    @cached_property
    def fields(self) -> Mapping[str, tuple[fields.Field, ...]]:
        """Labelled values ("工作地点:广州") by the Draft's field name."""
        return fields.labelled(self.document)

    @cached_property
    def header(self) -> tuple[header.HeaderLine, ...]:
        """The short lines that open the posting."""
        return header.lines(self)

    @cached_property
    def title(self) -> Found[str] | None:
        return title.find(self)

    @cached_property
    def company(self) -> Found[str] | None:
        return company.find(self)

    @cached_property
    def announcement(self) -> announcements.Announcement:
        """What the sentence that announces the job says; asked where header and labels say nothing."""
        return announcements.find(self)

    @cached_property
    def locations(self) -> Found[list[Place]] | None:
        return locations.find(self)

    @cached_property
    def sections(self) -> tuple[sections.Section, ...]:
        """The whole text in order, cut at the headings."""
        return sections.split(self.document)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Duties, requirements, benefits and other lines, one item each, in order."""
        title, company = (found.spans if found else () for found in (self.title, self.company))
        told = Told(self.text, header.facts(self.header), title, company)
        return lines.classify(self.document, self.sections, self.language, told)

    @cached_property
    def money(self) -> tuple[amounts.Judged, ...]:
        """Every sum of money the text names, with its role."""
        return amounts.judge(self.text, self._countries)

    def _countries(self) -> list[str]:
        """Where the job is, ISO 3166 alpha-2; for a $ in Spanish also the country that the words show."""
        if self.locations:
            return [place.country for place in self.locations.value if place.country]
        shown = country_of(self.text, "es") if self.language == "es" else None
        return [shown] if shown in PESOS else []
