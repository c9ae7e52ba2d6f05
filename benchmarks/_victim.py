"""A machine to be attacked: a peer's environment in a sealed box, with prey in it, where a notebook is graded.

The peers have no wall of their own when they run as their documentation first says. The attacks are real, so a box stands
around the whole grader: other processes, files and networks than those in it cannot be reached.
"""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from _environments import environment_variables

import sensui.sandbox
from sensui.sandbox._places import links, readable_places

UID = 60800
LAUNCHER = Path(sensui.sandbox.__file__).parent / "_as_other_user.py"
MEMORY, FILES = 5 << 29, 1 << 29
LEAVING = 10
PROGRAM = Path(__file__).parent / "_victim_inside.py"


def attacked(
    peer: str, place: Path, *, course: Path, notebook: Path, folder: Path, seconds: float
) -> tuple[dict[str, object], float]:
    """Grade a notebook in the box. What the program inside says of it; empty when it did not live to say it."""
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(course, home)
    shutil.copy(notebook, home / "submission.ipynb")
    for path in (home, *home.rglob("*")):
        path.chmod(0o777)
    begun = time.perf_counter()
    command = [str(place / "bin" / "python"), "/inside.py", peer]
    with subprocess.Popen(
        _boxed(command, place=place, home=home, seconds=seconds),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment_variables(place) | {"HOME": "/home", "LANG": "C.UTF-8"},
        preexec_fn=_bounded,
        start_new_session=True,
    ) as box:
        said = _said_by(box, seconds=seconds + 20).decode(errors="replace")
    lines = [line for line in said.splitlines() if line.startswith("{")]
    return (json.loads(lines[-1]) if lines else {}), time.perf_counter() - begun


def _said_by(box: subprocess.Popen[bytes], *, seconds: float) -> bytes:
    """What it wrote, also when an attack has stopped or orphaned whatever should have ended it in time."""
    try:
        return box.communicate(timeout=seconds)[0]
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(box.pid, signal.SIGKILL)
    try:
        return box.communicate(timeout=LEAVING)[0]
    except subprocess.TimeoutExpired:  # somebody still holds the other end of the pipe
        if box.stdout is not None:
            box.stdout.close()
        return b""


def _boxed(command: Sequence[str], *, place: Path, home: Path, seconds: float) -> list[str]:
    bwrap = shutil.which("bwrap")
    if bwrap is None:
        raise SystemExit(
            "this benchmark attacks graders that have no wall, so it needs bubblewrap around them"
        )
    shown = {str(path): path for path in (*readable_places(), *_programs(), place.resolve())}
    shown["/inside.py"] = PROGRAM
    box = [bwrap, "--unshare-all", "--uid", "1000", "--gid", "1000", "--die-with-parent", "--new-session"]
    box += ["--size", str(FILES), "--tmpfs", "/tmp", "--proc", "/proc", "--dev", "/dev"]
    sources = [*shown.values(), home]
    targets = [*shown, "/home"]
    staged = [f"/tmp/{at}" for at in range(len(sources))] if os.geteuid() == 0 else list(map(str, sources))
    for source, target in zip(staged, targets, strict=True):
        box += ["--bind" if target == "/home" else "--ro-bind", source, target]
    for target, link in links():
        box += ["--symlink", target, link]
    box += ["--chdir", "/home", "--", "timeout", "--signal=KILL", str(seconds), *command]
    if os.geteuid() != 0:
        return box
    return [sys.executable, "-I", str(LAUNCHER), str(UID), json.dumps(box), *map(str, sources)]


def _programs() -> list[Path]:
    return [Path(name) for name in ("/usr/bin", "/bin", "/usr/share", "/etc") if Path(name).exists()]


def _bounded() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILES, FILES))
    resource.setrlimit(resource.RLIMIT_NOFILE, (1024, 1024))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
