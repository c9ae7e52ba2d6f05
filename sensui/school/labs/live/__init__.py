"""Live kernels: one connection to each, owned by the school; browsers of its learner listen and speak through it.

In reading order: `frames` is the wire, `record` what a kernel showed, `hub` the connections, `runtime` the thread they live in.
"""

from .frames import PROTOCOL, Message, frame_of, message_of
from .hub import Hub
from .record import Record, Shown
from .runtime import Runtime, runtime, runtime_close, runtime_open
from .seams import Host, Listener, Owner

__all__ = [
    "PROTOCOL",
    "Host",
    "Hub",
    "Listener",
    "Message",
    "Owner",
    "Record",
    "Runtime",
    "Shown",
    "frame_of",
    "message_of",
    "runtime",
    "runtime_close",
    "runtime_open",
]
