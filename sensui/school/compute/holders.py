"""Who holds a lease: a name that tells this machine's other processes whether its owner is still alive."""

import os
import socket
from contextlib import suppress
from functools import cache
from pathlib import Path
from uuid import uuid4


@cache
def machine_name() -> str:
    """This machine since it was started, as far as its processes see each other."""
    with suppress(OSError):
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        # Containers of one machine count their processes each for themselves.
        return f"{boot}.{os.stat('/proc/self/ns/pid').st_ino}"
    return socket.gethostname()[:60]


def new_holder() -> str:
    """A name for one lease of this process."""
    return f"{holder_prefix(os.getpid())}{uuid4().hex[:12]}"


def holder_prefix(pid: int) -> str:
    """How the names of all leases of a process of this machine begin."""
    return f"{machine_name()}/{pid}/"


def is_dead(holder: str) -> bool:
    """Is the process gone for certain? Of other machines nobody knows: their leases lapse."""
    machine, _, rest = holder.partition("/")
    number = rest.partition("/")[0]
    if machine != machine_name() or not number.isdigit() or os.name == "nt":
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return _is_zombie(int(number))


def _is_zombie(pid: int) -> bool:
    """Killed, and its parent has not looked yet."""
    with suppress(OSError):
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return state[:1] == ["Z"]
    return False
