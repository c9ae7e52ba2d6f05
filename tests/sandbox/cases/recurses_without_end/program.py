import sys


def attack(clues):
    sys.setrecursionlimit(1 << 30)
    return deeper(object())


def deeper(thing):
    return sorted([thing], key=deeper)
