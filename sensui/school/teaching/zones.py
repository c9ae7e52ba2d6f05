"""A moment as two people read it: in the offering's zone, and in the reader's own where that is another one."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils import timezone
from django.utils.formats import date_format

from .models import Offering


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A moment in the offering's zone."""

    at: datetime
    zone: str
    own: datetime | None
    """in the reader's zone; None where their clock shows the same"""

    # In words here: a template would put every moment into the reader's zone.
    @property
    def day(self) -> str:
        return date_format(self.at, "DATE_FORMAT")

    @property
    def time(self) -> str:
        return f"{self.at:%H:%M}"

    @property
    def iso(self) -> str:
        return self.at.isoformat(timespec="seconds")

    @property
    def own_time(self) -> str:
        """In the reader's zone, with the day where that is another one."""
        if self.own is None:
            return ""
        same_day = self.own.date() == self.at.date()
        return (
            f"{self.own:%H:%M}"
            if same_day
            else f"{date_format(self.own, 'MONTH_DAY_FORMAT')} {self.own:%H:%M}"
        )

    def __str__(self) -> str:
        return f"{self.day} {self.time} ({self.zone})"


def zone_of(offering: Offering) -> ZoneInfo:
    """The offering's zone; UTC where this computer does not know it."""
    try:
        return ZoneInfo(offering.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def moment_of(at: datetime, offering: Offering) -> Moment:
    """A moment, as a page shows it."""
    there, here = at.astimezone(zone_of(offering)), timezone.localtime(at)
    same = there.utcoffset() == here.utcoffset()
    # Nobody's browser says UTC; it stands where the reader's zone is not known.
    is_known = timezone.get_current_timezone_name() != "UTC"
    return Moment(at=there, zone=str(zone_of(offering)), own=here if is_known and not same else None)
