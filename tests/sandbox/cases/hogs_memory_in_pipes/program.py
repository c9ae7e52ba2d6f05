import os


def attack(clues):
    kept = 0
    try:
        while kept < 1 << 28:
            reader, writer = os.pipe()
            os.set_blocking(writer, False)
            try:
                while True:
                    kept += os.write(writer, b"x" * 65536)
            except BlockingIOError:
                pass
    except OSError:
        pass
    return kept if kept > 1 << 25 else None
