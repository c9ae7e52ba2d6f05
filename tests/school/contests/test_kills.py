"""The school and a worker beside it are killed while entries come in and are scored: each is scored and charged once."""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

from ..databases import database_of, rows_of
from ..running import Visitor, running_school
from .conftest import API, PAGE, REEF

pytestmark = pytest.mark.slow

ROUNDS, LIMIT, SEED = 2, 60, 20261121
TABS = 8
# Answers for the test of any school: what matters here is how often, not how well.
PROGRAM = b"import time\n\n\ndef predict(inputs):\n    time.sleep(0.2)\n    return [0] * len(inputs)\n"


@pytest.fixture
def courses(tmp_path: Path) -> Path:
    """The course with a limit that no round reaches."""
    shutil.copytree(REEF, tmp_path / "courses" / "reef")
    file = tmp_path / "courses" / "reef" / "signals" / "contests" / "echoes" / "contest.toml"
    file.write_text(file.read_text().replace("daily_limit = 3", f"daily_limit = {LIMIT}"))
    return tmp_path / "courses"


def entered(address: str, token: str) -> str:
    """Hand in the program; the id of the entry. HTTPError where it is not taken."""
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/octet-stream"}
    asked = Request(f"{address}{API}entries?file=mine.py", PROGRAM, headers, method="POST")
    with urlopen(asked, timeout=60) as answer:
        return str(json.loads(answer.read())["entry"])


class Entrant:
    """Somebody who hands in one program after another, and remembers what the school said it had taken."""

    def __init__(self) -> None:
        self.sent = 0
        self.taken: list[str] = []
        self.has_begun = threading.Event()

    def hand_in(self, address: str, token: str) -> None:
        try:
            while True:
                self.sent += 1
                self.taken.append(entered(address, token))
                self.has_begun.set()
        except (HTTPError, URLError, HTTPException, OSError, ValueError):
            self.has_begun.set()  # the power is gone, or that was enough for a minute


def token_of(visitor: Visitor) -> str:
    visitor.get("/settings/")
    page = visitor.post("/settings/tokens/", label="A test", days="90")
    return re.search(r'id="new-token"[^>]*value="([^"]+)"', page)[1]


def worker(data: Path, courses: Path) -> "subprocess.Popen[bytes]":
    """Another worker at the same queue."""
    home = {"SENSUI_HOME": str(data), "SENSUI_COURSES": str(courses), "DATABASE_URL": database_of(data)}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "sensui.school.compute"], env=os.environ | home, stdin=subprocess.PIPE
    )


def waiting(data: Path) -> int:
    return rows_of(data, "SELECT count(*) FROM contests_entry WHERE state IN ('queued', 'scoring')")[0][0]


def test_whatever_is_killed_each_entry_is_scored_once_and_charged_once(tmp_path, courses):
    data, chance, entrant = tmp_path / "data", random.Random(SEED), Entrant()
    for _round in range(ROUNDS):
        with running_school(data, courses) as school:
            token = token_of(Visitor(school.entrance))
            beside = worker(data, courses)
            entrant.has_begun.clear()
            entering = threading.Thread(target=entrant.hand_in, args=(school.address, token))
            entering.start()
            assert entrant.has_begun.wait(60)
            time.sleep(chance.uniform(0.1, 1.5))
            beside.kill()
            time.sleep(chance.uniform(0, 0.5))
            school.kill()
            entering.join(timeout=60)
            beside.wait()
            beside.stdin.close()
    with running_school(data, courses) as school:
        visitor = Visitor(school.entrance)
        until = time.monotonic() + 120
        while waiting(data) and time.monotonic() < until:
            time.sleep(0.2)
        board = visitor.get(f"{PAGE}board/")

    entries = rows_of(data, "SELECT id, state, slot, number FROM contests_entry ORDER BY number")
    ids = {str(one[0]).replace("-", "") for one in entries}  # SQLite knows no UUID
    assert {one.replace("-", "") for one in entrant.taken} <= ids
    # More may be there than was acknowledged: the answer got lost, the entry did not.
    assert len(entrant.taken) <= len(entries) <= entrant.sent
    assert {"scored"} == {state for _id, state, _slot, _number in entries}
    assert list(range(1, len(entries) + 1)) == [number for *_, number in entries]
    assert sorted(slot for _id, _state, slot, _number in entries) == list(range(1, len(entries) + 1))
    assert [(len(entries),)] == rows_of(data, "SELECT count(*) FROM contests_entryfile")
    assert [(1,)] == rows_of(data, "SELECT count(*) FROM study_progress WHERE state = 'done'")
    assert f'<td class="number">{len(entries)}</td>' in board
    assert rows_of(data, "SELECT max(attempt) FROM compute_job WHERE kind = 'contests.score'")[0][0] > 1


def test_many_tabs_at_once_get_no_more_than_the_days_limit(tmp_path):
    with running_school(tmp_path / "data", REEF.parent) as school, ThreadPoolExecutor(TABS) as tabs:
        token = token_of(Visitor(school.entrance))
        together = threading.Barrier(TABS)

        def tab(_number: int) -> int:
            together.wait()
            try:
                entered(school.address, token)
            except HTTPError as refusal:
                with refusal:
                    return refusal.code
            return 201

        answers = sorted(tabs.map(tab, range(TABS)))

    assert [201] * 3 + [429] * (TABS - 3) == answers
    assert [(1,), (2,), (3,)] == rows_of(tmp_path / "data", "SELECT slot FROM contests_entry ORDER BY slot")
