"""A sheet beside a lab: plain formulas, with the numbers they give."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ._expressions import NotANumber
from ._faults import Report
from ._load import read_toml
from ._sheet_file import ColumnFile, SheetFile, TableFile
from ._sheet_formulas import Place, formula_at, names_of, number_at
from ._text import Text

SHEET = "sheet.toml"


class CellKind(StrEnum):
    """What stands in a cell."""

    NAME = "name"
    CONSTANT = "constant"
    HEAD = "head"
    START = "start"
    FORMULA = "formula"


@dataclass(frozen=True, kw_only=True)
class SheetCell:
    """One cell, as a program for spreadsheets knows it."""

    kind: CellKind
    value: str | float
    """the text, the number, or what the formula gives"""
    formula: str = ""
    """`=A11+1`, where there is one"""


@dataclass(frozen=True, kw_only=True)
class SheetTable:
    """One tab: its rows of cells, None where a cell is empty."""

    name: str
    rows: tuple[tuple[SheetCell | None, ...], ...]

    @property
    def id(self) -> str:
        """The name as an id of the page."""
        return self.name.lower().replace(" ", "-")


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What sheet.toml describes, written out and computed."""

    title: Text
    about: Text
    tables: tuple[SheetTable, ...]


def read_sheet(report: Report, folder: Path) -> Sheet | None:
    """The sheet of this lab; None where there is none, or where it is wrong, which is reported."""
    if not (folder / SHEET).exists():
        return None
    on_file = report.on(folder / SHEET)
    facts = read_toml(on_file, SheetFile)
    if facts is None:
        return None
    before = len(report.faults)
    for number, table in enumerate(facts.tables):
        if table.name in [other.name for other in facts.tables[:number]]:
            _say(on_file, table.name, "there twice", "a name of its own", "Rename one of the two.")
        _check(on_file, table)
    if len(report.faults) > before:
        return None
    tables = tuple(filter(None, (_written_out(on_file, table, facts.rows) for table in facts.tables)))
    if len(report.faults) > before:
        return None
    return Sheet(title=facts.title, about=facts.about, tables=tables)


def _say(report: Report, place: str, found: str, expected: str, fix: str) -> None:
    report.add(f"table[{place}]", found=found, expected=expected, fix=fix)


def _check(report: Report, table: TableFile) -> None:
    names = [*table.constants, *(column.name for column in table.columns)]
    for name in {name for name in names if names.count(name) > 1}:
        _say(report, f"{table.name}.{name}", "there twice", "a name of its own", "Rename one of the two.")
    earlier = set(table.constants)
    for column in table.columns:
        for formula in filter(None, (column.formula, column.first)):
            place = f"{table.name}.{column.name}"
            try:
                here, above = names_of(formula)
            except NotANumber as error:
                _say(report, place, repr(formula), "a formula", f"Mend it: {error}.")
                continue
            for name in sorted(here - earlier):
                _say(
                    report,
                    place,
                    f"a formula with {name!r}",
                    "constants and columns to the left",
                    "Use `above`?",
                )
            for name in sorted(above - {one.name for one in table.columns}):
                _say(report, place, f"a formula with above({name})", "a column of this table", "Rename it.")
        earlier.add(column.name)


def _written_out(report: Report, table: TableFile, count: int) -> SheetTable | None:
    places = {name: f"$B${row}" for row, name in enumerate(table.constants, start=1)}
    letters = {column.name: letters_of(number) for number, column in enumerate(table.columns)}
    top = len(table.constants) + 3  # constants, an empty row, the heads, the row above the first
    rows = [*_constants(table), (), _heads(table), _starts(table)]
    above = {one.name: one.before for one in table.columns if one.before is not None}
    for step in range(count):
        here: dict[str, float] = dict(table.constants)
        cells = []
        for column in table.columns:
            text = column.first if column.first and step == 0 else column.formula
            try:
                here[column.name] = number_at(text, here, above)
            except NotANumber as error:
                _say(
                    report,
                    f"{table.name}.{column.name}",
                    f"without a value in row {step + 1}",
                    "a number",
                    f"{error}.",
                )
                return None
            place = Place(constants=places, letters=letters, row=top + 1 + step)
            value = here[column.name]
            cells.append(SheetCell(kind=CellKind.FORMULA, value=value, formula=formula_at(text, place)))
        above = here
        rows.append(tuple(cells))
    return SheetTable(name=table.name, rows=tuple(rows))


def _constants(table: TableFile) -> Iterator[tuple[SheetCell, ...]]:
    for name, value in table.constants.items():
        yield (
            SheetCell(kind=CellKind.NAME, value=name),
            SheetCell(kind=CellKind.CONSTANT, value=value),
        )


def _heads(table: TableFile) -> tuple[SheetCell, ...]:
    return tuple(SheetCell(kind=CellKind.HEAD, value=column.name) for column in table.columns)


def _starts(table: TableFile) -> tuple[SheetCell | None, ...]:
    return tuple(_start(column) for column in table.columns)


def _start(column: ColumnFile) -> SheetCell | None:
    return None if column.before is None else SheetCell(kind=CellKind.START, value=column.before)


def letters_of(number: int) -> str:
    """The letters of a column, counted from 0: A, B, …, Z, AA."""
    head, tail = divmod(number, 26)
    return (letters_of(head - 1) if head else "") + chr(ord("A") + tail)


def addressed(table: SheetTable) -> Mapping[str, SheetCell]:
    """Every cell that is not empty, by its address: `B3`."""
    return {
        f"{letters_of(column)}{row}": cell
        for row, cells in enumerate(table.rows, start=1)
        for column, cell in enumerate(cells)
        if cell is not None
    }
