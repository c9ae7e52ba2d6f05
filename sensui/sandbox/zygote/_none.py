"""No wall at all: a process group, a folder of its own, and the limits that need no privilege."""

import os
import signal
import stat
from collections.abc import Callable
from contextlib import suppress
from shutil import rmtree
from typing import final

from . import _linux
from ._messages import Order
from ._plan import Plan


@final
class NoWall:
    """What can be done anywhere: for one person, with their own code."""

    counts_processes = False  # the kernel would count all that the same person runs

    def __init__(self, plan: Plan) -> None:
        self._folder = plan.folder
        _linux.adopt_orphans()

    def prepare(self, number: int) -> None:
        os.mkdir(self._of(number), 0o700)

    def resume(self) -> None:
        """Nothing was changed for the fork."""

    def enter(self, order: Order, *, number: int) -> str:
        _linux.die_with_parent()
        return self._of(number)

    def seal(self) -> None:
        """There is no privilege to give away."""

    def clear(self, pid: int, *, number: int) -> None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        remove_tree(self._of(number))

    def _of(self, number: int) -> str:
        return os.path.join(self._folder, f"run-{number}")


def remove_tree(folder: str) -> None:
    """Remove a folder whatever its owner has done to the permissions in it."""
    rmtree(folder, onerror=_open_and_try_again)


def _open_and_try_again(function: Callable[[str], object], path: str, error: object) -> None:
    with suppress(OSError):
        os.chmod(os.path.dirname(path), stat.S_IRWXU)
        if os.path.isdir(path) and not os.path.islink(path):
            os.chmod(path, stat.S_IRWXU)
            rmtree(path, ignore_errors=True)
        else:
            os.unlink(path)
