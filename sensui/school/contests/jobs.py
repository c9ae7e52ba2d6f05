"""The work of contests that takes its time: scoring an entry, and the standing field."""

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy

from ..compute.errors import JobRefused
from ..compute.models import Job
from ..compute.registry import Subject, job
from ..compute.run import Run
from ..tags import page_language
from . import field, services
from .errors import LimitReached
from .models import Entry


def _entry(job: Job) -> UUID:
    return UUID(job.payload["entry"])


# A program dies behind its wall, not its worker: what takes a worker away is no entry's fault.
ATTEMPTS = 10


@job(services.SCORE, title=gettext_lazy("Score an entry"), attempts=ATTEMPTS)
def score(run: Run) -> dict[str, Any]:
    """Score one entry. Killed at any moment and begun anew, it is scored once."""
    entry = _entry(run.job)
    try:
        services.entry_charge(entry=entry)
    except LimitReached as error:
        raise JobRefused(gettext_lazy("You have used your entries of today. Try again tomorrow.")) from error
    return services.entry_judge(entry=entry)


@score.finished
def _(job: Job, result: dict[str, Any]) -> dict[str, Any]:
    services.entry_settle(entry=_entry(job), result=result)
    # Scores stay out of the job's own result: a private one is nobody's to read there.
    return {"refused": result["refused"]} if "refused" in result else {}


@score.failed
def _(job: Job) -> None:
    services.entry_fail(entry=_entry(job))


@score.cancelled
def _(job: Job) -> None:
    services.entry_drop(entry=_entry(job))


@score.about
def _(job: Job) -> Subject | None:
    row = Entry.objects.select_related("entrant__contest__item").filter(pk=_entry(job)).first()
    if row is None:
        return None
    item = row.entrant.contest.item
    page = f"entries/{row.number}/" if row.state == Entry.State.SCORED else f"submitted/{row.pk}/"
    title = services.contest_of(item).title.in_(page_language())
    return Subject(name=title, address=f"/courses/{item.path}/{page}")


@job(
    field.FIELD, title=gettext_lazy("Score the standing field of a contest"), attempts=2, expected_seconds=60
)
def standing_field(run: Run) -> dict[str, Any]:
    """Score the programs of the field, once for each state of data and programs."""
    field.field_write(path=run.payload["item"])
    return {}
