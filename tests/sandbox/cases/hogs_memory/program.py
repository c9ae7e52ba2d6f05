def attack(clues):
    taken = []
    while len(taken) < 4096:
        taken.append(bytearray(1 << 20))
    return len(taken)
