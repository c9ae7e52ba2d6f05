"""The power goes while a notebook runs in the background: nothing of it stays behind, and it is run once more."""

import json
import re
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from ...conftest import COURSES
from ...running import Visitor, running_school
from ..conftest import API

pytestmark = [pytest.mark.slow, pytest.mark.sandbox]
LAB = "/courses/shallows/mean/labs/small/"
PATIENCE_SECONDS = 300
PROGRAM = """import os, time
attempt = len([name for name in os.listdir() if name.startswith("attempt")]) + 1
open(f"attempt-{attempt}", "w").close()
while attempt == 1:
    time.sleep(0.05)
print("finished in attempt", attempt)"""


def until(is_so: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < end, what
        threading.Event().wait(0.1)


def hosts_of(pid: int) -> list[psutil.Process]:
    children = psutil.Process(pid).children(recursive=True)
    return [one for one in children if "sensui.kernels.host" in one.cmdline()]


def is_alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def write(visitor: Visitor) -> None:
    """Put the program into the learner's notebook."""
    token = re.search(r'csrf-token" content="([^"]+)"', visitor.get(LAB))[1]
    revision = json.loads(visitor.get(f"{API}notebook"))["revision"]
    cell = {"id": "it", "cell_type": "code", "metadata": {}, "source": PROGRAM, "outputs": []}
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}
    visitor.put(f"{API}notebook", {"parent": revision, "tab": "test", "notebook": notebook}, token)


def homes_with(data: Path, name: str) -> list[Path]:
    return list((data / "homes").glob(f"learner-*/{name}"))


def test_after_a_kill_it_is_run_once_more_and_no_kernel_is_left(tmp_path):
    data, courses = tmp_path / "data", tmp_path / "courses"
    shutil.copytree(COURSES / "shallows", courses / "shallows")
    with running_school(data, courses) as school:
        visitor = Visitor(school.entrance)
        write(visitor)
        page = visitor.post(f"{LAB}background/")
        job = re.search(r"/jobs/([0-9a-f-]{36})/", page)[1]
        until(lambda: homes_with(data, "attempt-1"), "the notebook was not begun")
        left = [one for host in hosts_of(school.process.pid) for one in [host, *host.children(recursive=True)]]
        assert left
        school.kill()
    until(lambda: not any(map(is_alive, left)), "a kernel outlived its worker")

    with running_school(data, courses) as school:
        visitor = Visitor(school.entrance)
        until(lambda: "data-final" in visitor.get(f"/jobs/{job}/?fragment"), "it was not run again")
        executed = json.loads(visitor.get(f"{LAB}background/{job}/notebook.ipynb"))
        shown = executed["cells"][0]["outputs"]

    assert ["finished in attempt 2\n"] == [one["text"] for one in shown]
    assert [] == homes_with(data, "attempt-3")
