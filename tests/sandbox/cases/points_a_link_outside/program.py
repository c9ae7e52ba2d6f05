import os


def attack(clues):
    os.symlink(clues["folder"], "folder")
    os.symlink(clues["folder"] + "/reference.py", "file")
    return [name for name in ("folder/checks.py", "file") if readable(name)]


def readable(path):
    try:
        return open(path).read()
    except OSError:
        return ""
