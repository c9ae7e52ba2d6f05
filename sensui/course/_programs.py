"""misconceptions/*.py and alternatives/*.py: programs, each with TOML in its docstring."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from ._check_texts import check_texts
from ._faults import Report
from ._files import Exercise, key, table
from ._load import parse_toml, read_text
from ._model import Alternative, Misconception
from ._python import NotPython, bound_names, parsed
from ._text import FromFile, Lang, Text

Model = TypeVar("Model", bound=FromFile)

QUESTION = {Lang.EN: ("?",), Lang.JA: ("？", "?", "か。")}


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


def read_misconceptions(
    report: Report, folder: Path, exercises: Mapping[str, Exercise] | None
) -> tuple[Misconception, ...]:
    """The wrong programs of a lab, by name of file; `exercises` is None when lab.toml cannot be read."""
    read = []
    for file, program, said in _read(report, folder, MisconceptionFile):
        _check_says(report.on(file), said.says)
        if _fits(report.on(file), said.exercise, program, exercises):
            read.append(
                Misconception(
                    id=file.stem, exercise=said.exercise, says=said.says, source=program.source, file=file
                )
            )
    return tuple(read)


def read_alternatives(
    report: Report, folder: Path, exercises: Mapping[str, Exercise] | None
) -> tuple[Alternative, ...]:
    """The different right programs of a lab, by name of file."""
    return tuple(
        Alternative(id=file.stem, exercise=said.exercise, note=said.note, source=program.source, file=file)
        for file, program, said in _read(report, folder, AlternativeFile)
        if _fits(report.on(file), said.exercise, program, exercises)
    )


def _read(report: Report, folder: Path, model: type[Model]) -> Iterator[tuple[Path, _Program, Model]]:
    for file in sorted(folder.glob("*.py")) if folder.is_dir() else []:
        program = _program(report.on(file))
        said = program and parse_toml(report.on(file), model, program.docstring, first_line=program.line)
        if program and said:
            check_texts(report.on(file), said)
            yield file, program, said


def _program(report: Report) -> _Program | None:
    text = read_text(report)
    if text is None:
        return None
    try:
        tree = parsed(text)
    except NotPython as error:
        report.add(f"line {error.line}", found=error.says, expected="Python", fix="Mend this line.")
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


def _fits(report: Report, exercise: str, program: _Program, exercises: Mapping[str, Exercise] | None) -> bool:
    """Is the program one for an exercise of the lab, and does it define what the exercise defines?"""
    if exercises is None:
        return False
    if exercise not in exercises:
        report.add(
            "exercise",
            found=repr(exercise),
            expected="one of the lab's exercises: " + ", ".join(exercises),
            fix="Write one of these names.",
        )
        return False
    missing = sorted(set(exercises[exercise].defines) - program.names)
    for name in missing:
        report.add(
            "definition",
            found=f"missing: {name}",
            expected="every name that the exercise defines",
            fix="Define it at the top level of the file.",
        )
    return not missing


def _check_says(report: Report, says: Text) -> None:
    """What a learner is told ends with one question."""
    for lang in Lang:
        words = says.in_(lang)
        if not words.endswith(QUESTION[lang]):
            report.add(
                f"says.{lang}",
                found=f"without a question at its end: …{words[-20:]!r}",
                expected="words that end with one question",
                fix="Ask what leads the learner to the right idea.",
            )
