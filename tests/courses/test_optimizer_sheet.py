"""The workbook of the optimizers computes by its formulas what the answers of the lab compute in NumPy."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sensui.course import Role, read_lab

LAB = Path(__file__).parents[2] / "courses/improving/optimizers/labs/optimizers"
STEPS = 12
METHODS = ["GD", "momentum", "Adagrad", "RMSprop", "AdaDelta", "Adam", "Eve"]
COORDINATE = re.compile(r"'\[.*\](?P<sheet>\w+)'!(?P<cell>[A-Z]+\d+)")

Numbers = dict[str, float]
Place = tuple[float, float, float]


@pytest.fixture(scope="module")
def lab() -> dict[str, Any]:
    """What the reference and data.py define."""
    read = read_lab(LAB)
    names: dict[str, Any] = {}
    exec(read.data_source or "", names)
    for cell in read.cells:
        if cell.role is not Role.EXPLORE:
            exec(cell.source, names)
    return names


@pytest.fixture(scope="module")
def workbook(lab: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sheet") / "optimizers.xlsx"
    lab["optimizer_sheet"](path, steps=STEPS)
    return path


@pytest.fixture(scope="module")
def computed(workbook: Path) -> dict[tuple[str, str], float]:
    """The value of each cell, as a program for spreadsheets computes it."""
    import formulas

    solution = formulas.ExcelModel().loads(str(workbook)).finish().calculate()
    values = {}
    for name, found in solution.items():
        if match := COORDINATE.fullmatch(str(name)):
            values[match["sheet"], match["cell"]] = found.value[0, 0]
    return values


def steps_of(lab: dict[str, Any], method: str, constants: Numbers) -> Iterator[Place]:
    """The place and the cost before each step, by the functions that a learner writes."""
    parameters = {name: np.array([[constants.pop(f"{name}_0")]]) for name in ("w", "b")}
    rate = constants.pop("alpha", 1.0)
    zeros = lab["initialize_zeros"](parameters)
    memory, d, previous = [zeros, zeros], 1.0, None
    eve = {name: constants.pop(name) for name in ("beta3", "c") if name in constants}
    update: Callable[..., Any] = lab[f"update_with_{'adam' if method == 'Eve' else method.lower()}"]
    held = {"GD": 0, "momentum": 1, "Adagrad": 1, "RMSprop": 1}.get(method, 2)
    for t in range(1, STEPS + 1):
        w, b = parameters["w"], parameters["b"]
        cost = float((0.1 * w**2 + 5 * b**2 + 0.1).item())
        yield w.item(), b.item(), cost
        arguments = [parameters, {"dw": 0.2 * w, "db": 10 * b}, *memory[:held]]
        if method == "Eve":
            d = lab["eve_divisor"](d, cost, previous, **eve)
        arguments += [t] if method in ("Adam", "Eve") else []
        arguments += [] if method == "AdaDelta" else [rate / d]
        result = update(*arguments, **constants)
        parameters, *memory = result if held else (result,)
        previous = cost


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
def test_a_sheet_goes_down_the_ravine_as_numpy_does(
    method: str, lab: dict[str, Any], computed: dict[tuple[str, str], float]
) -> None:
    constants = {**lab["SHEETS"][method][0], "w_0": -8.0, "b_0": 1.5}
    first = len(constants) + 4  # a line, the head, the empty memory

    places = list(steps_of(lab, method, constants))

    sheet = method.upper()
    seen = [tuple(computed[sheet, f"{column}{first + t}"] for column in "BCD") for t in range(STEPS)]
    np.testing.assert_allclose(np.array(seen, dtype=float), places, rtol=0, atol=1e-6)
    assert places[0] != places[-1]


def test_every_step_is_a_formula(workbook: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(workbook)

    assert METHODS == book.sheetnames
    for sheet in book:
        head = next(row for row in range(1, 20) if sheet.cell(row, 1).value == "t")
        below = [cell for row in sheet.iter_rows(min_row=head + 2) for cell in row]
        assert STEPS * sheet.max_column == len(below)
        assert all(cell.data_type == "f" for cell in below)
