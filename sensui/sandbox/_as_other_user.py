"""Run by root, to start a wall as nobody that owns anything: show it some folders, give up root, become the command.

    python -I _as_other_user.py UID COMMAND-AS-JSON SOURCE...

Each source appears as /tmp/0, /tmp/1 … in a mount namespace of its own: the other user may not be able to walk to
where it really is. Imports nothing of Sensui, for it runs before there is a wall.
"""

import ctypes
import json
import os
import stat
import sys

_CLONE_NEWNS, _MS_NOSUID, _MS_BIND, _MS_REC, _MS_PRIVATE = 0x00020000, 2, 4096, 16384, 1 << 18
_STAGE = "/tmp"
_LIBC = ctypes.CDLL(None, use_errno=True)


def main(uid: int, command: list[str], sources: list[str]) -> None:
    _check(_LIBC.unshare(_CLONE_NEWNS), "unshare")
    opened = [os.open(source, os.O_PATH | os.O_CLOEXEC) for source in sources]
    _mount("none", "/", None, _MS_REC | _MS_PRIVATE, "")
    _mount("tmpfs", _STAGE, "tmpfs", _MS_NOSUID, "size=1m,mode=755")
    for number, descriptor in enumerate(opened):
        target = f"{_STAGE}/{number}"
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            os.mkdir(target)
        else:
            os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
        _mount(f"/proc/self/fd/{descriptor}", target, None, _MS_BIND | _MS_REC, "")
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    os.execv(command[0], command)


def _mount(source: str, target: str, kind: str | None, flags: int, options: str) -> None:
    kind_bytes = kind.encode() if kind else None
    result = _LIBC.mount(
        source.encode(), target.encode(), kind_bytes, ctypes.c_ulong(flags), options.encode()
    )
    _check(result, f"mount on {target}")


def _check(result: int, call: str) -> None:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{call}: {os.strerror(number)}")


if __name__ == "__main__":
    main(int(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:])
