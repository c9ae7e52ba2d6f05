"""What becomes of reports when their author leaves the class, or the school.

A report is its author's. Whoever leaves the class is read by no other learner any more, and is again when they come back;
whoever deletes the account takes the pages along. What others wrote of it stays theirs, and what the leaver finished
writing of others stays with those whom it is about, under no name.
"""

from collections.abc import Iterator

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from ...accounts.models import User
from ..models import Offering, Report, ReportTask, Review
from .files import forget, path_of
from .services import peers_assign


@transaction.atomic
def reports_withdraw(*, author: User, offering: Offering | None = None) -> None:
    """Nobody reads them from now on, in one class or in all; what nobody has begun to review goes to nobody."""
    rows = _of(author, offering).filter(withdrawn_at=None)
    given_out = _given_out(author, offering)
    Review.objects.filter(report__in=rows, begun_at=None).delete()
    rows.update(withdrawn_at=timezone.now())
    for task in given_out:
        peers_assign(task=task)


@transaction.atomic
def reports_return(*, author: User, offering: Offering) -> None:
    """Their author is back in the class."""
    if _of(author, offering).exclude(withdrawn_at=None).update(withdrawn_at=None):
        for task in _given_out(author, offering):
            peers_assign(task=task)


@transaction.atomic
def reports_forget(*, author: User) -> None:
    """The pages go, and every review that was not finished. The rows stay for the grades of a class."""
    Review.objects.filter(reviewer=author, done_at=None).delete()
    reports_withdraw(author=author)
    for report in _of(author, None).values_list("pk", flat=True):
        transaction.on_commit(lambda report=report: forget(report))


def report_files(author: User) -> Iterator[tuple[str, bytes]]:
    """Everything that somebody handed in, as it was kept."""
    for row in _of(author, None).select_related("task__item__offering"):
        if row.has_file and path_of(row.pk).exists():
            item = row.task.item
            yield f"reports/{item.offering.slug}/{item.pk}-{row.number}.pdf", path_of(row.pk).read_bytes()


def _of(author: User, offering: Offering | None) -> QuerySet[Report]:
    rows = Report.objects.filter(author=author)
    return rows.filter(task__item__offering=offering) if offering else rows


def _given_out(author: User, offering: Offering | None) -> list[ReportTask]:
    tasks = ReportTask.objects.filter(reports__in=_of(author, offering), assigned_at__isnull=False)
    return list(tasks.distinct().order_by("pk"))
