import os


def attack(clues):
    os.setsid()
    return "left"
