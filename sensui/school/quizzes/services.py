"""What is written about quizzes."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from sensui.course import Quiz

from ..accounts.models import User
from ..catalog.models import Course, Item
from ..study.services import result_keep
from .models import Answer, Attempt
from .questions import Given, questions_of


@dataclass(frozen=True, kw_only=True)
class Place:
    """A quiz, where it stands."""

    path: str
    """`course/unit/quiz` or `course/placement`"""
    quiz: Quiz
    course: Course
    item: Item | None
    """None: a placement quiz, which counts for nothing"""


def seed_for(*, learner: User, path: str, number: int) -> str:
    """The seed of an attempt: the same however often the page is opened, and not to be guessed."""
    message = f"{learner.pk}:{path}:{number}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), message, "sha256").hexdigest()[:32]


def attempt_answer(*, learner: User, place: Place, number: int, given: Mapping[str, Given]) -> Attempt:
    """Keep the answers of an attempt and what they came to. Sent twice, they count once."""
    try:
        with transaction.atomic():
            return _attempt_keep(learner, place, number, given)
    except IntegrityError:
        return Attempt.objects.get(learner=learner, quiz=place.path, number=number)


def _attempt_keep(learner: User, place: Place, number: int, given: Mapping[str, Given]) -> Attempt:
    seed = seed_for(learner=learner, path=place.path, number=number)
    questions = questions_of(place.quiz, seed)
    right = {question.id: question.is_right(given[question.id]) for question in questions}
    points, max_points = sum(right.values()), len(right)
    passed = points >= place.quiz.pass_mark * max_points
    attempt = Attempt.objects.create(
        learner=learner,
        course=place.course,
        quiz=place.path,
        number=number,
        seed=seed,
        points=points,
        max_points=max_points,
        passed=passed,
        answered_at=timezone.now(),
    )
    Answer.objects.bulk_create(
        Answer(attempt=attempt, question=name, given=given[name], is_right=is_right)
        for name, is_right in right.items()
    )
    if place.item:
        result_keep(learner=learner, item=place.item, points=points, max_points=max_points, passed=passed)
    return attempt
