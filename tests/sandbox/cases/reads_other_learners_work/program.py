import glob


def attack(clues):
    places = ["/tmp/sensui-*/run-*/*", "/proc/[0-9]*/cwd/*", "/home/*/*.ipynb", clues["folder"] + "/*"]
    return [path for place in places for path in glob.glob(place) if "/proc/self" not in path]
