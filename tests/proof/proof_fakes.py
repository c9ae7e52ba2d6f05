"""Judges for tests: one that is right, and some that are not."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from sensui.course import Lab, Role, Text
from sensui.grading import BrokenLab, ExerciseVerdict, Finding, Kind, Outcome, Submission, Verdict

PROBES = (
    np.array([[1.0, 5.0], [2.0, 3.0], [6.0, 1.0]]),
    np.array([[0.5, -2.0, 4.0], [1.5, 8.0, 3.0]]),
)


class HonestJudge:
    """Runs what was handed in right here, on two tables, and compares it with the reference."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.sources = {cell.exercise: cell.source for cell in lab.cells if cell.exercise}
        self.setup = "\n".join(cell.source for cell in lab.cells if cell.role is Role.SETUP)
        self.wanted = {name: self._results(self.sources, name) for name in self.sources}

    def grade(
        self, submission: Submission, *, exercises: Sequence[str] | None = None, seed: int | None = None
    ) -> Verdict:
        theirs = {cell.exercise: cell.source for cell in submission.cells if cell.exercise}
        names = [name for name in self.sources if exercises is None or name in exercises]
        verdicts = tuple(self._verdict(name, theirs) for name in names)
        return Verdict(lab=self.lab.path, lang=submission.lang, seconds=0, exercises=verdicts)

    def _verdict(self, name: str, theirs: Mapping[str, str]) -> ExerciseVerdict:
        source = theirs.get(name, "")
        if f"def {name}" not in source or "NotImplementedError" in source or "..." in source:
            return verdict_of(name, Outcome.MISSING)
        if self._agrees(name, theirs):
            return verdict_of(name, Outcome.PASSED)
        alone = self._agrees(name, {**theirs, name: self.sources[name]})
        needed = [other for other in self.lab.exercise(name).needs if not self._agrees(other, theirs)]
        only_mine = self._agrees(name, {**self.sources, name: theirs[name]})
        faulty = needed if only_mine else [*([] if alone else needed), name]
        return verdict_of(name, Outcome.FAILED, faulty, self._idea(name, theirs))

    def _agrees(self, name: str, theirs: Mapping[str, str]) -> bool:
        return self._results(theirs, name) == self.wanted[name]

    def _idea(self, name: str, theirs: Mapping[str, str]) -> str | None:
        got = self._results({**self.sources, name: theirs[name]}, name)
        known = [one for one in self.lab.misconceptions if one.exercise == name]
        return next(
            (m.id for m in known if self._results({**self.sources, name: m.source}, name) == got), None
        )

    def _results(self, sources: Mapping[str, str], name: str) -> list[Any]:
        names: dict[str, Any] = {}
        try:
            exec("\n\n".join([self.setup, *(sources[one] for one in self.sources)]), names)
            return [_told(names[name], probe.copy()) for probe in PROBES]
        except Exception as error:
            return [type(error).__name__]


def _told(function: Any, probe: np.ndarray) -> Any:
    with np.errstate(all="ignore"):
        value = np.asarray(function(probe))
    return value.shape, np.round(value.astype(float), 8).tolist(), probe.tolist()


class BlindJudge(HonestJudge):
    """Finds everything right."""

    def _verdict(self, name: str, theirs: Mapping[str, str]) -> ExerciseVerdict:
        return verdict_of(name, Outcome.PASSED)


class StubbornJudge(HonestJudge):
    """Finds everything wrong."""

    def _verdict(self, name: str, theirs: Mapping[str, str]) -> ExerciseVerdict:
        return verdict_of(name, Outcome.FAILED, [name])


class UnjustJudge(HonestJudge):
    """Puts every failure down to the last exercise, and knows no misconception."""

    def _verdict(self, name: str, theirs: Mapping[str, str]) -> ExerciseVerdict:
        found = super()._verdict(name, theirs)
        return verdict_of(name, found.outcome, ["standardize"] if found.at_fault else [])


class FaintingJudge(HonestJudge):
    """Stumbles over whatever subtracts in place."""

    def grade(
        self, submission: Submission, *, exercises: Sequence[str] | None = None, seed: int | None = None
    ) -> Verdict:
        if any("X -= X" in cell.source for cell in submission.cells):
            raise ZeroDivisionError("the judge stumbled")
        return super().grade(submission, exercises=exercises, seed=seed)


class LostJudge(HonestJudge):
    """Cannot make sense of the lab."""

    def grade(
        self, submission: Submission, *, exercises: Sequence[str] | None = None, seed: int | None = None
    ) -> Verdict:
        raise BrokenLab(self.lab.path, "center", "nobody knows it")


def verdict_of(
    name: str, outcome: Outcome, at_fault: Sequence[str] = (), misconception: str | None = None
) -> ExerciseVerdict:
    finding = Finding(kind=Kind.DIFFERENCE, message=Text(en="It is not the same.", ja="同じではありません。"))
    return ExerciseVerdict(
        name=name,
        outcome=outcome,
        points=1.0 if outcome is Outcome.PASSED else 0.0,
        max_points=1.0,
        at_fault=tuple(at_fault),
        misconception=misconception,
        findings=() if outcome is Outcome.PASSED else (finding,),
    )
