"""The sheet of the optimizers, and the files that are made of it, compute what the lab's answers compute in NumPy."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import odfdo
import openpyxl
import pytest

from sensui.course import Lab, Sheet, addressed
from sensui.school.labs.workbooks import FORMS

from .descent import METHODS, answers_of, constants_of, steps_of, the_lab

STEPS = 41
COMPUTED = 12
"""So many steps are computed by `formulas`, which takes a second for a hundred cells."""
COORDINATE = re.compile(r"'\[.*\](?P<sheet>\w+)'!(?P<cell>[A-Z]+\d+)")
ODS_ADDRESS = re.compile(r"\[\.([$A-Z0-9]+)\]")


@pytest.fixture(scope="module")
def lab() -> Lab:
    return the_lab()


@pytest.fixture(scope="module")
def answers(lab: Lab) -> dict[str, Any]:
    return answers_of(lab)


@pytest.fixture(scope="module")
def written(answers: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook that the notebook writes."""
    path = tmp_path_factory.mktemp("sheet") / "optimizers.xlsx"
    answers["optimizer_sheet"](path, steps=STEPS)
    return path


@pytest.fixture(scope="module")
def xlsx(lab: Lab) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(FORMS["xlsx"][0](lab.sheet)))


@pytest.fixture(scope="module")
def ods(lab: Lab) -> odfdo.Document:
    return odfdo.Document(BytesIO(FORMS["ods"][0](lab.sheet)))


@pytest.fixture(scope="module")
def computed(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], float]:
    """The value of each cell of the .xlsx, as a program for spreadsheets computes it."""
    import formulas

    path = tmp_path_factory.mktemp("sheet") / "sheet.xlsx"
    path.write_bytes(FORMS["xlsx"][0](beginning_of(lab.sheet)))
    solution = formulas.ExcelModel().loads(str(path)).finish().calculate()
    values = {}
    for name, found in solution.items():
        if match := COORDINATE.fullmatch(str(name)):
            values[match["sheet"], match["cell"]] = found.value[0, 0]
    return values


def beginning_of(sheet: Sheet) -> Sheet:
    tables = [replace(table, rows=table.rows[: COMPUTED - STEPS]) for table in sheet.tables]
    return replace(sheet, tables=tuple(tables))


def places_in(values: dict[str, float], first: int, steps: int = STEPS) -> list[tuple[float, ...]]:
    return [tuple(float(values[f"{column}{first + t}"]) for column in "BCD") for t in range(steps)]


@pytest.mark.parametrize("method", METHODS)
def test_the_numbers_of_a_table_are_those_of_numpy(method: str, lab: Lab, answers: dict[str, Any]) -> None:
    constants = constants_of(answers, method)
    table = next(table for table in lab.sheet.tables if table.name == method)
    values = {address: cell.value for address, cell in addressed(table).items()}

    places = list(steps_of(answers, method, constants, STEPS))

    np.testing.assert_allclose(places_in(values, len(constants) + 4), places, rtol=0, atol=1e-6)
    assert places[0] != places[-1]


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
def test_a_program_for_spreadsheets_computes_the_same_numbers(
    method: str, answers: dict[str, Any], computed: dict[tuple[str, str], float]
) -> None:
    constants = constants_of(answers, method)
    values = {cell: value for (sheet, cell), value in computed.items() if sheet == method.upper()}

    places = list(steps_of(answers, method, constants, COMPUTED))

    np.testing.assert_allclose(places_in(values, len(constants) + 4, COMPUTED), places, rtol=0, atol=1e-6)


def test_the_notebook_writes_the_same_formulas(lab: Lab, written: Path, xlsx: openpyxl.Workbook) -> None:
    book = openpyxl.load_workbook(written)

    assert METHODS == book.sheetnames == xlsx.sheetnames
    for page in book:
        theirs = {
            cell.coordinate: cell.value for row in page.iter_rows() for cell in row if cell.value is not None
        }
        ours = xlsx[page.title]
        assert theirs == {
            cell.coordinate: cell.value for row in ours.iter_rows() for cell in row if cell.value is not None
        }


def test_an_opendocument_file_holds_the_same_formulas_with_their_numbers(
    lab: Lab, ods: odfdo.Document
) -> None:
    assert METHODS == [page.name for page in ods.body.tables]
    for page, table in zip(ods.body.tables, lab.sheet.tables, strict=True):
        for address, cell in addressed(table).items():
            kept = page.get_cell(address)
            formula = ODS_ADDRESS.sub(r"\1", kept.formula or "").removeprefix("of:").replace(";", ",")
            assert cell.formula == formula, address
            assert cell.value == (
                kept.value if isinstance(cell.value, str) else pytest.approx(float(kept.value))
            )


def test_every_step_is_a_formula_and_no_file_has_a_macro(lab: Lab, xlsx: openpyxl.Workbook) -> None:
    for sheet in xlsx:
        head = next(row for row in range(1, 20) if sheet.cell(row, 1).value == "t")
        below = [cell for row in sheet.iter_rows(min_row=head + 2) for cell in row]
        assert STEPS * sheet.max_column == len(below)
        assert all(cell.data_type == "f" for cell in below)
    assert xlsx.vba_archive is None
    assert not any(
        part.startswith("Basic/") for part in odfdo.Document(BytesIO(FORMS["ods"][0](lab.sheet))).parts
    )
