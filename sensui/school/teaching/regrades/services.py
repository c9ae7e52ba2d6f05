"""What is written when labs are judged anew. Nothing of it touches a grade before an instructor says so."""

import logging
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from sensui.course import Lang
from sensui.grading import GradingError

from ...accounts.models import User
from ...catalog.library import library
from ...compute.models import Job
from ...compute.services import job_cancel, job_enqueue
from ...labs.errors import Unreadable
from ...labs.models import Submission
from ...labs.services import submission_judge
from ...study.services import result_keep
from ...typed import without_nul
from ..gradebook.book import learners_in
from ..gradebook.columns import columns_of
from ..gradebook.items import paths_beside
from ..gradebook.services import Act, kept_in_trail
from ..gradebook.sources import Key
from ..models import GradeChange, GradeItem, Offering, Regrade, Rejudged
from .changes import changes_between
from .errors import AlreadyDecided, NothingToRegrade

log = logging.getLogger("sensui.school.teaching")

REGRADE = "teaching.regrade"
State, Mode = Regrade.State, Regrade.Mode


def submissions_of(regrade: Regrade) -> QuerySet[Submission]:
    """What is judged anew: everything graded that learners of the offering handed in."""
    paths = labs_of(regrade.offering)
    rows = Submission.objects.filter(
        item__path__in=[path for path in paths if regrade.path in ("", path)],
        learner__in=learners_in(regrade.offering).order_by(),
        state=Submission.State.GRADED,
    )
    return rows.order_by("pk")


def labs_of(offering: Offering) -> list[str]:
    """The paths of all labs that count, each of those of which one is enough among them."""
    items = GradeItem.objects.filter(offering=offering, kind=GradeItem.Kind.LAB)
    return list(dict.fromkeys(path for item in items for path in paths_beside(item.path)))


@transaction.atomic
def regrade_start(*, offering: Offering, by: User, path: str = "") -> Regrade:
    """Have one lab, or all, judged anew. NothingToRegrade."""
    regrade = Regrade(
        offering=offering,
        path=path,
        digest=library().digests.get(offering.course_id, ""),
        made_by=by,
        made_at=timezone.now(),
    )
    if not submissions_of(regrade).exists():
        raise NothingToRegrade
    regrade.save()
    job = job_enqueue(
        kind=REGRADE, payload={"regrade": regrade.pk}, learner=by, key=f"{REGRADE}:{regrade.pk}"
    )
    regrade.job = job.pk
    regrade.save(update_fields=["job"])
    return regrade


def submission_rejudge(*, regrade: Regrade, submission: Submission) -> Rejudged:
    """What the lab as it is now says of a submission. Done twice, it stands once."""
    facts: dict[str, Any] = {
        "before_points": submission.points,
        "before_max": submission.max_points,
        "before_verdict": submission.verdict,
    }
    try:
        said = submission_judge(submission)
    except (GradingError, Unreadable):
        # The lab's fault, or a notebook of another time: it stays as it is, and the report says so.
        log.exception("submission %s could not be judged anew", submission.pk)
    else:
        verdict = {lang.value: said.to_json(lang) for lang in Lang}
        facts |= {
            "points": said.score,
            "max_points": said.max_score,
            "is_passed": said.passed,
            "verdict": verdict,
            "changes": changes_between(submission.verdict or {}, verdict),
        }
    row, _made = Rejudged.objects.update_or_create(regrade=regrade, submission=submission, defaults=facts)
    return row


def regrade_end(*, regrade: int, state: Regrade.State) -> None:
    """It was all judged, or could not be; once said, it stands."""
    Regrade.objects.filter(pk=regrade, state=State.RUNNING).update(state=state)


