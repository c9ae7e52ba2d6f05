"""A kernel for one run: the same wall, home and memory as in the studio, and nobody else to speak to it.

It is spoken to in steps. Between them nothing is read, so that a cell that prints without end waits until what it
printed was dealt with. Its host is a child of this process and ends with it, however that ends.
"""

import asyncio
import os
from contextlib import AsyncExitStack, suppress
from types import TracebackType
from typing import Self
from uuid import uuid4

from django.conf import settings

from sensui.kernels import HostGone, KernelEnd, KernelFacts, KernelsError, KernelState

from ..live import Host, Message, Owner, frame_of, message_of
from ..live.seams import Channels

LONGEST_SECONDS = 2 * 60 * 60
"""of a whole run"""
MOST_WAITING, MOST_AT_ONCE = 256, 200
LOOKS, LOOK_SECONDS = 50, 0.1


def walled_host() -> Host:
    """A host of kernels like the studio's, whose cells may compute as long as the run may last."""
    from sensui.kernels import KernelHost, KernelLimits

    limits = KernelLimits(cpu_seconds=LONGEST_SECONDS * (os.cpu_count() or 1))
    homes = settings.OPTIONS.data / "homes"
    return KernelHost(homes=homes, limits=limits, idle_seconds=2 * LONGEST_SECONDS)


class Bench:
    """A kernel while a run needs it."""

    def __init__(self, owner: Owner, *, host: Host) -> None:
        self._owner, self._host = owner, host
        self._runner, self._stack = asyncio.Runner(), AsyncExitStack()
        self._session = uuid4().hex
        self.is_over = False
        """the kernel says nothing more"""

    def __enter__(self) -> Self:
        try:
            self._runner.run(self._open())
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def ask(self, cell: str, source: str) -> Message:
        """Have a cell run; the request, by which its answers are known."""
        header = {
            "msg_id": uuid4().hex,
            "msg_type": "execute_request",
            "session": self._session,
            "username": "",
            "date": "2026-01-01T00:00:00Z",
            "version": "5.3",
        }
        content = {
            "code": source,
            "silent": False,
            "store_history": True,
            "user_expressions": {},
            "allow_stdin": False,
            "stop_on_error": True,
        }
        request = Message(
            channel="shell", header=header, parent={}, metadata={"cellId": cell}, content=content
        )
        self._runner.run(self._send(frame_of(request)))
        return request

    def hear(self, *, seconds: float) -> list[Message]:
        """What the kernel said since; waits for the first word of it."""
        return self._runner.run(self._hear(seconds))

    def end(self) -> KernelEnd | None:
        """How the kernel ended; None when it lives, and only its connection broke. Raises HostGone."""
        return self._runner.run(self._end())

    async def _open(self) -> None:
        await self._host.start()
        self._kernel = await self._host.open_kernel(home=self._owner.home, profile=self._owner.profile)
        connecting = self._host.channels(self._kernel, session=self._session)
        self._channels = await self._stack.enter_async_context(connecting)
        self._heard: asyncio.Queue[bytes | str | None] = asyncio.Queue(MOST_WAITING)
        self._reading = asyncio.create_task(self._read(self._channels))

    async def _read(self, channels: Channels) -> None:
        with suppress(KernelsError, OSError):
            async for frame in channels:
                await self._heard.put(frame)
        await self._heard.put(None)

    async def _send(self, frame: bytes) -> None:
        with suppress(KernelsError, OSError):  # its end is heard
            await self._channels.send(frame)

    async def _hear(self, seconds: float) -> list[Message]:
        frames: list[bytes | str | None] = []
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                frames.append(await self._heard.get())
        while not self._heard.empty() and len(frames) < MOST_AT_ONCE:
            frames.append(self._heard.get_nowait())
        self.is_over = self.is_over or None in frames
        return [message for frame in frames if frame is not None and (message := message_of(frame))]

    async def _end(self) -> KernelEnd | None:
        for _ in range(LOOKS):
            facts = await self._host.facts(self._kernel)
            if facts is None:
                raise HostGone
            if _says_how_it_ended(facts):
                return facts.end
            await asyncio.sleep(LOOK_SECONDS)
        return None

    def _close(self) -> None:
        try:
            self._runner.run(self._closed())
        finally:
            self._runner.close()

    async def _closed(self) -> None:
        try:
            with suppress(KernelsError, OSError):
                await self._stack.aclose()
        finally:
            await self._host.stop()


def _says_how_it_ended(facts: KernelFacts) -> bool:
    return facts.end is not None or facts.state is KernelState.ENDED
