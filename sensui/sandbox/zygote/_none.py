"""No wall at all: a process group, a folder of its own, and the limits that need no privilege."""

import os
import signal
import stat
from collections.abc import Callable, Collection
from contextlib import suppress
from shutil import rmtree
from typing import final

from . import _linux
from ._messages import Order
from ._place import Place, home_below
from ._plan import Plan

_ROUNDS = 1000


@final
class NoWall:
    """What can be done anywhere: for one person, with their own code."""

    counts_processes = False  # the kernel would count all that the same person runs

    def __init__(self, plan: Plan) -> None:
        self._folder = plan.folder
        self._homes = plan.homes
        _linux.adopt_orphans()

    def prepare(self, number: int) -> None:
        os.mkdir(self._of(number), 0o700)

    def resume(self) -> None:
        """Nothing was changed for the fork."""

    def enter(self, order: Order, *, number: int) -> Place:
        _linux.die_with_parent()
        own = self._of(number)
        return Place(home_below(self._homes, order.home) if order.home else own, own)

    def seal(self) -> None:
        """There is no privilege to give away."""

    def end_rest(self, pid: int, *, siblings: Collection[int]) -> None:
        end_group(pid)
        end_strays(siblings)

    def tidy(self, number: int) -> None:
        remove_tree(self._of(number))

    def leave(self) -> None:
        remove_tree(self._folder)

    def _of(self, number: int) -> str:
        return os.path.join(self._folder, f"run-{number}")


def end_group(pid: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def end_strays(siblings: Collection[int]) -> None:
    """End who left the group: whoever loses its parent becomes a child of this process."""
    for _ in range(_ROUNDS):
        strays = [pid for pid in _linux.children() if pid not in siblings]
        for pid in strays:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)
        if not strays:
            return


def remove_tree(folder: str) -> None:
    """Remove a folder whatever its owner has done to the permissions in it; what lies around it stays as it is."""

    def open_and_try_again(function: Callable[[str], object], path: str, error: object) -> None:
        with suppress(OSError):
            if path != folder:
                os.chmod(os.path.dirname(path), stat.S_IRWXU)
            if os.path.isdir(path) and not os.path.islink(path):
                os.chmod(path, stat.S_IRWXU)
                rmtree(path, ignore_errors=True)
            elif path != folder:
                os.unlink(path)

    rmtree(folder, onerror=open_and_try_again)
