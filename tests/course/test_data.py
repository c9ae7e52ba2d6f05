"""data.py in the notebook: its names are there, so nobody imports them."""

import pytest

from sensui.course import Lang
from sensui.course._data import program_of_data, without_data_imports


@pytest.mark.parametrize(
    ("program", "left"),
    [
        ("x = 1\n", "x = 1\n"),
        ("from data import a\nx = a", "x = a"),
        ("from data import (\n    a,\n    b,\n)\n\nx = a", "x = a"),
        ("import os\nfrom data import a  # made | 作った\nx = a", "import os\nx = a"),
        ("from data import a as b, c\nx = b", "b = a\nx = b"),
        ("from data import a as a\nx = a", "x = a"),
        ("from data import a; x = a", "pass; x = a"),
        ("x = 1; from data import a", "x = 1; pass"),
        ("if True:\n    from data import a\n    x = a", "if True:\n    pass\n    x = a"),
        ("def f():\n    from data import a as b\n    return b", "def f():\n    b = a\n    return b"),
        ("from data import *\nx = a", "x = a"),
        ("from .data import a", "from .data import a"),
        ("from data.more import a", "from data.more import a"),
        ("名 = '日本'; from data import a", "名 = '日本'; pass"),
    ],
)
def test_a_program_without_its_data_imports_is_the_same_program(program: str, left: str):
    compile(left, "cell", "exec")

    assert left == without_data_imports(program)


def test_the_data_cell_says_what_it_is_instead_of_the_files_docstring():
    cell = program_of_data('"""Numbers.\n\nja: 数です。\n"""\n\nx = 1  # one | 一\n', Lang.JA)

    assert "# このラボのデータです。このセルを書きかえる必要はありません。\nx = 1  # 一" == cell


def test_data_without_a_docstring_is_a_cell_too():
    assert program_of_data("x = 1", Lang.EN).endswith("cell.\nx = 1")
