"""The labs that are here, read when they are asked for."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import overload

from sensui.course import Lab, LabNotFound, find_courses, read_lab, resolve_lab

from ._problems import Problem


class Labs(Sequence[Lab]):
    """All labs of all courses that are here; each is read once, and only when it is looked at."""

    def __init__(self, courses: Sequence[Path] | None = None) -> None:
        found = find_courses() if courses is None else courses
        self._folders = [file.parent for course in found for file in sorted(course.glob("*/labs/*/lab.toml"))]
        self._read: dict[Path, Lab] = {}

    def __len__(self) -> int:
        return len(self._folders)

    def __iter__(self) -> Iterator[Lab]:
        return (self._lab(folder) for folder in self._folders)

    @overload
    def __getitem__(self, place: int) -> Lab: ...
    @overload
    def __getitem__(self, place: slice) -> list[Lab]: ...
    def __getitem__(self, place: int | slice) -> Lab | list[Lab]:
        if isinstance(place, slice):
            return [self._lab(folder) for folder in self._folders[place]]
        return self._lab(self._folders[place])

    def _lab(self, folder: Path) -> Lab:
        if folder not in self._read:
            self._read[folder] = read_lab(folder)
        return self._read[folder]


def lab_named(name: str) -> Lab:
    """The lab of this name or folder. Raises LabNotFound, AmbiguousLab, InvalidCourse."""
    return resolve_lab(name, find_courses())


def labs_for(notebook: Path, labs: Labs) -> Sequence[Lab]:
    """The one lab that a notebook names, so that the others need not be read; all of them where it names none."""
    try:
        named = json.loads(notebook.read_text(encoding="utf-8-sig"))["metadata"]["sensui"]["lab"]
        return [lab_named(named)]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, LabNotFound):
        return labs


def must_be_notebook(path: Path) -> None:
    """Say in one sentence what else it is. Raises Problem or OSError."""
    if path.is_dir():
        raise Problem(
            en=f"{path}: this is a folder, expected a notebook. Name the .ipynb file in it.",
            ja=f"{path}: これはフォルダーです。中の .ipynb ファイルを指定してください。",
        )
    path.open("rb").close()
