import subprocess
import sys


def attack(clues):
    return [subprocess.Popen([sys.executable, "-c", "input()"]).pid for _ in range(10_000)]
