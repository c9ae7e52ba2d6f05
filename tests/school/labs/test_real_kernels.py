"""The real host behind the real school: a run outlives its tab, a dead kernel is said, and nothing outlives the school."""

import asyncio
import contextlib
import json
import re
import shutil
import time
from pathlib import Path

import psutil
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from sensui.school.labs.live import PROTOCOL, Message, frame_of, message_of

from ..conftest import COURSES
from ..running import Visitor, running_school
from .conftest import API

pytestmark = [pytest.mark.slow, pytest.mark.sandbox]
STUDIO = "/courses/shallows/mean/labs/small/studio/"


class Tab:
    """A browser's tab in which the studio is open."""

    def __init__(self, entrance: str) -> None:
        self.visitor = Visitor(entrance)
        self.address = entrance.partition("/enter/")[0]
        self.token = re.search(r'csrf-token" content="([^"]+)"', self.visitor.get(STUDIO))[1]
        self.notebook = self.open()["id"]

    def open(self) -> dict:
        return json.loads(self.visitor.get(f"{API}notebook"))

    def call(self, path: str, body: object) -> dict | None:
        answer = self.visitor.send(f"/jupyter/{self.notebook}/api/{path}", body, self.token, method="POST")
        return json.loads(answer) if answer else None

    def socket(self):
        address = (
            f"{self.address}/jupyter/{self.notebook}/api/kernels/{self.notebook}/channels?session_id=tab"
        )
        return connect(
            address.replace("http", "ws", 1),
            subprotocols=[PROTOCOL],
            origin=self.address,
            additional_headers={"Cookie": self.visitor.cookies},
            max_size=None,
        )

    def outputs(self, cell: str = "exercise-mean") -> list[dict]:
        return next(one for one in self.open()["notebook"]["cells"] if one["id"] == cell)["outputs"]


def run(code: str, *, cell: str = "exercise-mean", id: str = "r1") -> bytes:
    header = {
        "msg_id": id,
        "msg_type": "execute_request",
        "session": "tab",
        "username": "",
        "date": "2026-01-01T00:00:00Z",
        "version": "5.3",
    }
    content = {
        "code": code,
        "silent": False,
        "store_history": True,
        "allow_stdin": False,
        "stop_on_error": True,
    }
    return frame_of(
        Message(channel="shell", header=header, parent={}, metadata={"cellId": cell}, content=content)
    )


async def heard_until(socket, is_it) -> list[Message]:
    found = []
    while True:
        found.append(message_of(await asyncio.wait_for(socket.recv(), 60)))
        if is_it(found[-1]):
            return found


async def heard_until_idle(socket, id: str = "r1") -> list[Message]:
    return await heard_until(
        socket, lambda one: one.answers == id and one.content.get("execution_state") == "idle"
    )


async def heard_printed(socket, text: str) -> None:
    """What runs has come this far: what follows cannot be too early for it."""
    await heard_until(socket, lambda one: one.type == "stream" and text in one.content["text"])


def waiting_for(file: str) -> str:
    """Python that goes on when the test says so."""
    return f"import pathlib, time\nwhile not pathlib.Path({file!r}).exists(): time.sleep(.02)\n"


def say_go(data: Path) -> None:
    (home,) = (data / "data" / "homes").iterdir()
    (home / "go").touch()


def soon(ask):
    """What is asked for, as soon as there is something; after a minute whatever there is."""
    deadline = time.monotonic() + 60
    while not (found := ask()) and time.monotonic() < deadline:
        time.sleep(0.1)
    return found


@pytest.fixture
def data(tmp_path):
    shutil.copytree(COURSES / "shallows", tmp_path / "courses" / "shallows")
    return tmp_path


