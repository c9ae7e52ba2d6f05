"""The words of kernels: what one may use, how it is, how it ended."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from sensui.sandbox import Limits

ProfileName = Literal["numpy", "torch", "keras"]

_THREADS_MIB = 256
"""address space that the kernel's own threads reserve and never fill"""


class KernelState(StrEnum):
    """What a kernel is doing."""

    STARTING = "starting"
    IDLE = "idle"
    BUSY = "busy"
    ENDED = "ended"


class KernelEnd(StrEnum):
    """Why a kernel, or the life of it before this one, ended."""

    OUT_OF_MEMORY = "out of memory"
    KILLED = "killed"
    """by something outside that nobody of ours sent"""
    CRASHED = "crashed"
    OUT_OF_TIME = "out of time"
    GIVEN_BACK = "given back"
    """nobody had used it for a while"""
    STOPPED = "stopped"
    RESTARTED = "restarted"


@dataclass(frozen=True, kw_only=True)
class KernelLimits:
    """What one kernel may use."""

    memory_mib: int = 2048
    """beyond what the profile's own modules take"""
    cpu_seconds: float = 600
    """of one run of a cell, not of the kernel's life"""
    processes: int = 128
    """threads count too"""
    file_mib: int = 512
    """the longest file; what is put into the temporary folder, all together"""
    open_files: int = 512

    @property
    def of_the_wall(self) -> Limits:
        """The part that the wall keeps."""
        return Limits(
            cpu_seconds=math.inf,
            wall_seconds=math.inf,
            memory_mib=self.memory_mib + _THREADS_MIB,
            processes=self.processes,
            file_mib=self.file_mib,
            open_files=self.open_files,
        )


@dataclass(frozen=True, kw_only=True)
class KernelFacts:
    """One kernel at one moment."""

    state: KernelState
    end: KernelEnd | None = None
    """how it ended; of one that lives again, how its last life did"""
    memory_bytes: int = 0
    """its own, beyond what the profile's modules take"""
    cpu_seconds: float = 0.0
    """of this life"""
    idle_seconds: float = 0.0
    started_at: float = 0.0
    """when this life began, in seconds since 1970"""
