"""The other side of the wall: what runs in a zygote and, before any learner's byte is read, in its children.

It is started as `python -I` with nothing of Sensui on its path, so it imports the standard library and its
own modules only. It holds no secret: every child has a copy of its memory.

In reading order: `_messages` the words, `_loading` what is imported before the first fork, `_loop` one fork
per order, `_child` what a child does to itself, `_walls` the steps of each isolation.
"""

import json
import socket
import sys

from ._loading import load
from ._loop import tend
from ._messages import Word, send_frame
from ._plan import Plan

__all__ = ["main"]


def main() -> None:
    """Load what the plan names, say so, and fork until the supervisor hangs up."""
    plan = Plan(**json.loads(sys.argv[2]))
    with socket.socket(fileno=plan.control) as control:
        control.set_inheritable(False)
        try:
            program = load(plan)
        except Exception as error:
            send_frame(control, Word.FAILED, f"{type(error).__name__}: {error}".encode()[:4000])
            return
        send_frame(control, Word.READY)
        tend(control, program=program, plan=plan)
