"""Where the notebook of this kernel is, as far as the program around it tells.

Jupyter sets JPY_SESSION_NAME, VS Code the name `__vsc_ipynb_file__`, and Colab answers a message.
"""

import importlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

COLAB_SECONDS = 10


def notebook_file(names: Mapping[str, Any]) -> Path | None:
    """The file of this kernel's notebook; None where nobody says, or where it is gone.

    `names` are those of the kernel. A session's name may be a path, absolute or from the server's root, and stays the old
    one when a notebook is renamed; the kernel's own folder is the notebook's.
    """
    said = names.get("__vsc_ipynb_file__") or os.environ.get("JPY_SESSION_NAME")
    if not isinstance(said, str) or not said:
        return None
    tries = (Path(said), Path.cwd() / Path(said).name)
    return next((file.absolute() for file in tries if file.suffix == ".ipynb" and file.is_file()), None)


def colab_notebook() -> dict[str, Any] | None:
    """The notebook as Colab shows it at this moment; None elsewhere, or when Colab does not answer."""
    if "google.colab" not in sys.modules:
        return None
    try:
        message = importlib.import_module("google.colab._message")
        reply = message.blocking_request("get_ipynb", request="", timeout_sec=COLAB_SECONDS)
    except (
        Exception
    ):  # a private door of Colab's, which may change any day: then the cells that were run must do
        return None
    notebook = reply.get("ipynb") if isinstance(reply, dict) else None
    return notebook if isinstance(notebook, dict) else None
