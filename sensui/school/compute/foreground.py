"""`sensui worker`: one more worker, on this machine or another."""

import logging
import os
import signal
import threading
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from .broker import broker_address, celery_processes, celery_worker
from .leases import leases_give_back
from .patience import GONE
from .worker import LONG, SHORT, Worker

log = logging.getLogger("sensui.school.compute")

GRACE_SECONDS = 20.0


def work_until_stopped(*, lanes: Sequence[bool] = (False, True), processes: int = 1) -> None:
    """Work until Ctrl-C or a service manager's stop."""
    if broker_address():
        _by_messages(lanes, processes)
    else:
        _by_looking(lanes, processes)


def _by_looking(lanes: Sequence[bool], threads: int) -> None:
    worker = Worker([LONG if lane else SHORT for lane in lanes for _ in range(threads)])
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    worker.start()
    stopped.wait()
    worker.stop(grace_seconds=GRACE_SECONDS)
    # A handler may be in the middle of something that listens to nobody; it was given back.
    os._exit(0)


def _by_messages(lanes: Sequence[bool], processes: int) -> None:
    """One Celery worker for each lane, so that no long run keeps a short one waiting."""
    *others, own = lanes
    children = [_forked(lane, processes) for lane in others]
    pids = [pid for pid, _lifeline in children]
    try:
        celery_worker(lane=own, processes=processes, when_stopped=partial(_stopping, pids))
    finally:
        _stop(pids)
        _wait_for(pids)


def _stopping(others: Sequence[int]) -> None:
    """Somebody stops the worker: Celery begins nothing more, and waits for what runs; we do not wait for ever."""
    _stop(others)
    threading.Thread(target=_end_in_time, args=(others,), daemon=True).start()


def _end_in_time(others: Sequence[int]) -> None:
    threading.Event().wait(GRACE_SECONDS)
    own = celery_processes()
    try:
        leases_give_back(own)
    except GONE:
        log.warning("what runs could not be given back; its leases lapse by themselves")
    for pid in own:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    _wait_for(others)
    os._exit(0)


def _stop(pids: Sequence[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)


def _wait_for(pids: Sequence[int]) -> None:
    for pid in pids:
        with suppress(ChildProcessError):  # it was waited for before
            os.waitpid(pid, 0)


def _forked(lane: bool, processes: int) -> tuple[int, int]:
    """The worker of another lane, which ends when this process does, however that ends."""
    reads, writes = os.pipe()
    pid = os.fork()
    if pid:
        os.close(reads)
        return pid, writes
    os.close(writes)
    threading.Thread(target=_end_with, args=(reads,), daemon=True).start()
    celery_worker(lane=lane, processes=processes, when_stopped=partial(_stopping, ()))
    os._exit(0)


def _end_with(lifeline: int) -> None:
    os.read(lifeline, 1)
    os.kill(os.getpid(), signal.SIGTERM)
