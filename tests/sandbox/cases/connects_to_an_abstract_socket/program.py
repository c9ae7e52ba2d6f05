import socket


def attack(clues):
    connection = socket.socket(socket.AF_UNIX)
    connection.connect("\0" + clues["abstract"])
    return connection.recv(100)
