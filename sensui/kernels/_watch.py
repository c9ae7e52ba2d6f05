"""Somebody looks at each kernel now and then: does its run compute for too long, does it hold too much?"""

import asyncio
import signal
from typing import final

from sensui.sandbox import Resident

from ._types import KernelEnd, KernelLimits
from ._usage import Usage, usage_of

_BUSY_EVERY, _IDLE_EVERY = 1.0, 5.0
_GRACE = 5.0
"""seconds of processor time between a run being told that its time is up and the end of its kernel"""
_MIB = 1 << 20


@final
class Watch:
    """Watches one life of one kernel, and ends it where a limit is passed."""

    def __init__(self, run: Resident, limits: KernelLimits) -> None:
        self._run = run
        self._limits = limits
        self._begun_with = usage_of(run.pid)
        self._run_begun_at: float | None = None
        self._was_told = False
        self._task: asyncio.Task[None] | None = None
        self.ended_it: KernelEnd | None = None

    @property
    def usage(self) -> Usage:
        """What it uses of its own."""
        now = usage_of(self._run.pid)
        own = max(0, now.memory_bytes - self._begun_with.memory_bytes)
        return Usage(memory_bytes=own, cpu_seconds=now.cpu_seconds)

    def begin(self) -> None:
        self.stop()
        self._task = asyncio.create_task(self._look())

    def stop(self) -> None:
        if self._task:
            self._task.cancel()

    def run_begins(self) -> None:
        """A cell is being run from now on."""
        self._run_begun_at = usage_of(self._run.pid).cpu_seconds
        self._was_told = False
        self.begin()

    def run_ends(self) -> None:
        """No cell is being run."""
        self._run_begun_at = None

    async def _look(self) -> None:
        while self._run.waits and not self.ended_it:
            self._judge(self.usage)
            await asyncio.sleep(_IDLE_EVERY if self._run_begun_at is None else _BUSY_EVERY)

    def _judge(self, usage: Usage) -> None:
        if usage.memory_bytes > self._limits.memory_mib * _MIB:
            self._end(KernelEnd.OUT_OF_MEMORY)
        if self._run_begun_at is None:
            return
        over = usage.cpu_seconds - self._run_begun_at - self._limits.cpu_seconds
        if over > _GRACE:
            self._end(KernelEnd.OUT_OF_TIME)
        elif over > 0 and not self._was_told:
            self._was_told = True
            self._run.signal(signal.SIGXCPU)

    def _end(self, why: KernelEnd) -> None:
        self.ended_it = why
        self._run.signal(signal.SIGKILL)
