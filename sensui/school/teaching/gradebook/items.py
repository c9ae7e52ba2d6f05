"""What may count in an offering, and by which name people know it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from sensui.course import Text

from ...catalog.library import LAB, QUIZ, Thing, library
from ..models import GradeItem, Offering, Scheme
from .late import LatePolicy

Kind = GradeItem.Kind
COUNTABLE = {LAB: Kind.LAB, QUIZ: Kind.QUIZ, "contest": Kind.CONTEST}
CONTEST_POINTS = 10


@dataclass(frozen=True, kw_only=True)
class Countable:
    """Something of the course that may count."""

    thing: Thing
    kind: GradeItem.Kind
    points: float
    """as many as the course gives for it"""


def countable_in(offering: Offering) -> Iterator[Countable]:
    """Everything of the offering's course that can be graded, in the course's order."""
    for thing in library().things.values():
        kind = COUNTABLE.get(thing.kind)
        if thing.unit.course == offering.course_id and kind is not None:
            yield Countable(thing=thing, kind=kind, points=_points(thing))


def _points(thing: Thing) -> float:
    if thing.lab:
        return thing.lab.points
    if thing.kind == QUIZ and thing.unit.quiz:
        return len(thing.unit.quiz.items)
    return CONTEST_POINTS


def title_of(item: GradeItem) -> Text:
    """The item's title in both languages; its path where the course no longer has it."""
    if item.title_en and item.title_ja:
        return Text(en=item.title_en, ja=item.title_ja)
    thing = library().things.get(item.path)
    return thing.title if thing else Text(en=item.path, ja=item.path)


def scheme_of(offering: Offering) -> Scheme:
    """How the offering grades; our proposal where nobody has decided yet."""
    return Scheme.objects.filter(offering=offering).first() or Scheme(offering=offering)


def policy_of(scheme: Scheme) -> LatePolicy:
    """The rules for what comes late."""
    return LatePolicy(
        grace=timedelta(minutes=scheme.grace_minutes),
        percent_per_day=scheme.percent_per_day,
        cut_off=None if scheme.cut_off_days is None else timedelta(days=scheme.cut_off_days),
    )
