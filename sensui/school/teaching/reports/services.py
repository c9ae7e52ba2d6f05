"""What is written about reports: handed in, given to readers, reviewed."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from ...accounts.models import User
from ...typed import without_nul
from ..gradebook.book import learners_in
from ..gradebook.items import policy_of, scheme_of
from ..models import Extension, GradeItem, Offering, Report, ReportTask, Review
from .errors import NotAllChosen, ReportWithdrawn, ReviewStands, RubricInUse, TooLateToHandIn
from .files import forget, keep
from .pdf import looked_at
from .peers import pairs_of
from .rubric import DEFAULT, Rubric
from .selectors import newest_reports


@transaction.atomic
def report_task_make(
    *,
    offering: Offering,
    title_en: str,
    title_ja: str,
    due_at: datetime | None,
    review_due_at: datetime | None,
    min_pages: int = 4,
    max_pages: int = 8,
) -> ReportTask:
    """Ask for a report; it counts as every other item does."""
    rows = GradeItem.objects.filter(offering=offering)
    position = 1 + (rows.aggregate(last=Max("position"))["last"] or 0)
    item = GradeItem(
        offering=offering,
        kind=GradeItem.Kind.REPORT,
        path=f"report-{uuid4().hex[:12]}",
        title_en=title_en,
        title_ja=title_ja,
        due_at=due_at,
        points=DEFAULT.points,
        position=position,
    )
    item.full_clean()
    item.save()
    return ReportTask.objects.create(
        item=item,
        rubric=DEFAULT.to_json(),
        review_due_at=review_due_at,
        min_pages=min_pages,
        max_pages=max_pages,
    )


@transaction.atomic
def report_task_change(*, task: ReportTask, review_due_at: datetime | None, rubric: Rubric | None) -> None:
    """Another time to review until; another rubric, as long as nobody has begun to review. RubricInUse."""
    row = ReportTask.objects.select_for_update(of=("self",)).get(pk=task.pk)
    if rubric is not None and rubric.to_json() != row.rubric:
        if Review.objects.filter(report__task=row, begun_at__isnull=False).exists():
            raise RubricInUse
        row.rubric = rubric.to_json()
    row.review_due_at = review_due_at
    row.save()


def report_hand_in(*, task: ReportTask, author: User, content: bytes) -> Report:
    """Keep a report; whoever comes after the others were given theirs gets and finds readers at once.

    NotTaken when the file is no report, TooLateToHandIn; then nothing was kept.
    """
    _must_be_open(task, author)
    looked = looked_at(content, min_pages=task.min_pages, max_pages=task.max_pages)
    id = uuid4()
    keep(id, looked.content)
    try:
        with transaction.atomic():
            ReportTask.objects.select_for_update(of=("self",)).get(pk=task.pk)
            _must_be_open(task, author)
            before = (
                Report.objects.filter(task=task, author=author).aggregate(last=Max("number"))["last"] or 0
            )
            report = Report.objects.create(
                id=id,
                task=task,
                author=author,
                number=before + 1,
                pages=looked.pages,
                size=len(looked.content),
                handed_in_at=timezone.now(),
            )
            if _is_given_out(task):
                peers_assign(task=task)
            return report
    except BaseException:
        forget(id)
        raise


def _must_be_open(task: ReportTask, author: User) -> None:
    if Review.objects.filter(report__task=task, report__author=author).exists():
        raise TooLateToHandIn(is_read=True)
    item = task.item
    own = Extension.objects.filter(item=item, learner=author).values_list("due_at", flat=True).first()
    closes_at = policy_of(scheme_of(item.offering)).closes_at(own or item.due_at)
    if closes_at is not None and timezone.now() > closes_at:
        raise TooLateToHandIn(is_read=False)


@transaction.atomic
def peers_assign(*, task: ReportTask) -> int:
    """Give every report its readers; how many pairs are new. What is begun stays as it is."""
    row = ReportTask.objects.select_for_update(of=("self",)).select_related("item__offering").get(pk=task.pk)
    there = set(learners_in(row.item.offering).values_list("pk", flat=True))
    reports = {
        author: one
        for author, one in newest_reports(row).items()
        if author in there and one.withdrawn_at is None
    }
    reviews = {
        (one.reviewer_id, one.report.author_id): one
        for one in Review.objects.filter(report__task=row).select_related("report")
    }
    begun = {pair for pair, one in reviews.items() if one.begun_at}
    absent = set(row.absent.values_list("pk", flat=True))
    wanted = pairs_of(
        reports.keys(),
        reviewers=reports.keys() - absent,
        begun=begun,
        planned=reviews.keys() - begun,
        seed=row.pk,
    )
    now = timezone.now()
    Review.objects.filter(pk__in=[one.pk for pair, one in reviews.items() if pair not in wanted]).delete()
    made = Review.objects.bulk_create(
        Review(report=reports[author], reviewer_id=reviewer, assigned_at=now)
        for reviewer, author in sorted(wanted - reviews.keys())
    )
    if row.assigned_at is None:
        row.assigned_at = now
        row.save(update_fields=["assigned_at"])
    return len(made)


def _is_given_out(task: ReportTask) -> bool:
    return ReportTask.objects.filter(pk=task.pk, assigned_at__isnull=False).exists()


@transaction.atomic
def absence_set(*, task: ReportTask, person: User, is_absent: bool) -> None:
    """Somebody does not review, or does after all; the reports are given out anew where nobody has begun."""
    if is_absent:
        task.absent.add(person)
    else:
        task.absent.remove(person)
    if _is_given_out(task):
        peers_assign(task=task)


@transaction.atomic
def review_keep(
    *, review: Review, chosen: Mapping[str, int], comments: Mapping[str, str], remark: str, is_done: bool
) -> Review:
    """What a reader says so far, or in the end. NotAllChosen.

    A finished review stands: whoever has read what was said of their own report takes nothing back.
    """
    row = Review.objects.select_for_update(of=("self",)).select_related("report__task").get(pk=review.pk)
    if row.is_done:
        raise ReviewStands
    if row.report.withdrawn_at is not None:
        raise ReportWithdrawn
    rubric = Rubric.from_json(row.report.task.rubric)
    names = {one.id for one in rubric.criteria}
    row.chosen = {name: level for name, level in chosen.items() if name in names}
    row.comments = {name: without_nul(text) for name, text in comments.items() if name in names and text}
    row.remark = without_nul(remark)
    now = timezone.now()
    row.begun_at = row.begun_at or now
    if is_done:
        if not rubric.is_complete(row.chosen):
            raise NotAllChosen
        row.done_at = now
    row.save()
    return row
