"""misconceptions/*.py and alternatives/*.py: programs, each with TOML in its docstring."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from ._faults import Report
from ._files import key, table
from ._load import parse_toml, read_text
from ._model import Alternative, Misconception
from ._python import NotPython, bound_names, parsed
from ._text import FromFile, Text

Model = TypeVar("Model", bound=FromFile)


class MisconceptionFile(FromFile):
    """The docstring of a misconception."""

    exercise: str = key("an exercise of this lab", 'exercise = "propagate"')
    says: Text = key(
        "what the learner is told, in both languages",
        table("says", "How many examples are there?", "例はいくつありますか。"),
    )


class AlternativeFile(FromFile):
    """The docstring of an alternative."""

    exercise: str = key("an exercise of this lab", 'exercise = "propagate"')
    note: Text | None = key(
        "what is different, in both languages", table("note", "With a loop.", "ループで書く。"), None
    )


@dataclass(frozen=True)
class _Program:
    source: str
    docstring: str
    line: int
    names: frozenset[str]


def read_misconceptions(report: Report, folder: Path, exercises: Iterable[str]) -> tuple[Misconception, ...]:
    """The wrong programs of a lab, by name of file."""
    known = tuple(exercises)
    return tuple(
        Misconception(id=file.stem, exercise=said.exercise, says=said.says, source=program.source, file=file)
        for file, program, said in _read(report, folder, MisconceptionFile)
        if _is_known(report.on(file), said.exercise, known)
    )


def read_alternatives(report: Report, folder: Path, exercises: Iterable[str]) -> tuple[Alternative, ...]:
    """The different right programs of a lab, by name of file."""
    known = tuple(exercises)
    return tuple(
        Alternative(id=file.stem, exercise=said.exercise, note=said.note, source=program.source, file=file)
        for file, program, said in _read(report, folder, AlternativeFile)
        if _is_known(report.on(file), said.exercise, known)
    )


def _read(report: Report, folder: Path, model: type[Model]) -> Iterator[tuple[Path, _Program, Model]]:
    for file in sorted(folder.glob("*.py")) if folder.is_dir() else []:
        program = _program(report.on(file))
        said = program and parse_toml(report.on(file), model, program.docstring, first_line=program.line)
        if program and said:
            yield file, program, said


def _program(report: Report) -> _Program | None:
    text = read_text(report)
    if text is None:
        return None
    try:
        tree = parsed(text)
    except NotPython as error:
        report.add(f"line {error.line}", found=error.says, expected="Python", fix="Mend it.")
        return None
    match tree.body:
        case [ast.Expr(value=ast.Constant(value=str() as docstring)) as first, *_]:
            return _Program(text, docstring, first.lineno, bound_names(tree))
    report.add(
        "docstring",
        found="missing",
        expected="TOML at the top of the file, between three quotes",
        fix='Write `exercise = "…"` and what belongs to it.',
    )
    return None


def _is_known(report: Report, exercise: str, known: tuple[str, ...]) -> bool:
    if exercise in known:
        return True
    report.add(
        "exercise",
        found=repr(exercise),
        expected="one of the lab's exercises: " + ", ".join(known),
        fix="Write one of these names.",
    )
    return False
