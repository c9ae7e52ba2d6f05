"""In a container that gives no namespaces: a user of its own, a view of files of its own, and few system calls."""

import os
from collections.abc import Collection
from typing import final

from . import _linux
from ._filter import filter_for, filter_for_residents, with_own_pid
from ._landlock import restrict, version
from ._linux import Filter
from ._messages import Order
from ._none import end_group, end_strays, remove_tree
from ._place import Place, home_below
from ._plan import Plan

_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
_PROCESS_FILES = ("/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/sys/devices/system/cpu")
_UNSEEN_BY_LANDLOCK = (
    *("chmod", "fchmod", "fchmodat", "truncate"),
    *("utime", "utimes", "futimesat", "utimensat"),
)
"""calls that change a file which its owner may change; with Sensui's own user, that would be any of Sensui's"""


@final
class ContainerWall:
    """The pod is the wall; this keeps the runs in it apart."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._program = _filter(plan)
        self._landlock = version() > 0
        self.counts_processes = bool(plan.first_uid)
        _linux.adopt_orphans()
        if plan.first_uid:
            os.chmod(plan.folder, 0o711)

    def prepare(self, number: int) -> None:
        folder = self._of(number)
        os.mkdir(folder, 0o700)
        if self._plan.first_uid:
            os.chown(folder, self._uid(number), self._uid(number))

    def resume(self) -> None:
        """Nothing was changed for the fork."""

    def enter(self, order: Order, *, number: int) -> Place:
        own = self._of(number)
        home = home_below(self._plan.homes, order.home) if order.home else own
        if self._plan.first_uid:
            uid = self._uid(number)
            if order.home:
                uid = _owner(home)
                os.chown(own, uid, uid)
            os.setgroups([])
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
        _linux.die_with_parent()  # after the change of user, which forgets it
        self._own = sorted({own, home})
        return Place(home, own)

    def seal(self) -> None:
        _linux.give_up_privileges()
        if self._landlock:
            restrict(
                readable=[*self._plan.readable, *_PROCESS_FILES],
                listable=self._plan.listable,
                writable=_DEVICES,
                own=self._own,
            )
        Filter(with_own_pid(self._program, os.getpid())).install()

    def end_rest(self, pid: int, *, siblings: Collection[int]) -> None:
        end_group(pid)
        end_strays(siblings)

    def tidy(self, number: int) -> None:
        remove_tree(self._of(number))

    def leave(self) -> None:
        remove_tree(self._plan.folder)

    def _of(self, number: int) -> str:
        return os.path.join(self._plan.folder, f"run-{number}")

    def _uid(self, number: int) -> int:
        return self._plan.first_uid + number % self._plan.uids


def _filter(plan: Plan) -> bytes:
    machine = os.uname().machine
    if plan.homes:
        return filter_for_residents(machine, refused=_UNSEEN_BY_LANDLOCK, alone=False)
    return filter_for(machine, refused=_UNSEEN_BY_LANDLOCK)


def _owner(home: str) -> int:
    uid = os.stat(home).st_uid
    if uid == 0:
        raise PermissionError(f"{home} belongs to root, so nobody can be settled there")
    return uid
