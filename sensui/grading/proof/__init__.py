"""Prove that a course's checks are right: wrong programs are refused and recognised, right ones accepted."""

from ._bench import Judging
from ._contest_figures import ContestFigures, EntrantFigures
from ._mutants import Mutant, mutants_of
from ._prove import prove
from ._report import ExerciseFigures, Failure, Matter, Proof, Tally
from ._scope import NothingToProve
from ._tasks import Task, Work

__all__ = [
    "ContestFigures",
    "EntrantFigures",
    "ExerciseFigures",
    "Failure",
    "Judging",
    "Matter",
    "Mutant",
    "NothingToProve",
    "Proof",
    "Tally",
    "Task",
    "Work",
    "mutants_of",
    "prove",
]
