"""Which copy of a set there is."""

from dataclasses import dataclass
from pathlib import Path

from ._errors import DataNotHere
from ._fetch import fetch
from ._places import data_folders, may_fetch
from ._sets import DataSet


@dataclass(frozen=True, kw_only=True)
class Found:
    """A set that lies somewhere."""

    folder: Path
    files: tuple[Path, ...]
    is_original: bool
    """False when files of other names stand for those of its makers"""


def found(wanted: DataSet) -> Found | None:
    """The first copy: of one folder its makers' files before others. Nothing is fetched or checked."""
    for above in data_folders():
        folder = above / wanted.name
        for names, original in ((tuple(file.name for file in wanted.files), True), (wanted.copies, False)):
            files = tuple(folder / name for name in names)
            if files and all(file.is_file() for file in files):
                return Found(folder=folder, files=files, is_original=original)
    return None


def find(wanted: DataSet) -> Found:
    """The copy that there is; else it is fetched, where that may be. Raises DataError."""
    here = found(wanted)
    if here is None and may_fetch():
        fetch(wanted)
        here = found(wanted)
    if here is None:
        raise DataNotHere(wanted.name)
    return here
