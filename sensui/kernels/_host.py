"""Where a school gets its kernels from."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any, final
from urllib.parse import quote

import httpx

from ._channels import Channels, connected
from ._errors import HostGone, KernelUnavailable, NoSuchKernel
from ._process import HostProcess, start_host
from ._types import KernelEnd, KernelFacts, KernelLimits, KernelState, ProfileName

_SECONDS = 90
_NOT_FOUND, _UNAVAILABLE = 404, 503


@final
class KernelHost:
    """One host process and its kernels, for one event loop."""

    def __init__(
        self,
        *,
        homes: Path,
        isolation: str | None = None,
        limits: KernelLimits = KernelLimits(),  # noqa: B008 (it is frozen)
        idle_seconds: float = 1800.0,
    ) -> None:
        self._homes = homes
        self._isolation = isolation
        self._limits = limits
        self._idle_seconds = idle_seconds
        self._process: HostProcess | None = None
        self._client: httpx.AsyncClient | None = None
        self._starting = asyncio.Lock()

    @property
    def is_alive(self) -> bool:
        """False before the start, after the end, and when it has died."""
        return self._process is not None and self._process.is_alive

    @property
    def pid(self) -> int | None:
        """The host process, for whoever watches over the machine."""
        return self._process.pid if self._process else None

    @property
    def socket(self) -> Path | None:
        """Where the host listens; only who has its token is heard."""
        return self._process.socket if self._process else None

    async def start(self) -> None:
        """Start the host process if it is not alive. Raises KernelUnavailable."""
        async with self._starting:
            if self.is_alive:
                return
            await self._clear()
            homes = await asyncio.to_thread(_made, self._homes)
            self._process = await start_host(
                homes=homes,
                isolation=self._isolation,
                limits=self._limits,
                idle_seconds=self._idle_seconds,
            )
            self._client = httpx.AsyncClient(
                transport=httpx.AsyncHTTPTransport(uds=str(self._process.socket)),
                base_url="http://localhost/",
                headers={"Authorization": f"token {self._process.token}"},
                timeout=_SECONDS,
            )

    async def stop(self) -> None:
        """End the host and every kernel."""
        async with self._starting:
            await self._clear()

    async def _clear(self) -> None:
        client, self._client = self._client, None
        process, self._process = self._process, None
        if client:
            await client.aclose()
        if process:
            await process.stop()

    async def open_kernel(self, *, home: str, profile: ProfileName) -> str:
        """Start a kernel in a home, which is made. Returns its id. Raises HostGone, KernelUnavailable."""
        place = self._homes / home
        if home in ("", ".", "..") or place.name != home:
            raise ValueError(f"{home!r} is no name of a folder")
        await asyncio.to_thread(place.mkdir, mode=0o700, exist_ok=True)
        answer = await self._ask("POST", "api/kernels", {"name": profile, "path": home})
        return str(answer["id"])

    async def restart(self, kernel: str) -> None:
        """End it and begin again under the same id. Raises HostGone, NoSuchKernel, KernelUnavailable."""
        await self._ask("POST", f"{_path(kernel)}/restart", kernel=kernel)

    async def interrupt(self, kernel: str) -> None:
        """Raise KeyboardInterrupt in what it runs. Raises HostGone, NoSuchKernel."""
        await self._ask("POST", f"{_path(kernel)}/interrupt", kernel=kernel)

    async def close_kernel(self, kernel: str) -> None:
        """End it. Raises HostGone, NoSuchKernel."""
        await self._ask("DELETE", _path(kernel), kernel=kernel)

    async def facts(self, kernel: str) -> KernelFacts | None:
        """How it is, or how it ended; None when the host does not know it (any more). Raises HostGone."""
        try:
            said = await self._ask("GET", f"sensui/kernels/{quote(kernel, safe='')}", kernel=kernel)
        except NoSuchKernel:
            return None
        end = KernelEnd(said["end"]) if said["end"] else None
        return KernelFacts(**{**said, "state": KernelState(said["state"]), "end": end})

    def channels(self, kernel: str, *, session: str) -> AbstractAsyncContextManager[Channels]:
        """One connection to all channels of a kernel. Raises HostGone, NoSuchKernel when it is entered."""
        return self._channels(kernel, session=session)

    @asynccontextmanager
    async def _channels(self, kernel: str, *, session: str) -> AsyncIterator[Channels]:
        if self._process is None:
            raise HostGone
        async with connected(self._process, kernel, session=session) as channels:
            yield channels

    async def _ask(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, *, kernel: str = ""
    ) -> Any:
        if self._client is None or self._process is None:
            raise HostGone
        try:
            answer = await self._client.request(method, path, json=body)
        except httpx.TransportError as error:
            raise HostGone(said=self._process.said) from error
        if answer.status_code == _NOT_FOUND:
            raise NoSuchKernel(kernel)
        if answer.is_success:
            return answer.json() if answer.content else None
        if kernel and answer.status_code != _UNAVAILABLE and not await self._knows(kernel):
            raise NoSuchKernel(
                kernel
            )  # jupyter_server answers 500 to some requests for a kernel that is not there
        raise _unavailable(answer)

    async def _knows(self, kernel: str) -> bool:
        facts = await self.facts(kernel)
        return facts is not None and facts.state is not KernelState.ENDED


def _made(homes: Path) -> Path:
    homes.mkdir(mode=0o700, parents=True, exist_ok=True)
    return homes.resolve()


def _path(kernel: str) -> str:
    return f"api/kernels/{quote(kernel, safe='')}"


def _unavailable(answer: httpx.Response) -> KernelUnavailable:
    if answer.status_code == _UNAVAILABLE:
        said = json.loads(answer.json()["message"].replace("%%", "%"))
        return KernelUnavailable(said["reason"], fix=said["fix"])
    reason = f"the host answered {answer.status_code} {answer.text[:200]}."
    return KernelUnavailable(reason, fix="See `sensui doctor`.")
