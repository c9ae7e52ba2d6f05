import socket


def attack(clues):
    return socket.getaddrinfo("the-answer.example", 80)
