import socket


def attack(clues):
    mine = socket.socket(fileno=clues["channel"])
    mine.sendall((1 << 31).to_bytes(4, "big"))
    while True:
        mine.sendall(b"x" * 65536)
