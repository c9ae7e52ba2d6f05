"""A home belongs to whoever is settled there."""

import os
import stat

from ._types import Profile
from .zygote._place import home_below

_WALKABLE = stat.S_IXGRP | stat.S_IXOTH


def hand_over(profile: Profile, home: str, *, uid: int) -> None:
    """As root, give a home that is still root's to the user that runs there, who may walk to it but list no others.

    What lies in it stays whose it is, and a name that leads elsewhere gives nothing away: the zygote refuses it.
    """
    if profile.homes is None or os.geteuid() != 0:
        return
    try:
        path = home_below(str(profile.homes), home)
    except ValueError:
        return
    mode = stat.S_IMODE(profile.homes.stat().st_mode)
    if mode | _WALKABLE != mode:
        profile.homes.chmod(mode | _WALKABLE)
    if os.lstat(path).st_uid == 0:
        os.chown(path, uid, uid, follow_symlinks=False)
