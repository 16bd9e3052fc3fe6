"""The typed words as tantivy queries: which postings have them, and how much each place counts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import tantivy
from tantivy import Occur

from postings.search.analysis import is_unspaced
from postings.search.backends.tantivy.analyzers import Tokens, Variant, variants
from postings.search.backends.tantivy.boolean import Condition, either, every
from postings.search.backends.tantivy.schema import PLAIN, encode
from postings.search.fields import BY_NAME, TEXTS
from postings.search.synonyms import Group, Part, parts
from postings.search.words import Term, Words

_OF_A_SYNONYM = 0.4
"""What it counts beside the word itself."""
_OF_ANOTHER_LANGUAGE = 0.5
"""The same for a stem that only postings of some languages have: "teaching" for a teacher, in German ones."""
_MOST_TELLING = 0.2
"""A word in more of the postings than this part says little about any of them,"""
_FEW = 1000
"""unless they are so few altogether."""
_AS_FREQUENT = 20
"""In so many times as many titles as its alternative, a word is none."""
_LANGUAGE = BY_NAME["language"]
_TITLE = BY_NAME["title"]
_SCORED = tuple(field for field in TEXTS if field.boost and field.name != "body")


Place = tuple[int, int, int]
"""Of a word among the others, in their order."""


class TitleWord(NamedTuple):
    query: tantivy.Query
    """The titles that have it."""
    titles: int
    place: Place
    """A synonym has that of the last word that it stands for."""


class Text:
    """Terms without a posting are left out: most words have one stem in use, and most synonyms none."""

    def __init__(self, schema: tantivy.Schema, searcher: tantivy.Searcher, words: Words) -> None:
        self._schema = schema
        self._searcher = searcher
        self._words = words
        self._alternatives = [list(parts(alternative)) for alternative in words.alternatives]

    @property
    def is_told_by_body(self) -> bool:
        """Whether to be found is already worth something: of words that nearly all postings have, it is not."""
        return any(
            len(tokens) > 1 or self._tells("body", tokens[0])
            for part in (part for listed in self._alternatives for part in listed)
            for variant in (*self._synonyms(part), *(v for g in part.groups for t in g for v in self._in_body(t)))
            for tokens in variant.rows
        )

    @property
    def most(self) -> int:
        """No more postings than this have the words."""
        found = (min((self._most_of_part(part) for part in listed), default=0) for listed in self._alternatives)
        return sum(found) if self._alternatives else self._searcher.num_docs

    def _most_of_part(self, part: Part) -> int:
        typed = min(sum(map(self._most_of_term, group)) for group in part.groups)
        return typed + sum(self._frequency("body", variant) for variant in self._synonyms(part))

    def _most_of_term(self, term: Term) -> int:
        english = self._english(term)
        as_written = self._searcher.doc_freq(PLAIN, english) if english else 0
        return as_written + sum(self._frequency("body", variant) for variant in self._in_body(term))

    def conditions(self) -> list[Condition]:
        excluded = [
            (Occur.MustNot, self._term(term))
            for term in self._words.excluded
            if variants(term.text, is_phrase=term.phrase)
        ]
        if not self._alternatives:
            return list(excluded)
        wanted = [every((Occur.Must, self._part(part)) for part in listed) for listed in self._alternatives]
        return [*excluded, (Occur.Must, either(wanted))]

    def in_title(self) -> list[tantivy.Query]:
        """The titles that have all the words; those that have them or their synonyms. Empty without words."""
        if not self._alternatives:
            return []
        tiers = [self._titled(with_synonyms=False)]
        if any(part.synonyms for listed in self._alternatives for part in listed):
            tiers.append(self._titled(with_synonyms=True))
        return tiers

    def _titled(self, *, with_synonyms: bool) -> tantivy.Query:
        return either(
            [
                every((Occur.Must, self._part_in_title(part, with_synonyms)) for part in listed)
                for listed in self._alternatives
            ]
        )

    def _part_in_title(self, part: Part, with_synonyms: bool) -> tantivy.Query:
        typed = every(
            (Occur.Must, either([self._variant("title", variant) for variant in self._telling(group)]))
            for group in part.groups
        )
        synonyms = [self._variant("title", v) for v in self._synonyms(part)] if with_synonyms else []
        return either([typed, *synonyms])

    def _telling(self, group: Group) -> Iterator[Variant]:
        """Of senior OR glazier, a title that has only "senior" is hardly what is meant."""
        frequency = {v: self._frequency("title", v) for term in group for v in self._variants(term)}
        rarest = min(filter(None, frequency.values()), default=0)
        return (v for v, titles in frequency.items() if len(group) == 1 or titles <= rarest * _AS_FREQUENT)

    def scored(self) -> list[Condition]:
        """What adds to the relevance; phrases are scored where they are found."""
        weights: dict[Variant, float] = {}
        for part in (part for listed in self._alternatives for part in listed):
            for term in (term for group in part.groups for term in group if not term.phrase):
                for variant in self._variants(term):
                    weight = _OF_ANOTHER_LANGUAGE if variant.languages else 1.0
                    for token in (token for row in variant.rows for token in row):
                        weights[Variant(((token,),), variant.languages)] = weight
            for variant in self._synonyms(part):
                # Only body and title know which words follow each other.
                apart = tuple((token,) for row in variant.rows for token in row)
                weights.setdefault(Variant(apart, variant.languages), _OF_A_SYNONYM)
        found = [
            tantivy.Query.boost_query(self._variant(field.name, variant), field.boost * weight)
            for variant, weight in weights.items()
            for field in _SCORED
            if all(self._tells(field.name, token) for row in variant.rows for token in row)
        ]
        found += [tantivy.Query.boost_query(ordered, _TITLE.boost) for ordered in self._in_order()]
        return [(Occur.Should, query) for query in found]

    def _in_order(self) -> Iterator[tantivy.Query]:
        """Titles with two words as they were typed, side by side: a night dispatcher is no dispatcher by night."""
        for alternative in self._words.alternatives:
            alone = [group[0].text if len(group) == 1 and not group[0].phrase else "" for group in alternative]
            for text in (*filter(is_unspaced, alone), *map(" ".join, filter(all, pairwise(alone)))):
                for variant in self._variants(Term(text, phrase=True)):
                    if len(variant.rows[0]) > 1 and self._frequency("title", variant):
                        yield self._variant("title", variant)

    def each_in_title(self) -> Iterator[TitleWord]:
        """Every word, in the order typed, and its synonyms, which count for less."""
        for number, part in enumerate(part for listed in self._alternatives for part in listed):
            place = (number, 0, 0)
            for nth, term in enumerate(term for group in part.groups for term in group):
                for row, variant in self._rows_apart(term):
                    place = max(place, (number, nth, row))
                    yield from self._title_word(variant, 1.0, (number, nth, row))
            for variant in (variant for term in part.synonyms for _, variant in self._rows_apart(term)):
                yield from self._title_word(variant, _OF_A_SYNONYM, place)

    def _title_word(self, variant: Variant, weight: float, place: Place) -> Iterator[TitleWord]:
        if titles := self._frequency("title", variant):
            yield TitleWord(tantivy.Query.boost_query(self._variant("title", variant), weight), titles, place)

    def _rows_apart(self, term: Term) -> Iterator[tuple[int, Variant]]:
        """Each row by itself: of a Chinese text, its words."""
        for variant in variants(term.text, is_phrase=term.phrase):
            languages = tuple(name for name in variant.languages if self._has_language(name))
            if languages or not variant.languages:
                yield from ((number, Variant((row,), languages)) for number, row in enumerate(variant.rows))

    def _tells(self, field: str, token: str) -> bool:
        """Whether it adds to the relevance: a word that is nowhere in the field does not, nor does one that is in
        nearly every posting's; to score it would cost the most and change the least."""
        found = self._searcher.doc_freq(field, token)
        return 0 < found <= max(self._searcher.num_docs * _MOST_TELLING, _FEW)

    def _frequency(self, field: str, variant: Variant) -> int:
        """How many postings have its rarest token there."""
        return min(self._searcher.doc_freq(field, token) for row in variant.rows for token in row)

    def _part(self, part: Part) -> tantivy.Query:
        typed = every((Occur.Must, either([self._term(term) for term in group])) for group in part.groups)
        synonyms = [self._variant("body", variant) for variant in self._synonyms(part)]
        if not synonyms:
            return typed
        return either([typed, tantivy.Query.boost_query(either(synonyms), _OF_A_SYNONYM)])

    def _synonyms(self, part: Part) -> Iterator[Variant]:
        """They are English or Chinese: "sales" for 销售 is not the Spanish "sala", which has the same stem."""
        return (v for term in part.synonyms for v in self._variants(term) if not v.languages)

    def _term(self, term: Term) -> tantivy.Query:
        """A term of which no word is left finds nothing."""
        found = [self._variant("body", variant) for variant in self._in_body(term)]
        if english := self._english(term):
            as_written = tantivy.Query.term_query(self._schema, PLAIN, english, "basic")
            found.append(tantivy.Query.const_score_query(as_written, 0.0))
        return either(found)

    def _in_body(self, term: Term) -> Iterator[Variant]:
        """Those that the body is asked for."""
        is_english = self._english(term) is not None
        return (variant for variant in self._variants(term) if not (is_english and variant.languages))

    def _english(self, term: Term) -> str | None:
        """The stem of a single word that is an English one: elsewhere, too, it is found as such only.

        A stemmer of another language would take the "sales" of a Spanish posting for its "sala"."""
        plain = next(iter(variants(term.text, is_phrase=term.phrase)), None)
        if plain is None or len(plain.rows) > 1 or len(plain.rows[0]) > 1:
            return None
        token = plain.rows[0][0]
        return token if self._searcher.doc_freq("body", token) > self._searcher.doc_freq(PLAIN, token) else None

    def _variants(self, term: Term) -> Iterator[Variant]:
        for variant in variants(term.text, is_phrase=term.phrase):
            languages = tuple(name for name in variant.languages if self._has_language(name))
            if variant.languages and not languages:
                continue
            if all(self._searcher.doc_freq("body", token) for row in variant.rows for token in row):
                yield Variant(variant.rows, languages)

    def _has_language(self, name: str) -> bool:
        return self._searcher.doc_freq("language", encode(_LANGUAGE, name)) > 0

    def _variant(self, field: str, variant: Variant) -> tantivy.Query:
        conditions = [(Occur.Must, self._row(field, tokens)) for tokens in variant.rows]
        if variant.languages:
            codes = [encode(_LANGUAGE, name) for name in variant.languages]
            among = tantivy.Query.term_set_query(self._schema, "language", codes)
            conditions.append((Occur.Must, tantivy.Query.const_score_query(among, 0.0)))
        return every(conditions)

    def _row(self, field: str, tokens: Tokens) -> tantivy.Query:
        """A phrase, and a compound such as e-mail, asks for its words in a row."""
        if len(tokens) > 1:
            return tantivy.Query.phrase_query(self._schema, field, list(tokens))
        word = tantivy.Query.term_query(self._schema, field, tokens[0], "freq")
        return word if self._tells(field, tokens[0]) else tantivy.Query.const_score_query(word, 0.0)
