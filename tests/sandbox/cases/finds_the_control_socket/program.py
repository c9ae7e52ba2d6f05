import os
import socket
import stat


def attack(clues):
    found = []
    for descriptor in range(1024):
        try:
            mode = os.fstat(descriptor).st_mode
        except OSError:
            continue
        if stat.S_ISSOCK(mode) and descriptor != clues["channel"]:
            found.append(descriptor)
            socket.socket(fileno=descriptor).send(b"K")
    return found
