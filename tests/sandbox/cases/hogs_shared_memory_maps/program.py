import mmap


def attack(clues):
    taken = []
    while len(taken) < 512:
        taken.append(mmap.mmap(-1, 1 << 23))
        taken[-1].write(b"x" * (1 << 23))
    return len(taken)
