"""A server of files on this machine, which can be told to go wrong; and data so small that they are made here."""

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sensui.data import DataSet, Source, Words

CONTENT = bytes(range(256)) * 40


@dataclass
class Server:
    """What is asked of it, and how it answers."""

    port: int = 0
    content: bytes = CONTENT
    stops_after: int | None = None
    knows_ranges: bool = True
    asked: list[str] = field(default_factory=list)

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.port}/{name}"


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range", "")
            server.asked.append(wanted)
            begins = (
                int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted and server.knows_ranges else 0
            )
            body = server.content[begins:]
            self.send_response(206 if begins else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body if server.stops_after is None else body[: server.stops_after])

        def log_message(self, *arguments: object) -> None:
            """Nobody reads it."""

    return Handler


@pytest.fixture
def server() -> Iterator[Server]:
    told = Server()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(told)) as http:
        told.port = http.server_address[1]
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield told
        http.shutdown()
        thread.join()


@pytest.fixture
def numbers(server: Server) -> DataSet:
    """A set of one file that the server has."""
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    file = Source(name="numbers.bin", sha256=sha256, size=len(CONTENT), urls=(server.url("numbers.bin"),))
    words = Words(en="numbers", ja="数")
    return DataSet(name="numbers", title="Numbers", says=words, licence="none", files=(file,))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, no other folder, and nothing is fetched unasked."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SENSUI_DATA_FETCH", "no")
    monkeypatch.delenv("SENSUI_DATA", raising=False)
    from sensui.data import cache_folder

    return cache_folder()
