"""What a judgement says: frozen, plain, and the same for every reader."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np

from sensui.course import Lang, Text

VERDICT_FORMAT = 1


class Outcome(StrEnum):
    """How one exercise went."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    STOPPED = "stopped"
    MISSING = "missing"


class Kind(StrEnum):
    """What a finding is about."""

    BLAME = "blame"
    MISCONCEPTION = "misconception"
    RELATION = "relation"
    DIFFERENCE = "difference"
    ERROR = "error"
    STOPPED = "stopped"
    MISSING = "missing"
    NOTE = "note"


@dataclass(frozen=True, kw_only=True, eq=False)
class Evidence:
    """Two arrays that differ, of one or two axes; made from inputs of this attempt alone, so a learner may see both."""

    name: str
    """where the array is, in the learner's words"""
    got: np.ndarray
    want: np.ndarray


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing the judge found, in the words a learner reads."""

    kind: Kind
    message: Text
    evidence: Evidence | None = field(default=None, compare=False, repr=False)
    """what the words are about, where it can be drawn"""


@dataclass(frozen=True, kw_only=True)
class ExerciseVerdict:
    """What was found about one exercise."""

    name: str
    outcome: Outcome
    points: float
    max_points: float
    at_fault: tuple[str, ...] = ()
    """the exercises whose own code must be mended for this one to pass; empty when it passed or is not written yet"""
    misconception: str | None = None
    """id of the wrong idea that produces exactly these results, where one is known"""
    findings: tuple[Finding, ...] = ()

    def to_json(self, lang: Lang) -> dict[str, Any]:
        """Return this verdict as JSON's own types, its messages in one language."""
        return {
            "name": self.name,
            "outcome": str(self.outcome),
            "points": self.points,
            "max_points": self.max_points,
            "at_fault": list(self.at_fault),
            "misconception": self.misconception,
            "findings": [{"kind": str(f.kind), "message": f.message.in_(lang)} for f in self.findings],
        }


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What was found about one submission."""

    lab: str
    lang: Lang
    seconds: float
    exercises: tuple[ExerciseVerdict, ...]

    @property
    def score(self) -> float:
        """The points of all exercises together."""
        return round(sum(e.points for e in self.exercises), 6)

    @property
    def max_score(self) -> float:
        """The points that all exercises together can give."""
        return round(sum(e.max_points for e in self.exercises), 6)

    @property
    def passed(self) -> bool:
        """Whether every exercise passed."""
        return all(e.outcome is Outcome.PASSED for e in self.exercises)

    def to_json(self, lang: Lang | None = None) -> dict[str, Any]:
        """Return the documented verdict object; messages in `lang`, else in the submission's own language."""
        lang = lang or self.lang
        return {
            "format": VERDICT_FORMAT,
            "lab": self.lab,
            "lang": str(lang),
            "score": self.score,
            "max_score": self.max_score,
            "seconds": round(self.seconds, 4),
            "exercises": [e.to_json(lang) for e in self.exercises],
        }
