import socket


def attack(clues):
    mine = socket.socket(fileno=clues["channel"])
    try:
        mine.connect(clues["socket"])
        return mine.recv(100)
    finally:
        mine.detach()
