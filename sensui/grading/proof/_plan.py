"""All that is to be tried on a lab, dear things first."""

import itertools
import random
from collections.abc import Iterable, Iterator, Mapping

from sensui.course import Contest, Lab, Lang, Level, Misconception

from .._reference import Reference
from ._contests import contest_tasks
from ._mutants import mutants_of
from ._tasks import Task, Work

PAIRS = 100
"""how many pairs of misconceptions are planted in a course, at most"""
COST = (
    Work.ENTRANT,
    Work.PROGRAM,
    Work.REFERENCE,
    Work.PAIR,
    Work.STARTER,
    Work.ALTERNATIVE,
    Work.MISCONCEPTION,
    Work.CONTEST,
    Work.LINKS,
    Work.MUTANT,
)

Dependents = Mapping[str, tuple[str, ...]]


def plan(labs: Iterable[Lab], contests: Iterable[Contest] = (), *, seed: int) -> list[Task]:
    """Every task for these labs and contests, the longest first, so that no worker is left alone with one at the end."""
    labs = list(labs)
    tasks = [task for lab in labs for task in _of_lab(lab)]
    tasks += _pairs(labs, seed=seed)
    tasks += [task for contest in contests for task in contest_tasks(contest)]
    return sorted(tasks, key=lambda task: COST.index(task.work))


def dependents_of(lab: Lab) -> Dependents:
    """For each exercise the others whose result rests on it, directly or not, in the lab's order."""
    reference = Reference(lab)
    needs = {one.name: reference.dependencies(one.name) for one in lab.exercises}
    return {one: tuple(other for other in needs if one in needs[other]) for one in needs}


def _of_lab(lab: Lab) -> Iterator[Task]:
    dependents = dependents_of(lab)
    yield Task(work=Work.PROGRAM, lab=lab.path)
    yield Task(work=Work.LINKS, lab=lab.path)
    for level, lang in itertools.product(Level, Lang):
        yield Task(work=Work.REFERENCE, lab=lab.path, level=level, lang=lang)
        yield Task(work=Work.STARTER, lab=lab.path, level=level, lang=lang)
    for wrong in lab.misconceptions:
        yield _planted(lab, Work.MISCONCEPTION, [wrong], _reach(wrong, dependents))
    for right in lab.alternatives:
        yield Task(
            work=Work.ALTERNATIVE,
            lab=lab.path,
            subject=right.id,
            replaced={right.exercise: right.source},
            exercises=(right.exercise, *dependents[right.exercise]),
        )
    yield from _mutants(lab)


def mutant_ids(lab: Lab) -> set[str]:
    """Every mutant of a lab, those among them that provably compute the same."""
    cells = ((one.name, lab.cell_of(one.name).source) for one in lab.exercises)
    return {mutant.id for name, source in cells for mutant in mutants_of(name, source)}


def _mutants(lab: Lab) -> Iterator[Task]:
    for exercise in lab.exercises:
        for mutant in mutants_of(exercise.name, lab.cell_of(exercise.name).source):
            if mutant.is_equivalent:
                continue
            yield Task(
                work=Work.MUTANT,
                lab=lab.path,
                subject=mutant.id,
                replaced={exercise.name: mutant.source},
                exercises=(exercise.name,),
                diff=mutant.diff,
            )


def _pairs(labs: list[Lab], *, seed: int) -> Iterator[Task]:
    """A sample of pairs; those that some exercise rests on both of come first, for they can be confused."""
    chance = random.Random(seed)
    near: list[Task] = []
    far: list[Task] = []
    for lab in labs:
        dependents = dependents_of(lab)
        for one, other in itertools.combinations(lab.misconceptions, 2):
            if one.exercise != other.exercise:
                meets = _reach(one, dependents) & _reach(other, dependents)
                judged = {one.exercise, other.exercise} | meets
                (near if meets else far).append(_planted(lab, Work.PAIR, [one, other], judged))
    chance.shuffle(near)
    chance.shuffle(far)
    yield from itertools.islice(itertools.chain(near, far), PAIRS)


def _reach(wrong: Misconception, dependents: Dependents) -> set[str]:
    return {wrong.exercise, *dependents[wrong.exercise]}


def _planted(lab: Lab, work: Work, wrong: list[Misconception], judged: set[str]) -> Task:
    return Task(
        work=work,
        lab=lab.path,
        subject="+".join(one.id for one in wrong),
        replaced={one.exercise: one.source for one in wrong},
        exercises=tuple(one.name for one in lab.exercises if one.name in judged),
    )
