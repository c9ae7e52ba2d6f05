"""A notebook that was opened, and kernels that are none."""

import json
from collections.abc import Iterator

import pytest
from django.test import Client

from sensui.school._options import Room
from sensui.school.accounts.models import User
from sensui.school.labs.live import Runtime, runtime_close, runtime_open
from sensui.school.labs.models import Notebook

from .fakes import FakeHost

API = "/api/labs/shallows/mean/small/"


class Studio:
    """The studio of one learner, as the island speaks to it."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get(self, path: str):
        return self.client.get(f"{API}{path}")

    def post(self, path: str, **body):
        return self.client.post(f"{API}{path}", json.dumps(body), content_type="application/json")

    def put(self, document: dict, *, parent: int, tab: str = "tab"):
        body = {"notebook": document, "parent": parent, "tab": tab}
        return self.client.put(f"{API}notebook", json.dumps(body), content_type="application/json")

    def open(self) -> dict:
        return self.get("notebook").json()

    def write(self, source: str, *, cell: str = "exercise-mean", parent: int | None = None, tab: str = "tab"):
        """Type into a cell of what is there now, and save it."""
        shown = self.open()
        document = written(shown["notebook"], source, cell=cell)
        return self.put(document, parent=shown["revision"] if parent is None else parent, tab=tab)

    def source(self, cell: str = "exercise-mean") -> str:
        return next(one["source"] for one in self.open()["notebook"]["cells"] if one["id"] == cell)


def written(document: dict, source: str, *, cell: str = "exercise-mean") -> dict:
    cells = [{**one, "source": source} if one["id"] == cell else one for one in document["cells"]]
    return {**document, "cells": cells}


@pytest.fixture
def studio(browser: Client) -> Studio:
    return Studio(browser)


@pytest.fixture
def notebook(studio: Studio, learner: User) -> Notebook:
    """The learner's notebook, opened once."""
    studio.open()
    return Notebook.objects.get(learner=learner)


@pytest.fixture
def room() -> Room:
    """How many kernels there may be."""
    return Room()


@pytest.fixture
def host(room: Room) -> Iterator[FakeHost]:
    """The fake that takes the place of the kernel host; what cells show is kept in its `kept`."""
    host = FakeHost()
    host.kept = {}

    def keep(notebook, shown) -> None:
        host.kept.update({one.cell: one for one in shown})

    runtime_open(Runtime(lambda: host, keep=keep, room=room))
    yield host
    runtime_close()


@pytest.fixture(autouse=True)
def no_real_kernels(request: pytest.FixtureRequest) -> Iterator[None]:
    """Tests that did not ask for a host get one that was never started."""
    yield
    runtime_close()
