"""Ask something of a fresh process behind the wall: one question, one answer, then it is gone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from typing import Any

from sensui.sandbox import Limits, Profile, RunLost, Sandbox

from .._errors import JudgeUnavailable
from .._processes import Processes
from .._session import Loaded, NotPrepared, Plan, Session
from .._side import Stopped
from .._subject import Answer, Question, Raised
from ..harness.wire import FrameTooLong

TRIES = 2


class TooLarge(Exception):
    """The data do not fit through the wall's wire."""


__all__ = ["TRIES", "Answer", "Question", "Raised", "Stopped", "TooLarge", "answer_behind_the_wall", "opened"]


@contextmanager
def opened(
    sandbox: Sandbox, profile: Profile, *, limits: Limits, cells: Mapping[str, str], drives: Mapping[str, str]
) -> Iterator[Session]:
    """A session with these cells loaded; its processes end with it. Raises Stopped, RunLost and NotPrepared."""
    loaded = tuple(Loaded(label=label, source=source) for label, source in cells.items())
    with (
        closing(Processes(sandbox, profile, limits=limits)) as processes,
        Session(processes, plan=Plan(setup=(), cells=loaded, drives=drives)) as session,
    ):
        yield session


def answer_behind_the_wall(
    sandbox: Sandbox,
    profile: Profile,
    *,
    limits: Limits,
    drive: str,
    source: str,
    args: Sequence[Any],
    cells: Mapping[str, str] | None = None,
) -> Answer:
    """What the function `drive` of our own `source` answers there. Raises Stopped, and JudgeUnavailable."""
    why = ""
    for _ in range(TRIES):
        try:
            with opened(
                sandbox, profile, limits=limits, cells=cells or {}, drives={drive: source}
            ) as session:
                for raised in session.errors.values():
                    return Answer(raised=raised)
                return session.answer(Question(name=drive, drive=drive, args=tuple(args)))
        except FrameTooLong:
            raise TooLarge from None
        except (RunLost, NotPrepared) as error:
            why = str(error)
    raise JudgeUnavailable(why)
