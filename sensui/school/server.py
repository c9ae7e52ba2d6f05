"""The school on one machine: set up, open, and closed again."""

import errno
import os
import signal
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from time import sleep

from ._options import Options

DEFAULT_PORT = 8720
_TRIES = 20
GRACE_SECONDS = 1.0
"""what a run is given to come to its end; else another life of the school begins it anew"""


class PortTaken(OSError):
    """Another program listens on the port that was asked for."""

    def __init__(self, port: int) -> None:
        super().__init__(
            f"port {port} is taken by another program. Choose another with --port, or leave it out."
        )
        self.port = port


@dataclass(frozen=True, kw_only=True)
class Opened:
    """What there is to tell before the first page."""

    courses: int
    broken: tuple[tuple[str, int], ...]
    """name of each course folder that is not served, and how many faults it has"""
    token: str


def is_loopback(host: str) -> bool:
    """Can only this machine reach the host?"""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def listening_socket(host: str, port: int | None) -> socket.socket:
    """A socket on the port that was asked for; without one, on the first free port from ours on."""
    for offset in range(_TRIES):
        wanted = DEFAULT_PORT + offset if port is None else port
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # The protocol by its name: only then does asyncio send small messages at once (TCP_NODELAY).
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if os.name != "nt":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, wanted))
            listener.listen(128)
        except OSError as error:
            listener.close()
            if error.errno != errno.EADDRINUSE:
                raise
            if port is not None:
                raise PortTaken(port) from error
            continue
        return listener
    raise PortTaken(DEFAULT_PORT)


def settle(options: Options) -> None:
    """Django knows its settings afterwards; the database is as it was."""
    os.environ.update(options.to_environment(), DJANGO_SETTINGS_MODULE="sensui.school.settings")
    options.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    if options.school is not None:
        from ._wall import refuse_without_wall

        refuse_without_wall(options)
    import django

    django.setup()


def set_up(options: Options) -> Opened:
    """Database, catalogue and token; Django knows its settings afterwards."""
    settle(options)
    _migrate()
    from .accounts.services import entry_token
    from .catalog.library import library
    from .catalog.services import catalogue_sync
    from .labs.outputs import outputs_settle

    outputs_settle()
    read = library()
    catalogue_sync(library=read)
    broken = tuple((one.folder.name, max(1, len(one.faults))) for one in read.broken)
    return Opened(courses=len(read.courses), broken=broken, token=entry_token())


def set_up_worker(options: Options) -> bool:
    """Django knows its settings afterwards; is the database as the school has set it up?"""
    settle(options)
    from .compute.patience import patiently

    return patiently(_is_migrated)


def _migrate() -> None:
    from django.core.management import call_command

    if not _is_migrated():
        call_command("migrate", interactive=False, verbosity=0)


def _is_migrated() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def serve(listener: socket.socket, *, when_open: Callable[[], None]) -> None:
    """Answer on a socket until Ctrl-C."""
    import uvicorn
    from django.conf import settings

    from .asgi import application
    from .compute.running import local_worker
    from .labs.sockets import LARGEST_FRAME
    from .operations.running import running

    config = uvicorn.Config(
        application,
        lifespan="on",
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=3,
        server_header=False,
        proxy_headers=False,
        ws_max_size=LARGEST_FRAME,
        ws_per_message_deflate=False,
    )
    server, worker = uvicorn.Server(config), local_worker()

    def greet() -> None:
        while not server.started and not server.should_exit:
            sleep(0.02)
        if server.started:
            when_open()
            worker.start()

    # A service manager's stop is as good as Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    threading.Thread(target=greet, daemon=True).start()
    # uvicorn closes everything, and raises what it was stopped by once more.
    with running(settings.OPTIONS.data), suppress(KeyboardInterrupt):
        server.run(sockets=[listener])
    worker.stop(grace_seconds=GRACE_SECONDS)
