"""What a learner's code says, shows and asks of IPython never changes a verdict."""

from pathlib import Path
from textwrap import indent
from typing import Any

import nbformat
import pytest

from sensui.course import Lab, notebook_of
from sensui.grading import Judge, read_notebook

SIGMOID = '''def sigmoid(z):
    """Return the logistic function."""
{inside}
    return 1 / (1 + np.exp(-z))
'''
PROPAGATE = """def propagate(w, b, X, Y):
{inside}
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {{"dw": X @ (A - Y).T, "db": (A - Y).sum()}}, cost
"""

NOISE = {
    "prints": "print('z is', 3)",
    "prints without an end": "print('.', end='', flush=True)",
    "prints to the error stream": "import sys; print('careful', file=sys.stderr)",
    "prints to the first output of all": "import sys; print('deep', file=sys.__stdout__)",
    "prints a hundred kilobytes": "print('x' * 100_000)",
    "prints from a thread": (
        "import threading\nspeaker = threading.Thread(target=lambda: [print('x' * 999) for _ in range(99)])\n"
        "speaker.start()"
    ),
    "redirects what it prints": "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()):\n    print(1)",
    "asks about its output": "import sys; sys.stdout.isatty(); sys.stdout.encoding; sys.stderr.flush()",
    "warns": "import warnings; warnings.warn('careful')",
    "warns of what is old": "import warnings; warnings.warn('old', DeprecationWarning, stacklevel=2)",
    "makes every warning an error for a while": (
        "import warnings\nwith warnings.catch_warnings():\n    warnings.simplefilter('error')\n    y = 1"
    ),
    "warns of an overflow": "np.exp(np.array([1e4])); np.array([1.0]) / np.array([0.0])",
    "warns while it is compiled": "x = 5; 'a' if x is 5 else '\\sigma'",
    "logs": "import logging; logging.warning('logged'); logging.getLogger(__name__).error('again')",
    "logs everything": "import logging, sys; logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, force=True)",
    "plots": "import matplotlib.pyplot as plt\nplt.figure(); plt.plot([1, 2]); plt.title('損失'); plt.show()",
    "plots too much": "import matplotlib.pyplot as plt\nfor _ in range(22): plt.figure()",
    "plots into a file": "import matplotlib.pyplot as plt\nplt.plot([1]); plt.savefig('loss.png'); plt.close()",
    "chooses a style": "import matplotlib.pyplot as plt\nplt.style.use('ggplot'); np.set_printoptions(precision=3)",
    "displays": "display(np.zeros(3), {'text/plain': 'x'}, raw=True)",
    "displays by IPython": "from IPython.display import HTML, clear_output\ndisplay(HTML('<b>b</b>'))",
    "plots inline": "%matplotlib inline",
    "sets a magic up": "%config InlineBackend.figure_format = 'retina'\n%load_ext autoreload\n%autoreload 2",
    "measures time": "%time sum(range(9))\n%timeit -n 1 -r 1 sum(range(9))",
    "calls the shell": "!ls -l\n!pip install -q numpy",
    "installs": "%pip install numpy\n%conda install numpy",
    "asks for help": "?np.exp\nnp.exp?\nnp.exp??",
    "calls a magic as a function": "get_ipython().run_line_magic('matplotlib', 'inline'); get_ipython().system('ls')",
}
HEADS = ["%%time", "%%capture output", "%%timeit -n 1 -r 1", "%%prun"]


def handed_in(lab: Lab, *, inside: str = "pass", above: str = "", below: str = "", around: str = "") -> Any:
    """A notebook with a right sigmoid, a wrong propagate and no model, and something in all of its places."""
    notebook = notebook_of(lab, lang="en", level="standard")
    for cell in notebook.cells:
        if cell.id in ("exercise-sigmoid", "exercise-propagate"):
            program = SIGMOID if cell.id == "exercise-sigmoid" else PROPAGATE
            cell.source = f"{above}\n{program.format(inside=indent(inside, '    '))}\n{below}"
    notebook.cells.insert(2, nbformat.v4.new_code_cell(around))
    return notebook


def verdict_on(notebook: Any, folder: Path, lab: Lab, judge: Judge) -> list[dict[str, Any]]:
    nbformat.write(notebook, folder / "lab.ipynb")
    verdict = judge.grade(read_notebook(folder / "lab.ipynb", [lab]), seed=3).to_json()
    return [{key: value for key, value in e.items() if key != "findings"} for e in verdict["exercises"]]


@pytest.fixture(scope="session")
def quiet(small_lab: Lab, judge: Judge, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The verdict on the notebook when nothing is said in it."""
    return verdict_on(handed_in(small_lab), tmp_path_factory.mktemp("quiet"), small_lab, judge)


def test_the_quiet_notebook_is_right_then_wrong_then_missing(quiet: list[dict[str, Any]]) -> None:
    assert ["passed", "failed", "missing"] == [e["outcome"] for e in quiet]
    assert [None, "propagate_forgets_the_mean", None] == [e["misconception"] for e in quiet]


@pytest.mark.parametrize("noise", NOISE.values(), ids=NOISE)
def test_a_verdict_stays_the_same_when_a_function(
    noise: str, quiet: list[dict[str, Any]], small_lab: Lab, judge: Judge, tmp_path: Path
) -> None:
    loud = handed_in(small_lab, inside=noise, above=noise, below=noise, around=noise)

    assert quiet == verdict_on(loud, tmp_path, small_lab, judge)


@pytest.mark.parametrize("head", HEADS)
def test_a_verdict_stays_the_same_when_cells_begin_with(
    head: str, quiet: list[dict[str, Any]], small_lab: Lab, judge: Judge, tmp_path: Path
) -> None:
    assert quiet == verdict_on(handed_in(small_lab, above=head), tmp_path, small_lab, judge)


@pytest.mark.parametrize("head", ["%%bash", "%%html", "%%javascript", "%%writefile notes.txt", "%%latex"])
def test_a_cell_in_another_language_changes_nothing(
    head: str, quiet: list[dict[str, Any]], small_lab: Lab, judge: Judge, tmp_path: Path
) -> None:
    other = handed_in(small_lab, around=f"{head}\necho {{ $x := 'y' }} <b> def sigmoid(")

    assert quiet == verdict_on(other, tmp_path, small_lab, judge)
