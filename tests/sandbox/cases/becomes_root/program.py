import os


def attack(clues):
    os.setresuid(0, 0, 0)
    return os.getuid() == 0
