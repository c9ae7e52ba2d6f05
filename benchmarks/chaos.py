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
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from _chaos_audit import WRONG, audit, prepare, recoveries, settle  # noqa: E402
from _chaos_people import Asker, Learner  # noqa: E402
from _chaos_places import Broker, Database, free_port  # noqa: E402

WORKERS = 2
WEIGHTS = {"worker": 4, "school": 3, "database": 2, "broker": 2}


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
        import django

        django.setup()
        people = perform(theatre, options, chance)
        report(people, theatre.killed)
    finally:
        theatre.close()
        shutil.rmtree(folder, ignore_errors=True)


class People:
    """Everybody who asks for something."""

    def __init__(self, theatre: Theatre, pause: float) -> None:
        self._over = threading.Event()
        self.learners = [Learner(theatre, self._over, pause) for _ in range(3)]
        self.asker = Asker(self._over, pause=0.8)
        self.settled_seconds = 0.0
        """how long after the last death nothing was left to do"""

    def come(self) -> None:
        for one in (*self.learners, self.asker):
            one.start()

    def go(self) -> None:
        self._over.set()
        for one in (*self.learners, self.asker):
            one.join(timeout=60)


def perform(theatre: Theatre, options: argparse.Namespace, chance: random.Random) -> People:
    """Kill until the time is over, and wait until what is left is done."""
    from _chaos_roles import paid_runs

    from sensui.school.compute.broker import Messenger

    paid_runs()
    prepare()
    # Whoever asks for runs sends messages, as a school does; the school itself does not know this kind.
    messenger = Messenger().start()
    people = People(theatre, options.pause)
    people.come()
    until = time.monotonic() + options.minutes * 60
    while time.monotonic() < until:
        time.sleep(chance.uniform(0.5, 1.5) * options.gap)
        theatre.kill_one()
    print(f"{time.strftime('%H:%M:%S')} nobody is killed any more", flush=True)
    people.go()
    people.settled_seconds = settle(120)
    messenger.stop(grace_seconds=5)
    return people


def report(people: People, killed: list[tuple[str, float]]) -> None:
    found = audit([number for one in people.learners for number in one.accepted], people.asker.asked)
    print(json.dumps(found, indent=2, default=str))
    refused, rest = sum(one.refused for one in people.learners), people.settled_seconds
    print(f"refused or not answered: {refused}; all done {rest:.1f} s after the end")
    slowest = 0.0
    for what, seconds in recoveries(killed).items():
        slowest = max(slowest, *seconds)
        middle = statistics.median(seconds)
        print(
            f"{what}: killed {len(seconds)} times, judging again after {middle:.1f} s (median), {max(seconds):.1f} s at most"
        )
    faults = {name: found[name] for name in WRONG if found[name]}
    if faults or slowest > 60 or rest > 60:
        raise SystemExit(f"not as promised: {faults or 'too slow'}")


if __name__ == "__main__":
    main()
