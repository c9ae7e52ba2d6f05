"""The worker beside the school: woken by a pipe, begun again when it dies, gone with the school."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from sensui.school.compute.process import WorkerProcess
from sensui.school.compute.waking import wake

LISTENS = """
import os, sys
with open(sys.argv[1], "ab", buffering=0) as heard:
    heard.write(b"<")
    while letter := os.read(0, 1):
        heard.write(letter)
    heard.write(b">")
"""


@pytest.fixture
def heard(tmp_path):
    """What the process wrote down, as soon as it is what one waits for."""
    file, ticking = tmp_path / "heard", threading.Event()

    def until(wanted: bytes) -> bytes:
        for _ in range(3000):
            if file.exists() and file.read_bytes().endswith(wanted):
                return file.read_bytes()
            ticking.wait(0.01)
        raise AssertionError(file.read_bytes() if file.exists() else "nothing was heard")

    until.command = (sys.executable, "-c", LISTENS, str(file))
    return until


def test_it_is_woken_begun_again_and_ended_with_the_school(heard, monkeypatch):
    monkeypatch.setattr("sensui.school.compute.process.BEGIN_AGAIN_SECONDS", 0.01)
    worker = WorkerProcess(heard.command).start()
    heard(b"<")
    wake(is_long=False)
    wake(is_long=True)
    assert b"<sl" == heard(b"sl")

    os.kill(worker.pid, signal.SIGKILL)
    assert b"<sl<" == heard(b"<")
    wake(is_long=True)
    assert b"<sl<l" == heard(b"l")

    worker.stop(grace_seconds=10)
    wake(is_long=True)
    assert b"<sl<l>" == heard(b">")


def test_it_ends_when_the_school_is_killed(heard):
    program = (
        "import sys, time\n"
        "from sensui.school.compute.process import WorkerProcess\n"
        "WorkerProcess(tuple(sys.argv[1:])).start()\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program, *heard.command]) as school:
        heard(b"<")
        school.kill()

    assert b"<>" == heard(b">")


def test_a_school_that_never_opened_has_nothing_to_stop():
    worker = WorkerProcess()

    worker.stop(grace_seconds=0)

    assert worker.pid is None
