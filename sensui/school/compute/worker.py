"""Works through what waits: one thread for short runs, one for long ones, so that none waits for the other."""

import logging
import threading
import traceback
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from time import monotonic

from django.db import close_old_connections, connection

from .errors import JobCancelled, JobLost, JobRefused
from .leases import job_break, job_end_cancelled, job_finish, job_give_back, job_give_up, job_take
from .models import Job
from .patience import GONE, patiently
from .registry import kinds
from .run import Heart, Run
from .waking import bell_hang

log = logging.getLogger("sensui.school.compute")

LOOK_AGAIN_SECONDS = 1.0
SHORT, LONG = (False,), (True,)


def perform(job: Job, *, has_heart: bool = True) -> None:
    """Do a run whose lease was taken, and write what came of it."""
    run = Run(job)
    try:
        with Heart(run) if has_heart else nullcontext():
            result = kinds()[job.kind].handler(run)
            if run.has_more_to_tell:  # what keeps the result looks at the lease itself
                run.flush()
        patiently(lambda: job_finish(job, result))
    except JobLost:
        log.info("%s was taken over by another worker", job)
    except JobCancelled:
        _write(job, lambda: job_end_cancelled(job))
    except JobRefused as refused:
        sentence, fault = refused.sentence, traceback.format_exc()
        _write(job, lambda: job_give_up(job, sentence=sentence, fault=fault))
    except Exception:
        log.exception("%s broke in attempt %d", job, job.attempt)
        fault = traceback.format_exc()
        _write(job, lambda: job_break(job, fault=fault))


def _write(job: Job, end: Callable[[], None]) -> None:
    try:
        patiently(end)
    except JobLost:
        log.info("%s was taken over by another worker", job)


def work_once(
    *, lanes: tuple[bool, ...] = (False, True), most: int = 1000, seconds: float = float("inf")
) -> int:
    """Do what waits, in this thread; how many runs that were."""
    begun = monotonic()
    for done in range(most):
        job = job_take(lanes=lanes) if monotonic() - begun < seconds else None
        if job is None:
            return done
        perform(job, has_heart=not connection.in_atomic_block)
    return most


class Worker:
    """Threads that take what waits, as long as they are let."""

    def __init__(self, lanes: Sequence[tuple[bool, ...]] = (SHORT, LONG)) -> None:
        self._stopped = threading.Event()
        self._take_down: Callable[[], None] = lambda: None
        self._awake = {lane: threading.Event() for lane in lanes}
        self._at: dict[int, Job] = {}
        self._threads = [
            threading.Thread(target=self._work, args=(lane,), name=f"worker-{number}", daemon=True)
            for number, lane in enumerate(lanes)
        ]

    def start(self) -> "Worker":
        self._take_down = bell_hang(self.wake)
        for thread in self._threads:
            thread.start()
        return self

    def wake(self, is_long: bool) -> None:
        """Do not wait until the next look."""
        for lane, awake in self._awake.items():
            if is_long in lane:
                awake.set()

    def stop(self, *, grace_seconds: float) -> None:
        """Begin nothing more, let what runs come to its end for a while, and give back what does not."""
        self._stopped.set()
        self._take_down()
        for awake in self._awake.values():
            awake.set()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(timeout=grace_seconds)
        for job in tuple(self._at.values()):
            try:
                job_give_back(job)
            except GONE:
                log.warning("%s could not be given back; its lease lapses by itself", job)

    def _work(self, lane: tuple[bool, ...]) -> None:
        awake = self._awake[lane]
        try:
            while not self._stopped.is_set():
                awake.clear()
                if not self._worked(lane):
                    awake.wait(LOOK_AGAIN_SECONDS)
        finally:
            connection.close()

    def _worked(self, lane: tuple[bool, ...]) -> bool:
        """Was there something to do?"""
        here = threading.get_ident()
        try:
            close_old_connections()
            job = job_take(lanes=lane)
            if job is None:
                return False
            self._at[here] = job
            perform(job)
        except GONE:
            log.warning("the database does not answer; looking again")
            connection.close()
            return False
        except Exception:  # the worker goes on, and so does the next look
            log.exception("the worker stumbled")
            return False
        finally:
            self._at.pop(here, None)
        return True
