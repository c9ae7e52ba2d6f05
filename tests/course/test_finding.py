"""Where courses are, and which lab a name means."""

import os
import shutil
from pathlib import Path

import pytest

from sensui.course import (
    AmbiguousLab,
    Course,
    InvalidCourse,
    LabNotFound,
    _find,
    find_courses,
    read_lab,
    resolve_lab,
)

from .conftest import CASES


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """A folder with two courses and something else."""
    for name in ("b-course", "a-course"):
        shutil.copytree(CASES / "good", tmp_path / name)
    (tmp_path / "notes").mkdir()
    (tmp_path / "LICENSE").write_text("words")
    return tmp_path


def test_a_folder_of_courses_gives_them_in_order(school: Path):
    assert (school / "a-course", school / "b-course") == find_courses(school)


def test_a_course_gives_itself(school: Path):
    assert (school / "a-course",) == find_courses(school / "a-course")


def test_a_place_that_is_not_there_has_no_course(tmp_path: Path):
    assert () == find_courses(tmp_path / "nowhere")


def test_the_environment_may_name_several_places(school: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SENSUI_COURSES", f"{school / 'b-course'}{os.pathsep}{CASES}")

    assert (school / "b-course", CASES / "good") == find_courses()


@pytest.mark.parametrize("place", ["IN_THE_WHEEL", "BESIDE_THE_PACKAGE"])
def test_without_an_environment_the_courses_are_those_that_came_with_the_package(
    school: Path, monkeypatch: pytest.MonkeyPatch, place: str
):
    monkeypatch.delenv("SENSUI_COURSES", raising=False)
    monkeypatch.setattr(_find, "IN_THE_WHEEL", school / "nowhere")
    monkeypatch.setattr(_find, place, school)

    assert (school / "a-course", school / "b-course") == find_courses()


@pytest.mark.parametrize("name", ["small", "first/small", "good/first/small", "/good/first/small/"])
def test_a_lab_is_found_by_any_end_of_its_path(course: Course, name: str):
    assert course.labs[0] is resolve_lab(name, [course])


def test_a_lab_is_found_in_a_course_that_has_not_been_read(school: Path):
    assert "a-course/first/small" == resolve_lab("a-course/first/small", find_courses(school)).path


def test_a_lab_is_found_by_its_folder(own_lab: Path):
    assert "good/first/small" == resolve_lab(str(own_lab), []).path


def test_the_end_of_a_name_is_not_the_end_of_a_path(course: Course):
    with pytest.raises(LabNotFound):
        resolve_lab("mall", [course])


def test_a_name_that_two_labs_have_is_refused(school: Path):
    with pytest.raises(AmbiguousLab, match="a-course/first/small, b-course/first/small have it") as caught:
        resolve_lab("small", find_courses(school))

    assert "small" == caught.value.name
    assert ("a-course/first/small", "b-course/first/small") == caught.value.among


def test_a_name_that_no_lab_has_is_refused_with_the_names_there_are(course: Course):
    with pytest.raises(LabNotFound, match="'large', expected one of: good/first/small") as caught:
        resolve_lab("large", [course])

    assert ("large", ("good/first/small",)) == (caught.value.name, caught.value.known)


def test_where_there_is_no_lab_at_all_the_refusal_says_so():
    with pytest.raises(LabNotFound, match="one of: no lab at all"):
        resolve_lab("", [])


def test_a_lab_without_a_course_around_it_is_named_like_its_folder(own_lab: Path, tmp_path: Path):
    alone = Path(shutil.copytree(own_lab, tmp_path / "alone"))

    assert ("alone", "alone") == (read_lab(alone).id, read_lab(alone).path)


def test_a_lab_is_named_from_wherever_it_is_read(own_lab: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(own_lab)

    assert ("small", "good/first/small") == (read_lab(Path()).id, read_lab(Path()).path)


def test_a_lab_with_a_fault_is_refused_with_all_of_them(own_lab: Path):
    (own_lab / "checks.py").unlink()
    (own_lab / "lab.toml").unlink()

    with pytest.raises(InvalidCourse, match=r"(?s)lab\.toml.*checks\.py") as caught:
        read_lab(own_lab)

    assert ["lab.toml", "checks.py"] == [fault.file.name for fault in caught.value.faults]
