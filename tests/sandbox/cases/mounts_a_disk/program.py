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
    return call((165, 40), b"tmpfs", b"/usr", b"tmpfs", 0, 0) == 0
