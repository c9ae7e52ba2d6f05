"""What is loaded before a check: matplotlib only where something may draw."""

import pytest

from sensui.course import Lab
from sensui.grading._profiles import processes_for, profile_of
from sensui.grading._submission import CellSource, Submission, submission_of
from sensui.sandbox import FakeSandbox

SANDBOX = FakeSandbox(lambda channel: None)


def handed_in(lab: Lab, own: str) -> Submission:
    whole = submission_of(lab)
    return Submission(lab=lab.path, lang=whole.lang, cells=(*whole.cells, CellSource(source=own)))


def test_a_program_that_draws_nothing_is_forked_from_one_without_matplotlib(small_lab: Lab) -> None:
    profile = processes_for(small_lab, SANDBOX, submission_of(small_lab)).profile

    assert "numpy" in profile.preload
    assert "matplotlib" not in profile.preload


@pytest.mark.parametrize(
    "own",
    [
        "import matplotlib.pyplot as plt",
        "def show():\n    from matplotlib import pyplot",
        "from pylab import *",
        "from PIL import Image",
    ],
)
def test_a_program_that_may_draw_finds_matplotlib_loaded(small_lab: Lab, own: str) -> None:
    profile = processes_for(small_lab, SANDBOX, handed_in(small_lab, own)).profile

    assert profile_of(small_lab.profile) == profile
    assert "matplotlib.pyplot" in profile.preload
