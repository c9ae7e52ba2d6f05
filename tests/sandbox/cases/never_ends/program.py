def attack(clues):
    return sum(range(1 << 60))
