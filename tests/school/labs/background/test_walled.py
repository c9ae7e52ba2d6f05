"""Notebooks in the background behind the real wall: what they may not do, they do to nobody but themselves."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from django.conf import settings as django_settings

from sensui.school.compute.leases import job_take
from sensui.school.compute.models import Job
from sensui.school.compute.services import job_cancel
from sensui.school.compute.worker import perform, work_once
from sensui.school.labs.background.services import background_start

from ...compute.conftest import now_is
from .conftest import executed, text

pytestmark = [pytest.mark.slow, pytest.mark.sandbox]
PATIENCE_SECONDS = 120


@pytest.fixture(autouse=True)
def homes(tmp_path, settings) -> Path:
    settings.OPTIONS = replace(django_settings.OPTIONS, data=tmp_path)
    return tmp_path / "homes"


def hosts() -> list[int]:
    """The hosts of kernels that this process has."""
    children = psutil.Process().children(recursive=True)
    return [one.pid for one in children if "sensui.kernels.host" in " ".join(one.cmdline())]


FLOOD = "for n in range(200_000): print('x' * 60)"
FORKS = """
import os, time
pids = []
try:
    for _ in range(2000):
        pid = os.fork()
        if pid == 0:
            time.sleep(600)
            os._exit(0)
        pids.append(pid)
except OSError as error:
    print("refused", 10 < len(pids) < 200)
"""


def test_a_notebook_is_run_in_its_learners_home_and_floods_and_forks_nobody(cells, notebook, homes):
    before = len(psutil.Process().children(recursive=True))
    cells(
        a="x = 6 * 7",
        b="print(x); open('checkpoint.txt', 'w').write('epoch 1')",
        c="for step in range(3): print('sensui: loss', step, 1 / (step + 1))",
        d="x",
        flood=FLOOD,
        fork=FORKS,
    )
    run = background_start(notebook=notebook)
    work_once()

    job = now_is(run.job)
    assert ("done", "end", 6) == (job.state, job.result["stop"], job.result["done"]), job.fault
    shown = executed(run)
    assert "42\n" == shown["b"][0]["text"]
    assert "42" == shown["d"][0]["data"]["text/plain"]
    assert "epoch 1" == (homes / f"learner-{notebook.learner_id}" / "checkpoint.txt").read_text()
    assert 3 == job.points.count()
    assert len(text(shown["flood"])) < 1.1 * 1024 * 1024
    assert job.lines.count() <= 2000
    assert "refused True\n" == text(shown["fork"])
    until = time.monotonic() + PATIENCE_SECONDS
    while len(psutil.Process().children(recursive=True)) > before:
        assert time.monotonic() < until, psutil.Process().children(recursive=True)
        threading.Event().wait(0.1)


def test_a_notebook_that_kills_itself_has_a_result_and_is_not_tried_again(cells, notebook):
    cells(a="import os, signal; os.kill(os.getpid(), signal.SIGKILL); os._exit(3)", b="print('after')")
    run = background_start(notebook=notebook)
    work_once()

    job = now_is(run.job)
    assert ("done", 1) == (job.state, job.attempt), job.fault
    assert ("kernel", "crashed") == (job.result["stop"], job.result["kernel"])
    assert [] == executed(run)["b"]


@pytest.mark.django_db(transaction=True)
def test_cancelling_ends_an_endless_cell_and_its_process(cells, notebook):
    cells(a="print('begun', flush=True)\nwhile True: pass")
    run = background_start(notebook=notebook)
    job = job_take()
    working = threading.Thread(target=perform, args=(job,))
    working.start()
    until = time.monotonic() + PATIENCE_SECONDS
    while not Job.objects.get(pk=job.pk).lines.exists():
        assert time.monotonic() < until
        threading.Event().wait(0.1)
    (host,) = hosts()

    job_cancel(job=job)
    working.join(PATIENCE_SECONDS)

    assert not working.is_alive()
    assert "cancelled" == now_is(run.job).state
    assert not psutil.pid_exists(host)
