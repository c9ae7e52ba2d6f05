"""The five sockets of a kernel. This side binds them, in a folder that no kernel ever sees.

A kernel gets them as descriptors, so there is no path of its that it could replace by a link; and whoever connects before it
listens waits in the line instead of trying again.
"""

import os
import socket
from contextlib import suppress
from pathlib import Path

PORTS = ("shell_port", "iopub_port", "stdin_port", "control_port", "hb_port")
_LINE = 64


def bind_sockets(stem: str) -> dict[str, socket.socket]:
    """Sockets that listen at `stem-1` … `stem-5`, by the names that jupyter_client has for them."""
    bound = {}
    for number, name in enumerate(PORTS, start=1):
        with suppress(FileNotFoundError):
            os.unlink(f"{stem}-{number}")
        bound[name] = listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listener.bind(f"{stem}-{number}")
        listener.listen(_LINE)
        listener.setblocking(False)
    return bound


def remove_sockets(stem: str) -> None:
    for number in range(1, len(PORTS) + 1):
        Path(f"{stem}-{number}").unlink(missing_ok=True)
