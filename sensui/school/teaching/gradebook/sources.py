"""Where attempts come from: one query for each kind of item, however many learners there are."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ...labs.models import Submission
from ...quizzes.models import Attempt as QuizAttempt
from ..models import GradeItem
from .marks import Attempt

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


def _share(points: float | None, most: float | None) -> float | None:
    if points is None or not most:
        return None
    return max(0.0, min(1.0, points / most))


SOURCES = {Kind.LAB: _of_labs, Kind.QUIZ: _of_quizzes}
