"""Real workers on a real database, to be killed: `python -m tests.school.compute.theatre ROLE`."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sensui.school.compute.holders import is_dead, machine_name

from ..databases import database_of

ROOT = Path(__file__).parents[3]
STEPS = 8
FORGETFUL, GRACE = "SENSUI_TEST_FORGETFUL", "SENSUI_TEST_GRACE"


class Theatre:
    """A school's database with nobody in it, those who work on it, and one who asks and looks."""

    def __init__(self, data: Path, **environment: str) -> None:
        self._environment = {**os.environ, "SENSUI_HOME": str(data), "DATABASE_URL": "", **environment}
        self.workers: list[int] = []
        self._started: list[subprocess.Popen] = []
        self._director = self.play("director", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert "ready" == self._heard()

    def play(self, role: str, *more: str, **pipes) -> subprocess.Popen:
        command = [sys.executable, "-m", "tests.school.compute.theatre", role, *more]
        return subprocess.Popen(command, cwd=ROOT, env=self._environment, start_new_session=True, **pipes)

    def hire(self, lane: str = "") -> int:
        """One more worker: its process."""
        if self._environment.get("SENSUI_BROKER"):
            self._started.append(self.play("worker", lane))
            self.workers.append(self._started[-1].pid)
        else:
            self.workers.append(self.ask("hire", lane=lane))
        return self.workers[-1]

    def ask(self, verb: str, **given):
        self._director.stdin.write(json.dumps({"verb": verb, **given}) + "\n")
        self._director.stdin.flush()
        return self._heard()

    def _heard(self):
        return json.loads(self._director.stdout.readline())

    def wait_for(self, state: str, number: int, *, seconds: float = 60) -> dict:
        """Until so many runs are in a state, and what there is then."""
        until = time.monotonic() + seconds
        while (found := self.ask("count")).get(state, 0) < number:
            assert time.monotonic() < until, f"{found} after {seconds} s"
            time.sleep(0.05)
        return found

    def someone_at_work(self) -> int:
        """The process of somebody who holds a lease right now, and is alive."""
        while True:
            if found := [pid for pid in self.ask("holders") if _is_there(pid)]:
                return found[0]
            time.sleep(0.01)

    def kill(self, worker: int, by: int = signal.SIGKILL) -> None:
        """The process alone, as the out-of-memory killer does."""
        os.kill(worker, by)
        self.has_gone(worker)

    def has_gone(self, worker: int, *, seconds: float = 60) -> None:
        """Wait until a worker is no more."""
        until = time.monotonic() + seconds
        while _is_there(worker):
            assert time.monotonic() < until, f"{worker} is still there after {seconds} s"
            time.sleep(0.01)
        self.workers.remove(worker)

    def dismiss(self) -> None:
        """Nobody works, and nothing is asked for."""
        for worker in tuple(self.workers):
            with suppress(ProcessLookupError):
                os.killpg(worker, signal.SIGKILL)
        for started in self._started:
            started.wait(timeout=30)
        self.workers.clear(), self._started.clear()
        self.ask("clear")

    def close(self) -> None:
        self.dismiss()
        self._director.stdin.close()
        self._director.wait(timeout=30)
        self._director.stdout.close()


def _is_there(pid: int) -> bool:
    return not is_dead(f"{machine_name()}/{pid}/")


@contextmanager
def theatre(data: Path, **environment: str) -> Iterator[Theatre]:
    opened = Theatre(data, DATABASE_URL=database_of(data), **environment)
    try:
        yield opened
    finally:
        opened.close()


def _kinds() -> None:
    from sensui.school.compute import registry
    from sensui.school.compute.models import LogLine

    # Only these: what the apps would judge with takes longer to import than all of it takes to run.
    registry._discover = lambda: None

    def count(run):
        begin = (run.checkpoint or {"at": 0})["at"]
        for step in range(begin, STEPS):
            time.sleep(run.payload.get("pause", 0.02))
            run.point("steps", step, run.attempt)
            run.save({"at": step + 1})
        return {"began": begin}

    def poison(run):
        os.kill(os.getpid(), signal.SIGKILL)

    def outlast(run):
        while not _came_again():
            time.sleep(0.05)
            run.save({})
        return {}

    registry.job("tests.outlast", title="Outlast", attempts=1000, is_long=True)(outlast)
    made = registry.job("tests.count", title="Count", attempts=1000, expected_seconds=0.2)(count)
    registry.job("tests.long", title="Count long", attempts=1000, is_long=True)(count)
    registry.job("tests.poison", title="Poison", attempts=2)(poison)

    @made.finished
    def effect(job, result):
        from django.utils import timezone

        LogLine.objects.create(job=job, text="effect", written_at=timezone.now())


def _forgetful() -> None:
    """Redis gives a message to another worker as soon as it was held for a second; who was given which is written down."""
    from celery.signals import task_prerun

    from sensui.school.compute.broker import celery_app

    soon = {"visibility_timeout": 1, "unacked_restore_interval": 1, "unacked_restore_throttle": 1}
    celery_app().conf.broker_transport_options = soon

    @task_prerun.connect(weak=False)
    def given(task_id: str, **_) -> None:
        with _messages().open("a") as file:
            file.write(f"{task_id}\n")


def _messages() -> Path:
    return Path(os.environ["SENSUI_HOME"]) / "messages"


def _came_again() -> bool:
    """Was a message given twice?"""
    given = _messages().read_text().split()
    return len(given) > len(set(given))


def _direct() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how a worker ended
    from sensui.school.compute.broker import Messenger, broker_address

    if broker_address():
        Messenger().start()
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        print(json.dumps(_answered(json.loads(line))), flush=True)


def _answered(given: dict):
    from django.db.models import Count, Q

    from sensui.school.compute.models import Job
    from sensui.school.compute.services import job_cancel, job_enqueue

    match given:
        case {"verb": "enqueue", "times": times, "kind": kind}:
            made = [job_enqueue(kind=kind, payload=given.get("payload", {})) for _ in range(times)]
            return [str(job.pk) for job in made]
        case {"verb": "count"}:
            return dict(Job.objects.values_list("state").annotate(Count("pk")).order_by())
        case {"verb": "flood", "times": times}:
            from sensui.school.compute.broker import QUEUES, TASK, celery_app

            for _ in range(times):
                celery_app().send_task(TASK, args=[False], queue=QUEUES[False])
        case {"verb": "hire", "lane": lane}:
            return _hired(lane)
        case {"verb": "clear"}:
            return Job.objects.all().delete()[0]
        case {"verb": "holders"}:
            held = Job.objects.filter(state=Job.State.RUNNING).values_list("lease_holder", flat=True)
            return [int(holder.split("/")[1]) for holder in held]
        case {"verb": "cancel", "job": job}:
            return job_cancel(job=Job.objects.get(pk=job)).state
        case {"verb": "rows"}:
            rows = Job.objects.annotate(effects=Count("lines", filter=Q(lines__text="effect")))
            return list(rows.values("kind", "state", "attempt", "effects", "result", "fault"))
    return None


def _hired(lane: str) -> int:
    """A worker in a process of its own. Forked, for a test may need many."""
    from django.db import connection

    connection.close()
    if pid := os.fork():
        return pid
    os.setsid()
    _work(lane)
    os._exit(0)


def _work(lane: str) -> None:
    from sensui.school.compute import foreground

    foreground.GRACE_SECONDS = float(os.environ.get(GRACE, foreground.GRACE_SECONDS))
    foreground.work_until_stopped(lanes={"": (False, True), "short": (False,), "long": (True,)}[lane])


def main(role: str, *more: str) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "sensui.school.settings"
    import django

    django.setup()
    _kinds()
    if os.environ.get(FORGETFUL):
        _forgetful()
    if role == "director":
        _direct()
        return
    _work((more or ("",))[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
