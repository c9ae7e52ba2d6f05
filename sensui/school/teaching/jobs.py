"""Judging labs anew, as long as it takes."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy

from ..catalog.library import library
from ..compute.errors import JobRefused
from ..compute.models import Job
from ..compute.registry import Subject, job
from ..compute.run import Run
from .models import Regrade
from .regrades.services import REGRADE, regrade_end, submission_rejudge, submissions_of

_ = gettext_lazy
OTHER_COURSE = _(
    "The course was changed while this waited. Restart the school's worker, and judge anew once more."
)


@job(REGRADE, title=_("Judge labs anew"), attempts=5, is_long=True, expected_seconds=60)
def regrade(run: Run) -> dict[str, Any]:
    """Each submission's row is its own checkpoint: another attempt goes on behind the last one."""
    row = Regrade.objects.select_related("offering").get(pk=run.payload["regrade"])
    if library().digests.get(row.offering.course_id, "") != row.digest:
        raise JobRefused(OTHER_COURSE)
    waiting = submissions_of(row)
    total = waiting.count()
    left = list(waiting.exclude(rejudged__regrade=row).values_list("pk", flat=True))
    for place, submission in enumerate(
        waiting.filter(pk__in=left).select_related("item").iterator(20), start=1
    ):
        submission_rejudge(regrade=row, submission=submission)
        run.progress((total - len(left) + place) / total)
    return {"judged": total}


@regrade.finished
def _finished(job: Job, result: dict[str, Any]) -> dict[str, Any]:
    regrade_end(regrade=job.payload["regrade"], state=Regrade.State.READY)
    return result


@regrade.failed
def _failed(job: Job) -> None:
    regrade_end(regrade=job.payload["regrade"], state=Regrade.State.FAILED)


@regrade.cancelled
def _cancelled(job: Job) -> None:
    regrade_end(regrade=job.payload["regrade"], state=Regrade.State.FAILED)


@regrade.about
def _about(job: Job) -> Subject | None:
    row = Regrade.objects.select_related("offering").filter(pk=job.payload.get("regrade")).first()
    if row is None:
        return None
    address = reverse("teaching:regrade", args=[row.offering.slug, row.pk])
    return Subject(name=row.offering.title, address=address)
