"""
What this part raises, in words that an instructor reads:

RegradeError
├── NothingToRegrade   nobody handed anything in, or no lab counts
└── AlreadyDecided     it was applied or discarded, or is not ready
"""

from django.utils.translation import gettext as _


class RegradeError(Exception):
    """Something about judging anew."""


class NothingToRegrade(RegradeError):
    """Nobody handed anything in, or no lab counts."""

    def __init__(self) -> None:
        super().__init__(_("Nothing graded was handed in for this yet: there is nothing to judge anew."))


class AlreadyDecided(RegradeError):
    """It was applied or discarded, or is not ready."""

    def __init__(self) -> None:
        super().__init__(_("This was decided already, or is not ready yet. Nothing was changed."))
