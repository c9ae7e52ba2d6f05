"""Of the cells that a learner added, a check executes what the answers need."""

import pytest

from sensui.course import Lab
from sensui.grading import CellSource, Judge, Outcome, submission_of
from sensui.grading._own_cells import definitions_in


@pytest.mark.parametrize(
    ("sources", "read", "kept", "left_out"),
    [
        (["import plot\nfigure, panels = plot.subplots(2, 8)"], set(), ["import plot"], ["figure"]),
        (["rate = 0.1\ncosts = []"], {"rate"}, ["rate = 0.1"], ["costs"]),
        (["most = 3", "def clipped(x):\n    return min(x, most)"], set(), ["most = 3", "clipped"], []),
        (["base = 2\nscale = base ** 3\nshown = scale"], {"scale"}, ["base = 2", "scale ="], ["shown"]),
        (["def f():\n    panels = []\n    return panels", "panels = [1]"], set(), ["return panels"], ["[1]"]),
        (["class Net:\n    depth = layers", "layers = 4"], set(), ["layers = 4"], []),
        (["picked = 1", "def f(name):\n    return globals()[name]"], set(), ["picked = 1"], []),
        (["import plot\nplot.size = 3\nkept['a'] = 4"], set(), ["plot.size = 3", "kept['a'] = 4"], []),
        (["total = 0\ntotal = total + 1", "other = 2"], {"total"}, ["total = 0", "total + 1"], ["other"]),
        (["if deep:\n    layers = 4\nelse:\n    layers = 2"], set(), ["layers = 4"], []),
        (["figure = broken("], {"figure"}, [], ["figure"]),
    ],
)
def test_a_variable_is_computed_when_something_reads_it(
    sources: list[str], read: set[str], kept: list[str], left_out: list[str]
) -> None:
    text = "\n".join(definitions_in(sources, read=read))

    assert [part for part in kept if part not in text] == []
    assert [part for part in left_out if part in text] == []


def test_a_check_draws_no_figure_and_finds_the_helper(small_lab: Lab, judge: Judge) -> None:
    heard: list[str] = []
    own = "import builtins as plot\nfigure = plot.print('drawn')\nsteepness = -1.0\ndef bent(z):\n    return steepness * z"
    answered = submission_of(small_lab, {"sigmoid": "def sigmoid(z):\n    return 1 / (1 + np.exp(bent(z)))"})
    submission = type(answered)(
        lab=answered.lab, lang=answered.lang, cells=(CellSource(source=own), *answered.cells)
    )

    verdict = judge.grade(submission, exercises=["sigmoid"], seed=7, hear=heard.append)

    assert verdict.exercises[0].outcome is Outcome.PASSED
    assert "".join(heard) == ""
