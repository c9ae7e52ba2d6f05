"""A host whose kernels do what a test says, in the place of the walled one; and a notebook of a test's own cells."""

import pytest

from sensui.school.labs.background import services
from sensui.school.labs.background.selectors import executed_get
from sensui.school.labs.documents import packed
from sensui.school.labs.models import BackgroundRun, Notebook, Revision

from ..fakes import FakeHost


class Teaching(FakeHost):
    """A host whose kernels do what a test says when they are asked for a cell."""

    def __init__(self) -> None:
        super().__init__()
        self.when = {}

    async def open_kernel(self, *, home: str, profile: str) -> str:
        name = await super().open_kernel(home=home, profile=profile)
        kernel = self.kernels[name]
        finish = kernel.finish

        def acting(message) -> None:
            act = self.when.get(message.content["code"])
            if act is None or act(kernel, message) is None:
                finish(message)

        kernel.finish = acting
        return name


@pytest.fixture
def walled(monkeypatch) -> Teaching:
    """The host that the job finds in place of the walled one."""
    host = Teaching()
    monkeypatch.setattr(services, "walled_host", lambda: host)
    return host


@pytest.fixture
def cells(notebook: Notebook):
    """Put cells into the notebook's head, by id."""

    def write(**sources: str) -> None:
        document = {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {},
            "cells": [
                {
                    "id": id,
                    "cell_type": "code",
                    "metadata": {},
                    "source": source,
                    "outputs": [],
                    "execution_count": None,
                }
                for id, source in sources.items()
            ],
        }
        Revision.objects.filter(notebook=notebook, number=notebook.head).update(content=packed(document))

    return write


def executed(run: BackgroundRun) -> dict[str, list]:
    run.refresh_from_db()
    return {cell["id"]: cell["outputs"] for cell in executed_get(run)["cells"]}


def text(outputs: list) -> str:
    return "".join(one.get("text", "") for one in outputs)


def fails(kernel, message) -> bool:
    kernel.say(message, "error", {"ename": "ValueError", "evalue": "no", "traceback": ["no"]})
    kernel.say(message, "execute_reply", {"status": "error", "execution_count": 1}, channel="shell")
    kernel.say(message, "status", {"execution_state": "idle"})
    return True
