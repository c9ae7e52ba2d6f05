import os


def attack(clues):
    with open("hog", "wb") as file:
        file.truncate(1 << 40)
    return os.path.getsize("hog")
