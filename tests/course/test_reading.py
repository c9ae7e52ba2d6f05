"""A course that is right is read whole; one that is not is refused with everything that is wrong."""

from dataclasses import FrozenInstanceError
from pathlib import Path

import pydantic
import pytest

from sensui.course import (
    Course,
    ExerciseNotFound,
    Fault,
    InvalidCourse,
    Lab,
    Lang,
    Profile,
    Role,
    inspect_course,
    read_course,
)

from .conftest import CASES


def test_a_course_is_its_files(course: Course):
    unit = course.units[0]

    assert ("good", "first", CASES / "good") == (course.id, unit.id, course.folder)
    assert (Lang.JA, Lang.EN) == course.languages
    assert ("Small certificate", 0.8) == (
        course.certificate and course.certificate.title.en,
        course.pass_mark,
    )
    assert ["mean"] == [term.id for term in course.glossary]
    assert ("good", 30, (), ("mean",)) == (unit.course, unit.minutes, unit.needs, unit.terms)
    assert ["平均"] == [text.ja for text in unit.covers]
    assert ("lecture", "quiz", "labs/small", "contests/tiny") == unit.items


def test_a_lab_is_its_files(lab: Lab):
    assert ("small", "good/first/small", Profile.NUMPY) == (lab.id, lab.path, lab.profile)
    assert {"wall_seconds": 20} == lab.limits.given
    assert 4 == lab.points
    assert [("m_train", "m_test")] == [one.defines for one in lab.exercises if one.name == "sizes"]
    assert ("mean",) == lab.exercise("Scale").needs
    assert ["line 4: 0 to 0.0"] == [one.mutant for one in lab.equivalents]
    assert lab.data_source
    assert lab.data_source.startswith('"""A few numbers.')
    assert "check.same" in lab.checks_source
    assert "checks.py" == lab.checks_file.name


def test_cells_know_their_role_and_their_line(lab: Lab):
    assert [
        (Role.SETUP, None, None, 2),
        (Role.EXERCISE, "mean", None, 8),
        (Role.EXERCISE, "Scale", None, 22),
        (Role.EXERCISE, "sizes", None, 55),
        (Role.EXPLORE, None, None, 61),
        (Role.EXPLORE, None, "numbers", 64),
    ] == [(cell.role, cell.exercise, cell.section, cell.line) for cell in lab.cells]
    lines = (lab.folder / "lab.py").read_text().split("\n")
    assert all(cell.source.split("\n")[0] == lines[cell.line - 1] for cell in lab.cells)
    assert "def mean(x):" == lab.cell_of("mean").source.split("\n")[0]


def test_pages_have_an_introduction_and_sections(lab: Lab):
    page = lab.pages[Lang.EN]
    section = page.section("mean")
    assert section

    assert "You compute a mean, then build a layer on it." == page.intro
    assert ["mean", "Scale", "sizes", "numbers"] == [one.id for one in page.sections]
    assert "The mean of $m$ numbers is $\\frac{1}{m} \\sum_i x_i$." == section.theory
    assert (
        "How many numbers are there?",
        "Add them first.",
        "Divide the sum by `np.size(x)`.",
    ) == section.hints
    assert section.api.startswith("- [numpy.size](https://")
    assert page.section("nothing") is None


def test_misconceptions_and_alternatives_are_programs_with_words(lab: Lab):
    (wrong,), (other,) = lab.misconceptions, lab.alternatives

    assert ("mean_forgets_the_size", "mean") == (wrong.id, wrong.exercise)
    assert wrong.says.ja.endswith("何で割りますか。")
    assert "return np.sum(x)" in wrong.source
    assert ("mean_by_numpy", "mean", "NumPy knows it.") == (
        other.id,
        other.exercise,
        other.note and other.note.en,
    )


def test_what_was_read_cannot_be_changed(course: Course, lab: Lab):
    with pytest.raises(FrozenInstanceError):
        lab.minutes = 3  # type: ignore[misc]
    with pytest.raises(pydantic.ValidationError, match="frozen"):
        course.title.en = "x"


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(own_course: Path, course: Course):
    for file in own_course.rglob("*.*"):
        if file.is_file():
            file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))

    read = read_course(own_course)

    assert [cell.source for cell in course.labs[0].cells] == [cell.source for cell in read.labs[0].cells]
    assert course.labs[0].pages == read.labs[0].pages
    assert course.units[0].lecture == read.units[0].lecture


