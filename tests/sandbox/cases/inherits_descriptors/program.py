import os


def attack(clues):
    found = []
    for descriptor in range(1024):
        try:
            found.append((descriptor, os.fstat(descriptor).st_rdev))
        except OSError:
            continue
    nothing = os.stat("/dev/null").st_rdev
    return [at for at, device in found if at != clues["channel"] and device != nothing]
