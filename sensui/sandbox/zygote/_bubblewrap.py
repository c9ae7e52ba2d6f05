"""Inside bubblewrap: each child in namespaces of its own, made in an order that leaves no way back.

The zygote holds CAP_SYS_ADMIN in the user namespace that bubblewrap made; a child ends with no capability anywhere.
"""

import os
from collections.abc import Collection
from typing import final

from . import _linux
from ._filter import filter_for, filter_for_residents, with_own_pid
from ._linux import Filter
from ._messages import Order
from ._place import Place, home_below
from ._plan import Plan

HOME = "/home/learner"
"""where every child that stays finds its home"""

_SHARED_MEMORY = "/dev/shm"
_INODES = 4096
_UID = 1000
_OWN_PID = 1


@final
class NamespaceWall:
    """A world with one process, one empty disk and no network."""

    counts_processes = True

    def __init__(self, plan: Plan) -> None:
        self._folder = plan.folder
        self._own_pids = _namespace("pid")
        self._networks: list[int] = []
        self._lent: dict[int, int] = {}
        self._homes = plan.homes
        make = filter_for_residents if plan.homes else filter_for
        self._filter = Filter(with_own_pid(make(os.uname().machine), _OWN_PID))

    def prepare(self, number: int) -> None:
        if not self._homes:
            self._lend_network(number)
        _linux.unshare(
            _linux.CLONE_NEWPID
        )  # the next fork is pid 1 of a namespace: its end is everybody's in it

    def _lend_network(self, number: int) -> None:
        # An empty network takes the kernel longer to make and to put away than all else that a child gets. No child
        # that does not stay can open a socket or set anything in its own, so the next one finds it as it was made.
        if self._networks:
            self._lent[number] = self._networks.pop()
            _linux.setns(self._lent[number], _linux.CLONE_NEWNET)
        else:
            _linux.unshare(_linux.CLONE_NEWNET)
            self._lent[number] = _namespace("net")

    def resume(self) -> None:
        _linux.setns(self._own_pids, _linux.CLONE_NEWPID)

    def enter(self, order: Order, *, number: int) -> Place:
        network = _linux.CLONE_NEWNET if self._homes else 0  # else it was forked in one of its own
        _linux.unshare(_linux.CLONE_NEWNS | _linux.CLONE_NEWIPC | _linux.CLONE_NEWUTS | network)
        self._mount(order)
        if self._homes:
            self._move_in(order.home)
        self._own_users()
        return Place(HOME if order.home else self._folder, self._folder)

    def _mount(self, order: Order) -> None:
        careful = _linux.MS_NOSUID | _linux.MS_NODEV
        size = f"size={order.file_mib}m,nr_inodes={_INODES},mode=1777"
        _linux.mount("none", "/", None, _linux.MS_REC | _linux.MS_PRIVATE)
        _linux.mount("tmpfs", self._folder, "tmpfs", careful, size)
        _linux.mount("tmpfs", _SHARED_MEMORY, "tmpfs", careful | _linux.MS_NOEXEC, size)
        _linux.mount("proc", "/proc", "proc", careful | _linux.MS_NOEXEC)

    def _move_in(self, home: str) -> None:
        if home:
            own = home_below(self._homes, home)
            _linux.mount(own, HOME, None, _linux.MS_BIND | _linux.MS_REC)
        _linux.unmount(self._homes)  # everybody's

    def _own_users(self) -> None:
        # Last, so that every other namespace stays the zygote's: no capability in this one reaches them.
        # It also gives the child a count of processes of its own.
        uid, gid = os.geteuid(), os.getegid()
        _linux.unshare(_linux.CLONE_NEWUSER)
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{_UID} {uid} 1")
        _write("/proc/self/gid_map", f"{_UID} {gid} 1")
        _write("/proc/sys/user/max_user_namespaces", "0")

    def seal(self) -> None:
        _linux.give_up_privileges()
        self._filter.install()

    def end_rest(self, pid: int, *, siblings: Collection[int]) -> None:
        """The end of pid 1 was everybody's."""

    def tidy(self, number: int) -> None:
        """Its disk went with its namespaces; its network is free again."""
        if number in self._lent:
            self._networks.append(self._lent.pop(number))

    def leave(self) -> None:
        """The zygote's disk goes with it."""


def _namespace(kind: str) -> int:
    """A descriptor of the namespace that this process is in."""
    return os.open(f"/proc/self/ns/{kind}", os.O_RDONLY | os.O_CLOEXEC)


def _write(path: str, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY)
    os.write(descriptor, text.encode())
    os.close(descriptor)
