import os


def attack(clues):
    os.makedirs("a/b/c")
    open("a/b/c/file", "w").close()
    os.chmod("a/b", 0)
    os.chmod("a", 0)
    os.chmod(".", 0o500)
