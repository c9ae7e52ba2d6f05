"""What a learner may see of two arrays that differ, so that somebody can draw them."""

import numpy as np
import pytest

from sensui.course import Lab
from sensui.grading import Evidence, Judge, submission_of


def evidence_on(judge: Judge, lab: Lab, source: str) -> list[Evidence]:
    verdict = judge.grade(submission_of(lab, {"sigmoid": source}), exercises=["sigmoid"], seed=7)
    return [finding.evidence for finding in verdict.exercises[0].findings if finding.evidence is not None]


def test_two_arrays_of_numbers_come_with_what_is_said_of_them(judge: Judge, small_lab: Lab) -> None:
    (seen,) = evidence_on(judge, small_lab, "def sigmoid(z):\n    return 0.5 + 0 * z\n")

    assert "sigmoid(…)" == seen.name
    assert seen.got.shape == seen.want.shape
    assert not np.allclose(seen.got, seen.want)


@pytest.mark.parametrize(
    "result", ["'text'", "0.5", "[[1.0]]", "np.zeros((2, 2, 2))", "np.zeros((64, 64))", "z / 0j"]
)
def test_what_is_no_small_table_of_numbers_is_told_in_words_only(
    judge: Judge, small_lab: Lab, result: str
) -> None:
    assert [] == evidence_on(judge, small_lab, f"def sigmoid(z):\n    return {result}\n")


def test_evidence_is_no_part_of_the_written_verdict(judge: Judge, small_lab: Lab) -> None:
    source = "def sigmoid(z):\n    return 0.5 + 0 * z\n"
    verdict = judge.grade(submission_of(small_lab, {"sigmoid": source}), exercises=["sigmoid"], seed=7)

    assert "evidence" not in str(verdict.to_json())
