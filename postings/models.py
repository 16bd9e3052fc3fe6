"""The relational store: the truth that everything else is derived from."""

from __future__ import annotations

import zlib
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import get_script_prefix, reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from postings.matching import company_key, name_key, place_key
from postings.querysets import IndexUpdateQuerySet, PostingQuerySet


class Matched(models.Model):
    """A row that stands for every spelling of one thing: unique by the key that matching.py makes of it."""

    match_key = models.CharField(max_length=400, unique=True, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.match_key = self.make_match_key()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        twin = type(self)._default_manager.filter(match_key=self.make_match_key()).exclude(pk=self.pk).first()
        if twin:
            raise ValidationError(_("This is the same as “%(twin)s”: use that one.") % {"twin": twin})

    def make_match_key(self) -> str:
        raise NotImplementedError


class Company(Matched):
    name = models.CharField(_("name"), max_length=200)

    class Meta:
        verbose_name = _("company")
        verbose_name_plural = _("companies")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def make_match_key(self) -> str:
        return company_key(self.name)[:200]


class Location(Matched):
    city = models.CharField(_("city"), max_length=120, blank=True)
    region = models.CharField(_("region"), max_length=120, blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True)
    """ISO 3166 alpha-2."""
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    raw = models.CharField(_("as written"), max_length=200, blank=True)
    """As first written; the only name of a place the gazetteer does not know."""

    class Meta:
        verbose_name = _("location")
        verbose_name_plural = _("locations")
        ordering = ["country", "region", "city"]

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.city, self.region, self.country))) or self.raw

    def make_match_key(self) -> str:
        return place_key(self.country, self.region, self.city, self.raw)[:400]


class Skill(Matched):
    name = models.CharField(_("name"), max_length=120)

    class Meta:
        verbose_name = _("skill")
        verbose_name_plural = _("skills")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def make_match_key(self) -> str:
        return name_key(self.name)[:120]


