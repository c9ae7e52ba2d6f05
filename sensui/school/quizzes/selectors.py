"""What is read about quizzes."""

from ..accounts.models import User
from .models import Attempt


def attempt_list(learner: User, path: str) -> list[Attempt]:
    """The attempts at a quiz, the first one first."""
    return list(Attempt.objects.filter(learner=learner, quiz=path))


def attempt_get(learner: User, path: str, number: int) -> Attempt | None:
    """One attempt with its answers."""
    rows = Attempt.objects.filter(learner=learner, quiz=path, number=number)
    return rows.prefetch_related("answers").first()
