"""What a worker has at hand: the labs, a judge for each, and how each kind of task is done."""

import dataclasses
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import nbformat

from sensui.course import Contest, Lab, LabLimits, Lang, Role, notebook_of, reference_of

from .._errors import GradingError
from .._judge import Judge
from .._notebook import read_notebook
from .._results import Outcome, Verdict
from .._submission import Submission, submission_of
from ._brisk import BriskJudge
from ._contests import try_contest
from ._links import broken_links
from ._program import program_faults
from ._tasks import Observed, Task, Work

MUTANT_SECONDS = 4
"""how long a mutant may compute; one that takes longer is as good as refused"""


class Judging(Protocol):
    """Whatever gives verdicts on submissions of one lab."""

    def grade(
        self, submission: Submission, *, exercises: Sequence[str] | None = None, seed: int | None = None
    ) -> Verdict: ...


class Bench:
    """Does one task after another; a judge that was opened for a lab is kept."""

    def __init__(
        self,
        labs: Iterable[Lab],
        contests: Iterable[Contest] = (),
        *,
        seed: int,
        open_judge: Callable[[Lab], Judging] = Judge,
    ) -> None:
        self._contests: Mapping[str, Contest] = {contest.path: contest for contest in contests}
        self._labs: Mapping[str, Lab] = {lab.path: lab for lab in labs}
        self._seed = seed
        self._open_judge = open_judge
        self._judges: dict[tuple[str, Work | None], Judging] = {}
        self._unsound: dict[str, tuple[str, ...]] = {}

    def __call__(self, task: Task) -> Observed:
        """Do a task. What the lab itself gets wrong is a fault, not an exception."""
        if task.work in (Work.CONTEST, Work.ENTRANT):
            return try_contest(self._contests[task.lab], task)
        lab = self._labs[task.lab]
        if task.work is Work.PROGRAM:
            return Observed(faults=program_faults(lab))
        if task.work is Work.LINKS:
            return Observed(faults=broken_links(lab))
        try:
            if task.work is not Work.REFERENCE and (faults := self._faults_of_reference(lab)):
                return Observed(faults=faults)
            submission = self._submission(lab, task)
            judge = self._judge(lab, task.work)
            return Observed(
                verdict=judge.grade(submission, exercises=task.exercises or None, seed=self._seed)
            )
        except GradingError as error:
            return Observed(faults=(str(error),))

    def close(self) -> None:
        """End what the judges have kept."""
        for judge in self._judges.values():
            if isinstance(judge, BriskJudge):
                judge.close()

    def _faults_of_reference(self, lab: Lab) -> tuple[str, ...]:
        """Why nothing else can be proved of this lab: where the reference is refused, a refusal shows nothing."""
        if lab.path not in self._unsound:
            verdict = self._judge(lab, Work.REFERENCE).grade(submission_of(lab), seed=self._seed)
            refused = [one.name for one in verdict.exercises if one.outcome is not Outcome.PASSED]
            why = f"the reference itself is refused ({', '.join(refused)}), so nothing else was tried."
            self._unsound[lab.path] = (why,) if refused else ()
        return self._unsound[lab.path]

    def _judge(self, lab: Lab, work: Work) -> Judging:
        kind = work if work in (Work.MUTANT, Work.PAIR) else None
        if (lab.path, kind) not in self._judges:
            self._judges[lab.path, kind] = self._opened(lab, kind)
        return self._judges[lab.path, kind]

    def _opened(self, lab: Lab, kind: Work | None) -> Judging:
        if kind is Work.MUTANT:
            return (BriskJudge if self._open_judge is Judge else self._open_judge)(_impatient(lab))
        if kind is Work.PAIR:  # only who is at fault is asked, not for which wrong idea
            return self._open_judge(dataclasses.replace(lab, misconceptions=()))
        return self._open_judge(lab)

    def _submission(self, lab: Lab, task: Task) -> Submission:
        if task.work in (Work.REFERENCE, Work.STARTER):
            return _handed_in(lab, task)
        return submission_of(lab, task.replaced, lang=task.lang)


def _impatient(lab: Lab) -> Lab:
    """The same lab with less time, for programs of which many never end."""
    given = {**lab.limits.given}
    for name, most in (("cpu_seconds", MUTANT_SECONDS), ("wall_seconds", 3 * MUTANT_SECONDS)):
        given[name] = min(given.get(name, most), most)
    return dataclasses.replace(lab, limits=LabLimits(**given))


def _handed_in(lab: Lab, task: Task) -> Submission:
    """A notebook on its whole way: derived, filled in where that is asked, written to a file, read again."""
    notebook = notebook_of(lab, lang=task.lang, level=task.level)
    if task.work is Work.REFERENCE:
        for cell in notebook.cells:
            said = cell.metadata.get("sensui", {})
            if said.get("role") == Role.EXERCISE:
                cell.source = reference_of(lab, said["exercise"], lang=Lang(task.lang))
    with tempfile.TemporaryDirectory(prefix="sensui-") as folder:
        file = Path(folder) / f"{lab.id}.ipynb"
        nbformat.write(notebook, file)
        return read_notebook(file, [lab])
