"""One warm interpreter, seen from outside: it gives a fresh fork on request, two of them made in advance."""

import socket
import subprocess
import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from functools import partial
from typing import final

from ._cgroups import NO_GROUP, Group
from ._errors import RunLost, SandboxError, SandboxUnavailable
from ._freshness import footprint
from ._launch import Started, remove
from ._run import ForkedRun
from ._types import Limits, Profile
from .zygote._messages import Order, Word, send_frame

_AHEAD = 2
_KINDS = 3
"""for how many different limits children are kept waiting"""
_PATIENCE = 10

MakeGroup = Callable[[Limits], Group]


@final
class Zygote:
    """Forks on request. Retired, it gives no more and ends with its last run."""

    def __init__(
        self,
        profile: Profile,
        *,
        isolation: str,
        started: Started,
        keeper: Executor,
        make_group: MakeGroup = lambda limits: NO_GROUP,
    ) -> None:
        self.profile = profile
        self._isolation = isolation
        self._started = started
        self._keeper = keeper
        self._make_group = make_group
        self._footprint = footprint(profile)
        self._lock = threading.RLock()
        self._waiting: OrderedDict[Limits, deque[ForkedRun]] = OrderedDict()
        self._retired = False

    @property
    def pid(self) -> int:
        return self._started.process.pid

    @property
    def is_good(self) -> bool:
        """False when it has died, or what it has loaded is no longer what is installed."""
        return not self._retired and not self.is_over and self._footprint == footprint(self.profile)

    def take(self, limits: Limits, *, home: str = "") -> ForkedRun:
        """A run that is ready. The next are forked when it has finished, not while it works."""
        if home:
            return self._fork(limits, home=home)  # nobody waits in a home before it is known whose it is
        run = self._waiting_run(limits) or self._fork(limits)
        run.when_finished = partial(self._ask_for_more, limits)
        return run

    def _ask_for_more(self, limits: Limits) -> None:
        with suppress(RuntimeError):  # the keeper has been shut down: that run was the last
            self._keeper.submit(self._fork_ahead, limits)

    def _waiting_run(self, limits: Limits) -> ForkedRun | None:
        with self._lock:
            line = self._waiting.get(limits, deque())
            while line:
                run = line.popleft()
                if run.waits:
                    return run
                _drop(run)
        return None

    def _fork(self, limits: Limits, *, home: str = "") -> ForkedRun:
        group = self._group(limits)
        channel, inner_channel = socket.socketpair()
        report, inner_report = socket.socketpair()
        run = ForkedRun(self.profile, limits, channel=channel, report=report, group=group)
        with inner_channel, inner_report:
            try:
                with self._lock:
                    send_frame(
                        self._started.control,
                        Word.FORK,
                        _order(limits, home=home).pack(),
                        descriptors=[inner_channel.fileno(), inner_report.fileno()],
                    )
            except OSError as error:
                run.abandon()
                raise RunLost(self.profile.name, reason=f"its zygote is gone ({error}).") from None
        run.wait_until_ready(self._isolation)
        return run

    def _group(self, limits: Limits) -> Group:
        try:
            return self._make_group(limits)
        except OSError as error:
            fix = "See `sensui doctor`."
            reason = f"no control group could be made ({error})."
            raise SandboxUnavailable(self._isolation, reason=reason, fix=fix) from None

    def _fork_ahead(self, limits: Limits) -> None:
        with self._lock:
            if self._retired:
                return
            line = self._waiting.setdefault(limits, deque())
            self._waiting.move_to_end(limits)
            forgotten = [] if len(self._waiting) <= _KINDS else self._waiting.popitem(last=False)[1]
        for run in forgotten:
            _drop(run)
        while len(line) < _AHEAD and not self._retired:
            try:
                run = self._fork(limits)
            except SandboxError:
                return  # whoever asks next is told
            self._keep(run, line)

    def _keep(self, run: ForkedRun, line: deque[ForkedRun]) -> None:
        with self._lock:
            if self._waiting.get(run.limits) is line:
                line.append(run)
                return
        _drop(run)

    def retire(self) -> None:
        """Give no more runs. The process ends when its last run has."""
        with self._lock:
            self._retired = True
            waiting = [run for line in self._waiting.values() for run in line]
            self._waiting.clear()
        for run in waiting:
            _drop(run)
        with suppress(OSError), self._lock:
            send_frame(self._started.control, Word.DRAIN)

    @property
    def is_over(self) -> bool:
        """True when its last run has ended."""
        return self._started.process.poll() is not None

    def end(self) -> None:
        """End it now, and every run of it."""
        self.retire()
        self._started.control.close()
        process = self._started.process
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        remove(self._started.folder)


def _order(limits: Limits, *, home: str) -> Order:
    return Order(
        cpu_seconds=limits.cpu_seconds,
        memory_mib=limits.memory_mib,
        processes=limits.processes,
        file_mib=limits.file_mib,
        open_files=limits.open_files,
        home=home,
    )


def _drop(run: ForkedRun) -> None:
    with suppress(RunLost):
        run.finish()
