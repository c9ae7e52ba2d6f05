"""Whatever the files of a course hold, they are read to the end."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensui.course import Lang, Level, inspect_course, notebook_of
from sensui.course._faults import Report
from sensui.course._load import read_text
from sensui.course._python import NotPython, bound_names, parsed

from .conftest import CASES
from .strategies import SOME

FILES = sorted(path.relative_to(CASES / "good") for path in (CASES / "good").rglob("*.*") if path.is_file())
NASTY = [
    *(
        "\x00",
        "\ufeff",
        "\r",
        "\x0c",
        "\u2028",
        "\t",
        "\\",
        "'",
        '"',
        '"""',
        "`",
        "```\n",
        "$",
        "$$",
        "😀",
        "日本 | x",
    ),
    *(
        "[",
        "(",
        "{",
        "]]",
        "}",
        "[[item]]\n",
        "= ",
        "1" * 5000,
        "{#",
        "## ",
        ":::",
        "::::spec\n",
        ":::figure x=1 =\n",
    ),
    *("[a](http://[x)", "[a](%00)", "[a](" + "n" * 300 + ")", "[a]: /x\n", "> " * 50, "- " * 40, "*" * 60),
    *("# %%", '# %% exercise="mean"\n', "# BEGIN SOLUTION\n", "    # END SOLUTION\n", "ja:", "\n\n    ja: x"),
    *("lambda: ", "yield ", "f'{x", "async def f():\n    await x\n", "if 1:\n", "else:\n", "import data\n"),
    *("x" + "+1" * 3000 + "\n", "x" + "[0]" * 900 + "\n", "-" * 400 + "1", "((((" * 60),
    "if x:\n pass\n" + "elif x:\n pass\n" * 1500,
]
CUTS = st.tuples(st.sampled_from(FILES), st.floats(0, 1), st.integers(0, 40), st.sampled_from(["", *NASTY]))


@pytest.mark.slow
@settings(SOME, max_examples=80)
@given(st.lists(CUTS, min_size=1, max_size=4))
def test_no_content_of_any_file_is_more_than_a_fault(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[tuple[Path, float, int, str]]
):
    folder = Path(shutil.copytree(CASES / "good", tmp_path_factory.mktemp("broken") / "good"))
    for file, where, length, new in cuts:
        text = (folder / file).read_text()
        start = int(where * len(text))
        (folder / file).write_text(text[:start] + new + text[start + length :], newline="")

    course, faults = inspect_course(folder)

    assert all(str(fault) for fault in faults)
    if course and not faults:
        for lab in course.labs:
            assert notebook_of(lab, lang=Lang.JA, level=Level.GUIDED)


@settings(SOME, max_examples=30)
@given(st.sampled_from(FILES), st.binary(max_size=200))
def test_binary_junk_in_any_file_is_a_fault(
    tmp_path_factory: pytest.TempPathFactory, file: Path, junk: bytes
):
    folder = Path(shutil.copytree(CASES / "good", tmp_path_factory.mktemp("junk") / "good"))
    (folder / file).write_bytes(b"\xff" + junk)

    _, faults = inspect_course(folder)

    assert [folder / file] == [fault.file for fault in faults if fault.found == "not UTF-8 at byte 0"]


@pytest.mark.parametrize("file", FILES, ids=str)
def test_a_folder_in_place_of_any_file_is_a_fault(own_course: Path, file: Path):
    (own_course / file).unlink()
    (own_course / file).mkdir()

    _, faults = inspect_course(own_course)

    assert "a folder" in [fault.found for fault in faults if fault.file == own_course / file]


def test_a_pipe_in_place_of_a_file_is_not_waited_for(own_course: Path):
    quiz = own_course / "first" / "quiz.toml"
    quiz.unlink()
    os.mkfifo(quiz)

    _, (fault,) = inspect_course(own_course)

    assert (quiz, "file") == (fault.file, fault.key)


def test_a_course_that_is_a_file_or_nothing_is_a_fault(tmp_path: Path):
    (tmp_path / "file").write_text("x")

    for folder in (tmp_path / "file", tmp_path / "nowhere", tmp_path):
        course, faults = inspect_course(folder)

        assert course is None
        assert ["course.toml", "glossary.toml"] == [fault.file.name for fault in faults]


def test_a_file_whose_name_is_too_long_is_a_fault(tmp_path: Path):
    report = Report(tmp_path / ("n" * 300))

    assert read_text(report) is None
    assert ["file"] == [fault.key for fault in report.faults]


@pytest.mark.parametrize(
    "source", ["x" + "+1" * 20_000, "-" * 5000 + "1", "x" + "[0]" * 20_000, "x = '\ud800'"]
)
def test_python_that_python_itself_gives_up_on_is_no_python(source: str):
    with pytest.raises(NotPython, match="line 1: "):
        parsed(source)


def test_names_of_comprehensions_and_functions_are_their_own():
    source = """
import os.path, json as j
from math import pi as half
a, *b = [c for c in d]
e: int = (lambda f: f)({g for g in h}, {i: 1 for i in l}, (m for m in n))
for o in (p := q): pass
with r as (s, t): u[v] = w.x = 1
class A:
    y = 1
async def z(k): pass
"""

    assert set("ab e opst z".replace(" ", "")) | {"os", "j", "half", "A"} == bound_names(parsed(source))
