"""One kernel that lives: the school's connection to it, what its cells showed, who looks at it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import monotonic
from uuid import UUID, uuid4

from sensui.kernels import HostGone, KernelsError, KernelState

from .frames import frame_of, message_of
from .record import Record, Shown
from .seams import Channels, Host, Listener, Owner

log = logging.getLogger("sensui.school.labs")

KEEP_SECONDS = 0.25
PAUSES = (0.1, 0.5, 2.0)
"""in seconds, between attempts to connect again"""
STEADY_SECONDS = 10
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