def test_a_course_with_faults_is_refused_with_all_of_them(own_course: Path):
    (own_course / "glossary.toml").unlink()
    (own_course / "first" / "quiz.toml").unlink()

    with pytest.raises(InvalidCourse) as caught:
        read_course(own_course)

    assert ["glossary.toml", "quiz.toml"] == [fault.file.name for fault in caught.value.faults]
    assert 2 == len(str(caught.value).split("\n"))


def test_a_course_with_faults_can_still_be_looked_into(own_course: Path):
    (own_course / "first" / "quiz.toml").unlink()

    course, faults = inspect_course(own_course)

    assert course
    assert ["small"] == [lab.id for lab in course.labs]
    assert course.units[0].quiz is None
    assert 1 == len(faults)


def test_a_need_in_another_course_is_looked_up_when_that_course_is_there(own_course: Path):
    other = own_course.parent / "other"
    (other / "deep").mkdir(parents=True)
    (other / "course.toml").write_text("")
    (other / "deep" / "unit.toml").write_text("")
    unit = own_course / "first" / "unit.toml"
    unit.write_text('needs = ["other/deep", "other/shallow", "elsewhere/unit"]\n' + unit.read_text())

    _, faults = inspect_course(own_course)

    assert [("needs", "'other/shallow'", "a unit of the course other")] == [
        (fault.key, fault.found, fault.expected) for fault in faults
    ]


def test_a_course_without_what_may_be_left_out_is_right(own_course: Path):
    for name in ("misconceptions", "alternatives"):
        for file in (own_course / "first" / "labs" / "small" / name).iterdir():
            file.unlink()
        (own_course / "first" / "labs" / "small" / name).rmdir()
    course = own_course / "course.toml"
    course.write_text(course.read_text().split("[certificate]")[0].replace("pass_mark = 0.8", ""))

    read = read_course(own_course)

    assert (0.8, None, ()) == (read.pass_mark, read.certificate, read.labs[0].misconceptions)


def test_a_file_that_nobody_may_read_is_a_fault(own_course: Path):
    quiz = own_course / "first" / "quiz.toml"
    quiz.unlink()
    quiz.symlink_to(quiz)

    _, (fault,) = inspect_course(own_course)

    assert ("quiz.toml", "file") == (fault.file.name, fault.key)


def test_a_fault_says_where_what_is_what_should_be_and_what_to_do():
    fault = Fault(
        file=Path("lab.toml"), key="points", found="-1", expected="a number above 0", fix="Write 1."
    )

    assert "lab.toml: `points` is -1, expected a number above 0. Write 1." == str(fault)


def test_an_exercise_that_a_lab_does_not_have_is_refused_with_the_names_there_are(lab: Lab):
    for ask in (lab.exercise, lab.cell_of):
        with pytest.raises(ExerciseNotFound, match="'median', expected one of: mean, Scale, sizes") as caught:
            ask("median")

        assert ("median", ("mean", "Scale", "sizes")) == (caught.value.name, caught.value.known)


@pytest.mark.parametrize(
    "name", ["object.__call__", "__init__", "torch.nn.Module.__call__", "_private", "sys._getframe"]
)
@pytest.mark.parametrize("written", ["[{}]", "[`{}`]"])
def test_an_api_name_with_underscores_is_a_name_and_not_bold(own_lab: Path, name: str, written: str):
    for lang in Lang:
        page = own_lab / f"lab.{lang.value}.md"
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace("[numpy.size]", written.format(name)), encoding="utf-8")

    lab = read_course(own_lab.parents[2]).labs[0]

    for lang in Lang:
        assert any(f"- [`{name}`](https://" in section.api for section in lab.pages[lang].sections)
        assert any("- [numpy.ravel](https://" in section.api for section in lab.pages[lang].sections)
