"""`sensui.data` for a notebook: the loaders of real data are shown behind the wall, and of Sensui nothing else is."""

import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import spec_from_file_location
from types import ModuleType

PACKAGE, LOADERS = "sensui", "sensui.data"
SHOWN = "SENSUI_DATA_LOADERS"
"""the folder that holds them, as the wall names it"""


class _Loaders(MetaPathFinder):
    """Asked first: behind the wall a folder named sensui may be in sight whose files are not."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname == PACKAGE and not _is_in_sight():
            return ModuleSpec(PACKAGE, None, is_package=True)
        if fullname == LOADERS:
            start = os.path.join(self._folder, "__init__.py")
            return spec_from_file_location(fullname, start, submodule_search_locations=[self._folder])
        return None


def _is_in_sight() -> bool:
    """True where there is no wall and Sensui is installed."""
    spec = PathFinder.find_spec(PACKAGE)
    try:
        with open((spec and spec.origin) or "", "rb"):
            return True
    except OSError:
        return False


def find_the_loaders_of_data() -> None:
    """Nothing is fetched from here: behind the wall is no network."""
    os.environ["SENSUI_DATA_FETCH"] = "no"
    if folder := os.environ.get(SHOWN):
        sys.meta_path.insert(0, _Loaders(folder))
