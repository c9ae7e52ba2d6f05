"""Does every cell of lab.py hold what its header says, with the answer between its marks?"""

import ast
from collections.abc import Iterable, Mapping

from ._check_code import check_code
from ._data import MODULE, data_imports
from ._faults import Report
from ._files import Exercise
from ._levels import BLANK, guided_edits, starter
from ._model import Cell, Role
from ._python import NotPython, Source, bound_names, parsed
from ._regions import BEGIN, END, Region, UnbalancedMarks, marks_of, regions_of
from ._text import Lang, Level


def check_cells(
    report: Report,
    cells: Iterable[Cell],
    exercises: Mapping[str, Exercise],
    *,
    data_names: frozenset[str] | None,
) -> None:
    """Each cell by itself; `data_names` is what data.py offers, None when it cannot be read."""
    for cell in cells:
        source = check_code(report, cell.source, first_line=cell.line)
        if source is None:
            continue
        if cell.role is Role.EXERCISE:
            _check_exercise(report, cell, source, exercises.get(cell.exercise or ""))
        else:
            _check_has_no_marks(report, cell, source)
        _check_data_imports(report, cell, source, data_names)


def _check_exercise(report: Report, cell: Cell, source: Source, exercise: Exercise | None) -> None:
    name = f"exercise {cell.exercise}"
    for missing in sorted(set(exercise.defines if exercise else ()) - bound_names(source.tree)):
        report.add(
            f"{name}, line {cell.line}",
            found=f"a cell that does not define {missing!r}",
            expected="a cell that defines every name of `defines` in lab.toml",
            fix="Define it at the top level of the cell, or correct lab.toml.",
        )
    try:
        regions = regions_of(source)
    except UnbalancedMarks as error:
        report.add(
            f"{name}, line {cell.line + error.line - 1}",
            found=f"a `{error.mark}` without its partner",
            expected=f"`{BEGIN}` and `{END}` in turn",
            fix="Write the other mark, or remove this one.",
        )
        return
    if not regions:
        report.add(
            f"{name}, line {cell.line}",
            found="a cell without a solution",
            expected=f"`{BEGIN}` above and `{END}` below what the learner writes",
            fix="Write the marks.",
        )
    sound = [
        _check_region(report, f"{name}, line {cell.line + r.begin.line - 1}", source, r) for r in regions
    ]
    if sound and all(sound):
        _check_starters(report, f"{name}, line {cell.line}", cell)


def _check_region(report: Report, key: str, source: Source, region: Region) -> bool:
    """Can what stands between the marks be taken out, and the rest be left?"""
    if not _is_whole(source, region):
        report.add(
            key,
            found="a mark in the middle of a statement, or at another indentation than the code below it",
            expected="marks around whole statements, indented as they are",
            fix="Move the marks.",
        )
        return False
    if not any(edit.text == BLANK for edit in guided_edits(source, region)):
        report.add(
            key,
            found="an answer of which the guided level leaves nothing to write",
            expected="a value, an argument or a result between the marks",
            fix="Move the marks.",
        )
    return True


def _is_whole(source: Source, region: Region) -> bool:
    inside = range(region.begin.line + 1, region.end.line)
    statements = [node for node in ast.walk(source.tree) if isinstance(node, ast.stmt)]
    if any(node.lineno in inside and node.end_lineno not in inside for node in statements):
        return False
    columns = [_column(source, line) for line in source.logical_lines if line in inside]
    marks = {_column(source, mark.line) for mark in (region.begin, region.end)}
    held = any(region.holds(node) for node in statements)
    return held and marks == {columns[0]} and columns[0] == min(columns)


def _column(source: Source, line: int) -> int:
    text = source.lines[line - 1]
    return len(text) - len(text.lstrip())


def _check_starters(report: Report, key: str, cell: Cell) -> None:
    for level in (Level.GUIDED, Level.STANDARD):
        for lang in Lang:
            try:
                parsed(starter(cell.source, (), lang=lang, level=level))
            except NotPython as error:
                report.add(
                    key,
                    found=f"an answer without which the {level} starter is no Python ({error.says})",
                    expected="an answer that can be taken out of its cell",
                    fix="Move the marks around whole blocks.",
                )


def _check_has_no_marks(report: Report, cell: Cell, source: Source) -> None:
    for mark in marks_of(source):
        report.add(
            f"line {cell.line + mark.line - 1}",
            found=f"`{mark.text}` in a cell of the role {cell.role}",
            expected="solutions in exercise cells only",
            fix="Remove the mark, or make the cell an exercise.",
        )


def _check_data_imports(report: Report, cell: Cell, source: Source, names: frozenset[str] | None) -> None:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import) and any(alias.name.split(".")[0] == MODULE for alias in node.names):
            report.add(
                f"line {cell.line + node.lineno - 1}",
                found="`import data`",
                expected="`from data import …`",
                fix="Import the names, because the notebook has no module of this name.",
            )
    for node in data_imports(source.tree):
        key = f"line {cell.line + node.lineno - 1}"
        if cell.role is not Role.EXPLORE:
            report.add(
                key,
                found=f"data in a cell of the role {cell.role}",
                expected="data in explore cells only: the others run in every check",
                fix="Move the import.",
            )
        wanted = {alias.name for alias in node.names} - {"*"}
        for missing in sorted(wanted - names if names is not None else ()):
            report.add(
                key,
                found=f"{missing!r} from data",
                expected="a name that the file under `data` in lab.toml defines",
                fix="Correct the name, define it, or add `data` to lab.toml.",
            )
