"""What is written about labs."""

import json
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from sensui.course import Lab, Lang
from sensui.grading import Verdict

from ..accounts.models import User
from ..catalog.library import library
from ..catalog.models import Item
from ..compute.models import Job
from ..compute.services import job_again, job_enqueue
from ..study.services import result_keep
from ..study.traces import verdict_trace
from ..typed import without_nul
from .documents import Document
from .judging import judged, read
from .models import Submission

GRADE = "labs.grade"


def submission_create(*, learner: User, item: Item, notebook: str | Document) -> Submission:
    """Keep what a learner handed in, and have it judged. Unreadable when it is no notebook of this lab."""
    notebook = without_nul(notebook if isinstance(notebook, str) else json.dumps(notebook))
    read(notebook, _lab(item))
    with transaction.atomic():
        # Two windows may hand in at once: the second waits for the first one's number.
        User.objects.select_for_update().get(pk=learner.pk)
        rows = Submission.objects.filter(learner=learner, item=item)
        attempt = 1 + (rows.aggregate(last=Max("attempt"))["last"] or 0)
        kept = Submission.objects.create(
            learner=learner, item=item, attempt=attempt, notebook=notebook, submitted_at=timezone.now()
        )
        _job_of(kept)
    return kept


@transaction.atomic
def submission_queue(submission: Submission) -> None:
    """Have it judged once more, where that did not work: it was not the learner's fault."""
    rows = Submission.objects.filter(pk=submission.pk, state=Submission.State.BROKEN)
    if rows.update(state=Submission.State.QUEUED):
        job_again(job=_job_of(submission))


def _job_of(submission: Submission) -> Job:
    """The run that judges a submission: one, whoever asks for it and how often."""
    return job_enqueue(
        kind=GRADE,
        payload={"submission": submission.pk},
        learner=submission.learner,
        key=f"{GRADE}:{submission.pk}",
    )


def submission_judge(submission: Submission) -> Verdict:
    """What the judge says of a submission. Raises GradingError when the lab failed, SandboxError when the wall did."""
    return judged(_lab(submission.item), submission.notebook)


@transaction.atomic
def verdict_keep(
    *, submission: int, verdict: dict[str, Any], score: float, max_score: float, passed: bool
) -> None:
    """Keep what was said of a submission that waits for it; once said, it stands."""
    row = (
        Submission.objects.select_for_update(of=("self",))
        .select_related("item", "learner")
        .filter(pk=submission, state=Submission.State.QUEUED)
        .first()
    )
    if row is None:
        return
    row.state, row.verdict = Submission.State.GRADED, verdict
    row.points, row.max_points = score, max_score
    row.save()
    result_keep(learner=row.learner, item=row.item, points=score, max_points=max_score, passed=passed)
    verdict_trace(learner=row.learner, item=row.item, said=verdict[Lang.EN.value]["exercises"])


def submission_break(*, submission: int) -> None:
    """It could not be judged, by no fault of the learner."""
    Submission.objects.filter(pk=submission, state=Submission.State.QUEUED).update(
        state=Submission.State.BROKEN
    )


def _lab(item: Item) -> Lab:
    lab = library().things[item.path].lab
    assert lab is not None
    return lab
