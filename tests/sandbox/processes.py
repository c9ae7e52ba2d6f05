"""Who is below whom, as the system lists it."""

from pathlib import Path

from sensui.sandbox import Sandbox


def descendants(pid: int) -> list[int]:
    """All processes below one, parents first."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, task.read_text().split()):
            found += [child, *descendants(child)]
    return found


def zygote_of(sandbox: Sandbox, profile: str) -> int:
    """The interpreter itself; bubblewrap stands between it and us."""
    top = sandbox.zygote_pids()[profile]
    return descendants(top)[1] if sandbox.name == "bubblewrap" else top


def resident_kib(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
