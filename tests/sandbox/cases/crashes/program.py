import ctypes


def attack(clues):
    return ctypes.string_at(0)
