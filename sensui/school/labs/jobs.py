"""Judging what was handed in, and running notebooks in the background."""

import logging
from typing import Any

from django.utils.translation import gettext_lazy

from sensui.course import Lang
from sensui.grading import GradingError

from ..catalog.library import library
from ..compute.errors import JobRefused
from ..compute.models import Job
from ..compute.registry import Subject, job
from ..compute.run import Run
from ..tags import page_language
from .background.bench import LONGEST_SECONDS
from .background.limits import BACKGROUND
from .background.services import background_again_check, background_perform, executed_keep
from .errors import StillRunning
from .models import BackgroundRun, Submission
from .services import GRADE, submission_break, submission_judge, verdict_keep

log = logging.getLogger("sensui.school.labs")

LAB_FAILED = gettext_lazy(
    "The lab could not judge this notebook. That is not your fault: its author has to mend it, and it is judged then."
)


@job(GRADE, title=gettext_lazy("Judge a notebook"), attempts=3, expected_seconds=1)
def grade(run: Run) -> dict[str, Any]:
    submission = Submission.objects.select_related("item").get(pk=run.payload["submission"])
    try:
        verdict = submission_judge(submission)
    except GradingError as error:
        log.exception("lab %s could not be judged", submission.item.path)
        raise JobRefused(LAB_FAILED) from error
    return {
        "verdict": {lang.value: verdict.to_json(lang) for lang in Lang},
        "score": verdict.score,
        "max_score": verdict.max_score,
        "passed": verdict.passed,
    }


@grade.finished
def _(job: Job, result: dict[str, Any]) -> dict[str, Any]:
    verdict_keep(submission=job.payload["submission"], **result)
    return {"score": result["score"], "max_score": result["max_score"]}


@grade.failed
def _(job: Job) -> None:
    submission_break(submission=job.payload["submission"])


@grade.cancelled
def _(job: Job) -> None:
    submission_break(submission=job.payload["submission"])


@grade.about
def _(job: Job) -> Subject | None:
    row = Submission.objects.select_related("item").filter(pk=job.payload.get("submission")).first()
    return row and Subject(name=str(row), address=f"/courses/{row.item.path}/submissions/{row.attempt}/")


@job(
    BACKGROUND,
    title=gettext_lazy("Run a notebook in the background"),
    attempts=3,
    is_long=True,
    expected_seconds=600,
    machine="cpu",
    longest_seconds=LONGEST_SECONDS,
)
def background(run: Run) -> dict[str, Any]:
    executed, outcome = background_perform(run)
    return {"executed": executed, "outcome": outcome}


@background.finished
def _(job: Job, result: dict[str, Any]) -> dict[str, Any]:
    executed_keep(job=job, executed=result["executed"])
    outcome: dict[str, Any] = result["outcome"]
    return outcome


@background.again
def _(job: Job) -> None:
    try:
        background_again_check(job=job)
    except StillRunning as error:
        raise JobRefused(str(error)) from None


@background.about
def _(job: Job) -> Subject | None:
    row = BackgroundRun.objects.select_related("notebook__item").filter(job=job).first()
    if row is None:
        return None
    path = row.notebook.item.path
    thing = library().things.get(path)
    name = thing.lab.title.in_(page_language()) if thing and thing.lab else path
    is_done = job.state == Job.State.DONE
    return Subject(name=name, address=f"/courses/{path}/{f'background/{job.pk}/' if is_done else ''}")
