"""Attacks on the judge itself: a wrong function that would like to pass. Each must be refused as its folder says."""

from pathlib import Path

import pytest
from attacking import JUDGED, expectation

from sensui.course import Lab, read_lab
from sensui.grading import Judge, Verdict, submission_of

HERE = Path(__file__).parent
pytestmark = pytest.mark.sandbox


@pytest.fixture(scope="session")
def lab() -> Lab:
    return read_lab(HERE / "lab")


def verdict_on(case: Path, lab: Lab, sandbox) -> Verdict:
    submission = submission_of(lab, {"sigmoid": (case / "program.py").read_text()})
    return Judge(lab, sandbox=sandbox).grade(submission, seed=5)


@pytest.mark.parametrize("isolation", ["bubblewrap", "bare_sandbox"])
@pytest.mark.parametrize("case", JUDGED, ids=lambda case: case.name)
def test_a_cheat_does_not_pass(case, isolation, lab, request):
    verdict = verdict_on(case, lab, request.getfixturevalue(isolation))

    (sigmoid,) = verdict.exercises
    assert sigmoid.outcome in expectation(case)["outcome"]
    assert sigmoid.points == 0
    assert not Path("/tmp/bombed").exists()


def test_the_honest_function_passes(lab, bubblewrap):
    verdict = Judge(lab, sandbox=bubblewrap).grade(submission_of(lab), seed=5)

    assert verdict.score == verdict.max_score
