"""Choose the wall, once."""

import atexit
import os
import threading
from collections.abc import Callable

from ._bubblewrap import BubblewrapSandbox
from ._container import ContainerSandbox
from ._errors import SandboxUnavailable, UnknownIsolation
from ._none import BareSandbox
from ._types import Housing

_WALLS: dict[str, Callable[[], Housing]] = {
    "bubblewrap": BubblewrapSandbox,
    "container": ContainerSandbox,
    "none": BareSandbox,
}
ISOLATIONS = ("auto", *_WALLS)


def open_sandbox(isolation: str = "auto") -> Housing:
    """A sandbox with the isolation of that name; `auto` is the strongest that works here.

    Raises SandboxUnavailable when a wall asked for by name cannot stand, UnknownIsolation when no wall has
    that name.
    """
    if isolation == "auto":
        return _strongest()
    if isolation not in _WALLS:
        raise UnknownIsolation(isolation, known=ISOLATIONS)
    return _WALLS[isolation]()


def _strongest() -> Housing:
    if "bubblewrap" not in _WALLS:
        return BareSandbox(reason="")
    try:
        return _WALLS["bubblewrap"]()
    except SandboxUnavailable as error:
        return BareSandbox(reason=str(error))


_shared: tuple[int, Housing] | None = None
_lock = threading.Lock()


def default_sandbox() -> Housing:
    """The one sandbox of this process; SENSUI_ISOLATION names it, else it is `auto`."""
    global _shared
    with _lock:
        if _shared is None or _shared[0] != os.getpid():  # after a fork the zygotes are the parent's
            sandbox = open_sandbox(os.environ.get("SENSUI_ISOLATION", "auto"))
            atexit.register(sandbox.close)
            _shared = (os.getpid(), sandbox)
        return _shared[1]
