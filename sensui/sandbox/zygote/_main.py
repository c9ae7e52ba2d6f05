"""The first and last thing a zygote does."""

import json
import socket
import sys

from ._loading import load
from ._loop import tend
from ._messages import Word, send_frame
from ._plan import Plan


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
