"""Runs as their learner sees them, and an operator all of them."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from ..limits import limited
from .credits.selectors import cost_of, standing_of
from .curves import HEIGHT, LEFT, WIDTH, curves_of
from .errors import JobRefused
from .log import lines_of
from .models import Job
from .registry import kinds
from .selectors import job_get, job_list
from .services import job_again, job_cancel


@require_GET
def jobs(request: HttpRequest) -> HttpResponse:
    of_all = "all" in request.GET and request.user.is_superuser
    rows = list(job_list(request.user, of_all=of_all))
    facts = {
        "jobs": [(row, _subject(row)) for row in rows],
        "of_all": of_all,
        "credits": standing_of(request.user),
    }
    return render(request, "compute/jobs.html", facts)


@require_GET
def job(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = _job(request, pk)
    facts = {**live_facts(found), "subject": _subject(found), "cost": cost_of(found)}
    template = "_live" if "fragment" in request.GET else "job"
    return render(request, f"compute/{template}.html", facts)


def live_facts(job: Job) -> dict[str, Any]:
    """What `compute/_live.html` shows: how a run goes, its curves and its log."""
    return {
        "job": job,
        "curves": curves_of(job),
        "lines": lines_of(job),
        "size": {"width": WIDTH, "height": HEIGHT, "left": LEFT, "label": LEFT - 6},
    }


@require_POST
@limited("job", times=60, seconds=60)
def cancel(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = job_cancel(job=_job(request, pk))
    if found.state == Job.State.RUNNING:
        messages.info(request, _("It is told to stop, and ends in a moment."))
    return redirect("compute:job", pk)


@require_POST
@limited("job", times=60, seconds=60)
def again(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        job_again(job=_job(request, pk))
    except JobRefused as error:
        messages.error(request, str(error.sentence))
    return redirect("compute:job", pk)


def _job(request: HttpRequest, pk: UUID) -> Job:
    found = job_get(request.user, pk)
    if found is None:
        raise Http404(pk)
    return found


def _subject(job: Job) -> object:
    known = kinds().get(job.kind)
    return known.about_it(job) if known else None
