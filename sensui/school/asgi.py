"""The school as an ASGI application, for uvicorn or any other server."""

import os
import re
from asyncio import FIRST_COMPLETED, create_task, gather, get_running_loop, to_thread, wait
from concurrent.futures import Executor, ThreadPoolExecutor
from contextvars import copy_context
from typing import IO, Any

import django
from django.core.exceptions import RequestAborted
from django.core.handlers.asgi import ASGIHandler, get_script_prefix
from django.core.signals import request_started
from django.http import HttpResponseBase
from django.urls import set_script_prefix

PAGE_THREADS = 4
SLOW_THREADS = 4
FILE_THREADS = 8


class Pages(ASGIHandler):
    """A request goes to one of a few threads once: all that stands around a page is as synchronous as the page.

    Django by itself comes back to the loop for each question that is asked before and after a page, takes a thread and
    a connection to the database for each request, and with many learners at once waits for its hand-overs more than it
    works. Here the threads stay, each with its own connection, and take what waits as soon as they are free.
    """

    def load_middleware(self, is_async: bool = False) -> None:
        super().load_middleware(is_async=False)

    async def answer(self, scope: Any, receive: Any, send: Any, *, threads: Executor) -> None:
        """Answer in one of these threads."""
        try:
            body = await self.read_body(receive)
        except RequestAborted:
            return
        # What a page leaves in its context, such as its language, the next one in the thread must not find.
        alone = copy_context().run
        response = await get_running_loop().run_in_executor(threads, alone, self._answered, scope, body)
        if response.streaming:
            await self._stream(response, receive, send, threads)
        else:
            await self.send_response(response, send)

    def _answered(self, scope: Any, body: IO[bytes]) -> HttpResponseBase:
        set_script_prefix(get_script_prefix(scope))
        request_started.send(sender=self.__class__, scope=scope)
        with body:
            request, refusal = self.create_request(scope, body)
            response: HttpResponseBase = refusal if request is None else self.get_response(request)
        if not response.streaming:
            response.close()  # what it says is kept; the thread's connection is looked after here
        return response

    async def _stream(self, response: HttpResponseBase, receive: Any, send: Any, threads: Executor) -> None:
        """Send piece by piece, as long as somebody listens."""
        gone = create_task(receive())
        sent = create_task(self.send_response(response, send))
        await wait((gone, sent), return_when=FIRST_COMPLETED)
        for task in (gone, sent):
            task.cancel()
        try:
            await gather(gone, sent, return_exceptions=True)
        finally:
            await get_running_loop().run_in_executor(threads, copy_context().run, response.close)


class Lane:
    """Pages in threads of their own, which wait for nobody else's."""

    def __init__(self, pages: Pages, *, threads: int, name: str) -> None:
        self._pages = pages
        self._threads = ThreadPoolExecutor(max_workers=threads, thread_name_prefix=name)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self._pages.answer(scope, receive, send, threads=self._threads)


class School:
    """Pages and calls in a few threads, sockets in the loop, and the end of it all."""

    def __init__(self, pages: Pages) -> None:
        from .contests.uploads import Bounded

        self._pages = Bounded(Lane(pages, threads=PAGE_THREADS, name="page"))
        # Checks and kernels take their time. No page, and nothing that somebody types, waits for them.
        self._slow = Bounded(Lane(pages, threads=SLOW_THREADS, name="slow"))
        # A large file goes out as slowly as whoever asked for it can take it.
        self._files = Bounded(Lane(pages, threads=FILE_THREADS, name="file"))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        match scope["type"]:
            case "http":
                await self._lane(scope["path"])(scope, receive, send)
            case "websocket":
                from .labs.sockets import sockets

                await sockets(scope, receive, send)
            case "lifespan":
                await _live(receive, send)

    def _lane(self, path: str) -> Any:
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
application = School(Pages())
