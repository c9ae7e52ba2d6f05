"""The figures of each exercise, counted from what was observed."""

from sensui.course import Lab

from ._findings import is_accepted, is_blamed, is_recognised, is_refused, noticed
from ._plan import dependents_of
from ._report import ExerciseFigures, tally
from ._tasks import Observed, Task, Work

Result = tuple[Task, Observed]


def figures_of(lab: Lab, results: list[Result], pairs: list[tuple[Task, bool]]) -> list[ExerciseFigures]:
    """The figures of each exercise of a lab, in the lab's order."""
    return [_figures(lab, exercise.name, results, pairs) for exercise in lab.exercises]


def _figures(
    lab: Lab, exercise: str, results: list[Result], pairs: list[tuple[Task, bool]]
) -> ExerciseFigures:
    def of(work: Work) -> list[Result]:
        return [(task, seen) for task, seen in results if task.work is work and task.exercise == exercise]

    equivalent = {one.mutant for one in lab.equivalents}
    wrong = of(Work.MISCONCEPTION)
    mutants = [(task, seen) for task, seen in of(Work.MUTANT) if task.subject not in equivalent]
    blamed = [is_blamed(one, exercise) for _, seen in wrong for one in noticed(seen)]
    reach = 1 + len(dependents_of(lab)[exercise])
    return ExerciseFigures(
        lab=lab.path,
        exercise=exercise,
        refused=tally(is_refused(task, seen) for task, seen in wrong),
        recognised=tally(is_recognised(task, seen) for task, seen in wrong),
        accepted=tally(is_accepted(seen) for _, seen in of(Work.ALTERNATIVE)),
        killed=tally(is_refused(task, seen) for task, seen in mutants),
        equivalent=len(of(Work.MUTANT)) - len(mutants),
        blamed=tally(blamed),
        unnoticed=reach * len(wrong) - len(blamed),
        pairs=tally(right for task, right in pairs if exercise in task.replaced),
    )
