"""
What this app raises, in words that the learner reads:

LabsError
├── Unreadable      the file that was handed in cannot be judged
├── NoPicture       what is to lie beside the notebooks is no picture, or too large, or one too many
├── NotADocument    what was sent is no notebook
├── NoSuchRevision  the notebook has no revision of this number, or no longer
└── NotJudged       the judge or the lab failed, not the learner
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
