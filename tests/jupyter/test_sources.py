"""The sources are those of the notebook, as new as they can be known, without outputs and without our own magics."""

import json
import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sensui.jupyter._executed import Executed
from sensui.jupyter._names import names_in, without_magics
from sensui.jupyter._places import notebook_file
from sensui.jupyter._sources import Sources, sources_of
from sensui.jupyter._words import language_of


def ran(executed: Executed, source: str, cell: str | None = None, *, silent: bool = False) -> None:
    executed.hear(SimpleNamespace(raw_cell=source, cell_id=cell, silent=silent))


def code(source: str, id: str = "a", **more: Any) -> dict[str, Any]:
    return {"cell_type": "code", "id": id, "metadata": {}, "source": source, "outputs": [], **more}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Save a notebook of these cells, long ago, and say that it is this kernel's."""

    def save(*cells: dict[str, Any], **metadata: Any) -> Path:
        file = tmp_path / "lab.ipynb"
        notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells}
        file.write_text(json.dumps(notebook), encoding="utf-8")
        os.utime(file, (1_000_000_000, 1_000_000_000))
        monkeypatch.setenv("JPY_SESSION_NAME", str(file))
        return file

    return save


def written(sources: Sources) -> list[str]:
    return [cell["source"] for cell in sources.notebook["cells"]]


def test_outputs_stay_where_they_are(desk) -> None:
    desk(code("plot()", outputs=[{"output_type": "stream", "name": "stdout", "text": "secret"}]))

    assert "secret" not in json.dumps(sources_of({}, Executed()).notebook)


def test_a_cell_that_was_run_again_counts_as_it_was_run_last(desk) -> None:
    desk(code("x = 1"))
    executed = Executed()
    ran(executed, "x = 2", "a")
    ran(executed, "x = 3", "a")

    assert ["x = 3"] == written(sources_of({}, executed))


def test_a_new_cell_is_added(desk) -> None:
    desk(code("x = 1"))
    executed = Executed()
    ran(executed, "def helper(): ...", "new")

    sources = sources_of({}, executed)

    assert ["x = 1", "def helper(): ..."] == written(sources)
    assert "with 1 cell as you ran it since" in sources.origin.en


def test_an_answer_takes_the_place_of_the_cell_that_is_the_exercises(desk) -> None:
    ours = {"sensui": {"role": "exercise", "exercise": "f"}}
    desk(code("def f(): ...", "a", metadata=ours), code("def f(): 'a sketch'", "b"))
    executed = Executed()
    ran(executed, "def f(): return 1")

    assert ["def f(): return 1", "def f(): 'a sketch'"] == written(sources_of({}, executed))


def test_what_was_run_before_the_extension_was_loaded_may_be_older_than_the_file(desk) -> None:
    desk(code("x = 1"))

    assert ["x = 1"] == written(sources_of({}, Executed(["x = 0"])))


def test_what_a_program_runs_behind_the_learners_back_does_not_count() -> None:
    executed = Executed()
    ran(executed, "__vsc_ipynb_file__ = 'x'", silent=True)
    executed.hear(SimpleNamespace(raw_cell="x = 1", cell_id=None, silent=False, store_history=False))

    assert [] == written(sources_of({}, executed))


def test_a_definition_that_was_written_anew_leaves_the_old_one_behind() -> None:
    executed = Executed(["import numpy as np", "def f(:"])
    ran(executed, "def f(): return 1\nx, y = 1, 2")
    ran(executed, "def g(): return f()")
    ran(executed, "x, y = 3, 4")
    ran(executed, "def f(): return 2")

    assert [
        "import numpy as np",
        "def g(): return f()",
        "x, y = 3, 4",
        "def f(): return 2",
    ] == written(sources_of({}, executed))


@pytest.mark.parametrize(
    "line",
    ["%check sigmoid", "%submit", "%school https://a.example --token sensui_secret", "%load_ext sensui"],
)
def test_our_own_magics_are_no_answer(line: str) -> None:
    assert "x = 1\npass\nif x:\n    pass" == without_magics(f"x = 1\n{line}\nif x:\n    {line}")
    assert [] == written(sources_of({}, Executed([line])))


def test_other_magics_stay() -> None:
    assert "%matplotlib inline\n%checkers" == without_magics("%matplotlib inline\n%checkers")


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("def f(x):\n    y = 1", {"f"}),
        ("async def f(): ...", {"f"}),
        ("class A(B):\n    x = 1", {"A"}),
        ("a, b = 1, 2\nc: int = 3\nd == 4", {"a", "b", "c"}),
        ("%time\ndef f(:", {"f"}),
        ("x[0] = 1\nf(a=1)\nimport z", set()),
    ],
)
def test_names_are_told_even_where_a_cell_is_no_python(source: str, names: set[str]) -> None:
    assert names == names_in(source)


def test_the_file_is_looked_for_beside_the_kernel_when_its_name_is_the_servers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lab.ipynb").write_text("{}")
    monkeypatch.chdir(tmp_path)

    for said in ("lab.ipynb", "units/one/lab.ipynb", "/of/the/server/lab.ipynb"):
        monkeypatch.setenv("JPY_SESSION_NAME", said)
        assert tmp_path / "lab.ipynb" == notebook_file({})


@pytest.mark.parametrize("said", ["", "gone.ipynb", "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "notes.md", "."])
def test_what_is_no_file_of_a_notebook_is_none(
    said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.md").write_text("# notes")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JPY_SESSION_NAME", said)

    assert notebook_file({"__vsc_ipynb_file__": 3}) is None
    assert notebook_file({}) is None


@pytest.mark.parametrize("cells", [None, 3, [3, {"cell_type": "toy"}, {"cell_type": "code"}]])
def test_whatever_stands_in_a_file_is_read_without_a_fault(cells: object, desk) -> None:
    file = desk()
    file.write_text(json.dumps({"metadata": 3, "cells": cells}))

    assert "nbformat" in sources_of({}, Executed()).notebook


def test_the_language_is_what_the_notebook_says_else_what_it_is_written_in() -> None:
    prose = {"cells": [{"source": "まず動かしてみましょう"}]}

    assert "ja" == language_of({"metadata": {"sensui": {"lang": "ja"}}})
    assert "en" == language_of({"metadata": {"sensui": {"lang": "en"}}, **prose})
    assert "ja" == language_of(prose)
    assert "en" == language_of(None)


def test_where_nothing_is_written_the_locale_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "ja_JP.UTF-8")

    assert "ja" == language_of({"cells": []})
