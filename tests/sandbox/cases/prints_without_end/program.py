def attack(clues):
    line = "x" * 100_000
    while True:
        print(line)
