"""The judge of this machine, in a process of its own that stays between checks."""

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO, Any

from ._words import Problem, Words

COMMAND = (sys.executable, "-P", "-m", "sensui.jupyter._bench")
"""-P: a learner's own `numpy.py` in the notebook's folder is not the judge's"""
PATIENCE_SECONDS = 300
GOODBYE_SECONDS = 2


class LocalJudge:
    """Asks the process beside the kernel, starts it when it is not there, and ends it when a check was interrupted."""

    def __init__(
        self, command: Sequence[str] = COMMAND, *, patience_seconds: float = PATIENCE_SECONDS
    ) -> None:
        self._command = tuple(command)
        self._patience = patience_seconds
        self._process: subprocess.Popen[str] | None = None
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._number = 0
        self._lock = threading.Lock()

    def check(
        self, notebook: Mapping[str, Any], *, lab: str | None, exercises: Sequence[str], lang: str | None
    ) -> dict[str, Any]:
        """The verdict on a notebook, as the documented object. Raises Problem."""
        asked = {"notebook": notebook, "lab": lab, "exercises": list(exercises), "lang": lang}
        with self._lock:
            try:
                return self._asked("check", asked)
            except BaseException as error:
                if not isinstance(error, Problem):
                    self._end(patience_seconds=0)  # nobody waits for its answer any more
                raise

    def prepare(self, lab: str | None) -> None:
        """Start the process, and let it read the lab while the learner writes."""
        with self._lock, suppress(OSError, Problem):
            if self._alive() is None:
                self._start()
            if lab is not None:
                self._send("prepare", {"lab": lab})

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._end()

    def _asked(self, what: str, asked: Mapping[str, Any]) -> dict[str, Any]:
        until = time.monotonic() + self._patience
        for _ in range(2):  # one that was killed since the last check costs nothing but time
            if self._alive() is None:
                self._start()
            with suppress(OSError):
                self._send(what, asked)
            while (line := self._heard(until)) is not None:
                answer = json.loads(line)
                if answer["id"] == self._number:
                    return _result(answer)
            self._end()
        raise Problem(en=LOST.en, ja=LOST.ja)

    def _heard(self, until: float) -> str | None:
        try:
            return self._answers.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            self._end(patience_seconds=0)
            seconds = f"{self._patience:g}"
            raise Problem(
                en=f"Judging took more than {seconds} s and was stopped. Check one exercise at a time: `%check NAME`.",
                ja=f"採点が {seconds} 秒たっても終わらないので止めました。課題を 1 つずつ採点してください: `%check NAME`",
            ) from None

    def _send(self, what: str, asked: Mapping[str, Any]) -> None:
        process = self._alive()
        assert process is not None
        assert process.stdin is not None
        self._number += 1
        process.stdin.write(json.dumps({"id": self._number, "do": what, "with": asked}) + "\n")
        process.stdin.flush()

    def _alive(self) -> subprocess.Popen[str] | None:
        return self._process if self._process is not None and self._process.poll() is None else None

    def _start(self) -> None:
        self._end()
        self._answers = queue.SimpleQueue()
        # A session of its own: the kernel's interrupt is for the learner's code.
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                start_new_session=True,
            )
        except OSError as error:
            raise _not_started(error) from None
        assert self._process.stdout is not None
        threading.Thread(
            target=_listen, args=(self._process.stdout, self._answers), name="sensui judge", daemon=True
        ).start()

    def _end(self, *, patience_seconds: float = GOODBYE_SECONDS) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        with suppress(OSError):
            process.stdin.close()
        try:
            process.wait(timeout=patience_seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _listen(said: IO[str], answers: "queue.SimpleQueue[str | None]") -> None:
    with said:
        for line in said:
            answers.put(line)
    answers.put(None)


def _not_started(error: OSError) -> Problem:
    return Problem(
        en=f"No process for judging can be started here ({error.strerror or error}). "
        "Let a school judge instead: `%school ADDRESS`.",
        ja=f"ここでは採点のためのプロセスを起動できません ({error.strerror or error})。"
        "代わりにスクールで採点できます: `%school アドレス`",
    )


def _result(answer: Mapping[str, Any]) -> dict[str, Any]:
    if problem := answer.get("problem"):
        raise Problem(en=problem["en"], ja=problem["ja"])
    result: dict[str, Any] = answer["result"]
    return result


LOST = Words(
    en="The process that judges ended twice before it had answered. Nothing is lost: check again, and see `sensui doctor`.",
    ja="採点のためのプロセスが、結果を出す前に 2 回終了しました。何も失われていません。もう一度試し、`sensui doctor` も見てください。",
)
