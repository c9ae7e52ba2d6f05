"""Where to start, from what somebody already knows."""

from collections.abc import Set

from sensui.course import Course, Unit


def start_for(course: Course, right: Set[str]) -> Unit:
    """The first unit of which not every question was right; after those that were all right, the next."""
    asked: dict[str, set[str]] = {}
    for item in course.placement.items if course.placement else ():
        asked.setdefault(item.unit, set()).add(item.id)
    known = -1
    for place, unit in enumerate(course.units):
        if unit.id in asked:
            if not asked[unit.id] <= right:
                return unit
            known = place
    return course.units[min(known + 1, len(course.units) - 1)]
