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

Key = tuple[int, int]
"""item, learner"""
Attempts = Mapping[Key, Sequence[Attempt]]
Kind = GradeItem.Kind


Supposed = Mapping[tuple[int, int, int], float]
"""item, learner, number of the attempt: the share it would have"""


def attempts_of(
    items: Sequence[GradeItem], learners: Collection[int], *, supposed: Supposed | None = None
) -> Attempts:
    """Everything these people handed in for these items; some with another share, were it so decided."""
    found: dict[Key, list[Attempt]] = defaultdict(list)
    for kind, source in SOURCES.items():
        chosen = {item.path: item.pk for item in items if item.kind == kind}
        if chosen and learners:
            for key, attempt in source(chosen, learners):
                share = (supposed or {}).get((*key, attempt.number), attempt.share)
                found[key].append(replace(attempt, share=share))
    return found


Rows = list[tuple[Key, Attempt]]
Chosen = Mapping[str, int]
"""item by path"""


def _of_labs(chosen: Chosen, learners: Collection[int]) -> Rows:
    rows = Submission.objects.filter(item__path__in=chosen, learner__in=learners).values_list(
        "item__path", "learner", "attempt", "submitted_at", "points", "max_points"
    )
    return [
        ((chosen[path], learner), Attempt(number=number, at=at, share=_share(points, most)))
        for path, learner, number, at, points, most in rows
    ]


def _of_quizzes(chosen: Chosen, learners: Collection[int]) -> Rows:
    rows = QuizAttempt.objects.filter(quiz__in=chosen, learner__in=learners).values_list(
        "quiz", "learner", "number", "answered_at", "points", "max_points"
    )
    return [
        ((chosen[path], learner), Attempt(number=number, at=at, share=_share(points, most)))
        for path, learner, number, at, points, most in rows
    ]


def _of_contests(chosen: Chosen, learners: Collection[int]) -> Rows:
    """Taking part is what counts: an entry that was scored. What it is worth beyond that, an instructor says."""
    rows = Entry.objects.filter(
        entrant__contest__item__path__in=chosen, entrant__learner__in=learners
    ).exclude(state=Entry.State.FAILED)
    told = rows.values_list(
        "entrant__contest__item__path", "entrant__learner", "number", "submitted_at", "state"
    )
    return [
        (
            (chosen[path], learner),
            Attempt(number=number, at=at, share=1.0 if state == Entry.State.SCORED else None),
        )
        for path, learner, number, at, state in told.order_by()
    ]


def _of_reports(chosen: Chosen, learners: Collection[int]) -> Rows:
    """The newest report of each, by the median of its readers once all are through, or their time is over."""
    reports = Report.objects.filter(task__item__in=chosen.values(), author__in=learners)
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
    if not reviews or not (all(one.is_done for one in reviews) or (due_at and now > due_at)):
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
    Kind.REPORT: _of_reports,
}
