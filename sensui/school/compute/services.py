"""What is written about runs by those who want them: asked for, cancelled, asked for again."""

from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from ..accounts.models import User
from .credits.services import reserve_check
from .leases import job_cancel_now
from .models import Job
from .queue import turn_for
from .registry import kinds, longest_of
from .waking import wake


def job_enqueue(*, kind: str, payload: dict[str, Any], learner: User | None = None, key: str = "") -> Job:
    """Ask for a run, in the caller's transaction. With a key that is there already, it is the one that is there.

    Raises NotEnoughCredits when its time costs something and the learner could not pay.
    """
    known = kinds()[kind]
    if key and (there := Job.objects.filter(key=key).first()):
        return there
    reserve_check(kind=kind, learner=learner, seconds=longest_of(kind, payload))
    job = Job(
        kind=kind,
        learner=learner,
        payload=payload,
        key=key,
        is_long=known.is_long,
        turn=turn_for(kind=kind, learner_id=learner.pk if learner else None, is_long=known.is_long),
        queued_at=timezone.now(),
    )
    try:
        with transaction.atomic():
            job.save(force_insert=True)
    except IntegrityError:
        # Two asked at once; one row is there.
        there = Job.objects.filter(key=key).first() if key else None
        if there is None:
            raise
        return there
    transaction.on_commit(lambda: wake(is_long=job.is_long))
    return job


@transaction.atomic
def job_cancel(*, job: Job) -> Job:
    """Wanted no longer. What waits is over at once, what runs when it next says how it goes."""
    row = Job.objects.select_for_update().get(pk=job.pk)
    if row.state == Job.State.QUEUED:
        job_cancel_now(row)
    elif row.state == Job.State.RUNNING:
        row.cancel_asked = True
        row.save(update_fields=["cancel_asked"])
    return row


@transaction.atomic
def job_again(*, job: Job) -> Job:
    """Try once more what could not be finished, from its checkpoint. Raises JobRefused, NotEnoughCredits."""
    row = Job.objects.select_for_update().get(pk=job.pk)
    if row.state in {Job.State.FAILED, Job.State.CANCELLED}:
        kinds()[row.kind].on_again(row)
        reserve_check(kind=row.kind, learner=row.learner, seconds=longest_of(row.kind, row.payload))
        row.state, row.attempt, row.not_before, row.finished_at = Job.State.QUEUED, 0, None, None
        row.cancel_asked, row.error, row.queued_at = False, {}, timezone.now()
        row.turn = turn_for(kind=row.kind, learner_id=row.learner_id, is_long=row.is_long)
        row.save()
        transaction.on_commit(lambda: wake(is_long=row.is_long))
    return row
