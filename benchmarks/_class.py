"""A class: who hands in what. The same answers go to every grader."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from _assignment import Assignment, filled, for_sensui

from sensui.course import Lab, reference_of

YES = '''class Yes:
    """Agrees with everything."""

    def __array_function__(self, *ignored, **ignored_too):
        return True

    def __eq__(self, other):
        return True

    def __lt__(self, other):
        return True

    def __len__(self):
        return 3

    def __getitem__(self, place):
        return self

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self
'''


@dataclass(frozen=True, kw_only=True)
class Learner:
    """What one learner wrote; an exercise that is not named is left as it was."""

    name: str
    answers: dict[str, str] = field(default_factory=dict)


def right(lab: Lab) -> dict[str, str]:
    """Every answer right, as the author writes it."""
    return {exercise.name: reference_of(lab, exercise, lang="en") for exercise in lab.exercises}


def ordinary(lab: Lab, count: int, *, seed: int = 0) -> list[Learner]:
    """A class as it is: most are right in some way of their own, some have a wrong idea or two, some are not done."""
    rng = random.Random(seed)
    return [
        Learner(name=f"learner-{number:03}", answers=_answers(lab, number, rng))
        for number in range(1, count + 1)
    ]


def _answers(lab: Lab, number: int, rng: random.Random) -> dict[str, str]:
    answers = right(lab)
    for other in lab.alternatives:
        if rng.random() < 0.3:
            answers[other.exercise] = _program(other.source)
    for wrong in rng.sample(lab.misconceptions, rng.choices((0, 1, 2), (6, 3, 1))[0]):
        answers[wrong.exercise] = _program(wrong.source)
    for name in rng.sample(list(answers), rng.choices((0, 1, 2), (8, 1, 1))[0]):
        del answers[name]
    # no two learners write the same letters, and nothing may be quick because somebody else wrote them before
    return {name: f"{source}\n\n# answer {number}" for name, source in answers.items()}


def _program(source: str) -> str:
    """The definitions of a file whose first lines say what it is."""
    return source.split('"""\n', 2)[-1].strip() if source.startswith('"""') else source.strip()


def behaviours(lab: Lab) -> dict[str, dict[str, str]]:
    """Answers that show how a grader behaves, by what they do."""
    answers = right(lab)
    forgets = next(m for m in lab.misconceptions if m.id == "propagate_forgets_the_mean")
    body = "return 1 / (1 + np.exp(-np.clip(z, -700, 700)))"
    said = {
        "everything right": {},
        "right sigmoid that prints": {"sigmoid": f"def sigmoid(z):\n    print('z is', z)\n    {body}"},
        "right sigmoid that warns": {
            "sigmoid": f"import warnings\n\ndef sigmoid(z):\n    warnings.warn('careful')\n    {body}"
        },
        "wrong sigmoid that only model trips over": {
            "sigmoid": "def sigmoid(z):\n    return np.exp(z) / (1 + np.exp(z))"
        },
        "propagate without 1/m": {"propagate": _program(forgets.source)},
        "object with __eq__": {
            "sigmoid": f"{YES}\n\ndef sigmoid(z):\n    return Yes()",
            "initialize": "def initialize(n):\n    return Yes(), Yes()",
            "propagate": "def propagate(w, b, X, Y):\n    return Yes(), Yes()",
            "optimize": "def optimize(w, b, X, Y, steps, rate):\n    return Yes(), Yes(), Yes()",
            "predict": "def predict(w, b, X):\n    return Yes()",
            "model": "def model(X, Y, X_test, steps, rate):\n    return Yes()",
        },
        "endless loop": {"optimize": "def optimize(w, b, X, Y, steps, rate):\n    while True:\n        pass"},
    }
    return {what: {**answers, **changed} for what, changed in said.items()}


def unusual(assignment: Assignment) -> list[Callable[[Path], None]]:
    """Ways to hand in something broken or hostile; each writes a file."""
    answers, starter = right(assignment.lab), for_sensui(assignment)

    def program(name: str, source: str) -> Callable[[Path], None]:
        return lambda file: nbformat.write(filled(starter, {**answers, name: source}), file)

    def other_lab(file: Path) -> None:
        notebook = filled(starter, {})
        notebook.metadata["sensui"]["lab"] = "elsewhere/unit/other"
        nbformat.write(notebook, file)

    def stripped(file: Path) -> None:
        notebook = filled(starter, answers)
        notebook.metadata = nbformat.from_dict({})
        for cell in notebook.cells:
            cell.metadata = nbformat.from_dict({})
            cell.id = f"c{id(cell)}"
        nbformat.write(notebook, file)

    whole = nbformat.writes(filled(starter, answers))
    return [
        lambda file: file.write_text(whole[: len(whole) // 2]) and None,
        program("optimize", "def optimize(w, b, X, Y, steps, rate):\n    while True:\n        pass"),
        lambda file: file.write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff") and None,
        program("sigmoid", "import sys\n\ndef sigmoid(z):\n    sys.exit(0)"),
        other_lab,
        program("predict", "def predict(w, b, X):\n    return np.ones(1 << 28)"),
        stripped,
        program(
            "model", "def model(X, Y, X_test, steps, rate):\n    while True:\n        print('x' * 10_000)"
        ),
        program("initialize", "import os\n\ndef initialize(n):\n    while True:\n        os.fork()"),
        program("propagate", "def propagate(w, b, X, Y:\n    return"),
    ]
