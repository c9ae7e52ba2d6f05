"""
What this app raises, in words that the learner reads:

LabsError
└── Unreadable    the file that was handed in cannot be judged
"""

from django.utils.translation import gettext as _


class LabsError(Exception):
    """Something about a lab."""


class Unreadable(LabsError):
    """The file that was handed in cannot be judged."""

    def __init__(self, *, is_other_lab: bool = False) -> None:
        other = _("This notebook belongs to another lab. Choose the one that you downloaded here.")
        broken = _("This file is not a notebook. Save your notebook as .ipynb and choose that file.")
        super().__init__(other if is_other_lab else broken)
