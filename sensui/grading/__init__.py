"""Turn what a learner handed in into a verdict that they can act on.

A check has two halves: learner's code is driven behind the wall, with inputs only (`harness`, `_session`); what it
returns is judged here (`checks`, `_compare`). When it fails, the judge finds whose fault it is (`_blame`), which wrong idea
produces just that (`misconceptions`, `_judge`), and what can truly be said of the difference (`relations`).
"""

from ._errors import (
    BrokenLab,
    GradingError,
    JudgeUnavailable,
    NotANotebook,
    SubmissionError,
    UnknownLab,
    WrongLab,
)
from ._judge import Judge
from ._notebook import read_notebook, submission_in
from ._profiles import profile_of
from ._results import VERDICT_FORMAT, Evidence, ExerciseVerdict, Finding, Kind, Outcome, Verdict
from ._submission import CellSource, Submission, submission_of

__all__ = [
    "VERDICT_FORMAT",
    "BrokenLab",
    "CellSource",
    "Evidence",
    "ExerciseVerdict",
    "Finding",
    "GradingError",
    "Judge",
    "JudgeUnavailable",
    "Kind",
    "NotANotebook",
    "Outcome",
    "Submission",
    "SubmissionError",
    "UnknownLab",
    "Verdict",
    "WrongLab",
    "profile_of",
    "read_notebook",
    "submission_in",
    "submission_of",
]
