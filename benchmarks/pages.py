"""200 learners walk through the school at once: errors, waiting times, bytes.

    python benchmarks/pages.py [--learners 200] [--seconds 60] [--think 4] [--courses DIR]

The school is started by `sensui serve` in a process of its own, with a fresh database; the learners are one asyncio
program on the same machine. Each opens the pages in the order of a study session, reads for a random time around
`--think` seconds, answers a quiz, writes in the journal, and sends what the islands send. What is measured is the time
from the request to the last byte.
"""

import argparse
import asyncio
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import psutil

GOAL_P95_MS = 150
GOAL_FIRST_PAGE_KIB = 250
CSRF = "b" * 32


@dataclass
class Figures:
    """What was measured."""

    milliseconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    faults: list[str] = field(default_factory=list)

    def table(self) -> Iterator[str]:
        yield f"{'page':<10}{'requests':>9}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}{'max ms':>9}"
        every = [one for row in self.milliseconds.values() for one in row]
        for name, row in [*sorted(self.milliseconds.items()), ("all", every)]:
            ranks = "".join(f"{quantile(row, share):>9.1f}" for share in (0.5, 0.95, 0.99, 1))
            yield f"{name:<10}{len(row):>9}{ranks}"


def quantile(row: list[float], share: float) -> float:
    ordered = sorted(row)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass
class Learner:
    """One person with a connection that stays open."""

    host: str
    port: int
    cookie: str
    figures: Figures
    think: float
    chance: random.Random
    _reader: asyncio.StreamReader | None = None
    _writer: asyncio.StreamWriter | None = None

    async def ask(
        self, name: str, address: str, form: dict[str, str] | None = None, sent: object = None
    ) -> bytes:
        """One request; its time is kept under a name."""
        body = (
            urlencode(form).encode()
            if form is not None
            else b""
            if sent is None
            else json.dumps(sent).encode()
        )
        kind = "application/x-www-form-urlencoded" if form is not None else "application/json"
        begun = time.perf_counter()
        status, answer = await self.send(
            "GET" if form is None and sent is None else "POST", address, body, kind
        )
        self.figures.milliseconds[name].append((time.perf_counter() - begun) * 1000)
        if status >= 400:
            self.figures.faults.append(f"{name} {address}: {status}")
        return answer

    async def send(
        self, method: str, address: str, body: bytes = b"", kind: str = "text/plain"
    ) -> tuple[int, bytes]:
        """One request; as browsers do, once more where the server had closed the idle connection."""
        for _again in range(2):
            if self._writer is None or self._writer.is_closing():
                self._reader, self._writer = await asyncio.open_connection(self.host, self.port)
            try:
                return await self._exchange(method, address, body, kind)
            except (asyncio.IncompleteReadError, ConnectionError):
                self._writer.close()
        raise ConnectionError(f"{method} {address} got no answer")

    async def _exchange(self, method: str, address: str, body: bytes, kind: str) -> tuple[int, bytes]:
        assert self._reader is not None
        assert self._writer is not None
        head = (
            f"{method} {address} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nCookie: {self.cookie}\r\n"
            f"Accept-Encoding: gzip\r\nAccept-Language: ja\r\nX-CSRFToken: {CSRF}\r\n"
            f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        answered = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = re.search(r"content-length: (\d+)", answered)
        content = await self._reader.readexactly(int(length[1])) if length else b""
        if "connection: close" in answered:
            self._writer.close()
        return int(answered.split(" ", 2)[1]), content

    async def read(self) -> None:
        await asyncio.sleep(self.chance.expovariate(1 / self.think))

    async def study(self, unit: str, scenes: list[str], number: int) -> None:
        """One session, from the first page to the plan."""
        course, item = unit.partition("/")[0], {"item": f"{unit}/lecture"}
        for name, address in (
            ("home", "/"),
            ("course", f"/courses/{course}/"),
            ("unit", f"/courses/{unit}/"),
        ):
            await self.ask(name, address)
            await self.read()
        await self.ask("lecture", f"/courses/{unit}/lecture/")
        for scene in self.chance.sample(scenes, min(4, len(scenes))):
            await self.read()
            await self.ask("position", "/api/position/", sent=item | {"scene": scene, "block": 1})
            await self.ask("activity", "/api/activity/", sent=item | {"kind": "scroll"})
        await self.ask("quiz", f"/courses/{unit}/quiz/")
        await self.read()
        await self.ask("answer", f"/courses/{unit}/quiz/", form={"attempt": str(number)})
        await self.ask("result", f"/courses/{unit}/quiz/attempts/{number}/")
        await self.read()
        for draft in ("Today", "Today I learnt", f"Session {number}"):
            await self.ask("journal", f"/api/journal/{unit}/", sent={"body": draft, "based_on": 0})
            await self.read()
        for name, address in (
            ("glossary", "/glossary/"),
            ("search", "/search/?q=%E5%B9%B3"),
            ("plan", "/plan/"),
        ):
            await self.ask(name, address)
            await self.read()


async def walk(learners: list[Learner], unit: str, scenes: list[str], seconds: float) -> None:
    """Everybody studies until the time is over; they do not all arrive in the same second."""

    async def one(learner: Learner) -> None:
        await asyncio.sleep(learner.chance.uniform(0, learner.think * 2))
        for number in range(1, 1000):
            await learner.study(unit, scenes, number)

    tasks = [asyncio.create_task(one(learner)) for learner in learners]
    await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.ALL_COMPLETED)
    broken = [task.exception() for task in tasks if task.done()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    learners[0].figures.faults += [repr(error) for error in broken if error]


def cookies(data: Path, count: int) -> tuple[list[str], str, list[str]]:
    """Signed-in learners, and the unit that they take."""
    os.environ |= {"SENSUI_HOME": str(data), "DJANGO_SETTINGS_MODULE": "sensui.school.settings"}
    import django

    django.setup()
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from sensui.school.accounts.models import User
    from sensui.school.catalog.library import library

    made = []
    for number in range(count):
        user = User.objects.create(username=f"learner-{number}")
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.save()
        made.append(
            f"{settings.SESSION_COOKIE_NAME}={session.session_key}; {settings.CSRF_COOKIE_NAME}={CSRF}"
        )
    unit = next((unit for unit in library().units if unit.quiz and unit.lecture), None)
    if unit is None:
        raise SystemExit("No course with a lecture and a quiz is served. `sensui verify` says why.")
    return made, f"{unit.course}/{unit.id}", [scene.id for scene in unit.lecture.scenes]


def first_page_bytes(address: str, cookies: str) -> dict[str, int]:
    """What a real browser with an empty cache loads for the first page, by file, as it comes over the wire."""
    from _browser import launched
    from playwright.sync_api import sync_playwright

    sizes: dict[str, int] = {}
    named: dict[str, str] = {}
    with sync_playwright() as playwright:
        browser = launched(playwright)
        context = browser.new_context(locale="ja-JP")
        pairs = (one.split("=", 1) for one in cookies.split("; "))
        context.add_cookies([{"name": name, "value": value, "url": address} for name, value in pairs])
        page = context.new_page()
        wire = context.new_cdp_session(page)
        wire.on(
            "Network.requestWillBeSent",
            lambda said: named.update({said["requestId"]: said["request"]["url"]}),
        )
        wire.on(
            "Network.loadingFinished",
            lambda said: sizes.update({named[said["requestId"]]: int(said["encodedDataLength"])}),
        )
        wire.send("Network.enable")
        page.goto(f"{address}/", timeout=60_000)
        page.wait_for_load_state("networkidle")
        browser.close()
    return sizes


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--learners", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--think", type=float, default=4, help="mean seconds between two pages")
    parser.add_argument("--courses", type=Path, default=Path(__file__).parents[1] / "courses")
    return parser.parse_args()


