"""Everything is killed, again and again, while people hand in: `python benchmarks/chaos.py --minutes 5`.

A school, two workers, RabbitMQ and PostgreSQL run as they would. Every few seconds one of them is killed with SIGKILL (the
database is stopped as by a power cut) and started again. Meanwhile notebooks are handed in over HTTP, and runs are asked
for that cost credits. At the end everything that the school said it had accepted must have been judged, once, and the ledger
must add up.
"""

import argparse
import json
import os
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from _chaos_places import Broker, Database, free_port  # noqa: E402

STUDIO, API = "/courses/shallows/mean/labs/small/studio/", "/api/labs/shallows/mean/small/"
WORKERS, LEARNERS = 2, 5
WEIGHTS = {"worker": 4, "school": 3, "database": 2, "broker": 2}
AUDIT = """
CREATE TABLE chaos_graded (submission bigint);
CREATE FUNCTION chaos_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO chaos_graded VALUES (NEW.id); RETURN NEW; END $$;
CREATE TRIGGER chaos_note AFTER UPDATE ON labs_submission
FOR EACH ROW WHEN (NEW.state = 'graded') EXECUTE FUNCTION chaos_note();
"""


class Theatre:
    """All that runs, and how to kill it."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.database, self.broker = Database(folder / "postgresql"), Broker(folder / "rabbitmq")
        shutil.copytree(ROOT / "tests/school/courses/shallows", folder / "courses/shallows")
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "SENSUI_HOME": str(folder / "data"),
            "SENSUI_COURSES": str(folder / "courses"),
            "DATABASE_URL": self.database.url,
            "SENSUI_BROKER": self.broker.url,
            "DJANGO_SETTINGS_MODULE": "sensui.school.settings",
        }
        self._log = (folder / "log").open("wb")
        self._port = free_port()
        self.entrance = ""
        self.school = self.open_school()
        self.workers = [self.hire() for _ in range(WORKERS)]
        self.killed: list[tuple[str, float]] = []

    def play(self, role: str, *arguments: str, **pipes) -> subprocess.Popen:
        command = [sys.executable, str(ROOT / "benchmarks/_chaos_roles.py"), role, *arguments]
        return subprocess.Popen(
            command, env=self.environment, stderr=self._log, start_new_session=True, **pipes
        )

    def hire(self) -> subprocess.Popen:
        return self.play("worker", stdout=subprocess.DEVNULL)

    def open_school(self) -> subprocess.Popen:
        for _ in range(20):
            process = self.play("school", "--port", str(self._port), stdout=subprocess.PIPE, text=True)
            for line in process.stdout or ():
                if found := re.search(r"http\S+", line):
                    self.entrance = found[0]
                    return process
            process.wait()  # the database was away: a service manager tries again
            time.sleep(1)
        raise AssertionError("the school does not open")

    def kill_one(self) -> None:
        what = self.chance.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        began = time.time()
        pause = self.chance.uniform(0.2, 2.0)
        match what:
            case "worker":
                at = self.chance.randrange(WORKERS)
                self._kill_worker(self.workers[at])
                time.sleep(pause)
                self.workers[at] = self.hire()
            case "school":
                self.school.kill()
                self.school.wait()
                time.sleep(pause)
                self.school = self.open_school()
            case "database":
                self.database.kill()
                time.sleep(pause)
                self.database.start()
            case "broker":
                self.broker.kill()
                time.sleep(pause)
                self.broker.start()
        self.killed.append((what, began))
        print(
            f"{time.strftime('%H:%M:%S')} killed the {what}; back after {time.time() - began:.1f} s",
            flush=True,
        )

    def _kill_worker(self, worker: subprocess.Popen) -> None:
        """The one that was started, or with all that it forked, as the out-of-memory killer or an operator does."""
        if self.chance.random() < 0.5:
            worker.kill()
        else:
            with suppress(ProcessLookupError):
                os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()

    def close(self) -> None:
        for process in (self.school, *self.workers):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        self.broker.stop()
        self.database.kill()


class Learner(threading.Thread):
    """Hands in without a pause, and remembers what the school said it had accepted."""

    def __init__(self, theatre: Theatre, over: threading.Event, pause: float) -> None:
        super().__init__(daemon=True)
        self._theatre, self._over, self._pause = theatre, over, pause
        self.accepted: list[int] = []
        self.refused = 0

    def run(self) -> None:
        from tests.school.running import Visitor

        visitor = None
        while not self._over.wait(self._pause):
            try:
                if visitor is None:
                    visitor = Visitor(self._theatre.entrance)
                    token = re.search(r'csrf-token" content="([^"]+)"', visitor.get(STUDIO))[1]
                    shown = json.loads(visitor.get(f"{API}notebook"))
                body = {"parent": shown["revision"], "tab": f"tab-{id(self)}", "notebook": shown["notebook"]}
                said = json.loads(visitor.send(f"{API}submit", body, token, method="POST"))
                shown["revision"] = said["revision"]
                self.accepted.append(said["attempt"])
            except (URLError, HTTPException, OSError, ValueError, TypeError):
                self.refused += 1
                visitor = None


class Asker(threading.Thread):
    """Asks for runs that cost credits, for several learners."""

    def __init__(self, over: threading.Event, pause: float) -> None:
        super().__init__(daemon=True)
        self._over, self._pause = over, pause
        self.asked: list[str] = []

    def run(self) -> None:
        from django.db import connection

        from sensui.school.accounts.models import User
        from sensui.school.compute.patience import GONE, patiently
        from sensui.school.compute.services import job_enqueue

        people = patiently(lambda: list(User.objects.filter(username__startswith="chaos-")))
        number = 0
        while not self._over.wait(self._pause):
            number += 1
            who = people[number % len(people)]
            try:
                self.asked.append(str(job_enqueue(kind="chaos.count", payload={}, learner=who).pk))
            except GONE:
                connection.close()  # what was not answered was not accepted


def prepare() -> None:
    """People with credits, a price, and a note of each time something is graded."""
    from django.db import connection

    from sensui.school.accounts.models import User
    from sensui.school.compute.credits.operators import price_set
    from sensui.school.compute.credits.services import credits_grant

    with connection.cursor() as cursor:
        cursor.execute(AUDIT)
    price_set(machine="cpu", credits=10)
    for number in range(LEARNERS):
        person = User.objects.create(username=f"chaos-{number}")
        credits_grant(learner=person, amount=10**9, key=person.username)


def settle(seconds: float) -> float:
    """Wait until nothing is left to do; how long that took."""
    from sensui.school.compute.models import Job
    from sensui.school.compute.patience import patiently

    began = time.monotonic()
    while patiently(Job.objects.filter(state__in=["queued", "running"]).exists):
        if time.monotonic() - began > seconds:
            left = list(
                Job.objects.filter(state__in=["queued", "running"]).values("kind", "state", "attempt")[:5]
            )
            raise SystemExit(f"after {seconds:.0f} s there is still something to do: {left}")
        time.sleep(0.1)
    return time.monotonic() - began


def recoveries(killed: list[tuple[str, float]]) -> dict[str, list[float]]:
    """From each death, how long until something that was handed in after it was judged."""
    from sensui.school.compute.models import Job

    rows = Job.objects.filter(kind="labs.grade", state="done").values_list("queued_at", "finished_at")
    judged = [(queued.timestamp(), finished.timestamp()) for queued, finished in rows]
    found: dict[str, list[float]] = {}
    for what, at in killed:
        after = [finished - at for queued, finished in judged if queued > at]
        if after:
            found.setdefault(what, []).append(min(after))
    return found


def audit(accepted: list[int], asked: list[str]) -> dict[str, object]:
    """What was promised, and what came of it."""
    from django.db import connection
    from django.db.models import Count

    from sensui.school.compute.credits.models import Account, Movement
    from sensui.school.compute.credits.services import ledger_faults
    from sensui.school.compute.models import Job
    from sensui.school.labs.models import Submission

    rows = {row.attempt: row for row in Submission.objects.all()}
    with connection.cursor() as cursor:
        cursor.execute("SELECT submission, count(*) FROM chaos_graded GROUP BY submission")
        times = dict(cursor.fetchall())
    states = dict(Job.objects.values_list("state").annotate(Count("pk")).order_by())
    settled = Movement.objects.filter(reason="settle").values("job").annotate(times=Count("pk"))
    paid = {str(row["job"]): row["times"] for row in settled.order_by()}
    held = Account.objects.filter(name="held").values_list("balance", flat=True).first()
    return {
        "accepted": len(accepted),
        "lost": [one for one in accepted if one not in rows],
        "not graded": [one for one in accepted if one in rows and rows[one].state != "graded"],
        "not graded once": [pk for pk in (row.pk for row in rows.values()) if times.get(pk, 0) != 1],
        "doubly numbered": len(accepted) - len(set(accepted)),
        "runs asked for": len(asked),
        "runs not paid once": [one for one in asked if paid.get(one, 0) != 1],
        "jobs": states,
        "more than one attempt": Job.objects.filter(attempt__gt=1).count(),
        "ledger faults": ledger_faults(),
        "held at the end": held,
    }


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--minutes", type=float, default=5)
    given.add_argument("--seed", type=int, default=20261121)
    given.add_argument(
        "--pause", type=float, default=0.7, help="seconds between two notebooks of one learner"
    )
    given.add_argument("--gap", type=float, default=8, help="seconds between two deaths, in the middle")
    options = given.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="sensui-chaos-"))
    folder.chmod(0o755)
    chance = random.Random(options.seed)
    theatre = Theatre(folder, chance)
    try:
        os.environ.update(theatre.environment)
        report(theatre, options, chance)
    finally:
        theatre.close()
        shutil.rmtree(folder, ignore_errors=True)


def report(theatre: Theatre, options: argparse.Namespace, chance: random.Random) -> None:
    import django

    django.setup()
    from _chaos_roles import paid_runs

    paid_runs()
    prepare()
    from sensui.school.compute.broker import Messenger

    # Whoever asks for runs sends messages, as a school does; the school itself does not know this kind.
    messenger = Messenger().start()
    over = threading.Event()
    learners = [Learner(theatre, over, options.pause) for _ in range(3)]
    asker = Asker(over, pause=0.8)
    for one in (*learners, asker):
        one.start()
    until = time.monotonic() + options.minutes * 60
    while time.monotonic() < until:
        time.sleep(chance.uniform(0.5, 1.5) * options.gap)
        theatre.kill_one()
    print(f"{time.strftime('%H:%M:%S')} nobody is killed any more", flush=True)
    over.set()
    for one in (*learners, asker):
        one.join(timeout=60)
    rest = settle(120)
    messenger.stop(grace_seconds=5)
    found = audit([number for one in learners for number in one.accepted], asker.asked)
    print(json.dumps(found, indent=2, default=str))
    print(
        f"refused or not answered: {sum(one.refused for one in learners)}; all done {rest:.1f} s after the end"
    )
    slowest = 0.0
    for what, seconds in recoveries(theatre.killed).items():
        slowest = max(slowest, *seconds)
        middle = statistics.median(seconds)
        print(
            f"{what}: killed {len(seconds)} times, judging again after {middle:.1f} s (median), {max(seconds):.1f} s at most"
        )
    wrong = (
        "lost",
        "not graded",
        "not graded once",
        "doubly numbered",
        "runs not paid once",
        "ledger faults",
        "held at the end",
    )
    faults = {name: found[name] for name in wrong if found[name]}
    if faults or slowest > 60 or rest > 60:
        raise SystemExit(f"not as promised: {faults or 'too slow'}")


if __name__ == "__main__":
    main()
