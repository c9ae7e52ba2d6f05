"""The words between a zygote and its supervisor: short frames on a stream socket, descriptors beside them.

Both sides of a frame are ours: a learner's program never holds one of these sockets.
"""

import os
import socket
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

_HEADER = struct.Struct("<cI")
_ORDER = struct.Struct("<dIIII")
_DEATH = struct.Struct("<idq")
_DESCRIPTOR = struct.Struct("i")
_CLOEXEC = getattr(socket, "MSG_CMSG_CLOEXEC", 0)


class Word(Enum):
    """What a frame says."""

    FORK = b"K"
    """supervisor: make a child with these limits; beside it the child's channel and its report"""
    DRAIN = b"D"
    """supervisor: end when your last child has"""
    STARTED = b"S"
    """zygote: the child has this process id; beside it a pidfd where the system has them"""
    READY = b"R"
    """zygote: all is loaded; or child: the walls are up, the program waits"""
    FAILED = b"F"
    """zygote or child: it could not be done, and this is why"""
    ENDED = b"E"
    """zygote: the child is gone, with nothing left of it"""


@dataclass(frozen=True, kw_only=True)
class Order:
    """What one child may use, in the units of setrlimit's callers."""

    cpu_seconds: float
    memory_mib: int
    processes: int
    file_mib: int
    open_files: int
    home: str = ""
    """the name of the folder it is settled in; empty for a run that does not stay"""

    def pack(self) -> bytes:
        counts = (self.memory_mib, self.processes, self.file_mib, self.open_files)
        return _ORDER.pack(self.cpu_seconds, *counts) + self.home.encode()

    @classmethod
    def unpack(cls, payload: bytes) -> "Order":
        cpu_seconds, memory_mib, processes, file_mib, open_files = _ORDER.unpack(payload[: _ORDER.size])
        return cls(
            cpu_seconds=cpu_seconds,
            memory_mib=memory_mib,
            processes=processes,
            file_mib=file_mib,
            open_files=open_files,
            home=payload[_ORDER.size :].decode(),
        )


@dataclass(frozen=True, kw_only=True)
class Death:
    """What the system said of a child that is gone."""

    status: int
    """as os.wait4 gives it"""
    cpu_seconds: float
    peak_kib: int

    def pack(self) -> bytes:
        return _DEATH.pack(self.status, self.cpu_seconds, self.peak_kib)

    @classmethod
    def unpack(cls, payload: bytes) -> "Death":
        status, cpu_seconds, peak_kib = _DEATH.unpack(payload)
        return cls(status=status, cpu_seconds=cpu_seconds, peak_kib=peak_kib)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """One message and the descriptors that came with it."""

    word: Word
    payload: bytes
    descriptors: tuple[int, ...] = ()


def send_frame(
    connection: socket.socket, word: Word, payload: bytes = b"", *, descriptors: Sequence[int] = ()
) -> None:
    frame = _HEADER.pack(word.value, len(payload)) + payload
    sent = socket.send_fds(connection, [frame], list(descriptors)) if descriptors else 0
    if sent < len(frame):
        connection.sendall(frame[sent:])


def receive_frame(connection: socket.socket, *, descriptors: int = 0) -> Frame:
    """The next frame; EOFError when the other side has gone."""
    # Not socket.recv_fds: it forgets its flags (Python 3.11), and the descriptors would live on in subprocesses.
    room = socket.CMSG_LEN(descriptors * _DESCRIPTOR.size)
    head, ancillary, _, _ = connection.recvmsg(_HEADER.size, room, _CLOEXEC)
    if not head:
        raise EOFError("the other side has closed the connection")
    received = tuple(_descriptors_in(ancillary))
    head += _receive_exactly(connection, _HEADER.size - len(head))
    word, length = _HEADER.unpack(head)
    payload = _receive_exactly(connection, length)
    return Frame(word=Word(word), payload=payload, descriptors=received)


def _descriptors_in(ancillary: Iterable[tuple[int, int, bytes]]) -> Iterator[int]:
    for level, kind, data in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            whole = data[: len(data) // _DESCRIPTOR.size * _DESCRIPTOR.size]
            for (descriptor,) in _DESCRIPTOR.iter_unpack(whole):
                os.set_inheritable(descriptor, False)
                yield descriptor


def _receive_exactly(connection: socket.socket, length: int) -> bytes:
    parts = bytearray()
    while len(parts) < length:
        part = connection.recv(length - len(parts))
        if not part:
            raise EOFError("the other side closed the connection inside a frame")
        parts += part
    return bytes(parts)
