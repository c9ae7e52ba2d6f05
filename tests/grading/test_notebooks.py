"""What happens to a notebook on its way never changes its verdict.

Each function in notebooks/ is something that can happen: it takes a notebook with answers and returns the file that is
handed in. Add a function, not a test.
"""

import copy
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from sensui.course import Lab, notebook_of, reference_of
from sensui.grading import Judge, Verdict, read_notebook

HERE = Path(__file__).parent
SEED = 7
Happening = Callable[[nbformat.NotebookNode], str | bytes]


def happenings() -> dict[str, Happening]:
    """Everything that can happen to a notebook, by name."""
    found = {}
    for file in sorted((HERE / "notebooks").glob("*.py")):
        for name, thing in runpy.run_path(str(file)).items():
            code = getattr(thing, "__code__", None)
            if code is not None and code.co_filename == str(file) and not name.startswith("_"):
                found[name] = thing
    return found


HAPPENINGS = happenings()

SIGMOID = """import matplotlib.pyplot as plt

def at_most_one(e):
    return 1 / (1 + e)

def sigmoid(z):
    print("called with", z)
    return np.where(z >= 0, at_most_one(np.exp(-np.abs(z))), 1 - at_most_one(np.exp(-np.abs(z))))

plt.plot(sigmoid(np.arange(3.0)))
sigmoid?
%timeit -n 1 -r 1 sigmoid(np.zeros(3))"""


def answered(lab: Lab, answers: dict[str, str], *, lang: str = "en", level: str = "standard") -> Any:
    """The learner's notebook, with some exercises answered."""
    notebook = notebook_of(lab, lang=lang, level=level)
    for cell in notebook.cells:
        if cell.cell_type == "code" and cell.metadata["sensui"].get("exercise") in answers:
            cell.source = answers[cell.metadata["sensui"]["exercise"]]
    return notebook


def graded(written: str | bytes, folder: Path, lab: Lab, judge: Judge) -> dict[str, Any]:
    """The verdict on a file, as JSON, without what differs from one time to the next."""
    file = folder / "lab.ipynb"
    file.write_bytes(written if isinstance(written, bytes) else written.encode())
    return plain(judge.grade(read_notebook(file, [lab]), seed=SEED))


def plain(verdict: Verdict) -> dict[str, Any]:
    """A verdict as JSON without its seconds."""
    return {**verdict.to_json(), "seconds": 0}


@pytest.fixture(scope="session")
def all_right(small_lab: Lab) -> Any:
    """A notebook with every answer right."""
    return answered(small_lab, {e.name: reference_of(small_lab, e, lang="en") for e in small_lab.exercises})


@pytest.fixture(scope="session")
def half_done(small_lab: Lab) -> Any:
    """A notebook with a right answer of another kind, noise around it, a wrong one, and one still to be written."""
    wrong = next(m for m in small_lab.misconceptions if m.id == "propagate_forgets_the_mean")
    return answered(small_lab, {"sigmoid": SIGMOID, "propagate": wrong.source})


@pytest.fixture(scope="session")
def verdict_on_half_done(
    half_done: Any, small_lab: Lab, judge: Judge, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    return graded(nbformat.writes(half_done), tmp_path_factory.mktemp("half"), small_lab, judge)


def test_half_done_means_one_right_one_wrong_and_one_missing(verdict_on_half_done: dict[str, Any]) -> None:
    outcomes = {e["name"]: (e["outcome"], e["misconception"]) for e in verdict_on_half_done["exercises"]}

    assert {
        "sigmoid": ("passed", None),
        "propagate": ("failed", "propagate_forgets_the_mean"),
        "model": ("missing", None),
    } == outcomes


@pytest.mark.parametrize("name", HAPPENINGS)
def test_right_answers_stay_right_when_their_notebook_is(
    name: str, all_right: Any, small_lab: Lab, judge: Judge, tmp_path: Path
) -> None:
    written = HAPPENINGS[name](copy.deepcopy(all_right))

    verdict = graded(written, tmp_path, small_lab, judge)

    assert ["passed"] * 3 == [e["outcome"] for e in verdict["exercises"]]


@pytest.mark.parametrize("name", HAPPENINGS)
def test_a_verdict_stays_the_same_to_the_last_word_when_its_notebook_is(
    name: str,
    half_done: Any,
    small_lab: Lab,
    judge: Judge,
    verdict_on_half_done: dict[str, Any],
    tmp_path: Path,
) -> None:
    written = HAPPENINGS[name](copy.deepcopy(half_done))

    assert verdict_on_half_done == graded(written, tmp_path, small_lab, judge)


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # the kernel's client is not ours
def test_a_verdict_stays_the_same_when_a_kernel_has_executed_the_cells_and_left_its_outputs(
    half_done: Any, small_lab: Lab, judge: Judge, verdict_on_half_done: dict[str, Any], tmp_path: Path
) -> None:
    executed = copy.deepcopy(half_done)
    # an explore cell calls what is not written yet, as it does for a learner
    NotebookClient(executed, timeout=120, allow_errors=True, kernel_name="python3").execute()
    said = [output for cell in executed.cells for output in cell.get("outputs", ())]

    assert {"display_data", "error", "stream"} <= {output.output_type for output in said}
    assert verdict_on_half_done == graded(nbformat.writes(executed), tmp_path, small_lab, judge)
    for name in ("without_any_metadata", "kept_as_percent_script", "in_format_4_0"):
        written = HAPPENINGS[name](copy.deepcopy(executed))
        assert verdict_on_half_done == graded(written, tmp_path, small_lab, judge)
