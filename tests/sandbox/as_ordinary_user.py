"""Run by root: become an ordinary user, in a mount namespace where the given places can be reached, and run a command.

    python -I as_ordinary_user.py UID PLACES COMMAND...        (places: separated by colons)

A developer's interpreter often lies below a home folder that nobody else may enter; here only its path is opened.
"""

import ctypes
import os
import sys

CLONE_NEWNS, MS_BIND, MS_REC, MS_PRIVATE = 0x00020000, 4096, 16384, 1 << 18
LIBC = ctypes.CDLL(None, use_errno=True)


def mount(source, target, kind, flags, options=b""):
    if LIBC.mount(source.encode(), target.encode(), kind, ctypes.c_ulong(flags), options) < 0:
        raise OSError(ctypes.get_errno(), f"mount {source} on {target}")


def closed_parent(path):
    parts = [p for p in path.split("/") if p]
    parents = ["/" + "/".join(parts[:n]) for n in range(1, len(parts))]
    return next((p for p in parents if not os.stat(p).st_mode & 0o001), None)


def open_up(places):
    """Cover each closed parent by an open one that holds the wanted places only."""
    wanted = [(place, closed_parent(place)) for place in places]
    held = {place: os.open(place, os.O_PATH) for place, parent in wanted if parent}
    for parent in {parent for _, parent in wanted if parent}:
        mount("tmpfs", parent, b"tmpfs", 0, b"size=1m,mode=755")
    for place, descriptor in held.items():
        os.makedirs(place, exist_ok=True)
        mount(f"/proc/self/fd/{descriptor}", place, None, MS_BIND | MS_REC)


def main():
    uid = int(sys.argv[1])
    if LIBC.unshare(CLONE_NEWNS) < 0:
        raise OSError(ctypes.get_errno(), "unshare")
    mount("none", "/", None, MS_REC | MS_PRIVATE)
    open_up(sys.argv[2].split(":"))
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    os.environ["HOME"] = "/tmp"
    os.execv(sys.argv[3], sys.argv[3:])


main()
