"""Run one check function against somebody's definitions."""

from collections.abc import Sequence
from dataclasses import dataclass

from ._compare import alike
from ._errors import BrokenLab
from ._reference import Reference
from ._subject import Answer, Question, Subject
from .checks import Check, CheckFailed, CheckFunction, Failure, Reason

Transcript = Sequence[tuple[Question, Answer]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Examined:
    """How a check function went: what was asked and answered, and the first statement that did not hold."""

    transcript: Transcript
    failure: Failure | None = None


def examine(function: CheckFunction, *, subject: Subject, reference: Reference, seed: int) -> Examined:
    """Run a check function. Raises BrokenLab when it stumbles over the reference itself."""
    check = _check(function, subject, reference, seed)
    try:
        function.run(check)
    except CheckFailed as failed:
        return Examined(transcript=check.transcript, failure=failed.failure)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        # The check's own code stumbled. Over what the learner returned, if it goes well with the reference's results.
        _must_pass_the_reference(function, reference, seed, error)
        question, answer = check.transcript[-1] if check.transcript else (None, None)
        failure = Failure(reason=Reason.PROPERTY, question=question, answer=answer, facts={"what": "use"})
        return Examined(transcript=check.transcript, failure=failure)
    return Examined(transcript=check.transcript)


def alike_throughout(ours: Transcript, theirs: Transcript) -> bool:
    """Whether two programs answered every question in the same way, exceptions and changed arguments included."""
    return len(ours) == len(theirs) and all(
        _same_answer(mine, other) for (_, mine), (_, other) in zip(ours, theirs, strict=True)
    )


def _check(function: CheckFunction, subject: Subject, reference: Reference, seed: int) -> Check:
    return Check(
        reference.defines(function.exercise)[0],
        subject=subject,
        reference=reference.subject,
        seed=seed,
        outputs=reference.outputs(function.exercise),
    )


def _must_pass_the_reference(
    function: CheckFunction, reference: Reference, seed: int, error: Exception
) -> None:
    try:
        function.run(_check(function, reference.subject, reference, seed))
    except Exception as again:
        why = f"its check raises {type(again).__name__}: {again}"
        raise BrokenLab(reference.lab.path, function.exercise, why) from error


def _same_answer(mine: Answer, other: Answer) -> bool:
    if (mine.raised is None) != (other.raised is None):
        return False
    if mine.raised is not None and other.raised is not None:
        # The same kind of exception comes of many mistakes, the same words hardly ever.
        return (mine.raised.type, mine.raised.message) == (other.raised.type, other.raised.message)
    if mine.changed.keys() != other.changed.keys() or not alike(mine.value, other.value):
        return False
    return all(alike(mine.changed[place], other.changed[place]) for place in mine.changed)
