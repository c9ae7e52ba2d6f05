"""Isolation `none`: limits and a folder of its own, and no wall. For one learner, on their own machine."""

import os
import sys
from typing import final

from ._errors import SandboxUnavailable
from ._launch import Launch, own_folder, plan_of, zygote_command
from ._nursery import Nursery
from ._types import Limits, Profile, Resident, Run

_LACKS = (
    "A program can read and write whatever you can, and reach the network.",
    "Its processes and its files together are not counted.",
)
_LACKS_ELSEWHERE = (
    "The system does not bound the memory of a process.",
    "A process that leaves its group outlives its run.",
)
_FORK = "Use Linux, macOS, or Windows' own Linux (WSL)."


@final
class BareSandbox:
    """Runs a program as its owner would, within limits, then gone."""

    name = "none"
    holds_others = False

    def __init__(self, *, reason: str = "") -> None:
        if not hasattr(os, "fork"):
            raise SandboxUnavailable(self.name, reason="this system cannot fork.", fix=_FORK)
        self.reason = reason
        self.lacks = _LACKS if sys.platform == "linux" else _LACKS + _LACKS_ELSEWHERE
        self._nursery = Nursery(self.name, prepare=_prepare)

    def start(self, profile: Profile, *, limits: Limits) -> Run:
        return self._nursery.start(profile, limits=limits)

    def prepare(self, profile: Profile) -> None:
        self._nursery.prepare(profile)

    def settle(self, profile: Profile, *, limits: Limits, home: str) -> Resident:
        return self._nursery.start(profile, limits=limits, home=home)

    def zygote_pids(self) -> dict[str, int]:
        """The process of each profile's zygote, for whoever watches over the machine."""
        return self._nursery.zygote_pids()

    def close(self) -> None:
        self._nursery.close()


def _prepare(profile: Profile, control: int) -> Launch:
    folder = own_folder()
    plan = plan_of("none", profile, control=control, folder=folder)
    environment = {"HOME": str(folder), "MPLCONFIGDIR": str(folder)}
    return Launch(command=zygote_command(plan), environment=environment, folder=folder)
