"""A verdict as it came over a wire (docs/reference/verdict.md), named and typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ._words import EN, LANGUAGES, Problem

OUTCOMES = ("passed", "failed", "error", "stopped", "missing")


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was found."""

    kind: str
    message: str


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """What was found about one exercise."""

    name: str
    outcome: str
    points: float
    max_points: float
    at_fault: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def others_at_fault(self) -> bool:
        """Whether another exercise's function is to be mended."""
        return bool(set(self.at_fault) - {self.name})


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What was found about a notebook."""

    lab: str
    lang: str
    score: float
    max_score: float
    seconds: float
    exercises: tuple[Exercise, ...]

    @property
    def passed(self) -> int:
        """How many exercises passed."""
        return sum(one.outcome == "passed" for one in self.exercises)

    def findings_of(self, exercise: Exercise) -> tuple[Finding, ...]:
        """What to say of an exercise; of others that it only rests on, not again what stands above already."""
        place = self.exercises.index(exercise)
        told = {one.name for one in self.exercises[:place]}
        others = set(exercise.at_fault) - {exercise.name}
        if exercise.name not in exercise.at_fault and others and others <= told:
            return tuple(one for one in exercise.findings if one.kind == "blame")
        return exercise.findings


def verdict_of(said: object) -> Verdict:
    """The verdict that an object says. Raises Problem when it says none."""
    try:
        return _verdict(said)  # type: ignore[arg-type]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Problem(
            en="What came back is no verdict that this version of sensui knows. Does `pip install -U sensui` help?",
            ja="届いた採点結果を、この版の sensui では読めません。`pip install -U sensui` で更新してみてください。",
        ) from None


def _verdict(said: Mapping[str, Any]) -> Verdict:
    return Verdict(
        lab=str(said["lab"]),
        lang=said["lang"] if said["lang"] in LANGUAGES else EN,
        score=float(said["score"]),
        max_score=float(said["max_score"]),
        seconds=float(said["seconds"]),
        exercises=tuple(_exercise(one) for one in said["exercises"]),
    )


def _exercise(said: Mapping[str, Any]) -> Exercise:
    if said["outcome"] not in OUTCOMES:
        raise ValueError(said["outcome"])
    return Exercise(
        name=str(said["name"]),
        outcome=said["outcome"],
        points=float(said["points"]),
        max_points=float(said["max_points"]),
        at_fault=tuple(map(str, said["at_fault"])),
        findings=tuple(
            Finding(kind=str(one["kind"]), message=str(one["message"])) for one in said["findings"]
        ),
    )
