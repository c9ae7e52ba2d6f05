"""docs/reference/course-format.md names every key, and what it shows is right."""

import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from sensui.course import FigureName, Lang, Level, inspect_course
from sensui.course._contest_file import Columns, ContestFile, EntrantFile, Measured, Reveals
from sensui.course._expressions import FUNCTIONS
from sensui.course._faults import Report
from sensui.course._files import (
    Certificate,
    CourseFile,
    Equivalent,
    Exercise,
    GlossaryFile,
    LabFile,
    LabLimits,
    LectureFile,
    Term,
    UnitFile,
)
from sensui.course._headings import page_of
from sensui.course._lecture import DIRECTIVES, lecture_of
from sensui.course._levels import starter
from sensui.course._markdown import nodes_of
from sensui.course._programs import AlternativeFile, MisconceptionFile
from sensui.course._quiz import Accepted, Choice, Draw, PlacementItem, PlacementQuiz, Quiz, QuizItem
from sensui.course._sheet_file import ColumnFile, SheetFile, TableFile
from sensui.course._text import FromFile, Text

from .conftest import CASES

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "course-format.md").read_text()
WHERE: dict[type[BaseModel], str] = {
    Text: "### A text in both languages",
    CourseFile: "## course.toml",
    Certificate: "### `[certificate]`",
    GlossaryFile: "## glossary.toml",
    Term: "### `[[term]]`",
    UnitFile: "## unit.toml",
    LectureFile: "## lecture.toml",
    Quiz: "## quiz.toml",
    QuizItem: "### `[[item]]`",
    Choice: "### `[[item.choice]]`",
    Draw: "### `[item.draw]`",
    Accepted: "### `accept`",
    PlacementQuiz: "## placement.toml",
    PlacementItem: "### Each question",
    LabFile: "## lab.toml",
    LabLimits: "### `[limits]`",
    Exercise: "### `[[exercise]]`",
    Equivalent: "### `[[equivalent]]`",
    SheetFile: "## sheet.toml",
    TableFile: "### `[[table]]`",
    ColumnFile: "### `[[table.column]]`",
    ContestFile: "## contest.toml",
    Columns: "### `[columns]`",
    Reveals: "### `[reveals]`",
    EntrantFile: "### `[[entrant]]`",
    Measured: "### `[entrant.measured]`",
    MisconceptionFile: "## misconceptions/*.py",
    AlternativeFile: "## alternatives/*.py",
}
FILES = [
    CourseFile,
    GlossaryFile,
    UnitFile,
    LectureFile,
    Quiz,
    PlacementQuiz,
    LabFile,
    SheetFile,
    ContestFile,
]


def below(heading: str) -> str:
    """What stands below a heading, until the next; headings inside an example are none."""
    headings = [node for node in nodes_of(PAGE) if node.kind == "heading"]
    place = [node.source for node in headings].index(heading)
    end = headings[place + 1].line - 1 if place + 1 < len(headings) else None
    return "\n".join(PAGE.split("\n")[headings[place].line : end])


def fenced(language: str, text: str = PAGE) -> list[str]:
    """The examples of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


ROWS = [
    pytest.param(model, name, field.alias or name, id=f"{model.__name__}-{name}")
    for model in WHERE
    for name, field in model.model_fields.items()
    if name in model.__annotations__  # what a model has from another has its row there
]


def models() -> Iterator[type[BaseModel]]:
    waiting: list[type[BaseModel]] = [FromFile]
    while waiting:
        for model in waiting.pop().__subclasses__():
            waiting.append(model)
            yield model


def test_every_shape_of_a_file_has_a_place_on_the_page():
    assert set(models()) == set(WHERE)


@pytest.mark.parametrize(("model", "name", "key"), ROWS)
def test_every_key_has_a_row_with_what_belongs_there_its_default_and_an_example(
    model: type[BaseModel], name: str, key: str
):
    field = model.model_fields[name]
    (row,) = re.findall(rf"^\| `{key}` \| (.*) \| (.*) \| `(.*)` \|$", below(WHERE[model]), re.MULTILINE)

    assert (field.description, field.examples) == (row[0], [row[2]])
    assert field.is_required() is (row[1] == "needed")
    if isinstance(field.default, (bool, int, float)):
        assert f"`{field.default}`".lower() == row[1]


@pytest.mark.parametrize(("model", "name", "key"), ROWS)
def test_every_example_of_a_key_is_toml_for_that_key(model: type[BaseModel], name: str, key: str):
    (example,) = model.model_fields[name].examples or []

    said = tomllib.loads(example)
    while key not in said:
        (said,) = said.values()
        said = said[0] if isinstance(said, list) else said

    assert key in said


@pytest.mark.parametrize("model", FILES, ids=lambda model: model.__name__)
def test_the_example_of_a_file_is_such_a_file(model: type[BaseModel]):
    (example,) = fenced("toml", below(WHERE[model]))

    assert model.model_validate(tomllib.loads(example))


def test_the_example_of_a_lab_is_a_lab_with_nothing_wrong(tmp_path: Path):
    course = Path(shutil.copytree(CASES / "good", tmp_path / "good"))
    lab = course / "first" / "labs" / "small"
    for folder in ("misconceptions", "alternatives"):
        shutil.rmtree(lab / folder)
    (lab / "lab.toml").write_text(fenced("toml", below("## lab.toml"))[0])
    (lab / "lab.py").write_text(fenced("python", below("## lab.py"))[0])
    (lab / "data.py").write_text("grid = [1.0, 2.0]\n")
    page = fenced("markdown", below("## lab.en.md and lab.ja.md"))[0]
    (lab / "lab.en.md").write_text(f"{page}\n## Curves {{#curves}}\n\nLook at it.\n")
    (lab / "misconceptions").mkdir()
    (lab / "misconceptions" / "below_zero.py").write_text(
        fenced("python", below("## misconceptions/*.py"))[0]
    )

    _, faults = inspect_course(course)

    assert [] == [fault for fault in faults if fault.file.name != "lab.ja.md"]


def test_the_example_of_a_lecture_is_a_lecture_with_nothing_wrong():
    report = Report(Path("lecture.en.md"))
    (example,) = fenced("markdown", below("## lecture.en.md and lecture.ja.md"))

    lecture = lecture_of(report, page_of(report, example, directives=DIRECTIVES))

    assert ("One neuron", 4) == (lecture.title, len(lecture.scenes[0].blocks))
    assert [] == report.faults


def test_every_figure_function_directive_and_level_is_named():
    lecture, quiz = below("## lecture.en.md and lecture.ja.md"), below("### `[item.draw]`")

    assert all(f"`{figure}`" in lecture for figure in FigureName)
    assert all(f"`:::{name}" in lecture for name in DIRECTIVES)
    assert all(f"`{function}`" in quiz for function in FUNCTIONS)
    assert all(f"| `{level}` |" in below("## The learner's notebook") for level in Level)


def test_what_the_standard_level_leaves_is_what_the_page_says():
    left = starter("# BEGIN SOLUTION\nx = 1\n# END SOLUTION", (), lang=Lang.EN, level=Level.STANDARD)

    assert f"| `standard` | `{left}` |" in PAGE
