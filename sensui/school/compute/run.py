"""What a handler sees of its run: what to do, how far it came last time, and where to say how it goes."""

import threading
from functools import partial
from time import monotonic
from typing import Any

from django.db import connection, transaction
from django.utils.translation import gettext_lazy

from .errors import JobCancelled, JobLost, JobRefused
from .leases import LEASE, lease_renew
from .log import Unwritten, lines_write
from .models import CurvePoint, Job
from .patience import GONE, patiently
from .registry import longest_of

TELL_EVERY_SECONDS = 0.5
BEAT_SECONDS = LEASE.total_seconds() / 3
TOO_LONG = gettext_lazy("This took longer than such a job may. What it had saved until then is kept.")


class Run:
    """One attempt at a job. Each call raises JobLost or JobCancelled when nobody should be at it any more."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.payload: dict[str, Any] = job.payload
        self.checkpoint: dict[str, Any] | None = job.checkpoint
        self._fraction: float | None = None
        self._lines = Unwritten()
        self._points: dict[tuple[str, float], float] = {}
        self._begun = self._told = monotonic()
        self.longest_seconds = longest_of(job.kind, job.payload)
        self._ended: type[JobLost | JobCancelled] | None = None

    @property
    def attempt(self) -> int:
        return self.job.attempt

    def save(self, checkpoint: dict[str, Any]) -> None:
        """Keep how far it is: another attempt begins here."""
        self.checkpoint = checkpoint
        self._tell(checkpoint)

    def log(self, text: str) -> None:
        """A line for the learner."""
        self._lines.add(str(text))
        self._tell_sometimes()

    def progress(self, fraction: float) -> None:
        """How much of it is done, from 0 to 1."""
        self._fraction = min(max(float(fraction), 0.0), 1.0)
        self._tell_sometimes()

    def point(self, curve: str, step: float, value: float) -> None:
        """A point of a curve. What is no number is not drawn."""
        if abs(value) < float("inf"):
            self._points[curve[:64], float(step)] = float(value)
        self._tell_sometimes()

    def flush(self) -> None:
        """Write down all that was said."""
        self._tell()

    @property
    def has_more_to_tell(self) -> bool:
        return bool(self._lines.said or self._points or self._fraction is not None)

    def beat(self) -> None:
        """Renew the lease, from another thread; the next call of the handler hears what came of it."""
        try:
            lease_renew(self.job)
        except (JobLost, JobCancelled) as ended:
            self._ended = type(ended)

    @property
    def is_ended(self) -> bool:
        return self._ended is not None

    def _tell_sometimes(self) -> None:
        if self._ended is not None:
            raise self._ended
        if monotonic() - self._told >= TELL_EVERY_SECONDS:
            self._tell()

    def _tell(self, checkpoint: dict[str, Any] | None = None) -> None:
        if self._ended is not None:
            raise self._ended
        if monotonic() - self._begun > self.longest_seconds:
            raise JobRefused(TOO_LONG)
        patiently(partial(self._written, checkpoint))
        self._lines, self._points, self._fraction = Unwritten(), {}, None
        self._told = monotonic()

    @transaction.atomic
    def _written(self, checkpoint: dict[str, Any] | None) -> None:
        lease_renew(self.job, fraction=self._fraction, checkpoint=checkpoint)
        lines_write(self.job, self._lines)
        CurvePoint.objects.bulk_create(
            (
                CurvePoint(job=self.job, curve=curve, step=step, value=value)
                for (curve, step), value in self._points.items()
            ),
            update_conflicts=True,
            unique_fields=["job", "curve", "step"],
            update_fields=["value"],
        )


class Heart:
    """Renews the lease of a run while its handler computes."""

    def __init__(self, run: Run, *, every_seconds: float = BEAT_SECONDS) -> None:
        self._run, self._every = run, every_seconds
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="heartbeat", daemon=True)

    def __enter__(self) -> "Heart":
        self._thread.start()
        return self

    def __exit__(self, *_raised: object) -> None:
        self._stopped.set()
        self._thread.join()

    def _beat(self) -> None:
        try:
            while not self._stopped.wait(self._every) and not self._run.is_ended:
                try:
                    self._run.beat()
                except GONE:
                    connection.close()  # the next beat opens another
        finally:
            connection.close()
