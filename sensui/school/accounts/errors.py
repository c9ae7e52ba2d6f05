"""
What this app raises, in words that the learner reads:

AccountsError
├── TooManyTokens   nobody needs so many doors
└── TokenExpired    the door was open until a day that its owner chose
"""

from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _


class AccountsError(Exception):
    """Something about a person's choices."""


class TooManyTokens(AccountsError):
    """Nobody needs so many doors."""

    def __init__(self, most: int) -> None:
        super().__init__(
            _("You have %(most)d tokens already. Revoke one that you no longer use.") % {"most": most}
        )
        self.most = most


class TokenExpired(AccountsError):
    """The door was open until a day that its owner chose."""

    def __init__(self, at: datetime) -> None:
        day = date_format(timezone.localtime(at), "DATE_FORMAT")
        super().__init__(
            _("This token expired on %(day)s. Make a new one on the school's settings page.") % {"day": day}
        )
        self.at = at
