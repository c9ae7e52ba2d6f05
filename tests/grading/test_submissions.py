"""Each folder in cases/ is one submission and what must be found in it. Add a folder, not a test."""

import re
import tomllib
from pathlib import Path

import pytest

from sensui.course import Lab
from sensui.grading import Judge, submission_of
from sensui.grading._submission import names_used

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def cells_of(case: Path) -> dict[str, str]:
    """Return the cells of a case by exercise."""
    parts = re.split(r'^# %% exercise="(\w+)"\n', (case / "cells.py").read_text(encoding="utf-8"), flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_submission_gets_the_verdict_its_folder_says(case: Path, small_lab: Lab, judge: Judge) -> None:
    expect = tomllib.loads((case / "expect.toml").read_text(encoding="utf-8"))

    verdict = judge.grade(submission_of(small_lab, cells_of(case)), seed=7)

    for exercise in verdict.exercises:
        wanted = expect.get(exercise.name, {"outcome": "passed"})
        said = " ".join(f.message.en for f in exercise.findings)
        assert wanted["outcome"] == exercise.outcome
        assert wanted.get("at_fault", []) == list(exercise.at_fault)
        assert wanted.get("misconception") == exercise.misconception
        assert (
            wanted.get("points", exercise.max_points if wanted["outcome"] == "passed" else 0)
            == exercise.points
        )
        assert all(phrase in said for phrase in wanted.get("says", []))
        assert all(f.message.ja for f in exercise.findings)


@pytest.mark.parametrize(
    ("source", "mentioned"),
    [
        ("def train_step(model, x=start):\n    return model(x) * scale", {"start", "scale"}),
        ("def outer(f, *rest, key=None, **more):\n    return [f(r) for r in rest + tail]", {"r", "tail"}),
        ("step = lambda model: model(rate)", {"step", "rate"}),
        ("@wrapped\ndef f(a):\n    def g(b):\n        return a + b + c\n    return g", {"wrapped", "c", "g"}),
        ("class Net:\n    def __call__(self, model):\n        return model(self.w)", set()),
        ("model = build(3)\nmodel(x)", {"model", "build", "x"}),
    ],
)
def test_a_parameter_is_no_mention_of_a_variable_of_its_name(source: str, mentioned: set[str]) -> None:
    assert mentioned == names_used(source)
