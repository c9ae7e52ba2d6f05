"""jupyter_server with all that is not kernels left out."""

import asyncio
import math
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from jupyter_server.serverapp import ServerApp
from traitlets.config import Config

from .._errors import KernelUnavailable
from .._profiles import PROFILES
from .._settle import prepare
from .._spec import write_spec
from .._types import KernelLimits
from ._facts import handlers
from ._manager import KernelsOfHomes
from ._told import Told

_FEWEST_SECONDS, _MOST_SECONDS = 1, 60
_MESSAGES_A_SECOND, _BYTES_A_SECOND = 3000, 5_000_000
"""of output; what a kernel says beyond them is left out, and that is said in its place"""


class KernelServer(ServerApp):
    """A server for kernels: no files, no terminals, no configuration of anybody's."""

    default_services = ("api", "kernels")  # type: ignore[assignment]
    kernel_manager: KernelsOfHomes

    def load_config_file(self, *arguments: Any, **named: Any) -> None:
        """What it is told is all there is."""

    def write_server_info_file(self) -> None:
        """Nobody is to find it: the token would be in there."""


def serve(told: Told) -> None:
    """Serve until standard input ends."""
    for profile in PROFILES:
        write_spec(
            told.data / "kernels" / profile,
            profile=profile,
            homes=told.homes,
            limits=KernelLimits(**told.limits),  # type: ignore[arg-type]
        )
    server = KernelServer.instance(config=_config(told))
    server.initialize(argv=[], find_extensions=False)
    server.web_app.add_handlers(".*$", handlers(server.base_url))
    server.io_loop.add_callback(_begin, Path(told.homes))
    _end_with_standard_input(server)
    try:
        server.start()
    finally:
        shutil.rmtree(told.folder, ignore_errors=True)


def _config(told: Told) -> Config:
    config = Config()
    config.ServerApp.update(
        sock=str(told.socket),
        sock_mode="0600",
        root_dir=told.homes,
        allow_root=True,
        open_browser=False,
        no_browser_open_file=True,
        kernel_manager_class=KernelsOfHomes,
        log_level="WARN",
        websocket_ping_interval=0,
        iopub_msg_rate_limit=_MESSAGES_A_SECOND,
        iopub_data_rate_limit=_BYTES_A_SECOND,
    )
    config.IdentityProvider.token = told.token
    config.KernelSpecManager.update(ensure_native_kernel=False, allowed_kernelspecs=set(PROFILES))
    config.KernelRestarter.random_ports_until_alive = False
    idle = math.ceil(told.idle_seconds)
    config.MappingKernelManager.update(
        default_kernel_name="numpy",
        cull_idle_timeout=idle,
        cull_interval=min(max(idle // 10, _FEWEST_SECONDS), _MOST_SECONDS),
        cull_connected=True,
        buffer_offline_messages=False,
    )
    return config


async def _begin(homes: Path) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    with suppress(KernelUnavailable):  # whoever opens a kernel is told
        await asyncio.to_thread(prepare, PROFILES[0], homes=homes)


def _end_with_standard_input(server: KernelServer) -> None:
    loop: asyncio.AbstractEventLoop = server.io_loop.asyncio_loop  # type: ignore[attr-defined]
    descriptor = sys.stdin.fileno()

    def read() -> None:
        if not os.read(descriptor, 1024):
            loop.remove_reader(descriptor)
            server.stop()

    loop.add_reader(descriptor, read)
