"""Where data lie: in the folders that `$SENSUI_DATA` names, and in a cache of one's own."""

import os
from pathlib import Path

GIVEN = "SENSUI_DATA"
FETCHING = "SENSUI_DATA_FETCH"
"""`no`: nothing is downloaded unless `sensui data fetch` is typed"""


def data_folders() -> tuple[Path, ...]:
    """Where a set is looked for, first folder first. Each set has a folder of its own in there."""
    named = [Path(part).expanduser() for part in os.environ.get(GIVEN, "").split(os.pathsep) if part]
    return tuple(dict.fromkeys([*named, cache_folder()]))


def cache_folder() -> Path:
    """Where what is fetched is kept; it need not be there yet."""
    from platformdirs import user_cache_path

    return user_cache_path("sensui") / "data"


def may_fetch() -> bool:
    """False in a kernel behind the wall, and where somebody has said so."""
    return os.environ.get(FETCHING, "").lower() not in ("no", "0", "false")
