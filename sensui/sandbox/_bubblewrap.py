"""Isolation `bubblewrap`: every zygote behind bubblewrap, every run in namespaces of its own."""

import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import final

from ._cgroups import LACKS, NoGroups, find_groups
from ._errors import SandboxUnavailable
from ._homes import hand_over
from ._launch import ZYGOTE_FOLDER, Launch, plan_of, zygote_command
from ._nursery import Nursery
from ._places import existing, holes_in, links, readable_places
from ._trial import try_out
from ._types import Limits, Profile, Resident, Run
from .zygote._bubblewrap import HOME

UID = 60800
"""The host's user for what is not trusted, when Sensui runs as root: a number that no distribution gives away."""

_INSIDE = "/sensui"
_HOMES = f"{_INSIDE}/homes"
_SHOWN = f"{_INSIDE}/shown"
_CAPABILITIES = ("CAP_SYS_ADMIN", "CAP_SETPCAP", "CAP_SETFCAP")
_LAUNCHER = Path(__file__).parent / "_as_other_user.py"
_INSTALL = "Install it (apt install bubblewrap, dnf install bubblewrap)."


@final
class BubblewrapSandbox:
    """A wall of Linux namespaces, capabilities and system call filters around every run."""

    name = "bubblewrap"
    holds_others = True
    reason = ""

    def __init__(self) -> None:
        command = shutil.which("bwrap")
        if sys.platform != "linux" or command is None:
            raise SandboxUnavailable(self.name, reason="the command bwrap is not here.", fix=_INSTALL)
        self._command = command
        groups = find_groups()
        self.lacks = () if groups else (LACKS,)
        make_group = (groups or NoGroups()).make
        self._nursery = Nursery(self.name, prepare=self._prepare, make_group=make_group)
        try_out(self)

    def start(self, profile: Profile, *, limits: Limits) -> Run:
        return self._nursery.start(profile, limits=limits)

    def prepare(self, profile: Profile) -> None:
        self._nursery.prepare(profile)

    def settle(self, profile: Profile, *, limits: Limits, home: str) -> Resident:
        hand_over(profile, home, uid=UID)
        return self._nursery.start(profile, limits=limits, home=home)

    def zygote_pids(self) -> dict[str, int]:
        """The process of each profile's zygote, for whoever watches over the machine."""
        return self._nursery.zygote_pids()

    def close(self) -> None:
        self._nursery.close()

    def _prepare(self, profile: Profile, control: int) -> Launch:
        program = f"{_INSIDE}/program/{profile.program.name}"
        shown = {str(place): place for place in readable_places()}
        folder = _folder_beside(shown)
        plan = replace(plan_of(self.name, profile, control=control, folder=folder), program=program)
        shown |= {f"{_INSIDE}/zygote": ZYGOTE_FOLDER, program: profile.program.resolve()}
        plan = replace(plan, told=_show(profile, shown))
        holes = holes_in(shown)
        if profile.homes:
            plan = replace(plan, homes=_HOMES)
            shown[_HOMES] = profile.homes.resolve()
        command = zygote_command(plan, zygote=f"{_INSIDE}/zygote")
        environment = {"HOME": str(folder), "TMPDIR": str(folder), "MPLCONFIGDIR": str(folder)}
        if os.geteuid() != 0:
            wall = _wall(self._command, shown, holes=holes, folder=folder)
            return Launch(command=[*wall, *command], environment=environment)
        # As host uid 0 a process without capabilities could still write /proc/sys/kernel/core_pattern.
        staged = {target: Path(f"/tmp/{at}") for at, target in enumerate(shown)}
        inner = json.dumps([*_wall(self._command, staged, holes=holes, folder=folder), *command])
        launcher = [sys.executable, "-I", str(_LAUNCHER), str(UID), inner]
        return Launch(command=[*launcher, *map(str, shown.values())], environment=environment)


def _show(profile: Profile, shown: dict[str, Path]) -> dict[str, str]:
    """Add the profile's own folders under names of ours. Returns the variables that name them."""
    told: dict[str, list[str]] = {variable: [] for variable in profile.shown}
    for variable, place in existing(profile.shown):
        inside = f"{_SHOWN}/{len(shown)}"
        shown[inside] = place
        told[variable].append(inside)
    return {variable: os.pathsep.join(places) for variable, places in told.items()}


def _folder_beside(shown: Iterable[str]) -> Path:
    """Where each run has its own disk: /tmp, unless Python itself is installed there and must stay in sight."""
    temporary = Path("/tmp")
    return Path("/scratch") if any(Path(place).is_relative_to(temporary) for place in shown) else temporary


def _wall(command: str, shown: Mapping[str, Path], *, holes: Iterable[str], folder: Path) -> list[str]:
    """The arguments of bubblewrap. Never `--as-pid-1`, never `--disable-userns`: see the decision record."""
    arguments = [command, "--unshare-user", "--uid", "0", "--gid", "0", "--unshare-ipc", "--unshare-pid"]
    arguments += [
        "--unshare-net",
        "--unshare-uts",
        "--unshare-cgroup-try",
        "--die-with-parent",
        "--new-session",
    ]
    for target, source in shown.items():
        arguments += ["--bind" if target == _HOMES else "--ro-bind", str(source), target]
    if _HOMES in shown:
        arguments += ["--dir", HOME]
    for target, link in links():
        arguments += ["--symlink", target, link]
    for hole in holes:
        arguments += ["--tmpfs", hole, "--remount-ro", hole]
    arguments += ["--tmpfs", str(folder), "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/dev/pts"]
    arguments += ["--chdir", "/", "--cap-drop", "ALL"]
    for capability in _CAPABILITIES:
        arguments += ["--cap-add", capability]
    for place in ("/", "/dev", "/dev/pts"):
        arguments += ["--remount-ro", place]
    return [*arguments, "--"]
