"""Each folder in cases/ is one attack and how it must end. Add a folder, not a test."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attacking import CASES, TOKEN, Attacked, attack, expectation

HERE = Path(__file__).parent
ORDINARY_UID = 61500
IS_ROOT = os.geteuid() == 0
USERS = ["root", "ordinary user"] if IS_ROOT else ["ordinary user"]
pytestmark = pytest.mark.sandbox


class Served:
    """The same wall, built by an ordinary user in a process of theirs."""

    def __init__(self) -> None:
        command = [sys.executable, str(HERE / "served.py"), "bubblewrap"]
        if IS_ROOT:
            places = {sys.prefix, sys.base_prefix, str(HERE.parents[1])}
            become = HERE / "as_ordinary_user.py"
            command = [sys.executable, "-I", str(become), str(ORDINARY_UID), ":".join(places), *command]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self._process = subprocess.Popen(command, **pipes)
        assert self._process.stdout.readline() == "bubblewrap\n"

    def attack(self, case: Path) -> Attacked:
        self._process.stdin.write(f"{case}\n")
        self._process.stdin.flush()
        return Attacked(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    served = Served()
    yield served
    served.close()


@pytest.mark.parametrize("user", USERS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_attack_ends_as_its_folder_says(case, user, request):
    expect = expectation(case)
    wall = request.getfixturevalue("bubblewrap" if user == "root" else "served")

    attacked = wall.attack(case) if user != "root" else attack(wall, case)

    assert attacked.end in one_or_more(expect["end"]), attacked
    assert attacked.raised in one_or_more(expect.get("raises", "")), attacked
    assert_nothing_got_through(attacked)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_gets_through_in_a_container_either(case, container):
    expect = expectation(case)

    attacked = attack(container, case)

    assert attacked.end in one_or_more(expect["end"]), attacked
    if expect.get("stopped_in_a_container", True):
        assert_nothing_got_through(attacked)


def assert_nothing_got_through(attacked: Attacked) -> None:
    assert attacked.loot == ""
    assert TOKEN not in attacked.message
    assert attacked.visitors == 0
    assert attacked.bystander_lives
    assert attacked.prey_lives


def one_or_more(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]
