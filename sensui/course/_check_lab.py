"""Do the files of a lab agree with each other?"""

import ast
from collections.abc import Iterable, Sequence
from pathlib import Path

from ._check_code import check_code
from ._check_texts import check_texts, check_unique
from ._faults import Report
from ._files import LabFile
from ._model import Cell, Role
from ._python import NotPython, bound_names, parsed


def check_facts(report: Report, facts: LabFile) -> None:
    """lab.toml by itself."""
    check_texts(report, facts)
    names = [exercise.name for exercise in facts.exercises]
    check_unique(report, "exercise", names, what="exercise")
    defined = [name for exercise in facts.exercises for name in exercise.defines]
    check_unique(report, "exercise.defines", defined, what="name")
    for place, exercise in enumerate(facts.exercises):
        for need in exercise.needs:
            if need not in names[:place]:
                report.add(
                    f"exercise[{exercise.name}].needs",
                    found=repr(need),
                    expected=f"earlier exercises of this lab: {listed(names[:place])}",
                    fix="Correct the name, or change the order.",
                )
    for equivalent in facts.equivalents:
        if equivalent.exercise not in names:
            report.add(
                "equivalent.exercise",
                found=repr(equivalent.exercise),
                expected=f"one of the lab's exercises: {listed(names)}",
                fix="Write one of these names.",
            )


def listed(names: Iterable[str]) -> str:
    """The names in a row, or that there is none."""
    return ", ".join(names) or "none"


def check_order(report: Report, facts: LabFile, cells: Sequence[Cell]) -> None:
    """lab.py has one cell for each exercise of lab.toml, in the same order."""
    wanted = [exercise.name for exercise in facts.exercises]
    found = [cell.exercise for cell in cells if cell.exercise is not None]
    if wanted != found:
        report.add(
            "exercises",
            found=listed(found),
            expected=f"{listed(wanted)}, as in lab.toml",
            fix="Write one cell for each exercise, in the same order.",
        )


def check_data(report: Report, text: str, others: Iterable[Cell]) -> frozenset[str] | None:
    """data.py, which becomes a cell of the notebook: what it defines; None when it is no Python."""
    source = check_code(report, text)
    if source is None:
        return None
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Name) and node.id == "__file__":
            report.add(
                f"line {node.lineno}",
                found="`__file__`",
                expected="data that is made or comes by a loader: a notebook has no file beside it",
                fix="Make the data here.",
            )
    own = bound_names(source.tree) - _imported(source.tree)
    for cell in others:
        if cell.role is not Role.EXPLORE:
            for name in sorted(own & _bound(cell)):
                report.add(
                    name,
                    found=f"defined here and in line {cell.line} of lab.py",
                    expected="a name of its own: in the notebook both stand side by side",
                    fix="Rename one.",
                )
    return own


def check_no_data(report: Report, file: Path) -> None:
    """A data file that is there is listed."""
    if file.exists():
        report.add(
            "data",
            found=f"missing, and {file.name} is there",
            expected="everything that is there",
            fix=f'Write `data = "{file.name}"`, or remove the file.',
        )


def _bound(cell: Cell) -> frozenset[str]:
    try:
        return bound_names(parsed(cell.source))
    except NotPython:
        return frozenset()


def _imported(tree: ast.Module) -> frozenset[str]:
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    return bound_names(ast.Module(body=list(imports), type_ignores=[]))


def check_checks(report: Report, text: str) -> None:
    """checks.py is Python; what it says is the judge's business."""
    try:
        parsed(text)
    except NotPython as error:
        report.add(f"line {error.line}", found=error.says, expected="Python", fix="Mend this line.")
