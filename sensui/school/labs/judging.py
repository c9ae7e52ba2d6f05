"""The judges of the labs, one check after the other, and notebooks as they read them."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from sensui.course import Lab
from sensui.grading import Judge, NotANotebook, SubmissionError, Verdict, read_notebook, submission_in
from sensui.grading import Submission as HandedIn

from ..catalog.library import library
from .documents import Document
from .errors import Unreadable

# One check after the other: each uses the whole machine, and the learner waits for one only.
_judging = Lock()


def judged(
    lab: Lab,
    notebook: str | Document,
    *,
    exercises: Sequence[str] | None = None,
    hear: Callable[[str], None] | None = None,
) -> Verdict:
    """The verdict on a notebook, or on some of its exercises. Raises GradingError, SandboxError, Unreadable."""
    handed_in = read(notebook, lab)
    with _judging:
        return _judge(lab.path, library().digest).grade(handed_in, exercises=exercises, hear=hear)


@lru_cache(maxsize=64)
def _judge(path: str, digest: str) -> Judge:
    """The judge of a lab; a changed library makes a new one."""
    lab = next(lab for course in library().courses for lab in course.labs if lab.path == path)
    return Judge(lab)


def read(notebook: str | Document, lab: Lab) -> HandedIn:
    """What a notebook hands in for a lab. Unreadable when it cannot be judged."""
    try:
        if not isinstance(notebook, str):
            return submission_in(notebook, [lab], lab=lab, file="submission.ipynb")
        with TemporaryDirectory(prefix="sensui-") as folder:
            file = Path(folder) / "submission.ipynb"
            file.write_text(notebook, encoding="utf-8")
            return read_notebook(file, [lab], lab=lab)
    except NotANotebook as error:
        raise Unreadable from error
    except SubmissionError as error:
        raise Unreadable(is_other_lab=True) from error
