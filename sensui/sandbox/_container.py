"""Isolation `container`: the pod that Sensui runs in is the wall, and each run is kept apart in it."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import final

from ._cgroups import LACKS, NoGroups, find_groups
from ._errors import SandboxUnavailable
from ._homes import hand_over
from ._launch import ZYGOTE_FOLDER, Launch, own_folder, plan_of, zygote_command
from ._nursery import Nursery
from ._places import existing, is_open_to_all, readable_places, without_holes
from ._trial import try_out
from ._types import Limits, Profile, Resident, Run
from .zygote._landlock import version

FIRST_UID, UIDS = 60801, 380
"""Users for what is not trusted, when Sensui runs as root: numbers that no distribution gives away."""

_RELIES = "It relies on the pod: whatever the pod may reach, a hole in the kernel may reach too."
_DISK = "A run's files together are not counted: bound the pod's own disk (ephemeral-storage)."
_SAME_USER = "Runs have the user of Sensui itself; only Landlock and the system call filter keep them apart."
_NO_LANDLOCK = "The kernel has no Landlock, so a run can read every file that its user can read: answers too."
_OLD_LANDLOCK = "This kernel's Landlock (before 6.2) lets a run empty files that Sensui's user may write to."
_COMPLETE = 3
"""the version of Landlock that knows about truncation"""
_NO_WALL = "Use Linux 5.13 or later, or start Sensui as root so that every run has a user of its own."


@final
class ContainerSandbox:
    """Users, Landlock and system call filters, for pods where no namespaces can be made."""

    name = "container"
    reason = ""

    def __init__(self) -> None:
        self._has_landlock = sys.platform == "linux" and version() > 0
        self._changes_user = os.geteuid() == 0 and all(map(is_open_to_all, readable_places()))
        if sys.platform != "linux" or not (self._has_landlock or self._changes_user):
            reason = "there is neither Landlock nor a second user to run as."
            raise SandboxUnavailable(self.name, reason=reason, fix=_NO_WALL)
        self.holds_others = version() >= (1 if self._changes_user else _COMPLETE)
        groups = find_groups()
        self.lacks = tuple(self._lacks(counted=groups is not None))
        make_group = (groups or NoGroups()).make
        self._nursery = Nursery(self.name, prepare=self._prepare, make_group=make_group)
        try_out(self)

    def start(self, profile: Profile, *, limits: Limits) -> Run:
        return self._nursery.start(profile, limits=limits)

    def prepare(self, profile: Profile) -> None:
        self._nursery.prepare(profile)

    def settle(self, profile: Profile, *, limits: Limits, home: str) -> Resident:
        if self._changes_user:
            hand_over(profile, home, uid=FIRST_UID - 1)
        return self._nursery.start(profile, limits=limits, home=home)

    def zygote_pids(self) -> dict[str, int]:
        """The process of each profile's zygote, for whoever watches over the machine."""
        return self._nursery.zygote_pids()

    def close(self) -> None:
        self._nursery.close()

    def _lacks(self, *, counted: bool) -> Iterator[str]:
        yield _RELIES
        yield _DISK
        if not self._has_landlock:
            yield _NO_LANDLOCK
        elif version() < _COMPLETE and not self._changes_user:
            yield _OLD_LANDLOCK
        if not self._changes_user:
            yield _SAME_USER
        if not counted:
            yield LACKS

    def _prepare(self, profile: Profile, control: int) -> Launch:
        folder = own_folder()
        own = [place for _, place in existing(profile.shown)]
        readable, listable = without_holes([*readable_places(), *own])
        readable += [ZYGOTE_FOLDER, profile.program.resolve()]
        plan = replace(
            plan_of(self.name, profile, control=control, folder=folder),
            readable=[str(place) for place in readable],
            listable=[str(place) for place in listable],
            first_uid=FIRST_UID if self._changes_user else 0,
            uids=UIDS,
        )
        environment = {"HOME": str(folder), "MPLCONFIGDIR": str(folder)}
        return Launch(command=zygote_command(plan), environment=environment, folder=folder)