class Posting(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft", _("Draft")
        PUBLISHED = "published", _("Published")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    class Workplace(models.TextChoices):
        ON_SITE = "on_site", _("On site")
        HYBRID = "hybrid", _("Hybrid")
        REMOTE = "remote", _("Remote")

    class EmploymentType(models.TextChoices):
        FULL_TIME = "full_time", _("Full-time")
        PART_TIME = "part_time", _("Part-time")
        CONTRACT = "contract", _("Contract")
        TEMPORARY = "temporary", _("Temporary")
        INTERNSHIP = "internship", _("Internship")
        VOLUNTEER = "volunteer", _("Volunteer")
        PER_DIEM = "per_diem", _("Per diem")
        OTHER = "other", _("Other")

    class Education(models.TextChoices):
        NONE = "none", _("No degree needed")
        HIGH_SCHOOL = "high_school", _("High school")
        ASSOCIATE = "associate", _("Associate")
        BACHELOR = "bachelor", _("Bachelor")
        MASTER = "master", _("Master")
        DOCTORATE = "doctorate", _("Doctorate")

    class Period(models.TextChoices):
        HOUR = "hour", _("hour")
        DAY = "day", _("day")
        WEEK = "week", _("week")
        MONTH = "month", _("month")
        YEAR = "year", _("year")

    class SalaryKind(models.TextChoices):
        BASE = "base", _("Base pay")
        OTE = "ote", _("On-target earnings")

    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.PUBLISHED)
    title = models.CharField(_("title"), max_length=300, blank=True)
    company = models.ForeignKey(
        Company, models.SET_NULL, null=True, blank=True, related_name="postings", verbose_name=_("company")
    )
    locations: models.ManyToManyField[Location, PostingLocation] = models.ManyToManyField(
        Location, through="PostingLocation", related_name="postings", verbose_name=_("locations")
    )
    workplace = models.CharField(_("workplace"), max_length=10, choices=Workplace, blank=True)

    salary_min = models.DecimalField(_("salary from"), max_digits=14, decimal_places=2, null=True, blank=True)
    salary_max = models.DecimalField(_("salary to"), max_digits=14, decimal_places=2, null=True, blank=True)
    salary_currency = models.CharField(_("currency"), max_length=3, blank=True)
    salary_period = models.CharField(_("period"), max_length=5, choices=Period, blank=True)
    salary_kind = models.CharField(_("kind of pay"), max_length=4, choices=SalaryKind, blank=True)
    salary_months = models.PositiveSmallIntegerField(_("monthly pays a year"), null=True, blank=True)
    salary_text = models.CharField(_("salary as written"), max_length=500, blank=True)
    salary_annual_min = models.DecimalField(max_digits=16, decimal_places=2, null=True, editable=False)
    salary_annual_max = models.DecimalField(max_digits=16, decimal_places=2, null=True, editable=False)
    """Per year, in salary_currency; see pay.annual()."""
    salary_reference_min = models.DecimalField(max_digits=16, decimal_places=2, null=True, editable=False)
    salary_reference_max = models.DecimalField(max_digits=16, decimal_places=2, null=True, editable=False)
    """Per year, in pay.REFERENCE_CURRENCY, at the rates in force when it was saved; None without a rate."""

    employment_type = models.CharField(_("employment type"), max_length=10, choices=EmploymentType, blank=True)
    date_posted = models.DateField(_("date posted"), null=True, blank=True)
    valid_through = models.DateField(_("valid through"), null=True, blank=True)
    openings = models.PositiveIntegerField(_("openings"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=3, blank=True)
    """ISO 639-1 code of the prose."""
    languages = models.JSONField(_("languages demanded"), default=list, blank=True)
    experience_min = models.FloatField(_("years of experience from"), null=True, blank=True)
    experience_max = models.FloatField(_("years of experience to"), null=True, blank=True)
    education = models.CharField(_("education"), max_length=11, choices=Education, blank=True)
    duties = models.JSONField(_("duties"), default=list, blank=True)
    requirements = models.JSONField(_("requirements"), default=list, blank=True)
    """[{"text", "required"}], in the order of the text."""
    benefits = models.JSONField(_("benefits"), default=list, blank=True)
    skills: models.ManyToManyField[Skill, PostingSkill] = models.ManyToManyField(
        Skill, through="PostingSkill", related_name="postings", verbose_name=_("skills")
    )
    amounts = models.JSONField(_("other sums named"), default=list, blank=True)
    url = models.URLField(_("address of the original"), max_length=1000, blank=True)
    identifier = models.CharField(_("publisher's number"), max_length=200, blank=True)

    text = models.TextField(_("text"))
    """The document's cleaned text, which the offsets of `evidence` count in."""
    description_html = models.TextField(blank=True, editable=False)
    """Sanitised; empty when the document was plain text."""
    evidence = models.JSONField(default=dict, blank=True, editable=False)
    """{field: [[start, end], …]}: where in `text` each value stands."""
    pinned = models.JSONField(_("corrected by hand"), default=list, blank=True, editable=False)
    """Names of fields that a person has corrected: extraction never overwrites them."""

    revision = models.PositiveIntegerField(default=1, editable=False)
    """Rises with every change; check_index compares it with the index."""
    created = models.DateTimeField(_("added"), default=timezone.now, editable=False)
    updated = models.DateTimeField(_("changed"), default=timezone.now, editable=False)

    objects = PostingQuerySet.as_manager()

    class Meta:
        verbose_name = _("posting")
        verbose_name_plural = _("postings")
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["valid_through"], name="posting_valid_through"),
            models.Index(fields=["status"], name="posting_status"),
        ]

    def __str__(self) -> str:
        return self.title or _("Posting %(id)s") % {"id": self.pk}

    def get_absolute_url(self) -> str:
        return posting_path(self.pk, self.title)

    def is_expired(self, today: date) -> bool:
        return self.valid_through is not None and self.valid_through < today


def posting_path(posting_id: int, title: str) -> str:
    """The address of a posting's page: /postings/<id>-<slug>/. The number alone decides which posting it is."""
    slug = slugify(title, allow_unicode=True)[:80].strip("-") or "posting"
    before, after = _around_posting(get_script_prefix())
    return f"{before}{posting_id}-{quote(slug)}{after}"


@cache
def _around_posting(prefix: str) -> tuple[str, str]:
    """What stands before and after a posting's number and words.

    A page has twenty addresses, and `reverse` takes a quarter of the time that their cards take.
    """
    before, _, after = reverse("postings:detail", args=[0, "posting"]).partition("0-posting")
    return before, after


class PostingLocation(models.Model):
    posting = models.ForeignKey(Posting, models.CASCADE, related_name="posting_locations")
    location = models.ForeignKey(
        Location, models.CASCADE, related_name="posting_locations", verbose_name=_("location")
    )
    raw = models.CharField(_("as written"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("location")
        verbose_name_plural = _("locations")
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["posting", "location"], name="posting_location_once")]

    def __str__(self) -> str:
        return str(self.location)


class PostingSkill(models.Model):
    class Importance(models.TextChoices):
        REQUIRED = "required", _("Required")
        PREFERRED = "preferred", _("Preferred")
        MENTIONED = "mentioned", _("Mentioned")

    posting = models.ForeignKey(Posting, models.CASCADE, related_name="posting_skills")
    skill = models.ForeignKey(Skill, models.CASCADE, related_name="posting_skills", verbose_name=_("skill"))
    importance = models.CharField(_("importance"), max_length=9, choices=Importance)

    class Meta:
        verbose_name = _("skill")
        verbose_name_plural = _("skills")
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["posting", "skill"], name="posting_skill_once")]

    def __str__(self) -> str:
        return str(self.skill)


