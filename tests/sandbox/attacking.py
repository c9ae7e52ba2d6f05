"""Put one attack behind a wall, with prey outside to get at, and say how it went."""

import json
import os
import socket
import struct
import tempfile
import threading
import time
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sensui.sandbox import End, Limits, Profile, Run, Sandbox

HERE = Path(__file__).parent
FOLDERS = sorted(path for path in (HERE / "cases").iterdir() if (path / "program.py").exists())
TOKEN = "the-answer-is-4f1c9a"
"""what no attack may bring home"""
PREY = ("reference.py", "checks.py", "submission.ipynb")

ATTACKER = Profile(name="attacker", preload=("numpy",), program=HERE / "programs" / "attacker.py")
BYSTANDER = Profile(name="bystander", preload=("numpy",), program=HERE / "programs" / "calculator.py")
LIMITS = Limits(cpu_seconds=20, wall_seconds=60, memory_mib=256, processes=16, file_mib=16, output_kib=64)


@dataclass(frozen=True, kw_only=True)
class Attacked:
    """How an attack went."""

    end: str
    loot: str = ""
    raised: str = ""
    message: str = ""
    bystander_lives: bool = True
    prey_lives: bool = True
    visitors: int = 0
    """how many connections reached the listeners outside"""


def expectation(case: Path) -> dict[str, Any]:
    return tomllib.loads((case / "expect.toml").read_text())


CASES = [case for case in FOLDERS if "end" in expectation(case)]
"""attacks on the wall: `attack(clues)` returns what it got"""
JUDGED = [case for case in FOLDERS if "outcome" in expectation(case)]
"""attacks on the judge: a wrong `sigmoid` that would like to pass"""


def attack(sandbox: Sandbox, case: Path) -> Attacked:
    source = (case / "program.py").read_text()
    limits = replace(LIMITS, **expectation(case).get("limits", {}))
    bystander = sandbox.start(BYSTANDER, limits=Limits())
    with prey(bystander) as (clues, visitors):
        run = sandbox.start(ATTACKER, limits=limits)
        told = json.dumps({"source": source, "clues": clues}).encode()
        with suppress(BrokenPipeError, ConnectionResetError):
            run.channel.sendall(struct.pack(">I", len(told)) + told)
        answer, told_end = _answer(run, limits)
        ended = run.stop(told_end) if told_end else run.finish()
        lives = _still_answers(bystander)
        untouched = _untouched(Path(str(clues["folder"])))
    bystander.finish()
    return Attacked(
        end=str(ended.end), bystander_lives=lives, prey_lives=untouched, visitors=len(visitors), **answer
    )


def _answer(run: Run, limits: Limits) -> tuple[dict[str, str], End | None]:
    """What came back, within the limits that only the reader can keep."""
    deadline = time.monotonic() + limits.wall_seconds
    received = bytearray()
    while True:
        run.channel.settimeout(max(0.001, deadline - time.monotonic()))
        try:
            part = run.channel.recv(1 << 16)
        except TimeoutError:
            return {}, End.TIMED_OUT
        except ConnectionResetError:
            part = b""
        received += part
        if not part:
            return {}, None
        if len(received) > limits.output_kib * 1024:
            return {}, End.OUTPUT_TOO_LONG
        if len(received) >= 4 and len(received) >= 4 + struct.unpack(">I", received[:4])[0]:
            with suppress(ValueError):
                return dict(json.loads(received[4:])), None


def _untouched(folder: Path) -> bool:
    files = [folder / name for name in PREY]
    return all(file.read_text() == TOKEN and file.stat().st_mode & 0o777 == 0o644 for file in files)


def _still_answers(run: Run) -> bool:
    run.channel.settimeout(10)
    with suppress(OSError):
        run.channel.sendall(b"6 * 7\n")
        return run.channel.recv(100) == b"42\n"
    return False


@contextmanager
def prey(bystander: Run) -> Iterator[tuple[Mapping[str, object], list[str]]]:
    """Files, sockets and processes outside the wall that an attack would like to have."""
    bystander.channel.sendall(f"'{TOKEN}'\n".encode())
    bystander.channel.recv(100)
    visitors: list[str] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)
        for name in PREY:
            (folder / name).write_text(TOKEN)
            (folder / name).chmod(0o644)
        os.environ["SENSUI_TOKEN"] = TOKEN
        stack.callback(os.environ.pop, "SENSUI_TOKEN", None)
        port = _listen(stack, visitors, socket.AF_INET, ("127.0.0.1", 0))[1]
        path = _listen(stack, visitors, socket.AF_UNIX, str(folder / "control"))
        (folder / "control").chmod(0o777)
        abstract = f"sensui-{os.getpid()}-{time.monotonic_ns()}"
        _listen(stack, visitors, socket.AF_UNIX, f"\0{abstract}")
        clues = {"folder": str(folder), "port": port, "socket": path, "abstract": abstract}
        yield {**clues, "judge": os.getpid(), "token_starts": TOKEN[:14]}, visitors


def _listen(stack: ExitStack, visitors: list[str], family: int, address: object) -> object:
    listener = stack.enter_context(socket.socket(family))
    listener.bind(address)
    listener.listen()
    listener.settimeout(0.05)
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            with suppress(TimeoutError, OSError):
                connection, _ = listener.accept()
                visitors.append(str(address))
                with suppress(OSError):
                    connection.sendall(TOKEN.encode())
                connection.close()

    thread = threading.Thread(target=watch)
    thread.start()
    stack.callback(thread.join)
    stack.callback(over.set)
    return listener.getsockname()


def as_line(attacked: Attacked) -> str:
    return json.dumps(asdict(attacked))
