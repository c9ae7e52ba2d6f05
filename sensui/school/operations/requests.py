"""Every request is counted, timed and named; the name goes back to whoever asked, and into each line of the log."""

import logging
from collections.abc import Callable
from contextvars import ContextVar
from time import perf_counter
from uuid import uuid4

from django.http import HttpRequest, HttpResponse

from .metrics import REQUESTS, SECONDS

Answer = Callable[[HttpRequest], HttpResponse]

log = logging.getLogger("sensui.requests")
current: ContextVar[str] = ContextVar("request", default="")


class Requests:
    """Around everything else."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        name = current.set(uuid4().hex[:16])
        begun = perf_counter()
        try:
            response = self.answer(request)
            _note(request, response, perf_counter() - begun)
            response.headers["X-Request-ID"] = current.get()
            return response
        finally:
            current.reset(name)


def _note(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    match = request.resolver_match
    # By the page's name: addresses hold what learners typed, and are without number.
    page = match.view_name if match and match.view_name else "none"
    method = (
        request.method if request.method in {"GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"} else "other"
    )
    REQUESTS.labels(page, method, response.status_code).inc()
    SECONDS.labels(page).observe(seconds)
    learner = getattr(request, "_cached_user", None)  # whoever the page did not ask for is not looked up
    facts = {
        "page": page,
        "method": method,
        "status": response.status_code,
        "milliseconds": round(seconds * 1000, 1),
        "learner": learner.pk if learner is not None else None,
    }
    log.info("%s %s %d", method, page, response.status_code, extra=facts)


class NamesRequest(logging.Filter):
    """Adds the request's name to a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request = current.get()
        return True
