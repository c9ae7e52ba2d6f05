"""Who lives below a host, as the system lists it."""

from pathlib import Path


def descendants(pid: int) -> list[int]:
    """All processes below one, parents first."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except OSError:
            continue
        for child in map(int, children):
            found += [child, *descendants(child)]
    return found


def kernels_below(pid: int) -> set[int]:
    """The kernels of a host: whoever below it has the threads of one."""
    return {each for each in descendants(pid) if len(list(Path(f"/proc/{each}/task").glob("*"))) > 3}


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
