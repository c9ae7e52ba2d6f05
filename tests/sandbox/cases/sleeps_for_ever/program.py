import time


def attack(clues):
    time.sleep(1 << 20)
