"""A school that runs as one starts it: `sensui serve`, in a process of its own."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener

from .databases import database_of

COMMAND = [sys.executable, "-c", "from sensui.cli import main; main()", "serve", "--no-open", "--lang", "en"]


@dataclass
class Running:
    """A running school."""

    process: subprocess.Popen[str]
    said: list[str]
    entrance: str

    @property
    def address(self) -> str:
        return self.entrance.partition("/enter/")[0]

    def kill(self) -> None:
        """As the power goes."""
        self.process.kill()
        self.process.wait()

    def stop(self, by: signal.Signals = signal.SIGINT) -> str:
        """As Ctrl-C does, or a service manager; what was said after it."""
        self.process.send_signal(by)
        said, _ = self.process.communicate(timeout=20)
        return said


@contextmanager
def running_school(data: Path, courses: Path, *more: str, **environment: str) -> Iterator[Running]:
    """The school in a data folder; opened again in the same folder, it finds its database again."""
    options = ("--data", str(data), "--courses", str(courses), *more)
    with running_with(*options, DATABASE_URL=database_of(data), **environment) as running:
        yield running


@contextmanager
def running_with(*options: str, **environment: str) -> Iterator[Running]:
    """The school with these options of the command."""
    process = subprocess.Popen(
        [*COMMAND, *options], stdout=subprocess.PIPE, text=True, env=os.environ | environment
    )
    try:
        said: list[str] = []
        assert process.stdout is not None
        for line in process.stdout:
            said.append(line)
            if found := re.search(r"http\S+", line):
                yield Running(process, said, found[0])
                break
        else:
            raise AssertionError(f"the school did not open: {said}")
    finally:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


class Visitor:
    """A browser without a window."""

    def __init__(self, entrance: str, language: str = "en") -> None:
        self._cookies = CookieJar()
        self._opener = build_opener(HTTPCookieProcessor(self._cookies))
        self._opener.addheaders = [("Accept-Language", language)]
        self._address = entrance.partition("/enter/")[0]
        with self._opener.open(entrance, timeout=30) as response:
            self.arrived = response.url

    def get(self, address: str) -> str:
        with self._opener.open(self._address + address, timeout=30) as response:
            return str(response.read().decode())

    def post(self, address: str, **form: str) -> str:
        token = next(cookie.value for cookie in self._cookies if "csrf" in cookie.name)
        sent = Request(self._address + address, urlencode(form).encode(), {"X-CSRFToken": token or ""})
        with self._opener.open(sent, timeout=30) as response:
            return str(response.read().decode())

    def put(self, address: str, body: object, token: str) -> str:
        return self.send(address, body, token, method="PUT")

    def send(self, address: str, body: object, token: str, *, method: str) -> str:
        """What an island sends: JSON, with the page's token."""
        headers = {"X-CSRFToken": token, "Content-Type": "application/json"}
        sent = Request(self._address + address, json.dumps(body).encode(), headers, method=method)
        with self._opener.open(sent, timeout=60) as response:
            return str(response.read().decode())

    @property
    def cookies(self) -> str:
        """All cookies, as a header holds them."""
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self._cookies)
