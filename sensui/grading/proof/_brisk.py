"""The judge without its words: whether an exercise passes, for mutants, of which nobody is told why."""

from collections.abc import Sequence

from sensui.course import Lab
from sensui.sandbox import default_sandbox

from .._attempt import Attempt
from .._profiles import processes_for
from .._reference import Reference
from .._results import ExerciseVerdict, Outcome, Verdict
from .._submission import Submission


class BriskJudge:
    """Passes and fails exactly what `Judge` does, and looks for no reason.

    Mutants are their author's own work, so one process serves many of them.
    """

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self._reference = Reference(lab)
        self._processes = processes_for(lab, default_sandbox())

    def close(self) -> None:
        """End its processes."""
        self._processes.close()

    def grade(
        self, submission: Submission, *, exercises: Sequence[str] | None = None, seed: int | None = None
    ) -> Verdict:
        """Judge some exercises whose dependencies are right; each is either passed or failed by its own fault."""
        seed = 0 if seed is None else seed
        attempt = Attempt(submission, reference=self._reference, processes=self._processes, seed=seed)
        wanted = [one.name for one in self.lab.exercises if exercises is None or one.name in exercises]
        verdicts = tuple(self._verdict(attempt, name) for name in wanted)
        return Verdict(lab=self.lab.path, lang=submission.lang, seconds=0, exercises=verdicts)

    def _verdict(self, attempt: Attempt, exercise: str) -> ExerciseVerdict:
        points = self._reference.exercises[exercise].points
        if self._passes(attempt, exercise):
            return ExerciseVerdict(name=exercise, outcome=Outcome.PASSED, points=points, max_points=points)
        faulty = (exercise,)
        return ExerciseVerdict(
            name=exercise, outcome=Outcome.FAILED, points=0, max_points=points, at_fault=faulty
        )

    def _passes(self, attempt: Attempt, exercise: str) -> bool:
        if attempt.is_missing(exercise) or attempt.syntax_error(exercise):
            return False
        parts = self._reference.registry.of(exercise)
        return bool(parts) and all(attempt.try_(part, number).passed for number, part in enumerate(parts))
