"""What is read about the catalogue."""

from collections import defaultdict
from dataclasses import dataclass

from django.shortcuts import get_object_or_404

from sensui.course import Term, Unit

from .library import Library, Thing, library
from .models import Item
from .models import Unit as UnitRow


@dataclass(frozen=True, kw_only=True)
class Entered:
    """A term of the glossary, with the units that teach it."""

    term: Term
    course: str
    units: tuple[Unit, ...]


def glossary_list() -> list[Entered]:
    """The terms of all courses; a term that several courses explain stands once, as the first says it."""
    return _glossary(library())


def _glossary(read: Library) -> list[Entered]:
    units: dict[str, list[Unit]] = defaultdict(list)
    for unit in read.units:
        for term in unit.terms:
            units[term].append(unit)
    terms: dict[str, Entered] = {}
    for course in read.courses:
        for term in course.glossary:
            entered = Entered(term=term, course=course.id, units=tuple(units[term.id]))
            terms.setdefault(term.id, entered)
    return list(terms.values())


def terms_of(unit: Unit) -> list[Term]:
    """The key terms of a unit, in the author's order."""
    course = library().course(unit.course)
    known = {term.id: term for term in course.glossary} if course else {}
    return [known[term] for term in unit.terms if term in known]


def item_or_404(path: str) -> Item:
    """The row of something there is to do."""
    return get_object_or_404(Item.objects.select_related("unit__course"), path=path, is_offered=True)


def unit_row_or_404(course: str, unit: str) -> UnitRow:
    """The row of a unit."""
    rows = UnitRow.objects.select_related("course")
    return get_object_or_404(rows, course__slug=course, slug=unit, is_offered=True)


def next_thing(after: str) -> Thing | None:
    """What comes after a thing, in the same course."""
    things = list(library().things.values())
    for place, thing in enumerate(things[:-1]):
        if thing.path == after and things[place + 1].unit.course == thing.unit.course:
            return things[place + 1]
    return None
