"""How large a body may be, decided before a byte of it is read."""

import json
import re
from typing import Any

from ..catalog.library import library
from .services import largest

_ENTERED = re.compile(
    r"/courses/([\w-]+)/([\w-]+)/contests/([\w-]+)/submit/"
    r"|/api/elsewhere/contests/([\w-]+)/([\w-]+)/([\w-]+)/entries"
)
# A little too large is told on the page itself; what is far too large is not even read.
ROOM = 4 * 2**20
_SENTENCE = "This file is too large for this contest. / このファイルは、このコンテストには大きすぎます。"


def most_bytes(path: str) -> int | None:
    """The most bytes that are read of what is sent to an address; None where that is none of our affair."""
    found = _ENTERED.fullmatch(path)
    if found is None:
        return None
    course, unit, name = (part for part in found.groups() if part)
    thing = library().things.get(f"{course}/{unit}/contests/{name}")
    return ROOM + (largest(thing.contest) if thing and thing.contest else 0)


class Bounded:
    """An application that answers 413 to what is too large, and 411 to what does not say how large it is."""

    def __init__(self, application: Any) -> None:
        self._application = application

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        status = _refusal(scope)
        if status is None:
            await self._application(scope, receive, send)
        else:
            await _refuse(scope, send, status)


def _refusal(scope: Any) -> int | None:
    if scope["type"] != "http" or scope["method"] != "POST":
        return None
    most = most_bytes(scope["path"])
    if most is None:
        return None
    length = dict(scope["headers"]).get(b"content-length", b"").decode("latin-1")
    if not length.isdecimal():
        return 411
    return 413 if len(length) > 18 or int(length) > most else None


async def _refuse(scope: Any, send: Any, status: int) -> None:
    is_call = scope["path"].startswith("/api/")
    body = (json.dumps({"error": _SENTENCE}) if is_call else f"{_SENTENCE}\n").encode()
    headers = [
        (b"content-type", b"application/json" if is_call else b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
        (b"x-content-type-options", b"nosniff"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
