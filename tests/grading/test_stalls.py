"""A machine that stalls while it is asked whose fault something is blames nobody wrongly."""

from collections.abc import Callable

import pytest

from sensui.course import Lab
from sensui.grading import Judge, Verdict, submission_of
from sensui.grading._attempt import Attempt, Trial
from sensui.grading._side import Stopped
from sensui.sandbox import End

ANSWERS = {"sigmoid": "def sigmoid(z):\n    return 1 / (1 + np.exp(z))\n"}
Try = Callable[..., Trial]


def blamed(verdict: Verdict) -> dict[str, tuple[str, ...]]:
    return {one.name: one.at_fault for one in verdict.exercises}


@pytest.fixture
def stalled(monkeypatch: pytest.MonkeyPatch) -> list[frozenset[str]]:
    """The first trial of each set of replaced functions runs out of time; the sets that did."""
    seen: list[frozenset[str]] = []
    really: Try = Attempt._try

    def stalls(self: Attempt, function: object, part: int, replaced: frozenset[str]) -> Trial:
        if replaced and replaced not in seen:
            seen.append(replaced)
            return Trial(replaced=replaced, stopped=Stopped(End.TIMED_OUT))
        return really(self, function, part, replaced)

    monkeypatch.setattr(Attempt, "_try", stalls)
    return seen


def test_time_that_ran_out_once_while_blame_is_laid_is_not_believed(
    judge: Judge, small_lab: Lab, stalled: list[frozenset[str]]
) -> None:
    verdict = judge.grade(submission_of(small_lab, ANSWERS), seed=7)

    assert {"sigmoid": ("sigmoid",), "propagate": ("sigmoid",), "model": ("sigmoid",)} == blamed(verdict)
    assert stalled
