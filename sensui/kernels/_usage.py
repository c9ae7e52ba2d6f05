"""What a kernel and everything it started use, as the system counts it."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_CPU_FIELDS = slice(11, 15)
"""user and system time, of the process and of its children that have ended, after the name in /proc/<pid>/stat"""
_MEMORY = ("RssAnon:", "RssShmem:")


@dataclass(frozen=True, kw_only=True)
class Usage:
    """A tree of processes at one moment; nothing where the system has no /proc."""

    memory_bytes: int = 0
    """of a child what it holds beyond its parent: most of it are the parent's own pages, which a fork does not copy"""
    cpu_seconds: float = 0.0


def usage_of(pid: int) -> Usage:
    """Sum up a process and all that live below it."""
    memory = cpu = 0
    held = {0: 0}
    for each, parent in _tree(pid, 0):
        with suppress(OSError, ValueError):  # it has ended meanwhile
            held[each] = _kib(each)
            memory += max(0, held[each] - held.get(parent, 0))
            cpu += _ticks(each)
    return Usage(memory_bytes=memory * 1024, cpu_seconds=cpu / _TICKS)


def _tree(pid: int, parent: int) -> Iterator[tuple[int, int]]:
    """Each process and its parent, parents first."""
    yield pid, parent
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _tree(int(child), pid)


def _kib(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(_MEMORY))


def _ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[_CPU_FIELDS]))
