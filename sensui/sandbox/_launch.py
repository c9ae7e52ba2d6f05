"""Start a zygote: a fresh interpreter with nothing of Sensui on its path and nothing secret in its hands."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ._errors import ProfileNotLoaded, SandboxUnavailable
from ._places import named
from ._types import Profile
from .zygote._messages import Word, receive_frame
from .zygote._plan import Plan

ZYGOTE_FOLDER = Path(__file__).parent / "zygote"
_PATIENCE = 120.0
_FIX = "Run `sensui doctor` to see what the machine offers."

# Loads the folder above as a package under a name of its own: `python -I` would find no package otherwise.
_BOOT = """
import importlib, importlib.util as u, sys
here = sys.argv[1]
s = u.spec_from_file_location("sensui_zygote", here + "/__init__.py", submodule_search_locations=[here])
m = sys.modules["sensui_zygote"] = u.module_from_spec(s)
s.loader.exec_module(m)
importlib.import_module("sensui_zygote._main").main()
"""

ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "MPLBACKEND": "Agg",
    "KERAS_BACKEND": "torch",  # Keras would look for TensorFlow first
    # One thread before the fork, and one per child: the cores are for several learners.
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
    "OBJC_DISABLE_INITIALIZE_FORK_SAFETY": "YES",  # macOS: importing is all that was done before the fork
    "MALLOC_ARENA_MAX": "2",
}


@dataclass(frozen=True, kw_only=True)
class Launch:
    """The command that starts a zygote, and what it needs in its environment besides the usual."""

    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    folder: Path | None = None
    """made for it, to be removed after it"""


@dataclass(frozen=True, kw_only=True)
class Started:
    """A zygote that has loaded everything."""

    process: subprocess.Popen[bytes]
    control: socket.socket
    folder: Path | None


Prepare = Callable[[Profile, int], Launch]
"""from a profile and the descriptor of the control socket"""


def start_zygote(isolation: str, profile: Profile, *, prepare: Prepare) -> Started:
    """Start it and wait until it has loaded its profile."""
    control, inner = socket.socketpair()
    with inner, tempfile.TemporaryFile() as complaints:
        launch = prepare(profile, inner.fileno())
        try:
            process = _spawn(launch, descriptor=inner.fileno(), complaints=complaints.fileno())
            inner.close()
            _wait_until_loaded(isolation, profile, process, control, complaints=complaints.fileno())
        except BaseException:
            control.close()
            remove(launch.folder)
            raise
    return Started(process=process, control=control, folder=launch.folder)


def own_folder() -> Path:
    """An empty folder for a zygote whose wall gives it no disk of its own."""
    return Path(tempfile.mkdtemp(prefix="sensui-"))


def remove(folder: Path | None) -> None:
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)


def plan_of(isolation: str, profile: Profile, *, control: int, folder: Path) -> Plan:
    return Plan(
        isolation=isolation,
        control=control,
        preload=list(profile.preload),
        required=list(profile.required),
        program=str(profile.program.resolve()),
        program_name=f"sensui_{profile.program.stem}",
        folder=str(folder),
        homes=str(profile.homes.resolve()) if profile.homes else "",
        told=named(profile.shown),
    )


def zygote_command(plan: Plan, *, zygote: str = str(ZYGOTE_FOLDER)) -> list[str]:
    """The interpreter with the zygote's code, wherever that folder is for it."""
    return [os.path.normpath(sys.executable), "-IB", "-c", _BOOT, zygote, json.dumps(asdict(plan))]


def _spawn(launch: Launch, *, descriptor: int, complaints: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        launch.command,
        pass_fds=[descriptor],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=complaints,
        env={**ENVIRONMENT, **launch.environment},
        cwd="/",
    )


def _wait_until_loaded(
    isolation: str,
    profile: Profile,
    process: subprocess.Popen[bytes],
    control: socket.socket,
    *,
    complaints: int,
) -> None:
    try:
        control.settimeout(_PATIENCE)
        answer = receive_frame(control)
        control.settimeout(None)
    except (OSError, EOFError) as error:
        _end(process)
        lines = os.pread(complaints, 4000, 0).decode(errors="replace").strip().splitlines()
        said = lines[-1].rstrip(".") if lines else str(error)
        raise SandboxUnavailable(isolation, reason=f"it did not start: {said}.", fix=_FIX) from None
    if answer.word is Word.FAILED:
        _end(process)
        raise ProfileNotLoaded(isolation, profile.name, reason=answer.payload.decode(errors="replace"))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
