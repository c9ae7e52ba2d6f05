"""Offerings: who teaches sees everyone's, who learns their own."""

from datetime import timedelta
from uuid import uuid4

from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.teaching.models import GradeItem, Regrade, Report, ReportTask, Review, Role
from sensui.school.teaching.permissions import role_in
from sensui.school.teaching.reports.files import keep
from sensui.school.teaching.reports.services import report_task_make

from .entries import Answer, Entry, Make, in_offering, signed_in
from .world import Who, World

teachers = in_offering(Role.INSTRUCTOR)
in_class = in_offering(Role.LEARNER, Role.INSTRUCTOR)


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


def a_task(world: World, person: User) -> dict[str, object]:
    """A report that the class was asked for."""
    if world.offering is None:
        return {"item": 1}
    rows = ReportTask.objects.filter(item__offering=world.offering)
    task = rows.first() or report_task_make(
        offering=world.offering, title_en="Report", title_ja="レポート", due_at=None, review_due_at=None
    )
    return {"item": task.item_id}


def a_report(world: World, person: User) -> dict[str, object]:
    """The report of whoever learns here, and of nobody else: who asks besides asks for the learner's."""
    facts = a_task(world, person)
    if world.offering is None:
        return {**facts, "report": uuid4()}
    author = person if role_in(person, world.offering) == Role.LEARNER else world.learner
    row, made = Report.objects.get_or_create(
        task=ReportTask.objects.get(item=facts["item"]),
        author=author,
        number=1,
        defaults={"pages": 4, "size": 4, "handed_in_at": timezone.now()},
    )
    if made:
        keep(row.pk, world.words(author).encode())
    return {**facts, "report": row.pk}


def a_review(world: World, person: User) -> dict[str, object]:
    """A review that the learner writes, of the report of another learner."""
    if world.offering is None:
        return {"item": 1, "review": 1}
    report = a_report(world, world.people[Who.OTHER_LEARNER])
    row, _made = Review.objects.get_or_create(
        report_id=report["report"],
        reviewer=world.learner,
        defaults={"assigned_at": timezone.now(), "remark": world.words(world.learner)},
    )
    return {"item": report["item"], "review": row.pk}


def learners_report(world: World, person: User) -> dict[str, object]:
    if world.offering is None:
        return {"item": 1, "learner": 1}
    return {"item": a_report(world, world.learner)["item"], "learner": world.learner.pk}


def _to_the_file(who: Who, is_own: bool) -> Answer:
    if who is Who.ANONYMOUS:
        return Answer.SIGN_IN
    teaches = who in {Who.INSTRUCTOR, Who.OPERATOR}
    return Answer.IN if teaches or (is_own and who in {Who.LEARNER, Who.OTHER_LEARNER}) else Answer.HIDDEN


def _to_the_review(who: Who, is_own: bool) -> Answer:
    if who is Who.ANONYMOUS:
        return Answer.SIGN_IN
    return Answer.IN if who is Who.LEARNER else Answer.HIDDEN


def in_spring(make: Make) -> Make:
    return lambda world, person: {"offering": "spring", **make(world, person)}


ENTRIES = {
    "teaching:offerings": signed_in().in_a_school_of_one(Answer.HIDDEN),
    "teaching:offering": in_offering(*Role),
    "teaching:dates": (teachers, teachers.post()),
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
    "teaching:reports": in_class,
    "teaching:report-new": (teachers, teachers.post()),
    "teaching:report": in_offering(Role.LEARNER, Role.INSTRUCTOR, make=a_task),
    "teaching:report-hand-in": in_offering(Role.LEARNER, operator=False, make=a_task).post(),
    "teaching:report-act": in_offering(Role.INSTRUCTOR, make=a_task).post(do="assign"),
    "teaching:rubric": (
        in_offering(Role.INSTRUCTOR, make=a_task),
        in_offering(Role.INSTRUCTOR, make=a_task).post(),
    ),
    "teaching:report-of": in_offering(Role.INSTRUCTOR, make=learners_report),
    "teaching:report-file": Entry(
        expected=_to_the_file,
        make=in_spring(a_report),
        has_owner=True,
        may_read=(Who.INSTRUCTOR, Who.OPERATOR),
        one=Answer.HIDDEN,
    ),
    "teaching:review": (
        Entry(expected=_to_the_review, make=in_spring(a_review), one=Answer.HIDDEN),
        Entry(expected=_to_the_review, make=in_spring(a_review), one=Answer.HIDDEN).post(do="keep"),
    ),
    "teaching:lab-insight": in_offering(Role.INSTRUCTOR, unit="mean", lab="small"),
}
