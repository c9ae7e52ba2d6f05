"""`%load_ext sensui` and `%unload_ext sensui`."""

import atexit
from typing import Any

from ._executed import Executed
from ._magics import Magics

NAMES = ("check", "submit", "school")
_loaded: dict[int, tuple[Magics, Executed]] = {}
"""by the identity of the shell"""


def load_ipython_extension(shell: Any) -> None:
    """Add the magics to a shell, and begin to hear what is run in it."""
    if id(shell) in _loaded:
        return
    from IPython.display import display

    history = getattr(shell.history_manager, "input_hist_raw", None) or [""]
    executed = Executed(history[1:])
    magics = Magics(shell, executed, display)
    _loaded[id(shell)] = magics, executed
    shell.events.register("pre_run_cell", executed.hear)
    for name in NAMES:
        shell.register_magic_function(getattr(magics, name), "line", name)
    atexit.register(magics.close)
    magics.prepare()


def unload_ipython_extension(shell: Any) -> None:
    """Take them away again."""
    magics, executed = _loaded.pop(id(shell), (None, None))
    if magics is None or executed is None:
        return
    shell.events.unregister("pre_run_cell", executed.hear)
    for name in NAMES:
        shell.magics_manager.magics["line"].pop(name, None)
    atexit.unregister(magics.close)
    magics.close()
