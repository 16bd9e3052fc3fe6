"""What cannot be answered now is no fault of a page: the answer is "try later". Layer 7."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse

from postings import api, views

logger = logging.getLogger(__name__)


_SECONDS = 60


class TryLater:
    """Turns a lost or locked database into status 503, as a page or as JSON; every 503 says when to ask again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code == 503:
            response.headers["Retry-After"] = str(_SECONDS)
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, OperationalError | InterfaceError):
            return None
        logger.error("The database does not answer: %s", request.path, exc_info=error)
        return api.unavailable() if api.is_asked(request) else views.unavailable(request, error)
