"""What a check talks to: something that answers questions.

The learner's definitions answer from behind the wall (`_session`); the reference and the misconceptions, which are the
author's own and trusted, answer here.
"""

import contextlib
import copy
import types
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import msgpack
import numpy as np

from sensui._interpreter import silence

from .harness import Function, pack, unpack


@dataclass(frozen=True, kw_only=True)
class Frame:
    """One place in a learner's cells that a traceback goes through."""

    cell: str
    line: int
    function: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Raised:
    """An exception, as told by the side that raised it."""

    type: str
    message: str
    where: tuple[Frame, ...] = ()
    """the learner's own frames, outermost first"""


@dataclass(frozen=True, kw_only=True, eq=False)
class Question:
    """A call to be made: of a definition, or through a drive."""

    name: str
    drive: str | None = None
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)

    def key(self) -> bytes:
        """Return what tells this question from others: equal for equal calls with equal arguments."""
        packed: bytes = msgpack.packb([self.name, self.drive, pack(list(self.args)), pack(dict(self.kwargs))])
        return packed


@dataclass(frozen=True, kw_only=True, eq=False)
class Answer:
    """What came of a question."""

    value: Any = None
    raised: Raised | None = None
    changed: Mapping[str, Any] = field(default_factory=dict)
    """arguments that were different after the call: by position ("0") or name, their new values"""


class Subject(Protocol):
    """Somebody's definitions, which answer questions."""

    def answer(self, question: Question) -> Answer: ...

    def answers(self, questions: Sequence[Question]) -> list[Answer]: ...


class LocalSubject:
    """Trusted definitions, called in this process."""

    def __init__(self, names: dict[str, Any], drives: Mapping[str, Any]) -> None:
        self._names = names
        self._drives = drives

    def answer(self, question: Question) -> Answer:
        """Call it on copies of the arguments, and pass the result through the wire's own form."""
        args = [self._resolved(a) for a in copy.deepcopy(question.args)]
        kwargs = {k: self._resolved(v) for k, v in copy.deepcopy(dict(question.kwargs)).items()}
        before = [pack(a) for a in args], {k: pack(v) for k, v in kwargs.items()}
        try:
            with unheard():
                value = self._target(question)(*args, **kwargs)
        except Exception as error:
            return Answer(raised=Raised(type=type(error).__name__, message=str(error)))
        after = [pack(a) for a in args], {k: pack(v) for k, v in kwargs.items()}
        changed = {str(i): unpack(new) for i, new in enumerate(after[0]) if new != before[0][i]}
        changed |= {k: unpack(new) for k, new in after[1].items() if new != before[1][k]}
        return Answer(value=unpack(pack(value)), changed=changed)

    def answers(self, questions: Sequence[Question]) -> list[Answer]:
        """Answer several questions, one after the other."""
        return [self.answer(question) for question in questions]

    def _target(self, question: Question) -> Any:
        if question.drive is None:
            return self._names[question.name]
        drive, lab = self._drives[question.drive], types.SimpleNamespace(**self._names)
        return lambda *args, **kwargs: drive(lab, *args, **kwargs)

    def _resolved(self, value: Any) -> Any:
        return self._names[value.name] if isinstance(value, Function) else value


class RememberingSubject:
    """Answers the same question only once: the reference is asked again and again in one proof."""

    MOST = 2048

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._answers: dict[bytes, Answer] = {}

    def answer(self, question: Question) -> Answer:
        key = question.key()
        if len(key) > 1 << 20:
            return self._subject.answer(question)
        if key not in self._answers:
            if len(self._answers) >= self.MOST:
                self._answers.clear()
            self._answers[key] = self._subject.answer(question)
        return self._answers[key]

    def answers(self, questions: Sequence[Question]) -> list[Answer]:
        return [self.answer(question) for question in questions]


@contextlib.contextmanager
def unheard() -> Iterator[None]:
    """Let an author's program print and warn without anybody hearing it, as a learner's is not heard behind the wall."""
    with silence, np.errstate(all="ignore"):
        yield
