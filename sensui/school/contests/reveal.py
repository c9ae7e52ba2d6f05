"""What of a contest is shown, to whom, and from when on."""

from dataclasses import dataclass
from datetime import datetime

from sensui.course import Contest, Moment

from .models import Entrant


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What one learner may see of a contest now."""

    private_scores: bool
    """the private board, and their own private scores"""
    notes: bool
    """of others, where they wrote some"""
    code: bool
    """of others, where they agreed"""


def shown_to(entrant: Entrant | None, contest: Contest, *, now: datetime) -> Shown:
    """What the contest's rules show to this learner now; None has not taken part yet."""
    has_closed = contest.closes is not None and now >= contest.closes
    has_fixed = entrant is not None and entrant.fixed_at is not None

    def is_time(moment: Moment) -> bool:
        match moment:
            case Moment.ENTRY:
                return True
            case Moment.FINALS:
                return has_fixed or has_closed
            case Moment.CLOSE:
                return has_closed
            case Moment.NEVER:
                return False

    rules = contest.reveals
    return Shown(
        private_scores=is_time(rules.private_scores), notes=is_time(rules.notes), code=is_time(rules.code)
    )


def is_private_by_entrant(contest: Contest, *, now: datetime) -> bool:
    """Are private scores shown to one after the other? Then the private board holds only those who have fixed theirs:
    else somebody could look their own up from a second account."""
    has_closed = contest.closes is not None and now >= contest.closes
    return contest.reveals.private_scores is Moment.FINALS and not has_closed


def waits_for_finals(contest: Contest) -> bool:
    """Does something open when a learner fixes their final entries?"""
    rules = contest.reveals
    return Moment.FINALS in (rules.private_scores, rules.notes, rules.code)
