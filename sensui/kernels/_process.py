"""The host process, seen from whoever started it: one pipe keeps it alive."""

import asyncio
import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import IO, final

from ._errors import KernelUnavailable
from ._places import GIVEN, make_private_folder
from ._types import KernelLimits
from .host._told import Told

_START_SECONDS, _STOP_SECONDS = 60, 15
_LAST_WORDS = 1000
_LOOK = "See `sensui doctor`."


@final
class HostProcess:
    """A host that answers on its socket. It ends when its standard input does, so with this process at the latest."""

    def __init__(self, process: subprocess.Popen[bytes], told: Told, log: IO[bytes]) -> None:
        self._process = process
        self._told = told
        self._log = log

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def socket(self) -> Path:
        return self._told.socket

    @property
    def token(self) -> str:
        return self._told.token

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    @property
    def said(self) -> str:
        """The last lines it complained with."""
        size = os.fstat(self._log.fileno()).st_size
        text = os.pread(self._log.fileno(), _LAST_WORDS, max(0, size - _LAST_WORDS)).decode(errors="replace")
        return " ".join(text.split("\n")[-3:]).strip()

    async def has_gone(self) -> bool:
        """True when it has died, or does within a moment: its socket closes before the system tells of its end."""
        with suppress(subprocess.TimeoutExpired):
            await asyncio.to_thread(self._process.wait, 1)
        return not self.is_alive

    async def stop(self) -> None:
        """End it and every kernel, and remove what it leaves."""
        await asyncio.to_thread(self._stop)

    def _stop(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._log.close()
        shutil.rmtree(self._told.folder, ignore_errors=True)


async def start_host(
    *, homes: Path, isolation: str | None, limits: KernelLimits, idle_seconds: float
) -> HostProcess:
    """Start one and wait until it answers. Raises KernelUnavailable."""
    folder = make_private_folder()
    told = Told(
        folder=str(folder),
        homes=str(homes),
        token=secrets.token_urlsafe(32),
        idle_seconds=idle_seconds,
        limits=asdict(limits),
    )
    log = (folder / "log").open("w+b")
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", f"{__package__}.host"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
        env=_environment(folder, isolation),
        cwd="/",
        start_new_session=True,  # Ctrl-C is for whoever started it
    )
    host = HostProcess(process, told, log)
    if await asyncio.to_thread(_begin, process, told):
        return host
    said = host.said
    await host.stop()
    raise KernelUnavailable(f"the host did not start: {said}", fix=_LOOK)


def _begin(process: subprocess.Popen[bytes], told: Told) -> bool:
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError):
        process.stdin.write(json.dumps(asdict(told)).encode() + b"\n")
        process.stdin.flush()
    return bool(process.stdout.readline())


def _environment(folder: Path, isolation: str | None) -> Mapping[str, str]:
    """Ours without what would configure Jupyter; nor does the host write to anybody's home folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "JPY_"))}
    ours = {f"JUPYTER_{kind}_DIR": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "RUNTIME")}
    chosen = {"SENSUI_ISOLATION": isolation} if isolation else {}
    return {**kept, **ours, "IPYTHONDIR": str(folder / "ipython"), GIVEN: str(folder), **chosen}
