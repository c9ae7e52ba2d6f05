"""Each folder in cases/faults/ is one way to break the good course. Add a folder, not a test.

`expect.toml` says what to `replace` and to `remove` in a copy of cases/good; other files in the folder are laid
over the copy. Its `[[fault]]` tables are all the faults that must be found, and none besides.
"""

import shutil
import tomllib
from itertools import zip_longest
from pathlib import Path

import pytest

from sensui.course import Fault, inspect_course

from .conftest import CASES

FAULTS = sorted(folder for folder in (CASES / "faults").iterdir() if folder.is_dir())


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: case.name)
def test_a_broken_course_gets_exactly_the_faults_that_its_folder_says(case: Path, own_course: Path):
    expect = tomllib.loads((case / "expect.toml").read_text())
    broken(own_course, case, expect)

    _, faults = inspect_course(own_course)

    assert expect["fault"] == [
        told(fault, own_course, wanted) for fault, wanted in zip_longest(faults, expect["fault"])
    ]


def broken(course: Path, case: Path, expect: dict) -> None:
    for change in expect.get("replace", []):
        file = course / change["file"]
        text = file.read_text()
        assert text.count(change["old"]) >= 1, f"{change['old']!r} is not in {file.name}"
        file.write_text(text.replace(change["old"], change["new"], change.get("times", 1)))
    for name in expect.get("remove", []):
        place = course / name
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    shutil.copytree(case, course, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expect.toml"))


def told(fault: Fault | None, course: Path, wanted: dict | None) -> dict[str, str]:
    """The fault as its folder writes it; Python's own words, which change, may be left out there."""
    if fault is None:
        return {}
    told = {
        "file": fault.file.relative_to(course).as_posix(),
        "key": fault.key,
        "found": fault.found,
        "expected": fault.expected,
    }
    return told if wanted is None else {key: told[key] for key in told if key in wanted}
