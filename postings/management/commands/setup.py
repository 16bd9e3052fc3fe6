"""manage.py setup: everything a fresh machine needs before the first page, and nothing twice."""

from __future__ import annotations

import hashlib
import secrets
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from environs import Env

from postings import gazetteer, search
from postings.models import Posting, Upload

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


class Command(BaseCommand):
    help = (
        "Prepare the site: database tables, place gazetteer, static files, search index, sample postings "
        "(only into a database that never held any) and an administrator (only when there is none; "
        "DJANGO_SUPERUSER_USERNAME and DJANGO_SUPERUSER_PASSWORD where given, else admin and a random "
        "password, printed once). Running it again changes nothing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--no-samples", action="store_true", help="leave the sample postings out")

    def handle(self, *, no_samples: bool, **options: Any) -> None:
        settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
        call_command("migrate", verbosity=0)
        gazetteer.unpack()
        _collect_static()
        if not no_samples and not Posting.objects.exists() and not Upload.objects.exists():
            self._read_samples()
        search.ensure_index()
        self._create_administrator()

    def _read_samples(self) -> None:
        self.stdout.write("Reading the sample postings:")
        try:
            call_command("ingest", SAMPLES, stdout=self.stdout)
        except CommandError as error:
            # A sample that cannot be read is a fault of the parser, but must not keep a site from starting.
            self.stderr.write(str(error))

    def _create_administrator(self) -> None:
        users = get_user_model().objects
        if users.filter(is_superuser=True).exists():
            return
        env = Env()
        username = env.str("DJANGO_SUPERUSER_USERNAME", "admin")
        given = env.str("DJANGO_SUPERUSER_PASSWORD", "")
        password = given or secrets.token_urlsafe(12)
        users.create_superuser(username, env.str("DJANGO_SUPERUSER_EMAIL", ""), password)
        self.stdout.write(f"Administrator: {username}" + ("" if given else f"   password: {password}"))


def _collect_static() -> None:
    """collectstatic compresses every file anew each time (seconds): run it only when a file has changed."""
    stamp = settings.STATIC_ROOT / ".fingerprint"
    fingerprint = _static_fingerprint()
    if not stamp.exists() or stamp.read_text() != fingerprint:
        call_command("collectstatic", interactive=False, clear=True, verbosity=0)
        stamp.write_text(fingerprint)


def _static_fingerprint() -> str:
    digest = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list([]):
            digest.update(f"{path} {storage.size(path)} {storage.get_modified_time(path)}\n".encode())
    return digest.hexdigest()
