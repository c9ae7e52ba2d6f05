"""What is written about labs."""

import json
import logging

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from sensui.course import Lab, Lang
from sensui.grading import GradingError, Verdict
from sensui.sandbox import SandboxError

from ..accounts.models import User
from ..catalog.library import library
from ..catalog.models import Item
from ..study.services import result_keep
from ..typed import without_nul
from .documents import Document
from .judging import judged, read
from .models import Submission

log = logging.getLogger("sensui.school.labs")


def submission_create(*, learner: User, item: Item, notebook: str | Document) -> Submission:
    """Keep what a learner handed in. Unreadable when it is no notebook of this lab."""
    notebook = without_nul(notebook if isinstance(notebook, str) else json.dumps(notebook))
    read(notebook, _lab(item))
    with transaction.atomic():
        rows = Submission.objects.filter(learner=learner, item=item)
        attempt = 1 + (rows.aggregate(last=Max("attempt"))["last"] or 0)
        return Submission.objects.create(
            learner=learner, item=item, attempt=attempt, notebook=notebook, submitted_at=timezone.now()
        )


def submission_queue(submission: Submission) -> None:
    """Have it judged once more, where that did not work: it was not the learner's fault."""
    rows = Submission.objects.filter(pk=submission.pk, state=Submission.State.BROKEN)
    rows.update(state=Submission.State.QUEUED)


def submission_grade(submission: Submission) -> Submission:
    """Judge a submission and keep the verdict. It stays queued when the system failed, not the learner."""
    lab = _lab(submission.item)
    try:
        verdict = judged(lab, submission.notebook)
    except (GradingError, SandboxError):
        log.exception("lab %s could not be judged", lab.path)
        Submission.objects.filter(pk=submission.pk).update(state=Submission.State.BROKEN)
        submission.refresh_from_db()
        return submission
    return _verdict_keep(submission, verdict)


@transaction.atomic
def _verdict_keep(submission: Submission, verdict: Verdict) -> Submission:
    row = Submission.objects.select_for_update().select_related("item", "learner").get(pk=submission.pk)
    row.state = Submission.State.GRADED
    row.verdict = {lang.value: verdict.to_json(lang) for lang in Lang}
    row.points, row.max_points = verdict.score, verdict.max_score
    row.save()
    result_keep(
        learner=row.learner,
        item=row.item,
        points=verdict.score,
        max_points=verdict.max_score,
        passed=verdict.passed,
    )
    return row


def queued_grade() -> int:
    """Judge what was handed in before the school was stopped; how many that were."""
    waiting = list(Submission.objects.filter(state=Submission.State.QUEUED).select_related("item"))
    for submission in waiting:
        submission_grade(submission)
    return len(waiting)


def _lab(item: Item) -> Lab:
    lab = library().things[item.path].lab
    assert lab is not None
    return lab
