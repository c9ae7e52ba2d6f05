"""
What keeps somebody out of an offering, in words that they read:

PeopleError
├── InvitationOver      it has expired, was used up, or never was
├── InvitedAnother      it was written to another address
├── NotAllowed          this role gives, takes or changes no such role
├── OfferingRefused     an offering cannot be made so
└── RowsRefused         a list of people has faults; nobody on it was invited
"""

from collections.abc import Sequence

from django.utils.translation import gettext as _


class PeopleError(Exception):
    """Something about who is in an offering."""


class InvitationOver(PeopleError):
    """It has expired, was used up, or never was."""

    def __init__(self) -> None:
        super().__init__(_("This invitation is not valid any more. Ask whoever sent it for a new one."))


class InvitedAnother(PeopleError):
    """It was written to another address."""

    def __init__(self, email: str) -> None:
        super().__init__(
            _("This invitation is for %(email)s. Sign in with that address, or add it to your account.")
            % {"email": email}
        )


class NotAllowed(PeopleError):
    """This role gives, takes or changes no such role."""

    def __init__(self) -> None:
        super().__init__(_("Only an operator can do that."))


class OfferingRefused(PeopleError):
    """An offering cannot be made so."""


class RowsRefused(PeopleError):
    """A list of people has faults; nobody on it was invited."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__(_("Nobody was invited: the list has faults."))
        self.faults = tuple(faults)
