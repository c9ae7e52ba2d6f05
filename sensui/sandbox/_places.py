"""What a zygote needs to read, and nothing more: the interpreter, its packages and the system's libraries."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_SYSTEM = (
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/share/zoneinfo",
    "/etc/ld.so.cache",
    "/etc/alternatives",
    "/lib",
    "/lib32",
    "/lib64",
    "/nix/store",
    "/gnu/store",
)
_PARTS = ("bin", "lib", "lib64", "pyvenv.cfg")
_PACKAGE = Path(__file__).resolve().parents[1]


def readable_places() -> tuple[Path, ...]:
    """Folders and files to show, outermost only. Of a prefix only its parts: an operator's data may lie beside them."""
    wanted = {place for place in _candidates() if place.exists() and not place.is_symlink()}
    return tuple(sorted(place for place in wanted if not _is_inside_any(place, wanted)))


def links() -> tuple[tuple[str, str], ...]:
    """Candidates that are links on this system: where they lead, and their names."""
    return tuple((os.readlink(place), str(place)) for place in _candidates() if place.is_symlink())


def _candidates() -> tuple[Path, ...]:
    prefixes = dict.fromkeys(map(os.path.normpath, (sys.prefix, sys.base_prefix, sys.base_exec_prefix)))
    parts = [Path(prefix, part) for prefix in prefixes for part in _PARTS]
    return tuple(dict.fromkeys([*map(Path, _SYSTEM), *parts]))


def existing(shown: Mapping[str, Iterable[Path]]) -> Iterator[tuple[str, Path]]:
    """Of a profile's own folders those that are there, with the variable that names each."""
    for variable, places in shown.items():
        for place in places:
            if place.is_dir():
                yield variable, place.resolve()


def named(shown: Mapping[str, Iterable[Path]]) -> dict[str, str]:
    """The variables that name them, where they are seen as they are."""
    return {
        variable: os.pathsep.join(str(place) for of, place in existing(shown) if of == variable)
        for variable in shown
    }


def holes_in(shown: Mapping[str, Path]) -> tuple[str, ...]:
    """Of what is shown (the path that is seen, and where it really is), the folders that hold answers."""
    return tuple(
        str(Path(seen, secret.relative_to(place.resolve())))
        for seen, place in shown.items()
        for secret in _secret_folders(shown.values())
        if secret.is_relative_to(place.resolve())
    )


def without_holes(shown: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """The same places with those folders cut out: what may be read, and what may be listed around the holes."""
    left = [place.resolve() for place in shown]
    readable: list[Path] = []
    listable: list[Path] = []
    secrets = _secret_folders(left)
    while left:
        place = left.pop()
        if not any(secret.is_relative_to(place) for secret in secrets):
            readable.append(place)
        elif place not in secrets:
            listable.append(place)
            left += [inner.resolve() for inner in place.iterdir() if not inner.is_symlink()]
    return readable, listable


def _secret_folders(shown: Iterable[Path]) -> set[Path]:
    """Every Sensui there is, with the courses it carries or that lie beside it, and the courses an operator named.

    An editable install leaves a copy of the courses in site-packages, where the code that runs does not lie.
    """
    beside = [_PACKAGE.parent / name for name in ("courses", "tests")]
    installed = [copy for place in shown for copy in place.glob(f"python*/*-packages/{_PACKAGE.name}")]
    named = [Path(part) for part in os.environ.get("SENSUI_COURSES", "").split(os.pathsep) if part]
    return {folder.resolve() for folder in (_PACKAGE, *beside, *installed, *named) if folder.is_dir()}


def is_open_to_all(place: Path) -> bool:
    """True when every user of this machine can read it."""
    walkable = all(folder.stat().st_mode & stat.S_IXOTH for folder in place.parents)
    return walkable and bool(place.stat().st_mode & stat.S_IROTH)


def _is_inside_any(place: Path, places: Iterable[Path]) -> bool:
    return any(place != other and place.is_relative_to(other) for other in places)
