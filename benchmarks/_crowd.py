"""People at a school, each with a connection of their own, and what they waited for."""

import asyncio
import gzip
import json
import random
import re
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlencode

CSRF = "b" * 32


@dataclass
class Figures:
    """What was measured."""

    milliseconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    faults: list[str] = field(default_factory=list)

    def table(self) -> Iterator[str]:
        yield f"{'page':<10}{'requests':>9}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}{'max ms':>9}"
        every = [one for row in self.milliseconds.values() for one in row]
        for name, row in [*sorted(self.milliseconds.items()), ("all", every)]:
            ranks = "".join(f"{quantile(row, share):>9.1f}" for share in (0.5, 0.95, 0.99, 1))
            yield f"{name:<10}{len(row):>9}{ranks}"


def quantile(row: list[float], share: float) -> float:
    ordered = sorted(row)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass
class Visitor:
    """One person with a connection that stays open."""

    host: str
    port: int
    cookie: str
    figures: Figures
    think: float
    chance: random.Random
    address: str = "127.0.0.1"
    """where they sit: the whole of 127.0.0.0/8 is this machine"""
    _reader: asyncio.StreamReader | None = None
    _writer: asyncio.StreamWriter | None = None
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def ask(
        self,
        name: str,
        address: str,
        form: dict[str, str] | None = None,
        sent: object = None,
        *,
        method: str = "",
    ) -> bytes:
        """One request; its time is kept under a name."""
        body = (
            urlencode(form).encode()
            if form is not None
            else b""
            if sent is None
            else json.dumps(sent).encode()
        )
        kind = "application/x-www-form-urlencoded" if form is not None else "application/json"
        begun = time.perf_counter()
        method = method or ("GET" if form is None and sent is None else "POST")
        status, answer = await self.send(method, address, body, kind)
        self.figures.milliseconds[name].append((time.perf_counter() - begun) * 1000)
        if status >= 400:
            self.figures.faults.append(f"{name} {address}: {status}")
        return answer

    async def send(
        self, method: str, address: str, body: bytes = b"", kind: str = "text/plain"
    ) -> tuple[int, bytes]:
        """One request; as browsers do, once more where the server had closed the idle connection."""
        async with self._turn:  # one question at a time on one connection
            return await self._send(method, address, body, kind)

    async def _send(self, method: str, address: str, body: bytes, kind: str) -> tuple[int, bytes]:
        for _again in range(2):
            if self._writer is None or self._writer.is_closing():
                self._reader, self._writer = await asyncio.open_connection(
                    self.host, self.port, local_addr=(self.address, 0)
                )
            try:
                return await self._exchange(method, address, body, kind)
            except (asyncio.IncompleteReadError, ConnectionError):
                self._writer.close()
        raise ConnectionError(f"{method} {address} got no answer")

    async def _exchange(self, method: str, address: str, body: bytes, kind: str) -> tuple[int, bytes]:
        assert self._reader is not None
        assert self._writer is not None
        head = (
            f"{method} {address} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nCookie: {self.cookie}\r\n"
            f"Accept-Encoding: gzip\r\nAccept-Language: ja\r\nX-CSRFToken: {CSRF}\r\n"
            f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        answered = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        self._keep_cookies(answered)
        length = re.search(r"content-length: (\d+)", answered)
        content = await self._reader.readexactly(int(length[1])) if length else b""
        if "connection: close" in answered:
            self._writer.close()
        if "content-encoding: gzip" in answered:
            content = gzip.decompress(content)
        return int(answered.split(" ", 2)[1]), content

    def _keep_cookies(self, answered: str) -> None:
        """Being signed in is a cookie; the one against forgery is our own."""
        kept = dict(one.split("=", 1) for one in self.cookie.split("; ") if "=" in one)
        given = dict(re.findall(r"set-cookie: ([^=;\s]+)=([^;\s]*)", answered))
        kept |= {name: value for name, value in given.items() if "csrf" not in name}
        self.cookie = "; ".join(f"{name}={value}" for name, value in kept.items())

    async def read(self) -> None:
        """Think for a while."""
        await asyncio.sleep(self.chance.expovariate(1 / self.think))

    def hang_up(self) -> None:
        """Begin anew with the next request."""
        if self._writer is not None:
            self._writer.close()
