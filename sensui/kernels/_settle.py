"""One life of a kernel: from the fork until it is known how it ended."""

import json
import os
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import final

from sensui.sandbox import End, Resident, RunLost, SandboxError, SandboxUnavailable, default_sandbox

from ._errors import KernelUnavailable
from ._profiles import profile_of
from ._sockets import PORTS
from ._types import KernelEnd, KernelLimits, ProfileName

_PATIENCE = 60.0
_LONGEST = 4096
_LISTENS = b"\n"
_LOOK = "See `sensui doctor`."
_ENDS = {
    End.EXITED: KernelEnd.STOPPED,
    End.TIMED_OUT: KernelEnd.OUT_OF_TIME,
    End.OUT_OF_MEMORY: KernelEnd.OUT_OF_MEMORY,
    End.OUTPUT_TOO_LONG: KernelEnd.CRASHED,
    End.FORBIDDEN: KernelEnd.CRASHED,
    End.CRASHED: KernelEnd.CRASHED,
}


def prepare(profile: ProfileName, *, homes: Path) -> None:
    """Load a profile for the kernels below a folder. Blocks. Raises KernelUnavailable."""
    with _explained():
        default_sandbox().prepare(profile_of(profile, homes=homes))


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except SandboxUnavailable as error:
        raise KernelUnavailable(error.reason, fix=error.fix) from error
    except SandboxError as error:
        raise KernelUnavailable(str(error), fix=_LOOK) from error


@final
class Life:
    """A kernel that listens."""

    def __init__(self, run: Resident) -> None:
        self.run = run
        self.started_at = time.time()

    def end(self) -> KernelEnd:
        """End what is left of it, and say how it ended. Waits up to a fifth of a second."""
        try:
            ended = self.run.finish()
        except RunLost:
            return KernelEnd.KILLED
        if ended.end is End.EXITED and ended.exit_code:
            return KernelEnd.CRASHED
        return _ENDS[ended.end]


def settle(
    home: Path,
    *,
    profile: ProfileName,
    limits: KernelLimits,
    sockets: Mapping[str, socket.socket],
    key: bytes,
    environment: Mapping[str, str],
) -> Life:
    """Fork a kernel into a home and wait until it listens. Blocks. Raises KernelUnavailable."""
    with _explained():
        loaded = profile_of(profile, homes=home.parent)
        run = default_sandbox().settle(loaded, limits=limits.of_the_wall, home=home.name)
    ports = {name: number for number, name in enumerate(PORTS, start=1)}
    told = {"key": key.decode(), "ports": ports, "environment": dict(environment)}
    descriptors = [sockets[name].fileno() for name in PORTS]
    said = b""
    with suppress(OSError):
        socket.send_fds(run.channel, [json.dumps(told).encode()], descriptors)
        run.channel.settimeout(_PATIENCE)
        said = run.channel.recv(_LONGEST)
    if said == _LISTENS:
        return Life(run)
    how = Life(run).end()
    raise KernelUnavailable(f"it {how} before it listened. {said.decode(errors='replace')}", fix=_LOOK)


def is_of_root(home: Path) -> bool:
    """True when root would lend a folder of its own to a kernel that runs as somebody else."""
    return os.geteuid() == 0 and home.stat().st_uid == 0 and default_sandbox().name != "none"
