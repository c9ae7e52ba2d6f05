"""A notebook in the background: asked for from the studio or the lab's page, and what came of it."""

import json
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from ...catalog.views import course_or_404
from ...compute.errors import NotEnoughCredits
from ...compute.models import Job
from ...compute.views import live_facts
from ...limits import count, limited
from ..api import conflict_with, receipt_of, saved_in
from ..desk import Desk, at_desk, desk_of, refusal
from ..errors import LabsError, StillRunning
from ..models import BackgroundRun
from ..saving import Conflict
from .limits import MINUTES
from .selectors import background_get, cells_changed_since, executed_get
from .services import background_start, outputs_put
from .words import outcome_sentence

PAYMENT_REQUIRED, CONFLICT = 402, 409
TIMES, SECONDS = 12, 60


@require_POST
@limited("background", times=TIMES, seconds=SECONDS)
def start(request: HttpRequest, course: str, unit: str, lab: str) -> HttpResponse:
    """Run the notebook as it is saved now, for as long as was chosen at most."""
    desk = desk_of(request, course, unit, lab)
    chosen = {str(minutes): minutes for minutes in MINUTES}.get(request.POST.get("minutes", ""))
    try:
        job = background_start(notebook=desk.opened(), minutes=chosen).job
    except StillRunning as error:
        messages.info(request, str(error))
        job = error.job
    except NotEnoughCredits as error:
        messages.error(request, str(error.sentence))
        return redirect(desk.address)
    return redirect("compute:job", job.pk)


@at_desk("POST")
def start_here(desk: Desk) -> HttpResponse:
    """The same from the studio, which sends what it holds: it is saved first."""
    count("background", whose=f"learner-{desk.learner.pk}", times=TIMES, seconds=SECONDS)
    row = desk.notebook()
    kept = saved_in(row, desk.given())
    if isinstance(kept, Conflict):
        return conflict_with(kept)
    try:
        job = background_start(notebook=row).job
    except StillRunning as error:
        return refusal(str(error), CONFLICT)
    except NotEnoughCredits as error:
        return refusal(str(error.sentence), PAYMENT_REQUIRED)
    return JsonResponse({"url": reverse("compute:job", args=[job.pk]), **receipt_of(kept)})


@require_GET
def result(request: HttpRequest, course: str, unit: str, lab: str, job: UUID) -> HttpResponse:
    """What came of a run; while nothing has, how it goes."""
    desk = desk_of(request, course, unit, lab)
    found = _own(desk, job)
    if found.job.state != Job.State.DONE:
        return redirect("compute:job", job)
    executed = executed_get(found)
    facts: dict[str, Any] = {
        **live_facts(found.job),
        "course": course_or_404(course),
        "unit": desk.thing.unit,
        "thing": desk.thing,
        "lab": desk.lab,
        "sentence": outcome_sentence(found.job.result or {}),
        "has_notebook": executed is not None,
        "changed": cells_changed_since(found, executed) if executed else 0,
    }
    return render(request, "labs/background.html", facts)


@require_POST
def put_outputs(request: HttpRequest, course: str, unit: str, lab: str, job: UUID) -> HttpResponse:
    """Show in the learner's notebook what the run showed."""
    found = _own(desk_of(request, course, unit, lab), job)
    try:
        cells = outputs_put(background=found)
    except LabsError as error:
        messages.error(request, str(error))
    else:
        said = ngettext(
            "The output of %(count)d cell is in your notebook.",
            "The outputs of %(count)d cells are in your notebook.",
            cells,
        )
        messages.success(request, said % {"count": cells})
    return redirect("labs:background", course, unit, lab, job)


@require_GET
def download(request: HttpRequest, course: str, unit: str, lab: str, job: UUID) -> HttpResponse:
    """The notebook with what its cells showed, as a file."""
    desk = desk_of(request, course, unit, lab)
    executed = executed_get(_own(desk, job))
    if executed is None:
        raise Http404(job)
    text = json.dumps(executed, ensure_ascii=False, indent=1)
    response = HttpResponse(text.encode("utf-8", "replace"), content_type="application/x-ipynb+json")
    response.headers["Content-Disposition"] = f'attachment; filename="{desk.lab.id}.executed.ipynb"'
    return response


def _own(desk: Desk, job: UUID) -> BackgroundRun:
    found = background_get(desk.learner, desk.thing.path, job)
    if found is None:
        raise Http404(job)
    return found
