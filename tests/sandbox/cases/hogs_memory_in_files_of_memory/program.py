import os


def attack(clues):
    file = os.memfd_create("hog")
    return os.write(file, b"x" * (1 << 20))
