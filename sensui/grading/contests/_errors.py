"""
What this package raises, besides JudgeUnavailable when the system failed:

EntryRefused        the entrant: this file or program cannot be scored; it costs none of the day's entries
BrokenContest       the author: data.py or the field fails us; no entrant loses by it
"""

from sensui.course import Text

from .._errors import GradingError, SubmissionError


class EntryRefused(SubmissionError):
    """A file or a program that cannot be scored."""

    def __init__(self, message: Text, *, row: int | None = None) -> None:
        super().__init__(message.en)
        self.message = message
        """one sentence: what is so, what was expected, what to do"""
        self.row = row
        """where in the file, counted from 1 and the names of the columns included; None where it is nowhere in particular"""


class BrokenContest(GradingError):
    """A contest fails us: its data or its field. For its author; no entrant loses by it."""

    def __init__(self, contest: str, why: str) -> None:
        super().__init__(f"{contest}: {why} Run `sensui verify` on this contest.")
        self.contest = contest
        self.why = why
