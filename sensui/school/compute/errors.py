"""
What ends a run before its result:

JobError
├── JobLost        another worker has the lease by now; nothing that this one writes counts
├── JobCancelled   somebody wants it no longer
└── JobRefused     it can have no result however often it is tried; the learner is told why
    └── NotEnoughCredits   the learner cannot pay for the time it may take
"""

from typing import Any

from django.utils.translation import gettext_lazy


class JobError(Exception):
    """Something ends a run before its result."""


class JobLost(JobError):
    """Another worker has the lease by now; nothing that this one writes counts."""


class JobCancelled(JobError):
    """Somebody wants it no longer."""


class JobRefused(JobError):
    """It can have no result however often it is tried.

    The sentence is for the learner: translatable (`gettext_lazy`), or with `.en` and `.ja`.
    """

    def __init__(self, sentence: Any) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class NotEnoughCredits(JobRefused):
    """The learner cannot pay for the time it may take."""

    def __init__(self) -> None:
        super().__init__(
            gettext_lazy(
                "You have not enough credits for this. Your instructor can tell you when there are more."
            )
        )
