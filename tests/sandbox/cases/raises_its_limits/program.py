import resource


def attack(clues):
    got = []
    for name in ("RLIMIT_CPU", "RLIMIT_AS", "RLIMIT_FSIZE", "RLIMIT_NOFILE", "RLIMIT_NPROC"):
        kind = getattr(resource, name)
        before = resource.getrlimit(kind)[1]
        try:
            resource.setrlimit(kind, (1 << 40, 1 << 40))
        except (ValueError, OSError):
            pass
        if resource.getrlimit(kind)[1] > before > 0:
            got.append(name)
    return got
