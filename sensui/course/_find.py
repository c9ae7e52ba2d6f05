"""Where courses are, and which lab a name means."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from ._errors import AmbiguousLab, LabNotFound
from ._lab import lab_path, read_lab
from ._model import Course, Lab

HERE = Path(__file__).resolve()
IN_THE_WHEEL = HERE.parents[1] / "_courses"
BESIDE_THE_PACKAGE = HERE.parents[2] / "courses"


def find_courses(root: Path | None = None) -> tuple[Path, ...]:
    """
    The course folders: `root` itself, or those in it.

    Without a root: $SENSUI_COURSES (several, separated as in $PATH), else what came with the package.
    """
    if root is not None:
        return tuple(_courses_in(root))
    named = os.environ.get("SENSUI_COURSES", "")
    if named:
        return tuple(course for part in named.split(os.pathsep) for course in _courses_in(Path(part)))
    return tuple(_courses_in(IN_THE_WHEEL if IN_THE_WHEEL.is_dir() else BESIDE_THE_PACKAGE))


def _courses_in(root: Path) -> Iterator[Path]:
    if (root / "course.toml").exists():
        yield root
    elif root.is_dir():
        yield from sorted(folder for folder in root.iterdir() if (folder / "course.toml").exists())


def resolve_lab(name: str, courses: Iterable[Course | Path]) -> Lab:
    """
    The lab that is meant by a path, or an end of a path that only one lab has, or a lab's folder.

    Of a course that is given as a folder only the one lab is read.
    """
    labs: dict[str, Lab | Path] = {}
    for course in courses:
        found = _labs_in(course) if isinstance(course, Path) else {lab.path: lab for lab in course.labs}
        labs = {**found, **labs}
    wanted = name.strip("/")
    paths = [path for path in labs if path == wanted or path.endswith(f"/{wanted}")]
    if len(paths) > 1:
        raise AmbiguousLab(name, among=sorted(paths))
    if paths:
        lab = labs[paths[0]]
        return lab if isinstance(lab, Lab) else read_lab(lab)
    if (Path(name) / "lab.toml").exists():
        return read_lab(Path(name))
    raise LabNotFound(name, known=sorted(labs))


def _labs_in(course: Path) -> dict[str, Path]:
    return {lab_path(file.parent): file.parent for file in sorted(course.glob("*/labs/*/lab.toml"))}
