"""What a language's announcing sentences are made of.

All strings are regular expressions or lists of words. Those of verbs and small words are matched without regard to
case, those around names with it. Where a title may stand, only nouns that name a job are believed (`jobs`,
`job_endings`, and `title_words.JOBS`).
"""

from __future__ import annotations

from typing import NamedTuple


class Wording(NamedTuple):
    anchors: tuple[str, ...]
    """Lower case: a sentence that holds none of them calls for nobody."""
    seeks: str
    """Before the title: "is looking for", "there is a vacancy for"."""
    posts: str
    """Nouns before the title: "there is a vacancy for". Who offers has a verb of its own."""
    wanted: str
    """Behind the title that opens the sentence: "wanted", "gesucht"."""
    determiner: str
    """Right before a title, also farther on in the sentence: "an", "einen"; numbers count too."""
    left_out: str
    """Words before a title that a job board leaves out: "friendly", "full-time"."""
    ends: str
    """The first word behind a title."""
    left_out_behind: str
    """Adjectives behind a title that a board leaves out: "motivé"."""
    jobs: str
    job_endings: tuple[str, ...]
    no_jobs: str
    """Words that end like a job and are none, or say nothing: "customer", "candidate"."""
    head: int
    """Where the noun of a title stands: 0 first ("agent de sécurité"), -1 last ("security agent")."""
    subject: str
    """Before the employer's name at the beginning of a sentence: "Here at", "Wir bei"."""
    at: str
    """Before the employer's name behind the title: "at", "bei"."""
    for_whom: str
    """The same, but believed only where the name holds a trade or a legal form."""
    near: str
    """Before the name of a place."""
    trades: str
    """Kinds of business, as they stand in names."""
    apply: str
    """Before the name of whoever takes applications; believed with a trade or a legal form only."""
    contact_at: str
    """ "call Ann at": believed before any name."""
    joints: str
    """Small words inside names: "of" in "City of Leeds"."""
    name_ends: str
    """Behind a name that begins with its kind and goes on in small letters; "" where names have capitals."""
    generic: str
    """Words that make no name by themselves: "client", "family"."""
    sentence_case: bool = True
    """Whether a title has but one capital: "Agent de sécurité", not "Security Agent"."""
