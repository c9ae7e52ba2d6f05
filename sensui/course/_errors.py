"""
What this package raises:

CourseError            the author or the caller can fix it
├── InvalidCourse      files say something that cannot be
├── LabNotFound        no course has a lab of this name
├── AmbiguousLab       several labs have this name
└── ExerciseNotFound   the lab has no exercise of this name
"""

from collections.abc import Sequence

from ._faults import Fault


class CourseError(Exception):
    """Something about a course that its author or the caller can fix."""


class InvalidCourse(CourseError):
    """Files of the course say something that cannot be."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class LabNotFound(CourseError):
    """No course has a lab of this name."""

    def __init__(self, name: str, *, known: Sequence[str]) -> None:
        listed = ", ".join(known) or "no lab at all"
        super().__init__(f"The lab is {name!r}, expected one of: {listed}. Write a name from this list.")
        self.name = name
        self.known = tuple(known)


class AmbiguousLab(CourseError):
    """Several labs have this name."""

    def __init__(self, name: str, *, among: Sequence[str]) -> None:
        listed = ", ".join(among)
        super().__init__(
            f"The lab is {name!r}, expected a name that only one lab has: {listed} have it. Write more of it."
        )
        self.name = name
        self.among = tuple(among)


class ExerciseNotFound(CourseError):
    """The lab has no exercise of this name."""

    def __init__(self, name: str, *, known: Sequence[str]) -> None:
        listed = ", ".join(known) or "no exercise at all"
        super().__init__(f"The exercise is {name!r}, expected one of: {listed}. Write a name from this list.")
        self.name = name
        self.known = tuple(known)
