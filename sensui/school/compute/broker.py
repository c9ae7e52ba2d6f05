"""Workers on many machines, woken by Celery over RabbitMQ or Redis.

A message says that something waits, and no more: which run is next, and whose it is, stands in the rows. So a message
that comes twice finds nothing to do, and one that gets lost is said again by the sweep.
"""

import logging
import os
import threading
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, final

from django.db import close_old_connections, connection

from .patience import GONE
from .queue import takeable
from .waking import bell_hang

if TYPE_CHECKING:
    from celery import Celery

log = logging.getLogger("sensui.school.compute")

TASK = "sensui.work"
QUEUES = {False: "sensui-short", True: "sensui-long"}
SWEEP_SECONDS = 2.0
STALE_SECONDS = 60
ONE_TASK_SECONDS = 60.0
"""a task that works longer asks for another, so that no message is held for ever"""
VISIBLE_AGAIN_SECONDS = 60 * 60
"""Redis gives a message to another worker after so long; a run that lasts longer has its lease, and is left alone"""
LONGEST_RUN_MILLISECONDS = 7 * 24 * 60 * 60 * 1000


def broker_address() -> str:
    """`amqp://…` or `redis://…`; empty where workers look by themselves."""
    return os.environ.get("SENSUI_BROKER", "")


@cache
def celery_app() -> "Celery":
    """Celery as it is used here. It is imported only where a broker is configured."""
    from celery import Celery
    from kombu import Exchange, Queue

    app = Celery("sensui", broker=broker_address(), set_as_current=False)
    app.conf.update(
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_transport_options={"visibility_timeout": VISIBLE_AGAIN_SECONDS},
        task_acks_late=True,
        task_reject_on_worker_lost=True,
        task_ignore_result=True,
        # RabbitMQ closes the channel of whoever holds a message for half an hour; a training takes longer.
        task_queues=[
            Queue(
                name,
                Exchange(name),
                routing_key=name,
                queue_arguments={"x-consumer-timeout": LONGEST_RUN_MILLISECONDS},
            )
            for name in QUEUES.values()
        ],
        task_default_queue=QUEUES[False],
        worker_prefetch_multiplier=1,
        worker_cancel_long_running_tasks_on_connection_loss=False,
        worker_hijack_root_logger=False,
        worker_send_task_events=False,
    )
    app.task(_work, name=TASK)
    return app


def _work(is_long: bool) -> None:
    """Do what waits in a lane."""
    from .worker import work_once

    try:
        work_once(lanes=(is_long,), seconds=ONE_TASK_SECONDS)
        if takeable(lanes=(is_long,)).exists():
            celery_app().send_task(TASK, args=[is_long], queue=QUEUES[is_long])
    except GONE:
        log.warning("the database does not answer; the sweep asks again")
        connection.close()


@final
class Messenger:
    """Sends the messages of a school from a thread of its own: no page waits for a broker that is away."""

    def __init__(self) -> None:
        self._wanted: Counter[bool] = Counter()
        self._lock, self._asked, self._closed = threading.Lock(), threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="messenger", daemon=True)

    def start(self) -> "Messenger":
        self._take_down = bell_hang(self.wake)
        self._thread.start()
        return self

    def wake(self, is_long: bool) -> None:
        """One more message for a lane."""
        with self._lock:
            self._wanted[is_long] += 1
        self._asked.set()

    def stop(self, *, grace_seconds: float) -> None:
        self._closed.set()
        self._asked.set()
        if self._thread.ident is not None:
            self._take_down()
            self._thread.join(timeout=grace_seconds)

    def _run(self) -> None:
        while not self._closed.is_set():
            if not self._asked.wait(SWEEP_SECONDS):
                self._sweep()
            self._asked.clear()
            with self._lock:
                wanted, self._wanted = self._wanted, Counter()
            for is_long, times in wanted.items():
                self._send(is_long, times)

    def _sweep(self) -> None:
        """What waits without a message, or was left by a worker, is asked for again."""
        try:
            close_old_connections()
            for is_long in QUEUES:
                if takeable(lanes=(is_long,)).exists():
                    self.wake(is_long)
        except GONE:
            log.warning("the database does not answer; the next sweep asks again")
            connection.close()

    def _send(self, is_long: bool, times: int) -> None:
        try:
            for _ in range(times):
                celery_app().send_task(
                    TASK, args=[is_long], queue=QUEUES[is_long], expires=STALE_SECONDS, retry=False
                )
        except Exception as error:  # whatever the transport raises
            log.warning("the broker does not answer (%s); the next sweep sends it again", error)


def celery_worker(*, lane: bool, processes: int, when_stopped: Callable[[], None]) -> None:
    """Be Celery's worker for one lane, until a signal, of which is told when it comes."""
    from celery.signals import worker_shutting_down

    worker_shutting_down.connect(lambda **_: when_stopped(), weak=False)
    arguments: list[Any] = [
        "--quiet",
        "worker",
        f"--queues={QUEUES[lane]}",
        f"--concurrency={processes}",
        f"--hostname={QUEUES[lane]}-{os.getpid()}@%h",
        "--loglevel=WARNING",
        "--without-gossip",
        "--without-mingle",
    ]
    celery_app().worker_main(arguments)


def celery_processes() -> list[int]:
    """The processes that Celery forked from this one, in which runs are done."""
    from billiard import active_children

    return [child.pid for child in active_children()]
