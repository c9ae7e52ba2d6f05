"""Classes, PyTorch modules and training are judged through drives."""

from pathlib import Path

import pytest

from sensui.course import Lab, read_lab
from sensui.grading import Judge, Outcome, submission_of
from sensui.sandbox import Sandbox

LABS = Path(__file__).parent / "labs"


@pytest.fixture(scope="module")
def layers() -> Lab:
    return read_lab(LABS / "layers")


def outcomes(lab: Lab, sandbox: Sandbox, **replaced: str) -> dict[str, tuple[Outcome, tuple[str, ...]]]:
    verdict = Judge(lab, sandbox=sandbox).grade(submission_of(lab, replaced), seed=5)
    return {e.name: (e.outcome, e.at_fault) for e in verdict.exercises}


def test_a_class_passes_by_its_drive(layers: Lab, sandbox: Sandbox) -> None:
    assert {(Outcome.PASSED, ())} == set(outcomes(layers, sandbox).values())


def test_a_class_written_in_another_way_passes(layers: Lab, sandbox: Sandbox) -> None:
    other = """
class Linear:
    def __init__(self, weights, bias):
        self.parameters = weights.T.copy(), bias

    def __call__(self, x):
        return np.array([[row @ w for w in self.parameters[0]] for row in x]) + self.parameters[1]
"""
    assert {(Outcome.PASSED, ())} == set(outcomes(layers, sandbox, Linear=other).values())


def test_a_function_that_uses_a_wrong_class_is_not_at_fault(layers: Lab, sandbox: Sandbox) -> None:
    wrong = layers.cell_of("Linear").source.replace("x @ self.W + self.b", "-(x @ self.W) + self.b")

    found = outcomes(layers, sandbox, Linear=wrong)

    assert (Outcome.FAILED, ("Linear",)) == found["Linear"]
    assert (Outcome.FAILED, ("Linear",)) == found["predict"]


def test_a_wrong_function_is_at_fault_though_it_uses_a_right_class(layers: Lab, sandbox: Sandbox) -> None:
    wrong = layers.cell_of("predict").source.replace("argmax", "argmin")

    found = outcomes(layers, sandbox, predict=wrong)

    assert (Outcome.PASSED, ()) == found["Linear"]
    assert (Outcome.FAILED, ("predict",)) == found["predict"]


def test_a_model_that_does_not_learn_is_told_what_it_reaches(layers: Lab, sandbox: Sandbox) -> None:
    wrong = "def fit(X, y, classes):\n    return np.zeros((2, classes)), np.zeros(classes)\n"

    verdict = Judge(layers, sandbox=sandbox).grade(submission_of(layers, {"fit": wrong}), exercises=["fit"])

    assert Outcome.FAILED == verdict.exercises[0].outcome
    assert "expected at least 0.9" in verdict.exercises[0].findings[0].message.en


@pytest.mark.torch
def test_a_pytorch_module_is_judged_by_its_drive(sandbox: Sandbox) -> None:
    pytest.importorskip("torch", reason="PyTorch is not here: pip install torch==2.13.0")
    lab = read_lab(LABS / "torch_layers")
    relu = lab.cell_of("Net").source.replace("torch.tanh", "torch.relu")

    assert {(Outcome.PASSED, ())} == set(outcomes(lab, sandbox).values())
    assert (Outcome.FAILED, ("Net",)) == outcomes(lab, sandbox, Net=relu)["Net"]
    assert (
        Outcome.FAILED
        == outcomes(lab, sandbox, mse="def mse(p, t):\n    return (p - t).abs().mean()\n")["mse"][0]
    )
