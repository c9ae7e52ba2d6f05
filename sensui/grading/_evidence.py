"""Show where a function that passes its own checks goes wrong all the same: at what others make it compute."""

from collections.abc import Iterator

from ._attempt import Attempt
from ._compare import first_difference
from ._describe import described_answer
from ._examine import examine
from ._results import Finding
from ._side import Stopped
from ._subject import Answer, Question
from .checks import CheckFunction

MOST_QUESTIONS = 50


def evidence_of(attempt: Attempt, function: CheckFunction, part: int, culprit: str) -> list[Finding]:
    """Return what can be said of the first call, in another exercise's check, that the culprit answers wrongly."""
    return attempt.patiently(lambda: _evidence(attempt, function, part, culprit))


def _evidence(attempt: Attempt, function: CheckFunction, part: int, culprit: str) -> list[Finding]:
    names = attempt.reference.outputs(culprit)
    try:
        for question, got, wanted in _observed(attempt, function, part, culprit):
            if got.raised or first_difference(got.value, wanted.value, names=names):
                return described_answer(attempt, culprit, question, got, wanted)
    except Stopped:
        pass
    return []


def _observed(
    attempt: Attempt, function: CheckFunction, part: int, culprit: str
) -> Iterator[tuple[Question, Answer, Answer]]:
    """Yield each call that the check makes of the culprit: the question, the learner's answer, the reference's.

    The reference answers in a process of its own, since the arguments were computed by a learner's functions.
    """
    name = attempt.reference.defines(culprit)[0]
    with attempt.session(frozenset({culprit})) as replaced, attempt.session(frozenset()) as own:
        seed = attempt.seed_of(function.exercise, part)
        examine(function, subject=replaced, reference=attempt.reference, seed=seed)
        for question in replaced.asked(name)[:MOST_QUESTIONS]:
            yield question, own.answer(question), replaced.answer(question)
