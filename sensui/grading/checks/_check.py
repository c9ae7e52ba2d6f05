"""What a check function can say."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from sensui.course import Text

from .._compare import ATOL, RTOL, first_difference, leaves
from .._numerical import nudged, numerical_gradient
from .._subject import Answer, Question, Subject
from ..harness import Function
from ._draws import Draws
from ._failure import Failure, Reason
from ._measure import shape_and_kind


class CheckFailed(Exception):
    """A statement of a check function does not hold."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(str(failure.reason))
        self.failure = failure


class Check(Draws):
    """One exercise under examination: calls it, compares, and stops at the first statement that does not hold."""

    def __init__(
        self,
        exercise: str,
        *,
        subject: Subject,
        reference: Subject,
        seed: int,
        outputs: tuple[str, ...] = (),
    ) -> None:
        super().__init__(seed)
        self.exercise = exercise
        self._subject = subject
        self._reference = reference
        self._outputs = outputs
        self.transcript: list[tuple[Question, Answer]] = []
        """every question put so far, with its answer"""

    # Calls

    def function(self, name: str) -> Function:
        """Return a definition of the lab, to be passed as an argument."""
        return Function(name)

    def call(self, *args: Any, drive: Callable[..., Any] | None = None, **kwargs: Any) -> Any:
        """Call the exercise's definition, or run a drive; return what came. An exception fails the check."""
        return self._ask(self._question(args, kwargs, drive)).value

    def reference(self, *args: Any, drive: Callable[..., Any] | None = None, **kwargs: Any) -> Any:
        """Return what the reference gives for the same call."""
        return self._reference.answer(self._question(args, kwargs, drive)).value

    # Statements

    def same(
        self,
        *args: Any,
        drive: Callable[..., Any] | None = None,
        rtol: float = RTOL,
        atol: float = ATOL,
        **kwargs: Any,
    ) -> Any:
        """The result is the reference's, within tolerance; returns it. Shapes count, float32 and float64 are the same."""
        question = self._question(args, kwargs, drive)
        wanted = self._reference.answer(question)
        answer = self._ask(question, wanted=wanted)
        names = self._outputs if drive is None else ()
        difference = first_difference(answer.value, wanted.value, names=names, rtol=rtol, atol=atol)
        if difference:
            self._fail(Reason.DIFFERENT, question, answer, wanted=wanted, difference=difference)
        return answer.value

    def close(self, got: Any, want: Any, *, name: str = "", rtol: float = RTOL, atol: float = ATOL) -> None:
        """A value that was returned is near one that is known."""
        difference = first_difference(got, want, path=name, rtol=rtol, atol=atol)
        if difference:
            self._fail(Reason.DIFFERENT, difference=difference)

    def shape(self, got: Any, want: tuple[int, ...], *, name: str = "") -> None:
        """A value that was returned is an array of this shape."""
        shape, _ = shape_and_kind(got)
        if shape != want:
            self._fail(Reason.PROPERTY, facts={"name": name, "is": shape, "want": want, "what": "shape"})

    def dtype(self, got: Any, want: str, *, name: str = "") -> None:
        """A value that was returned is of this dtype ("float32") or kind ("bool", "int", "float")."""
        _, kind = shape_and_kind(got)
        if not kind.startswith(want):
            self._fail(Reason.PROPERTY, facts={"name": name, "is": kind, "want": want, "what": "dtype"})

    def property(self, holds: bool, *, says: Text) -> None:
        """Something that must be so; `says` tells the learner what, and ends with a question."""
        if not bool(holds):
            self._fail(Reason.PROPERTY, says=says)

    def leaves_arguments_alone(self) -> None:
        """No call so far changed an array that was passed in, except where the reference does so too."""
        for question, answer in self.transcript:
            if not answer.changed:
                continue
            allowed = self._reference.answer(question).changed
            for place in answer.changed:
                if place not in allowed:
                    self._fail(Reason.CHANGED_ARGUMENT, question, answer, facts={"place": place})

    def raises(self, error: type[BaseException], *args: Any, **kwargs: Any) -> None:
        """This call is refused with an exception of this class."""
        question = self._question(args, kwargs, None)
        answer = self._put(question)
        if answer.raised is None or answer.raised.type != error.__name__:
            self._fail(Reason.DID_NOT_RAISE, question, answer, facts={"want": error.__name__})

    def deterministic(self, *args: Any, **kwargs: Any) -> None:
        """The same call gives the same result twice."""
        question = self._question(args, kwargs, None)
        first, second = self._ask(question), self._ask(question)
        difference = first_difference(second.value, first.value, names=self._outputs)
        if difference:
            self._fail(Reason.NOT_REPEATABLE, question, second, difference=difference)

    def gradient(self, of_output: str, *, of: str, at: Any, rtol: float = 1e-3, atol: float = 1e-4) -> None:
        """An output of the last call is the derivative of another output with respect to one of its arguments.

        The derivative is taken numerically, by central differences through the learner's own function, so the two
        agree also where both differ from the reference.
        """
        question, answer = self.transcript[-1]
        analytic = self._output(answer.value, of_output)
        costs = [self._output(a.value, of) for a in self._ask_all(nudged(question, at))]
        wanted = numerical_gradient(costs, np.shape(at))
        got = np.asarray(analytic, dtype=float) if analytic is not None else None
        if (
            got is None
            or got.size != wanted.size
            or not np.allclose(got.ravel(), wanted.ravel(), rtol=rtol, atol=atol)
        ):
            facts = {"name": of_output, "of": of, "got": got, "want": wanted}
            self._fail(Reason.GRADIENT, question, answer, facts=facts)

    def reaches(
        self,
        metric: Callable[[Any, Any], float],
        *,
        at_least: float,
        labels: Any,
        inputs: Sequence[Any] = (),
        drive: Callable[..., Any] | None = None,
        name: str = "accuracy",
    ) -> float:
        """What is predicted for `inputs` scores at least this much on labels that only the judge has; returns the score."""
        question = self._question(tuple(inputs), {}, drive)
        answer = self._ask(question)
        try:
            score = float(metric(np.asarray(labels), np.asarray(answer.value)))
        except (TypeError, ValueError):
            score = float("nan")
        if not score >= at_least:
            facts = {"name": name, "score": score, "at_least": at_least}
            self._fail(Reason.TOO_LOW, question, answer, facts=facts)
        return score

    # How

    def _question(
        self, args: Sequence[Any], kwargs: dict[str, Any], drive: Callable[..., Any] | None
    ) -> Question:
        name = drive.__name__ if drive is not None else None
        return Question(name=self.exercise, drive=name, args=tuple(args), kwargs=kwargs)

    def _put(self, question: Question) -> Answer:
        answer = self._subject.answer(question)
        self.transcript.append((question, answer))
        return answer

    def _ask(self, question: Question, *, wanted: Answer | None = None) -> Answer:
        answer = self._put(question)
        if answer.raised is not None:
            self._fail(Reason.RAISED, question, answer, wanted=wanted)
        return answer

    def _ask_all(self, questions: list[Question]) -> list[Answer]:
        answers = self._subject.answers(questions)
        self.transcript += zip(questions, answers, strict=True)
        for question, answer in zip(questions, answers, strict=True):
            if answer.raised is not None:
                self._fail(Reason.RAISED, question, answer)
        return answers

    def _output(self, value: Any, name: str) -> Any:
        for path, part in leaves(value, names=self._outputs):
            if path == name or path.endswith((f'["{name}"]', f".{name}")):
                return part
        return None

    def _fail(
        self, reason: Reason, question: Question | None = None, answer: Answer | None = None, **facts: Any
    ) -> None:
        raise CheckFailed(Failure(reason=reason, question=question, answer=answer, **facts))
