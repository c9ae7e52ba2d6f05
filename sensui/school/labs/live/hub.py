"""The school's own connections to kernels: one for each that lives, whoever looks at it."""

import asyncio
from contextlib import suppress
from uuid import UUID

from sensui.kernels import KernelFacts, KernelsError, KernelState, NoSuchKernel

from ..._options import Room
from .life import Keep, Live
from .room import GaveWay, Places, giving_way
from .seams import Host, Listener, Owner

SILENT_SECONDS = 2


class Hub:
    """Every live kernel of the school. Used from one event loop."""

    def __init__(self, host: Host, *, keep: Keep, room: Room = Room()) -> None:  # noqa: B008 (it is frozen)
        self._host = host
        self._keep = keep
        self._places = Places(room)
        self._choosing = asyncio.Lock()
        self._gave_way: dict[UUID, GaveWay] = {}
        self._lives: dict[UUID, Live] = {}
        self._doors: dict[UUID, asyncio.Lock] = {}
        self._heard_of: dict[str, KernelFacts] = {}

    async def open(self, owner: Owner) -> str:
        """The kernel of a notebook: the one that lives, else a new one. Raises NoRoom."""
        async with self._door(owner.notebook):
            live = self._lives.get(owner.notebook)
            if live and live.is_open:
                return live.kernel
            return await self._opened(owner)

    async def restart(self, owner: Owner) -> str:
        """The same notebook with an empty kernel, whether the old one lives or not. Raises NoRoom."""
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
            if live := self._lives.pop(notebook, None):
                await self._ended(live)

    async def _ended(self, live: Live) -> None:
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

    def gave_way(self, notebook: UUID) -> GaveWay | None:
        """Why its kernel made room for another one, as long as it has none again."""
        return self._gave_way.get(notebook)

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
        await self._make_room(owner)
        try:
            await self._host.start()
            kernel = await self._host.open_kernel(home=owner.home, profile=owner.profile)
            self._lives[owner.notebook] = Live(owner, kernel, host=self._host, keep=self._keep)
        finally:
            self._places.release(owner)
        self._gave_way.pop(owner.notebook, None)
        return kernel

    async def _make_room(self, owner: Owner) -> None:
        """Promise a place to one more kernel; where all are taken, another one gives way. NoRoom where none may."""
        async with self._choosing:  # one after the other: each counts those before it
            if why := self._places.full_for(owner, self._open()):
                asked = [live for live in self._open() if not why.is_own or live.owner.home == owner.home]
                said = await asyncio.gather(*(self.facts(live.kernel) for live in asked))
                told = [one for one in zip(asked, said, strict=True) if self._is_still(one[0])]
                await self._give_back(giving_way(owner, why, told), why)
            self._places.promise(owner)

    async def _give_back(self, live: Live, why: GaveWay) -> None:
        notebook = live.owner.notebook
        async with self._door(notebook):  # it was open, so nothing came in between
            self._gave_way[notebook] = why
            self._lives.pop(notebook, None)
            await self._ended(live)

    def _open(self) -> list[Live]:
        return [live for live in self._lives.values() if live.is_open]

    def _is_still(self, live: Live) -> bool:
        """Is it there, with nobody about to end it or to begin it anew?"""
        notebook = live.owner.notebook
        return self._lives.get(notebook) is live and not self._door(notebook).locked()
