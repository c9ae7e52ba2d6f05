"""What being late costs. No database, no clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class LatePolicy:
    """How an offering treats what comes after its deadline."""

    grace: timedelta = timedelta()
    """so much later costs nothing"""
    percent_per_day: float = 0
    """taken off for each day that has begun since the deadline, of what was earned"""
    cut_off: timedelta | None = None
    """later than this, nothing counts; None: however late"""

    def late_by(self, *, due_at: datetime | None, handed_in_at: datetime) -> timedelta:
        """How late something came; nothing where it came in time or within the grace."""
        if due_at is None or handed_in_at - due_at <= self.grace:
            return timedelta()
        return handed_in_at - due_at

    def days_late(self, *, due_at: datetime | None, handed_in_at: datetime) -> int:
        """The days that have begun since the deadline."""
        return ceil(self.late_by(due_at=due_at, handed_in_at=handed_in_at) / DAY)

    def kept(self, *, due_at: datetime | None, handed_in_at: datetime) -> float | None:
        """The share of what was earned that is kept, 0 to 1; None when it came too late to count."""
        late_by = self.late_by(due_at=due_at, handed_in_at=handed_in_at)
        # The grace is a promise: a cut-off that is shorter does not take it back.
        if late_by and self.cut_off is not None and late_by > self.cut_off:
            return None
        return max(0.0, 1 - ceil(late_by / DAY) * self.percent_per_day / 100)

    def closes_at(self, due_at: datetime | None) -> datetime | None:
        """The last moment at which something still counts; None when there is none."""
        if due_at is None or self.cut_off is None:
            return None
        return due_at + max(self.grace, self.cut_off)
