"""What makes a command begin at once."""

import multiprocessing
import sys

# jsonschema, which nbformat checks notebooks with, imports this for the addresses of the whole world, if it is there;
# it builds a grammar for a second or two. No notebook has such an address.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def begin_workers(module: str) -> None:
    """Start the process that workers are forked from; it imports what they need while this one does something else."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        from multiprocessing import forkserver

        forkserver.set_forkserver_preload(["sensui.cli._early", module])
        forkserver.ensure_running()
