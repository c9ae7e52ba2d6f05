"""What a trial leaves behind in a process, apart from the names it defined."""

import builtins
import functools
import math
import os
import random
import resource
import signal
import sys
import threading
import types
from typing import Any

import numpy as np

SHARED = (
    *("torch", "torch.nn", "torch.nn.functional", "torch.optim"),
    *("keras", "keras.layers", "keras.losses", "keras.ops", "keras.optimizers", "keras.saving"),
)
LARGEST_GROWTH = 32 << 20
CPU_SHARE = 0.02


class Traces:
    """How a process was before the first trial, to tell whether a later one would find it so.

    What the libraries offer is written down once before the fork: to go through it is to write to its memory.
    Names are not looked at: each trial has its own. Looked at is what all trials share: what the libraries offer and how
    they are set, files, threads, processes, and how much of the limits has been used up.
    """

    def __init__(self) -> None:
        self._offered = _offered()
        self._settings = _settings()
        self._memory = _most_memory()

    @property
    def are_left(self) -> bool:
        """Whether something of an earlier trial could make a difference to the next."""
        most = resource.getrlimit(resource.RLIMIT_CPU)[0]
        return (
            (most != resource.RLIM_INFINITY and _cpu_seconds() > CPU_SHARE * most)
            or _most_memory() - self._memory > LARGEST_GROWTH
            or threading.active_count() > 1
            or _has_children()
            or _settings() != self._settings
            or not self._offer_the_same()
        )

    def _offer_the_same(self) -> bool:
        try:
            return all(vars(module) == before for module, before in self._offered)
        except Exception:  # something was put there that cannot even be compared
            return False


def forget_draws() -> None:
    """Seed what the libraries draw from afresh, as a new process does."""
    random.seed()
    np.random.seed()
    if "torch" in sys.modules:
        sys.modules["torch"].seed()


@functools.cache
def _offered() -> list[tuple[types.ModuleType, dict[str, Any]]]:
    return [(module, dict(vars(module))) for module in _shared()]


def _shared() -> list[types.ModuleType]:
    shared = [builtins, math, random, np, np.linalg, np.random]
    return shared + [sys.modules[name] for name in SHARED if name in sys.modules]


def _settings() -> list[Any]:
    return [
        np.geterr(),
        np.get_printoptions(),
        os.environ.copy(),
        _files(),
        sys.path[:],
        sys.getrecursionlimit(),
        sys.gettrace(),
        sys.getprofile(),
        [signal.getsignal(number) for number in (signal.SIGALRM, signal.SIGINT, signal.SIGTERM)],
        signal.getitimer(signal.ITIMER_REAL),
    ]


def _files() -> tuple[str, list[str]]:
    try:
        return os.getcwd(), sorted(os.listdir())
    except OSError:
        return "", []


def _has_children() -> bool:
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return False
    return True


def _cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _most_memory() -> int:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most << 10