@transaction.atomic
def regrade_discard(*, regrade: Regrade, by: User) -> Regrade:
    """Leave all grades as they are. AlreadyDecided."""
    row = _undecided(regrade, State.READY, State.RUNNING, State.FAILED)
    if row.state == State.RUNNING and (job := Job.objects.filter(pk=row.job).first()):
        job_cancel(job=job)
    row.state, row.decided_by, row.decided_at = State.DISCARDED, by, timezone.now()
    row.save()
    return row


@transaction.atomic
def regrade_apply(*, regrade: Regrade, by: User, mode: str, reason: str = "") -> Regrade:
    """Put the new verdicts in place of the old ones: all, or only those that give more. AlreadyDecided."""
    row = _undecided(regrade, State.READY)
    chosen = [one for one in row.rows.select_related("submission__item") if applies(one, Mode(mode))]
    with _in_all_trails(row, chosen, by, without_nul(reason)):
        for one in chosen:
            _apply(one)
    row.state, row.mode, row.decided_by, row.decided_at = State.APPLIED, Mode(mode), by, timezone.now()
    row.save()
    return row


def applies(row: Rejudged, mode: Regrade.Mode) -> bool:
    """Would this submission be changed?"""
    if not row.is_changed or row.after is None:
        return False
    return mode == Mode.ALL or row.after > row.before


def _undecided(regrade: Regrade, *states: str) -> Regrade:
    row = Regrade.objects.select_for_update(of=("self",)).select_related("offering").get(pk=regrade.pk)
    if row.state not in states:
        raise AlreadyDecided
    return row


def _apply(row: Rejudged) -> None:
    # Should another regrade have come between, what it said was decided later than this was judged.
    before = Submission.objects.filter(
        pk=row.submission_id, points=row.before_points, max_points=row.before_max
    )
    if not before.update(verdict=row.verdict, points=row.points, max_points=row.max_points):
        return
    Rejudged.objects.filter(pk=row.pk).update(is_applied=True)
    submission = row.submission
    assert row.points is not None
    assert row.max_points is not None
    result_keep(
        learner=submission.learner,
        item=submission.item,
        points=row.points,
        max_points=row.max_points,
        passed=row.is_passed,
    )


def _in_all_trails(regrade: Regrade, rows: Iterable[Rejudged], by: User, reason: str) -> ExitStack:
    """A submission counts in every offering that its learner is in, so each one's trail hears of it."""
    said = _reasons(rows, reason)
    learners = {learner for learner, _path in said}
    paths = {beside for _learner, path in said for beside in paths_beside(path)}
    stack = ExitStack()
    offerings = Offering.objects.filter(grade_items__path__in=paths, memberships__person__in=learners)
    for offering in offerings.distinct().order_by("pk"):
        columns = columns_of(GradeItem.objects.filter(offering=offering, path__in=paths))
        reasons: Mapping[Key, str] = {
            (item.pk, learner): "\n".join(words)
            for item in columns.items
            for learner in learners
            if (words := [said[learner, path] for path in paths_beside(item.path) if (learner, path) in said])
        }
        people = list(learners_in(offering).filter(pk__in=learners))
        act = Act(by=by, what=GradeChange.What.REGRADED, reason=reason)
        stack.enter_context(kept_in_trail(offering, act, learners=people, reasons=reasons))
    return stack


def _reasons(rows: Iterable[Rejudged], reason: str) -> dict[tuple[int, str], str]:
    """By learner and lab: the instructor's words, then each exercise before and after."""
    said: dict[tuple[int, str], list[str]] = {}
    for row in rows:
        lines = said.setdefault(
            (row.submission.learner_id, row.submission.item.path), [reason] if reason else []
        )
        changed = ", ".join(
            f"{one['exercise']} {_points(one['before'])} → {_points(one['after'])}" for one in row.changes
        )
        lines.append(f"#{row.submission.attempt}: {changed or f'{row.before_points:g} → {row.points:g}'}")
    return {key: "\n".join(lines) for key, lines in said.items()}


def _points(one: Mapping[str, Any] | None) -> str:
    return "–" if one is None else f"{one['points']:g}"