class Source(models.Model):
    """A document as it came. Its posting can be extracted again when the parser improves."""

    posting = models.OneToOneField(Posting, models.CASCADE, related_name="source", verbose_name=_("posting"))
    name = models.CharField(_("name"), max_length=500, blank=True)
    media_type = models.CharField(_("media type"), max_length=100, blank=True)
    compressed = models.BinaryField(editable=False)
    text_sha256 = models.CharField(max_length=64, db_index=True, editable=False)
    """Of the cleaned text: the same words in another wrapping are the same document."""
    url = models.URLField(_("address"), max_length=1000, blank=True)
    origin = models.CharField(_("origin"), max_length=200, blank=True)
    """Who gave the external id: a site's host, a feed, a file of JSON lines."""
    external_id = models.CharField(_("external id"), max_length=1000, blank=True)
    parser_version = models.CharField(_("version of the parser"), max_length=20, editable=False)
    received = models.DateField(_("received"))
    """The day relative dates in the text count from."""
    fingerprint = models.BinaryField(max_length=16, null=True, editable=False)
    """prepare.fingerprint() of the document that was last found to be this one: it need not be read again."""

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints = [
            models.UniqueConstraint(
                # In this order it also finds the ids of a batch, whoever gave them.
                fields=["external_id", "origin"],
                condition=~models.Q(external_id=""),
                name="source_external_id_once",
            )
        ]
        indexes = [models.Index(fields=["fingerprint"], name="source_fingerprint")]

    def __str__(self) -> str:
        return self.name or self.external_id

    @property
    def data(self) -> bytes:
        return zlib.decompress(self.compressed)


def compress(data: bytes) -> bytes:
    """What Source.compressed holds."""
    return zlib.compress(data, 6)


class Upload(models.Model):
    """One run of ingestion: who, when, and how many documents went which way."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, verbose_name=_("user")
    )
    started = models.DateTimeField(_("started"), default=timezone.now)
    finished = models.DateTimeField(_("finished"), null=True, blank=True)
    added = models.PositiveIntegerField(_("added"), default=0)
    updated = models.PositiveIntegerField(_("updated"), default=0)
    unchanged = models.PositiveIntegerField(_("unchanged"), default=0)
    failed = models.PositiveIntegerField(_("failed"), default=0)

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"{self.started:%Y-%m-%d %H:%M}"


class UploadItem(models.Model):
    """What became of one document. A run of the ingest command keeps only the failed ones.

    While somebody is to look at it first, it is PENDING and holds the document as it came; see look.py.
    """

    class Outcome(models.TextChoices):
        ADDED = "added", _("Added")
        UPDATED = "updated", _("Updated")
        UNCHANGED = "unchanged", _("Unchanged")
        FAILED = "failed", _("Failed")
        PENDING = "pending", _("Waiting for a look")
        DISCARDED = "discarded", _("Discarded")

    INGESTED = (Outcome.ADDED, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.FAILED)
    """What ingest() makes of a document, counted in columns of the Upload."""

    upload = models.ForeignKey(Upload, models.CASCADE, related_name="items")
    name = models.CharField(_("document"), max_length=500)
    outcome = models.CharField(_("outcome"), max_length=9, choices=Outcome)
    posting = models.ForeignKey(Posting, models.SET_NULL, null=True, blank=True, verbose_name=_("posting"))
    message = models.TextField(_("message"), blank=True)
    compressed = models.BinaryField(null=True)
    """This and the rest: what prepare.RawDocument holds, of a PENDING one only."""
    media_type = models.CharField(max_length=100, blank=True, editable=False)
    origin = models.TextField(blank=True, editable=False)
    external_id = models.TextField(blank=True, editable=False)
    url = models.TextField(blank=True, editable=False)
    received = models.DateField(null=True, editable=False)

    class Meta:
        verbose_name = _("uploaded document")
        verbose_name_plural = _("uploaded documents")
        ordering = ["id"]

    def __str__(self) -> str:
        return self.name


class IndexUpdate(models.Model):
    """The outbox: a posting that changed since the index last saw it.

    No foreign key, for the posting may be gone, and no verb: whether to index or to remove is decided from
    the database when the row is drained (search.outbox.sync).
    """

    posting_id = models.BigIntegerField()
    created = models.DateTimeField(default=timezone.now)

    objects = IndexUpdateQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.posting_id)
