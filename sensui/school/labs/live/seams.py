"""What the hub stands between: the host of kernels below it, browsers above it."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Literal, Protocol
from uuid import UUID

from sensui.course import Lang
from sensui.kernels import KernelFacts

ProfileName = Literal["numpy", "torch", "keras"]


class Channels(Protocol):
    """One connection to all channels of a kernel."""

    async def send(self, frame: bytes | str) -> None: ...

    def __aiter__(self) -> AsyncIterator[bytes | str]: ...


class Host(Protocol):
    """Where kernels live."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def open_kernel(self, *, home: str, profile: ProfileName) -> str: ...

    async def restart(self, kernel: str) -> None: ...

    async def interrupt(self, kernel: str) -> None: ...

    async def close_kernel(self, kernel: str) -> None: ...

    async def facts(self, kernel: str) -> KernelFacts | None: ...

    def channels(self, kernel: str, *, session: str) -> AbstractAsyncContextManager[Channels]: ...


class Listener(Protocol):
    """A browser that looks at a kernel."""

    session: str

    def hear(self, frame: bytes | str) -> None: ...

    def ended(self) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Owner:
    """Whose kernel it is, and what it is for."""

    notebook: UUID
    home: str
    profile: ProfileName
    lang: Lang
