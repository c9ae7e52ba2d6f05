"""A class of 500 signs in within a minute, then reads, types and has its answers checked for three minutes.

    python benchmarks/class.py [--learners 500] [--arrive 50] [--seconds 180] [--courses DIR]

A school for many is started by `sensui serve --school` in a process of its own, with a fresh database and accounts with
passwords; the learners are one asyncio program on the same machine, each at an address of their own in 127.0.0.0/8.
Everybody reads pages, types (each change is saved as the studio saves it), and has an exercise of `logistic-regression`
checked behind the wall, rightly and wrongly by turns. At the end each notebook is read again: what the school said it had
saved is there, or was lost.
"""

import argparse
import asyncio
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import psutil
from _crowd import CSRF, Figures, Visitor, quantile
from _served import processor_seconds, served

ROOT = Path(__file__).parents[1]
UNIT = "foundations/neuron"
API = f"/api/labs/{UNIT}/logistic-regression/"
PASSWORD = "water under the keel"
GOAL_SIGN_IN_SECONDS = 60
READ_SECONDS, TYPE_SECONDS, CHECK_SECONDS = 12, 15, 60
ANSWER = "def sigmoid(z):\n    return 1 / (1 + np.exp({sign}z))  # {number}\n"
PAGES = (
    "/",
    f"/courses/{UNIT}/",
    f"/courses/{UNIT}/lecture/",
    f"/courses/{UNIT}/labs/logistic-regression/",
    "/plan/",
)


class Learner(Visitor):
    """One of the class."""

    number = 0
    signed_in_at = 0.0
    acknowledged = ""

    async def sign_in(self, begun: float) -> None:
        """Open the door, and come in by e-mail address and password."""
        await self.ask("sign-in page", "/accounts/login/")
        form = {
            "login": f"learner-{self.number}@example.org",
            "password": PASSWORD,
            "csrfmiddlewaretoken": CSRF,
        }
        await self.ask("sign in", "/accounts/login/", form=form)
        if b"page-home" not in await self.ask("home", "/"):
            self.figures.faults.append(f"learner {self.number} is not in")
        self.signed_in_at = time.perf_counter() - begun

    async def open_notebook(self, within: float) -> None:
        """Go to the lab, at some time within so many seconds."""
        await asyncio.sleep(self.chance.uniform(0, within))
        shown = json.loads(await self.ask("open notebook", f"{API}notebook"))
        self.revision, self.document = shown["revision"], shown["notebook"]
        self.cell = next(cell for cell in self.document["cells"] if cell["id"] == "exercise-sigmoid")

    async def keep_reading(self) -> None:
        while True:
            await asyncio.sleep(self.chance.expovariate(1 / READ_SECONDS))
            await self.ask("page", self.chance.choice(PAGES))

    async def keep_typing(self) -> None:
        """Type and be saved; now and then, have it checked, which saves as well."""
        checked = time.perf_counter() - self.chance.uniform(0, CHECK_SECONDS)
        for number in range(1, 100_000):
            await asyncio.sleep(self.chance.expovariate(1 / TYPE_SECONDS))
            source = ANSWER.format(sign="-" if number % 2 else "", number=number)
            self.cell["source"] = source
            body = {"parent": self.revision, "tab": "one", "notebook": self.document}
            if time.perf_counter() - checked > CHECK_SECONDS:
                checked = time.perf_counter()
                said = await self.ask("check", f"{API}check", sent=body | {"exercise": "sigmoid"})
            else:
                said = await self.ask("autosave", f"{API}notebook", sent=body, method="PUT")
            with suppress(ValueError, KeyError):
                self.revision, self.acknowledged = json.loads(said)["revision"], source

    async def lost(self) -> bool:
        """Is what the school said it had saved not there?"""
        shown = json.loads(await self.ask("read again", f"{API}notebook"))
        there = next(
            cell["source"] for cell in shown["notebook"]["cells"] if cell["id"] == "exercise-sigmoid"
        )
        return number_in(there) < number_in(
            self.acknowledged
        )  # what was under way at the end may have arrived


def number_in(source: str) -> int:
    """Which of somebody's answers it is."""
    return int((re.search(r"# (\d+)$", source.strip()) or ["", "0"])[1])


