"""The pages about commands and verdicts say all that there is, and nothing else."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest
import typer.main

from sensui.cli._app import app
from sensui.course import Lang, Text
from sensui.grading import ExerciseVerdict, Finding, Kind, Outcome, Verdict
from sensui.grading.proof import Proof, Tally
from sensui.grading.proof._mutants import OPERATORS

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


def commands(group: click.Group, prefix: str = "sensui") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{prefix} {name}")  # type: ignore[arg-type]
        else:
            yield f"{prefix} {name}", command


COMMANDS = dict(commands(typer.main.get_command(app)))  # type: ignore[arg-type]


def section(page: str, heading: str) -> str:
    text = (REFERENCE / page).read_text(encoding="utf-8")
    found = re.search(rf"^(#+) {re.escape(heading)}\n(?P<body>.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found is not None, heading
    return found["body"]


def rows(body: str) -> list[str]:
    return [
        name
        for cell in re.findall(r"^\| (`[^|]+) \|", body, re.MULTILINE)
        for name in re.findall(r"`([^`]+)`", cell)
    ]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_has_a_row(name: str) -> None:
    options = [one for one in COMMANDS[name].params if not getattr(one, "hidden", False)]
    names = [opt for one in options for opt in (*one.opts, *one.secondary_opts) if opt.startswith("-")]

    assert sorted(names) == sorted(rows(section("commands.md", f"`{name}`")))


def test_every_command_has_a_heading_and_every_heading_a_command() -> None:
    text = (REFERENCE / "commands.md").read_text(encoding="utf-8")

    assert sorted(COMMANDS) == sorted(re.findall(r"^## `(sensui [^`]+)`$", text, re.MULTILINE))


def test_every_operator_of_mutants_has_a_row() -> None:
    assert list(OPERATORS) == rows(section("commands.md", "Mutants"))


def test_every_field_of_a_proof_has_a_row() -> None:
    proof = Proof(seconds=0, seed=0, courses=(), exercises=(), pairs=Tally(), failures=())

    assert list(proof.to_json()) == [
        name for name in rows(section("commands.md", "The proof as JSON")) if name in proof.to_json()
    ]


def test_every_field_of_a_verdict_has_a_row() -> None:
    given = {one.name for one in fields(Verdict)} | {"file", "format", "score", "max_score"}

    assert given == set(rows(section("verdict.md", "The object")))


def test_every_field_of_an_exercise_has_a_row() -> None:
    assert [one.name for one in fields(ExerciseVerdict)] == rows(section("verdict.md", "An exercise"))


def test_every_field_of_a_finding_has_a_row() -> None:
    said = Finding(kind=Kind.NOTE, message=Text(en="Look.", ja="見てください。"))
    verdict = ExerciseVerdict(
        name="f", outcome=Outcome.FAILED, points=0, max_points=1, findings=(said,)
    ).to_json(Lang.EN)

    assert list(verdict["findings"][0]) == rows(section("verdict.md", "A finding"))


def test_every_outcome_and_kind_has_a_row() -> None:
    assert [str(one) for one in Outcome] == rows(section("verdict.md", "Outcomes"))
    assert {str(one) for one in Kind} == set(rows(section("verdict.md", "Kinds")))


def test_a_verdict_has_the_fields_of_the_page_in_their_order(sensui, notebook) -> None:
    verdict = sensui("check", notebook(), "--json").json

    assert list(verdict) == rows(section("verdict.md", "The object"))
    assert list(verdict["exercises"][0]) == rows(section("verdict.md", "An exercise"))


def test_a_file_that_could_not_be_judged_has_the_fields_of_the_page(sensui) -> None:
    Path("text.ipynb").write_text("Dear diary,")

    assert list(sensui("grade", "text.ipynb", "--json").json[0]) == rows(
        section("verdict.md", "A file that could not be judged")
    )
