"""A notebook in the background where a broker wakes the workers: `sensui serve` and `sensui worker`, as an operator starts them."""

import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from ..conftest import COURSES
from ..databases import database_of
from ..labs.background.test_crash import LAB, homes_with, hosts_of, is_alive, until, write
from ..running import COMMAND, Visitor, running_school
from .test_celery import BROKER

pytestmark = [
    pytest.mark.slow,
    pytest.mark.sandbox,
    pytest.mark.skipif(
        not BROKER, reason="no broker here: run it by .ci/rabbitmq or .ci/redis, as .ci/run does"
    ),
]


@contextmanager
def worker(data: Path, courses: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A worker for long runs, woken by the broker."""
    told = {"SENSUI_COURSES": str(courses), "SENSUI_BROKER": BROKER, "DATABASE_URL": database_of(data)}
    command = [*COMMAND[:3], "worker", "--data", str(data), "--only", "long"]
    process = subprocess.Popen(command, env=os.environ | told, start_new_session=True)
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def begun(visitor: Visitor) -> str:
    """Have the notebook run in the background: the job."""
    return re.search(r"/jobs/([0-9a-f-]{36})/", visitor.post(f"{LAB}background/"))[1]


def is_over(visitor: Visitor, job: str) -> bool:
    return "data-final" in visitor.get(f"/jobs/{job}/?fragment")


def kernels_of(process: "subprocess.Popen[bytes]") -> list[psutil.Process]:
    """The hosts under a worker, with all that they started."""
    return [one for host in hosts_of(process.pid) for one in [host, *host.children(recursive=True)]]


def test_whoever_is_at_a_notebook_may_die_or_be_stopped_and_it_is_run_to_its_end(tmp_path):
    data, courses = tmp_path / "data", tmp_path / "courses"
    shutil.copytree(COURSES / "shallows", courses / "shallows")
    with running_school(data, courses, SENSUI_BROKER=BROKER) as school:
        visitor = Visitor(school.entrance)
        write(visitor)
        job = begun(visitor)
        with worker(data, courses) as first:
            until(lambda: homes_with(data, "attempt-1"), "the notebook was not begun")
            left = kernels_of(first)
            psutil.Process(hosts_of(first.pid)[0].ppid()).kill()  # one that Celery forked
            until(lambda: not any(map(is_alive, left)), "a kernel outlived the process that was at it")
            until(lambda: is_over(visitor, job), "it was not run again")
        executed = json.loads(visitor.get(f"{LAB}background/{job}/notebook.ipynb"))

    assert ["finished in attempt 2\n"] == [one["text"] for one in executed["cells"][0]["outputs"]]
