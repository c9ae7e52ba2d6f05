"""Where this process keeps its sockets: a folder of its own, with a short name, gone with it."""

import atexit
import functools
import os
import shutil
import tempfile
from pathlib import Path

GIVEN = "SENSUI_KERNELS_FOLDER"
_LONGEST = 40
"""a socket's path may have 107 bytes, and a kernel's id needs half of them"""


@functools.cache
def private_folder() -> Path:
    """A folder that nobody else may enter; a host has one already."""
    if GIVEN in os.environ:
        return Path(os.environ[GIVEN])
    folder = make_private_folder()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def make_private_folder() -> Path:
    """Make one; whoever asked removes it."""
    above = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    if len(above.encode()) > _LONGEST or not os.access(above, os.W_OK):
        above = "/tmp"
    return Path(tempfile.mkdtemp(prefix="sensui-kernels-", dir=above))
