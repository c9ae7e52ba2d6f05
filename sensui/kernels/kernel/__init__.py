"""The kernel itself: it runs behind the wall, beside a learner's code, and imports nothing of Sensui.

A zygote loads it before the first fork and calls `warm` once; each fork calls `serve` with a channel, over which come one
line of JSON and the five sockets that the kernel listens on.
"""

from ._app import serve
from ._warm import warm

__all__ = ["serve", "warm"]
