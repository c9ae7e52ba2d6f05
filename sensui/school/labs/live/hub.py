"""The school's own connections to kernels: one for each that lives, whoever looks at it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import monotonic
from uuid import UUID, uuid4

from sensui.kernels import HostGone, KernelFacts, KernelsError, KernelState, NoSuchKernel

from .frames import frame_of, message_of
from .record import Record, Shown
from .seams import Channels, Host, Listener, Owner

log = logging.getLogger("sensui.school.labs")

KEEP_SECONDS = 0.25
PAUSES = (0.1, 0.5, 2.0)
"""in seconds, between attempts to connect again"""
STEADY_SECONDS = 10
SILENT_SECONDS = 2
Keep = Callable[[UUID, list[Shown]], Awaitable[None]]


class Live:
    """One kernel that lives: its connection, what its cells showed, who looks at it."""

    def __init__(self, owner: Owner, kernel: str, *, host: Host, keep: Keep) -> None:
        self.owner = owner
        self.kernel = kernel
        self.record = Record(owner.lang)
        self.listeners: set[Listener] = set()
        self._host = host
        self._keep = keep
        self._posted: asyncio.Queue[bytes | str] = asyncio.Queue()
        self._talking: asyncio.Task[None] | None = None
        self._is_closing = False
        self.is_lost = False
        """the host died, and the kernel with it"""
        self._tasks = [asyncio.create_task(one) for one in (self._connected(), self._kept())]

    @property
    def is_open(self) -> bool:
        return not self._tasks[0].done()

    def post(self, frame: bytes | str) -> None:
        """What a browser says to the kernel."""
        if message := message_of(frame):
            self.record.asked(message)
        self._posted.put_nowait(frame)

    async def flush(self) -> None:
        """Keep what was not kept yet."""
        if taken := self.record.take():
            try:
                await self._keep(self.owner.notebook, taken)
            except Exception:  # the database may be busy; what a cell showed is kept at the next turn
                self.record.give_back(taken)
                log.exception("outputs of notebook %s could not be kept", self.owner.notebook)

    async def close(self) -> None:
        self._is_closing = True
        self.reconnect()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._end()
        await self.flush()

    def _end(self) -> None:
        self.record.ended()
        for listener in list(self.listeners):
            listener.ended()
        self.listeners.clear()

    async def _kept(self) -> None:
        while True:
            await asyncio.sleep(KEEP_SECONDS)
            await self.flush()

    def reconnect(self) -> None:
        """The kernel was replaced under its name, and only a new connection reaches the new one."""
        if self._talking:
            self._talking.cancel()

    async def _connected(self) -> None:
        """Stay connected as long as the kernel lives; a connection that breaks is made anew."""
        tries = 0
        while tries <= len(PAUSES) and not self._is_closing:
            begun = monotonic()
            self._talking = asyncio.create_task(self._talk())
            await asyncio.wait([self._talking])
            if not self._talking.cancelled() and (error := self._talking.exception()):
                log.error("the connection to a kernel broke", exc_info=error)
            if self._is_closing or not await self._is_alive():
                break
            tries = 0 if monotonic() - begun > STEADY_SECONDS else tries + 1
            await asyncio.sleep(PAUSES[min(tries, len(PAUSES)) - 1] if tries else 0)
        self._end()
        await self.flush()

    async def _is_alive(self) -> bool:
        try:
            facts = await self._host.facts(self.kernel)
        except HostGone:
            self.is_lost = True
            return False
        return facts is not None and facts.state is not KernelState.ENDED

    async def _talk(self) -> None:
        with suppress(KernelsError, OSError):
            async with self._host.channels(self.kernel, session=uuid4().hex) as channels:
                sender = asyncio.create_task(self._send(channels))
                try:
                    async for frame in channels:
                        self._heard(frame)
                finally:
                    sender.cancel()

    async def _send(self, channels: Channels) -> None:
        while True:
            frame = await self._posted.get()
            await channels.send(frame)

    def _heard(self, frame: bytes | str) -> None:
        message = message_of(frame)
        if message is None:
            return
        passed = self.record.heard(message)
        if passed is None:
            return
        if passed is not message:
            frame = frame_of(passed)
        # Everybody sees what is shown; replies are for the one who asked, if they are still there.
        asker = [one for one in self.listeners if one.session == message.parent.get("session")]
        for listener in asker if asker and message.channel != "iopub" else list(self.listeners):
            listener.hear(frame)
        if message.type == "status" and message.content.get("execution_state") == "restarting":
            self.reconnect()


class Hub:
    """Every live kernel of the school. Used from one event loop."""

    def __init__(self, host: Host, *, keep: Keep) -> None:
        self._host = host
        self._keep = keep
        self._lives: dict[UUID, Live] = {}
        self._doors: dict[UUID, asyncio.Lock] = {}
        self._heard_of: dict[str, KernelFacts] = {}

    async def open(self, owner: Owner) -> str:
        """The kernel of a notebook: the one that lives, else a new one."""
        async with self._door(owner.notebook):
            live = self._lives.get(owner.notebook)
            if live and live.is_open:
                return live.kernel
            return await self._opened(owner)

    async def restart(self, owner: Owner) -> str:
        """The same notebook with an empty kernel, whether the old one lives or not."""
        async with self._door(owner.notebook):
            live = self._lives.get(owner.notebook)
            if live and live.is_open:
                with suppress(NoSuchKernel):
                    await self._host.restart(live.kernel)
                    live.record.ended()
                    live.reconnect()
                    return live.kernel
            return await self._opened(owner)

    async def interrupt(self, notebook: UUID) -> None:
        live = self._lives.get(notebook)
        if live is None or not live.is_open:
            raise NoSuchKernel(str(notebook))
        await self._host.interrupt(live.kernel)

    async def close(self, notebook: UUID) -> None:
        """End a notebook's kernel; there may be none."""
        async with self._door(notebook):
            live = self._lives.pop(notebook, None)
            if live:
                await live.close()
                with suppress(KernelsError):
                    await self._host.close_kernel(live.kernel)

    async def facts(self, kernel: str) -> KernelFacts | None:
        """How a kernel is, or how it ended; None when nobody knows it any more.

        A host that is silent holds no page up: then it is as it was when it was last heard of.
        """
        try:
            facts = await asyncio.wait_for(self._host.facts(kernel), SILENT_SECONDS)
        except KernelsError:
            facts = None
        except TimeoutError:
            return self._heard_of.get(kernel, KernelFacts(state=KernelState.STARTING))
        if facts is None:
            self._heard_of.pop(kernel, None)
        else:
            self._heard_of[kernel] = facts
        return facts

    def is_lost(self, notebook: UUID) -> bool:
        """Did the kernel end because its host died?"""
        live = self._lives.get(notebook)
        return live is not None and live.is_lost

    async def running(self, notebook: UUID) -> dict[str, str]:
        """The cells that run, with their requests; what they showed is kept first."""
        live = self._lives.get(notebook)
        if live is None:
            return {}
        await live.flush()
        return live.record.running

    async def attach(self, notebook: UUID, listener: Listener) -> bool:
        """Let a browser listen to the kernel of a notebook; False when there is none."""
        live = self._lives.get(notebook)
        if live is None or not live.is_open:
            return False
        live.listeners.add(listener)
        return True

    def detach(self, notebook: UUID, listener: Listener) -> None:
        if live := self._lives.get(notebook):
            live.listeners.discard(listener)

    def post(self, notebook: UUID, frame: bytes | str) -> None:
        if live := self._lives.get(notebook):
            live.post(frame)

    def listeners(self, notebook: UUID) -> int:
        live = self._lives.get(notebook)
        return len(live.listeners) if live else 0

    async def stop(self) -> None:
        """Keep what was shown, and end every kernel."""
        lives, self._lives = list(self._lives.values()), {}
        await asyncio.gather(*(live.close() for live in lives), return_exceptions=True)
        with suppress(KernelsError):
            await self._host.stop()

    def _door(self, notebook: UUID) -> asyncio.Lock:
        # Two tabs that open at once get one kernel.
        return self._doors.setdefault(notebook, asyncio.Lock())

    async def _opened(self, owner: Owner) -> str:
        if old := self._lives.pop(owner.notebook, None):
            await old.close()
        await self._host.start()
        kernel = await self._host.open_kernel(home=owner.home, profile=owner.profile)
        self._lives[owner.notebook] = Live(owner, kernel, host=self._host, keep=self._keep)
        return kernel
