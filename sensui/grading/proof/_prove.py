"""Prove that the checks of courses are right, side by side on all cores."""

import functools
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from sensui._crew import cores, side_by_side
from sensui.course import Fault, Lab, NotANumber, Unit, draw_values

from .._judge import Judge
from ._bench import Bench, Judging
from ._contests import contest_failures, contest_figures
from ._figures import figures_of
from ._findings import failures_of, is_pair_blamed
from ._links import broken_unit_links
from ._plan import mutant_ids, plan
from ._report import PAIRS_NEEDED, Failure, Matter, Proof, Tally, tally
from ._scope import Scope, scope_of
from ._tasks import Observed, Task, Work

SEEDS = range(20)
"""the attempts whose drawn values a quiz must have answers for"""

Told = Callable[[Task, int, int], None]
"""is told what was just done, how much is done, and of how much"""


def prove(
    paths: Sequence[Path] = (),
    *,
    jobs: int | None = None,
    seed: int = 0,
    tell: Told = lambda task, done, of: None,
    open_judge: Callable[[Lab], Judging] = Judge,
) -> Proof:
    """Prove the courses, units or labs in these folders. Raises NothingToProve."""
    begun = time.perf_counter()
    scope = scope_of(paths)
    tasks = plan(scope.labs, scope.contests, seed=seed)
    observed: list[Observed] = [Observed()] * len(tasks)
    tools = functools.partial(Bench, scope.labs, scope.contests, seed=seed, open_judge=open_judge)
    for count, done in enumerate(side_by_side(tools, tasks, jobs=cores() if jobs is None else jobs), start=1):
        observed[done.index] = done.result or Observed(crashed=done.error)
        tell(tasks[done.index], count, len(tasks))
    return _proof(
        scope, list(zip(tasks, observed, strict=True)), seed=seed, seconds=time.perf_counter() - begun
    )


def _proof(scope: Scope, results: list[tuple[Task, Observed]], *, seed: int, seconds: float) -> Proof:
    failures = [*_of_files(scope)]
    exercises, pairs = [], list[tuple[Task, bool]]()
    for lab in scope.labs:
        of_lab = [(task, observed) for task, observed in results if task.lab == lab.path]
        failures += _of_lab(lab, of_lab)
        found = _pairs_of(of_lab)
        pairs += found
        exercises += figures_of(lab, of_lab, found)
    failures += _of_pairs(pairs)
    contests = []
    for contest in scope.contests:
        of_contest = [(task, observed) for task, observed in results if task.lab == contest.path]
        failures += contest_failures(contest, of_contest)
        contests.append(contest_figures(contest, of_contest))
    return Proof(
        seconds=seconds,
        seed=seed,
        courses=scope.courses,
        exercises=tuple(exercises),
        pairs=tally(blamed for _, blamed in pairs),
        failures=tuple(dict.fromkeys(failures)),
        contests=tuple(contests),
    )


def _of_files(scope: Scope) -> Iterator[Failure]:
    yield from (_of_fault(fault) for fault in scope.faults)
    for unit in scope.units:
        place = f"{unit.course}/{unit.id}"
        yield from (Failure(matter=Matter.LINK, place=place, says=says) for says in broken_unit_links(unit))
        yield from (Failure(matter=Matter.QUIZ, place=place, says=says) for says in _quiz_faults(unit))


def _of_fault(fault: Fault) -> Failure:
    says = f"`{fault.key}` is {fault.found}, expected {fault.expected}. {fault.fix}"
    return Failure(matter=Matter.FORMAT, place=str(fault.file), says=says)


def _quiz_faults(unit: Unit) -> Iterator[str]:
    """The questions to which no number is the answer, for some of the values that can be drawn."""
    for item in unit.quiz.items if unit.quiz else ():
        if item.answer is None:
            continue
        for seed in SEEDS:
            try:
                item.answer_for(draw_values(item, seed))
            except NotANumber as error:
                yield f"quiz.toml: item[{item.id}].answer: {error}. Mend the expression, or what is drawn."
                break


def _of_lab(lab: Lab, results: list[tuple[Task, Observed]]) -> Iterator[Failure]:
    for task, observed in results:
        yield from failures_of(lab, task, observed)
    known = mutant_ids(lab) if lab.equivalents else set()
    for declared in lab.equivalents:
        if declared.mutant not in known:
            says = "lab.toml declares this mutant equivalent, but there is none of this id. Remove it."
            yield Failure(
                matter=Matter.EQUIVALENT,
                place=lab.path,
                exercise=declared.exercise,
                subject=declared.mutant,
                says=says,
            )


def _pairs_of(results: list[tuple[Task, Observed]]) -> list[tuple[Task, bool]]:
    alone: Mapping[str, Observed] = {
        task.subject: observed for task, observed in results if task.work is Work.MISCONCEPTION
    }
    pairs = [(task, observed) for task, observed in results if task.work is Work.PAIR]
    return [(task, is_pair_blamed(task, observed, alone)) for task, observed in pairs]


def _of_pairs(pairs: list[tuple[Task, bool]]) -> Iterator[Failure]:
    counted: Tally = tally(blamed for _, blamed in pairs)
    if counted.share is None or counted.share >= PAIRS_NEEDED:
        return
    for task, blamed in pairs:
        if not blamed:
            says = (
                f"planted together they are not put down to exactly {' and '.join(task.replaced)}; "
                f"this is so for {counted.done} of {counted.of} pairs, expected {PAIRS_NEEDED:.0%} or more."
            )
            yield Failure(matter=Matter.PAIR, place=task.lab, subject=task.subject, says=says)
