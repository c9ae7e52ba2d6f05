"""Courses that were read once need not be read again: checking every text of a school takes a while."""

import os
import pickle
from hashlib import sha256
from pathlib import Path

from sensui import __version__
from sensui.course import Course, Fault, inspect_course

_READ = {".toml", ".md", ".py", ".vtt"}


def digest_of(folder: Path) -> str:
    """A number for everything that a course folder holds, as this version of Sensui reads it."""
    total = sha256(f"{__version__}\0{folder.resolve()}".encode())
    for file in sorted(folder.rglob("*")):
        if file.suffix in _READ and file.is_file():
            total.update(f"\0{file.relative_to(folder)}\0{file.stat().st_size}\0".encode())
            total.update(file.read_bytes())
    return total.hexdigest()


def kept_or_read(folder: Path, digest: str, *, cache: Path | None) -> tuple[Course | None, tuple[Fault, ...]]:
    """The course as it was read when the folder held just this; else read now. A broken one is always read."""
    if cache is None:
        return inspect_course(folder)
    kept = cache / f"{digest}.pickle"
    if course := _kept(kept):
        return course, ()
    course, faults = inspect_course(folder)
    if course is not None and not faults:
        _keep(course, kept)
    return course, faults


def _kept(file: Path) -> Course | None:
    try:
        # The cache lies in the learner's own data folder, which nobody else can write to.
        course = pickle.loads(file.read_bytes())
    except Exception:  # whatever is wrong with it, the course's own files are right
        return None
    return course if isinstance(course, Course) else None


def _keep(course: Course, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    for old in file.parent.glob("*.pickle"):
        if (kept := _kept(old)) is None or kept.folder == course.folder:
            old.unlink(missing_ok=True)
    draft = file.with_suffix(f".{os.getpid()}")
    draft.write_bytes(pickle.dumps(course))
    draft.replace(file)
