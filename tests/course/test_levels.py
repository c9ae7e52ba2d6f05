"""Each folder in cases/levels/ is a reference and the starters that are derived from it. Add a folder, not a test."""

import ast
import io
import tokenize
from pathlib import Path

import pytest
from hypothesis import given

from sensui.course import Exercise, Lab, Lang, Level, reference_of, starter_of
from sensui.course._levels import starter

from .conftest import CASES
from .strategies import SOME, solutions

STARTERS = sorted((CASES / "levels").glob("*/*.*.py"))


@pytest.mark.parametrize("file", STARTERS, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_starter_is_what_its_folder_says(file: Path):
    level, lang, _ = file.name.split(".")
    reference = (file.parent / "reference.py").read_text()

    derived = starter(reference, (), lang=Lang(lang), level=Level(level))

    assert file.read_text().rstrip("\n") == derived.rstrip("\n")


@SOME
@given(solutions())
def test_every_starter_of_any_solution_compiles(reference: str):
    for lang in Lang:
        for level in Level:
            derived = starter(reference, ("f",), lang=lang, level=level)

            compile(derived, "starter", "exec")


@SOME
@given(solutions())
def test_the_guided_level_keeps_every_comment_and_every_statement(reference: str):
    derived = starter(reference, (), lang=Lang.EN, level=Level.GUIDED)

    assert sorted(comments(reference)) == sorted(comments(derived))
    assert kinds(reference) == kinds(derived)


@SOME
@given(solutions())
def test_what_stands_outside_the_marks_is_not_touched(reference: str):
    for level in (Level.GUIDED, Level.STANDARD):
        derived = starter(reference, (), lang=Lang.EN, level=level).split("\n")

        assert reference.split("\n")[:3] == derived[:3]
        assert reference.rstrip("\n").split("\n")[-1] == derived[-1]


@SOME
@given(solutions())
def test_the_marks_are_gone_at_every_level(reference: str):
    for level in Level:
        derived = starter(reference, ("f",), lang=Lang.JA, level=level)

        assert "SOLUTION" not in derived


def comments(source: str) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    found = [token.string for token in tokens if token.type == tokenize.COMMENT]
    return [comment for comment in found if "SOLUTION" not in comment]


def kinds(source: str) -> list[str]:
    return [type(node).__name__ for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)]


def test_a_starter_can_be_asked_for_by_name_or_by_exercise(lab: Lab):
    exercise = lab.exercise("mean")

    assert starter_of(lab, "mean", lang="ja", level="guided") == starter_of(
        lab, exercise, lang=Lang.JA, level=Level.GUIDED
    )


def test_the_scratch_level_names_what_to_define(lab: Lab):
    assert "# Define mean here." == starter_of(lab, "mean", lang="en", level="scratch")
    assert "# ここで m_train、m_test を定義します。" == starter_of(lab, "sizes", lang="ja", level="scratch")
    assert "# Define a, b and c here." == starter(
        "", Exercise(name="x", points=1, defines=["a", "b", "c"]).defines, lang=Lang.EN, level=Level.SCRATCH
    )


def test_a_reference_has_its_answer_in_one_language_and_no_marks(lab: Lab):
    by_name = reference_of(lab, "mean", lang="en")

    assert by_name == reference_of(lab, lab.exercise("mean"), lang="en")
    assert "total = 0  # nothing yet" in by_name
    assert "SOLUTION" not in by_name
    assert "まだ" not in by_name
