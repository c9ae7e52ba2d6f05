"""One child of a zygote, seen from outside."""

import os
import select
import signal
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import final

from ._cgroups import NO_GROUP, Group, outer_pid
from ._ends import end_of
from ._errors import RunLost, SandboxUnavailable
from ._types import End, Ended, Limits, Profile
from .zygote._messages import Death, Frame, Word, receive_frame

_PATIENCE = 20.0
_LEAVING = 0.2


@dataclass(frozen=True, kw_only=True)
class _Handle:
    """What it takes to end a child: a pidfd, which is never reused, or else its process group."""

    pid: int
    descriptor: int | None

    def kill(self) -> None:
        with suppress(ProcessLookupError, PermissionError):
            if self.descriptor is None:
                os.killpg(self.pid, signal.SIGKILL)
            else:
                signal.pidfd_send_signal(self.descriptor, signal.SIGKILL)

    def send(self, number: int) -> None:
        with suppress(ProcessLookupError, PermissionError):
            if self.descriptor is None:
                os.kill(self.pid, number)
            else:
                signal.pidfd_send_signal(self.descriptor, number)

    def send_to_group(self, number: int) -> None:
        """Every child leads a group of its own. Of one that has ended the number is no more."""
        with suppress(ProcessLookupError, PermissionError):
            if (leader := self.outer_pid) > 1:
                os.killpg(leader, number)

    @property
    def outer_pid(self) -> int:
        return self.pid if self.descriptor is None else outer_pid(self.descriptor)

    @property
    def has_ended(self) -> bool:
        return self.descriptor is not None and _happens(self.descriptor, select.POLLIN, seconds=0)

    def close(self) -> None:
        if self.descriptor is not None:
            os.close(self.descriptor)


@final
class ForkedRun:
    """A child whose program waits on the channel; whoever holds it must finish it."""

    def __init__(
        self,
        profile: Profile,
        limits: Limits,
        *,
        channel: socket.socket,
        report: socket.socket,
        group: Group = NO_GROUP,
    ) -> None:
        self.channel = channel
        self.profile = profile
        self.limits = limits
        self._report = report
        self._handle: _Handle | None = None
        self._group = group
        self._ready = False
        self._pid: int | None = None
        self._death: Death | None = None
        self._told: End | None = None
        self._outcome: Ended | RunLost | None = None
        self._lock = threading.Lock()
        self.when_finished: Callable[[], None] = _nothing

    def wait_until_ready(self, isolation: str) -> None:
        """Wait for its walls. Raises RunLost without a zygote, SandboxUnavailable when one fails."""
        self._report.settimeout(_PATIENCE)
        try:
            while not (self._ready and self._handle):
                self._hear(receive_frame(self._report, descriptors=1), isolation)
            if self._handle.descriptor is not None:
                self._group.add(self._handle.descriptor)
        except (OSError, EOFError) as error:
            self.abandon()
            raise RunLost(self.profile.name, reason=f"the zygote ended while it forked ({error}).") from None
        except SandboxUnavailable:
            self.abandon()
            raise

    @property
    def pid(self) -> int:
        assert self._handle is not None, "a run is handed out only when it is ready"
        if self._pid is None:  # known while it lives
            self._pid = self._handle.outer_pid
        return self._pid

    @property
    def descriptor(self) -> int | None:
        return self._handle.descriptor if self._handle else None

    def signal(self, number: int, *, to_group: bool = False) -> None:
        if self._handle and self._death is None:
            send = self._handle.send_to_group if to_group else self._handle.send
            send(number)

    @property
    def waits(self) -> bool:
        """False once it has ended by itself: after it is ready, its end is all that is reported."""
        ends = self._handle is not None and self._handle.has_ended
        return not ends and not _happens(self._report, select.POLLIN, seconds=0)

    def finish(self) -> Ended:
        with self._lock:
            if self._outcome is None:
                self._outcome = self._end()
                self.when_finished()
        if isinstance(self._outcome, RunLost):
            raise self._outcome
        return self._outcome

    def stop(self, end: End) -> Ended:
        self._told = end
        return self.finish()

    def _end(self) -> Ended | RunLost:
        assert self._handle is not None, "a run is handed out only when it is ready"
        killed = not self._ends_by_itself()
        try:
            self._handle.kill()
            while self._death is None:
                self._hear(receive_frame(self._report, descriptors=1), "")
        except (OSError, EOFError):
            return RunLost(self.profile.name, reason="its zygote ended before it did.")
        finally:
            out_of_memory = self._group.out_of_memory
            self.abandon()
        if self._told:
            return Ended(end=self._told)
        return end_of(self._death, self, killed=killed, out_of_memory=out_of_memory)

    def _ends_by_itself(self) -> bool:
        """True when it has ended already; one that has just hung up is given the moment it takes."""
        has_hung_up = _happens(self.channel, select.POLLHUP, seconds=0)
        return _happens(self._report, select.POLLIN, seconds=_LEAVING if has_hung_up else 0)

    def _hear(self, frame: Frame, isolation: str) -> None:
        match frame.word:
            case Word.STARTED:
                descriptor = frame.descriptors[0] if frame.descriptors else None
                self._handle = _Handle(pid=int(frame.payload), descriptor=descriptor)
            case Word.READY:
                self._ready = True
            case Word.FAILED:
                reason = frame.payload.decode(errors="replace")
                raise SandboxUnavailable(isolation, reason=reason, fix="See `sensui doctor`.")
            case Word.ENDED:
                self._death = Death.unpack(frame.payload)

    def abandon(self) -> None:
        """Give up what it holds, and the process if there is one."""
        if self._handle:
            if self._death is None:  # else its number may be somebody else's by now
                self._handle.kill()
            self._handle.close()
        self.channel.close()
        self._report.close()
        self._group.remove()


def _happens(connection: socket.socket | int, event: int, *, seconds: float) -> bool:
    poll = select.poll()
    poll.register(connection, event)
    return bool(poll.poll(seconds * 1000))


def _nothing() -> None:
    """Nobody wants to know."""
