"""What a proof found: the figures of each exercise, and all that does not hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ._contest_figures import ContestFigures

PROOF_FORMAT = 1
PAIRS_NEEDED = 0.95
"""the share of planted pairs that must be blamed on exactly those two"""


class Matter(StrEnum):
    """What a failure is about."""

    FORMAT = "format"
    LAB = "lab"
    JUDGE = "judge"
    REFERENCE = "reference"
    STARTER = "starter"
    MISCONCEPTION = "misconception"
    ALTERNATIVE = "alternative"
    MUTANT = "mutant"
    EQUIVALENT = "equivalent"
    BLAME = "blame"
    PAIR = "pair"
    LINK = "link"
    QUIZ = "quiz"
    PROGRAM = "program"
    CONTEST = "contest"


@dataclass(frozen=True, kw_only=True)
class Failure:
    """One thing that does not hold, with where it stands and what to do."""

    matter: Matter
    place: str
    """the lab, unit or file that it is about"""
    exercise: str | None = None
    subject: str | None = None
    """the misconception, alternative or mutant that it is about"""
    says: str
    diff: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return this failure as JSON's own types."""
        return {
            "matter": str(self.matter),
            "place": self.place,
            "exercise": self.exercise,
            "subject": self.subject,
            "says": self.says,
            "diff": self.diff,
        }


@dataclass(frozen=True, kw_only=True)
class Tally:
    """So many of so many."""

    done: int = 0
    of: int = 0

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where there was nothing to do."""
        return self.done / self.of if self.of else None

    def to_json(self) -> dict[str, Any]:
        """Return both numbers and the share."""
        return {"done": self.done, "of": self.of, "share": self.share}


def tally(results: Iterable[bool]) -> Tally:
    """Count how many of these are true."""
    found = list(results)
    return Tally(done=sum(found), of=len(found))


def total(tallies: Iterable[Tally]) -> Tally:
    """Several tallies as one."""
    found = list(tallies)
    return Tally(done=sum(one.done for one in found), of=sum(one.of for one in found))


@dataclass(frozen=True, kw_only=True)
class ExerciseFigures:
    """What was proved of one exercise."""

    lab: str
    exercise: str
    refused: Tally
    """misconceptions that do not pass"""
    recognised: Tally
    """misconceptions that are answered with their own words"""
    accepted: Tally
    """alternatives that pass, and so does all that depends on them"""
    killed: Tally
    """mutants of the reference that do not pass; without those declared equivalent"""
    equivalent: int
    """mutants that the author declared to be no change"""
    blamed: Tally
    """misconceptions, by each exercise that notices one: those put down to this exercise alone"""
    unnoticed: int
    """of the exercises that depend on this one, how often one noticed nothing of a misconception"""
    pairs: Tally
    """of the planted pairs of misconceptions with one of this exercise: those put down to exactly both"""

    @property
    def is_thin(self) -> bool:
        """Whether it has fewer than four misconceptions or two alternatives."""
        return self.refused.of < 4 or self.accepted.of < 2

    def to_json(self) -> dict[str, Any]:
        """Return the figures as JSON's own types."""
        return {
            "lab": self.lab,
            "exercise": self.exercise,
            "misconceptions_refused": self.refused.to_json(),
            "misconceptions_recognised": self.recognised.to_json(),
            "alternatives_accepted": self.accepted.to_json(),
            "mutants_killed": self.killed.to_json(),
            "mutants_equivalent": self.equivalent,
            "plants_blamed": self.blamed.to_json(),
            "plants_unnoticed": self.unnoticed,
            "pairs_blamed": self.pairs.to_json(),
            "is_thin": self.is_thin,
        }


@dataclass(frozen=True, kw_only=True)
class Proof:
    """What `sensui verify` found."""

    seconds: float
    seed: int
    courses: tuple[str, ...]
    exercises: tuple[ExerciseFigures, ...]
    pairs: Tally
    """each planted pair once"""
    failures: tuple[Failure, ...]
    contests: tuple[ContestFigures, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether everything that was to be proved is so."""
        return not self.failures

    @property
    def figures(self) -> dict[str, Tally]:
        """The figures of all exercises together, by the names that the table and the JSON use."""
        exercises = self.exercises
        return {
            "misconceptions_refused": total(one.refused for one in exercises),
            "misconceptions_recognised": total(one.recognised for one in exercises),
            "alternatives_accepted": total(one.accepted for one in exercises),
            "mutants_killed": total(one.killed for one in exercises),
            "plants_blamed": total(one.blamed for one in exercises),
            "pairs_blamed": self.pairs,
        }

    def to_json(self) -> dict[str, Any]:
        """Return the documented proof object."""
        return {
            "format": PROOF_FORMAT,
            "holds": self.holds,
            "seconds": round(self.seconds, 2),
            "seed": self.seed,
            "courses": list(self.courses),
            "counts": {name: one.to_json() for name, one in self.figures.items()},
            "exercises": [one.to_json() for one in self.exercises],
            "contests": [one.to_json() for one in self.contests],
            "failures": [one.to_json() for one in self.failures],
        }
