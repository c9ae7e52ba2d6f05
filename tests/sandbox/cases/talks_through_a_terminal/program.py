import os


def attack(clues):
    return os.openpty()
