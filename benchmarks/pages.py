"""200 learners walk through the school at once: errors, waiting times, bytes.

    python benchmarks/pages.py [--learners 200] [--seconds 60] [--think 4] [--courses DIR]

The school is started by `sensui serve` in a process of its own, with a fresh database; the learners are one asyncio
program on the same machine. Each opens the pages in the order of a study session, reads for a random time around
`--think` seconds, answers a quiz, writes in the journal, and sends what the islands send. What is measured is the time
from the request to the last byte.
"""

import argparse
import asyncio
import os
import random
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import psutil
from _crowd import Figures, Visitor, quantile
from _served import processor_seconds, served, signed_in

GOAL_P95_MS = 150
GOAL_FIRST_PAGE_KIB = 250


class Learner(Visitor):
    """One person with a connection that stays open."""

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
    from sensui.school.accounts.models import User
    from sensui.school.catalog.library import library

    made = [signed_in(User.objects.create(username=f"learner-{number}")) for number in range(count)]
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
    with (
        tempfile.TemporaryDirectory(prefix="sensui-pages-") as data,
        served("--no-open", "--data", data) as (entrance, server),
    ):
        return measure(chosen, Path(data), entrance, server)


def measure(chosen: argparse.Namespace, data: Path, entrance: str, server: psutil.Process) -> int:
    address, figures = urlsplit(entrance), Figures()
    kept, unit, scenes = cookies(data, chosen.learners)
    learners = [
        Learner(
            address.hostname or "", address.port or 0, cookie, figures, chosen.think, random.Random(number)
        )
        for number, cookie in enumerate(kept)
    ]
    before = processor_seconds(server)
    asyncio.run(walk(learners, unit, scenes, chosen.seconds))
    cpu = processor_seconds(server) - before
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
