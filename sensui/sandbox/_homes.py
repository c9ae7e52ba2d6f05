"""A home belongs to whoever is settled there."""

import os
import stat

from ._types import Profile

_WALKABLE = stat.S_IXGRP | stat.S_IXOTH


def hand_over(profile: Profile, home: str, *, uid: int) -> None:
    """As root, give a home that is still root's to the user that runs there, who may walk to it but list no others.

    What lies in it stays whose it is.
    """
    if profile.homes is None or os.geteuid() != 0:
        return
    mode = stat.S_IMODE(profile.homes.stat().st_mode)
    if mode | _WALKABLE != mode:
        profile.homes.chmod(mode | _WALKABLE)
    path = profile.homes / home
    if path.lstat().st_uid == 0:
        os.chown(path, uid, uid, follow_symlinks=False)
