"""What this package raises, by who can mend it.

GradingError
├── SubmissionError         the learner: this file cannot be judged
│   ├── NotANotebook        it is not a notebook at all
│   ├── UnknownLab          it does not say which lab it belongs to, or no such lab is here
│   └── WrongLab            it belongs to another lab
├── BrokenLab               the author: the lab fails us; no attempt is lost
└── JudgeUnavailable        the operator: the system failed; the same submission can be judged again
"""


class GradingError(Exception):
    """Something kept a submission from being judged."""


class SubmissionError(GradingError):
    """A file that cannot be judged."""


class NotANotebook(SubmissionError):
    """A file is not a notebook."""

    def __init__(self, file: str, why: str) -> None:
        super().__init__(
            f"{file}: this is not a notebook ({why}), expected an .ipynb file with its cells. "
            "Save it from Jupyter and hand in that file."
        )
        self.file = file
        self.why = why


class UnknownLab(SubmissionError):
    """A notebook does not say which lab it belongs to, or names one that is not here."""

    def __init__(self, file: str, lab: str | None) -> None:
        found = f"it names the lab `{lab}`, which no course here has" if lab else "it names no lab"
        super().__init__(
            f"{file}: {found}, and its definitions fit none. Start from `sensui notebook LAB`, or name the lab by --lab."
        )
        self.file = file
        self.lab = lab


class WrongLab(SubmissionError):
    """A notebook of one lab was handed in for another."""

    def __init__(self, file: str, found: str, expected: str) -> None:
        super().__init__(
            f"{file}: this is the notebook of `{found}`, expected one of `{expected}`. Choose the other file."
        )
        self.file = file
        self.found = found
        self.expected = expected


class BrokenLab(GradingError):
    """A lab fails us: its reference, its checks or its data. For its author; no learner loses by it."""

    def __init__(self, lab: str, exercise: str, why: str) -> None:
        super().__init__(f"{lab}: exercise `{exercise}`: {why}. Run `sensui verify` on this lab.")
        self.lab = lab
        self.exercise = exercise
        self.why = why


class JudgeUnavailable(GradingError):
    """The system failed more than once on the same submission. For the operator; nothing is lost."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"the sandbox was lost while judging: {why}. Nothing is lost; judge it again, and see `sensui doctor`."
        )
        self.why = why