def test_a_cell_runs_is_interrupted_and_goes_on_without_its_tab(data):
    with running_school(data / "data", data / "courses") as school:
        tab = Tab(school.entrance)
        tab.call("sessions", {"path": "x", "type": "notebook", "kernel": {"name": "sensui"}})

        async def work():
            async with tab.socket() as socket:
                await socket.send(run("print(6 * 7)"))
                said = await heard_until_idle(socket)
                assert ["42\n"] == [one.content["text"] for one in said if one.type == "stream"]

                await socket.send(run("print('at work', flush=True)\nwhile True: pass", id="r2"))
                await heard_printed(socket, "at work")
                tab.call(f"kernels/{tab.notebook}/interrupt", {})
                said = await heard_until_idle(socket, "r2")
                assert "KeyboardInterrupt" in [one.content.get("ename") for one in said]

                counts = f"print(0, flush=True)\n{waiting_for('go')}for i in range(1, 6): print(i)"
                await socket.send(run(counts, id="r3"))
                await heard_printed(socket, "0")

        asyncio.run(work())
        assert {"exercise-mean": "r3"} == tab.open()["running"]
        say_go(data)
        deadline = time.monotonic() + 60
        while tab.open()["running"] and time.monotonic() < deadline:
            time.sleep(0.2)

        assert "0\n1\n2\n3\n4\n5\n" == tab.outputs()[0]["text"]


def test_a_kernel_that_needs_too_much_is_said_in_words_and_one_call_brings_another(data):
    with running_school(data / "data", data / "courses") as school:
        tab = Tab(school.entrance)
        tab.call("kernels", {})

        async def work():
            async with tab.socket() as socket:
                # What a process has not handed on when it falls, falls with it: it is to fall after that.
                falls = f"print('before', flush=True)\n{waiting_for('go')}import ctypes; ctypes.string_at(0)"
                await socket.send(run(falls))
                await heard_printed(socket, "before")
                say_go(data)
                with contextlib.suppress(ConnectionClosed):
                    await heard_until(socket, lambda one: one.content.get("execution_state") == "restarting")

        asyncio.run(work())
        assert "crashed" in soon(lambda: json.loads(tab.visitor.get(f"{API}kernel"))["sentence"])
        assert "before\n" == soon(tab.outputs)[0]["text"]

        tab.call(f"kernels/{tab.notebook}/restart", {})

        async def again():
            async with tab.socket() as socket:
                await socket.send(run("print('again')", id="r9"))
                return await heard_until_idle(socket, "r9")

        assert "again\n" in [one.content.get("text") for one in asyncio.run(again())]


def test_after_a_kill_of_the_kernel_host_it_is_said_and_one_call_brings_both_back(data):
    with running_school(data / "data", data / "courses") as school:
        tab = Tab(school.entrance)
        tab.call("kernels", {})

        async def work():
            async with tab.socket() as socket:
                await socket.send(run("print('before')"))
                await heard_until_idle(socket)
                (host,) = [
                    one
                    for one in psutil.Process(school.process.pid).children()
                    if "sensui.kernels.host" in one.cmdline()
                ]
                host.kill()
                with pytest.raises(ConnectionClosed):
                    await heard_until_idle(socket, "never")

        asyncio.run(work())
        said = json.loads(tab.visitor.get(f"{API}kernel"))
        assert "What runs the kernels has stopped" in said["sentence"]
        assert "before\n" == tab.outputs()[0]["text"]

        tab.call(f"kernels/{tab.notebook}/restart", {})
        assert "idle" == json.loads(tab.visitor.get(f"{API}kernel"))["state"]


def test_after_a_kill_of_the_school_the_notebook_and_its_outputs_are_there(data):
    with running_school(data / "data", data / "courses") as school:
        tab = Tab(school.entrance)
        tab.call("kernels", {})

        async def work():
            async with tab.socket() as socket:
                await socket.send(run("print('kept')"))
                await heard_until_idle(socket)
                forever = f"print('at work', flush=True)\n{waiting_for('never')}"
                await socket.send(run(forever, cell="exercise-centred", id="r2"))
                await heard_printed(socket, "at work")
                assert "exercise-centred" in await asyncio.to_thread(lambda: tab.open()["running"])
                school.kill()

        with contextlib.suppress(ConnectionClosed):
            asyncio.run(work())

    with running_school(data / "data", data / "courses") as school:
        tab = Tab(school.entrance)
        shown = tab.open()
        assert "kept\n" == tab.outputs()[0]["text"]
        assert {} == shown["running"]
        assert "The kernel is gone" in json.loads(tab.visitor.get(f"{API}kernel"))["sentence"]
        tab.call(f"kernels/{tab.notebook}/restart", {})
        assert "idle" == json.loads(tab.visitor.get(f"{API}kernel"))["state"]
        assert "Closed" in school.stop()
