"""Live kernels: one connection to each, owned by the school; browsers of its learner listen and speak through it.

In reading order: `frames` is the wire, `record` what a kernel showed, `life` one connection, `room` how many there may be,
`hub` all of them, `runtime` the thread they live in.
"""

from .frames import PROTOCOL, Message, frame_of, message_of
from .hub import Hub
from .record import Record, Shown
from .room import GaveWay, NoRoom
from .runtime import Runtime, runtime, runtime_close, runtime_open
from .seams import Host, Listener, Owner

__all__ = [
    "PROTOCOL",
    "GaveWay",
    "Host",
    "Hub",
    "Listener",
    "Message",
    "NoRoom",
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
