"""Run a command and say what it cost, with everything that it started."""

import ctypes
import os
import resource
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SET_CHILD_SUBREAPER = 36
PATIENCE = 10
"""seconds that whatever a command leaves behind may take to end"""


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one command took."""

    wall: float
    cpu: float
    """seconds of user and system time of the command and of whatever it started"""
    code: int | None
    """exit code; None when it was stopped because its time was up"""
    said: str


def run(
    command: Sequence[str | Path],
    *,
    folder: Path,
    seconds: float = 1800,
    environment: Mapping[str, str] | None = None,
) -> Cost:
    """Run a command in a folder, for at most so many seconds."""
    _adopt()
    before, begun = _children(), time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        said, code = process.communicate(timeout=seconds)[0], process.returncode
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        said, code = process.communicate()[0], None
    wall = time.perf_counter() - begun
    _wait_for_the_rest(PATIENCE if code is not None else 0)
    return Cost(wall=wall, cpu=_children() - before, code=code, said=said)


def must(cost: Cost, what: str) -> Cost:
    """Return what a command cost, or stop with its last lines."""
    if cost.code != 0:
        raise SystemExit(
            f"{what} failed (exit code {cost.code}):\n" + "\n".join(cost.said.splitlines()[-30:])
        )
    return cost


def load() -> str:
    """The machine's load, as one, five and fifteen minutes."""
    return " ".join(f"{number:.1f}" for number in os.getloadavg())


def wait_for_quiet(below: float, *, hours: float = 1) -> None:
    """Wait until the machine's load is below a number; on a machine that others use, a wall time says little otherwise."""
    until = time.monotonic() + 3600 * hours
    while below and os.getloadavg()[0] >= below and time.monotonic() < until:
        time.sleep(5)


def _adopt() -> None:
    """Become the parent of whatever a command leaves behind, so that its time is counted here (Linux)."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _wait_for_the_rest(seconds: float) -> None:
    until = time.perf_counter() + seconds
    with suppress(ChildProcessError):
        while time.perf_counter() < until:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.01)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
