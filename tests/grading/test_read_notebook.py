"""What is found in a notebook: its lab, its language, and which cell answers which exercise."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pytest

from sensui.course import Lab, Lang, notebook_of
from sensui.grading import Judge, NotANotebook, Outcome, UnknownLab, WrongLab, read_notebook

ANSWER = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))"
NESTED = "[" * 100_000
NOT_NOTEBOOKS = {
    "nothing": b"",
    "a picture": b"\x89PNG\r\n\x1a\n\x00\xff",
    "a script": b"import numpy as np\n",
    "a script in UTF-16": "print('\u65e5\u672c\u8a9e')".encode("utf-16"),
    "half of a notebook": b'{"cells": [{"cell_type": "code", "sou',
    "a list": b"[]",
    "a number": b"1",
    "an object of another kind": b'{"name": "sensui"}',
    "cells that are a string": b'{"cells": "code"}',
    "cells that are strings": b'{"cells": ["code"], "nbformat": 4}',
    "sheets that hold no cells": b'{"worksheets": [{"cells": [1]}], "nbformat": 3}',
    "what is nested too deeply": NESTED.encode(),
    "a number longer than Python reads": b'{"cells": ' + b"1" * 5000 + b"}",
}
HOSTILE = {
    "does not parse": "def sigmoid(z:\n  return",
    "has a null byte": "x = 1\0",
    "has half of a letter": "x = '\ud83d'",
    "is nested too deeply": "x = " + "-" * 20_000 + "1",
    "is a sum of many": "x = " + "1 + " * 5_000 + "1",
    "opens too many brackets": "x = " + "(" * 5_000,
    "is one long line": "x = '" + "y" * 500_000 + "'",
    "has no line ends that Python knows": "x = 1\u2028y = 2\x0c\x0bz = 3",
}


def written(folder: Path, *cells: dict[str, Any], **metadata: Any) -> Path:
    """A notebook file with these code cells."""
    code = [{"cell_type": "code", "metadata": {}, **cell} for cell in cells]
    file = folder / "lab.ipynb"
    file.write_text(json.dumps({"cells": code, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}))
    return file


def of_exercise(name: str, source: str) -> dict[str, Any]:
    return {"source": source, "metadata": {"sensui": {"role": "exercise", "exercise": name}}}


@pytest.mark.parametrize("content", NOT_NOTEBOOKS.values(), ids=NOT_NOTEBOOKS)
def test_a_file_that_is_no_notebook_is_said_to_be_none(
    content: bytes, small_lab: Lab, tmp_path: Path
) -> None:
    file = tmp_path / "lab.ipynb"
    file.write_bytes(content)

    with pytest.raises(NotANotebook, match=r"lab\.ipynb: this is not a notebook") as caught:
        read_notebook(file, [small_lab])

    assert str(file) == caught.value.file


def test_a_file_that_is_not_there_is_said_not_to_be(small_lab: Lab, tmp_path: Path) -> None:
    with pytest.raises(NotANotebook, match="No such file"):
        read_notebook(tmp_path / "gone.ipynb", [small_lab])


def test_more_code_than_anybody_writes_is_not_read(small_lab: Lab, tmp_path: Path) -> None:
    file = written(tmp_path, {"source": "x = [" + "0," * (2 << 20) + "]"})

    with pytest.raises(NotANotebook, match="more than 2 MiB of code"):
        read_notebook(file, [small_lab])


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_a_cell_costs_only_its_own_exercise_when_it(
    source: str, small_lab: Lab, judge: Judge, tmp_path: Path
) -> None:
    file = written(tmp_path, {"source": source}, of_exercise("sigmoid", ANSWER), of_exercise("model", source))

    verdict = judge.grade(read_notebook(file, [small_lab]), exercises=["sigmoid", "model"], seed=1)

    assert Outcome.PASSED == verdict.exercises[0].outcome
    assert verdict.exercises[1].outcome in (Outcome.ERROR, Outcome.MISSING)


def test_a_notebook_of_no_lab_is_unknown(small_lab: Lab, tmp_path: Path) -> None:
    with pytest.raises(UnknownLab):
        read_notebook(written(tmp_path, {"source": "print('hello')"}), [small_lab])


def test_a_notebook_of_a_lab_that_is_not_here_is_unknown(small_lab: Lab, tmp_path: Path) -> None:
    file = written(tmp_path, {"source": "def relu(z): ..."}, sensui={"lab": "other/unit/relu"})

    with pytest.raises(UnknownLab, match="other/unit/relu"):
        read_notebook(file, [small_lab])


def test_a_notebook_of_another_lab_is_refused_when_the_lab_was_named(small_lab: Lab, tmp_path: Path) -> None:
    file = written(tmp_path, {"source": ANSWER}, sensui={"lab": "other/unit/relu"})

    with pytest.raises(WrongLab) as caught:
        read_notebook(file, [], lab=small_lab)

    assert ("other/unit/relu", "small") == (caught.value.found, caught.value.expected)


def test_a_notebook_without_metadata_belongs_to_the_lab_whose_names_it_defines(
    small_lab: Lab, tmp_path: Path
) -> None:
    other = replace(small_lab, path="other", exercises=small_lab.exercises[:1])
    file = written(tmp_path, {"source": ANSWER}, {"source": "def propagate(): ..."}, {"source": "model = 1"})

    assert "small" == read_notebook(file, [replace(other, exercises=()), small_lab]).lab


def test_a_notebook_that_two_labs_fit_alike_belongs_to_neither(small_lab: Lab, tmp_path: Path) -> None:
    with pytest.raises(UnknownLab):
        read_notebook(written(tmp_path, {"source": ANSWER}), [small_lab, replace(small_lab, path="twin")])


@pytest.mark.parametrize("lang", Lang)
def test_the_language_is_that_of_the_metadata_else_of_the_prose(
    lang: Lang, small_lab: Lab, tmp_path: Path
) -> None:
    notebook = notebook_of(small_lab, lang=lang, level="guided")
    said, guessed = tmp_path / "said.ipynb", tmp_path / "guessed.ipynb"
    nbformat.write(notebook, said)
    notebook.metadata.clear()
    nbformat.write(notebook, guessed)

    assert [lang, lang] == [read_notebook(file, [small_lab]).lang for file in (said, guessed)]


def test_an_exercise_is_found_by_metadata_then_by_id_then_by_name(small_lab: Lab, tmp_path: Path) -> None:
    file = written(
        tmp_path,
        {"source": "a = 1", "id": "exercise-model", **of_exercise("sigmoid", "a = 1")},
        {"source": "b = 1", "id": "exercise-propagate"},
        {"source": "def model(): ..."},
    )

    found = {cell.exercise: cell.source for cell in read_notebook(file, [], lab=small_lab).cells}

    assert {"sigmoid": "a = 1", "propagate": "b = 1", "model": "def model(): ..."} == found


def test_an_answer_below_the_starter_is_taken_and_the_starter_left_behind(
    small_lab: Lab, tmp_path: Path
) -> None:
    starter = of_exercise("sigmoid", "def sigmoid(z):\n    raise NotImplementedError")
    above = read_notebook(written(tmp_path, starter, {"source": ANSWER}), [], lab=small_lab)
    below = read_notebook(written(tmp_path, {"source": ANSWER}, starter), [], lab=small_lab)

    assert [ANSWER] == [cell.source for cell in above.cells]
    assert ANSWER == above.source_of("sigmoid") == below.source_of("sigmoid")


def test_a_copy_of_the_starter_kept_for_later_is_no_answer(small_lab: Lab, tmp_path: Path) -> None:
    kept = of_exercise("sigmoid", "def sigmoid(z):\n    raise NotImplementedError  # your code here")
    file = written(tmp_path, of_exercise("sigmoid", ANSWER), kept)

    assert ANSWER == read_notebook(file, [], lab=small_lab).source_of("sigmoid")


def test_an_experiment_elsewhere_does_not_become_part_of_an_answer(small_lab: Lab, tmp_path: Path) -> None:
    file = written(tmp_path, of_exercise("sigmoid", ANSWER), {"source": "def sigmoid(z):\n    return z"})

    assert [("sigmoid", ANSWER), (None, "def sigmoid(z):\n    return z")] == [
        (cell.exercise, cell.source) for cell in read_notebook(file, [], lab=small_lab).cells
    ]


def test_a_cell_that_answers_several_exercises_is_cut_where_its_lines_keep_their_numbers(
    small_lab: Lab, tmp_path: Path
) -> None:
    source = (
        "import math\n\ndef sigmoid(z):\n    return helped(z)\nprint(1)\n"
        "# helps below\ndef helped(z):\n    return z\ndef propagate():\n    pass"
    )

    found = {
        c.exercise: c.source for c in read_notebook(written(tmp_path, {"source": source}), [small_lab]).cells
    }

    assert ["sigmoid", "propagate"] == list(found)
    assert source.splitlines()[:5] == found["sigmoid"].splitlines()
    assert [""] * 5 + source.splitlines()[5:] == found["propagate"].splitlines()


def test_the_lab_own_cells_are_not_the_learners(small_lab: Lab, tmp_path: Path) -> None:
    notebook = notebook_of(small_lab, lang="en", level="standard")
    nbformat.write(notebook, tmp_path / "lab.ipynb")

    cells = read_notebook(tmp_path / "lab.ipynb", [small_lab]).cells

    assert ["sigmoid", "propagate", "model"] == [cell.exercise for cell in cells]