def main() -> int:
    chosen = arguments()
    os.environ["SENSUI_COURSES"] = str(chosen.courses)
    with tempfile.TemporaryDirectory(prefix="sensui-pages-") as data:
        command = [
            sys.executable,
            "-c",
            "from sensui.cli import main; main()",
            "serve",
            "--no-open",
            "--data",
            data,
        ]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            assert server.stdout is not None
            entrance = next(found for line in server.stdout if (found := re.search(r"http\S+", line)))
            return measure(chosen, Path(data), entrance[0], psutil.Process(server.pid))
        finally:
            server.send_signal(signal.SIGINT)
            try:
                server.wait(timeout=20)
            except subprocess.TimeoutExpired:
                server.kill()


def measure(chosen: argparse.Namespace, data: Path, entrance: str, server: psutil.Process) -> int:
    address, figures = urlsplit(entrance), Figures()
    signed_in, unit, scenes = cookies(data, chosen.learners)
    learners = [
        Learner(
            address.hostname or "", address.port or 0, cookie, figures, chosen.think, random.Random(number)
        )
        for number, cookie in enumerate(signed_in)
    ]
    before = sum(server.cpu_times()[:2])
    asyncio.run(walk(learners, unit, scenes, chosen.seconds))
    cpu = sum(server.cpu_times()[:2]) - before
    sizes = first_page_bytes(f"{address.scheme}://{address.netloc}", learners[0].cookie)
    return report(chosen, figures, cpu, sizes)


def report(chosen: argparse.Namespace, figures: Figures, cpu: float, sizes: dict[str, int]) -> int:
    every = [one for row in figures.milliseconds.values() for one in row]
    print(
        f"{chosen.learners} learners, {chosen.seconds:g} s, {len(every) / chosen.seconds:.0f} requests a second"
    )
    print("\n".join(figures.table()))
    print(
        f"server: {cpu / len(every) * 1000:.1f} ms of CPU a request, {cpu / chosen.seconds:.0%} of one core"
    )
    print(f"machine: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    kib = sum(sizes.values()) / 1024
    print(
        f"first page: {kib:.1f} KiB over the wire in {len(sizes)} files (goal: below {GOAL_FIRST_PAGE_KIB})"
    )
    print(f"errors: {len(figures.faults)} {sorted(set(figures.faults))[:5]}")
    p95 = quantile(every, 0.95)
    print(f"p95: {p95:.1f} ms (goal: below {GOAL_P95_MS})")
    return int(bool(figures.faults) or p95 >= GOAL_P95_MS or kib >= GOAL_FIRST_PAGE_KIB)


if __name__ == "__main__":
    raise SystemExit(main())
