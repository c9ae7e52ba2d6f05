"""What the studio reads and saves: the notebook, its exercises, one check, a submission."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from sensui.course import Lang, Level

from ..catalog.selectors import item_or_404
from ..discussion.selectors import asked_alike
from ..limits import count
from .checking import exercise_check
from .desk import Desk, at_desk, document_in, number_in, refusal, tab_in
from .documents import Document
from .errors import NotADocument
from .exercises import exercise_list, findings_in, verdict_of
from .kernels import kernel_running, kernel_to_json
from .levels import switched
from .models import Notebook, Revision
from .saving import Conflict, revision_keep, revision_put, revision_save
from .selectors import (
    checked_by_exercise,
    document_get,
    document_with_outputs,
    revision_get,
    submission_get,
)
from .services import submission_create


@at_desk("GET", "PUT")
def notebook(desk: Desk) -> HttpResponse:
    """The notebook as it is; or what a tab holds now, to be kept."""
    if desk.request.method == "GET":
        return shown(desk, desk.opened())
    given = desk.given()
    saved = saved_in(desk.notebook(), given)
    return conflict_with(saved) if isinstance(saved, Conflict) else JsonResponse(receipt_of(saved))


def saved_in(notebook: Notebook, given: dict[str, Any]) -> Revision | Conflict:
    """What a tab sent, kept as a revision."""
    return revision_save(
        notebook=notebook,
        document=document_in(given),
        parent=number_in(given, "parent"),
        tab=tab_in(given),
        serial=number_in(given, "serial") if "serial" in given else 0,
    )


@csrf_exempt
@at_desk("POST")
def leave(desk: Desk) -> HttpResponse:
    """The same when the page is left: a beacon has no headers, so its token comes in the body."""
    given = desk.given()
    desk.request.META["HTTP_X_CSRFTOKEN"] = str(given.get("csrf") or "")
    if CsrfViewMiddleware(_nothing).process_view(desk.request, None, (), {}) is not None:
        return refusal(_("This form is too old"), 403)
    saved = saved_in(desk.notebook(), given)
    return conflict_with(saved) if isinstance(saved, Conflict) else JsonResponse(receipt_of(saved))


def _nothing(request: HttpRequest) -> HttpResponse:
    return HttpResponse(status=204)


@at_desk("POST")
def merge(desk: Desk) -> HttpResponse:
    """What the learner made of two versions."""
    given = desk.given()
    head = number_in(given, "head")
    # Two versions were put together by hand: only what was seen may be overwritten, not even the same tab's.
    saved = revision_save(
        notebook=desk.notebook(),
        document=document_in(given),
        parent=head,
        tab=tab_in(given),
        made_by=Revision.MadeBy.MERGE,
        is_strict=True,
    )
    return conflict_with(saved) if isinstance(saved, Conflict) else JsonResponse(receipt_of(saved))


@at_desk("POST")
def level(desk: Desk) -> HttpResponse:
    """Another level or another language; what was written stays."""
    given, row = desk.given(), desk.notebook()
    lang, level = given.get("lang", row.lang), given.get("level", row.level)
    if lang not in list(Lang) or level not in list(Level):
        raise NotADocument
    document = switched(document_get(row), desk.lab, lang=Lang(lang), level=Level(level))
    revision_put(
        notebook=row,
        document=document,
        made_by=Revision.MadeBy.LEVEL,
        tab=tab_in(given),
        lang=Lang(lang),
        level=Level(level),
    )
    return shown(desk, desk.notebook())


@at_desk("POST")
def check(desk: Desk) -> HttpResponse:
    """Judge one exercise on what the notebook says, not on what its kernel remembers."""
    count("check", whose=f"learner-{desk.learner.pk}", times=60, seconds=60)
    given = desk.given()
    exercise = given.get("exercise")
    if exercise not in {one.name for one in desk.lab.exercises}:
        raise Http404(exercise)
    row, document = desk.notebook(), document_in(given)
    saved = saved_in(row, given)
    if isinstance(saved, Conflict):
        return conflict_with(saved)
    answered = exercise_check(notebook=row, lab=desk.lab, document=document, exercise=exercise)
    said = verdict_of(answered.checked, desk.lab, desk.lang)
    return JsonResponse(
        {
            "exercise": said,
            "asked": asked_alike(desk.learner, desk.thing.path, answered.checked),
            "printed": answered.printed,
            "seconds": round(answered.seconds, 3),
            "judged_at": answered.checked.checked_at.isoformat(),
            **receipt_of(saved),
        }
    )


@at_desk("POST")
def submit(desk: Desk) -> HttpResponse:
    """Hand the notebook in, through the same door as a file."""
    count("submission", whose=f"learner-{desk.learner.pk}", times=12, seconds=60)
    given = desk.given()
    row, document = desk.notebook(), document_in(given)
    saved = saved_in(row, given)
    if isinstance(saved, Conflict):
        return conflict_with(saved)
    revision_keep(notebook=row, number=saved.number)
    kept = submission_create(learner=desk.learner, item=item_or_404(desk.thing.path), notebook=document)
    url = f"{desk.address}submissions/{kept.attempt}/"
    return JsonResponse({"attempt": kept.attempt, "url": url, **receipt_of(saved)})


@at_desk("GET")
def kernel(desk: Desk) -> HttpResponse:
    """How the notebook's kernel is; and what to do when it is not."""
    return JsonResponse(kernel_to_json(desk.notebook()))


@at_desk("GET")
def submission(desk: Desk, attempt: int) -> HttpResponse:
    """How far a submission is, and what the judge said of it."""
    row = submission_get(desk.learner, desk.thing.path, attempt)
    if row is None:
        raise Http404(attempt)
    verdict = (row.verdict or {}).get(desk.lang.value)
    if verdict:
        exercises = [{**one, "findings": findings_in(one, desk.lang)} for one in verdict["exercises"]]
        verdict = {**verdict, "exercises": exercises}
    return JsonResponse({"state": row.state, "verdict": verdict})


def shown(desk: Desk, row: Notebook) -> JsonResponse:
    """A notebook with everything that the studio shows of it."""
    # Asked first: what is running was kept by then.
    running = kernel_running(row)
    head = revision_get(row)
    document = document_get(row)
    return JsonResponse(
        {
            "id": str(row.pk),
            **receipt_of(head),
            "lang": row.lang,
            "level": row.level,
            "notebook": document_with_outputs(row, document),
            "running": running,
            "kernel": kernel_to_json(row) if row.kernel else None,
            "exercises": exercises_of(desk, row, document),
        }
    )


def exercises_of(desk: Desk, row: Notebook, document: Document) -> list[dict[str, Any]]:
    return exercise_list(desk.lab, document, checked_by_exercise(row), desk.lang)


def receipt_of(revision: Revision) -> dict[str, Any]:
    """What a tab needs to know of its save."""
    return {"revision": revision.number, "saved_at": revision.saved_at.isoformat()}


def conflict_with(conflict: Conflict) -> JsonResponse:
    """Another tab saved in between: both versions, for the learner to choose."""
    facts = {
        "error": _(
            "This notebook was changed in another window. Both versions are kept: choose cell by cell."
        ),
        "head": conflict.head.number,
        "kept": conflict.kept.number,
        "saved_at": conflict.head.saved_at.isoformat(),
        "by": conflict.head.tab,
        "cells": [cell.to_json() for cell in conflict.cells],
        "merged": conflict.merged,
    }
    return JsonResponse(facts, status=409)
