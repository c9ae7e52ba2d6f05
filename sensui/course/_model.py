"""What a course is, once it has been read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ._contest_model import Contest
from ._data import data_switch
from ._errors import ExerciseNotFound
from ._files import Certificate, Equivalent, Exercise, LabLimits, Profile, Term
from ._python import parsed
from ._quiz import PlacementQuiz, Quiz
from ._sheet import Sheet
from ._text import Lang, Text

Parameter = int | float | str


class Role(StrEnum):
    """What a cell of lab.py is for; `setup` and `exercise` cells are what a check executes."""

    SETUP = "setup"
    EXERCISE = "exercise"
    EXPLORE = "explore"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One cell of lab.py, as the author wrote it: both languages, with the solution."""

    role: Role
    exercise: str | None = None
    section: str | None = None
    source: str
    line: int
    """the line of lab.py where the source begins"""


@dataclass(frozen=True, kw_only=True)
class Section:
    """What the learner reads before one cell."""

    id: str
    title: str
    theory: str
    spec: str = ""
    hints: tuple[str, ...] = ()
    api: str = ""


@dataclass(frozen=True, kw_only=True)
class LabPage:
    """lab.<lang>.md"""

    intro: str
    sections: tuple[Section, ...]

    def section(self, id: str) -> Section | None:
        """The section with this heading id."""
        return next((section for section in self.sections if section.id == id), None)


@dataclass(frozen=True, kw_only=True)
class Misconception:
    """A wrong program, the idea behind it, and the words it must be answered with."""

    id: str
    exercise: str
    says: Text
    source: str
    file: Path


@dataclass(frozen=True, kw_only=True)
class Alternative:
    """A different right program, which must pass."""

    id: str
    exercise: str
    note: Text | None
    source: str
    file: Path


@dataclass(frozen=True, kw_only=True)
class Lab:
    """One sitting of work: a notebook with exercises."""

    id: str
    path: str
    """course/unit/lab, or the folder's name alone where there is no course around it"""
    folder: Path
    title: Text
    summary: Text
    minutes: int
    """of a learner, at the whole lab"""
    profile: Profile
    limits: LabLimits
    data_source: str | None
    exercises: tuple[Exercise, ...]
    cells: tuple[Cell, ...]
    pages: Mapping[Lang, LabPage]
    equivalents: tuple[Equivalent, ...]
    misconceptions: tuple[Misconception, ...]
    alternatives: tuple[Alternative, ...]
    checks_source: str
    checks_file: Path
    compute_seconds: int | None = None
    """of one core, for all its cells together"""
    sheet: Sheet | None = None
    """what sheet.toml describes, where there is one"""

    @property
    def points(self) -> float:
        """What the whole lab gives."""
        return sum(exercise.points for exercise in self.exercises)

    def exercise(self, name: str) -> Exercise:
        """The exercise of this name."""
        for exercise in self.exercises:
            if exercise.name == name:
                return exercise
        raise ExerciseNotFound(name, known=[exercise.name for exercise in self.exercises])

    @property
    def has_real_data(self) -> bool:
        """Whether its explore cells can take real data instead of made ones."""
        return any(cell.role is Role.EXPLORE and data_switch(parsed(cell.source)) for cell in self.cells)

    def cell_of(self, exercise: str) -> Cell:
        """The cell that holds this exercise's reference."""
        for cell in self.cells:
            if cell.exercise == exercise:
                return cell
        raise ExerciseNotFound(exercise, known=[cell.exercise for cell in self.cells if cell.exercise])


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A drawing with its parameters; the caption is also the text alternative."""

    name: str
    params: Mapping[str, Parameter]
    caption: Text


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """A piece of narration: a paragraph, a list, a formula, a table or code."""

    markdown: str


@dataclass(frozen=True, kw_only=True)
class FigureBlock:
    """The place of a figure, in one language."""

    name: str
    params: Mapping[str, Parameter]
    caption: str


@dataclass(frozen=True, kw_only=True)
class QuickChoice:
    """One answer to a question on the spot."""

    text: str
    correct: bool
    why: str


@dataclass(frozen=True, kw_only=True)
class Quick:
    """A question on the spot."""

    ask: str
    choices: tuple[QuickChoice, ...]


@dataclass(frozen=True, kw_only=True)
class Deeper:
    """A derivation, folded away."""

    title: str
    markdown: str


Block = Paragraph | FigureBlock | Quick | Deeper


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One step of a lecture."""

    id: str
    title: Text
    figure: Figure | None
    body: Text
    blocks: Mapping[Lang, tuple[Block, ...]]


@dataclass(frozen=True, kw_only=True)
class Cue:
    """What is said in a video between two moments, in seconds from its beginning."""

    start: float
    end: float
    text: str


@dataclass(frozen=True, kw_only=True)
class Video:
    """A film with captions, which are its transcript as well."""

    file: Path
    captions: Mapping[Lang, tuple[Cue, ...]]

    @property
    def seconds(self) -> float:
        """When the last caption ends."""
        return max((cue.end for cues in self.captions.values() for cue in cues), default=0.0)


@dataclass(frozen=True, kw_only=True)
class Lecture:
    """lecture.en.md and lecture.ja.md, scene by scene; or a video, and then no scenes."""

    title: Text
    scenes: tuple[Scene, ...]
    video: Video | None = None


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A chapter of a course."""

    id: str
    course: str
    folder: Path
    title: Text
    summary: Text
    minutes: int
    needs: tuple[str, ...]
    covers: tuple[Text, ...]
    terms: tuple[str, ...]
    items: tuple[str, ...]
    lecture: Lecture | None
    quiz: Quiz | None
    labs: tuple[Lab, ...]
    contests: tuple[Contest, ...] = ()
    either: tuple[tuple[str, ...], ...] = ()
    """items of which one is enough"""


@dataclass(frozen=True, kw_only=True)
class Course:
    """A folder in git: units in order."""

    id: str
    folder: Path
    title: Text
    summary: Text
    languages: tuple[Lang, ...]
    units: tuple[Unit, ...]
    pass_mark: float
    certificate: Certificate | None
    glossary: tuple[Term, ...]
    placement: PlacementQuiz | None = None
    """which units somebody may already know"""

    @property
    def labs(self) -> tuple[Lab, ...]:
        """Every lab of every unit, in order."""
        return tuple(lab for unit in self.units for lab in unit.labs)

    @property
    def contests(self) -> tuple[Contest, ...]:
        """Every contest of every unit, in order."""
        return tuple(contest for unit in self.units for contest in unit.contests)
