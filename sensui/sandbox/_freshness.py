"""Has something been installed, or a program been edited, since a zygote loaded it?"""

import sys
from pathlib import Path

from ._types import Profile

Footprint = tuple[tuple[str, int], ...]


def footprint(profile: Profile) -> Footprint:
    """When the program's files and the folders that packages are installed into last changed.

    Installing, upgrading and removing a package each add or rename a folder in site-packages, so the folder's
    own time is enough.
    """
    program = profile.program
    files = sorted(program.rglob("*.py")) if program.is_dir() else [program]
    places = [Path(place) for place in sys.path if place.endswith("-packages")]
    return tuple((str(path), _changed(path)) for path in (*places, *files))


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
