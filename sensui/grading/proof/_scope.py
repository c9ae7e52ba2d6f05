"""What a path stands for: the courses, units and labs in it, and what is wrong with their files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sensui.course import (
    Contest,
    Course,
    Fault,
    Lab,
    Unit,
    find_courses,
    inspect_contest,
    inspect_course,
    inspect_lab,
)

from .._errors import GradingError

FACTS = ("course.toml", "unit.toml", "lab.toml", "contest.toml")


class NothingToProve(GradingError):
    """There is no course, unit or lab in this place."""

    def __init__(self, path: Path | None) -> None:
        where = f"{path}: there is" if path is not None else "There is"
        super().__init__(
            f"{where} no course.toml, unit.toml, lab.toml or contest.toml, "
            "expected the folder of a course, unit, lab or contest. "
            "Name one, or make one by `sensui new course NAME`."
        )
        self.path = path


@dataclass(frozen=True, kw_only=True)
class Scope:
    """What is to be proved."""

    courses: tuple[str, ...]
    units: tuple[Unit, ...]
    labs: tuple[Lab, ...]
    faults: tuple[Fault, ...]
    contests: tuple[Contest, ...] = ()


def scope_of(paths: Sequence[Path]) -> Scope:
    """What these paths stand for; without any, all courses that are here. Raises NothingToProve."""
    scopes = [_scope(path) for path in paths or find_courses()]
    if not scopes:
        raise NothingToProve(None)
    return Scope(
        courses=tuple(dict.fromkeys(course for scope in scopes for course in scope.courses)),
        units=_once(unit for scope in scopes for unit in scope.units),
        labs=_once(lab for scope in scopes for lab in scope.labs),
        contests=_once(contest for scope in scopes for contest in scope.contests),
        faults=tuple(dict.fromkeys(fault for scope in scopes for fault in scope.faults)),
    )


def _scope(path: Path) -> Scope:
    folder = path.resolve()
    within = [folder / name for name in FACTS if (folder / name).exists()]
    if not within:
        if inside := find_courses(folder) if folder.is_dir() else ():
            return scope_of(inside)
        raise NothingToProve(path)
    home = next((one for one in (folder, *folder.parents[:3]) if (one / "course.toml").exists()), None)
    if home is None:
        return _alone(path, folder)
    course, faults = inspect_course(home)
    faults = tuple(fault for fault in faults if _is_in(fault.file, folder))
    return _part(course, faults, folder, name=home.name)


def _part(course: Course | None, faults: tuple[Fault, ...], folder: Path, *, name: str) -> Scope:
    units = course.units if course else ()
    labs = tuple(lab for unit in units for lab in unit.labs if _is_in(lab.folder, folder))
    contests = tuple(one for unit in units for one in unit.contests if _is_in(one.folder, folder))
    if not contests and (folder / "contest.toml").exists():
        contest, faults = inspect_contest(folder)
        contests = (contest,) if contest else ()
    if not labs and (folder / "lab.toml").exists():  # not in the unit's list of items yet
        alone, faults = inspect_lab(folder)
        labs = (alone,) if alone else ()
    inside = tuple(unit for unit in units if _is_in(unit.folder, folder))
    return Scope(courses=(name,), units=inside, labs=labs, contests=contests, faults=faults)


def _alone(path: Path, folder: Path) -> Scope:
    if (folder / "contest.toml").exists():
        contest, faults = inspect_contest(folder)
        return Scope(courses=(), units=(), labs=(), contests=(contest,) if contest else (), faults=faults)
    if not (folder / "lab.toml").exists():
        raise NothingToProve(path)
    lab, faults = inspect_lab(folder)
    return Scope(courses=(), units=(), labs=(lab,) if lab else (), faults=faults)


def _is_in(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder)


def _once(things: Iterable[Unit] | Iterable[Lab] | Iterable[Contest]) -> tuple:  # type: ignore[type-arg]
    return tuple({thing.folder.resolve(): thing for thing in things}.values())
