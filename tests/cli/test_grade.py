"""`sensui grade`"""

import csv
import json
from pathlib import Path

import pytest

ADDS = "def center(X):\n    return X + X.mean(axis=0)\n"
ENDS = "import os\ndef center(X):\n    os._exit(0)\n"


def rows_of(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(Path(name).read_text(encoding="utf-8-sig").splitlines()))


@pytest.fixture
def stack(notebook) -> Path:
    """A folder of four notebooks: one right, one wrong, one hostile, one that is none."""
    folder = Path("stack")
    folder.mkdir()
    for name, answers in {"a": {}, "b": {"center": ADDS}, "c": {"center": ENDS}}.items():
        notebook(f"stack/{name}.ipynb", **answers)
    (folder / "d.ipynb").write_text("no notebook")
    return folder


def test_every_notebook_gets_an_object_in_the_order_given(sensui, stack: Path) -> None:
    said = sensui(
        "grade", stack / "d.ipynb", stack / "b.ipynb", stack / "a.ipynb", stack / "c.ipynb", "--json"
    )

    assert [Path(one["file"]).name for one in said.json] == ["d.ipynb", "b.ipynb", "a.ipynb", "c.ipynb"]
    assert [one.get("score") for one in said.json] == [None, 2, 3, 2]
    assert "not a notebook" in said.json[0]["error"]
    assert said.code == 1


def test_a_folder_means_all_notebooks_in_it(sensui, stack: Path) -> None:
    assert [Path(one["file"]).name[0] for one in sensui("grade", stack, "--json").json] == list("abcd")


def test_grading_says_the_same_as_checking(sensui, stack: Path) -> None:
    file = stack / "b.ipynb"

    checked = sensui("check", file, "--seed", "3", "--json").json
    [graded] = sensui("grade", file, "--seed", "3", "--json", "--jobs", "1").json

    assert {**checked, "seconds": 0} == {**graded, "seconds": 0}


def test_all_notebooks_of_a_run_are_asked_the_same(sensui, notebook) -> None:
    Path("class").mkdir()
    for name in "abcd":
        notebook(f"class/{name}.ipynb", center="def center(X):\n    return X - X.mean(axis=0) + 0.1 * X\n")

    said = [one["exercises"] for one in sensui("grade", "class", "--json", "--jobs", "2").json]
    again = [one["exercises"] for one in sensui("grade", "class", "--json", "--jobs", "2").json]

    assert said[0] == said[1] == said[2] == said[3]
    assert said != again


def test_a_table_names_what_is_to_be_mended(sensui, stack: Path) -> None:
    said = sensui("grade", stack)

    assert "b.ipynb      2/3  center" in said.out
    assert "3 judged, 1 could not be judged; mean 78%" in said.out


def test_a_table_is_said_in_japanese(sensui, stack: Path) -> None:
    assert "採点 3 件、採点できなかったもの 1 件。平均 78%" in sensui("grade", stack, "--lang", "ja").out


def test_points_are_written_as_a_table_for_a_spreadsheet(sensui, stack: Path) -> None:
    sensui("grade", stack, "--csv", "points.csv")

    rows = rows_of("points.csv")
    assert [row["standardize/center"] for row in rows] == ["1.0", "0.0", "0.0", ""]
    assert [row["score"] for row in rows] == ["3.0", "2.0", "2.0", ""]


def test_a_file_name_is_no_formula(sensui, notebook) -> None:
    notebook("=1+1.ipynb")

    sensui("grade", "=1+1.ipynb", "--csv", "points.csv")

    assert rows_of("points.csv")[0]["file"] == "'=1+1.ipynb"


def test_json_may_be_written_to_a_file_beside_the_table(sensui, stack: Path) -> None:
    said = sensui("grade", stack, "--json", "verdicts.json")

    assert len(json.loads(Path("verdicts.json").read_text())) == 4
    assert "3 judged" in said.out


def test_an_empty_folder_is_one_sentence(sensui) -> None:
    Path("empty").mkdir()

    said = sensui("grade", "empty")

    assert said.code == 2
    assert "there is no notebook in this folder" in said.err


def test_an_unknown_lab_is_said_once_before_any_work(sensui, stack: Path) -> None:
    said = sensui("grade", stack, "--lab", "nothing")

    assert said.code == 2
    assert said.err.count("The lab is 'nothing'") == 1
