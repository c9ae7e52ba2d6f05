"""Is the school well? Asked by load balancers and service managers, who have no account."""

import logging
import os
from http import HTTPStatus

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET

log = logging.getLogger("sensui.school.operations")


@login_not_required
@require_GET
def health(request: HttpRequest) -> HttpResponse:
    """`ok` with 200, or with 503 what is not; it says nothing that a stranger could use."""
    found = {"database": _database_answers(), "data": os.access(settings.OPTIONS.data, os.W_OK)}
    well = all(found.values())
    says = {
        "status": "ok" if well else "failing",
        **{name: "ok" if good else "failing" for name, good in found.items()},
    }
    response = JsonResponse(says, status=HTTPStatus.OK if well else HTTPStatus.SERVICE_UNAVAILABLE)
    response.headers["Cache-Control"] = "no-store"
    return response


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return cursor.fetchone() == (1,)
    except DatabaseError:
        log.exception("the database does not answer")
        return False
