"""The school's connection to a kernel: made anew when it breaks, kept apart from whoever looks."""

import asyncio
from uuid import uuid4

import pytest

from sensui.course import Lang
from sensui.kernels import HostGone, KernelEnd, KernelFacts, KernelState, NoSuchKernel
from sensui.school.labs.live import Hub, Message, Owner, frame_of, message_of

from .fakes import FakeHost, asking


class Watcher:
    """A browser without a socket."""

    def __init__(self, session: str = "tab") -> None:
        self.session = session
        self.said: list[str] = []
        self.is_over = False

    def hear(self, frame: bytes | str) -> None:
        self.said.append(message_of(frame).type)

    def ended(self) -> None:
        self.is_over = True


class Desk:
    """A hub with a fake host, and one notebook."""

    def __init__(self) -> None:
        self.host, self.kept, self.failures = FakeHost(), {}, 0
        self.hub = Hub(self.host, keep=self.keep)
        self.owner = Owner(notebook=uuid4(), home="learner-1", profile="numpy", lang=Lang.EN)

    async def keep(self, notebook, shown) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError("the database is busy")
        self.kept.update({one.cell: one for one in shown})

    async def opened(self, *watchers: Watcher):
        name = await self.hub.open(self.owner)
        for watcher in watchers:
            assert await self.hub.attach(self.owner.notebook, watcher)
        kernel = self.host.kernels[name]
        await until(lambda: kernel.connections)
        return kernel

    def ask(self, code: str, **more: str) -> None:
        self.hub.post(self.owner.notebook, asking(code, **more))


async def until(holds) -> None:
    for _ in range(500):
        if holds():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never came to that")


def with_desk(scene) -> None:
    async def play() -> None:
        desk = Desk()
        try:
            await scene(desk)
        finally:
            await desk.hub.stop()

    asyncio.run(play())


def test_two_tabs_that_open_at_once_get_one_kernel():
    async def scene(desk):
        names = await asyncio.gather(*(desk.hub.open(desk.owner) for _ in range(5)))

        assert {"kernel-1"} == set(names)

    with_desk(scene)


def test_a_connection_that_breaks_is_made_anew_and_the_run_goes_on():
    async def scene(desk):
        watcher = Watcher()
        kernel = await desk.opened(watcher)
        desk.ask("wait")
        await until(lambda: kernel.waiting)
        kernel.end(kernel.facts)  # the connection only: the kernel is idle as before
        await until(lambda: len(kernel.connections) == 1 and "status" in watcher.said)
        await asyncio.sleep(0.05)
        await until(lambda: kernel.connections)

        kernel.finish(kernel.waiting)

        await until(lambda: not desk.hub._lives[desk.owner.notebook].record.running)
        assert not watcher.is_over

    with_desk(scene)


def test_after_a_restart_by_itself_the_new_life_is_reached():
    async def scene(desk):
        watcher = Watcher()
        kernel = await desk.opened(watcher)
        first = kernel.connections[0]
        header = {"msg_id": "m", "msg_type": "status"}
        content = {"execution_state": "restarting"}
        said = Message(channel="iopub", header=header, parent={}, metadata={}, content=content)
        first.put_nowait(frame_of(said))

        await until(lambda: kernel.connections and kernel.connections[0] is not first)
        assert "stream" not in watcher.said
        desk.ask("print again")
        await until(lambda: "stream" in watcher.said)

    with_desk(scene)


def test_a_restart_reaches_the_new_life_and_nothing_runs():
    async def scene(desk):
        kernel = await desk.opened(Watcher())
        desk.ask("wait")
        await until(lambda: kernel.waiting)
        first = kernel.connections[0]

        assert "kernel-1" == await desk.hub.restart(desk.owner)

        assert {} == await desk.hub.running(desk.owner.notebook)
        await until(lambda: kernel.connections and kernel.connections[0] is not first)
        assert 2 == kernel.lives

    with_desk(scene)


def test_a_kernel_that_ended_ends_its_runs_and_tells_its_watchers():
    async def scene(desk):
        watcher = Watcher()
        kernel = await desk.opened(watcher)
        desk.ask("wait")
        await until(lambda: kernel.waiting)

        kernel.end(KernelFacts(state=KernelState.ENDED, end=KernelEnd.CRASHED))

        await until(lambda: watcher.is_over)
        assert {} == await desk.hub.running(desk.owner.notebook)
        assert not desk.kept["exercise-mean"].is_running
        assert not await desk.hub.attach(desk.owner.notebook, Watcher())
        with pytest.raises(NoSuchKernel):
            await desk.hub.interrupt(desk.owner.notebook)

    with_desk(scene)


def test_when_the_host_dies_the_next_kernel_brings_another_host():
    async def scene(desk):
        watcher = Watcher()
        kernel = await desk.opened(watcher)

        async def gone(_kernel):
            raise HostGone

        facts, desk.host.facts = desk.host.facts, gone
        kernel.end(kernel.facts)
        await until(lambda: watcher.is_over)
        assert desk.hub.is_lost(desk.owner.notebook)
        assert await desk.hub.facts("kernel-1") is None
        desk.host.facts = facts

        assert "kernel-2" == await desk.hub.restart(desk.owner)
        assert not desk.hub.is_lost(desk.owner.notebook)
        assert 2 == desk.host.starts

    with_desk(scene)


def test_a_host_that_is_silent_holds_nobody_up(monkeypatch):
    monkeypatch.setattr("sensui.school.labs.live.hub.SILENT_SECONDS", 0.05)

    async def scene(desk):
        await desk.opened()

        async def silent(_kernel):
            await asyncio.sleep(60)

        before = await desk.hub.facts("kernel-1")
        facts, desk.host.facts = desk.host.facts, silent

        assert before == await desk.hub.facts("kernel-1")
        assert KernelState.STARTING is (await desk.hub.facts("kernel-2")).state
        desk.host.facts = facts

    with_desk(scene)


def test_what_could_not_be_kept_is_kept_the_next_time(caplog):
    async def scene(desk):
        await desk.opened()
        desk.failures = 1
        desk.ask("print hello")

        await until(lambda: "exercise-mean" in desk.kept and not desk.kept["exercise-mean"].is_running)
        assert "hello\n" == desk.kept["exercise-mean"].outputs[0]["text"]

    with_desk(scene)
    assert "could not be kept" in caplog.text


def test_an_answer_to_a_tab_that_has_gone_is_for_all():
    async def scene(desk):
        other = Watcher("other")
        kernel = await desk.opened(other)
        desk.ask("print hello", session="gone")

        await until(lambda: "execute_reply" in other.said)
        assert kernel.asked == ["print hello"]

    with_desk(scene)


def test_closing_ends_the_kernel_and_keeps_what_was_shown():
    async def scene(desk):
        watcher = Watcher()
        await desk.opened(watcher)
        desk.ask("print hello")
        await until(lambda: "execute_reply" in watcher.said)

        await desk.hub.close(desk.owner.notebook)

        assert "hello\n" == desk.kept["exercise-mean"].outputs[0]["text"]
        assert {} == desk.host.kernels
        assert watcher.is_over

    with_desk(scene)


def test_what_is_no_frame_is_passed_by():
    async def scene(desk):
        watcher = Watcher()
        kernel = await desk.opened(watcher)
        connection = kernel.connections[0]
        connection.put_nowait(b"nonsense")
        desk.ask("print hello")

        await until(lambda: "stream" in watcher.said)
        assert connection is kernel.connections[0]

    with_desk(scene)
