"""Drafts -> rows, many at a time: a handful of queries a batch, whatever its size."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from django.db import DEFAULT_DB_ALIAS

from postings import bulk, rows
from postings.models import IndexUpdate, Posting, PostingLocation, PostingSkill, Source, UploadItem, compress
from postings.prepare import Identity, Known, Prepared, Unreadable, fingerprint, prepare

Outcome = UploadItem.Outcome
Saved = tuple[Outcome, int]
"""What became of a document, and its posting's id."""

PARSER_VERSION = "9"
"""Rises when readers or extractors would now answer otherwise: `reextract` takes the older sources again."""


_REMEMBERED_AT_ONCE = 200
"""Sources in one statement, which names each of them three times."""


def save(batch: Sequence[Prepared | Known]) -> list[Saved | Unreadable]:
    """What became of each document. Call it inside a transaction.

    The same text again changes nothing; the same origin and external id with another text updates its posting.
    What was known when it came, but is no longer, is read here: its source has changed meanwhile.
    """
    results: dict[int, Saved | Unreadable] = {}
    for group in _without_twins(batch):
        results |= zip(group, _save_group([batch[place] for place in group]), strict=True)
    return [results[place] for place in range(len(batch))]


def expected(batch: Sequence[Prepared]) -> list[tuple[Outcome, int | None]]:
    """What save() would make of each document alone, and the posting that it is a new version of."""
    known = _known_sources(batch)
    sources = ((document, known[id(document)]) for document in batch)
    return [(_outcome(source, document), source.posting_id if source else None) for document, source in sources]


def identity(document: Prepared) -> Identity | None:
    """What the publisher calls this posting, if anything: given with the document, or stated in its data.

    An address alone is none: some boards give all their postings the address of one page.
    """
    if document.raw.external_id:
        return document.raw.origin[:200], document.raw.external_id[:1000]
    draft = document.draft
    publisher = rows.host_of(draft.url) or draft.company
    if draft.identifier and publisher:
        return publisher[:200], draft.identifier[:1000]
    return None


def update_postings(documents: Mapping[int, Prepared]) -> None:
    """Write new extractions over the postings of these ids, except what a person has corrected there.

    Call it inside a transaction. A posting that is gone is left out.
    """
    found = Posting.objects.filter(pk__in=documents).order_by("pk")
    postings = list(found.select_for_update().only("revision", "pinned"))
    keys = rows.Keys([documents[posting.pk].draft for posting in postings])
    kept = {posting.pk: set(posting.pinned) - documents[posting.pk].pinned for posting in postings}
    for posting in postings:
        document = documents[posting.pk]
        columns = {**rows.columns(document, keys), "pinned": sorted({*posting.pinned, *document.pinned})}
        values = {name: value for name, value in columns.items() if not _is_pinned(name, kept[posting.pk])}
        Posting.objects.filter(pk=posting.pk).update(revision=posting.revision + 1, **values)
    for name, model, link, links in _LINKS:
        free = [pk for pk, pinned in kept.items() if name not in pinned]
        # Without signals: each row would enqueue its posting once more.
        model._default_manager.filter(posting__in=free)._raw_delete(DEFAULT_DB_ALIAS)
        bulk.insert(model, link, (row for pk in free for row in links(pk, documents[pk].draft, keys)))
    IndexUpdate.objects.enqueue(posting.pk for posting in postings)


_LINKS: Sequence[
    tuple[str, type[PostingLocation | PostingSkill], Sequence[str], Callable[..., Iterable[bulk.Row]]]
]
_LINKS = (
    ("locations", PostingLocation, rows.LOCATION, rows.locations),
    ("skills", PostingSkill, rows.SKILL, rows.skills),
)


def _is_pinned(column: str, pinned: Collection[str]) -> bool:
    """A pinned "salary" holds all its columns (min, max, currency, …), a pinned text what counts in it."""
    if "text" in pinned and column in ("evidence", "description_html"):
        return True
    return any(column in (name, f"{name}_id") or column.startswith(f"{name}_") for name in pinned)


def _without_twins(batch: Sequence[Prepared | Known]) -> list[list[int]]:
    """Places in the batch, in groups to be saved one after the other: no group has two documents of one posting.

    All are in the first but those that have the text or the id of an earlier one.
    """
    groups: list[list[int]] = []
    next_of: dict[str | Identity, int] = {}
    for place, document in enumerate(batch):
        names: set[str | Identity] = {document.text_sha256}
        if found := document.identity if isinstance(document, Known) else identity(document):
            names.add(found)
        number = max(next_of.get(name, 0) for name in names)
        next_of.update(dict.fromkeys(names, number + 1))
        if number == len(groups):
            groups.append([])
        groups[number].append(place)
    return groups


def _save_group(group: Sequence[Prepared | Known]) -> list[Saved | Unreadable]:
    posting_ids = _still_known([document for document in group if isinstance(document, Known)])
    answers = [_answer(document, posting_ids) for document in group]
    saved = iter(_save_read([answer for answer in answers if isinstance(answer, Prepared)]))
    return [next(saved) if isinstance(answer, Prepared) else answer for answer in answers]


