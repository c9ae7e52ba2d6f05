"""From what was observed to what does not hold."""

from collections.abc import Callable, Iterator, Mapping

from sensui.course import Lab

from .._results import ExerciseVerdict, Outcome
from ._report import Failure, Matter
from ._tasks import Observed, Task, Work

Results = Mapping[tuple[Work, str], Observed]
"""of one lab: what came of each task, by what it tried and on which subject"""


def failures_of(lab: Lab, task: Task, observed: Observed) -> Iterator[Failure]:
    """What one task shows not to hold; pairs are counted over all of them and come later."""
    if observed.faults:
        matter = {Work.PROGRAM: Matter.PROGRAM, Work.LINKS: Matter.LINK}.get(task.work, Matter.LAB)
        yield from (Failure(matter=matter, place=lab.path, says=fault) for fault in observed.faults)
        return
    if observed.crashed is not None:
        says = f"the judge itself fails on it ({observed.crashed}), expected a verdict. Report it with this program."
        yield Failure(
            matter=Matter.JUDGE,
            place=lab.path,
            exercise=task.exercise or None,
            subject=task.subject,
            says=says,
        )
        return
    check = CHECKS.get(task.work)
    if check is not None:
        yield from check(lab, task, observed)


def is_refused(task: Task, observed: Observed) -> bool:
    """Whether the exercise whose cell was replaced does not pass."""
    own = observed.of(task.exercise)
    return own is not None and own.outcome is not Outcome.PASSED


def is_recognised(task: Task, observed: Observed) -> bool:
    """Whether a misconception is answered with its own words."""
    own = observed.of(task.exercise)
    return own is not None and own.misconception == task.subject


def is_accepted(observed: Observed) -> bool:
    """Whether everything that was judged passes."""
    return observed.verdict is not None and observed.verdict.passed


def is_blamed(verdict: ExerciseVerdict, *exercises: str) -> bool:
    """Whether exactly these exercises are named."""
    return set(verdict.at_fault) == set(exercises)


def noticed(observed: Observed) -> tuple[ExerciseVerdict, ...]:
    """The exercises that did not pass."""
    return (
        tuple(one for one in observed.verdict.exercises if one.outcome is not Outcome.PASSED)
        if observed.verdict
        else ()
    )


def is_pair_blamed(task: Task, observed: Observed, alone: Mapping[str, Observed]) -> bool:
    """Whether a planted pair is put down to exactly the two exercises.

    Together the blamed are both and nobody else; what each of the two breaks alone names both.
    """
    both = set(task.replaced)
    blamed = [set(one.at_fault) for one in noticed(observed)]
    broken_by = [
        {one.name for one in noticed(alone[name])} for name in task.subject.split("+") if name in alone
    ]
    twice = set.intersection(*broken_by) if len(broken_by) == 2 else set()
    exact = all(set(one.at_fault) == both for one in noticed(observed) if one.name in twice)
    return bool(blamed) and all(blamed) and set.union(*blamed) == both and exact


def _reference(lab: Lab, task: Task, observed: Observed) -> Iterator[Failure]:
    where = f"the notebook of level {task.level} in `{task.lang}` with all answers filled in"
    for one in noticed(observed):
        says = f"{where}: `{one.name}` is {one.outcome}, expected passed. The judge says: {_words(one)}"
        yield Failure(matter=Matter.REFERENCE, place=lab.path, exercise=one.name, says=says)


def _starter(lab: Lab, task: Task, observed: Observed) -> Iterator[Failure]:
    for one in observed.verdict.exercises if observed.verdict else ():
        if one.outcome is not Outcome.MISSING:
            says = (
                f"the starter of level {task.level} in `{task.lang}` is {one.outcome}, expected missing. "
                "Is the whole answer between the marks?"
            )
            yield Failure(matter=Matter.STARTER, place=lab.path, exercise=one.name, says=says)


def _misconception(lab: Lab, task: Task, observed: Observed) -> Iterator[Failure]:
    def failure(matter: Matter, says: str) -> Failure:
        return Failure(matter=matter, place=lab.path, exercise=task.exercise, subject=task.subject, says=says)

    own = observed.of(task.exercise)
    if not is_refused(task, observed):
        yield failure(
            Matter.MISCONCEPTION,
            "it passes, expected a refusal. Add a statement to checks.py that it breaks.",
        )
    elif not is_recognised(task, observed):
        found = f"recognised as `{own.misconception}`" if own and own.misconception else "not recognised"
        yield failure(
            Matter.MISCONCEPTION,
            f"it is refused but {found}, expected its own words. Does another one give the same results?",
        )
    for one in noticed(observed):
        if not is_blamed(one, task.exercise):
            blamed = ", ".join(one.at_fault) or "nobody"
            yield failure(Matter.BLAME, f"`{one.name}` is put down to {blamed}, expected {task.exercise}.")


def _alternative(lab: Lab, task: Task, observed: Observed) -> Iterator[Failure]:
    for one in noticed(observed):
        says = f"`{one.name}` is {one.outcome}, expected passed. The judge says: {_words(one)}"
        yield Failure(
            matter=Matter.ALTERNATIVE, place=lab.path, exercise=task.exercise, subject=task.subject, says=says
        )


def _mutant(lab: Lab, task: Task, observed: Observed) -> Iterator[Failure]:
    declared = task.subject in {one.mutant for one in lab.equivalents}
    survives = not is_refused(task, observed)
    if survives == declared:
        return
    if survives:
        matter, says = (
            Matter.MUTANT,
            (
                "no check notices this change. Add a statement that does; or, if nobody could ever tell, "
                "declare it in lab.toml under [[equivalent]] with the reason."
            ),
        )
    else:
        matter, says = (
            Matter.EQUIVALENT,
            ("lab.toml declares this mutant equivalent, but a check refuses it. Remove the declaration."),
        )
    yield Failure(
        matter=matter, place=lab.path, exercise=task.exercise, subject=task.subject, says=says, diff=task.diff
    )


def _words(verdict: ExerciseVerdict) -> str:
    return verdict.findings[0].message.en if verdict.findings else "nothing"


CHECKS: Mapping[Work, Callable[[Lab, Task, Observed], Iterator[Failure]]] = {
    Work.REFERENCE: _reference,
    Work.STARTER: _starter,
    Work.MISCONCEPTION: _misconception,
    Work.ALTERNATIVE: _alternative,
    Work.MUTANT: _mutant,
}
