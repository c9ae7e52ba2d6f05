import socket


def attack(clues):
    return socket.socket(17, socket.SOCK_RAW, 0x0300).fileno()
