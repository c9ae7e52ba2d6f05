"""A small course that is right, in a folder of its own, for each test to spoil."""

from pathlib import Path

import pytest

from sensui.cli._skeletons import make_course


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return make_course("small", tmp_path)


@pytest.fixture
def lab(course: Path) -> Path:
    return course / "first-steps" / "labs" / "standardize"
