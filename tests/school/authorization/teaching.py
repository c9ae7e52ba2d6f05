"""Offerings: who teaches sees everyone's, who learns their own."""

from datetime import timedelta

from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.teaching.models import GradeItem, Regrade, Role

from .entries import Answer, in_offering, signed_in
from .world import World

teachers = in_offering(Role.INSTRUCTOR)


def a_learner(world: World, person: User) -> dict[str, object]:
    return {"learner": world.learner.pk}


def a_grade(world: World, person: User) -> dict[str, object]:
    return {"learner": world.learner.pk, "item": _item(world) if world.offering else 1}


def _item(world: World) -> int:
    item, _made = GradeItem.objects.get_or_create(
        offering=world.offering,
        path="shallows/mean/labs/small",
        defaults={"kind": "lab", "points": 10, "due_at": timezone.now() + timedelta(days=7)},
    )
    return item.pk


def a_regrade(world: World, person: User) -> dict[str, object]:
    if world.offering is None:
        return {"regrade": 1}
    row, _made = Regrade.objects.get_or_create(
        offering=world.offering, defaults={"state": "ready", "made_at": timezone.now()}
    )
    return {"regrade": row.pk}


ENTRIES = {
    "teaching:offerings": signed_in().in_a_school_of_one(Answer.HIDDEN),
    "teaching:offering": in_offering(*Role),
    "teaching:grades": in_offering(Role.LEARNER),
    "teaching:deadlines": (teachers, teachers.post()),
    "teaching:gradebook": teachers,
    "teaching:trail": teachers,
    "teaching:gradebook-file": in_offering(Role.INSTRUCTOR, name="canvas"),
    "teaching:learner": in_offering(Role.INSTRUCTOR, make=a_learner),
    "teaching:grade": (
        in_offering(Role.INSTRUCTOR, make=a_grade),
        in_offering(Role.INSTRUCTOR, make=a_grade).post(do="unset"),
    ),
    "teaching:regrades": (teachers, teachers.post(path="")),
    "teaching:regrade": in_offering(Role.INSTRUCTOR, make=a_regrade),
    "teaching:regrade-decide": in_offering(Role.INSTRUCTOR, make=a_regrade).post(do="discard"),
    "teaching:insight": teachers,
    "teaching:lab-insight": in_offering(Role.INSTRUCTOR, unit="mean", lab="small"),
}
