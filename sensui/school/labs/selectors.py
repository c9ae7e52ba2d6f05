"""What is read about labs."""

from sensui.grading import Outcome

from ..accounts.models import User
from .models import Submission


def submission_list(learner: User, path: str) -> list[Submission]:
    """What a learner handed in for a lab, the newest first, without the notebooks."""
    rows = Submission.objects.filter(learner=learner, item__path=path).defer("notebook", "verdict")
    return list(rows.order_by("-attempt"))


def submission_get(learner: User, path: str, attempt: int) -> Submission | None:
    return (
        Submission.objects.filter(learner=learner, item__path=path, attempt=attempt)
        .select_related("item")
        .first()
    )


def passed_names(learner: User, path: str) -> frozenset[str]:
    """The exercises of a lab that passed in any submission."""
    rows = Submission.objects.filter(learner=learner, item__path=path, state=Submission.State.GRADED)
    return frozenset(
        one["name"]
        for verdict in rows.values_list("verdict", flat=True)
        for one in verdict["en"]["exercises"]
        if one["outcome"] == Outcome.PASSED
    )
