"""Where attempts come from: one query for each kind of item, however many learners there are."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from ...contests.models import Entry
from ...labs.models import Submission
from ...quizzes.models import Attempt as QuizAttempt
from ..models import GradeItem, Report, Review
from ..reports.rubric import Rubric
from .grades import Attempt
from .items import paths_beside

Key = tuple[int, int]
"""item, learner"""
Attempts = Mapping[Key, Sequence[Attempt]]
Kind = GradeItem.Kind


Supposed = Mapping[tuple[str, int, int], float]
"""lab, learner, number of the attempt: the share it would have"""


def attempts_of(
    items: Sequence[GradeItem], learners: Collection[int], *, supposed: Supposed | None = None
) -> Attempts:
    """Everything these people handed in for these items; some with another share, were it so decided."""
    found: dict[Key, list[Attempt]] = defaultdict(list)
    if not learners:
        return found
    for kind, source in SOURCES.items():
        chosen = _by_path([item for item in items if item.kind == kind])
        for learner, attempt in source(chosen, learners) if chosen else ():
            share = (supposed or {}).get((attempt.path, learner, attempt.number), attempt.share)
            for item in chosen[attempt.path]:
                found[item, learner].append(replace(attempt, share=share))
    reports = [item.pk for item in items if item.kind == Kind.REPORT]
    for key, attempt in _of_reports(reports, learners) if reports else ():
        found[key].append(attempt)
    return found


def _by_path(items: Sequence[GradeItem]) -> Mapping[str, Sequence[int]]:
    """The items by where something is handed in for them: one path in several classes, one item at several labs."""
    found: dict[str, list[int]] = defaultdict(list)
    for item in items:
        for path in paths_beside(item.path):
            found[path].append(item.pk)
    return found


Rows = list[tuple[int, Attempt]]
"""learner and attempt"""


def _of_labs(paths: Collection[str], learners: Collection[int]) -> Rows:
    rows = Submission.objects.filter(item__path__in=paths, learner__in=learners).values_list(
        "item__path", "learner", "attempt", "submitted_at", "points", "max_points"
    )
    return [
        (learner, Attempt(number=number, at=at, share=_share(points, most), path=path))
        for path, learner, number, at, points, most in rows
    ]


def _of_quizzes(paths: Collection[str], learners: Collection[int]) -> Rows:
    rows = QuizAttempt.objects.filter(quiz__in=paths, learner__in=learners).values_list(
        "quiz", "learner", "number", "answered_at", "points", "max_points"
    )
    return [
        (learner, Attempt(number=number, at=at, share=_share(points, most), path=path))
        for path, learner, number, at, points, most in rows
    ]


def _of_contests(paths: Collection[str], learners: Collection[int]) -> Rows:
    """Taking part is what counts: an entry that was scored. What it is worth beyond that, an instructor says."""
    rows = Entry.objects.filter(
        entrant__contest__item__path__in=paths, entrant__learner__in=learners
    ).exclude(state=Entry.State.FAILED)
    told = rows.values_list(
        "entrant__contest__item__path", "entrant__learner", "number", "submitted_at", "state"
    )
    return [
        (
            learner,
            Attempt(number=number, at=at, share=1.0 if state == Entry.State.SCORED else None, path=path),
        )
        for path, learner, number, at, state in told.order_by()
    ]


def _of_reports(items: Collection[int], learners: Collection[int]) -> list[tuple[Key, Attempt]]:
    """The newest report of each, by the median of its readers once all are through, or their time is over."""
    reports = Report.objects.filter(task__item__in=items, author__in=learners)
    newest = {(one.task_id, one.author_id): one for one in reports.select_related("task").order_by("number")}
    reviews: dict[UUID, list[Review]] = defaultdict(list)
    for review in Review.objects.filter(report__in=newest.values()):
        reviews[review.report_id].append(review)
    now = timezone.now()
    return [
        (
            (one.task.item_id, one.author_id),
            Attempt(number=one.number, at=one.handed_in_at, share=_share_by_peers(one, reviews[one.pk], now)),
        )
        for one in newest.values()
    ]


def _share_by_peers(report: Report, reviews: Sequence[Review], now: datetime) -> float | None:
    due_at = report.task.review_due_at
    is_over = report.withdrawn_at is not None or (due_at is not None and now > due_at)
    if not reviews or not (is_over or all(one.is_done for one in reviews)):
        return None
    return Rubric.from_json(report.task.rubric).share_of([one.chosen for one in reviews if one.is_done])


def _share(points: float | None, most: float | None) -> float | None:
    if points is None or not most:
        return None
    return max(0.0, min(1.0, points / most))


SOURCES = {
    Kind.LAB: _of_labs,
    Kind.QUIZ: _of_quizzes,
    Kind.CONTEST: _of_contests,
}
