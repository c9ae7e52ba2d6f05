"""The words of the wall: what a run may use, what it runs, how it ended."""

import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class End(StrEnum):
    """Why a run stopped."""

    EXITED = "exited"
    TIMED_OUT = "timed out"
    OUT_OF_MEMORY = "out of memory"
    OUTPUT_TOO_LONG = "output too long"
    FORBIDDEN = "forbidden"
    CRASHED = "crashed"


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What one run may use before it is stopped."""

    cpu_seconds: float = 10
    """infinite for a run that stays; then whoever watches it counts"""
    wall_seconds: float = 20
    """kept by whoever reads the channel, and by `Run.stop(End.TIMED_OUT)`"""
    memory_mib: int = 1024
    """beyond what the profile's own modules take"""
    processes: int = 16
    """threads count too"""
    file_mib: int = 64
    """the longest file, and where the wall has a disk of its own all files together"""
    open_files: int = 64
    output_kib: int = 256
    """kept by whoever reads the channel, and by `Run.stop(End.OUTPUT_TOO_LONG)`"""


@dataclass(frozen=True, kw_only=True)
class Profile:
    """What is already loaded when a run begins."""

    name: str
    preload: tuple[str, ...]
    """modules imported before the fork; one that is not installed is left out"""
    program: Path
    """a package folder or module file that defines `serve(channel)`; loaded as `sensui_<its name>`.
    It may define `warm()`, called once before the first fork."""
    required: tuple[str, ...] = ()
    """those of `preload` without which the profile is of no use"""
    homes: Path | None = None
    """a folder of folders, in each of which a run can be settled: its only lasting place. Who is settled may start
    processes and open sockets of its own"""
    shown: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    """folders that a run may read besides; variables of its environment tell it where they are"""


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a run stopped, with what the system said of it."""

    end: End
    exit_code: int | None = None
    """empty when a signal ended it, or when it was still waiting for more to do"""
    signal: int | None = None


class Run(Protocol):
    """One program behind the wall, waiting for its bytes."""

    @property
    def channel(self) -> socket.socket:
        """A stream to the program; the reader sets the deadlines."""
        ...

    def finish(self) -> Ended:
        """End what is left of it, and say how it stopped. May be asked again. Raises RunLost."""
        ...

    def stop(self, end: End) -> Ended:
        """End it for a reason that only the reader knows: its time is over, it wrote too much."""
        ...


class Resident(Run, Protocol):
    """A run that stays, in a home of its own, until it is told to leave."""

    @property
    def pid(self) -> int:
        """Its first process, as this machine numbers it."""
        ...

    @property
    def descriptor(self) -> int | None:
        """Readable once it has ended; none where the system has no such thing."""
        ...

    @property
    def waits(self) -> bool:
        """False once it has ended by itself."""
        ...

    def signal(self, number: int, *, to_group: bool = False) -> None:
        """Tell its first process something, or also what it has started; nothing happens when it has ended."""
        ...


class Sandbox(Protocol):
    """A place where code we do not trust runs once and is gone."""

    @property
    def name(self) -> str:
        """The isolation it gives, as an operator writes it."""
        ...

    @property
    def holds_others(self) -> bool:
        """True when it may run the work of people other than its owner."""
        ...

    @property
    def reason(self) -> str:
        """Why `auto` chose this one; empty when it was asked for by name."""
        ...

    @property
    def lacks(self) -> tuple[str, ...]:
        """What this wall cannot do here, and what it relies on others for; one sentence each."""
        ...

    def start(self, profile: Profile, *, limits: Limits) -> Run:
        """Fork a program that already waits on its channel. Raises SandboxUnavailable."""
        ...

    def close(self) -> None:
        """End every run and every zygote."""
        ...


class Housing(Sandbox, Protocol):
    """A sandbox where a run may stay."""

    def prepare(self, profile: Profile) -> None:
        """Load a profile now, so that the first who asks for it need not wait. Raises SandboxUnavailable."""
        ...

    def settle(self, profile: Profile, *, limits: Limits, home: str) -> Resident:
        """Fork a program whose only lasting place is a folder below the profile's `homes`. Raises SandboxUnavailable."""
        ...
