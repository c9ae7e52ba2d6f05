"""Bounds on whole trees of processes, where the machine lets them be set.

Only a control group sees memory that belongs to no process: files in memory, pipes, what several processes share.
"""

import os
import time
from collections.abc import Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Protocol, final

from ._types import Limits

_MIB = 1 << 20
_OWN_WORK_MIB = 32
"""the kernel's own work for a run, and the pages it changes of what the zygote had loaded"""

LACKS = (
    "Memory in files, pipes and shared segments is not counted together: no control group can be made here. "
    "Delegate one (systemd: Delegate=yes) or name it in SENSUI_CGROUP."
)


class Group(Protocol):
    """The bounds around one run."""

    @property
    def out_of_memory(self) -> bool:
        """True when the kernel ended something in it for want of memory."""
        ...

    def add(self, pidfd: int) -> None: ...

    def remove(self) -> None: ...


class Groups(Protocol):
    """Where the groups of a sandbox are made."""

    def make(self, limits: Limits) -> Group: ...


@final
class NoGroup:
    """Where nothing counts."""

    out_of_memory = False

    def add(self, pidfd: int) -> None:
        """Nothing counts it."""

    def remove(self) -> None:
        """Nothing is left."""


@final
class NoGroups:
    """Where no group can be made."""

    def make(self, limits: Limits) -> Group:
        return NO_GROUP


@final
class FolderGroup:
    """One group: a folder, or with the old control groups one for each controller."""

    def __init__(self, folders: tuple[Path, ...], *, bounds: Mapping[str, int], events: str) -> None:
        self._folders = folders
        self._events = folders[0] / events
        for folder in folders:
            folder.mkdir()
            for name, value in bounds.items():
                if (folder / name).exists():
                    (folder / name).write_text(str(value))

    @property
    def out_of_memory(self) -> bool:
        with suppress(OSError):
            lines = (line.split() for line in self._events.read_text().splitlines())
            return any(words[0] == "oom_kill" and int(words[1]) > 0 for words in lines)
        return False

    def add(self, pidfd: int) -> None:
        pid = outer_pid(pidfd)
        for folder in self._folders:
            (folder / "cgroup.procs").write_text(str(pid))

    def remove(self) -> None:
        for folder in self._folders:
            for _ in range(50):
                try:
                    folder.rmdir()
                except FileNotFoundError:
                    break
                except OSError:  # busy: the kernel is still putting its last process away
                    time.sleep(0.002)
                else:
                    break


@final
class FolderGroups:
    """Makes a group per run below folders that were given to us."""

    def __init__(self, folders: tuple[Path, ...], *, legacy: bool) -> None:
        self._folders = folders
        self._legacy = legacy
        self._numbers = count(1)

    def make(self, limits: Limits) -> Group:
        name = f"sensui-{os.getpid()}-{next(self._numbers)}"
        return FolderGroup(
            tuple(folder / name for folder in self._folders),
            bounds=_legacy_bounds(limits) if self._legacy else _bounds(limits),
            events="memory.oom_control" if self._legacy else "memory.events",
        )


NO_GROUP = NoGroup()


def find_groups(root: Path = Path("/sys/fs/cgroup"), *, own: str | None = None) -> Groups | None:
    """The place for our groups: the one SENSUI_CGROUP names, else one that was delegated to this process."""
    named = os.environ.get("SENSUI_CGROUP")
    if named:
        legacy = tuple(root / controller / named.strip("/") for controller in ("memory", "pids"))
        if all(_may_write(folder) for folder in legacy):
            return FolderGroups(legacy, legacy=True)
    own = _own_group() if own is None else own
    above = [own, str(Path(own).parent)] if own.strip("/") else []
    for place in [named] if named else above:
        folder = root / place.strip("/")
        if place.strip("/") and _may_write(folder) and _controls(folder):
            return FolderGroups((folder,), legacy=False)
    return None


def _own_group() -> str:
    with suppress(OSError):
        lines = Path("/proc/self/cgroup").read_text().splitlines()
        return next((line[3:] for line in lines if line.startswith("0::")), "")
    return ""


def _may_write(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK) and os.access(folder / "cgroup.procs", os.W_OK)


def _controls(folder: Path) -> bool:
    """True when groups below this one can bound memory and processes."""
    switch = folder / "cgroup.subtree_control"
    with suppress(OSError):
        if {"memory", "pids"} <= set(switch.read_text().split()):
            return True
        switch.write_text("+memory +pids")
        return True
    return False


def _bounds(limits: Limits) -> dict[str, int]:
    return {
        "memory.max": _memory(limits),
        "memory.swap.max": 0,
        "memory.oom.group": 1,
        "pids.max": limits.processes + 1,
    }


def _legacy_bounds(limits: Limits) -> dict[str, int]:
    memory = _memory(limits)
    return {
        "memory.limit_in_bytes": memory,
        "memory.memsw.limit_in_bytes": memory,
        "pids.max": limits.processes + 1,
    }


def _memory(limits: Limits) -> int:
    return (limits.memory_mib + limits.file_mib + _OWN_WORK_MIB) * _MIB


def outer_pid(pidfd: int) -> int:
    """The process id as this process sees it: the zygote may live in a namespace with numbers of its own."""
    with open(f"/proc/self/fdinfo/{pidfd}") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pid:"))
