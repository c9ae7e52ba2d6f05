"""
What this app raises, in words that the learner reads:

AccountsError
└── TooManyTokens   nobody needs so many doors
"""

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
