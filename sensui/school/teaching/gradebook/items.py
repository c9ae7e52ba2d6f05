"""What may count in an offering, and by which name people know it."""

from collections.abc import Iterator, Sequence
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
    """Something of the course that may count; labs of which one is enough are one such thing."""

    paths: tuple[str, ...]
    title: Text
    kind: GradeItem.Kind
    points: float
    """as many as the course gives for it"""


def countable_in(offering: Offering) -> Iterator[Countable]:
    """Everything of the offering's course that can be graded, in the course's order."""
    for paths in library().choices(offering.course_id):
        things = [library().things[path] for path in paths]
        kind = COUNTABLE.get(things[0].kind)
        if kind is not None:
            points = max(_points(thing) for thing in things)
            yield Countable(paths=paths, title=_title(paths), kind=kind, points=points)


def paths_beside(path: str) -> tuple[str, ...]:
    """The paths of which one is enough, this one among them; mostly it is alone."""
    thing = library().things.get(path)
    return (thing.either if thing else ()) or (path,)


def address_of(item: GradeItem, *, attempted: str = "") -> str:
    """Where it is done: there where something was handed in, and before that, of several labs, where one chooses."""
    if item.kind == Kind.REPORT:
        return f"/offerings/{item.offering.slug}/reports/{item.pk}/"
    if attempted or len(paths_beside(item.path)) == 1:
        return f"/courses/{attempted or item.path}/"
    course, unit, _rest = item.path.split("/", 2)
    return f"/courses/{course}/{unit}/"


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
    return _title(paths_beside(item.path))


def _title(paths: Sequence[str]) -> Text:
    things = library().things
    titles = [things[path].title if path in things else Text(en=path, ja=path) for path in paths]
    return Text(en=" or ".join(one.en for one in titles), ja="、または ".join(one.ja for one in titles))


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
