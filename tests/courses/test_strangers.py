"""Programs of strangers to each lab: a right one passes, a wrong one is refused, and what is said of it is true.

Add a file, not a test. A file is one exercise's cell, or several cells below `# %% exercise="name"` and (a cell of the
learner's own) `# %%`. A wrong one begins with TOML: `at_fault`, and where they matter `kinds` of the findings, what is
said (`says`) and what would be untrue (`unsaid`).
"""

import contextlib
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sensui.course import Lab, Role, read_lab
from sensui.grading import Judge, Kind, Outcome, Verdict, read_notebook
from sensui.sandbox import open_sandbox

STRANGERS = Path(__file__).parent / "strangers"
COURSES = Path(__file__).parents[2] / "courses"
CELL = re.compile(r'^# %%(?: exercise="(\w+)")?\n', re.MULTILINE)
FACTS = re.compile(r'\A"""\n(.*?)"""\n+', re.DOTALL)
NEED_TORCH = ("hand-signs", "hand-signs-keras")
ENGLISH_ONLY = ("array of", "an object", "a function", "expected")

Grade = Callable[[Path], Verdict]


@dataclass(frozen=True, kw_only=True)
class Program:
    """What one stranger wrote, and what must be found in it."""

    cells: list[tuple[str | None, str]]
    facts: dict[str, Any]


def read_program(path: Path, lab: Lab) -> Program:
    text = path.read_text(encoding="utf-8")
    facts = FACTS.match(text)
    source = text[facts.end() :] if facts else text
    parts = CELL.split(source)
    named = [e.name for e in lab.exercises if path.stem.startswith(e.name)]
    cells = list(zip(parts[1::2], parts[2::2], strict=True)) or [(max(named, key=len), source)]
    return Program(cells=cells, facts=tomllib.loads(facts[1]) if facts else {})


def notebook_with(program: Program, lab: Lab) -> dict[str, Any]:
    """A notebook with a stranger's cells in their order, and the reference's for every other exercise."""
    theirs = [exercise for exercise, _ in program.cells]
    cells, waiting = [], list(program.cells)
    for cell in (cell for cell in lab.cells if cell.role is Role.EXERCISE):
        if cell.exercise not in theirs:
            cells.append((cell.exercise, cell.source))
        while cell.exercise in [exercise for exercise, _ in waiting]:
            cells.append(waiting.pop(0))
    said = [{"exercise": exercise} if exercise else {} for exercise, _ in cells + waiting]
    return {
        "metadata": {"sensui": {"lab": lab.path}},
        "cells": [
            {"cell_type": "code", "source": source, "metadata": {"sensui": sensui}}
            for sensui, (_, source) in zip(said, cells + waiting, strict=True)
        ],
    }


def touched_by(program: Program, lab: Lab) -> list[str]:
    """The exercises that a program answers, and those that rest on them."""
    written = {exercise for exercise, _ in program.cells}
    return [e.name for e in lab.exercises if e.name in written or written & set(e.needs)]


@pytest.fixture(scope="module")
def grade(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grade]:
    file = tmp_path_factory.mktemp("strangers") / "lab.ipynb"
    judges: dict[str, tuple[Lab, Judge]] = {}
    verdicts: dict[Path, Verdict] = {}
    with contextlib.closing(open_sandbox("none")) as sandbox:

        def graded(path: Path) -> Verdict:
            if path in verdicts:
                return verdicts[path]
            name = path.parent.parent.name
            if name not in judges:
                lab = read_lab(next(COURSES.glob(f"*/*/labs/{name}")))
                judges[name] = lab, Judge(lab, sandbox=sandbox)
            lab, judge = judges[name]
            program = read_program(path, lab)
            file.write_text(json.dumps(notebook_with(program, lab)), encoding="utf-8")
            verdicts[path] = judge.grade(
                read_notebook(file, [lab]), exercises=touched_by(program, lab), seed=5
            )
            return verdicts[path]

        yield graded


def programs(kind: str) -> list[Any]:
    paths = sorted(STRANGERS.glob(f"*/{kind}/*.py"))
    return [
        pytest.param(
            path,
            id=f"{path.parent.parent.name}: {path.stem.replace('_', ' ')}",
            marks=[pytest.mark.torch] * (path.parent.parent.name in NEED_TORCH),
        )
        for path in paths
    ]


@pytest.mark.parametrize("path", programs("right"))
def test_a_right_program_passes(path: Path, grade: Grade) -> None:
    verdict = grade(path)

    refused = {
        e.name: [f.message.en for f in e.findings]
        for e in verdict.exercises
        if e.outcome is not Outcome.PASSED
    }
    assert {} == refused


@pytest.mark.parametrize("path", programs("wrong"))
def test_a_wrong_program_is_refused_in_true_words(path: Path, grade: Grade) -> None:
    facts = tomllib.loads(FACTS.match(path.read_text(encoding="utf-8"))[1])  # type: ignore[index]

    exercises = grade(path).exercises

    refused = [e for e in exercises if e.outcome is not Outcome.PASSED]
    findings = [f for e in refused for f in e.findings]
    said = " ".join(f.message.en for f in findings)
    assert refused
    assert set(facts["at_fault"]) == {name for e in refused for name in e.at_fault}
    assert all(e.points == e.max_points for e in exercises if e.at_fault and e.name not in e.at_fault)
    assert facts.get("kinds", [f.kind for f in refused[0].findings]) == [f.kind for f in refused[0].findings]
    assert [] == [phrase for phrase in facts.get("says", []) if phrase not in said]
    assert [] == [phrase for phrase in facts.get("unsaid", []) if phrase in said]


@pytest.mark.parametrize("path", programs("wrong"))
def test_what_is_said_of_a_wrong_program_asks_something_in_both_languages(path: Path, grade: Grade) -> None:
    for exercise in grade(path).exercises:
        kinds = {finding.kind for finding in exercise.findings}
        if kinds & {Kind.MISCONCEPTION, Kind.RELATION, Kind.DIFFERENCE}:
            assert any(f.message.en.endswith("?") and f.message.ja.endswith("?") for f in exercise.findings)
        for finding in exercise.findings:
            if finding.kind in (Kind.RELATION, Kind.DIFFERENCE):
                assert not any(words in finding.message.ja for words in ENGLISH_ONLY)
