"""The zygotes of a sandbox and what they hold."""

from pathlib import Path

from living import descendants

from sensui.sandbox import Sandbox


def zygote_of(sandbox: Sandbox, profile: str) -> int:
    """The interpreter itself; bubblewrap stands between it and us."""
    top = sandbox.zygote_pids()[profile]
    return descendants(top)[1] if sandbox.name == "bubblewrap" else top


def resident_kib(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
