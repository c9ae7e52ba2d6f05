"""The courses as they stand in their folders, read once and kept in memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from math import ceil
from pathlib import Path
from threading import Lock

from django.conf import settings

from sensui.course import Contest, Course, Fault, Lab, Lecture, Quiz, Text, Unit, find_courses

from .keeping import digest_of, kept_or_read

LECTURE, QUIZ, LAB, CONTEST = "lecture", "quiz", "lab", "contest"
SCENE_MINUTES = 3


@dataclass(frozen=True, kw_only=True)
class Broken:
    """A course folder that cannot be served."""

    folder: Path
    faults: tuple[Fault, ...]


@dataclass(frozen=True, kw_only=True)
class Thing:
    """One thing to do in a unit: its lecture, its quiz, one of its labs or of its contests."""

    path: str
    """`course/unit/lecture`, `…/quiz`, `…/labs/lab` or `…/contests/contest`"""
    kind: str
    title: Text
    minutes: int
    unit: Unit
    lab: Lab | None = None
    contest: Contest | None = None
    either: tuple[str, ...] = ()
    """paths of the things of which one is enough, this one among them; empty where there is no choice"""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True, kw_only=True)
class Library:
    """Every course that can be served, and what is wrong with the others."""

    courses: tuple[Course, ...] = ()
    broken: tuple[Broken, ...] = ()
    digests: dict[str, str] = field(default_factory=dict)

    def course(self, course: str) -> Course | None:
        return next((one for one in self.courses if one.id == course), None)

    def unit(self, course: str, unit: str) -> Unit | None:
        return next((one for one in self.units if (one.course, one.id) == (course, unit)), None)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Every unit, in order."""
        return tuple(unit for course in self.courses for unit in course.units)

    @cached_property
    def things(self) -> dict[str, Thing]:
        """Everything there is to do, by path, in order."""
        return {thing.path: thing for unit in self.units for thing in things_of(unit)}

    def choices(self, prefix: str) -> list[tuple[str, ...]]:
        """What has to be done below a path, in order: of each the paths of which one is enough, mostly a single one."""
        below = (thing for path, thing in self.things.items() if path.startswith(f"{prefix}/"))
        return list(dict.fromkeys(thing.either or (thing.path,) for thing in below))

    def quiz(self, path: str) -> Quiz | None:
        """The quiz of a path, the placement quiz `course/placement` among them."""
        course, _, rest = path.partition("/")
        if rest == "placement":
            found = self.course(course)
            return found.placement if found else None
        thing = self.things.get(path)
        return thing.unit.quiz if thing and thing.kind == QUIZ else None

    @property
    def digest(self) -> str:
        """Changes when any course does."""
        return sha256(repr(sorted(self.digests.items())).encode()).hexdigest()


def things_of(unit: Unit) -> Iterator[Thing]:
    """What there is to do in a unit, in its order, with the minutes each takes."""
    labs = {f"labs/{lab.id}": lab for lab in unit.labs}
    contests = {f"contests/{contest.id}": contest for contest in unit.contests}
    quiz_minutes = max(10, 2 * len(unit.quiz.items)) if unit.quiz else 0
    # What the author leaves for the lecture, and never less than it takes to go through it.
    least = _least_minutes(unit.lecture) if unit.lecture else 0
    lecture_minutes = max(least, unit.minutes - quiz_minutes - _lab_minutes(unit))
    for item in unit.items:
        path = f"{unit.course}/{unit.id}/{item}"
        if item == LECTURE and unit.lecture:
            yield Thing(path=path, kind=LECTURE, title=unit.lecture.title, minutes=lecture_minutes, unit=unit)
        elif item == QUIZ and unit.quiz:
            yield Thing(path=path, kind=QUIZ, title=unit.quiz.title, minutes=quiz_minutes, unit=unit)
        elif lab := labs.get(item):
            either = next((group for group in unit.either if item in group), ())
            yield Thing(
                path=path,
                kind=LAB,
                title=lab.title,
                minutes=lab.minutes,
                unit=unit,
                lab=lab,
                either=tuple(f"{unit.course}/{unit.id}/{one}" for one in either),
            )
        elif contest := contests.get(item):
            yield Thing(
                path=path,
                kind=CONTEST,
                title=contest.title,
                minutes=contest.minutes,
                unit=unit,
                contest=contest,
            )


def _lab_minutes(unit: Unit) -> int:
    """What the labs take, where one is enough the longest of them."""
    minutes = {f"labs/{lab.id}": lab.minutes for lab in unit.labs}
    chosen = [max(minutes.pop(item, 0) for item in group) for group in unit.either]
    return sum(chosen) + sum(minutes.values())


def _least_minutes(lecture: Lecture) -> int:
    if lecture.video:
        return ceil(lecture.video.seconds / 60)
    return max(15, SCENE_MINUTES * len(lecture.scenes))


def read_library(folders: Sequence[Path], *, cache: Path | None = None) -> Library:
    """Read every course folder; a broken one is set aside with its faults."""
    courses: list[Course] = []
    broken: list[Broken] = []
    digests: dict[str, str] = {}
    for folder in folders:
        digest = digest_of(folder)
        course, faults = kept_or_read(folder, digest, cache=cache)
        if course is None or faults:
            broken.append(Broken(folder=folder, faults=tuple(faults)))
        elif course.id not in digests:
            courses.append(course)
            digests[course.id] = digest
    return Library(courses=tuple(courses), broken=tuple(broken), digests=digests)


_lock = Lock()
_open: dict[str, Library] = {}


def library() -> Library:
    """The school's library; read from the folders when it is first asked for."""
    with _lock:
        if "library" not in _open:
            _open["library"] = read_library(find_courses(), cache=settings.OPTIONS.data / "cache" / "courses")
        return _open["library"]


def library_open(read: Library) -> None:
    """Put this library in place of the one that is open."""
    with _lock:
        _open["library"] = read
