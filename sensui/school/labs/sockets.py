"""The websocket between a browser and its learner's kernel."""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from asgiref.typing import ASGIApplication
from channels.auth import AuthMiddlewareStack
from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.conf import settings
from django.http.request import validate_host
from django.urls import path, re_path

from .facade import own_notebook
from .live import PROTOCOL, runtime

REFUSED, NO_KERNEL, ENDED, TOO_SLOW = 4403, 4404, 4410, 4413
MOST_WAITING_BYTES = 32 * 1024 * 1024
LARGEST_FRAME = 8 * 1024 * 1024


class KernelSocket(AsyncWebsocketConsumer):
    """One browser. It hears what the kernel says, and what it says is passed on."""

    session = ""
    notebook: UUID | None = None

    async def connect(self) -> None:
        if not is_same_origin(self.scope) or PROTOCOL not in self.scope["subprotocols"]:
            return await self.close(REFUSED)
        named = self.scope["url_route"]["kwargs"]
        learner = self.scope["user"]
        own = learner.is_authenticated and await database_sync_to_async(own_notebook)(
            learner.pk, named["notebook"]
        )
        if not own or named["kernel"] != named["notebook"]:
            return await self.close(REFUSED)
        query = parse_qs(self.scope["query_string"].decode("latin-1"))
        self.session = query.get("session_id", [""])[0][:100]
        self._loop = asyncio.get_running_loop()
        self._waiting: deque[bytes | str] = deque()
        self._bytes = 0
        self._more = asyncio.Event()
        self._code: int | None = None
        attached = runtime().submit(runtime().hub.attach(named["notebook"], self))
        if not await asyncio.wrap_future(attached):
            return await self.close(NO_KERNEL)
        self.notebook = named["notebook"]
        await self.accept(PROTOCOL)
        self._pump = asyncio.create_task(self._send_waiting())
        return None

    def hear(self, frame: bytes | str) -> None:
        """Called in the kernels' thread."""
        self._tell(self._queue, frame)

    def ended(self) -> None:
        """The same: the kernel is gone."""
        self._tell(self._end, ENDED)

    def _tell(self, what: Callable[[Any], None], about: object) -> None:
        # The server may have closed its loop while the kernels' thread was still speaking.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(what, about)

    def _queue(self, frame: bytes | str) -> None:
        self._bytes += len(frame)
        if self._bytes > MOST_WAITING_BYTES:
            # It reads too slowly. It connects again, and finds what was shown in the record.
            self._waiting.clear()
            self._end(TOO_SLOW)
            return
        self._waiting.append(frame)
        self._more.set()

    def _end(self, code: int) -> None:
        self._code = self._code or code
        self._more.set()

    async def _send_waiting(self) -> None:
        while True:
            await self._more.wait()
            self._more.clear()
            while self._waiting:
                frame = self._waiting.popleft()
                self._bytes -= len(frame)
                if isinstance(frame, bytes):
                    await self.send(bytes_data=frame)
                else:
                    await self.send(text_data=frame)
            if self._code:
                await self.close(self._code)
                return

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if self.notebook and bytes_data is not None and len(bytes_data) <= LARGEST_FRAME:
            runtime().tell(runtime().hub.post, self.notebook, bytes_data)

    async def disconnect(self, code: int) -> None:
        if self.notebook:
            runtime().tell(runtime().hub.detach, self.notebook, self)
            self._pump.cancel()


def is_same_origin(scope: dict[str, Any]) -> bool:
    """Does a page of this very school ask? Cookies alone would also come with another port's page."""
    headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
    host, origin = headers.get(b"host", ""), urlsplit(headers.get(b"origin", ""))
    names = urlsplit(f"//{host}")
    known = validate_host(names.hostname or "", settings.ALLOWED_HOSTS) or validate_host(
        f"[{names.hostname}]", settings.ALLOWED_HOSTS
    )
    return known and origin.scheme in {"http", "https"} and origin.netloc == host


async def nothing(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """No socket is here."""
    await send({"type": "websocket.close", "code": NO_KERNEL})


sockets: ASGIApplication = AuthMiddlewareStack(
    URLRouter(
        [
            path(
                "jupyter/<uuid:notebook>/api/kernels/<uuid:kernel>/channels",
                KernelSocket.as_asgi(),
            ),
            re_path("", nothing),
        ]
    )
)
