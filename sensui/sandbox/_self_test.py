"""Does the wall hold? Every statement is tried from inside, one run each."""

import json
import os
import socket
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ._errors import RunLost
from ._trial import PROBE
from ._types import End, Limits, Run, Sandbox

_LIMITS = Limits(cpu_seconds=1, wall_seconds=20, memory_mib=128, file_mib=8)
_TOO_MUCH_MEMORY_MIB = 4 * _LIMITS.memory_mib
_TOO_MUCH_DISK_MIB = 4 * _LIMITS.file_mib
_ENOUGH = 200


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One thing a wall should do, and whether it does."""

    name: str
    """stays the same, for whoever translates it"""
    says: str
    holds: bool
    detail: str = ""
    """what got through, or how it was stopped"""


def self_test(sandbox: Sandbox) -> tuple[Statement, ...]:
    """Try a wall from inside. Takes about two seconds."""
    with _surroundings() as around:
        return tuple(_try(sandbox, name, says, ask, given) for name, says, ask, given in _trials(around))


@dataclass(frozen=True, kw_only=True)
class _Around:
    """What lies outside: a secret anybody may read, a folder anybody may write to, servers that listen."""

    secret: str
    open_folder: str
    addresses: list[list[Any]]


@contextmanager
def _surroundings() -> Iterator[_Around]:
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="sensui-test-"))
        os.chmod(folder, 0o777)
        secret = Path(folder, "secret")
        secret.write_text("secret")
        addresses: list[list[Any]] = []
        names: dict[int, Any] = {
            socket.AF_INET: ("127.0.0.1", 0),
            socket.AF_UNIX: os.path.join(folder, "socket"),
        }
        for family, name in names.items():
            server = stack.enter_context(socket.socket(family))
            server.bind(name)
            server.listen()
            addresses.append([int(family), server.getsockname()])
        os.chmod(os.path.join(folder, "socket"), 0o777)
        yield _Around(secret=str(secret), open_folder=folder, addresses=addresses)


def _trials(around: _Around) -> Iterator[tuple[str, str, str, Any]]:
    answers = [around.secret, str(Path(__file__)), "/etc/passwd"]
    yield "answers", "a run answers", "nothing", None
    yield "reading", "files outside cannot be read", "read", answers
    yield "writing", "nothing outside can be written", "write", [around.open_folder, "/var/tmp"]
    yield "processes", "other processes cannot be seen", "see_processes", None
    yield "network", "no server can be reached", "connect", around.addresses
    yield "starting", "no other program can be started", "start_a_process", None
    yield "calls", "a forbidden system call ends the run", "make_a_forbidden_call", None
    yield "time", "processor time is bounded", "compute_for_ever", None
    yield "memory", "memory is bounded", "take_memory", _TOO_MUCH_MEMORY_MIB
    yield "disk", "room on the disk is bounded", "fill_the_disk", _TOO_MUCH_DISK_MIB


_EXPECTED = {"calls": End.FORBIDDEN, "time": End.TIMED_OUT}


def _try(sandbox: Sandbox, name: str, says: str, ask: str, given: Any) -> Statement:
    begun = time.perf_counter()
    run = sandbox.start(PROBE, limits=_LIMITS)
    got = _ask(run, ask, given)
    milliseconds = (time.perf_counter() - begun) * 1000
    try:
        ended = run.finish().end
    except RunLost as lost:
        return Statement(name=name, says=says, holds=False, detail=str(lost))
    if got is None:
        return Statement(name=name, says=says, holds=ended == _EXPECTED.get(name), detail=f"it {ended}")
    detail = ", ".join(got)[:_ENOUGH] if got else f"{milliseconds:.1f} ms"
    return Statement(name=name, says=says, holds=not got and name not in _EXPECTED, detail=detail)


def _ask(run: Run, ask: str, given: Any) -> list[str] | None:
    """What got through; nothing when the run ended without an answer."""
    run.channel.settimeout(_LIMITS.wall_seconds)
    try:
        run.channel.sendall(json.dumps({"ask": ask, "given": given}).encode() + b"\n")
        with run.channel.makefile("rb") as stream:
            line = stream.readline()
        return [str(thing) for thing in json.loads(line)] if line else None
    except OSError:
        return None
