"""Walk through what every kernel does at first, once, before the fork: caches are filled and then shared."""

import builtins
import io
import sys
from typing import Any

from ipykernel.zmqshell import ZMQInteractiveShell
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from traitlets.config import Config


def warm() -> None:
    _draw()
    _compute()


def _draw() -> None:
    figure = Figure(figsize=(2, 2))
    FigureCanvasAgg(figure)
    figure.add_subplot().plot([1, 2])
    figure.savefig(io.BytesIO(), format="png")


def _compute() -> None:
    """Make a shell and throw it away, with all that it put into the interpreter."""
    kept = sys.stdout, sys.stderr, sys.displayhook, sys.excepthook, sys.modules["__main__"]
    known = set(vars(builtins))
    config: Any = Config()
    config.HistoryManager.enabled = False
    shell = ZMQInteractiveShell(config=config, user_ns={})
    shell.run_cell("1 + 1", silent=True)
    sys.stdout, sys.stderr, sys.displayhook, sys.excepthook, sys.modules["__main__"] = kept
    for name in set(vars(builtins)) - known:
        delattr(builtins, name)
