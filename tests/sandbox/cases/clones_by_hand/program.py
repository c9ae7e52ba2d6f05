import ctypes
import os
import platform

LIBC = ctypes.CDLL(None, use_errno=True)
COLUMN = {"x86_64": 0, "aarch64": 1}[platform.machine()]


def call(numbers, *arguments):
    result = LIBC.syscall(ctypes.c_long(numbers[COLUMN]), *arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def attack(clues):
    got = []
    for flags in (17, 0x100 | 17, 0x4000 | 17, 0x10000000 | 17, 0x00010000 | 0x10000000):
        try:
            pid = call((56, 220), flags, 0, 0, 0, 0)
        except OSError:
            continue
        if pid == 0:
            os._exit(0)
        got.append(pid)
    return got
