"""
What this part raises, each in one sentence for whom it concerns:

ReportsError
├── NotTaken        the file cannot be taken, and nothing of it was kept
│   ├── TooLarge
│   ├── NotPdf
│   ├── NotOpened   it asks for a password
│   ├── WrongPages
│   └── WrongPaper
├── TooLateToHandIn    after the cut-off, or the reviewers have it already
├── NotAllChosen       a review is finished only with a level for every criterion
├── ReviewStands       it is finished
├── ReportWithdrawn    its author has left the class
└── RubricInUse        somebody has reviewed by it
"""

from django.utils.translation import gettext as _


class ReportsError(Exception):
    """Something about reports."""


class NotTaken(ReportsError):
    """The file cannot be taken, and nothing of it was kept."""


class TooLarge(NotTaken):
    """More bytes than a report has."""

    def __init__(self, most: int) -> None:
        super().__init__(
            _("This file is larger than %(most)d MB. Make its pictures smaller.") % {"most": most}
        )


class NotPdf(NotTaken):
    """Something else, or a PDF that no program can read."""

    def __init__(self) -> None:
        super().__init__(_("This file cannot be read as a PDF. Export your report as PDF once more."))


class NotOpened(NotTaken):
    """It asks for a password."""

    def __init__(self) -> None:
        super().__init__(_("This PDF is protected by a password or by restrictions. Export it without them."))


class WrongPages(NotTaken):
    """Too few pages, or too many."""

    def __init__(self, found: int, *, min_pages: int, max_pages: int) -> None:
        words = _("This PDF has %(found)d pages. A report has %(least)d to %(most)d.")
        super().__init__(words % {"found": found, "least": min_pages, "most": max_pages})


class WrongPaper(NotTaken):
    """A page that is not A4."""

    def __init__(self, page: int, width: float, height: float) -> None:
        words = _("Page %(page)d is %(width)d × %(height)d mm. A report is on A4, 210 × 297 mm.")
        super().__init__(words % {"page": page, "width": round(width), "height": round(height)})


class TooLateToHandIn(ReportsError):
    """After the cut-off, or the reviewers have it already."""

    def __init__(self, *, is_read: bool) -> None:
        read = _("Your report is with its reviewers already. It can no longer be replaced.")
        closed = _("Reports are no longer taken: nothing that is handed in now would count.")
        super().__init__(read if is_read else closed)


class NotAllChosen(ReportsError):
    """A review is finished only with a level for every criterion."""

    def __init__(self) -> None:
        super().__init__(_("Choose a level for every criterion before you finish the review."))


class ReviewStands(ReportsError):
    """It is finished."""

    def __init__(self) -> None:
        super().__init__(_("This review is finished, and stands as it is."))


class ReportWithdrawn(ReportsError):
    """There is nobody to say it to any more."""

    def __init__(self) -> None:
        super().__init__(
            _("The author of this report has left the class, so nothing more can be said of it.")
        )


class RubricInUse(ReportsError):
    """Somebody has reviewed by it."""

    def __init__(self) -> None:
        super().__init__(_("Somebody has reviewed by this rubric already. It can no longer be changed."))