def _still_known(documents: Sequence[Known]) -> Mapping[tuple[int, bytes], int]:
    """By source and fingerprint: the postings of those whose source is as it was when they were recognised."""
    if not documents:
        return {}
    sources = Source.objects.filter(pk__in=[document.source_id for document in documents])
    found = sources.values_list("pk", "fingerprint", "posting_id")
    return {(pk, bytes(last or b"")): posting_id for pk, last, posting_id in found}


def _answer(
    document: Prepared | Known, posting_ids: Mapping[tuple[int, bytes], int]
) -> Saved | Prepared | Unreadable:
    if isinstance(document, Prepared):
        return document
    posting_id = posting_ids.get((document.source_id, document.fingerprint))
    return (Outcome.UNCHANGED, posting_id) if posting_id else prepare(document.raw)


def _save_read(group: Sequence[Prepared]) -> list[Saved]:
    if not group:
        return []
    known = _known_sources(group)
    new = [document for document in group if known[id(document)] is None]
    created = dict(zip(map(id, new), _create(new), strict=True))
    results = []
    updated: list[tuple[Source, Prepared]] = []
    for document in group:
        source = known[id(document)]
        outcome = _outcome(source, document)
        if source and outcome is Outcome.UPDATED:
            updated.append((source, document))
        results.append((outcome, source.posting_id if source else created[id(document)]))
    _update(updated)
    _remember((known[id(document)], document) for document in group)
    return results


def _remember(found: Iterable[tuple[Source | None, Prepared]]) -> None:
    """The fingerprints of unchanged ones: their sources had the text in another wrapping, or for an older parser.

    Not of a document with an id of its own: its next version is another posting.
    """
    outdated = []
    for source, document in found:
        if source and _outcome(source, document) is Outcome.UNCHANGED:
            last = fingerprint(document.raw, PARSER_VERSION)
            is_its_own = identity(document) in (None, (source.origin, source.external_id))
            if is_its_own and source.fingerprint != last:
                source.fingerprint = last
                outdated.append(source)
    Source.objects.bulk_update(outdated, ["fingerprint"], batch_size=_REMEMBERED_AT_ONCE)


def _outcome(source: Source | None, document: Prepared) -> Outcome:
    if source is None:
        return Outcome.ADDED
    return Outcome.UNCHANGED if source.text_sha256 == document.text_sha256 else Outcome.UPDATED


def _known_sources(group: Sequence[Prepared]) -> Mapping[int, Source | None]:
    """By id() of the document: the source it is a new version of, if there is one."""
    identities = {id(document): identity(document) for document in group}
    # Two queries, each by an index: for one with an OR, the databases read the whole table.
    sources = Source.objects.defer("compressed")
    texts = sources.filter(text_sha256__in=[document.text_sha256 for document in group])
    ids = sources.filter(external_id__in=[found[1] for found in identities.values() if found])
    found_sources = {source.pk: source for source in (*texts, *ids.exclude(external_id=""))}
    by_text: dict[str, Source] = {}
    by_identity: dict[Identity, Source] = {}
    for source in found_sources.values():
        by_text[source.text_sha256] = source
        by_identity[source.origin, source.external_id] = source
    known: dict[int, Source | None] = {}
    for document in group:
        found = identities[id(document)]
        known[id(document)] = by_identity.get(found) if found else None
        if (before := known[id(document)]) and before.text_sha256 != document.text_sha256:
            # It is about to have another text: whoever brings the old one now is another posting.
            by_text.pop(before.text_sha256, None)
    for document in group:
        known[id(document)] = known[id(document)] or by_text.get(document.text_sha256)
    return known


def _create(documents: Sequence[Prepared]) -> list[int]:
    if not documents:
        return []
    keys = rows.Keys([document.draft for document in documents])
    ids = _insert(
        Posting, [{**rows.columns(document, keys), "pinned": sorted(document.pinned)} for document in documents]
    )
    pairs = list(zip(ids, documents, strict=True))
    _insert(Source, [{"posting_id": posting_id, **_source_values(document)} for posting_id, document in pairs])
    for _name, model, link, links in _LINKS:
        bulk.insert(model, link, (row for pk, document in pairs for row in links(pk, document.draft, keys)))
    IndexUpdate.objects.enqueue(ids)
    return ids


def _insert(model: type[Posting] | type[Source], listed: Sequence[Mapping[str, Any]]) -> list[int]:
    names = list(listed[0])
    return bulk.insert_with_ids(model, names, map(itemgetter(*names), listed))


def _update(found: Sequence[tuple[Source, Prepared]]) -> None:
    if found:
        update_postings({source.posting_id: document for source, document in found})
    for source, document in found:
        Source.objects.filter(pk=source.pk).update(**_source_values(document))


def _source_values(document: Prepared) -> dict[str, Any]:
    raw = document.raw
    origin, external_id = identity(document) or (raw.origin, "")
    return {
        "name": rows.clip(raw.name, 500),
        "media_type": document.media_type,
        "compressed": compress(raw.data),
        "text_sha256": document.text_sha256,
        "url": rows.web_address(raw.url or document.draft.url),
        "origin": rows.clip(origin, 200),
        "external_id": external_id,
        "parser_version": PARSER_VERSION,
        "received": raw.received,
        "fingerprint": fingerprint(raw, PARSER_VERSION),
    }
