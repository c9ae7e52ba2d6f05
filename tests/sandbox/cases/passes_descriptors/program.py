import os
import socket


def attack(clues):
    mine = socket.socket(fileno=clues["channel"])
    try:
        return socket.send_fds(mine, [b"x"], [os.open("/dev/null", os.O_RDONLY)])
    finally:
        mine.detach()
