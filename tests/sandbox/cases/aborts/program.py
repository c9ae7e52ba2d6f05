import os


def attack(clues):
    os.abort()
