"""The school as an ASGI application, for uvicorn or any other server."""

import os
import re
from asyncio import LifoQueue, to_thread
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import django
from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpRequest, HttpResponseBase

PAGE_THREADS = 4
SLOW_THREADS = 4
FILE_THREADS = 8


class InOneThread(ASGIHandler):
    """A request goes to its thread once: all that stands around a page is as synchronous as the page.

    Django by itself comes back to the loop for the page and for each question that is asked before it, which is seven
    hand-overs instead of one, and each of them waits for whatever else is computed.
    """

    def load_middleware(self, is_async: bool = False) -> None:
        super().load_middleware(is_async=False)

    async def get_response_async(self, request: HttpRequest) -> HttpResponseBase:
        return await sync_to_async(self.get_response, thread_sensitive=True)(request)


class FewThreads:
    """A few threads that stay, each with its own connection to the database.

    Django by itself starts a thread and opens a connection for every request. With many learners at once, the threads
    then wait for each other more than they work.
    """

    def __init__(self, application: Any, *, threads: int, name: str) -> None:
        self._application = application
        # Last in, first out: the thread that worked last has its connection at hand.
        self._free: LifoQueue[ThreadPoolExecutor] = LifoQueue()
        for number in range(threads):
            self._free.put_nowait(ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"{name}-{number}"))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        executor = await self._free.get()
        try:
            async with ThreadSensitiveContext(executor=executor):
                await self._application(scope, receive, send)
        finally:
            self._free.put_nowait(executor)


class School:
    """Pages and calls in a few threads, sockets in the loop, and the end of it all."""

    def __init__(self, pages: Any) -> None:
        from .contests.uploads import Bounded

        pages = Bounded(pages)
        self._pages = FewThreads(pages, threads=PAGE_THREADS, name="page")
        # Checks and kernels take their time. No page, and nothing that somebody types, waits for them.
        self._slow = FewThreads(pages, threads=SLOW_THREADS, name="slow")
        # A large file goes out as slowly as whoever asked for it can take it.
        self._files = FewThreads(pages, threads=FILE_THREADS, name="file")

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        match scope["type"]:
            case "http":
                await self._lane(scope["path"])(scope, receive, send)
            case "websocket":
                from .labs.sockets import sockets

                await sockets(scope, receive, send)
            case "lifespan":
                await _live(receive, send)

    def _lane(self, path: str) -> FewThreads:
        if _DATA.search(path):
            return self._files
        return self._slow if _is_slow(path) else self._pages


_DATA = re.compile(r"/contests/[\w-]+/data/[^/]+$")
# Where a contest's data may have to be made, or an entry is checked.
_CONTEST = re.compile(r"/contests/[\w/-]+/(submit/|data/|leakage/|entries)$")


def _is_slow(path: str) -> bool:
    return path.startswith("/jupyter/") or path.endswith(("/check", "/kernel")) or bool(_CONTEST.search(path))


async def _live(receive: Any, send: Any) -> None:
    """Begin with nothing: kernels come with the first learner who needs one. End with all of them."""
    from .labs.live import runtime_close

    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        else:
            await to_thread(runtime_close)
            await send({"type": "lifespan.shutdown.complete"})
            return


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sensui.school.settings")

django.setup(set_prefix=False)
application = School(InOneThread())
