import ctypes
import re


def attack(clues):
    secret = re.compile(clues["token_starts"].encode() + rb"[0-9a-f]{6}")
    found = []
    for line in open("/proc/self/maps"):
        span, rights = line.split()[:2]
        start, end = (int(part, 16) for part in span.split("-"))
        if rights.startswith("rw") and "[v" not in line:
            found += secret.findall(ctypes.string_at(start, end - start))
    return found
