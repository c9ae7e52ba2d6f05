"""What is read about one learner's way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Max, Sum
from django.utils import timezone

from ..accounts.models import User
from ..catalog.library import Thing, library
from .models import SLOT_SECONDS, Beat, Note, Plan, Progress, Revision, Sitting

DUE_AHEAD_DAYS = 7


@dataclass(frozen=True, kw_only=True)
class Share:
    """How much of something is done."""

    done: int
    of: int

    @property
    def is_all(self) -> bool:
        return self.of > 0 and self.done >= self.of


class Standing(dict[str, Progress]):
    """A learner's progress by the path of each thing."""

    def share(self, prefix: str) -> Share:
        """How much of what has to be done below a path (a course, a unit) is done."""
        below = library().choices(prefix)
        return Share(done=sum(1 for choice in below if self._is_through(choice)), of=len(below))

    def is_done(self, path: str) -> bool:
        """Whether this is done, or another thing that is enough instead."""
        return self._is_through(_choice_of(path))

    def is_left(self, path: str) -> bool:
        """Whether this is still to do. Where one of several is enough it is the one that was begun, else the first."""
        choice = _choice_of(path)
        begun = [one for one in choice if one in self]
        return not self._is_through(choice) and path == (begun or choice)[0]

    def _is_through(self, choice: Sequence[str]) -> bool:
        return any(path in self and self[path].is_done for path in choice)

    def next_in(self, course: str) -> Thing | None:
        """The first thing of a course that is not done."""
        for path, thing in library().things.items():
            if thing.unit.course == course and self.is_left(path):
                return thing
        return None

    def last_course(self) -> str | None:
        """The course that was touched last and is still there."""
        offered = {course.id for course in library().courses}
        touched = [(row.touched_at, path.partition("/")[0]) for path, row in self.items()]
        return next((course for _at, course in sorted(touched, reverse=True) if course in offered), None)


def _choice_of(path: str) -> tuple[str, ...]:
    thing = library().things.get(path)
    return thing.either or (path,) if thing else (path,)


def standing_get(learner: User) -> Standing:
    """All progress of a learner, in one query."""
    rows = Progress.objects.filter(learner=learner).select_related("item")
    return Standing({row.item.path: row for row in rows})


def progress_get(learner: User, path: str) -> Progress | None:
    return Progress.objects.filter(learner=learner, item__path=path).first()


def minutes_spent(learner: User, *, since: date | None = None) -> Mapping[date, float]:
    """Active minutes by day."""
    beats = Beat.objects.filter(learner=learner)
    if since:
        beats = beats.filter(day__gte=since)
    counted = beats.values("day").annotate(count=Count("pk")).order_by("day")
    return {row["day"]: row["count"] * SLOT_SECONDS / 60 for row in counted}


def minutes_on(learner: User, prefix: str) -> float:
    """Active minutes on a unit or a course."""
    beats = Beat.objects.filter(learner=learner, item__path__startswith=f"{prefix}/")
    return beats.count() * SLOT_SECONDS / 60


def plan_get(learner: User) -> Plan | None:
    return learner.plans.filter(is_current=True).select_related("course").first()


@dataclass(frozen=True, kw_only=True)
class Today:
    """Plan against actual, for the first page."""

    plan: Plan
    due: tuple[Sitting, ...]
    """not done: what was due before today, today, and in the days after"""
    planned_minutes: int
    """from the plan's start to today"""
    actual_minutes: float
    is_behind: bool


def today_get(learner: User, plan: Plan) -> Today:
    """What a plan says today."""
    today = timezone.localdate()
    sittings = sittings_list(plan)
    standing = standing_get(learner)
    ends = {sitting.item.path: sitting.day for sitting in sittings}
    until = today + timedelta(days=DUE_AHEAD_DAYS)
    spent = minutes_spent(learner, since=plan.starts_on)
    return Today(
        plan=plan,
        due=tuple(one for one in sittings if one.day <= until and not standing.is_done(one.item.path)),
        planned_minutes=sum(one.minutes for one in sittings if one.day <= today),
        actual_minutes=sum(spent.values()),
        is_behind=any(day < today and not standing.is_done(path) for path, day in ends.items()),
    )


def sittings_list(plan: Plan) -> list[Sitting]:
    return list(plan.sittings.select_related("item"))


def planned_by_day(plan: Plan) -> Mapping[date, int]:
    """Planned minutes by day."""
    rows = plan.sittings.values("day").annotate(total=Sum("minutes")).order_by("day")
    return {row["day"]: row["total"] for row in rows}


def note_get(learner: User, course: str, unit: str) -> Revision | None:
    """The journal of a unit as it is now."""
    return (
        Revision.objects.filter(note__learner=learner, note__unit__course__slug=course, note__unit__slug=unit)
        .order_by("-number")
        .first()
    )


def revision_list(learner: User, course: str, unit: str) -> list[Revision]:
    """Every revision of a unit's journal, the newest first."""
    rows = Revision.objects.filter(
        note__learner=learner, note__unit__course__slug=course, note__unit__slug=unit
    )
    return list(rows.order_by("-number"))


def notes_by_unit(learner: User) -> Mapping[str, Revision]:
    """The newest revision of every unit's journal, by `course/unit`."""
    newest = Note.objects.filter(learner=learner).annotate(newest=Max("revisions__number"))
    rows = Revision.objects.filter(note__in=newest).select_related("note__unit__course").order_by("number")
    return {f"{row.note.unit}": row for row in rows}
