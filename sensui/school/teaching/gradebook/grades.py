"""From attempts to a grade, from grades to a total. No database, no clock."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .late import LatePolicy


class Keeps(StrEnum):
    """Which attempt counts."""

    BEST = "best"
    LATEST = "latest"


class State(StrEnum):
    """How it stands with one item of one learner."""

    OPEN = "open"
    """nothing was handed in, and it is not due yet"""
    WAITING = "waiting"
    """something was handed in, and is not graded yet"""
    MISSING = "missing"
    """due, and nothing that counts was handed in"""
    GRADED = "graded"
    EXCUSED = "excused"


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """Something that was handed in."""

    number: int
    at: datetime
    share: float | None
    """of all points, 0 to 1; None: not graded yet"""
    path: str = ""
    """what it was handed in for, where one of several is enough"""


@dataclass(frozen=True, kw_only=True)
class Setting:
    """An instructor's word on one item of one learner: it comes last."""

    share: float | None
    """None: excused"""


@dataclass(frozen=True, kw_only=True)
class Grade:
    """What one learner has for one item."""

    state: State
    share: float | None = None
    """of the item's points, after everything; None where nothing counts"""
    earned: float | None = None
    """the share before anything was taken off for being late, or set by hand"""
    attempt: int | None = None
    """which attempt counts"""
    path: str = ""
    """and at what"""
    handed_in_at: datetime | None = None
    days_late: int = 0
    is_too_late: bool = False
    """something was handed in, and only after the cut-off"""
    is_set: bool = False
    """by an instructor"""

    @property
    def deducted(self) -> float:
        """The share that being late has cost."""
        if self.is_set or self.share is None or self.earned is None:
            return 0
        return self.earned - self.share


def grade_of(
    attempts: Sequence[Attempt],
    *,
    due_at: datetime | None,
    now: datetime,
    policy: LatePolicy,
    keeps: Keeps,
    setting: Setting | None = None,
) -> Grade:
    """What a learner has for an item: the attempt that counts, less what being late costs, or the instructor's word."""
    judged = _counted(attempts, due_at=due_at, policy=policy, keeps=keeps)
    found = judged or _uncounted(attempts, due_at=due_at, now=now, policy=policy)
    if setting is None:
        return found
    return Grade(
        state=State.EXCUSED if setting.share is None else State.GRADED,
        share=setting.share,
        earned=found.earned,
        attempt=found.attempt,
        path=found.path,
        handed_in_at=found.handed_in_at,
        days_late=found.days_late,
        is_too_late=found.is_too_late,
        is_set=True,
    )


def _counted(
    attempts: Sequence[Attempt], *, due_at: datetime | None, policy: LatePolicy, keeps: Keeps
) -> Grade | None:
    counted = []
    for one in attempts:
        kept = policy.kept(due_at=due_at, handed_in_at=one.at)
        if one.share is not None and kept is not None:
            counted.append((one.share * kept, one))
    if not counted:
        return None
    if keeps is Keeps.LATEST:
        share, chosen = max(counted, key=lambda pair: _when(pair[1]))
    else:
        share, chosen = min(counted, key=lambda pair: (-pair[0], _when(pair[1])))
    return Grade(
        state=State.GRADED,
        share=share,
        earned=chosen.share,
        attempt=chosen.number,
        path=chosen.path,
        handed_in_at=chosen.at,
        days_late=policy.days_late(due_at=due_at, handed_in_at=chosen.at),
    )


def _uncounted(
    attempts: Sequence[Attempt], *, due_at: datetime | None, now: datetime, policy: LatePolicy
) -> Grade:
    waiting = [
        one
        for one in attempts
        if one.share is None and policy.kept(due_at=due_at, handed_in_at=one.at) is not None
    ]
    if waiting:
        newest = max(waiting, key=_when)
        return Grade(
            state=State.WAITING,
            attempt=newest.number,
            path=newest.path,
            handed_in_at=newest.at,
            days_late=policy.days_late(due_at=due_at, handed_in_at=newest.at),
        )
    if due_at is None or now - due_at <= policy.grace:
        return Grade(state=State.OPEN)
    newest_at = max((one.at for one in attempts), default=None)
    return Grade(state=State.MISSING, share=0, handed_in_at=newest_at, is_too_late=bool(attempts))


def _when(one: Attempt) -> tuple[datetime, int]:
    # Each lab counts its own attempts, so where one of several is enough only time tells which was later.
    return (one.at, one.number)


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """A grade with the weight of its item."""

    item: int
    weight: float
    grade: Grade


@dataclass(frozen=True, kw_only=True)
class Total:
    """What all grades come to so far."""

    share: float | None
    """0 to 1; None while nothing counts"""
    dropped: frozenset[int]
    """the items that were left out because they are the lowest"""


def total_of(grades: Iterable[Weighed], *, drop_lowest: int) -> Total:
    """The weighted mean of what counts; the lowest are dropped, and one always stays.

    What is excused, waits, or is not due yet takes no part. What is missing counts as nothing earned.
    """
    counted = [one for one in grades if one.weight > 0 and one.grade.share is not None]
    counted.sort(key=lambda one: (one.grade.share, -one.weight, one.item))
    drop = min(drop_lowest, max(0, len(counted) - 1))
    kept = counted[drop:]
    weight = sum(one.weight for one in kept)
    share = sum(one.weight * (one.grade.share or 0) for one in kept) / weight if kept else None
    return Total(share=share, dropped=frozenset(one.item for one in counted[:drop]))
