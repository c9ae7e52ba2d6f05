"""The few calls of Linux that the standard library has no name for."""

import ctypes
import os
import signal
import struct
import sys
from contextlib import suppress

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 8, 4096, 16384, 1 << 18

_LINUX = sys.platform == "linux"
_LIBC = ctypes.CDLL(None, use_errno=True)

_MNT_DETACH = 2
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_CAPBSET_DROP = 1, 4, 22, 24
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 36, 38, 47
_PR_CAP_AMBIENT_CLEAR_ALL, _SECCOMP_MODE_FILTER = 4, 2
_CAPSET = {"x86_64": 126, "aarch64": 91}
_CAPABILITY_VERSION_3 = 0x20080522

if _LINUX:  # once here rather than at every call: a child makes fifty of them
    _LIBC.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]


def check(result: int, call: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{call}: {os.strerror(number)}")
    return result


def prctl(option: int, *values: int) -> int:
    return check(_LIBC.prctl(option, *(*values, 0, 0, 0, 0)[:4]), f"prctl({option})")


def syscall(number: int, *arguments: object, call: str) -> int:
    return check(_LIBC.syscall(ctypes.c_long(number), *arguments), call)


def unshare(flags: int) -> None:
    check(_LIBC.unshare(flags), f"unshare({flags:#x})")


def setns(descriptor: int, kind: int) -> None:
    check(_LIBC.setns(descriptor, kind), "setns")


def mount(source: str, target: str, kind: str | None, flags: int, options: str = "") -> None:
    kind_bytes = kind.encode() if kind else None
    result = _LIBC.mount(
        source.encode(), target.encode(), kind_bytes, ctypes.c_ulong(flags), options.encode()
    )
    check(result, f"mount {kind or source} on {target}")


def unmount(target: str) -> None:
    """Take a mount out of sight, whoever still uses it."""
    check(_LIBC.umount2(target.encode(), _MNT_DETACH), f"umount {target}")


def adopt_orphans() -> None:
    """Whoever loses its parent below this process becomes its child."""
    if _LINUX:
        prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with_parent() -> None:
    if _LINUX:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def children() -> list[int]:
    """The processes whose parent this one is; none where the system does not say."""
    with suppress(OSError), open(f"/proc/self/task/{os.getpid()}/children") as file:
        return [int(pid) for pid in file.read().split()]
    return []


def give_up_privileges() -> None:
    """No capability now, none by running a program, and no look at this process from its siblings."""
    prctl(_PR_SET_NO_NEW_PRIVS, 1)
    with suppress(OSError):
        prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL)
    for capability in range(64):
        if _LIBC.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) < 0:
            break  # the last one has been passed, or there is no right to drop any: then there are none to keep
    header = struct.pack("Ii", _CAPABILITY_VERSION_3, 0)
    syscall(_CAPSET[os.uname().machine], header, bytes(24), call="capset")
    prctl(_PR_SET_DUMPABLE, 0)


class Filter:
    """A seccomp program in the memory a child inherits, so that it pays one call for it."""

    def __init__(self, program: bytes) -> None:
        self._length = len(program) // 8
        self._code = ctypes.create_string_buffer(program, len(program))
        packed = struct.pack("HxxxxxxQ", self._length, ctypes.addressof(self._code))
        self._header = ctypes.create_string_buffer(packed, len(packed))

    def install(self) -> None:
        prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(self._header))
