"""
What this part raises, in words that an instructor reads:

GradebookError
├── NotInOffering    the learner is not in this offering
└── MoreThanAll      more points than the item gives
"""

from django.utils.translation import gettext as _


class GradebookError(Exception):
    """Something about grades."""


class NotInOffering(GradebookError):
    """The learner is not in this offering."""

    def __init__(self) -> None:
        super().__init__(_("This person is not a learner of this offering."))


class MoreThanAll(GradebookError):
    """More points than the item gives."""

    def __init__(self, most: float) -> None:
        super().__init__(_("This gives at most %(most)s points.") % {"most": f"{most:g}"})
