"""One sandbox of each kind for the whole suite: a zygote is dear, a fork is not."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sensui.sandbox import BareSandbox, BubblewrapSandbox, ContainerSandbox, Profile

PROGRAMS = Path(__file__).parent / "programs"
NO_BWRAP = "bubblewrap is not installed: apt install bubblewrap"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if shutil.which("bwrap") is None and not os.environ.get("CI"):
        for item in items:
            if item.get_closest_marker("sandbox"):
                item.add_marker(pytest.mark.skip(reason=NO_BWRAP))


@pytest.fixture(scope="session")
def bare_sandbox() -> Iterator[BareSandbox]:
    sandbox = BareSandbox()
    yield sandbox
    sandbox.close()


@pytest.fixture(scope="session")
def bubblewrap() -> Iterator[BubblewrapSandbox]:
    sandbox = BubblewrapSandbox()
    yield sandbox
    sandbox.close()


@pytest.fixture(scope="session")
def container() -> Iterator[ContainerSandbox]:
    sandbox = ContainerSandbox()
    yield sandbox
    sandbox.close()


@pytest.fixture
def calculator() -> Profile:
    return Profile(name="calculator", preload=("numpy",), program=PROGRAMS / "calculator.py")
