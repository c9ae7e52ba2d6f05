"""A sheet beside a lab: what it holds, what it gives, and what is said when it is wrong."""

from pathlib import Path

import pytest

from sensui.course import CellKind, Fault, NotANumber, addressed, inspect_lab, read_lab
from sensui.course._sheet import letters_of
from sensui.course._sheet_formulas import Place, formula_at, number_at

ABOUT = """
title = { en = "A sheet", ja = "シート" }
rows = 3
about = { en = "Change it.", ja = "変えましょう。" }
"""
HALVES = """
[[table]]
name = "the halves"
constants = { start = 8.0 }
[[table.column]]
name = "t"
formula = "above(t) + 1"
before = 0.0
[[table.column]]
name = "x"
formula = "above(x) / 2"
first = "start"
"""
HERE = Place(constants={"a": "$B$1"}, letters={"w": "B", "v": "C"}, row=9)


def faults_of(lab: Path, text: str) -> list[Fault]:
    (lab / "sheet.toml").write_text(text)
    read, faults = inspect_lab(lab)
    assert read is not None
    assert (read.sheet is None) == bool(faults)
    return list(faults)


def test_a_lab_may_do_without(own_lab: Path):
    assert read_lab(own_lab).sheet is None


def test_constants_stand_above_and_each_row_follows_from_the_one_before(own_lab: Path):
    (own_lab / "sheet.toml").write_text(ABOUT + HALVES)

    sheet = read_lab(own_lab).sheet

    assert sheet is not None
    (table,) = sheet.tables
    cells = {address: (cell.value, cell.formula) for address, cell in addressed(table).items()}
    assert ("the-halves", "シート") == (table.id, sheet.title.ja)
    assert cells == {
        "A1": ("start", ""),
        "B1": (8.0, ""),
        "A3": ("t", ""),
        "B3": ("x", ""),
        "A4": (0.0, ""),
        "A5": (1.0, "=A4+1"),
        "B5": (8.0, "=$B$1"),
        "A6": (2.0, "=A5+1"),
        "B6": (4.0, "=B5/2"),
        "A7": (3.0, "=A6+1"),
        "B7": (2.0, "=B6/2"),
    }
    assert CellKind.START is addressed(table)["A4"].kind


@pytest.mark.parametrize(
    ("formula", "text", "number"),
    [
        ("a * w + v", "=$B$1*B9+C9", 11.0),
        ("a * (w + v)", "=$B$1*(B9+C9)", 16.0),
        ("a - (w - v)", "=$B$1-(B9-C9)", 4.0),
        ("(w ** a) ** 2", "=B9^$B$1^2", 81.0),
        ("w ** (a ** 2)", "=B9^($B$1^2)", 81.0),
        ("-w ** 2", "=(-(B9^2))", -9.0),
        ("(-w) ** 2", "=(-B9)^2", 9.0),
        ("w / (a * v)", "=B9/($B$1*C9)", 0.3),
        ("max(abs(-v), sqrt(above(w)))", "=MAX(ABS((-C9)),SQRT(B8))", 5.0),
        ("min(1e-08, exp(0.0))", "=MIN(1e-08,EXP(0.0))", 1e-8),
    ],
)
def test_a_formula_reads_as_a_spreadsheet_computes(formula: str, text: str, number: float):
    assert text == formula_at(formula, HERE)
    assert number == pytest.approx(number_at(formula, {"a": 2.0, "w": 3.0, "v": 5.0}, {"w": 4.0}))


def test_what_is_no_formula_is_never_written_into_a_cell():
    with pytest.raises(NotANumber, match="no formula"):
        formula_at("[a, w]", HERE)


def test_columns_have_letters_as_in_a_spreadsheet():
    assert ["A", "Z", "AA", "AB", "BA"] == [letters_of(number) for number in (0, 25, 26, 27, 52)]


@pytest.mark.parametrize(
    ("old", "new", "key", "found"),
    [
        ("above(x) / 2", "above(y) / 2", "table[the halves.x]", "a formula with above(y)"),
        ("above(t) + 1", "above(t) + x", "table[the halves.t]", "a formula with 'x'"),
        ("above(x) / 2", "above(x) // 2", "table[the halves.x]", "'above(x) // 2'"),
        ("above(x) / 2", "open(2)", "table[the halves.x]", "'open(2)'"),
        ("above(x) / 2", "above(x) /", "table[the halves.x]", "'above(x) /'"),
        ("above(x) / 2", "1 / (above(x) - 8)", "table[the halves.x]", "without a value in row 2"),
        ("above(x) / 2", "True", "table[the halves.x]", "'True'"),
        ("start = 8.0", "start = 8.0, x = 1.0", "table[the halves.x]", "there twice"),
        ("before = 0.0", "", "table[the halves.t]", "without a value in row 1"),
        ("rows = 3", "rows = 0", "rows", "0"),
    ],
)
def test_what_is_wrong_with_a_sheet_is_said(own_lab: Path, old: str, new: str, key: str, found: str):
    (fault,) = faults_of(own_lab, (ABOUT + HALVES).replace(old, new))

    assert ("sheet.toml", key, found) == (fault.file.name, fault.key, fault.found)


def test_two_tables_of_one_name_are_a_fault(own_lab: Path):
    (fault,) = faults_of(own_lab, ABOUT + HALVES + HALVES)

    assert ("table[the halves]", "there twice") == (fault.key, fault.found)
