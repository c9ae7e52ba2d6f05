"""What a check function's statements ask, and of whom."""

from collections.abc import Sequence

import numpy as np
import pytest

from sensui.grading._subject import Answer, Question
from sensui.grading.checks import Check, CheckFailed, Reason


class Answering:
    """Somebody who gives the same answer to everything, and remembers that he was asked."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.asked: list[Question] = []

    def answer(self, question: Question) -> Answer:
        self.asked.append(question)
        return self._answer

    def answers(self, questions: Sequence[Question]) -> list[Answer]:
        return [self.answer(question) for question in questions]


UNTOUCHED = Answer(value=1.0)
CHANGED = Answer(value=1.0, changed={"0": np.zeros(2)})


def test_the_reference_is_not_asked_about_calls_that_changed_nothing() -> None:
    reference = Answering(UNTOUCHED)
    check = Check("f", subject=Answering(UNTOUCHED), reference=reference, seed=1)
    check.call(np.ones(2))

    check.leaves_arguments_alone()

    assert [] == reference.asked


def test_an_argument_that_only_the_learner_changes_fails_the_check() -> None:
    check = Check("f", subject=Answering(CHANGED), reference=Answering(UNTOUCHED), seed=1)
    check.call(np.ones(2))

    with pytest.raises(CheckFailed) as caught:
        check.leaves_arguments_alone()

    assert Reason.CHANGED_ARGUMENT is caught.value.failure.reason


def test_an_argument_that_the_reference_changes_too_may_change() -> None:
    check = Check("f", subject=Answering(CHANGED), reference=Answering(CHANGED), seed=1)
    check.call(np.ones(2))

    check.leaves_arguments_alone()

    assert 1 == len(check.transcript)
