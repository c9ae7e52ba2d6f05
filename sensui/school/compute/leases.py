"""What a worker writes about a run: all of it only while it holds the lease, and by the clock of the database."""

import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy

from .credits.services import credits_reserve, credits_settle
from .errors import JobCancelled, JobLost, NotEnoughCredits
from .holders import holder_prefix, new_holder
from .models import Job, by_language
from .queue import takeable
from .registry import kinds, longest_of

log = logging.getLogger("sensui.school.compute")

LEASE = timedelta(seconds=30)
TRY_AGAIN_SECONDS = 2
GIVEN_UP = gettext_lazy(
    "This run could not be finished. That is not your fault; whoever looks after the school can see what happened."
)
DIED = "The worker died while it was at this run."


def job_take(*, lanes: tuple[bool, ...] = (False, True)) -> Job | None:
    """Take the lease of the next run; None when nothing waits."""
    # Most looks find nothing. They must not keep anybody from writing.
    while (waiting := takeable(lanes=lanes)).exists():
        with transaction.atomic():
            row = _locked(waiting).first()
            if row is None:
                return None
            if _may_begin(row):
                return _begun(row)
    return None


def _locked(rows: Any) -> Any:
    return rows.select_for_update(skip_locked=connection.features.has_select_for_update_skip_locked)


def _may_begin(job: Job) -> bool:
    """What its last worker left behind may be over already."""
    if job.cancel_asked:
        job_cancel_now(job)
        return False
    if job.attempt >= kinds()[job.kind].attempts:
        _fail(job, GIVEN_UP, job.fault or DIED)
        return False
    try:
        longest = longest_of(job.kind, job.payload)
        credits_reserve(job=job.pk, kind=job.kind, learner=job.learner, seconds=longest)
    except NotEnoughCredits as error:
        _fail(job, error.sentence, "")
        return False
    return True


def _begun(job: Job) -> Job:
    Job.objects.filter(pk=job.pk).update(
        state=Job.State.RUNNING,
        attempt=job.attempt + 1,
        lease_holder=new_holder(),
        lease_until=Now() + LEASE,
        not_before=None,
        started_at=Now(),
    )
    job.refresh_from_db()
    return job


def lease_renew(job: Job, *, fraction: float | None = None, checkpoint: dict[str, Any] | None = None) -> None:
    """Say that somebody is still at it. JobLost and JobCancelled when nobody should be."""
    facts: dict[str, Any] = {"lease_until": Now() + LEASE}
    if fraction is not None:
        facts["fraction"] = fraction
    if checkpoint is not None:
        facts["checkpoint"] = checkpoint
    if not _own(job).update(**facts):
        raise JobLost
    if _own(job).filter(cancel_asked=True).exists():
        raise JobCancelled


def _own(job: Job) -> Any:
    return Job.objects.filter(pk=job.pk, state=Job.State.RUNNING, lease_holder=job.lease_holder)


@transaction.atomic
def job_finish(job: Job, result: dict[str, Any]) -> None:
    """Keep the result and all that follows from it, once. JobLost when another has the lease."""
    row = _held(job)
    if row.cancel_asked:
        job_cancel_now(row, is_paid=True)
        return
    kept = kinds()[row.kind].on_finished(row, result)
    row.result, row.fraction = (result if kept is None else kept), 1.0
    _end(row, Job.State.DONE, is_paid=True)


@transaction.atomic
def job_give_up(job: Job, *, sentence: Any, fault: str) -> None:
    """It can have no result, by no fault of the school: its time is paid for."""
    _fail(_held(job), sentence, fault, is_paid=True)


@transaction.atomic
def job_break(job: Job, *, fault: str) -> None:
    """It broke: try again in a little while, as long as there are attempts."""
    row = _held(job)
    if row.cancel_asked:
        job_cancel_now(row)
    elif row.attempt >= kinds()[row.kind].attempts:
        _fail(row, GIVEN_UP, fault)
    else:
        wait = timedelta(seconds=TRY_AGAIN_SECONDS**row.attempt)
        _own(row).update(
            state=Job.State.QUEUED, lease_holder="", lease_until=None, fault=fault, not_before=Now() + wait
        )


@transaction.atomic
def job_end_cancelled(job: Job) -> None:
    job_cancel_now(_held(job), is_paid=True)


def job_give_back(job: Job) -> None:
    """The worker is closed, by no fault of the run: another takes it, and this attempt does not count."""
    _own(job).update(
        state=Job.State.QUEUED, lease_holder="", lease_until=None, attempt=max(job.attempt - 1, 0)
    )


def leases_give_back(pids: Sequence[int]) -> None:
    """The same for whatever these processes of this machine are at."""
    for pid in pids:
        for job in Job.objects.filter(state=Job.State.RUNNING, lease_holder__startswith=holder_prefix(pid)):
            job_give_back(job)


def _held(job: Job) -> Job:
    row = _own(job).select_for_update().first()
    if row is None:
        raise JobLost
    return row


def job_cancel_now(job: Job, *, is_paid: bool = False) -> None:
    _hooked(kinds()[job.kind].on_cancelled, job)
    _end(job, Job.State.CANCELLED, is_paid=is_paid)


def _fail(job: Job, sentence: Any, fault: str, *, is_paid: bool = False) -> None:
    job.error, job.fault = by_language(sentence), fault
    _hooked(kinds()[job.kind].on_failed, job)
    _end(job, Job.State.FAILED, is_paid=is_paid)


def _end(job: Job, state: Job.State, *, is_paid: bool) -> None:
    """It is over. Only the attempt that came to an end is paid for: one that the school lost costs nothing."""
    job.state, job.lease_holder, job.lease_until = state, "", None
    job.finished_at = Now()
    job.save()
    job.refresh_from_db(fields=["finished_at"])
    used = job.took if is_paid else None
    credits_settle(job=job.pk, used=used or timedelta(), seconds=longest_of(job.kind, job.payload))


def _hooked(hook: Callable[[Job], None], job: Job) -> None:
    """What an app does at the end of its runs must not keep the queue from going on."""
    try:
        with transaction.atomic():
            hook(job)
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        log.exception("what follows the end of %s did not happen", job)
