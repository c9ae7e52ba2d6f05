"""From what the system said of a child to the words people read."""

import os
import signal
from typing import Protocol

from ._errors import RunLost
from ._types import End, Ended, Limits, Profile
from .zygote._messages import Death

_NEARLY_ALL = 0.8
_FORBIDDEN = getattr(signal, "SIGSYS", None)


class Subject(Protocol):
    """Of a run, what this module needs."""

    @property
    def profile(self) -> Profile: ...

    @property
    def limits(self) -> Limits: ...


def end_of(death: Death, run: Subject, *, killed: bool, out_of_memory: bool) -> Ended | RunLost:
    """How a run ended. `killed` says that it was alive when its reader had enough."""
    code = os.waitstatus_to_exitcode(death.status)
    if code >= 0:
        return Ended(end=End.EXITED, exit_code=code)
    number = -code
    if out_of_memory:
        return Ended(end=End.OUT_OF_MEMORY, signal=number)
    if killed and number == signal.SIGKILL:
        return Ended(end=End.EXITED)
    if number == signal.SIGXCPU or (number == signal.SIGKILL and death.cpu_seconds >= run.limits.cpu_seconds):
        return Ended(end=End.TIMED_OUT, signal=number)
    if number == _FORBIDDEN:
        return Ended(end=End.FORBIDDEN, signal=number)
    if number in (signal.SIGKILL, signal.SIGABRT) and death.peak_kib >= _nearly_all(run.limits):
        return Ended(end=End.OUT_OF_MEMORY, signal=number)
    if number != signal.SIGKILL:
        return Ended(end=End.CRASHED, signal=number)
    return RunLost(run.profile.name, reason="something outside ended it with SIGKILL.")


def _nearly_all(limits: Limits) -> float:
    return _NEARLY_ALL * limits.memory_mib * 1024
