"""Who works for a school that is opened: a thread of it, a process beside it, or workers elsewhere."""

from typing import Protocol

from django.conf import settings

from .broker import Messenger, broker_address
from .process import WorkerProcess
from .worker import Worker


class Local(Protocol):
    """What a school starts when it has opened, and stops when it closes."""

    def start(self) -> object: ...

    def stop(self, *, grace_seconds: float) -> None: ...


def local_worker() -> Local:
    """One learner's machine has its checks warm in the school itself; among many, no page waits for a judge."""
    if broker_address():
        return Messenger()
    return Worker() if settings.OPTIONS.token_entry else WorkerProcess()
