"""The author's own programs, executed beside the judge."""

from dataclasses import replace

import numpy as np
import pytest

from sensui.course import Lab
from sensui.grading._reference import Reference
from sensui.grading._subject import Question

LOUD = """
import sys, warnings
print("when it is loaded")
def sigmoid(z):
    print("when it is called")
    print("and to the other stream", file=sys.stderr)
    warnings.warn("and as a warning")
    return z
"""


def test_what_an_authors_program_prints_is_heard_by_nobody(
    small_lab: Lab, capsys: pytest.CaptureFixture[str]
) -> None:
    known = replace(small_lab.misconceptions[0], id="loud", exercise="sigmoid", source=LOUD)
    subject = Reference(small_lab).subject_of(known)

    answer = subject.answer(Question(name="sigmoid", args=(np.ones(2),)))

    assert [1.0, 1.0] == answer.value.tolist()
    assert ("", "") == tuple(capsys.readouterr())
