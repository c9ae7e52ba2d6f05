"""
What this app raises, in words that the learner reads; `status` is the one that goes with it:

ContestError
├── NotTaken            this file, or a file at this time, is not taken
│   ├── TooLarge        the file is larger than the contest allows
│   └── LimitReached    the day's entries are used up
├── EntryNotValid       the check before scoring refused the file; nothing of it was kept
├── BadName             a name that cannot stand on the board
├── BadChoice           entries that cannot be final
├── NotRevealed         the private part is not shown yet
└── NotJudged           the contest or the school failed, not the learner
"""

from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _


class ContestError(Exception):
    """Something about a contest."""

    status = 400


class NotTaken(ContestError):
    """This file, or a file at this time, is not taken."""

    def __init__(self, sentence: str, *, status: int) -> None:
        super().__init__(sentence)
        self.status = status


class TooLarge(NotTaken):
    """The file is larger than the contest allows."""

    def __init__(self, *, mib: float) -> None:
        super().__init__(
            _("This file is larger than %(mib)s MiB, which is the most this contest takes.")
            % {"mib": f"{mib:g}"},
            status=413,
        )


class LimitReached(NotTaken):
    """The day's entries are used up."""

    def __init__(self, *, limit: int, opens_at: datetime) -> None:
        at = date_format(timezone.localtime(opens_at), "SHORT_DATETIME_FORMAT")
        super().__init__(
            _("You have used your %(limit)d entries of today. The next one is taken from %(at)s on.")
            % {"limit": limit, "at": at},
            status=429,
        )
        self.opens_at = opens_at


class EntryNotValid(ContestError):
    """The check before scoring refused the file; nothing of it was kept."""

    status = 422

    def __init__(self, sentence: str, *, row: int | None = None) -> None:
        super().__init__(sentence)
        self.row = row


class BadName(ContestError):
    """A name that cannot stand on the board."""


class BadChoice(ContestError):
    """Entries that cannot be final."""


class NotRevealed(ContestError):
    """The private part is not shown yet."""

    status = 403

    def __init__(self) -> None:
        super().__init__(_("The private board is not shown yet."))


class NotJudged(ContestError):
    """The contest or the school failed, not the learner."""

    status = 503

    def __init__(self) -> None:
        super().__init__(
            _(
                "The contest cannot be judged now. That is not your fault, nothing was kept, and it does not count "
                "on your limit: try again later."
            )
        )
