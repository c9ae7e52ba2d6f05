"""
What this app raises, in words that the learner reads:

LabsError
├── Unreadable      the file that was handed in cannot be judged
├── NoPicture       what is to lie beside the notebooks is no picture, or too large, or one too many
├── NotADocument    what was sent is no notebook
├── StillRunning    the notebook is run in the background already
├── NotExecuted     the run has no result: it is not done, or its notebook was given up for newer ones
├── NoSuchRevision  the notebook has no revision of this number, or no longer
└── NotJudged       the judge or the lab failed, not the learner
"""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from ..compute.models import Job


class LabsError(Exception):
    """Something about a lab."""


class Unreadable(LabsError):
    """The file that was handed in cannot be judged."""

    def __init__(self, *, is_other_lab: bool = False) -> None:
        other = _("This notebook belongs to another lab. Choose the one that you downloaded here.")
        broken = _("This file is not a notebook. Save your notebook as .ipynb and choose that file.")
        super().__init__(other if is_other_lab else broken)


class NoPicture(LabsError):
    """What is to lie beside the notebooks is no picture, or too large, or one too many."""

    def __init__(self, *, most: int = 0) -> None:
        many = _("There are %(most)d pictures already. Remove one first.") % {"most": most}
        wrong = _("Choose a picture, a .jpg, .png or .webp file of at most 8 MB.")
        super().__init__(many if most else wrong)


class NotADocument(LabsError):
    """What was sent is no notebook."""

    def __init__(self) -> None:
        super().__init__(_("This is not a notebook. Reload the page, and try again: what you wrote is kept."))


class StillRunning(LabsError):
    """The notebook is run in the background already."""

    def __init__(self, job: "Job") -> None:
        super().__init__(
            _(
                "This notebook is being run in the background already. Cancel that run, or wait until it is done."
            )
        )
        self.job = job


class NotExecuted(LabsError):
    """The run has no result: it is not done, or its notebook was given up for newer ones."""

    def __init__(self) -> None:
        super().__init__(_("There is no notebook with outputs of this run."))


class NoSuchRevision(LabsError):
    """The notebook has no revision of this number, or no longer."""

    def __init__(self, number: int) -> None:
        super().__init__(_("There is no revision %(number)d of this notebook.") % {"number": number})
        self.number = number


class NotJudged(LabsError):
    """The judge or the lab failed, not the learner."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "This could not be checked. That is not your fault, and nothing is lost: try again, and show the "
                "window in which the school was started to whoever looks after it."
            )
        )
