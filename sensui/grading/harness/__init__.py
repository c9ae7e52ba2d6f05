"""What runs inside the sandbox: load a learner's cells, call what they define, send plain data back.

Nothing of ours is imported here, and nothing that is worth stealing ever arrives: no expected value, no reference,
no check. Whoever takes this process over can only give wrong answers, and those are compared outside.

`wire` (frames on a socket) and `values` (what may cross) are used by both sides; `cells` executes notebook cells;
`session` answers requests until the channel closes.
"""

from .session import serve, warm
from .values import Function, Handle, Opaque, Tensor, pack, unpack
from .wire import MAX_BYTES, ChannelClosed, WireError, decode, encode, receive, send, send_frames

__all__ = [
    "MAX_BYTES",
    "ChannelClosed",
    "Function",
    "Handle",
    "Opaque",
    "Tensor",
    "WireError",
    "decode",
    "encode",
    "pack",
    "receive",
    "send",
    "send_frames",
    "serve",
    "unpack",
    "warm",
]
