"""A module fits in one sitting, a function on one screen."""

import ast
from pathlib import Path

import pytest

import sensui

PACKAGE = Path(sensui.__file__).parent
BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
MODULES = sorted(
    path
    for folder in (PACKAGE, BENCHMARKS)
    for path in folder.rglob("*.py")
    if not {"migrations", "_courses"} & set(path.parts)
)
MODULE_LINES, FUNCTION_LINES = 300, 40


def named(path: Path) -> str:
    return path.relative_to(PACKAGE if PACKAGE in path.parents else BENCHMARKS.parent).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_stays_small(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()

    assert len(lines) <= MODULE_LINES


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_function_stays_on_one_screen(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]

    long = {f.name: f.end_lineno - f.lineno + 1 for f in functions if f.end_lineno}

    assert {} == {name: lines for name, lines in long.items() if lines > FUNCTION_LINES}
