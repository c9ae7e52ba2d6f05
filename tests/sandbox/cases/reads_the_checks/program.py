import os


def attack(clues):
    return os.read(os.open(clues["folder"] + "/checks.py", os.O_RDONLY), 1000)
