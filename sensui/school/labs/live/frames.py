"""Jupyter's messages as they travel over a websocket: v1.kernel.websocket.jupyter.org.

A frame is the number of offsets, the offsets (64 bits each, little-endian), then channel, header, parent header, metadata and
content between them, and buffers after.
"""

import json
import struct
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

PROTOCOL = "v1.kernel.websocket.jupyter.org"
_WORD = struct.Struct("<Q")
_PARTS = 6


@dataclass(frozen=True, kw_only=True)
class Message:
    """One message, as far as the school reads it."""

    channel: str
    header: dict[str, Any]
    parent: dict[str, Any]
    metadata: dict[str, Any]
    content: dict[str, Any]

    @property
    def type(self) -> str:
        return str(self.header.get("msg_type", ""))

    @property
    def id(self) -> str:
        return str(self.header.get("msg_id", ""))

    @property
    def answers(self) -> str:
        """id of the request that this message belongs to"""
        return str(self.parent.get("msg_id", ""))


def message_of(frame: bytes | str) -> Message | None:
    """Read a frame; None when it is none of this protocol."""
    if isinstance(frame, str):
        return None
    try:
        count = _WORD.unpack_from(frame)[0]
        if count < _PARTS or 8 * (count + 1) > len(frame):
            return None
        offsets = struct.unpack_from(f"<{_PARTS}Q", frame, 8)
        parts = [frame[a:b] for a, b in pairwise(offsets)]
        header, parent, metadata, content = (json.loads(part) for part in parts[1:])
    except (struct.error, ValueError, RecursionError):
        return None
    if not all(isinstance(one, dict) for one in (header, parent, metadata, content)):
        return None
    channel = parts[0].decode("ascii", "replace")
    return Message(channel=channel, header=header, parent=parent, metadata=metadata, content=content)


def frame_of(message: Message) -> bytes:
    """Write a message without buffers."""
    said = (message.header, message.parent, message.metadata, message.content)
    parts = [message.channel.encode(), *(json.dumps(one).encode() for one in said)]
    offsets = [8 * (_PARTS + 1)]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    return struct.pack(f"<{_PARTS + 1}Q", _PARTS, *offsets) + b"".join(parts)
