"""
What this app raises, in words that people read:

DiscussionError
├── NoSuchPlace     there is no such exercise or scene
└── QuestionClosed  a moderator has closed the question
"""

from django.utils.translation import gettext as _


class DiscussionError(Exception):
    """Something about questions and answers."""


class NoSuchPlace(DiscussionError):
    """There is no such exercise or scene."""

    def __init__(self) -> None:
        super().__init__(_("There is no such exercise or scene. It may have been renamed since."))


class QuestionClosed(DiscussionError):
    """A moderator has closed the question."""

    def __init__(self) -> None:
        super().__init__(_("This question is closed: nothing can be added to it. Ask a new one."))
