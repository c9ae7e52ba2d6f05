"""A sandbox for tests: it serves what it was told to, in a thread, and remembers what was asked."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import final

from ._types import End, Ended, Limits, Profile, Run

Serve = Callable[[socket.socket], None]


@final
class FakeRun:
    """One call of a function in a thread, with the face of a run."""

    def __init__(self, serve: Serve, *, ended: Ended) -> None:
        self.channel, self._inner = socket.socketpair()
        self._serve = serve
        self._ended = ended
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        with self._inner, suppress(OSError, EOFError):
            self._serve(self._inner)

    def finish(self) -> Ended:
        with suppress(OSError):
            self.channel.shutdown(socket.SHUT_RDWR)
        self.channel.close()
        self._thread.join(5)
        return self._ended

    def stop(self, end: End) -> Ended:
        self._ended = Ended(end=end)
        return self.finish()


@final
class FakeSandbox:
    """A sandbox for tests: each start takes the next of its programs, the last one for ever."""

    name = "fake"
    reason = ""
    lacks = ()

    def __init__(
        self, *programs: Serve | Exception, ended: Ended | None = None, holds_others: bool = True
    ) -> None:
        self._programs = list(programs)
        self._ended = ended or Ended(end=End.EXITED)
        self._runs: list[FakeRun] = []
        self.holds_others = holds_others
        self.started: list[tuple[Profile, Limits]] = []

    def start(self, profile: Profile, *, limits: Limits) -> Run:
        self.started.append((profile, limits))
        program = self._programs.pop(0) if len(self._programs) > 1 else self._programs[0]
        if isinstance(program, Exception):
            raise program
        run = FakeRun(program, ended=self._ended)
        self._runs.append(run)
        return run

    def close(self) -> None:
        for run in self._runs:
            run.finish()
