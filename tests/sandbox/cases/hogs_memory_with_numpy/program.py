import numpy as np


def attack(clues):
    try:
        return np.ones(1 << 37).nbytes
    except MemoryError:
        return [np.ones(1 << 20) for _ in range(4096)] and "took 32 GiB"
