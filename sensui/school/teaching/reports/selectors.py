"""What is read about reports. Who may read which is asked here, and nowhere else."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from ...accounts.models import User
from ..models import GradeItem, Membership, Offering, Report, ReportTask, Review, Role
from .rubric import Rubric


def newest_reports(task: ReportTask) -> Mapping[int, Report]:
    """The report that counts, by author."""
    rows = Report.objects.filter(task=task).select_related("author").order_by("number")
    return {one.author_id: one for one in rows}


def task_list(offering: Offering) -> list[ReportTask]:
    rows = ReportTask.objects.filter(item__offering=offering).select_related("item__offering")
    return list(rows.order_by("item__position", "pk"))


def task_get(offering: Offering, item: int) -> ReportTask | None:
    rows = ReportTask.objects.filter(item__offering=offering, item=item)
    return rows.select_related("item__offering").first()


def report_to_read(task: ReportTask, reader: User, report: object, *, teaches: bool) -> Report | None:
    """A report, for its author, its readers, and who teaches; for others there is none."""
    rows = Report.objects.filter(task=task, pk=report)
    if not teaches:
        rows = rows.filter(Q(author=reader) | Q(reviews__reviewer=reader), withdrawn_at=None).distinct()
    return rows.first()


def reviews_to_write(task: ReportTask, reviewer: User) -> list[Review]:
    """What this person was given to read."""
    rows = Review.objects.filter(report__task=task, reviewer=reviewer).select_related("report")
    return list(rows.order_by("pk"))


def reviews_of(task: ReportTask, author: User) -> list[Review]:
    """What readers have finished saying of somebody's report, in an order that tells nothing of them."""
    rows = Review.objects.filter(report__task=task, report__author=author, done_at__isnull=False)
    return list(rows.order_by("report", "pk"))


def may_see_own_reviews(task: ReportTask, author: User) -> bool:
    """One reads what others said once one has said it of theirs."""
    mine = Review.objects.filter(report__task=task, reviewer=author)
    if mine.exists():
        return not mine.filter(done_at=None, report__withdrawn_at=None).exists()
    return author in task.absent.all() or _is_over(task.review_due_at)


def _is_over(at: datetime | None) -> bool:
    return at is not None and timezone.now() > at


@dataclass(frozen=True, kw_only=True)
class AuthorFacts:
    """One author, as who teaches sees them."""

    author: User
    report: Report
    received: int
    received_of: int
    written: int
    written_of: int
    share: float | None
    """the median of finished reviews"""
    is_absent: bool

    @property
    def owes_reviews(self) -> bool:
        return self.written < self.written_of


def author_list(task: ReportTask) -> list[AuthorFacts]:
    """Everybody who handed in."""
    reports = newest_reports(task)
    reviews = list(Review.objects.filter(report__task=task).select_related("report"))
    rubric, absent = Rubric.from_json(task.rubric), set(task.absent.values_list("pk", flat=True))
    return [
        _author(report, reviews, rubric=rubric, absent=absent)
        for report in sorted(reports.values(), key=lambda one: (one.author.last_name, one.author.username))
    ]


def _author(
    report: Report, reviews: Collection[Review], *, rubric: Rubric, absent: Collection[int]
) -> AuthorFacts:
    received = [one for one in reviews if one.report_id == report.pk]
    written = [
        one
        for one in reviews
        if one.reviewer_id == report.author_id and (one.is_done or one.report.withdrawn_at is None)
    ]
    return AuthorFacts(
        author=report.author,
        report=report,
        received=sum(one.is_done for one in received),
        received_of=len(received),
        written=sum(one.is_done for one in written),
        written_of=len(written),
        share=rubric.share_of([one.chosen for one in received if one.is_done]),
        is_absent=report.author_id in absent,
    )


def owing(task: ReportTask) -> list[User]:
    """Who has not finished their reviews."""
    rows = User.objects.filter(
        reviews__report__task=task, reviews__done_at=None, reviews__report__withdrawn_at=None
    )
    return list(rows.distinct().order_by("pk"))


@dataclass(frozen=True, kw_only=True)
class Owed:
    """Reviews that somebody still owes for one report task."""

    item: GradeItem
    count: int
    due_at: datetime | None


def reviews_owed(reviewer: User) -> list[Owed]:
    """For the first page: what is to be reviewed, and until when."""
    if not Membership.objects.filter(person=reviewer, role=Role.LEARNER).exists():
        return []
    rows = Review.objects.filter(reviewer=reviewer, done_at=None, report__withdrawn_at=None)
    rows = rows.select_related("report__task__item__offering").order_by("report__task", "pk")
    tasks: dict[int, list[Review]] = {}
    for one in rows:
        tasks.setdefault(one.report.task_id, []).append(one)
    return [
        Owed(item=found[0].report.task.item, count=len(found), due_at=found[0].report.task.review_due_at)
        for found in tasks.values()
    ]
