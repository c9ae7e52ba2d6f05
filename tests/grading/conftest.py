from collections.abc import Iterator
from pathlib import Path

import pytest

from sensui.course import Lab, read_lab
from sensui.grading import Judge
from sensui.sandbox import Sandbox, open_sandbox

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def small_lab() -> Lab:
    return read_lab(HERE / "labs" / "small")


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    opened = open_sandbox("none")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def judge(small_lab: Lab, sandbox: Sandbox) -> Judge:
    return Judge(small_lab, sandbox=sandbox)
