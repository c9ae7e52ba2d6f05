"""Runs in the box, in a peer's environment: lay out the prey, grade the notebook, say what became of it all.

Imports the standard library only, until the grader is started as the command that its documentation names.
"""

import json
import os
import resource
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

TOKEN = "the-answer-is-4f1c9a"
PREY = Path("/tmp/prey")
PROCESSES = 64
PATIENCE = 40

READ_GRADEBOOK = """
import json
from nbgrader.api import Gradebook
with Gradebook("sqlite:////home/gradebook.db") as book:
    print(json.dumps(book.find_submission("neuron", "s").score))
"""


def main() -> None:
    resource.setrlimit(resource.RLIMIT_NPROC, (PROCESSES, PROCESSES))
    visitors: list[str] = []
    clues = lay_out(visitors)
    Path("/tmp/clues.json").write_text(json.dumps(clues))
    os.environ["SENSUI_TOKEN"] = TOKEN
    bystander = subprocess.Popen(["sleep", "1000"])
    points = {"nbgrader": nbgrader, "otter": otter}[sys.argv[1]]()
    report = {"loot": "", "raised": "", "points": points, "visitors": len(visitors)}
    report["bystander"] = bystander.poll() is None
    with suppress(OSError, ValueError):
        report |= json.loads(Path("/tmp/loot.json").read_text())
    print(json.dumps(report), flush=True)
    os._exit(0)


def lay_out(visitors: list[str]) -> dict[str, object]:
    PREY.mkdir()
    for name in ("reference.py", "checks.py", "submission.ipynb"):
        (PREY / name).write_text(TOKEN)
    port = listen(visitors, socket.AF_INET, ("127.0.0.1", 0))[1]
    path = listen(visitors, socket.AF_UNIX, str(PREY / "control"))
    listen(visitors, socket.AF_UNIX, "\0sensui-prey")
    clues = {"folder": str(PREY), "port": port, "socket": path, "abstract": "sensui-prey"}
    return {**clues, "judge": os.getpid(), "token_starts": TOKEN[:14], "channel": -1}


def listen(visitors: list[str], family: int, address: object) -> object:
    listener = socket.socket(family)
    listener.bind(address)
    listener.listen()

    def watch() -> None:
        while True:
            connection, _ = listener.accept()
            visitors.append(str(address))
            with suppress(OSError):
                connection.sendall(TOKEN.encode())
            connection.close()

    threading.Thread(target=watch, daemon=True).start()
    return listener.getsockname()


def nbgrader() -> float | None:
    folder = Path("/home/submitted/s/neuron")
    folder.mkdir(parents=True)
    Path("/home/submission.ipynb").rename(folder / "neuron.ipynb")
    run("nbgrader", "autograde", "neuron", "--student", "s")
    said = run(sys.executable, "-c", READ_GRADEBOOK)
    with suppress(ValueError, IndexError):
        return float(said.splitlines()[-1])
    return None


def otter() -> float | None:
    run(
        "otter", "run", "-a", "/home/autograder.zip", "-o", "/home/out", "--no-logo", "/home/submission.ipynb"
    )
    with suppress(OSError, ValueError, KeyError):
        tests = json.loads(Path("/home/out/results.json").read_text())["tests"]
        return sum(test.get("score", 0) for test in tests)
    return None


def run(*command: str) -> str:
    Path("/home/out").mkdir(exist_ok=True)
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd="/home", text=True, errors="replace", **options) as process:
        until = time.monotonic() + PATIENCE
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=max(1, until - time.monotonic()))[0]
        process.kill()
        return ""


main()
