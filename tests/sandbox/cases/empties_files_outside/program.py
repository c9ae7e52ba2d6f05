import os


def attack(clues):
    done = []
    for name in ("checks.py", "reference.py"):
        path = os.path.join(clues["folder"], name)
        try:
            os.truncate(path, 0)
            done.append(path)
        except OSError:
            pass
        try:
            os.close(os.open(path, os.O_RDONLY | os.O_TRUNC))
            done.append(path)
        except OSError:
            pass
    return done
