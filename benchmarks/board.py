"""A thousand entries on the board of a contest: how long its page takes.

    python benchmarks/board.py [--entrants 1000] [--entries 1] [--readers 4] [--pages 400] [--courses DIR]

The school is started by `sensui serve` in a process of its own, with a fresh database that is then filled with entries as
if they had been scored; the readers turn the board's pages at random, each on a connection that stays open. What is
measured is the time from the request to the last byte.
"""

import argparse
import asyncio
import os
import random
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import psutil
from _crowd import Figures, Visitor, quantile
from _served import processor_seconds, served, signed_in

GOAL_P95_MS = 150
WARM_UP = 8


def filled(data: Path, entrants: int, entries: int) -> tuple[str, str]:
    """The cookie of a learner in the middle of a full board, and the board's address."""
    os.environ |= {"SENSUI_HOME": str(data), "DJANGO_SETTINGS_MODULE": "sensui.school.settings"}
    import django

    django.setup()
    from sensui.school.accounts.models import User
    from sensui.school.catalog.library import library
    from sensui.school.catalog.models import Item
    from sensui.school.contests.judging import round_of
    from sensui.school.contests.models import Contest, Entrant, Entry

    thing = next((thing for thing in library().things.values() if thing.contest), None)
    if thing is None or thing.contest is None:
        raise SystemExit("No course with a contest is served. `sensui verify` says why.")
    row = Contest.objects.get_or_create(item=Item.objects.get(path=thing.path))[0]
    people = User.objects.bulk_create(User(username=f"person-{number}") for number in range(entrants))
    rows = Entrant.objects.bulk_create(
        Entrant(contest=row, learner=person, name=f"Person {number}") for number, person in enumerate(people)
    )
    chance, scored_on = random.Random(1), round_of(thing.contest)
    scored = (
        Entry(entrant=one, number=number, round=scored_on, **facts_of(number, chance))
        for one in rows
        for number in range(1, entries + 1)
    )
    Entry.objects.bulk_create(scored, batch_size=500)
    return signed_in(people[entrants // 2]), f"/courses/{thing.path}/board/"


def facts_of(number: int, chance: random.Random) -> dict[str, object]:
    """An entry that was scored."""
    from django.utils import timezone

    now = timezone.now()
    return {
        "kind": "predictions",
        "ending": ".csv",
        "size": 1,
        "digest": "",
        "state": "scored",
        "submitted_at": now - timedelta(minutes=chance.randrange(99_999)),
        "scored_at": now,
        "public": chance.random(),
        "private": chance.random(),
        "breakdown": [],
        "day": now.date() - timedelta(days=number),
        "slot": 1,
        "daily_limit": 1,
        "note": "what I tried " * 5,
    }


async def read(readers: list[Visitor], board: str, pages: int, *, name: str) -> None:
    """Everybody turns pages until all are read; then one reader does it alone."""
    left = iter(range(pages))

    async def one(reader: Visitor) -> None:
        for _page in left:
            await reader.ask(name, f"{board}?page={reader.chance.randrange(1, 34)}")

    await asyncio.gather(*(one(reader) for reader in readers))


def measure(
    chosen: argparse.Namespace, entrance: str, cookie: str, board: str, server: psutil.Process
) -> int:
    address, figures = urlsplit(entrance), Figures()
    readers = [
        Visitor(address.hostname or "", address.port or 0, cookie, figures, 0, random.Random(number))
        for number in range(chosen.readers)
    ]

    async def walk() -> None:
        await read(readers, board, WARM_UP * chosen.readers, name="warm-up")
        figures.milliseconds.clear()
        await read(readers[:1], board, chosen.pages // 4, name="one reader")
        await read(readers, board, chosen.pages, name=f"{chosen.readers} at once")

    before, begun = processor_seconds(server), time.perf_counter()
    asyncio.run(walk())
    cpu = processor_seconds(server) - before
    every = [one for row in figures.milliseconds.values() for one in row]
    print(
        f"{chosen.entrants} entrants with {chosen.entries} entries each; {len(every)} pages in {time.perf_counter() - begun:.1f} s"
    )
    print("\n".join(figures.table()))
    asked = len(every) + WARM_UP * chosen.readers
    print(f"server: {cpu / asked * 1000:.1f} ms of CPU a page")
    print(f"machine: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"errors: {len(figures.faults)} {sorted(set(figures.faults))[:5]}")
    p95 = quantile(every, 0.95)
    print(f"p95: {p95:.1f} ms (goal: below {GOAL_P95_MS})")
    return int(bool(figures.faults) or p95 >= GOAL_P95_MS)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entrants", type=int, default=1000)
    parser.add_argument("--entries", type=int, default=1, help="of each entrant")
    parser.add_argument("--readers", type=int, default=4)
    parser.add_argument("--pages", type=int, default=400)
    parser.add_argument("--courses", type=Path, default=Path(__file__).parents[1] / "courses")
    return parser.parse_args()


def main() -> int:
    chosen = arguments()
    os.environ["SENSUI_COURSES"] = str(chosen.courses)
    with (
        tempfile.TemporaryDirectory(prefix="sensui-board-") as data,
        served("--no-open", "--data", data) as (entrance, server),
    ):
        cookie, board = filled(Path(data), chosen.entrants, chosen.entries)
        return measure(chosen, entrance, cookie, board, server)


if __name__ == "__main__":
    raise SystemExit(main())