async def walk(learners: list[Learner], chosen: argparse.Namespace) -> tuple[float, int]:
    """Seconds until the last one was in, and how many notebooks are not as they were saved."""
    begun = time.perf_counter()

    async def arrive(learner: Learner) -> None:
        await asyncio.sleep(learner.chance.uniform(0, chosen.arrive))
        await learner.sign_in(begun)

    await asyncio.gather(*(arrive(one) for one in learners))
    opened = await asyncio.gather(
        *(one.open_notebook(chosen.arrive) for one in learners), return_exceptions=True
    )
    learners = [one for one, came in zip(learners, opened, strict=True) if not isinstance(came, Exception)]
    tasks = [
        asyncio.create_task(work) for one in learners for work in (one.keep_reading(), one.keep_typing())
    ]
    done, _going_on = await asyncio.wait(tasks, timeout=chosen.seconds, return_when=asyncio.FIRST_EXCEPTION)
    learners[0].figures.faults += [repr(task.exception()) for task in done if task.exception()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for one in learners:
        one.hang_up()  # in the middle of a request, perhaps
    lost = [await one.lost() for one in learners]
    return max(one.signed_in_at for one in learners), sum(lost)


def settings(folder: Path) -> Path:
    """The settings of a school that only this machine can reach."""
    file = folder / "settings.toml"
    file.write_text(
        f"""
[school]
name = "A class"
hosts = ["127.0.0.1"]
https = false
proxies = 0
data = "{folder / "data"}"
operators = ["operator@example.org"]

[email]
from = "A class <class@example.org>"
folder = "{folder / "mail"}"
""",
        encoding="utf-8",
    )
    return file


ACCOUNTS = """
import django, sys
django.setup()
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from sensui.school.accounts.models import User
kept = make_password(sys.argv[2])
people = User.objects.bulk_create(
    User(username=f"learner-{n}", first_name=f"Learner {n}", email=f"learner-{n}@example.org", password=kept)
    for n in range(int(sys.argv[1]))
)
EmailAddress.objects.bulk_create(
    EmailAddress(user=one, email=one.email, verified=True, primary=True) for one in people
)
from django.conf import settings
print(settings.CSRF_COOKIE_NAME)
"""


def enrol(file: Path, count: int) -> str:
    """Everybody has an account and has confirmed their address. Returns the name of the cookie against forgery."""
    environment = os.environ | {
        "SENSUI_SCHOOL": str(file),
        "DJANGO_SETTINGS_MODULE": "sensui.school.settings",
    }
    command = [sys.executable, "-c", ACCOUNTS, str(count), PASSWORD]
    return subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True
    ).stdout.split()[-1]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--learners", type=int, default=500)
    parser.add_argument(
        "--arrive", type=float, default=50, help="seconds in which everybody comes to the door"
    )
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--courses", type=Path, default=ROOT / "courses")
    return parser.parse_args()


def main() -> int:
    chosen = arguments()
    with tempfile.TemporaryDirectory(prefix="sensui-class-") as folder:
        file = settings(Path(folder))
        where = ["--school", str(file), "--courses", str(chosen.courses)]
        with served(*where, "--lang", "en") as (entrance, server):
            return measure(chosen, file, entrance, server)


def measure(chosen: argparse.Namespace, file: Path, entrance: str, server: psutil.Process) -> int:
    address, figures = urlsplit(entrance), Figures()
    csrf = enrol(file, chosen.learners)
    learners = []
    for number in range(chosen.learners):
        seat = f"127.1.{number // 250}.{number % 250 + 1}"
        one = Learner(
            address.hostname or "",
            address.port or 0,
            f"{csrf}={CSRF}",
            figures,
            1,
            random.Random(number),
            seat,
        )
        one.number = number
        learners.append(one)
    begun, before = time.perf_counter(), processor_seconds(server)
    arrived, lost = asyncio.run(walk(learners, chosen))
    cpu = processor_seconds(server) - before
    return report(chosen, figures, arrived, lost, cpu / (time.perf_counter() - begun))


def report(chosen: argparse.Namespace, figures: Figures, arrived: float, lost: int, cores: float) -> int:
    print(f"{chosen.learners} learners, {chosen.seconds:g} s")
    print("\n".join(figures.table()))
    print(f"the last one was in after {arrived:.1f} s (goal: {GOAL_SIGN_IN_SECONDS})")
    for name in ("check", "page", "autosave"):  # the three that somebody waits for
        row = figures.milliseconds[name]
        print(f"{name}: {len(row)}, p95 {quantile(row, 0.95):.0f} ms" if row else f"{name}: none")
    print(f"saves lost: {lost}; errors: {len(figures.faults)} {sorted(set(figures.faults))[:5]}")
    print(f"server: {cores:.0%} of one core; machine: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    return int(bool(figures.faults) or bool(lost) or arrived > GOAL_SIGN_IN_SECONDS)


if __name__ == "__main__":
    raise SystemExit(main())
