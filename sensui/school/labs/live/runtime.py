"""The thread in which kernels are spoken to: begun with the first kernel, ended with the school.

Pages are answered in threads of their own and browsers' sockets in the server's event loop. Kernels get a loop apart, so that a
cell that prints without end slows no page down, and so that everything here works under any server.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar
from uuid import UUID

from django.conf import settings

from ..._options import Room
from ..outputs import outputs_keep
from .hub import Hub
from .record import Shown
from .seams import Host

T = TypeVar("T")
KeepOutputs = Callable[[UUID, list[Shown]], None]
ANSWER_SECONDS = 120
STOP_SECONDS = 15


class Runtime:
    """A hub in a thread of its own."""

    def __init__(
        self, make_host: Callable[[], Host], *, keep: KeepOutputs = outputs_keep, room: Room | None = None
    ) -> None:
        self._outputs_keep = keep
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="kernels", daemon=True)
        # One writer, with one connection to the database: what is kept is kept in order.
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="outputs")
        self._thread.start()
        self.hub = self._made(make_host, room or settings.OPTIONS.room)

    def _made(self, make_host: Callable[[], Host], room: Room) -> Hub:
        async def make() -> Hub:
            return Hub(make_host(), keep=self._keep, room=room)

        return self.wait(make())

    def submit(self, work: Coroutine[Any, Any, T]) -> "Future[T]":
        """Have something done there, for a caller that is not to be held up."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def wait(self, work: Coroutine[Any, Any, T]) -> T:
        """Have something done there, and wait for it."""
        return self.submit(work).result(ANSWER_SECONDS)

    def tell(self, what: Callable[..., None], *about: object) -> None:
        """Have a function called there, after those that were told before."""
        self._loop.call_soon_threadsafe(what, *about)

    def stop(self) -> None:
        """Keep what was shown, and end every kernel."""
        try:
            self.submit(self.hub.stop()).result(STOP_SECONDS)
            self.submit(_tidied()).result(STOP_SECONDS)
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(STOP_SECONDS)
            self._writer.shutdown(wait=True)
            if not self._thread.is_alive():
                self._loop.close()

    async def _keep(self, notebook: UUID, shown: list[Shown]) -> None:
        await self._loop.run_in_executor(self._writer, self._outputs_keep, notebook, shown)


async def _tidied() -> None:
    """Nothing is left half done when the loop is closed."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_asyncgens()


_lock = threading.Lock()
_open: dict[str, Runtime] = {}


def runtime() -> Runtime:
    """The school's runtime; begun when it is first asked for."""
    with _lock:
        if "runtime" not in _open:
            _open["runtime"] = Runtime(_kernel_host)
        return _open["runtime"]


def runtime_open(other: Runtime) -> None:
    """Put this runtime in the place of the one that is open."""
    with _lock:
        _open["runtime"] = other


def runtime_close() -> None:
    """End every kernel, if there ever was one."""
    with _lock:
        running = _open.pop("runtime", None)
    if running:
        running.stop()


def _kernel_host() -> Host:
    from sensui.kernels import KernelHost

    return KernelHost(homes=settings.OPTIONS.data / "homes")
