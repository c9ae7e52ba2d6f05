"""One connection to all channels of one kernel."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import final
from urllib.parse import quote, urlencode

from websockets.asyncio.client import ClientConnection, unix_connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
from websockets.typing import Subprotocol

from ._errors import HostGone, KernelsError, NoSuchKernel
from ._process import HostProcess

PROTOCOL = Subprotocol("v1.kernel.websocket.jupyter.org")
_LARGEST_MIB = 64


@final
class Channels:
    """Frames of Jupyter's websocket protocol, as they are; the iteration ends when the kernel is closed or given back."""

    def __init__(self, connection: ClientConnection, kernel: str, host: HostProcess) -> None:
        self._connection = connection
        self._kernel = kernel
        self._host = host

    async def send(self, frame: bytes | str) -> None:
        """Send one frame. Raises HostGone, NoSuchKernel."""
        try:
            await self._connection.send(frame)
        except ConnectionClosed as error:
            raise await self._why() from error

    async def __aiter__(self) -> AsyncIterator[bytes | str]:
        try:
            async for frame in self._connection:
                yield frame
        except ConnectionClosed as error:
            raise await self._why() from error

    async def _why(self) -> KernelsError:
        return HostGone(said=self._host.said) if await self._host.has_gone() else NoSuchKernel(self._kernel)


@asynccontextmanager
async def connected(host: HostProcess, kernel: str, *, session: str) -> AsyncIterator[Channels]:
    """Connect to a kernel. Raises HostGone, NoSuchKernel."""
    try:
        connection = await unix_connect(
            str(host.socket),
            f"ws://localhost/api/kernels/{quote(kernel, safe='')}/channels?{urlencode({'session_id': session})}",
            additional_headers={"Authorization": f"token {host.token}"},
            subprotocols=[PROTOCOL],
            compression=None,
            max_size=_LARGEST_MIB << 20,
            ping_interval=None,
            open_timeout=90,
        )
    except InvalidStatus as error:
        raise NoSuchKernel(kernel) from error
    except (OSError, EOFError, InvalidHandshake) as error:
        raise HostGone(said=host.said) from error
    async with connection:
        yield Channels(connection, kernel, host)
