"""One sandbox of each kind for the whole suite: a zygote is dear, a fork is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sensui.sandbox import BareSandbox, Profile

PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture(scope="session")
def bare_sandbox() -> Iterator[BareSandbox]:
    sandbox = BareSandbox()
    yield sandbox
    sandbox.close()


@pytest.fixture
def calculator() -> Profile:
    return Profile(name="calculator", preload=("numpy",), program=PROGRAMS / "calculator.py")
