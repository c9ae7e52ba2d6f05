import socket


def attack(clues):
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(clues["socket"])
    return connection.recv(100)
