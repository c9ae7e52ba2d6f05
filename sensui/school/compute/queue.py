"""Whose turn it is: each learner gets an equal share of the workers' time, however many runs they ask for.

This is start-time fair queueing. A run's turn is the later of two: the turn of what was started last, and the end of
what its learner has asked for already, counted in expected seconds. Who asks for a hundred runs is given a hundred
turns, one behind the other; who comes later with one run is next.
"""

from datetime import timedelta
from statistics import median

from django.db.models import F, Max, Q, QuerySet
from django.db.models.functions import Now

from .holders import is_dead
from .models import Job
from .registry import kinds

MEASURED = 20
WAITING, RUNNING = Job.State.QUEUED, Job.State.RUNNING


def expected_seconds(kind: str) -> float:
    """How long a run of this kind took lately."""
    ended = Job.objects.filter(kind=kind, state=Job.State.DONE).order_by("-finished_at")
    took = [
        (end - start).total_seconds()
        for start, end in ended.values_list("started_at", "finished_at")[:MEASURED]
        if start is not None
    ]
    known = kinds().get(kind)
    return max(median(took), 0.01) if took else (known.expected_seconds if known else 5.0)


def turn_for(*, kind: str, learner_id: int | None, is_long: bool) -> float:
    """The turn of a run that is asked for now."""
    lane = Job.objects.filter(is_long=is_long)
    begun = lane.filter(started_at__isnull=False).aggregate(last=Max("turn"))["last"] or 0.0
    own = lane.filter(learner_id=learner_id, state__in=[WAITING, RUNNING]).aggregate(last=Max("turn"))["last"]
    return begun if own is None else max(begun, own + expected_seconds(kind))


def takeable(*, lanes: tuple[bool, ...] = (False, True)) -> "QuerySet[Job]":
    """What a worker may take now, the next first: what waits, and what a worker has left behind."""
    is_due = Q(state=WAITING) & (Q(not_before__isnull=True) | Q(not_before__lte=Now()))
    is_left = Q(state=RUNNING) & (Q(lease_until__lt=Now()) | Q(lease_holder__in=dead_holders()))
    rows = Job.objects.filter(is_due | is_left, kind__in=list(kinds()), is_long__in=lanes)
    return rows.order_by("turn", "queued_at", "pk")


def dead_holders() -> list[str]:
    """Leases of processes of this machine that are gone."""
    held = Job.objects.filter(state=RUNNING).values_list("lease_holder", flat=True)
    return [holder for holder in held if is_dead(holder)]


def ahead_of(job: Job) -> "QuerySet[Job]":
    """What waits in the same lane and comes before."""
    before = Q(turn__lt=job.turn) | Q(turn=job.turn, queued_at__lt=job.queued_at)
    return Job.objects.filter(before, state=WAITING, is_long=job.is_long).exclude(pk=job.pk)


def position_of(job: Job) -> int:
    """1 is next."""
    return 1 + ahead_of(job).count()


def expected_wait(job: Job) -> timedelta:
    """How long until it is started, from what such runs took lately.

    While something waits, every worker is at work: as many runs go on as there are workers.
    """
    lane = Job.objects.filter(is_long=job.is_long)
    running = list(lane.filter(state=RUNNING).annotate(gone=Now() - F("started_at")).values("kind", "gone"))
    took = dict.fromkeys({*ahead_of(job).values_list("kind", flat=True).distinct()}, 0.0)
    took = {name: expected_seconds(name) for name in {*took, *(row["kind"] for row in running)}}
    left = sum(max(took[row["kind"]] - row["gone"].total_seconds(), 0.0) for row in running)
    before = sum(took[name] for name in ahead_of(job).values_list("kind", flat=True))
    return timedelta(seconds=(left + before) / max(len(running), 1))
