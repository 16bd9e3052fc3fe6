"""The WSGI application: what the server runs."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobsite.settings")

application = get_wsgi_application()

from postings.search.warming import warm_up  # noqa: E402 (the models must be there)

warm_up()
