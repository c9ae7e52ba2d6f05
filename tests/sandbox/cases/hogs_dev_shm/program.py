def attack(clues):
    written = 0
    try:
        for number in range(200):
            with open(f"/dev/shm/hog-{number}", "wb") as file:
                written += file.write(b"x" * (1 << 20))
    except OSError:
        pass
    return written if written > 40 << 20 else None
