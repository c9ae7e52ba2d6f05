"""What the kernel counts for one process."""

import functools
import math
import os
import resource
from contextlib import suppress

from ._messages import Order

_MIB = 1 << 20


def know_limits() -> None:
    """Ask what is the same for every child once, before the first fork."""
    _address_space()
    for kind in (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC, resource.RLIMIT_AS):
        _hard(kind)
    _hard(resource.RLIMIT_CORE)


def set_limits(order: Order, *, processes: bool) -> None:
    memory = _address_space() + order.memory_mib * _MIB
    if math.isfinite(order.cpu_seconds):
        seconds = max(1, math.ceil(order.cpu_seconds))
        # pid 1 ignores SIGXCPU, so the hard limit has to come a second after the soft one.
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    _both(resource.RLIMIT_FSIZE, order.file_mib * _MIB)
    _both(resource.RLIMIT_NOFILE, order.open_files)
    _both(resource.RLIMIT_CORE, 0)
    if processes:
        _both(resource.RLIMIT_NPROC, order.processes)
    with suppress(ValueError, OSError):  # macOS knows the name and refuses the call
        _both(resource.RLIMIT_AS, memory)


def _both(kind: int, value: int) -> None:
    hard = _hard(kind)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (value, value))


@functools.cache
def _hard(kind: int) -> int:
    return resource.getrlimit(kind)[1]


@functools.cache
def _address_space() -> int:
    """What the zygote's own modules take already."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
