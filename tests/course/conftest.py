"""The smallest course that has everything, and places to break it."""

import shutil
from pathlib import Path

import pytest

from sensui.course import Course, Lab, read_course

CASES = Path(__file__).parent / "cases"


@pytest.fixture(scope="session")
def course() -> Course:
    return read_course(CASES / "good")


@pytest.fixture(scope="session")
def lab(course: Course) -> Lab:
    return course.labs[0]


@pytest.fixture
def own_course(tmp_path: Path) -> Path:
    """A copy of the good course, to be broken."""
    return Path(shutil.copytree(CASES / "good", tmp_path / "good"))


@pytest.fixture
def own_lab(own_course: Path) -> Path:
    """The folder of the lab in such a copy."""
    return own_course / "first" / "labs" / "small"
