"""A worker in a process of its own, for a school of many: no page waits while a notebook is judged.

The pipe to it says two things. A letter wakes a lane; its end, that the school is closed or was killed.
"""

import logging
import os
import subprocess
import sys
import threading
from contextlib import suppress
from typing import final

from .waking import bell_hang

log = logging.getLogger("sensui.school.compute")

COMMAND = (sys.executable, "-P", "-m", "sensui.school.compute")
SHORT_LETTER, LONG_LETTER = b"s", b"l"
BEGIN_AGAIN_SECONDS = 0.5


@final
class WorkerProcess:
    """Started when the school has opened, and again whenever it dies."""

    def __init__(self, command: tuple[str, ...] = COMMAND) -> None:
        self._command = command
        self._closed, self._pipe = threading.Event(), threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._keep, name="worker-process", daemon=True)

    def start(self) -> "WorkerProcess":
        self._take_down = bell_hang(self.wake)
        self._thread.start()
        return self

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def wake(self, is_long: bool) -> None:
        """Do not wait until the next look."""
        with self._pipe:
            process = self._process
            if process is not None and process.stdin is not None and not process.stdin.closed:
                # Full or broken: it is awake, or begun anew, and looks by itself.
                with suppress(OSError):
                    os.write(process.stdin.fileno(), LONG_LETTER if is_long else SHORT_LETTER)

    def stop(self, *, grace_seconds: float) -> None:
        """Let it give back what it is at, and end."""
        self._closed.set()
        if self._thread.ident is None:
            return
        self._take_down()
        process = self._process
        if process is not None:
            self._hang_up(process)
            try:
                process.wait(timeout=grace_seconds + 5)
            except subprocess.TimeoutExpired:
                process.kill()
        self._thread.join()

    def _hang_up(self, process: "subprocess.Popen[bytes]") -> None:
        # Not while a letter is on its way: the number of a closed pipe may belong to another file by then.
        with self._pipe:
            if process.stdin is not None:
                process.stdin.close()

    def _keep(self) -> None:
        while not self._closed.is_set():
            # A session of its own: Ctrl-C is for the school, which then ends it by the pipe.
            process = subprocess.Popen(self._command, stdin=subprocess.PIPE, start_new_session=True)
            assert process.stdin is not None
            os.set_blocking(process.stdin.fileno(), False)
            self._process = process
            if self._closed.is_set():
                self._hang_up(process)
            code = process.wait()
            self._hang_up(process)
            if not self._closed.wait(BEGIN_AGAIN_SECONDS):
                log.warning("the worker ended with %d, and is begun again", code)
