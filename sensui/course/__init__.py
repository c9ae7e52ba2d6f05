"""Read a course kept in git; say what is wrong with it; derive the learner's notebooks."""

from ._contest import inspect_contest, read_contest
from ._contest_file import Measured, Reveals
from ._contest_model import Contest, ContestPage, ContestSection, FieldEntrant
from ._contest_words import Direction, EntrantKind, Entry, Form, MetricName, Moment, Tokenizer
from ._course import inspect_course, read_course
from ._errors import AmbiguousLab, CourseError, ExerciseNotFound, InvalidCourse, LabNotFound
from ._expressions import NotANumber
from ._faults import Fault
from ._files import Certificate, Equivalent, Exercise, LabLimits, Profile, Term
from ._find import find_courses, resolve_lab
from ._lab import inspect_lab, read_lab
from ._lecture import FigureName
from ._levels import reference_of, starter_of
from ._model import (
    Alternative,
    Cell,
    Course,
    Cue,
    Deeper,
    Figure,
    FigureBlock,
    Lab,
    LabPage,
    Lecture,
    Misconception,
    Paragraph,
    Quick,
    QuickChoice,
    Role,
    Scene,
    Section,
    Unit,
    Video,
)
from ._notebook import notebook_of
from ._quiz import (
    Accepted,
    Choice,
    Draw,
    Kind,
    PlacementItem,
    PlacementQuiz,
    Quiz,
    QuizItem,
    draw_values,
    filled,
)
from ._text import Data, Lang, Level, Text

__all__ = [
    "Accepted",
    "Alternative",
    "AmbiguousLab",
    "Cell",
    "Certificate",
    "Choice",
    "Contest",
    "ContestPage",
    "ContestSection",
    "Course",
    "CourseError",
    "Cue",
    "Data",
    "Deeper",
    "Direction",
    "Draw",
    "EntrantKind",
    "Entry",
    "Equivalent",
    "Exercise",
    "ExerciseNotFound",
    "Fault",
    "FieldEntrant",
    "Figure",
    "FigureBlock",
    "FigureName",
    "Form",
    "InvalidCourse",
    "Kind",
    "Lab",
    "LabLimits",
    "LabNotFound",
    "LabPage",
    "Lang",
    "Lecture",
    "Level",
    "Measured",
    "MetricName",
    "Misconception",
    "Moment",
    "NotANumber",
    "Paragraph",
    "PlacementItem",
    "PlacementQuiz",
    "Profile",
    "Quick",
    "QuickChoice",
    "Quiz",
    "QuizItem",
    "Reveals",
    "Role",
    "Scene",
    "Section",
    "Term",
    "Text",
    "Tokenizer",
    "Unit",
    "Video",
    "draw_values",
    "filled",
    "find_courses",
    "inspect_contest",
    "inspect_course",
    "inspect_lab",
    "notebook_of",
    "read_contest",
    "read_course",
    "read_lab",
    "reference_of",
    "resolve_lab",
    "starter_of",
]
