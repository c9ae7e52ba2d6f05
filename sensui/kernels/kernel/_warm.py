"""Walk through what every kernel does at first, once, before the fork: caches are filled and then shared."""

import builtins
import importlib
import io
import sys
from typing import Any

from ipykernel.zmqshell import ZMQInteractiveShell
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.registry import backend_registry
from matplotlib.figure import Figure
from traitlets.config import Config

from ._pictures import BACKEND


def warm() -> None:
    _leave_out_the_debugger()
    _draw()
    _compute()


def _leave_out_the_debugger() -> None:
    """A hundred modules that would patch threads and imports, for a button that the notebook does not have."""
    sys.modules["debugpy"] = None  # type: ignore[assignment]
    importlib.import_module("ipykernel.debugger")
    del sys.modules["debugpy"]


def _draw() -> None:
    figure = Figure(figsize=(2, 2))
    FigureCanvasAgg(figure)
    figure.add_subplot().plot([1, 2])
    figure.savefig(io.BytesIO(), format="png")
    backend_registry.is_valid_backend(BACKEND)  # reads what every installed package says of itself


def _compute() -> None:
    """Make a shell and throw it away, with all that it put into the interpreter."""
    kept = sys.stdout, sys.stderr, sys.displayhook, sys.excepthook, sys.modules["__main__"]
    known = set(vars(builtins))
    config: Any = Config()
    config.HistoryManager.enabled = False
    shell = ZMQInteractiveShell(config=config, user_ns={})
    for cell in ("1 + 1", "print(", "raise ValueError"):
        shell.run_cell(cell, silent=True)
    shell.Completer.complete("pri")
    shell.object_inspect_mime("print")
    sys.stdout, sys.stderr, sys.displayhook, sys.excepthook, sys.modules["__main__"] = kept
    for name in set(vars(builtins)) - known:
        delattr(builtins, name)
