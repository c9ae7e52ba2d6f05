import os


def attack(clues):
    before = [name for name in (*os.listdir("."), *os.listdir("/dev/shm")) if name.startswith("note-")]
    open("note-1", "w").close()
    return before
