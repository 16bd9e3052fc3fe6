"""Drafts -> rows, many at a time: a handful of queries a batch, whatever its size."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from operator import itemgetter
from typing import Any

from django.db.models import Q

from postings import bulk, rows
from postings.models import IndexUpdate, Posting, PostingLocation, PostingSkill, Source, UploadItem, compress
from postings.prepare import Prepared

Outcome = UploadItem.Outcome
Identity = tuple[str, str]
"""(origin, external id)."""

PARSER_VERSION = "5"
"""Rises when readers or extractors would now answer otherwise: `reextract` takes the older sources again."""


def save(batch: Sequence[Prepared]) -> list[tuple[Outcome, int]]:
    """What became of each document, and its posting's id. Call it inside a transaction.

    The same text again changes nothing; the same origin and external id with another text updates its posting.
    """
    results: dict[int, tuple[Outcome, int]] = {}
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


def update_posting(posting_id: int, document: Prepared) -> None:
    """Write a new extraction over a posting, except what a person has corrected. Call it inside a transaction."""
    posting = Posting.objects.select_for_update().get(pk=posting_id)
    keys = rows.Keys([document.draft])
    pinned = set(posting.pinned) - document.pinned
    values = {name: value for name, value in rows.columns(document, keys).items() if not _is_pinned(name, pinned)}
    values["pinned"] = sorted(pinned | document.pinned)
    Posting.objects.filter(pk=posting.pk).update(revision=posting.revision + 1, **values)
    if "locations" not in pinned:
        posting.posting_locations.all().delete()
        bulk.insert(PostingLocation, rows.LOCATION, rows.locations(posting.pk, document.draft, keys))
    if "skills" not in pinned:
        posting.posting_skills.all().delete()
        bulk.insert(PostingSkill, rows.SKILL, rows.skills(posting.pk, document.draft, keys))
    IndexUpdate.objects.enqueue([posting.pk])


def _is_pinned(column: str, pinned: Collection[str]) -> bool:
    """A pinned "salary" holds all its columns (min, max, currency, …), a pinned text what counts in it."""
    if "text" in pinned and column in ("evidence", "description_html"):
        return True
    return any(column in (name, f"{name}_id") or column.startswith(f"{name}_") for name in pinned)


def _without_twins(batch: Sequence[Prepared]) -> list[list[int]]:
    """Places in the batch, in groups to be saved one after the other: no group has two documents of one posting.

    All are in the first but those that have the text or the id of an earlier one.
    """
    groups: list[list[int]] = []
    next_of: dict[str | Identity, int] = {}
    for place, document in enumerate(batch):
        names: set[str | Identity] = {document.text_sha256}
        if found := identity(document):
            names.add(found)
        number = max(next_of.get(name, 0) for name in names)
        next_of.update(dict.fromkeys(names, number + 1))
        if number == len(groups):
            groups.append([])
        groups[number].append(place)
    return groups


def _save_group(group: Sequence[Prepared]) -> list[tuple[Outcome, int]]:
    known = _known_sources(group)
    new = [document for document in group if known[id(document)] is None]
    created = dict(zip(map(id, new), _create(new), strict=True))
    results = []
    for document in group:
        source = known[id(document)]
        outcome = _outcome(source, document)
        if source and outcome is Outcome.UPDATED:
            _update(source, document)
        results.append((outcome, source.posting_id if source else created[id(document)]))
    return results


def _outcome(source: Source | None, document: Prepared) -> Outcome:
    if source is None:
        return Outcome.ADDED
    return Outcome.UNCHANGED if source.text_sha256 == document.text_sha256 else Outcome.UPDATED


def _known_sources(group: Sequence[Prepared]) -> Mapping[int, Source | None]:
    """By id() of the document: the source it is a new version of, if there is one."""
    identities = {id(document): identity(document) for document in group}
    sources = Source.objects.defer("compressed").filter(
        Q(text_sha256__in=[document.text_sha256 for document in group])
        | Q(external_id__in=[found[1] for found in identities.values() if found])
    )
    by_text: dict[str, Source] = {}
    by_identity: dict[Identity, Source] = {}
    for source in sources:
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
    bulk.insert(
        PostingLocation,
        rows.LOCATION,
        (row for posting_id, document in pairs for row in rows.locations(posting_id, document.draft, keys)),
    )
    bulk.insert(
        PostingSkill,
        rows.SKILL,
        (row for posting_id, document in pairs for row in rows.skills(posting_id, document.draft, keys)),
    )
    IndexUpdate.objects.enqueue(ids)
    return ids


def _insert(model: type[Posting] | type[Source], listed: Sequence[Mapping[str, Any]]) -> list[int]:
    names = list(listed[0])
    return bulk.insert_with_ids(model, names, map(itemgetter(*names), listed))


def _update(source: Source, document: Prepared) -> None:
    update_posting(source.posting_id, document)
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
    }
