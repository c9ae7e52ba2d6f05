def attack(clues):
    got = []
    for path in ("/proc/kcore", "/dev/mem", "/dev/kmsg", "/proc/kmsg", "/proc/1/root/etc/shadow", "/etc/shadow"):
        try:
            with open(path, "rb") as file:
                got.append(file.read(64) and path)
        except OSError:
            pass
    return got
