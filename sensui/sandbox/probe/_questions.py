"""What can be done here that a wall should not allow? Each answer lists what got through."""

import ctypes
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

_MIB = 1 << 20
_UNSHARE = {"x86_64": 272, "aarch64": 97}


def nothing(given: Any) -> list[str]:
    return []


def read(paths: list[str]) -> list[str]:
    return [path for path in paths if _opens(path, "rb")]


def write(folders: list[str]) -> list[str]:
    names = [os.path.join(folder, "sensui-was-here") for folder in folders]
    written = [name for name in names if _opens(name, "x")]
    for name in written:
        os.unlink(name)
    return [os.path.dirname(name) for name in written]


def see_processes(given: Any) -> list[str]:
    with suppress(OSError):
        return [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) != os.getpid()]
    return []


def connect(addresses: list[list[Any]]) -> list[str]:
    return [str(address) for family, address in addresses if _answers(family, address)]


def start_a_process(given: Any) -> list[str]:
    with suppress(OSError):
        pid = os.fork()
        if pid == 0:
            os._exit(0)
        os.waitpid(pid, 0)
        return ["fork"]
    return []


def make_a_forbidden_call(given: Any) -> list[str]:
    """Leave no namespace at all: harmless where it is allowed, and a wall ends the run for the asking."""
    result = ctypes.CDLL(None).syscall(_UNSHARE[os.uname().machine], 0)
    return [f"the call came back with {result}"]


def compute_for_ever(given: Any) -> list[str]:
    while True:
        pass


def take_memory(mib: int) -> list[str]:
    with suppress(MemoryError):
        return [f"{len(bytearray(mib * _MIB)) // _MIB} MiB"]
    return []


def fill_the_disk(mib: int) -> list[str]:
    piece, written = b"x" * _MIB, 0
    with suppress(OSError):
        for number in range(mib):
            with open(f"piece-{number}", "wb") as file:
                written += file.write(piece) // _MIB
        return [f"{written} MiB"]
    return []


def _opens(path: str, mode: str) -> bool:
    try:
        open(path, mode).close()
    except OSError:
        return False
    return True


def _answers(family: int, address: Any) -> bool:
    try:
        with socket.socket(family) as connection:
            connection.settimeout(1)
            connection.connect(tuple(address) if isinstance(address, list) else address)
    except OSError:
        return False
    return True


QUESTIONS: dict[str, Callable[[Any], list[str]]] = {
    question.__name__: question
    for question in (
        nothing,
        read,
        write,
        see_processes,
        connect,
        start_a_process,
        make_a_forbidden_call,
        compute_for_ever,
        take_memory,
        fill_the_disk,
    )
}
