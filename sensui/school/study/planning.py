"""What is written about plans."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.utils import timezone

from ..accounts.models import User
from ..catalog.models import Course, Item
from .errors import NothingToPlan, PlanImpossible
from .models import Plan, Sitting
from .schedule import NoDaysLeft, Schedule, Work, until, weekly
from .selectors import standing_get


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What somebody asks of a plan: a finish date or hours a week, and days of rest."""

    course: Course | None = None
    """None: every course"""
    starts_on: date
    finish_on: date | None = None
    weekly_hours: float | None = None
    rests: frozenset[int] = field(default_factory=frozenset)


def schedule_of(*, learner: User, wish: Wish) -> Schedule:
    """How the work that is left would be spread; nothing is kept."""
    work = work_left(learner=learner, course=wish.course)
    if not work:
        raise NothingToPlan
    try:
        if wish.finish_on:
            return until(work, start=wish.starts_on, finish=wish.finish_on, rests=wish.rests)
        return weekly(work, start=wish.starts_on, hours=wish.weekly_hours or 0, rests=wish.rests)
    except NoDaysLeft as error:
        raise PlanImpossible from error


def work_left(*, learner: User, course: Course | None) -> Sequence[Work]:
    """What is not done yet, in the order of the courses."""
    items = Item.objects.filter(is_offered=True)
    if course:
        items = items.filter(unit__course=course)
    standing = standing_get(learner)
    return [Work(path=item.path, minutes=item.minutes) for item in items if standing.is_left(item.path)]


@transaction.atomic
def plan_make(*, learner: User, wish: Wish) -> Plan:
    """Put a new plan in place of the one that was followed."""
    schedule = schedule_of(learner=learner, wish=wish)
    learner.plans.filter(is_current=True).update(is_current=False)
    plan = Plan(
        learner=learner,
        course=wish.course,
        mode=Plan.Mode.FINISH if wish.finish_on else Plan.Mode.HOURS,
        starts_on=wish.starts_on,
        finish_on=wish.finish_on,
        weekly_hours=wish.weekly_hours,
        rest_weekdays=",".join(str(day) for day in sorted(wish.rests)),
        minutes_per_day=schedule.minutes_per_day,
        made_at=timezone.now(),
    )
    plan.full_clean()
    plan.save()
    items = Item.objects.in_bulk([one.path for one in schedule.planned], field_name="path")
    Sitting.objects.bulk_create(
        Sitting(plan=plan, item=items[one.path], day=one.day, minutes=one.minutes) for one in schedule.planned
    )
    return plan


def wish_of(plan: Plan, *, starts_on: date) -> Wish:
    """The same wish again, from another day on. A finish date that is over moves on by as many days as were planned."""
    finish = plan.finish_on
    if finish and finish <= starts_on:
        finish = starts_on + (finish - plan.starts_on)
    return Wish(
        course=plan.course,
        starts_on=starts_on,
        finish_on=finish,
        weekly_hours=plan.weekly_hours,
        rests=plan.rests,
    )


@transaction.atomic
def plan_drop(*, learner: User) -> None:
    """Follow no plan."""
    learner.plans.filter(is_current=True).update(is_current=False)
