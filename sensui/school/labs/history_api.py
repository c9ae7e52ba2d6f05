"""What there was: revisions, how they differ, one of them brought back."""

from django.http import HttpResponse, JsonResponse

from .api import shown
from .desk import Desk, at_desk, tab_in
from .errors import NoSuchRevision
from .merging import differences
from .saving import revision_restore
from .selectors import document_get, revision_list


@at_desk("GET")
def revisions(desk: Desk) -> HttpResponse:
    return JsonResponse({"revisions": revision_list(desk.notebook())})


@at_desk("GET")
def revision(desk: Desk, number: int) -> HttpResponse:
    return JsonResponse({"notebook": document_get(desk.notebook(), number)})


@at_desk("GET")
def diff(desk: Desk, number: int) -> HttpResponse:
    """What changed from a revision to another one, by default to the head."""
    row, to = desk.notebook(), desk.request.GET.get("to", "")
    # A number that no column can hold is no revision either.
    if to and not (to.isascii() and to.isdigit() and len(to) < 10):
        raise NoSuchRevision(0)
    after = document_get(row, int(to) if to else None)
    return JsonResponse({"cells": differences(document_get(row, number), after)})


@at_desk("POST")
def restore(desk: Desk, number: int) -> HttpResponse:
    given = desk.given() if desk.request.headers.get("Content-Length", "0") not in {"", "0"} else {}
    revision_restore(notebook=desk.notebook(), number=number, tab=tab_in(given))
    return shown(desk, desk.notebook())
