"""`sensui new` makes what `sensui verify` proves."""

import tomllib
from pathlib import Path

import pytest


@pytest.mark.slow
def test_what_is_new_passes_verify(sensui) -> None:
    sensui("new", "course", "fresh")
    sensui("new", "unit", "second-steps", "--in", "fresh")
    sensui("new", "lab", "more-practice", "--in", "fresh/second-steps")

    said = sensui("verify", "fresh", "--json")

    assert said.json["failures"] == []
    assert said.code == 0
    assert [one["is_thin"] for one in said.json["exercises"]] == [False] * 6


def test_a_new_unit_stands_in_its_course(sensui) -> None:
    sensui("new", "course", "fresh")

    sensui("new", "unit", "second-steps", "--in", "fresh")

    assert tomllib.loads(Path("fresh/course.toml").read_text())["units"] == ["first-steps", "second-steps"]


def test_a_new_lab_stands_in_its_unit_and_leaves_the_rest_as_it_was(sensui) -> None:
    sensui("new", "course", "fresh")
    unit = Path("fresh/first-steps/unit.toml")
    before = unit.read_text()

    sensui("new", "lab", "more-practice", "--in", "fresh/first-steps")

    assert unit.read_text() == before.replace(
        '"labs/standardize"]', '"labs/standardize", "labs/more-practice"]'
    )


def test_a_list_on_lines_of_their_own_grows_by_a_line(sensui) -> None:
    sensui("new", "course", "fresh")
    course = Path("fresh/course.toml")
    course.write_text(course.read_text().replace('["first-steps"]', '[\n  "first-steps",\n]'))

    sensui("new", "unit", "second-steps", "--in", "fresh")

    assert 'units = [\n  "first-steps",\n  "second-steps",\n]' in course.read_text()


def test_terms_that_the_glossary_has_are_not_added_again(sensui) -> None:
    sensui("new", "course", "fresh")
    before = Path("fresh/glossary.toml").read_text()

    sensui("new", "unit", "second-steps", "--in", "fresh")

    assert Path("fresh/glossary.toml").read_text() == before


def test_what_was_made_is_said_in_json(sensui) -> None:
    made = sensui("new", "course", "fresh", "--json").json

    assert made["folder"] == "fresh"
    assert "first-steps/labs/standardize/lab.py" in made["files"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("course", "My Course"), "expected at most 48 small letters"),
        (("course", "../there"), "expected at most 48 small letters"),
        (("unit", "more"), "there is no course.toml here"),
        (("lab", "more"), "there is no unit.toml here"),
    ],
)
def test_what_cannot_be_made_is_one_sentence(sensui, arguments: tuple[str, ...], says: str) -> None:
    said = sensui("new", *arguments)

    assert said.code == 2
    assert says in said.err


def test_a_folder_that_is_there_is_left_alone(sensui) -> None:
    sensui("new", "course", "fresh")

    said = sensui("new", "course", "fresh", "--lang", "ja")

    assert said.code == 2
    assert "既にあります" in said.err
