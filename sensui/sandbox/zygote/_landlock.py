"""What a process may do with files, kept by the kernel, with no privilege needed (Landlock, Linux 5.13 and later).

Where no namespace can be had this is what keeps the answers out of sight.
"""

import os
import stat
import struct
from collections.abc import Iterable
from contextlib import suppress

from . import _linux

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH = 1, 1

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_MAKE_CHAR, _MAKE_SOCK, _MAKE_BLOCK = 1 << 6, 1 << 9, 1 << 11
_TRUNCATE, _IOCTL_DEV = 1 << 14, 1 << 15
_BITS_OF_VERSION = {1: 13, 2: 14, 3: 15, 4: 15}
_BITS_SINCE = 16
_TCP_SINCE, _SCOPES_SINCE = 4, 6

_READ = _READ_FILE | _READ_DIR
_FILES_ONLY = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL_DEV
_NEVER = _EXECUTE | _MAKE_CHAR | _MAKE_SOCK | _MAKE_BLOCK | _IOCTL_DEV


def version() -> int:
    """Which Landlock this kernel has; 0 for none."""
    with suppress(OSError, AttributeError):
        return _linux.syscall(_CREATE_RULESET, None, 0, _VERSION_FLAG, call="landlock")
    return 0


def restrict(
    *, readable: Iterable[str], listable: Iterable[str], writable: Iterable[str], own: Iterable[str]
) -> None:
    """From here on: read, list, and write only there, and do anything but special files in one's own folders.

    Where the kernel can, no TCP, no abstract sockets and no signals to anybody outside either.
    """
    known = version()
    handled = (1 << _BITS_OF_VERSION.get(known, _BITS_SINCE)) - 1
    network = 3 if known >= _TCP_SINCE else 0
    scopes = 3 if known >= _SCOPES_SINCE else 0
    attributes = struct.pack("QQQ", handled, network, scopes)
    size = 24 if scopes else 16 if network else 8
    ruleset = _linux.syscall(_CREATE_RULESET, attributes, size, 0, call="landlock_create_ruleset")
    try:
        for path in readable:
            _allow(ruleset, path, _READ & handled)
        for path in listable:
            _allow(ruleset, path, _READ_DIR & handled)
        for path in writable:
            _allow(ruleset, path, (_READ_FILE | _WRITE_FILE) & handled)
        for path in own:
            _allow(ruleset, path, handled & ~_NEVER)
        _linux.syscall(_RESTRICT_SELF, ruleset, 0, call="landlock_restrict_self")
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, access: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there, or not to be reached by this user, needs no rule
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            access &= _FILES_ONLY
        rule = struct.pack("=Qi", access, place)
        _linux.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0, call=f"landlock_add_rule {path}")
    finally:
        os.close(place)
