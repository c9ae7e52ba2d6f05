"""Frames on a stream socket: four bytes of length, then one msgpack map. Never pickle.

Both ends distrust each other: length, depth and time are bounded, and every way a frame can be wrong has a named error.

WireError                 what came is not a frame of ours
├── FrameTooLong          it says that it is longer than allowed
├── MalformedFrame        it is not the msgpack of a message
└── ChannelClosed         the other end has gone
"""

import socket
import struct
import time
from collections.abc import Sequence
from typing import Any

import msgpack

MAX_BYTES = 64 << 20
MAX_PARTS = 250_000
MAX_LEVELS = 80
SHORT = 2 << 10
CONTAINERS = (dict, list)
LENGTH = struct.Struct("<I")


class WireError(Exception):
    """What came over the channel is not a frame of ours."""


class FrameTooLong(WireError):
    """A frame is longer than the wire allows."""

    def __init__(self, length: int, most: int) -> None:
        super().__init__(f"a frame of {length} bytes, expected at most {most}")
        self.length = length


class MalformedFrame(WireError):
    """A frame is not the msgpack of a message."""

    def __init__(self, why: str) -> None:
        super().__init__(f"a frame that cannot be read: {why}")


class ChannelClosed(WireError):
    """The other end has gone, perhaps in the middle of a frame."""

    def __init__(self) -> None:
        super().__init__("the other end closed the channel")


def encode(message: dict[str, Any]) -> bytes:
    """Return the frame of a message; raises FrameTooLong."""
    try:
        body: bytes = msgpack.packb(message, use_bin_type=True)
    except UnicodeEncodeError:  # half of a surrogate pair, which a learner's text may hold and UTF-8 cannot
        body = msgpack.packb(message, use_bin_type=True, unicode_errors="backslashreplace")
    if len(body) > MAX_BYTES:
        raise FrameTooLong(len(body), MAX_BYTES)
    return LENGTH.pack(len(body)) + body


def decode(body: bytes | bytearray | memoryview) -> dict[str, Any]:
    """Return the message in the body of a frame; raises MalformedFrame whatever the bytes are.

    Parts are counted before they are built: a byte can stand for an empty list, which takes fifty in memory, and five for
    a list that is announced. A short body is built at once: whatever it says, it takes a few megabytes.
    """
    try:
        message = _unpacked(body) if len(body) <= SHORT else _counted(body)
    except (ValueError, TypeError, IndexError, msgpack.UnpackException, MemoryError, OverflowError) as error:
        raise MalformedFrame(f"{type(error).__name__}: {error}"[:200]) from None
    if not isinstance(message, dict) or not isinstance(message.get("op"), str):
        raise MalformedFrame("it is not one message with an `op`")
    return message


def _unpacked(body: bytes | bytearray | memoryview) -> Any:
    message = msgpack.unpackb(body, raw=False, strict_map_key=True, ext_hook=_keep_extension)
    _expect_few_levels(message, depth=0)
    return message


def _expect_few_levels(part: Any, *, depth: int) -> None:
    if part and depth == MAX_LEVELS:
        raise MalformedFrame("it has too many levels")
    if type(part) is dict:
        for key in part:
            _expect_text(key)
        part = part.values()
    for inner in part:
        if type(inner) in CONTAINERS:
            _expect_few_levels(inner, depth=depth + 1)


def _counted(body: bytes | bytearray | memoryview) -> Any:
    unpacker = msgpack.Unpacker(
        raw=False, strict_map_key=True, ext_hook=_keep_extension, read_size=len(body) + 1
    )
    unpacker.feed(body)
    message = _part(unpacker, body, left=[MAX_PARTS], depth=0)
    if unpacker.tell() != len(body):
        raise MalformedFrame("it is more than one message")
    return message


def _part(
    unpacker: msgpack.Unpacker, body: bytes | bytearray | memoryview, *, left: list[int], depth: int
) -> Any:
    left[0] -= 1
    if left[0] < 0 or depth > MAX_LEVELS:
        raise MalformedFrame("it has too many parts, or too many levels")
    first = body[unpacker.tell()]
    if 0x90 <= first <= 0x9F or first in (0xDC, 0xDD):
        length = _affordable(unpacker.read_array_header(), left)
        return [_part(unpacker, body, left=left, depth=depth + 1) for _ in range(length)]
    if 0x80 <= first <= 0x8F or first in (0xDE, 0xDF):
        length = _affordable(unpacker.read_map_header(), left)
        return {_key(unpacker): _part(unpacker, body, left=left, depth=depth + 1) for _ in range(length)}
    return unpacker.unpack()


def _affordable(length: int, left: list[int]) -> int:
    if length > left[0]:
        raise MalformedFrame("it has too many parts")
    return length


def _key(unpacker: msgpack.Unpacker) -> str:
    return _expect_text(unpacker.unpack())


def _expect_text(key: object) -> str:
    if not isinstance(key, str):
        raise MalformedFrame("a map has a key that is no string")
    return key


def send(channel: socket.socket, message: dict[str, Any], *, deadline: float | None = None) -> None:
    """Send a message whole; raises FrameTooLong, ChannelClosed, TimeoutError."""
    send_frames(channel, [encode(message)], deadline=deadline)


def send_frames(channel: socket.socket, frames: Sequence[bytes], *, deadline: float | None = None) -> None:
    """Send frames that are encoded already, one behind the other; raises ChannelClosed, TimeoutError."""
    _wait_at_most(channel, deadline)
    try:
        channel.sendall(b"".join(frames))
    except (BrokenPipeError, ConnectionResetError):
        raise ChannelClosed from None


def receive(
    channel: socket.socket, *, deadline: float | None = None, most: int = MAX_BYTES
) -> dict[str, Any]:
    """Wait for one message; raises ChannelClosed, FrameTooLong, MalformedFrame, TimeoutError.

    `deadline` (of time.monotonic) counts for the whole frame, so that a peer cannot drip it.
    """
    (length,) = LENGTH.unpack(_exactly(channel, LENGTH.size, deadline))
    if length > most:
        raise FrameTooLong(length, most)
    return decode(_exactly(channel, length, deadline))


def _exactly(channel: socket.socket, count: int, deadline: float | None) -> bytearray:
    buffer = bytearray()
    while len(buffer) < count:
        _wait_at_most(channel, deadline)
        try:
            # Grow with what has come, not with what was announced: a header alone must not cost memory.
            chunk = channel.recv(min(count - len(buffer), 1 << 20))
        except ConnectionResetError:
            raise ChannelClosed from None
        if not chunk:
            raise ChannelClosed
        buffer += chunk
    return buffer


def _wait_at_most(channel: socket.socket, deadline: float | None) -> None:
    if deadline is not None:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        channel.settimeout(left)


def _keep_extension(code: int, data: bytes) -> msgpack.ExtType:
    return msgpack.ExtType(code, data)
