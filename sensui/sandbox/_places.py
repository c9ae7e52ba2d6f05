"""What a zygote needs to read, and nothing more: the interpreter, its packages and the system's libraries."""

import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

_SYSTEM = (
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/share/zoneinfo",
    "/etc/ld.so.cache",
    "/etc/alternatives",
    "/nix/store",
    "/gnu/store",
)
_TOP_LIBRARIES = ("/lib", "/lib32", "/lib64")
_PARTS = ("bin", "lib", "lib64", "pyvenv.cfg")
_PACKAGE = Path(__file__).resolve().parents[1]


def readable_places() -> tuple[Path, ...]:
    """Folders and files to show, outermost only. Of a prefix only its parts: an operator's data may lie beside them."""
    prefixes = {Path(sys.prefix), Path(sys.base_prefix), Path(sys.base_exec_prefix)}
    parts = [prefix / part for prefix in prefixes for part in _PARTS]
    libraries = [Path(name) for name in _TOP_LIBRARIES if not Path(name).is_symlink()]
    wanted = {place for place in (*map(Path, _SYSTEM), *libraries, *parts) if place.exists()}
    return tuple(sorted(place for place in wanted if not _is_inside_any(place, wanted)))


def links() -> tuple[tuple[str, str], ...]:
    """Top folders that are links on this system, with where they lead."""
    return tuple((os.readlink(name), name) for name in _TOP_LIBRARIES if Path(name).is_symlink())


def hidden_places(shown: Iterable[Path]) -> tuple[Path, ...]:
    """Folders inside the shown ones that hold answers: Sensui itself and its courses."""
    courses = os.environ.get("SENSUI_COURSES")
    secret = [_PACKAGE, *([Path(courses).resolve()] if courses else [])]
    shown = [place.resolve() for place in shown]
    return tuple(folder for folder in secret if any(folder.is_relative_to(place) for place in shown))


def without_hidden(shown: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """The same places with the hidden folders cut out: what may be read, and what may be listed around the holes."""
    shown = list(shown)
    readable: list[Path] = []
    listable: list[Path] = []
    hidden = hidden_places(shown)
    while shown:
        place = shown.pop().resolve()
        if not any(folder.is_relative_to(place) for folder in hidden):
            readable.append(place)
        elif place not in hidden:
            listable.append(place)
            shown += place.iterdir()
    return readable, listable


def is_open_to_all(place: Path) -> bool:
    """True when every user of this machine can read it."""
    walkable = all(folder.stat().st_mode & stat.S_IXOTH for folder in place.parents)
    return walkable and bool(place.stat().st_mode & stat.S_IROTH)


def _is_inside_any(place: Path, places: Iterable[Path]) -> bool:
    return any(place != other and place.is_relative_to(other) for other in places)
