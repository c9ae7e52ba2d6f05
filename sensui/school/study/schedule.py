"""Days and minutes: work poured over the days that somebody has. No database, no clock."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

WEEK = 7
HARD_DAY_MINUTES = 240
_SNAP_MINUTES = 10


class NoDaysLeft(ValueError):
    """Between start and finish there is no day that is not a day of rest."""


@dataclass(frozen=True, kw_only=True)
class Work:
    """One thing to do."""

    path: str
    minutes: int


@dataclass(frozen=True, kw_only=True)
class Planned:
    """One thing on one day."""

    day: date
    path: str
    minutes: int


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """Everything on its day."""

    planned: tuple[Planned, ...]
    minutes_per_day: float

    @property
    def finish_on(self) -> date | None:
        return self.planned[-1].day if self.planned else None

    @property
    def is_hard(self) -> bool:
        """More than four hours on a day of study."""
        return self.minutes_per_day > HARD_DAY_MINUTES


def until(work: Sequence[Work], *, start: date, finish: date, rests: frozenset[int]) -> Schedule:
    """The work spread evenly over the days until a date."""
    days = [day for day in _days(start, finish) if day.weekday() not in rests]
    if not days:
        raise NoDaysLeft
    total = sum(one.minutes for one in work)
    return _pour(work, days=days, per_day=total / len(days))


def weekly(work: Sequence[Work], *, start: date, hours: float, rests: frozenset[int]) -> Schedule:
    """The work at so many hours a week, for as many weeks as it takes."""
    study_days = WEEK - len(rests)
    if study_days <= 0 or hours <= 0:
        raise NoDaysLeft
    per_day = hours * 60 / study_days
    count = ceil(sum(one.minutes for one in work) / per_day)
    weeks = ceil(count / study_days) + 1
    days = [day for day in _days(start, start + timedelta(weeks=weeks)) if day.weekday() not in rests]
    return _pour(work, days=days[: max(count, 1)], per_day=per_day)


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += timedelta(days=1)


def _pour(work: Sequence[Work], *, days: Sequence[date], per_day: float) -> Schedule:
    """Lay all work end to end, and cut it where the days end."""
    ends = _ends(work)
    total = ends[-1] if ends else 0
    cuts = [_snapped(round(per_day * (place + 1)), ends, per_day) for place in range(len(days) - 1)]
    cuts = [min(cut, total) for cut in cuts] + [total]
    planned: list[Planned] = []
    begun = 0
    for day, cut in zip(days, cuts, strict=True):
        planned += _between(begun, cut, work, ends, day)
        begun = cut
    return Schedule(planned=tuple(planned), minutes_per_day=per_day)


def _ends(work: Sequence[Work]) -> list[int]:
    ends: list[int] = []
    for one in work:
        ends.append((ends[-1] if ends else 0) + one.minutes)
    return ends


def _snapped(cut: int, ends: Sequence[int], per_day: float) -> int:
    # Nobody wants the last five minutes of a lecture tomorrow.
    nearest = min(ends, key=lambda end: abs(end - cut), default=cut)
    return nearest if abs(nearest - cut) <= _SNAP_MINUTES < per_day / 2 else cut


def _between(begun: int, cut: int, work: Sequence[Work], ends: Sequence[int], day: date) -> Iterator[Planned]:
    for one, end in zip(work, ends, strict=True):
        minutes = min(cut, end) - max(begun, end - one.minutes)
        if minutes > 0:
            yield Planned(day=day, path=one.path, minutes=minutes)
