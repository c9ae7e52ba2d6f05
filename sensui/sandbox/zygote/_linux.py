"""The few calls of Linux that the standard library has no name for."""

import ctypes
import os
import signal
import sys
from contextlib import suppress

_LINUX = sys.platform == "linux"
_LIBC = ctypes.CDLL(None, use_errno=True)

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def prctl(option: int, *values: int) -> None:
    padded = [ctypes.c_ulong(value) for value in (*values, 0, 0, 0, 0)[:4]]
    check(_LIBC.prctl(option, *padded), f"prctl({option})")


def check(result: int, call: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{call}: {os.strerror(number)}")
    return result


def adopt_orphans() -> None:
    """Whoever loses its parent below this process becomes its child."""
    if _LINUX:
        prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with_parent() -> None:
    if _LINUX:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def children() -> list[int]:
    """The processes whose parent this one is; none where the system does not say."""
    with suppress(OSError), open(f"/proc/self/task/{os.getpid()}/children") as file:
        return [int(pid) for pid in file.read().split()]
    return []
