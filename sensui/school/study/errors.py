"""
What this app raises:

StudyError
├── PlanImpossible    the days between start and finish are all days of rest, or there are none
└── NothingToPlan     everything is done already
"""

from django.utils.translation import gettext as _


class StudyError(Exception):
    """Something about a learner's way."""


class PlanImpossible(StudyError):
    """The days between start and finish are all days of rest, or there are none."""

    def __init__(self) -> None:
        super().__init__(
            _("Every day until then is a day of rest. Choose a later date or fewer days of rest.")
        )


class NothingToPlan(StudyError):
    """Everything is done already."""

    def __init__(self) -> None:
        super().__init__(_("Everything is done already: there is nothing left to plan."))
