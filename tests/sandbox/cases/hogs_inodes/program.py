def attack(clues):
    made = 0
    try:
        for number in range(20_000):
            open(f"file-{number}", "w").close()
            made += 1
    except OSError:
        pass
    return made if made > 10_000 else None
