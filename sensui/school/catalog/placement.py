"""The placement quiz of a course: which units somebody may already know."""

from collections.abc import Mapping
from dataclasses import dataclass

from sensui.course import Course, Quiz


@dataclass(frozen=True, kw_only=True)
class Placement:
    """placement.toml: a quiz whose questions each stand for a unit."""

    quiz: Quiz
    units: Mapping[str, str]
    """question id → the unit that teaches it"""

    def start_for(self, right: set[str], course: Course) -> str:
        """The first unit of which not every question was right; the last unit when all were."""
        for unit in course.units:
            asked = {question for question, taught in self.units.items() if taught == unit.id}
            if asked and not asked <= right:
                return unit.id
        # Units without questions come after those that were passed.
        known = [place for place, unit in enumerate(course.units) if unit.id in self.units.values()]
        after = min(max(known) + 1, len(course.units) - 1)
        return course.units[after].id


def placement_of(course: Course) -> Placement | None:
    """The placement quiz of a course, None when it has none."""
    quiz = course.placement
    return quiz and Placement(quiz=quiz, units={item.id: item.unit for item in quiz.items})
