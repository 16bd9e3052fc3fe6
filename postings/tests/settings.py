"""The site's settings, but every test process writes into a folder of its own."""

from __future__ import annotations

import os
import tempfile

_folder = tempfile.TemporaryDirectory(prefix="jobsite-tests-", ignore_cleanup_errors=True)
# Before the settings are read: no test may touch the site that is being served from var/.
os.environ["DATA_DIR"] = _folder.name
os.environ.pop("SEARCH_URL", None)

from jobsite.settings import *  # noqa: E402, F403

# Hashed names need collectstatic; a slow password hash is for attackers, not for tests.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# whitenoise warns of a folder that is not there, and a warning is an error here.
STATIC_ROOT.mkdir()  # noqa: F405
