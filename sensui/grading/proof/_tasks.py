"""The pieces of work that a proof is made of, and what comes of one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sensui.course import Lang, Level

from .._results import ExerciseVerdict, Verdict


class Work(StrEnum):
    """What a task tries."""

    REFERENCE = "reference"
    """a notebook of one level and language, with all answers filled in"""
    STARTER = "starter"
    """the same notebook as a learner first gets it"""
    MISCONCEPTION = "misconception"
    ALTERNATIVE = "alternative"
    MUTANT = "mutant"
    PAIR = "pair"
    PROGRAM = "program"
    """lab.py from top to bottom"""
    LINKS = "links"
    CONTEST = "contest"
    """the data of a contest, its metric and its starter notebook"""
    ENTRANT = "entrant"
    """a program of a contest's standing field"""


@dataclass(frozen=True, kw_only=True)
class Task:
    """One thing to be tried on one lab."""

    work: Work
    lab: str
    """the path of the lab, or of the contest"""
    subject: str = ""
    """id of the misconception, alternative, mutant or entrant; of a pair both, with a plus between"""
    replaced: Mapping[str, str] = field(default_factory=dict)
    """the exercises whose cells are not the reference's, with what stands there instead"""
    exercises: tuple[str, ...] = ()
    """the exercises to be judged; none means all"""
    lang: Lang = Lang.EN
    level: Level = Level.STANDARD
    diff: str = ""

    @property
    def exercise(self) -> str:
        """The exercise that the task is about, where it is about one."""
        return next(iter(self.replaced), "")


@dataclass(frozen=True, kw_only=True)
class Observed:
    """What came of a task."""

    verdict: Verdict | None = None
    faults: tuple[str, ...] = ()
    """what is wrong with the lab itself, in sentences; or why a submission could not be judged"""

    reached: tuple[float, float, float] | None = None
    """public score, private score and seconds of an entrant"""
    crashed: str | None = None
    """what the judge itself stumbled over, which is nobody's but ours to mend"""

    def of(self, exercise: str) -> ExerciseVerdict | None:
        """What the judge said about one exercise."""
        exercises = self.verdict.exercises if self.verdict else ()
        return next((one for one in exercises if one.name == exercise), None)
