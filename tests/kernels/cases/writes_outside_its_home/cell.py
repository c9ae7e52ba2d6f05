import os, tempfile

own = ("/proc", "/sys", "/tmp", "/scratch", "/dev/shm", os.getcwd())
for folder, folders, files in os.walk("/"):
    folders[:] = [name for name in folders if os.path.join(folder, name) not in own and folder.count("/") < 4]
    try:
        with tempfile.NamedTemporaryFile(dir=folder):
            print(folder)
    except OSError:
        pass
